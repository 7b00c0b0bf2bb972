import type { Mark } from '#views/dossier/marks.ts'
import { useCallback, useRef, useState } from 'react'

/** What is done to several findings in one go, how far it has come, and how much of it was refused. */
export type Run = { readonly act: 'confirm' | 'reject' | 'undo'; readonly done: number; readonly refused: number; readonly of: number }
export type Judging = {
  readonly run: Run | null
  readonly busy: boolean
  /** What the last run judged, so that it can be taken back as one. */
  readonly last: readonly string[]
  readonly judge: (act: Run['act'], marks: readonly Mark[], each: (mark: Mark) => Promise<boolean>) => Promise<void>
}

/** So many commands are on their way at a time: the clerk takes those that wait together, and a refusal of one stops no other. */
const atATime = 8

/** Judges several findings, each by its own command and its own event, and counts honestly what was accepted. */
export function useJudging(): Judging {
  const [run, setRun] = useState<Run | null>(null)
  const [last, setLast] = useState<readonly string[]>([])
  const working = useRef(false)
  const judge = useCallback(async (act: Run['act'], marks: readonly Mark[], each: (mark: Mark) => Promise<boolean>): Promise<void> => {
    if (working.current || marks.length === 0) return
    working.current = true
    const accepted: string[] = []
    const waiting = [...marks]
    let refused = 0
    const tell = (): void => setRun({ act, done: accepted.length, refused, of: marks.length })
    tell()
    const line = async (): Promise<void> => {
      for (let mark = waiting.shift(); mark !== undefined; mark = waiting.shift()) {
        if (await each(mark)) accepted.push(mark.id)
        else refused += 1
        tell()
      }
    }
    try {
      await Promise.all(Array.from({ length: Math.min(atATime, marks.length) }, line))
    } finally {
      working.current = false
      setLast(act === 'undo' ? [] : accepted)
    }
  }, [])
  return { run, busy: run !== null && run.done + run.refused < run.of, last, judge }
}

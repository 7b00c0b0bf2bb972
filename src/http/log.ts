import type { Instant } from '#base/instants.ts'
import { iso } from '#base/instants.ts'

/** One line for the operator: what was refused or went wrong. No names, no bodies, no addresses. */
export type LogLine = {
  readonly kind: 'refused' | 'rejected' | 'defect'
  readonly code: string
  /** Method and path as declared (`POST /streams/:stream/commands`), or the stream of a clerk's report. */
  readonly where: string
  /** Of a defect: the id given to the person who met it. */
  readonly id?: string
  /** Of a defect: the kind of error and the places it passed; its message may quote what people wrote and is left out. */
  readonly trace?: readonly string[]
}
export type Log = (line: LogLine) => void

/** Writes each line as JSON. */
export function jsonLog(now: () => Instant, write: (text: string) => void): Log {
  return (line) => write(`${JSON.stringify({ at: iso(now()), ...line })}\n`)
}

/** The kind of an error and where it came from, without its message. */
export function traceOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [typeof error]
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim()).slice(0, 12)
  return [error.name, ...places]
}

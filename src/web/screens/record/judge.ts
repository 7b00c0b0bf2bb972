import type { StreamId } from '#base/ids.ts'
import type { Value } from '#record/entry.ts'
import { quotedIn, type Quoted, spansOf } from '#views/dossier/candidate.ts'
import type { Mark } from '#views/dossier/marks.ts'
import { useState } from 'react'
import { useCapacity, useSend } from '../../session.tsx'

/** The acts of review. Each tells whether it was accepted; refusals are shown by the shell. */
export type Judge = {
  readonly reviews: boolean
  readonly records: boolean
  readonly keeps: boolean
  readonly busy: boolean
  readonly confirm: (mark: Mark) => Promise<boolean>
  readonly reject: (mark: Mark) => Promise<boolean>
  /** A changed value, whose spans count in `text` of the mark's document. */
  readonly correct: (mark: Mark, value: Value, text: string, note: string) => Promise<boolean>
  readonly withdraw: (review: number) => Promise<boolean>
  readonly contest: (review: number, note: string) => Promise<boolean>
  readonly settle: (review: number, contest: number) => Promise<boolean>
  readonly send: (command: { readonly type: string }) => Promise<boolean>
}

export function useJudge(stream: StreamId): Judge {
  const [capacity] = useCapacity(stream)
  const submit = useSend(stream, capacity)
  const [busy, setBusy] = useState(false)
  const records = capacity === 'keeper' || capacity === 'analyst'
  const send = async (command: { readonly type: string; readonly [field: string]: unknown }): Promise<boolean> => {
    setBusy(true)
    try {
      return await submit(command)
    } finally {
      setBusy(false)
    }
  }
  /** Of words that stand in copies too, the document that goes first in the family is named. */
  const named = (mark: Mark): { readonly candidate: string; readonly kind: Mark['kind']; readonly value: Value; readonly anchors: readonly Quoted[] } => {
    const { id, kind, value, anchors, instead, reader } = mark
    const by = reader === undefined ? {} : { reader }
    return instead === null ? { candidate: id, ...by, kind, value, anchors } : { candidate: instead.candidate, ...by, kind: instead.kind, value: instead.value, anchors: instead.anchors }
  }
  return {
    reviews: records || capacity === 'reviewer', records, keeps: capacity === 'keeper', busy, send,
    confirm: (mark) => send({ type: 'confirm', ...named(mark) }),
    reject: (mark) => send({ type: 'reject', ...named(mark), note: null }),
    correct: (mark, value, text, note) => {
      const spans = spansOf({ kind: mark.kind, value } as Mark)
      const own = quotedIn(mark.document, text, spans)
      const same = JSON.stringify(spans) === JSON.stringify(spansOf(mark))
      const anchors = same ? mark.anchors : own
      const content = { kind: mark.kind, value, anchors, note: note.trim() === '' ? null : note.trim() }
      return mark.review.is === 'entered' ? send({ type: 'amend-entry', entry: mark.review.review, ...content }) : send({ type: 'correct', candidate: mark.id, ...(mark.reader === undefined ? {} : { reader: mark.reader }), ...content })
    },
    contest: (review, note) => send({ type: 'contest-review', review, note: note.trim() === '' ? null : note.trim() }),
    settle: (review, contest) => send({ type: 'settle-contest', review, contest, note: null }),
    withdraw: (review) => send({ type: 'withdraw-review', review, note: null }),
  }
}

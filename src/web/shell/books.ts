import type { StreamId } from '#base/ids.ts'
import type { Citation } from '#base/refusal.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { useSyncExternalStore } from 'react'

const known = new Map<string, Rulebook>()
const ofStreams = new Map<StreamId, Rulebook>()
const watching = new Set<() => void>()
const watch = (tell: () => void): (() => void) => {
  watching.add(tell)
  return () => watching.delete(tell)
}

/** The rulebook of an open conference, as its own journal holds it, so that a refusal shown outside the screen can open its rule and the interface speaks its words. */
export function knowBook(stream: StreamId, book: Rulebook): void {
  known.set(`${book.id} ${book.edition}`, book)
  if (ofStreams.get(stream) === book) return
  ofStreams.set(stream, book)
  for (const tell of watching) tell()
}

export function bookOf({ rulebook, edition }: Citation): Rulebook | null {
  return known.get(`${rulebook} ${edition}`) ?? null
}

/** The book of the stream a page shows, once it is known; null for a dossier and until then. */
export function useBookOf(stream: StreamId | null): Rulebook | null {
  return useSyncExternalStore(watch, () => (stream === null ? null : ofStreams.get(stream) ?? null))
}

import type { Citation } from '#base/refusal.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'

const known = new Map<string, Rulebook>()

/** The rulebook of an open conference, as its own journal holds it, so that a refusal shown outside the screen can open its rule. */
export function knowBook(book: Rulebook): void {
  known.set(`${book.id} ${book.edition}`, book)
}

export function bookOf({ rulebook, edition }: Citation): Rulebook | null {
  return known.get(`${rulebook} ${edition}`) ?? null
}

import type { Motion } from './business.ts'
import type { Rulebook } from './rulebook.ts'

/** The place of a kind of motion among those of the book; the lower goes first. What is none of them (separate votes) comes after all. */
export function rankOf({ precedence, motions }: Rulebook, kind: string): number {
  const place = precedence?.indexOf(kind) ?? -1
  const among = motions.findIndex(({ id }) => id === kind)
  return place < 0 ? (precedence?.length ?? 0) + (among < 0 ? motions.length : among) : place
}

/** The motions of a book, those that go first before the others. */
export function inPrecedence(book: Rulebook): readonly Motion[] {
  return book.motions.toSorted((one, other) => rankOf(book, one.id) - rankOf(book, other.id))
}

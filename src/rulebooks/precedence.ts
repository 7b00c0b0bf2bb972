import type { Motion } from './business.ts'
import type { Rulebook } from './rulebook.ts'

/** The place of a kind of motion among those of the book; the lower goes first. */
export function rankOf({ precedence, motions }: Rulebook, kind: string): number {
  const place = precedence?.indexOf(kind) ?? -1
  return place < 0 ? (precedence?.length ?? 0) + motions.findIndex(({ id }) => id === kind) : place
}

/** The motions of a book, those that go first before the others. */
export function inPrecedence(book: Rulebook): readonly Motion[] {
  return book.motions.toSorted((one, other) => rankOf(book, one.id) - rankOf(book, other.id))
}

import type { Confidence } from '../found.ts'
import { overlap, type Span, within } from '../span.ts'
import type { Names } from './names.ts'
import { besidePassage, type Page, paragraphOf, placesOf, type Readable } from './page.ts'
import type { Part } from './prompt.ts'

/** A document under the check: its words, whom the first reader knows in it, the part that was asked about, and how much was given and not found. */
export type Checking = { readonly page: Page; readonly reading: Readable; readonly names: Names; readonly part: Part; readonly tally: { offered: number; dropped: number } }

/** Where a passage of the answer stands in the part that was asked about, and not where another of its things stands already. */
export function passageOf({ page, part, tally }: Checking, words: string, taken: readonly Span[] = []): Span | null {
  tally.offered += 1
  const places = placesOf(page, words, spanOf(part)).filter((place) => part.spans.some((span) => within(place, span)))
  const found = places.find((place) => !taken.some((other) => overlap(other, place))) ?? places[0] ?? null
  if (found === null) tally.dropped += 1
  return found
}

/** From the first paragraph of a part to its last. */
export const spanOf = ({ spans }: Part): Span => [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0]

/** Where a field of a thing stands; null where it gives none, or words that are not there. */
export function fieldOf({ page, tally }: Checking, words: string | null | undefined, to: Span): Span | null {
  if (words == null) return null
  tally.offered += 1
  const found = besidePassage(page, words, to)
  if (found === null) tally.dropped += 1
  return found
}

/** A name in the paragraph of its passage is inferred, one from elsewhere guessed. */
export function sureness({ page }: Pick<Checking, 'page'>, name: Span | null, to: Span): Confidence {
  const paragraph = paragraphOf(page, to)
  return name !== null && paragraph !== null && within(name, paragraph) ? 'inferred' : 'guessed'
}

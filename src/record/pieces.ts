import type { Found } from './found.ts'
import type { Reading } from './reading.ts'
import type { Span } from './span.ts'

/** So many UTF-16 units of main text are looked through at once, in a time and a memory that do not grow with the document. */
export const longestPiece = 150_000
/** A paragraph longer than a piece is cut behind a sentence, looked for in so many units before the bound. */
const mostBack = 4_000

/** What is looked through: a document's text with the spans of its paragraphs. */
type Readable = Pick<Reading, 'text' | 'language' | 'mainText' | 'published' | 'title'>
/** A piece of a document, read as a document of its own: its offsets count from `from` in the whole text. */
export type Piece<Whole extends Readable = Readable> = { readonly reading: Whole; readonly from: number }

/** A document in pieces, cut between paragraphs; a short one is its own only piece, unchanged. */
export function piecesOf<Whole extends Readable>(reading: Whole): readonly Piece<Whole>[] {
  const first = reading.mainText[0]?.[0] ?? 0
  if ((reading.mainText.at(-1)?.[1] ?? 0) - first <= longestPiece) return [{ reading, from: 0 }]
  const groups: Span[][] = []
  for (const span of reading.mainText.flatMap((paragraph) => cut(reading.text, paragraph))) {
    const group = groups.at(-1)
    if (group !== undefined && span[1] - (group[0]?.[0] ?? 0) <= longestPiece) group.push(span)
    else groups.push([span])
  }
  return groups.map((group, index) => {
    const title = index === 0 && (reading.title?.span?.[1] ?? Infinity) <= first ? reading.title : null
    const from = Math.min(title?.span?.[0] ?? Infinity, group[0]?.[0] ?? 0)
    const to = group.at(-1)?.[1] ?? from
    return { from, reading: { ...reading, text: reading.text.slice(from, to), mainText: group.map((span) => moved(span, -from)), title: title === null ? null : moved(title, -from) } }
  })
}

/** What lends a long document's other pieces, or another document, the persons it introduces: its beginning. */
export function beginningOf<Whole extends Readable>(reading: Whole): Whole {
  return piecesOf(reading)[0]?.reading ?? reading
}

/** What was found in the pieces of a document, in order, with every span in the whole text. */
export function assembled(pieces: readonly { readonly found: Found; readonly from: number }[]): Found {
  const all = pieces.map(({ found, from }) => moved(found, from))
  const of = <Kind extends keyof Found>(kind: Kind): readonly Found[Kind][number][] => all.flatMap((found) => [...found[kind]])
  return { statements: of('statements'), figures: of('figures'), initiatives: of('initiatives'), positions: of('positions'), arrangements: of('arrangements'), undertakings: of('undertakings'), instruments: of('instruments'), relations: of('relations') }
}

/** A value with every span in it moved: what is found holds no other pair of numbers. */
function moved<Value>(value: Value, by: number): Value {
  if (by === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const isSpan = value.length === 2 && value.every((one) => typeof one === 'number')
    // The shape is the value's own; only its numbers are others.
    return value.map((one: unknown) => isSpan && typeof one === 'number' ? one + by : moved(one, by)) as Value
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, moved<unknown>(one, by)])) as Value
}

function cut(text: string, [start, end]: Span): readonly Span[] {
  const parts: Span[] = []
  let from = start
  while (end - from > longestPiece) {
    const bound = from + longestPiece
    const back = text.slice(bound - mostBack, bound)
    const sentence = [...back.matchAll(/[.!?…][”"’»)]*\s+|[。！？؟۔][”’」』]*/gu)].at(-1)
    const blank = back.lastIndexOf(' ')
    const to = bound - mostBack + (sentence !== undefined ? sentence.index + sentence[0].length : blank === -1 ? mostBack : blank + 1)
    parts.push([from, to])
    from = to
  }
  return [...parts, [from, end]]
}

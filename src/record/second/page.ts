import type { Reading } from '../reading.ts'
import { type Span, within } from '../span.ts'

/** What the check needs of a document; a whole `Reading` will do. */
export type Readable = Pick<Reading, 'text' | 'language' | 'mainText' | 'published'>

/**
 * The main text ready to be searched for words: every run of blanks one blank, quotation marks of one shape, a line break between paragraphs, which no
 * words can cross. Furniture is not in it. `at` has the place in the text of each unit, `ends` where its word ends, `paragraphs` the spans of paragraphs.
 */
export type Page = { readonly text: string; readonly plain: string; readonly at: Int32Array; readonly ends: Int32Array; readonly paragraphs: readonly Span[] }

const pages = new WeakMap<Pick<Readable, 'text' | 'mainText'>, Page>()
/** Made once for all parts of a document. */
export function pageOf(reading: Pick<Readable, 'text' | 'mainText'>): Page {
  const page = pages.get(reading) ?? made(reading)
  pages.set(reading, page)
  return page
}

function made({ text, mainText }: Pick<Readable, 'text' | 'mainText'>): Page {
  const total = mainText.reduce((sum, [start, end]) => sum + end - start + 1, 1)
  const at = new Int32Array(total)
  const units: string[] = []
  for (const [start, end] of mainText) {
    const paragraph = folded(text.slice(start, end))
    for (let place = start; place < end; place += 1) {
      const unit = paragraph.charAt(place - start)
      if (unit === ' ' && (units.at(-1) === ' ' || units.at(-1) === '\n')) continue
      at[units.length] = place
      units.push(unit)
    }
    at[units.length] = end
    units.push('\n')
  }
  const ends = new Int32Array(units.length)
  for (let place = units.length - 1; place >= 0; place -= 1) ends[place] = joins(units[place] ?? '', units[place + 1] ?? '') ? ends[place + 1] ?? place + 1 : place + 1
  return { text, plain: units.join(''), at, ends, paragraphs: mainText }
}

/** One unit for one unit, so that places stay. */
const folded = (words: string): string => words.replaceAll(/\s/g, ' ').replaceAll(/[“”„‟«»＂]/g, '"').replaceAll(/[‘’‚‛]/g, "'")

const needle = (words: string): string => folded(words).replaceAll(/ +/g, ' ').trim()

/** Up to so many places where these words stand, letter by letter, in a part of the text, none inside a longer word. */
export function placesOf(page: Page, words: string, among: Span = [0, page.text.length], most = mostPlaces): readonly Span[] {
  const sought = needle(words)
  const found: Span[] = []
  if (sought === '') return found
  const { plain } = page
  for (let index = plain.indexOf(sought, indexOf(page, among[0])), from = 0; index >= 0 && found.length < most; index = plain.indexOf(sought, from)) {
    const end = index + sought.length
    // Nothing that begins later in the same word begins with it.
    from = page.ends[index] ?? index + 1
    const start = page.at[index]
    const last = page.at[end - 1]
    if (start === undefined || last === undefined || last >= among[1]) break
    if (!joins(plain.charAt(index - 1), sought.charAt(0)) && !joins(sought.charAt(sought.length - 1), plain.charAt(end))) found.push([start, last + 1])
  }
  return found
}
const mostPlaces = 200

/** The first unit at or behind a place of the text. */
function indexOf({ at, plain }: Page, place: number): number {
  let [low, high] = [0, plain.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether two units belong to one word, in scripts that part words by blanks and join nothing to them. */
const joins = (one: string, other: string): boolean => isLetter.test(one) && isLetter.test(other)
const isLetter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]$/u

/** The paragraph a place stands in. */
export function paragraphOf({ paragraphs }: Page, place: Span): Span | null {
  return paragraphs.find((paragraph) => within(place, paragraph)) ?? null
}

/** Where words stand that belong to a passage: in it, else nearest in its paragraph, else last before it, else first in the text. */
export function besidePassage(page: Page, words: string, to: Span): Span | null {
  const [inside] = placesOf(page, words, to, 1)
  if (inside !== undefined) return inside
  const [start, end] = paragraphOf(page, to) ?? to
  const [near] = placesOf(page, words, [Math.max(start, to[0] - nearness), Math.min(end, to[1] + nearness)]).toSorted((a, b) => apart(a, to) - apart(b, to))
  return near ?? placesOf(page, words, [Math.max(0, to[0] - farness), to[0]]).at(-1) ?? placesOf(page, words, undefined, 1)[0] ?? null
}
/** How far around a passage, and before it, the nearest place is looked for, in UTF-16 units. */
const nearness = 4_000
const farness = 20_000

/** What lies between two passages, in UTF-16 units. */
export const apart = (a: Span, b: Span): number => Math.max(0, a[0] - b[1], b[0] - a[1])

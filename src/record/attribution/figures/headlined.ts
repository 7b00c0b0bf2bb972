import type { Figure } from '../../found.ts'
import { type Span, overlap } from '../../span.ts'

/** What a page takes for its title, which sells the paper. */
const selling = /subscri|sign (?:in|up)|newsletter|abonn|suscri|подпис|订阅|訂閱|اشترك/iu
/** How near a rounded number of a headline may be to the one it rounds. */
const rounding = 0.1

/**
 * Figures that only the headline has: one whose number, or the number it rounds ("pass 900" over a text of 913), stands in the text as well is the text's; one that differs
 * is kept beside it. `read` finds the figures of the headline's own words.
 */
export function headlined(text: string, title: Span | null, mainText: readonly Span[], body: readonly Figure[], read: (title: Span) => readonly Figure[]): readonly Figure[] {
  if (title === null || body.length === 0 || selling.test(text.slice(...title)) || mainText.some((span) => overlap(span, title))) return []
  const same = (one: Figure, other: Figure): boolean => one.value === other.value || one.value % 10 === 0 && Math.abs(one.value - other.value) <= rounding * Math.abs(one.value) && (one.modifier !== null || one.value >= 100)
  return read(title).filter((one) => !body.some((other) => same(one, other))).map((one): Figure => ({ ...one, confidence: one.confidence === 'stated' ? 'inferred' : one.confidence }))
}

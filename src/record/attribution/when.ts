import type { Day } from '#base/instants.ts'
import { type NamedTime, dayIn, timesIn } from '../dates.ts'
import type { DateBasis } from '../found.ts'
import { type Span, overlap, passage } from '../span.ts'
import { type Line, tokenAt } from './lines.ts'

/** What days are counted from: the day of publication, whether it was lent by the story, the language, and the day the text named last. */
export type Clock = { readonly published: Day | null; readonly story: boolean; readonly language: string | null; readonly last: Day | null }

/** A day as a sentence names it, on which something may have been said. `date` null where nothing tells which one it was. */
export type When = { readonly span: Span; readonly from: number; readonly to: number; readonly date: Day | null; readonly basis: DateBasis }

/** What every name of a day has in it; most sentences have none of it, and looking for dates is the dearest step of all. */
const dayHint = /\p{Nd}|day|yesterday|publication/u

/** Whether words may name a day at all; a quick look before the long one. */
export function mayNameDay(words: string): boolean {
  return dayHint.test(words)
}

/** The days a line names outside its quotations, in order; days to come are none on which something was said. */
export function daysIn(line: Line, clock: Clock): readonly When[] {
  if (!dayHint.test(line.text.slice(...line.span))) return []
  return timesIn(line.text, line.span, { published: clock.published, language: clock.language, named: clock.last }).flatMap((time): readonly When[] => {
    const date = dayIn(time)
    if ((date === null && time.basis !== 'weekday') || line.quotations.some(({ span }) => overlap(span, time.span))) return []
    if (date !== null && clock.published !== null && date > clock.published) return []
    return [{ span: time.span, from: tokenAt(line, time.span[0]), to: tokenAt(line, time.span[1] - 1) + 1, date, basis: date === null ? 'unknown' : basisOf(line.text, time, clock) }]
  })
}

/** A day counted from a date that the story lent rests on the story; one printed with its year rests on itself. */
export function basisOf(text: string, time: NamedTime, clock: Clock): DateBasis {
  return clock.story && time.basis !== 'same-day' && !/\p{Nd}{4}/u.test(passage(text, time.span)) ? 'story' : time.basis
}

/** What counted from the day of publication rests on. */
export function publicationBasis(clock: Clock): DateBasis {
  return clock.published === null ? 'unknown' : clock.story ? 'story' : 'publication'
}

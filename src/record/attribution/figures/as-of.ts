import { addDays, type Day } from '#base/instants.ts'
import { monthOf } from '../../calendar.ts'
import { type NamedTime, dayIn, timesIn } from '../../dates.ts'
import type { DateBasis, Occasion } from '../../found.ts'
import { type Span, overlap, passage } from '../../span.ts'
import { dayWords } from './data/as-of.ts'
import { type Line, tokenAt } from '../lines.ts'
import { type Clock, basisOf, publicationBasis } from '../when.ts'

/** A figure as far as its day goes: where its number stands, what class of thing it counts, and when the statement was made that it stands in. */
export type Undated = { readonly span: Span; readonly measure: string | null; readonly occasion: Occasion | null }
/** The day a figure is as of, and what that rests on. */
export type AsOf = { readonly date: Day | null; readonly basis: DateBasis }

type Moment = { readonly span: Span; readonly date: Day; readonly basis: DateBasis; readonly how: 'at' | 'on'; readonly window: boolean; readonly opens: boolean }

/** What English lines that name a day have in them, beside the numbers they count with. */
const hint = /day\b|days\b|night|month|year|week|January|February|March|April|May|June|July|August|September|October|November|December|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\b(?:19|20)\d\d\b|spring|summer|autumn|winter|publication|writing|quarter/u
const sameDay = /same day|previous day|day before|day earlier|following day|next day|même jour|veille|selben Tag|gleichen Tag|Vortag|mismo día|día anterior|тот же день|того же дня|накануне|نفس(?:ه| اليوم)|اليوم السابق|同一天|前一天|前一日|当天|当日|次日|翌日|на следующий день|lendemain|folgenden Tag|nächsten Tag|día siguiente|اليوم التالي|ذات اليوم/iu
const compared = /(?:\b(?:from|against|than|vs|versus)|\bcompared\s+(?:with|to)|(?<!\p{L})(?:contre|gegenüber|frente a|против|مقابل))\s+(?:\p{Ll}+\s+){0,2}[$€£]?$/iu
const levels = /\b(?:stood|stands?|standing|rose|risen|rises|rising|reach(?:ed|es|ing)?|climb(?:ed|s|ing)?|f[ae]ll(?:s|en)?|dropp?(?:ed|s)|grew|grown|pass(?:ed|es)|topp?(?:ed|s)|hit|total(?:l?ed|s)?|at)\s+(?:\p{Ll}+\s+){0,3}$/iu
/** Losses of an event go on being counted after its day; a day further back than this is the event's, not the count's. */
const recent = 7

/**
 * The days of a line's figures: the day the sentence gives the count ("as of Monday", "by the end of May", "rose to 913 on Thursday from 878 the day before"), the
 * day on which its statement was made, else that of publication. "Since 7 March" is when a count began and no day of it.
 */
export function asOf(figures: readonly Undated[], { lines, place, clock }: { readonly lines: readonly Line[]; readonly place: number; readonly clock: Clock }): readonly AsOf[] {
  const line = lines[place]
  if (line === undefined) return []
  const moments = momentsIn(lines, place, clock).filter(({ span }) => !figures.some((figure) => overlap(figure.span, span)))
  const apart = (dayWords[clock.language ?? 'en'] ?? dayWords['en'])?.apart
  const between = (a: Span, b: Span): string => line.text.slice(Math.min(a[1], b[1]), Math.max(a[0], b[0]))
  // "from 878 the day before": a day behind a number it was compared with is that number's alone.
  const owner = (moment: Moment): Undated | undefined => figures.findLast(({ span }) => span[1] <= moment.span[0] && moment.span[0] - span[1] <= 42 && !/[,.;:]\s|[،。，；]/u.test(between(span, moment.span)))
  const isCompared = ({ span }: Undated): boolean => compared.test(line.text.slice(line.span[0], span[0]))
  return figures.map((figure): AsOf => {
    const same = moments.filter((moment) => {
      const owned = owner(moment)
      return (owned === undefined || owned === figure || !isCompared(owned)) && apart?.test(between(figure.span, moment.span)) !== true
    })
    const own = same.filter((moment) => owner(moment) === figure)
    const near = (list: readonly Moment[]): Moment | undefined => list.toSorted((a, b) => Math.abs(a.span[0] - figure.span[0]) - Math.abs(b.span[0] - figure.span[0]))[0]
    const said = figure.occasion !== null && figure.occasion.date !== null ? { date: figure.occasion.date, basis: figure.occasion.basis } : null
    const lost = figure.measure !== null && /^(?:killed|injured|missing)$/.test(figure.measure) && !levels.test(line.text.slice(line.span[0], figure.span[0])) && !isCompared(figure)
    const lately = (moment: Moment): boolean => clock.published !== null && moment.date >= addDays(clock.published, -recent)
    const strong = near(own.filter(({ how }) => how === 'at')) ?? near(same.filter(({ how }) => how === 'at'))
    const weak = (list: readonly Moment[]): Moment | undefined => near(list.filter((moment) => moment.how === 'on' && (!lost || (lately(moment) && !moment.window))))
    const found = strong ?? (lost ? said ?? weak(own) ?? weak(same.filter(lately)) : weak(own) ?? (isCompared(figure) ? undefined : near(same.filter((moment) => moment.how === 'on' && moment.opens)) ?? said ?? weak(same.filter((moment) => lately(moment) && !moment.window))) ?? said)
    return found === undefined || found === null ? { date: clock.published, basis: publicationBasis(clock) } : { date: found.date, basis: found.basis }
  })
}

/** The past days and ended windows a line names, except those that a count began at, followed or came before. */
function momentsIn(lines: readonly Line[], place: number, clock: Clock): readonly Moment[] {
  const line = lines[place]
  if (line === undefined) return []
  const words = line.text.slice(...line.span)
  const language = clock.language ?? 'en'
  if (language === 'en' && !hint.test(words)) return []
  const of = dayWords[language]
  const named = sameDay.test(words) ? lastNamed(lines, place, clock) : null
  return timesIn(line.text, line.span, { published: clock.published, language: clock.language, named }).flatMap((time): readonly Moment[] => {
    const date = dayIn(time) ?? time.to
    if (date === null || (clock.published !== null && date > clock.published)) return []
    const before = line.text.slice(Math.max(line.span[0], time.span[0] - 60), time.span[0])
    const after = line.text.slice(time.span[1], line.span[1])
    const window = dayIn(time) === null
    const name = passage(line.text, time.span)
    // "Ende Februar": the words for the part of a month stand in the window.
    const led = window && [...name.matchAll(/[\s’'-]/gu)].some(({ index }) => of?.at.test(before + name.slice(0, index + 1)) === true)
    const at = of?.at.test(before) === true || led || (time.from === null && time.to !== null && time.basis !== 'publication')
    if (!at && (of?.notAt.test(before) === true || of?.notBehind.test(after) === true || describes(line, time, language))) return []
    // What is counted back from publication is no day of its own.
    if (window && time.basis === 'publication' && date === clock.published) return []
    return [{ span: time.span, date, basis: basisIn(line, time, clock, window), how: at ? 'at' : 'on', window, opens: time.span[0] - line.span[0] <= 18 && /^[^\p{Ll}]{0,3}\p{L}{0,4}\s?(?:\p{Ll}+\s){0,2}$/u.test(line.text.slice(line.span[0], time.span[0])) }]
  })
}

/** A month without its year is as much printed as a day without its year. */
function basisIn(line: Line, time: NamedTime, clock: Clock, window: boolean): DateBasis {
  const printed = window && time.basis === 'publication' && passage(line.text, time.span).split(/[\s.’']/u).some((word) => word.length > 2 && monthOf(word) !== null)
  return basisOf(line.text, printed ? { ...time, basis: 'printed' } : time, clock)
}

/** "the 3 May attack", "Monday's vote": a day that says which event is meant. */
function describes(line: Line, { span }: NamedTime, language: string): boolean {
  if (language !== 'en') return false
  const next = line.tokens[tokenAt(line, span[1])]
  return next !== undefined && next.start - span[1] <= 1 && (next.pos === 'NOUN' && !/^(?:night|morning|evening|afternoon|noon|midnight|when|people|at)$/.test(next.lower) || next.pos === 'ADJ' && line.tokens[tokenAt(line, span[1]) + 1]?.pos === 'NOUN')
}

/** The day the sentences before name last. */
function lastNamed(lines: readonly Line[], place: number, clock: Clock): Day | null {
  for (let at = place - 1; at >= 0 && place - at < 12; at -= 1) {
    const line = lines[at]
    const day = line === undefined ? undefined : timesIn(line.text, line.span, { published: clock.published, language: clock.language }).map(dayIn).findLast((date) => date !== null && (clock.published === null || date <= clock.published))
    if (day != null) return day
  }
  return null
}

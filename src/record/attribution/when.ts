import { type Day, addDays, isDay, weekday } from '#base/instants.ts'
import type { DateBasis } from '../found.ts'
import type { Span } from '../span.ts'
import { months, shortMonths, weekdays } from './data/times.ts'
import { type Line, spanOf } from './lines.ts'

/** What days are counted from: the day of publication, where it comes from, and the day the text named last. */
export type Clock = { readonly published: Day | null; readonly story: boolean; readonly last: Day | null }

/** A day as a sentence names it. `date` null where nothing tells which one it was. */
export type When = { readonly span: Span; readonly from: number; readonly to: number; readonly date: Day | null; readonly basis: DateBasis }

const two = (n: number): string => String(n).padStart(2, '0')

/** The days a line names outside its quotations, in order, resolved against the day of publication. */
export function daysIn(line: Line, clock: Clock): readonly When[] {
  const found: When[] = []
  for (let at = 0; at < line.tokens.length; at += 1) {
    if ((line.quoted[at] ?? -1) >= 0) continue
    const named = dayAt(line, at, { ...clock, last: found.findLast((one) => one.date !== null)?.date ?? clock.last })
    if (named === null) continue
    found.push({ ...named, span: spanOf(line, named.from, named.to) })
    at = named.to - 1
  }
  return found
}

function dayAt(line: Line, at: number, clock: Clock): Omit<When, 'span'> | null {
  const { tokens } = line
  const token = tokens[at]
  if (token === undefined) return null
  const derived: DateBasis = clock.story ? 'story' : 'weekday'
  const day = weekdays.indexOf(token.lower)
  if (day >= 0 && /^\p{Lu}/u.test(token.text)) {
    const before = tokens[at - 1]?.lower ?? ''
    const dated = monthDay(line, tokens[at + 1]?.text === ',' ? at + 2 : at + 1)
    if (dated !== null) return { from: at, to: dated.to, ...resolve(dated, clock) }
    if (/^(?:next|every|each)$/.test(before) || /^(?:until|by|before)$/.test(before)) return null
    const from = /^(?:last|this|on|late|early)$/.test(before) ? at - 1 : at
    if (clock.published === null) return { from, to: at + 1, date: null, basis: 'unknown' }
    return { from, to: at + 1, date: latest(clock.published, day, before === 'last'), basis: derived }
  }
  const dated = monthDay(line, at)
  if (dated !== null) return { from: at, to: dated.to, ...resolve(dated, clock) }
  if (token.lower === 'same' && tokens[at + 1]?.lower === 'day') return { from: at, to: at + 2, date: clock.last, basis: clock.last === null ? 'unknown' : 'same-day' }
  if (token.lower === 'today' || token.lower === 'yesterday') {
    if (clock.published === null) return { from: at, to: at + 1, date: null, basis: 'unknown' }
    return { from: at, to: at + 1, date: token.lower === 'today' ? clock.published : addDays(clock.published, -1), basis: clock.story ? 'story' : 'publication' }
  }
  if (token.lower === 'time' && tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower === 'publication') return { from: at, to: at + 3, date: clock.published, basis: clock.published === null ? 'unknown' : clock.story ? 'story' : 'publication' }
  return null
}

/** The latest such weekday on or before a day; "last" never means the day itself. */
function latest(published: Day, day: number, last: boolean): Day {
  const back = (weekday(published) - day + 7) % 7
  return addDays(published, -(back === 0 && last ? 7 : back))
}

type MonthDay = { readonly month: number; readonly day: number; readonly year: number | null; readonly to: number }

/** "October 20", "Oct. 7, 2023", "13 December 2023", "20th of October". */
function monthDay(line: Line, at: number): MonthDay | null {
  const { tokens } = line
  const first = tokens[at]
  if (first === undefined) return null
  const month = monthOf(first.text)
  if (month !== null) {
    const day = dayNumber(tokens[at + 1]?.text)
    if (day === null) return null
    const comma = tokens[at + 2]?.text === ',' ? 1 : 0
    const year = yearOf(tokens[at + 2 + comma]?.text)
    return { month, day, year, to: at + 2 + (year === null ? 0 : comma + 1) }
  }
  const day = dayNumber(first.text)
  if (day === null) return null
  const of = tokens[at + 1]?.lower === 'of' ? 1 : 0
  const named = monthOf(tokens[at + 1 + of]?.text ?? '')
  if (named === null) return null
  const year = yearOf(tokens[at + 2 + of]?.text)
  return { month: named, day, year, to: at + 2 + of + (year === null ? 0 : 1) }
}

function monthOf(text: string): number | null {
  if (!/^\p{Lu}/u.test(text)) return null
  const word = text.toLowerCase().replace(/\.$/, '')
  const long = months.indexOf(word)
  if (long >= 0) return long + 1
  const short = shortMonths.indexOf(word)
  return short < 0 ? null : short + 1 - (short > shortMonths.indexOf('sep') ? 1 : 0)
}

function dayNumber(text: string | undefined): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text ?? '')
  const day = Number(found?.[1] ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

function yearOf(text: string | undefined): number | null {
  return /^(?:19|20)\d\d$/.test(text ?? '') ? Number(text) : null
}

/** Without a year it is the latest such day not after publication. */
function resolve({ month, day, year }: MonthDay, clock: Clock): { readonly date: Day | null; readonly basis: DateBasis } {
  const on = (of: number): Day => `${of}-${two(month)}-${two(day)}`
  if (year !== null) return isDay(on(year)) ? { date: on(year), basis: 'printed' } : { date: null, basis: 'unknown' }
  if (clock.published === null) return { date: null, basis: 'unknown' }
  const current = Number(clock.published.slice(0, 4))
  const date = isDay(on(current)) && on(current) <= clock.published ? on(current) : on(current - 1)
  return isDay(date) ? { date, basis: clock.story ? 'story' : 'printed' } : { date: null, basis: 'unknown' }
}

import { addDays, type Day, weekday } from '#base/instants.ts'
import { dayFrom, lastOf, monthOf, plainDigits, weekdayOf } from './calendar.ts'
import { furtherDates } from './further-dates.ts'
import type { DateBasis } from './found.ts'
import { type PrintedDate, printedDates } from './printed-dates.ts'
import { overlap, type Span } from './span.ts'
import { hanIn, windowsIn } from './windows.ts'
import { ahead, atPublication, lastAfter, lastBefore, namedDays, nearDays, nearPeriods, nextAfter, nextBefore, parts, seasons } from './words/calendar.ts'

/**
 * A date or window of time named in a text: from and to inclusive, the same for a day, null where one end is open or nothing
 * tells (a weekday without publication date). `basis` says what it rests on; a window is never the date of an act.
 */
export type NamedTime = { readonly span: Span; readonly from: Day | null; readonly to: Day | null; readonly basis: DateBasis }

/** What a reader of the passage knows: the day of publication, the language, and the day named last before the passage. */
export type TimeContext = { readonly published: Day | null; readonly language: string | null; readonly named?: Day | null }

/** The day, if it is one. */
export function dayIn({ from, to }: NamedTime): Day | null {
  return from !== null && from === to ? from : null
}

type Bare = Omit<NamedTime, 'span'>
type Hit = { readonly at: number; readonly length: number; readonly time: Bare }

const month = String.raw`\p{L}[\p{L}\p{M}’']{1,14}\.?`
const day = String.raw`(?<!\p{Nd})\p{Nd}{1,2}(?:st|nd|rd|th|er|\.)?`
const to = String.raw`\s*(?:-|–|—|to|and|till|until|through|au|et|bis|und|al|y|по|и|до|إلى|至)\s*`
const ranges = [
  new RegExp(`(?:(?:from|between|du|entre|vom|zwischen|del|с|من|بين)\\s+(?:the\\s+|le\\s+|el\\s+)?)?(${day})${to}(?:the\\s+|le\\s+|el\\s+)?(${day})\\s+(?:of\\s+|de\\s+)?(${month})(?:,?\\s+(?:de\\s+)?(\\p{Nd}{4}))?`, 'giu'),
  new RegExp(`(${month})\\s+(${day})${to}(${day})(?!\\p{Nd}|[.,]\\p{Nd})(?:,?\\s+(\\p{Nd}{4}))?`, 'giu'),
]
const monthAlone = new RegExp(`(?<=(?:^|[^\\p{L}])(?:in|since|until|till|by|before|after|during|of|last|next|this|early|mid-?|late|beginning|end|en|depuis|im|seit|anfang|mitte|ende|desde|в|с|до|к|на|за|по|начал[еоу]|середин[еу]|конц[еу]|конец|у|fin|mi-|début|fins de|finales de|fines de|principios de|mediados de|mes de|monats|في|منذ|شهر|أوائل|أواخر|منتصف|نهاية|بداية|مطلع|حتى|بحلول|خلال)\\s?)(${month})(?:,?\\s+(?:de\\s+|عام\\s+)?(\\p{Nd}{4}))?(?!\\s*\\p{Nd})`, 'giu')
const yearAlone = /(?<=(?:^|[^\p{L}])(?:in|since|by|until|till|before|after|during|from|of|year|en|depuis|im jahr|seit|desde|dal|в|с|до|عام|سنة|منذ)\s)(?:the year )?((?:1[6-9]|20|21)\p{Nd}{2})(?!\p{Nd}|[.,]\p{Nd}|\s?(?:%|people|men|women|troops|citizens|members|hostages))/giu
const aWeekday = /(?<!\p{L})\p{L}[\p{L}\p{M}’'-]{3,20}(?!\p{L})/gu
/** "Mittwochabend": the part of the day stands in the weekday's own word. */
const partOfDay = /(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)s?$/iu
const within = /(?<!\p{L})within (?:the (?:next|coming) )?(\p{Nd}{1,3}|a|one|two|three|four|six|ten|twelve) (day|week|month|year)s?|in the (?:next|coming) (\p{Nd}{1,3}|few|two|three|four|six) (day|week|month)s?(?!\p{L})/giu
const ago = /(?<!\p{L})(\p{Nd}{1,3}|a|one|two|three|four|five|six|seven|ten) (day|week|month|year)s? (?:ago|earlier)(?!\p{L})/giu
const numbers: { readonly [word: string]: number } = { a: 1, one: 1, two: 2, three: 3, few: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, twelve: 12 }

/**
 * Every date, weekday and window of time named in a passage, in order, none overlapping another. Reports of news look back: a
 * weekday is the latest not after publication, a day without a year the latest such day, unless words of the future stand
 * in the passage. Rules come first, chrono-node (`further-dates.ts`) has what they leave.
 */
export function timesIn(text: string, [start, end]: Span, context: TimeContext): readonly NamedTime[] {
  return timesOf(text.slice(start, end), context).map((time) => ({ ...time, span: [start + time.span[0], start + time.span[1]] }))
}

/** Passages looked through last: statements, figures and calls ask for the times of the same sentence one after another. */
const lookedAt = new Map<string, readonly NamedTime[]>()
const mostLookedAt = 200

function timesOf(passage: string, context: TimeContext): readonly NamedTime[] {
  const key = `${context.published} ${context.language} ${context.named ?? null} ${passage}`
  const known = lookedAt.get(key)
  if (known !== undefined) return known
  const times = named(passage, context)
  if (lookedAt.size >= mostLookedAt) lookedAt.clear()
  if (passage.length < 4_000) lookedAt.set(key, times)
  return times
}

function named(passage: string, context: TimeContext): readonly NamedTime[] {
  const plain = plainDigits(passage)
  const found: NamedTime[] = []
  const take = (hits: Iterable<Hit>): void => {
    for (const { at, length, time } of hits) {
      const place: Span = [at, at + length]
      if (!found.some((other) => overlap(other.span, place))) found.push({ ...time, span: place })
    }
  }
  const forward = ahead.test(passage)
  take(rangesIn(plain, context, forward))
  take(datesIn(passage, context, forward))
  for (const windows of [windowsIn(plain, context.published), hanIn(plain, context.published)]) take([...windows].map(({ at, length, from, to: until, basis }): Hit => ({ at, length, time: { from, to: until, basis } })))
  take(seasonsIn(plain, context))
  take(periodsIn(plain, context))
  take(monthsIn(plain, context, forward))
  take(matches(yearAlone, plain, (match) => ({ from: `${match[1]}-01-01`, to: `${match[1]}-12-31`, basis: 'printed' })))
  take(weekdaysIn(passage, context, forward))
  take(nearIn(passage, context))
  take(furtherDates(passage, context).map(({ at, length, from, to: until }): Hit => ({ at, length, time: { from, to: until, basis: 'publication' } })))
  const ordered = found.toSorted((a, b) => a.span[0] - b.span[0])
  return sameDays(passage, ordered, context.named ?? null)
}

function* matches(pattern: RegExp, text: string, read: (match: RegExpExecArray) => Bare | null): Iterable<Hit> {
  for (const match of text.matchAll(pattern)) {
    const time = read(match)
    if (time !== null) yield { at: match.index, length: match[0].trimEnd().length, time }
  }
}

function* rangesIn(plain: string, context: TimeContext, forward: boolean): Iterable<Hit> {
  for (const [n, pattern] of ranges.entries()) {
    yield* matches(pattern, plain, (match) => {
      const [first, second, name] = n === 0 ? [match[1], match[2], match[3]] : [match[2], match[3], match[1]]
      const of = monthOf(name ?? '')
      if (of === null) return null
      const given = match[4] === undefined ? null : Number(match[4])
      const until = dayOfYear({ month: of, date: Number.parseInt(second ?? '', 10), year: given }, context, forward)
      const from = until === null ? null : dayFrom(Number(until.slice(0, 4)), of, Number.parseInt(first ?? '', 10))
      return until === null || from === null || from > until ? null : { from, to: until, basis: 'printed' }
    })
  }
}

function* datesIn(passage: string, context: TimeContext, forward: boolean): Iterable<Hit> {
  for (const date of printedDates(passage, context.language === 'en' ? null : false)) {
    const on = date.day ?? dayOfYear(date, context, forward)
    const deadline = on !== null && parts.until.test(passage.slice(Math.max(0, date.span[0] - 30), date.span[0]))
    yield { at: date.span[0], length: date.span[1] - date.span[0], time: { from: deadline ? null : on, to: on, basis: 'printed' } }
  }
}

/** A day without its year: the latest such day not after publication, or the next one where the passage looks ahead. */
function dayOfYear(date: Pick<PrintedDate, 'month' | 'date' | 'year'>, { published }: TimeContext, forward: boolean): Day | null {
  if (date.year !== null) return dayFrom(date.year, date.month, date.date)
  if (published === null) return null
  const year = Number(published.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((of) => dayFrom(of, date.month, date.date) ?? [])
  const past = days.filter((candidate) => candidate <= published).at(-1) ?? null
  const next = days.find((candidate) => candidate >= published) ?? null
  // Words of the future say nothing about a day that has just passed: "said on 7 October that it would".
  return forward && (past === null || past < addDays(published, -60)) ? next : past
}

const seasonName = seasons.map(([, pattern]) => `(${pattern})`).join('|')
const seasonYear = String.raw`(?:\s+(?:of\s+|de\s+(?:l['’])?|des\s+|عام\s+)?(?:(?<year>\p{Nd}{4})|(?<near>${nearPeriods.filter(([unit]) => unit === 'year').map(([, , pattern]) => pattern).join('|')})))?`
const seasonLead = String.raw`(?<lead>(?:in (?:the )?|this |next |last |the |by |early |late |au |en |im |في |مع )?)`
const aSeason = new RegExp(`(?<!\\p{L})${seasonLead}(?:${seasonName})(?:\\s*(?:or|and|ou|et|oder|und|o|y|или|и|أو|/)\\s*(?:the |au |en |im )?(?:${seasonName}))?${seasonYear}(?!\\p{L})`, 'giu')
const periods = nearPeriods.map(([unit, by, words]) => ({ unit, by, pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'), exact: new RegExp(`^(?:${words})$`, 'iu') }))

function* seasonsIn(plain: string, { published }: TimeContext): Iterable<Hit> {
  yield* matches(aSeason, plain, (match) => {
    const groups = match.slice(2, 10)
    const firsts = groups.flatMap((value, index) => value === undefined ? [] : [seasons[index % 4]?.[0] ?? 3])
    const { year: given, near, lead } = match.groups ?? {}
    if (given === undefined && near === undefined && (lead ?? '') === '') return null
    if (/\bfall\b|yaz|estate/iu.test(match[0]) && given === undefined && near === undefined && !/^(?:in the|this|next|last)/iu.test(lead ?? '')) return null
    const around = published === null ? null : Number(published.slice(0, 4))
    const by = near === undefined ? /^next/i.test(lead ?? '') ? 1 : /^last/i.test(lead ?? '') ? -1 : 0 : periods.find(({ unit, exact }) => unit === 'year' && exact.test(near))?.by ?? 0
    const of = given === undefined ? around === null ? null : around + by : Number(given)
    const first = firsts[0] ?? 3
    const last = (firsts.at(-1) ?? first) + 2
    if (of === null) return { from: null, to: null, basis: 'unknown' }
    return { from: `${of}-${String(first).padStart(2, '0')}-01`, to: last > 12 ? lastOf(of + 1, last - 12) : lastOf(of, last), basis: given === undefined ? 'publication' : 'printed' }
  })
}

function* periodsIn(plain: string, { published }: TimeContext): Iterable<Hit> {
  for (const { unit, by, pattern } of periods) {
    yield* matches(pattern, plain, () => {
      if (published === null) return { from: null, to: null, basis: 'unknown' }
      const [year, of] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))]
      if (unit === 'year') return { from: `${year + by}-01-01`, to: `${year + by}-12-31`, basis: 'publication' }
      if (unit === 'week') {
        const monday = addDays(published, -((weekday(published) + 6) % 7) + 7 * by)
        return { from: monday, to: addDays(monday, 6), basis: 'publication' }
      }
      const index = year * 12 + of - 1 + by
      const [inYear, inMonth] = [Math.floor(index / 12), index % 12 + 1]
      return { from: dayFrom(inYear, inMonth, 1), to: lastOf(inYear, inMonth), basis: 'publication' }
    })
  }
  if (published === null) return
  const days = (count: string | undefined, unit: string | undefined): number => (numbers[count?.toLowerCase() ?? ''] ?? Number(count)) * ({ day: 1, week: 7, month: 30, year: 365 }[unit?.toLowerCase() ?? ''] ?? 1)
  yield* matches(within, plain, (match) => ({ from: published, to: addDays(published, days(match[1] ?? match[3], match[2] ?? match[4])), basis: 'publication' }))
  yield* matches(ago, plain, (match) => {
    if (match[2]?.toLowerCase() !== 'day') return { from: null, to: addDays(published, -days(match[1], match[2])), basis: 'publication' }
    const on = addDays(published, -days(match[1], match[2]))
    return { from: on, to: on, basis: 'publication' }
  })
}

function* monthsIn(plain: string, { published }: TimeContext, forward: boolean): Iterable<Hit> {
  for (const match of plain.matchAll(monthAlone)) {
    const name = match[1] ?? ''
    const of = monthOf(name)
    if (of === null || /^(?:may|march)$/.test(name)) continue
    const lead = plain.slice(Math.max(0, match.index - 24), match.index)
    const around = published === null ? null : Number(published.slice(0, 4))
    const beyond = published !== null && of > Number(published.slice(5, 7))
    const year = match[2] === undefined ? around === null ? null : beyond && !forward ? around - 1 : !beyond && forward && of < Number(published?.slice(5, 7)) ? around + 1 : around : Number(match[2])
    const at = match.index
    const length = match[0].trimEnd().length
    if (year === null) yield { at, length, time: { from: null, to: null, basis: 'unknown' } }
    else {
      const last = lastOf(year, of)
      const on = (date: number): Day => dayFrom(year, of, date) ?? last
      const window: readonly [Day | null, Day] = parts.early.test(lead) ? [on(1), on(10)] : parts.mid.test(lead) ? [on(11), on(20)] : parts.firstHalf.test(lead) ? [on(1), on(15)]
        : parts.secondHalf.test(lead) ? [on(16), last] : parts.late.test(lead) ? [on(21), last] : parts.until.test(lead) ? [null, last] : [on(1), last]
      yield { at, length, time: { from: window[0], to: window[1], basis: match[2] === undefined ? 'publication' : 'printed' } }
    }
  }
}

function* weekdaysIn(passage: string, { published }: TimeContext, forward: boolean): Iterable<Hit> {
  for (const match of passage.matchAll(aWeekday)) {
    const wanted = weekdayOf(match[0]) ?? (match[0].length > 9 && partOfDay.test(match[0]) ? weekdayOf(match[0].replace(partOfDay, '')) : null)
    if (wanted === null || (/^\p{Ll}/u.test(match[0]) && /^(?:sun|mon)/.test(match[0]))) continue
    const before = passage.slice(Math.max(0, match.index - 16), match.index)
    const after = passage.slice(match.index + match[0].length, match.index + match[0].length + 16)
    let on: Day | null = null
    if (published !== null) {
      const back = (weekday(published) - wanted + 7) % 7
      const last = lastBefore.test(before) || lastAfter.test(after)
      // "will meet on Friday": the word of the future must stand before the weekday, not after it ("said on Friday it would").
      const next = nextBefore.test(before) || nextAfter.test(after) || (forward && ahead.test(passage.slice(0, match.index)) && !/\b(?:said|told|called|announced|asked|added|warned|stressed|supported|urged|met|spoke)\b[^.;]*$/u.test(passage.slice(Math.max(0, match.index - 60), match.index)))
      on = next && !last ? addDays(published, ((wanted - weekday(published) + 7) % 7) || 7) : addDays(published, -(last && back === 0 ? 7 : back))
    }
    yield { at: match.index, length: match[0].length, time: { from: on, to: on, basis: 'weekday' } }
  }
}

function* nearIn(passage: string, { published }: TimeContext): Iterable<Hit> {
  const on = (days: number): Bare => published === null ? { from: null, to: null, basis: 'publication' } : { from: addDays(published, days), to: addDays(published, days), basis: 'publication' }
  yield* matches(atPublication, passage, () => on(0))
  for (const [days, pattern] of nearDays) yield* matches(pattern, passage, () => on(days))
}

/** "On the same day", "the day before": the day named last before the words, in the passage or before it. */
function sameDays(passage: string, found: readonly NamedTime[], earlier: Day | null): readonly NamedTime[] {
  const all: NamedTime[] = [...found]
  for (const [days, pattern] of namedDays) {
    for (const match of passage.matchAll(pattern)) {
      const place: Span = [match.index, match.index + match[0].length]
      const before = found.filter((time) => time.span[1] <= place[0]).map(dayIn).filter((on) => on !== null).at(-1) ?? earlier
      const on = before === null ? null : addDays(before, days)
      if (!all.some((other) => overlap(other.span, place))) all.push({ span: place, from: on, to: on, basis: 'same-day' })
    }
  }
  return all.toSorted((a, b) => a.span[0] - b.span[0])
}

import { addDays, type Day, weekday } from '#base/instants.ts'
import { dayFrom, lastOf, monthOf, plainDigits, weekdayOf } from './calendar.ts'
import { furtherDates } from './further-dates.ts'
import type { DateBasis } from './found.ts'
import { matchesOf } from './matches.ts'
import { ordinalDates } from './ordinal-dates.ts'
import { type PrintedDate, printedDates } from './printed-dates.ts'
import { overlap, type Span } from './span.ts'
import { hanIn } from './han-dates.ts'
import { type Window, windowsIn } from './windows.ts'
import { nearWindowsIn } from './near-windows.ts'
import { seasonsIn } from './seasons.ts'
import { monthRangesIn, monthsBackIn, monthsIn } from './months.ts'
import { partsIn } from './parts-of-time.ts'
import { lastBehind, nextBehind, ofYear, opening, untilWords } from './words/parts-of-time.ts'
import { ahead, aheadIn, atPublication, lastAfter, lastBefore, namedDays, nearDays, nearPeriods, nextAfter, nextBefore, noDays } from './words/calendar.ts'

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
  /(?<!\p{Nd})(?:(?<year>\p{Nd}{4})\s?年)?(?<month>\p{Nd}{1,2})月(?<first>\p{Nd}{1,2})[日号]?(?:至|到|—|–|-|~|～)(?<second>\p{Nd}{1,2})[日号]/giu,
]
const yearAlone = /(?<=(?:^|[^\p{L}])(?:in|since|by|until|till|before|after|during|from|of|year|en|depuis|im jahr|seit|desde|dal|в|с|до|عام|سنة|منذ)\s)(?:the year )?((?:1[6-9]|20|21)\p{Nd}{2})(?!\p{Nd}|[.,]\p{Nd}|\s?(?:%|people|men|women|troops|citizens|members|hostages))/giu
const aWeekday = /(?<!\p{L})\p{L}[\p{L}\p{M}’'-]{3,20}(?!\p{L})/gu
/** "Mittwochabend": the part of the day stands in the weekday's own word. */
const partOfDay = /(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)s?$/iu
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
  const forward = looksAhead(passage, context.language)
  take(rangesIn(plain, context, forward))
  take(datesIn(passage, context, forward))
  const windows = (all: Iterable<Window>): void => take([...all].map(({ at, length, from, to: until, basis }): Hit => ({ at, length, time: { from, to: until, basis } })))
  windows(partsIn(plain, context.published, forward))
  windows(monthsBackIn(plain, context.published))
  windows(monthRangesIn(plain, context.published, forward))
  windows(windowsIn(plain, context.published, forward))
  windows(hanIn(plain, context.published, forward))
  windows(nearWindowsIn(plain, context.published))
  windows(seasonsIn(plain, context.published, forward))
  windows(monthsIn(plain, context.published, forward))
  take(periodsIn(plain, context))
  take(matches(yearAlone, plain, (match) => ({ from: `${match[1]}-01-01`, to: `${match[1]}-12-31`, basis: 'printed' })))
  take(weekdaysIn(passage, context, forward))
  take(nearIn(passage, context))
  take(furtherDates(passage, context).map(({ at, length, from, to: until }): Hit => ({ at, length, time: { from, to: until, basis: 'publication' } })))
  const ordered = throughout(plain, found.toSorted((a, b) => a.span[0] - b.span[0]))
  return sameDays(passage, ordered, context.named ?? null)
}

/** Whether words of the future stand in a passage. */
function looksAhead(passage: string, language: string | null): boolean {
  return ahead.test(passage) || aheadIn[language ?? '']?.test(passage) === true
}

const through = /^(?:\s*(?:-|–|—|~|至|到)\s*|\s+(?:to|through|until|till|bis(?: zum)?|au|al|hasta el|по|до|إلى|حتى)\s+(?:the\s+|le\s+|el\s+)?)$/iu
const opens = /(?<!\p{L})(?:from|between|du|entre|vom|zwischen|del?|desde el|с|между|من|بين|自|从)\s*(?:the\s+|le\s+|el\s+)?$/iu
const movedFrom = /(?<!\p{L})(?:moved|postponed|delayed|shifted|rescheduled|brought forward|changed|report[ée]\p{L}*|déplacé\p{L}*|verschoben|verlegt|aplaz\p{L}+|pospuest\p{L}+|перен\p{L}+|отложен\p{L}*|تأجيل|推迟|延期)(?!\p{L})/iu

/** "From 28 April to 3 May": two days printed with what joins them are a window from one to the other; what was moved from one day to another is none. */
function throughout(plain: string, times: readonly NamedTime[]): readonly NamedTime[] {
  const joined: NamedTime[] = []
  for (const time of times) {
    const first = joined.at(-1)
    const between = first === undefined ? '' : plain.slice(first.span[1], time.span[0])
    if (first === undefined || first.basis !== 'printed' || time.basis !== 'printed' || first.to === null || first.from !== first.to || time.to === null || !through.test(between)) { joined.push(time); continue }
    const lead = plain.slice(Math.max(0, first.span[0] - 60), first.span[0])
    const year = (span: Span): boolean => /\p{Nd}{4}/u.test(plain.slice(...span))
    // "from 3 October to 5 November 2031": the year stands with the second.
    const from = !year(first.span) && year(time.span) ? [0, 1].map((by) => `${Number(time.to?.slice(0, 4)) - by}${first.to?.slice(4)}`).find((on) => time.to !== null && on <= time.to) ?? first.to : first.to
    if (from >= time.to || movedFrom.test(lead) || !/[-–—~至到]/u.test(between) && !opens.test(lead)) joined.push(time)
    else joined[joined.length - 1] = { span: [first.span[0], time.span[1]], from, to: time.to, basis: 'printed' }
  }
  return joined
}

function* matches(pattern: RegExp, text: string, read: (match: RegExpExecArray) => Bare | null): Iterable<Hit> {
  for (const match of matchesOf(text, pattern)) {
    const time = read(match)
    if (time !== null) yield { at: match.index, length: match[0].trimEnd().length, time }
  }
}

function* rangesIn(plain: string, context: TimeContext, forward: boolean): Iterable<Hit> {
  for (const [n, pattern] of ranges.entries()) {
    yield* matches(pattern, plain, (match) => {
      const [first, second, name] = n === 0 ? [match[1], match[2], match[3]] : n === 1 ? [match[2], match[3], match[1]] : [match.groups?.['first'], match.groups?.['second'], match.groups?.['month']]
      const of = n === 2 ? Number(name) : monthOf(name ?? '')
      if (of === null) return null
      const year = n === 2 ? match.groups?.['year'] : match[4]
      const given = year === undefined ? null : Number(year)
      const until = dayOfYear({ month: of, date: Number.parseInt(second ?? '', 10), year: given }, context, forward)
      const from = until === null ? null : dayFrom(Number(until.slice(0, 4)), of, Number.parseInt(first ?? '', 10))
      return until === null || from === null || from > until ? null : { from, to: until, basis: 'printed' }
    })
  }
}

function* datesIn(passage: string, context: TimeContext, forward: boolean): Iterable<Hit> {
  for (const date of [...printedDates(passage, context.language === 'en' ? null : false), ...ordinalDates(passage)]) {
    const behind = passage.slice(date.span[1], date.span[1] + 40)
    const beside = date.year === null && context.published !== null ? besideYears.find(({ pattern }) => pattern.test(behind)) : undefined
    const year = beside === undefined ? date.year : Number(context.published?.slice(0, 4)) + beside.by
    const on = date.day ?? dayOfYear({ ...date, year }, context, nextBehind.test(behind) || (forward && !lastBehind.test(behind)))
    const deadline = on !== null && untilWords.test(passage.slice(Math.max(0, date.span[0] - 30), date.span[0]))
    yield { at: date.span[0], length: date.span[1] - date.span[0] + (beside?.pattern.exec(behind)?.[0].length ?? 0), time: { from: deadline ? null : on, to: on, basis: 'printed' } }
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

const besideYears = nearPeriods.filter(([unit]) => unit === 'year').map(([, by, words]) => ({ by, pattern: new RegExp(`^${ofYear}(?:${words})(?!\\p{L})`, 'iu') }))
const periods = nearPeriods.map(([unit, by, words]) => ({ unit, by, pattern: new RegExp(`${opening}(?:${words})(?!\\p{L})`, 'giu') }))

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
}

function* weekdaysIn(passage: string, { published, language }: TimeContext, forward: boolean): Iterable<Hit> {
  for (const match of matchesOf(passage, aWeekday)) {
    const wanted = weekdayOf(match[0]) ?? (match[0].length > 9 && partOfDay.test(match[0]) ? weekdayOf(match[0].replace(partOfDay, '')) : null)
    if (wanted === null || (/^\p{Ll}/u.test(match[0]) && /^(?:sun|mon)/.test(match[0]))) continue
    const before = passage.slice(Math.max(0, match.index - 16), match.index)
    const after = passage.slice(match.index + match[0].length, match.index + match[0].length + 16)
    let on: Day | null = null
    if (published !== null) {
      const back = (weekday(published) - wanted + 7) % 7
      const last = lastBefore.test(before) || lastAfter.test(after)
      // "will meet on Friday": the word of the future must stand before the weekday, not after it ("said on Friday it would").
      const next = nextBefore.test(before) || nextAfter.test(after) || (forward && looksAhead(passage.slice(0, match.index), language) && !/\b(?:said|told|called|announced|asked|added|warned|stressed|supported|urged|met|spoke)\b[^.;]*$/u.test(passage.slice(Math.max(0, match.index - 60), match.index)))
      on = next && !last ? addDays(published, ((wanted - weekday(published) + 7) % 7) || 7) : addDays(published, -(last && back === 0 ? 7 : back))
    }
    yield { at: match.index, length: match[0].length, time: { from: on, to: on, basis: 'weekday' } }
  }
}

function* nearIn(passage: string, { published, language }: TimeContext): Iterable<Hit> {
  const on = (days: number): Bare => published === null ? { from: null, to: null, basis: 'publication' } : { from: addDays(published, days), to: addDays(published, days), basis: 'publication' }
  yield* matches(atPublication, passage, () => on(0))
  for (const [days, pattern] of nearDays) {
    yield* matches(pattern, passage, ({ 0: word, index }) => {
      const not = noDays[word.toLowerCase()]
      return not !== undefined && (not.languages.includes(language ?? '') || not.behind.test(passage.slice(Math.max(0, index - 16), index))) ? null : on(days)
    })
  }
}

/** "On the same day", "the day before": the day named last before the words, in the passage or before it. */
function sameDays(passage: string, found: readonly NamedTime[], earlier: Day | null): readonly NamedTime[] {
  const all: NamedTime[] = [...found]
  for (const [days, pattern] of namedDays) {
    for (const match of matchesOf(passage, pattern)) {
      const place: Span = [match.index, match.index + match[0].length]
      const before = found.filter((time) => time.span[1] <= place[0]).map(dayIn).filter((on) => on !== null).at(-1) ?? earlier
      const on = before === null ? null : addDays(before, days)
      if (!all.some((other) => overlap(other.span, place))) all.push({ span: place, from: on, to: on, basis: 'same-day' })
    }
  }
  return all.toSorted((a, b) => a.span[0] - b.span[0])
}

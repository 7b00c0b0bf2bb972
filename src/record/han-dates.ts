import { addDays, type Day, weekday } from '#base/instants.ts'
import { dayFrom, lastOf } from './calendar.ts'
import { matchesOf } from './matches.ts'
import type { Window } from './windows.ts'

const signs = '〇一二三四五六七八九'
const number = String.raw`(?:\p{Nd}{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])`
const year = String.raw`(?:(?<year>\p{Nd}{4}|[〇零一二三四五六七八九]{4})\s?年|(?<near>今年|去年|明年|前年|后年|後年|当年|當年))`
const beside: { readonly [word: string]: number } = { 今年: 0, 去年: -1, 明年: 1, 前年: -2, 后年: 2, 後年: 2 }

const hanWeekday = /(?<lead>上个?|下个?|本|这个?|這個?)?(?:周|週|星期|礼拜|禮拜)(?<day>[一二三四五六日天])/gu
const hanMonth = new RegExp(`(?<!\\p{Nd}|[第十个個])(?:${year}的?|(?<month0>本月|上个?月|下个?月|当月)|(?<!\\p{Script=Han}(?<![在于於至到自从從今日，]))(?=月[底初末中]))?(?:(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s?月|(?<=月)|月(?=[底初末中]))的?(?<part>上旬|中旬|下旬|上半月|下半月|初|底|末|中(?=[，。、前])|第[一二三四1-4](?:周|週|个?星期|個?星期)|最后一(?:周|个?星期)|最後一(?:週|個?星期)|份)?(?<before>之前|以前|前(?!后|後))?(?!\\s?(?:\\p{Nd}{1,2}|[一二三十][一二三四五六七八九十]*)\\s?[日號号])`, 'gu')
const hanFull = new RegExp(`(?<!\\p{Nd}|[第十])(?:${year})?(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?<day>${number})[日號号]`, 'gu')
const hanYear = new RegExp(`(?<!\\p{Nd})(?:${year})(?:(?:的)?年?(?<part>初|底|末|中(?=[，。、前]))(?<before>之前|以前|前(?!后|後))?)?(?![\\p{Nd}一二三四五六七八九十度]|的?[上下]半年|的?第?[一二三四]季度|[来來]|的?前)|(?<!\\p{Script=Han}(?<![在于於至到自从從今]))(?<alone>年[底初末]|年中(?=[，。、前])|岁末)(?<ere>之前|以前|前(?!后|後))?`, 'gu')
const hanDay = /(?:(?<lead>本月|上个?月|当月|這個月|这个月)|(?<!\p{Nd}|[月.,]))(?<day>[12]?\d|3[01])\s?[日號号](?!内|內|间|間|游|之内|以内|起|元|线|線|楼|樓)/gu
const nearDay = /(?<day>前天|前日|昨天|昨日|昨晚|今天|今日|今早|今晚|明天|明日|明早|明晚|后天(?!性)|後天)/gu
const nearPeriod = /(?<month>本月|上个?月|下个?月)(?!\s?\p{Nd}|[底初末中上下])|(?<week>本周|上周|下周)(?![一二三四五六日天末])/gu
const away: { readonly [word: string]: number } = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2, 後: 2 }

/** A number of one or two digits, in figures or signs. */
function numberOf(words: string): number {
  if (/^\p{Nd}+$/u.test(words)) return Number(words)
  const [tens = '', ones] = words.split('十')
  return ones === undefined ? signs.indexOf(words) : (tens === '' ? 1 : signs.indexOf(tens)) * 10 + Math.max(0, signs.indexOf(ones === '' ? '〇' : ones))
}

/** The year a match names, in figures or signs, or beside that of publication; null where neither tells. */
function yearOf(groups: { readonly [name: string]: string | undefined } | undefined, published: Day | null): { readonly of: number | null; readonly basis: Window['basis'] } | null {
  const given = groups?.['year']
  if (given !== undefined) return { of: Number(given.split('').map((one) => (/\p{Nd}/u.test(one) ? one : signs.indexOf(one === '零' ? '〇' : one))).join('')), basis: 'printed' }
  const by = beside[groups?.['near'] ?? '']
  return by === undefined ? null : published === null ? { of: null, basis: 'unknown' } : { of: Number(published.slice(0, 4)) + by, basis: 'publication' }
}

/** Days, weekdays, parts of months and of years as Chinese has them: "二月二十三日", "周五", "上周三", "3月上旬", "6月第一周", "明年初", "年底前". A weekday is the latest not after publication, unless it is called the next. */
export function* hanIn(plain: string, published: Day | null, forward: boolean): Iterable<Window> {
  if (!/[年月日周週星礼禮天号號岁今昨明]/u.test(plain)) return
  const [thisYear, thisMonth] = published === null ? [0, 0] : [Number(published.slice(0, 4)), Number(published.slice(5, 7))]
  for (const { index: at, 0: words, groups } of matchesOf(plain, hanFull)) {
    const given = yearOf(groups, published)
    const [month, date] = [numberOf(groups?.['month'] ?? ''), numberOf(groups?.['day'] ?? '')]
    const past = given !== null || published === null ? null : (dayFrom(thisYear, month, date) ?? '9') <= published ? thisYear : thisYear - 1
    // A day still to come is meant only where the words look ahead and the past one is long gone.
    const of = given?.of ?? (past === null ? null : forward && past < thisYear ? thisYear : past)
    const on = of === null ? null : dayFrom(of, month, date)
    if (on !== null || of === null) yield { at, length: words.length, from: on, to: on, basis: 'printed' }
  }
  yield* hanDays(plain, published)
  for (const { index: at, 0: words, groups } of matchesOf(plain, hanWeekday)) {
    const wanted = '日一二三四五六'.indexOf(groups?.['day'] === '天' ? '日' : groups?.['day'] ?? '')
    const lead = groups?.['lead'] ?? ''
    const monday = published === null ? null : addDays(published, -((weekday(published) + 6) % 7))
    const inWeek = (wanted + 6) % 7
    const on = published === null || monday === null ? null
      : lead.startsWith('上') ? addDays(monday, inWeek - 7) : lead.startsWith('下') ? addDays(monday, inWeek + 7) : lead !== '' ? addDays(monday, inWeek) : addDays(published, -((weekday(published) - wanted + 7) % 7))
    yield { at, length: words.length, from: on, to: on, basis: 'weekday' }
  }
  for (const { index: at, 0: words, groups } of matchesOf(plain, hanMonth)) {
    const given = yearOf(groups, published)
    const part = groups?.['part'] ?? ''
    const own = groups?.['month']
    const near = groups?.['month0']
    // "3月" alone may be any March, or three months.
    if (words === '' || (given === null && near === undefined && part === '') || (own === undefined && part === '')) continue
    const bySign = (near ?? '').startsWith('上') ? -1 : (near ?? '').startsWith('下') ? 1 : 0
    const index = thisMonth - 1 + bySign
    const month = own === undefined ? (index + 12) % 12 + 1 : numberOf(own)
    const of = given !== null ? given.of : published === null ? null : own === undefined ? thisYear + Math.floor(index / 12) : forward ? (month < thisMonth ? thisYear + 1 : thisYear) : month > thisMonth ? thisYear - 1 : thisYear
    if (of === null) { yield { at, length: words.length, from: null, to: null, basis: 'unknown' }; continue }
    const [first, last] = partOf(part)
    const from = first === 0 ? addDays(lastOf(of, month), -6) : dayFrom(of, month, first)
    yield { at, length: words.length, from: groups?.['before'] !== undefined ? null : from, to: last === 0 ? lastOf(of, month) : dayFrom(of, month, last), basis: given?.basis ?? 'publication' }
  }
  for (const { index: at, 0: words, groups } of matchesOf(plain, hanYear)) {
    const part = groups?.['part'] ?? groups?.['alone']?.slice(1) ?? ''
    if (/^当年|^當年/u.test(words)) continue
    const { of, basis } = yearOf(groups, published) ?? { of: published === null ? null : thisYear, basis: published === null ? 'unknown' as const : 'publication' as const }
    const [first, last] = part === '初' ? [1, 3] : part === '中' ? [5, 8] : part === '' ? [1, 12] : [10, 12]
    const until = groups?.['before'] !== undefined || groups?.['ere'] !== undefined
    yield { at, length: words.length, from: of === null || until ? null : dayFrom(of, first, 1), to: of === null ? null : lastOf(of, last), basis }
  }
  yield* hanNear(plain, published)
}

/** First and last day of a part of a month; nought as last is the month's own end, as first its last seven days. */
function partOf(part: string): readonly [number, number] {
  const week = /^第(?<n>[一二三四1-4])/u.exec(part)?.groups?.['n']
  if (week !== undefined) return [numberOf(week) * 7 - 6, numberOf(week) * 7]
  if (part.startsWith('最')) return [0, 0]
  return part === '上旬' || part === '初' ? [1, 10] : part === '中旬' || part === '中' ? [11, 20] : part === '上半月' ? [1, 15] : part === '下半月' ? [16, 0] : part === '' || part === '份' ? [1, 0] : [21, 0]
}

/** "本月15日", "15日": a day without its month is the latest not after publication. */
function* hanDays(plain: string, published: Day | null): Iterable<Window> {
  if (published === null) return
  const [of, month, today] = [Number(published.slice(0, 4)), Number(published.slice(5, 7)), Number(published.slice(8))]
  for (const { index: at, 0: words, groups } of matchesOf(plain, hanDay)) {
    const lead = groups?.['lead'] ?? ''
    const date = Number(groups?.['day'])
    if (date === 0 || lead === '' && /(?:第|为期|連續|连续|长达|達|共|每|逾|近)\s?$/u.test(plain.slice(0, at))) continue
    const back = lead.startsWith('上') || (lead === '' && date > today) ? 1 : 0
    const on = month - back < 1 ? dayFrom(of - 1, 12, date) : dayFrom(of, month - back, date)
    if (on !== null) yield { at, length: words.length, from: on, to: on, basis: 'printed' }
  }
}

/** "昨天", "上个月", "本周": letters stand on both sides in Chinese. */
function* hanNear(plain: string, published: Day | null): Iterable<Window> {
  for (const { index: at, 0: words } of matchesOf(plain, nearDay)) {
    const on = published === null ? null : addDays(published, away[words[0] ?? ''] ?? 0)
    yield { at, length: words.length, from: on, to: on, basis: 'publication' }
  }
  for (const { index: at, 0: words, groups } of matchesOf(plain, nearPeriod)) {
    const by = words.startsWith('上') ? -1 : words.startsWith('下') ? 1 : 0
    if (published === null) { yield { at, length: words.length, from: null, to: null, basis: 'unknown' }; continue }
    if (groups?.['week'] !== undefined) {
      const monday = addDays(published, -((weekday(published) + 6) % 7) + 7 * by)
      yield { at, length: words.length, from: monday, to: addDays(monday, 6), basis: 'publication' }
    } else {
      const index = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + by
      yield { at, length: words.length, from: dayFrom(Math.floor(index / 12), index % 12 + 1, 1), to: lastOf(Math.floor(index / 12), index % 12 + 1), basis: 'publication' }
    }
  }
}

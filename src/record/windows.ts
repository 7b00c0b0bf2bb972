import { addDays, type Day, weekday } from '#base/instants.ts'
import { dayFrom, lastOf } from './calendar.ts'
import { counts, partsOfYear, unitsOfTime, withinBefore } from './words/windows.ts'

/** A window or day by its place in the passage; null where nothing tells the year. */
export type Window = { readonly at: number; readonly length: number; readonly from: Day | null; readonly to: Day | null; readonly basis: 'printed' | 'publication' | 'weekday' | 'unknown' }

const near: readonly (readonly [by: number, words: string])[] = [
  [0, "this year|the year|cette année|(?:dieses|des laufenden) jahres|(?:de )?este año|(?:di )?quest[’']anno|deste ano|этого года|текущего года|هذا العام|العام الجاري|今年"], [1, "next year|l[’']an(?:née)? prochaine?|(?:nächsten|kommenden) jahres|(?:del? )?(?:próximo año|año próximo)|del prossimo anno|do próximo ano|следующего года|будущего года|العام المقبل|العام القادم|明年"], [-1, "last year|l[’']an(?:née)? dernière?|(?:letzten|vergangenen) jahres|del año pasado|dell[’']anno scorso|do ano passado|прошлого года|العام الماضي|去年"],
]
const year = `(?<year>(?:19|20|21)\\p{Nd}{2})(?:\\s?年)?|${near.map(([, words], n) => `(?<near${n}>${words})`).join('|')}`
const named = partsOfYear.map(([, , words], n) => `(?<part${n}>${words})`).join('|')
const behind = new RegExp(`(?<!\\p{L})(?:${named})\\s*(?:of\\s+|de\\s+(?:l[’'])?|des\\s+(?:jahres\\s+)?|del\\s+(?:año\\s+)?|do\\s+(?:ano\\s+)?|من\\s+(?:عام\\s+|سنة\\s+)?|عام\\s+)?(?:the year\\s+)?(?:${year})(?!\\p{L}|\\p{Nd})`, 'giu')
const ahead = new RegExp(`(?<![\\p{Nd}])(?:${year})的?(?:${named})`, 'giu')
const count = `(?:(?<digits>\\p{Nd}{1,3})|${counts.map(([, words], n) => `(?<count${n}>${words})`).join('|')})`
const unit = unitsOfTime.map(([, words], n) => `(?<unit${n}>${words})`).join('|')
const within = new RegExp(`(?<!\\p{L})(?:${withinBefore})\\s+${count}\\s+(?:${unit})(?!\\p{L})`, 'giu')
const withinHan = new RegExp(`${count}\\s?个?(?:${unit})(?:之?内|以内)`, 'giu')

const index = (groups: { readonly [name: string]: string | undefined } | undefined, name: string, most: number): number => Array.from({ length: most }, (_, n) => n).find((n) => groups?.[`${name}${n}`] !== undefined) ?? -1

/** Halves and quarters of a year ("the second half of 2024", «в первом полугодии 2024 года», "2024年上半年"), and so many days from publication ("within ten days", «خلال عشرة أيام», "十天内"). */
export function* windowsIn(plain: string, published: Day | null): Iterable<Window> {
  for (const pattern of [behind, ahead]) {
    for (const match of plain.matchAll(pattern)) {
      const [first, months] = partsOfYear[index(match.groups, 'part', partsOfYear.length)] ?? [1, 12]
      const by = near[index(match.groups, 'near', near.length)]?.[0]
      const given = match.groups?.['year']
      const of = given !== undefined ? Number(given) : published === null ? null : Number(published.slice(0, 4)) + (by ?? 0)
      yield { at: match.index, length: match[0].length, from: of === null ? null : dayFrom(of, first, 1), to: of === null ? null : lastOf(of, first + months - 1), basis: given !== undefined ? 'printed' : of === null ? 'unknown' : 'publication' }
    }
  }
  if (published === null) return
  for (const pattern of [within, withinHan]) {
    for (const match of plain.matchAll(pattern)) {
      const { digits } = match.groups ?? {}
      const many = digits !== undefined ? Number(digits) : counts[index(match.groups, 'count', counts.length)]?.[0] ?? 1
      const days = many * (unitsOfTime[index(match.groups, 'unit', unitsOfTime.length)]?.[0] ?? 1)
      yield { at: match.index, length: match[0].length, from: published, to: addDays(published, days), basis: 'publication' }
    }
  }
}

const hanWeekday = /(?<lead>上个?|下个?|本|这个?|這個?)?(?:周|週|星期|礼拜|禮拜)(?<day>[一二三四五六日天])/gu
const hanMonth = /(?<!\p{Nd})(?:(?:(?<year>\p{Nd}{4})\s?年|(?<near>今年|去年|明年)))?(?<month>1[0-2]|[1-9])\s?月(?<part>上旬|中旬|下旬|初|底|末|中|份)?(?!\s?\p{Nd}{1,2}\s?[日號号])/gu

const hanDay = /(?:(?<lead>本月|上个?月|当月|這個月|这个月)|(?<!\p{Nd}|[月.,]))(?<day>[12]?\d|3[01])\s?[日號号](?!内|內|间|間|游|之内|以内|起|元|线|線|楼|樓)/gu

/** "本月15日", "15日": a day without its month is the latest not after publication. */
function* hanDays(plain: string, published: Day | null): Iterable<Window> {
  if (published === null) return
  const [year, month, today] = [Number(published.slice(0, 4)), Number(published.slice(5, 7)), Number(published.slice(8))]
  for (const { index: at, 0: words, groups } of plain.matchAll(hanDay)) {
    const lead = groups?.['lead'] ?? ''
    const of = Number(groups?.['day'])
    if (of === 0 || lead === '' && /(?:第|为期|連續|连续|长达|達|共|每|逾|近)\s?$/u.test(plain.slice(0, at))) continue
    const back = lead.startsWith('上') || (lead === '' && of > today) ? 1 : 0
    const on = month - back < 1 ? dayFrom(year - 1, 12, of) : dayFrom(year, month - back, of)
    if (on !== null) yield { at, length: words.length, from: on, to: on, basis: 'printed' }
  }
}

/** Weekdays and parts of months as Chinese has them: "周五", "上周三", "3月上旬". A weekday is the latest not after publication, unless it is called the next. */
export function* hanIn(plain: string, published: Day | null): Iterable<Window> {
  yield* hanDays(plain, published)
  for (const { index: at, 0: words, groups } of plain.matchAll(hanWeekday)) {
    const wanted = '日一二三四五六'.indexOf(groups?.['day'] === '天' ? '日' : groups?.['day'] ?? '')
    const lead = groups?.['lead'] ?? ''
    const monday = published === null ? null : addDays(published, -((weekday(published) + 6) % 7))
    const inWeek = (wanted + 6) % 7
    const on = published === null || monday === null ? null
      : lead.startsWith('上') ? addDays(monday, inWeek - 7) : lead.startsWith('下') ? addDays(monday, inWeek + 7) : lead !== '' ? addDays(monday, inWeek) : addDays(published, -((weekday(published) - wanted + 7) % 7))
    yield { at, length: words.length, from: on, to: on, basis: 'weekday' }
  }
  for (const { index: at, 0: words, groups } of plain.matchAll(hanMonth)) {
    const given = groups?.['year']
    const part = groups?.['part'] ?? ''
    const near = groups?.['near']
    // "3月" alone may be any March, or three months.
    if (given === undefined && near === undefined && part === '') continue
    const of = given !== undefined ? Number(given) : published === null ? null : Number(published.slice(0, 4)) + (near === '去年' ? -1 : near === '明年' ? 1 : 0)
    const month = Number(groups?.['month'])
    if (of === null) yield { at, length: words.length, from: null, to: null, basis: 'unknown' }
    else {
      const [first, last] = part === '上旬' || part === '初' ? [1, 10] : part === '中旬' || part === '中' ? [11, 20] : part === '' || part === '份' ? [1, 0] : [21, 0]
      yield { at, length: words.length, from: dayFrom(of, month, first), to: last === 0 ? lastOf(of, month) : dayFrom(of, month, last), basis: given !== undefined ? 'printed' : 'publication' }
    }
  }
}

import { addDays, type Day, weekday } from '#base/instants.ts'
import { dayFrom, lastOf } from './calendar.ts'
import { matchesOf } from './matches.ts'
import { type Window, countOf, countWords } from './windows.ts'
import { opening } from './words/parts-of-time.ts'
import { agoBefore, agoBehind, arabicTwos, coming, earlierIn, laterIn, pastBefore, recent, unitsOfTime, weekends, withinBefore } from './words/windows.ts'

type Unit = 'day' | 'week' | 'month' | 'year'
const unit = unitsOfTime.map(([, words], n) => `(?<unit${n}>${words})`).join('|')
const twos = arabicTwos.map(([, , words], n) => `(?<two${n}>${words})`).join('|')
const no = String.raw`(?!\p{L})`
const within = new RegExp(`${opening}(?:${withinBefore})\\s+${countWords}\\s+(?:${unit})${no}`, 'giu')
const withinHan = new RegExp(`(?<!第|\\p{Nd})${countWords}\\s?个?(?:${unit})(?:之?内|以内)`, 'giu')
const past = new RegExp(`${opening}(?:${pastBefore})\\s*${countWords}\\s*个?(?:dernière?s?\\s+)?(?:${unit})(?:\\s+(?<behind>dernière?s|écoulée?s))?(?!\\p{L}(?!\\p{Script=Han}))`, 'giu')
const ago = new RegExp(`(?<!\\p{L})${countWords}\\s+(?:${unit})\\s+(?:${agoBehind})${no}`, 'giu')
const before = new RegExp(`${opening}(?:${agoBefore})\\s+(?:(?:etwa|rund|environ|unos|unas|نحو|حوالي)\\s+)?${countWords}\\s+(?:${unit})${no}`, 'giu')
const beforeTwo = new RegExp(`${opening}قبل\\s+(?:نحو\\s+)?(?:${twos})${no}(?!\\s+(?:من|على|واحد))`, 'giu')
const withinTwo = new RegExp(`${opening}(?:خلال|في غضون)\\s+(?:${twos})${no}`, 'giu')
const beforeHan = new RegExp(`(?<!第|\\p{Nd}|年|[提])${countWords}\\s?个?(?:${unit})(?:之前|前)(?!后)`, 'giu')
const open = new RegExp(`(?<!\\p{L}(?<!\\p{Script=Han}|(?<!\\p{L})[وفبل]))(?:${coming})(?!\\p{L}(?<!\\p{Script=Han}))`, 'giu')
const lately = new RegExp(`(?<!\\p{L}(?<!\\p{Script=Han}|(?<!\\p{L})[وفبل]))(?:${recent})(?!\\p{L}(?<!\\p{Script=Han}))`, 'giu')
const later = new RegExp(laterIn, 'giu')
const earlier = new RegExp(earlierIn, 'giu')
const weekend = new RegExp(`(?<!\\p{L}(?<!\\p{Script=Han}|(?<!\\p{L})[وفبل]))(?:${weekends})(?!\\p{L}(?<!\\p{Script=Han}))`, 'giu')
/** One of these stands in every such window. */
const hint = /within|ago|past|last|recent|coming|next|ahead|to come|later|earlier|weekend|week-end|sous|dans|d[’']ici|en moins|cours|ces|plus tard|plus tôt|il y a|innerhalb|binnen|nächst|kommend|vergangen|letzt|vor\s|später|noch in|früher|wochenende|plazo|próxim|dentro|hace|últim|más adelante|más tarde|entro|prossim|prazo|semana|ближайш|течение|в срок|назад|последн|минувш|прошедш|позднее|позже|ранее|выходные|خلال|غضون|قبل|المقبل|القادم|الماضي|الأخير|لاحق|سابق|نهاية الأسبوع|内|前|未来|今后|接下来|最近|过去|近|晚些|早|以来|周末/iu

type Groups = { readonly [name: string]: string | undefined } | undefined
const unitIn = (groups: Groups): Unit => unitsOfTime.find((_, n) => groups?.[`unit${n}`] !== undefined)?.[0] ?? 'day'
const first = (groups: Groups, name: string): boolean => Object.entries(groups ?? {}).some(([key, value]) => value !== undefined && key.startsWith(name))

/** So many days, weeks, months or years of the calendar from a day; a month without that day ends at its last. */
export function moved(day: Day, many: number, unit: Unit): Day {
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'day' ? many : many * 7)
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + (unit === 'month' ? many : many * 12)
  const [year, month] = [Math.floor(index / 12), index % 12 + 1]
  return dayFrom(year, month, Number(day.slice(8))) ?? lastOf(year, month)
}

/**
 * Windows counted from publication: "within ten days", «خلال عشرة أيام», "in the past two weeks", « il y a trois jours », "later this year", "at the weekend". Where no
 * number is said ("in the coming days") one end stays open; without a day of publication both.
 */
export function* nearWindowsIn(plain: string, published: Day | null): Iterable<Window> {
  if (!hint.test(plain)) return
  const window = ({ index: at, 0: words }: RegExpMatchArray, from: Day | null, to: Day | null): Window => ({ at: at ?? 0, length: words.length, from, to, basis: published === null ? 'unknown' : 'publication' })
  for (const match of matchesOf(plain, open)) yield window(match, published, null)
  for (const match of matchesOf(plain, lately)) yield window(match, null, published)
  for (const pattern of [within, withinHan]) for (const match of matchesOf(plain, pattern)) yield window(match, published, published === null ? null : moved(published, countOf(match.groups), unitIn(match.groups)))
  for (const match of matchesOf(plain, past)) {
    // « les trois jours » are none of the past without « derniers ».
    if (/^(?:des|ces|les|au)/iu.test(match[0]) && !/derni|écoul/iu.test(match[0])) continue
    yield window(match, published === null ? null : moved(published, -countOf(match.groups), unitIn(match.groups)), published)
  }
  const back = function* (match: RegExpMatchArray, many: number, unit: Unit): Iterable<Window> {
    const on = published === null ? null : moved(published, -many, unit)
    // Weeks and years are told in round numbers.
    yield window(match, unit === 'day' ? on : null, on)
  }
  for (const pattern of [ago, before, beforeHan]) {
    for (const match of matchesOf(plain, pattern)) {
      // "vor drei Tagen" is past, "vor einem Jahr Krieg" too; "قبل ثلاثة أيام من" is before something else.
      if (/^\s+من(?!\p{L})/u.test(plain.slice(match.index + match[0].length))) continue
      yield* back(match, countOf(match.groups), unitIn(match.groups))
    }
  }
  for (const match of matchesOf(plain, beforeTwo)) {
    const [of, many] = arabicTwos.find((_, n) => match.groups?.[`two${n}`] !== undefined) ?? ['day', 1]
    yield* back(match, many, of)
  }
  for (const match of matchesOf(plain, withinTwo)) {
    const [of, many] = arabicTwos.find((_, n) => match.groups?.[`two${n}`] !== undefined) ?? ['day', 1]
    yield window(match, published, published === null ? null : moved(published, many, of))
  }
  for (const match of matchesOf(plain, later)) yield window(match, published, published === null ? null : around(published, match.groups)[1])
  for (const match of matchesOf(plain, earlier)) yield window(match, published === null ? null : around(published, match.groups)[0], published)
  for (const match of matchesOf(plain, weekend)) {
    if (published === null) { yield window(match, null, null); continue }
    const saturday = addDays(published, -((weekday(published) + 1) % 7))
    const running = weekday(published) === 0 || weekday(published) === 6
    const by = first(match.groups, 'next') ? 7 : first(match.groups, 'last') && running ? -7 : 0
    yield window(match, addDays(saturday, by), addDays(saturday, by + 1))
  }
}

/** First and last day of the week, month or year in which a day lies, by the word for it. */
function around(day: Day, groups: Groups): readonly [Day, Day] {
  const word = Object.values(groups ?? {}).find((value) => value !== undefined) ?? ''
  if (/week|semain|semana|woche|недел|أسبوع|周/iu.test(word)) {
    const monday = addDays(day, -((weekday(day) + 6) % 7))
    return [monday, addDays(monday, 6)]
  }
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return /mo[in]|mes|месяц|شهر|月/iu.test(word) ? [dayFrom(year, month, 1) ?? day, lastOf(year, month)] : [dayFrom(year, 1, 1) ?? day, lastOf(year, 12)]
}

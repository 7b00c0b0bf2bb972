import { dayFrom, monthOf } from './calendar.ts'
import { matchesOf } from './matches.ts'
import type { PrintedDate } from './printed-dates.ts'

const arabicOnes = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'] as const
const arabic: readonly (readonly [day: number, words: string])[] = [
  [31, 'الحادي والثلاثين'], [30, 'الثلاثين'], ...arabicOnes.slice(0, 9).map((one, n): readonly [number, string] => [21 + n, `${n === 0 ? 'الحادي' : one} والعشرين`]), [20, 'العشرين'],
  ...arabicOnes.slice(0, 9).map((one, n): readonly [number, string] => [11 + n, `${n === 0 ? 'الحادي' : one} عشر`]), ...arabicOnes.map((one, n): readonly [number, string] => [n + 1, one]),
]
const western: readonly (readonly [day: number, words: string])[] = [
  [1, 'first|primero|1º|ersten?|premier|первого|primo|primeiro'], [2, 'second|zweiten?|второго'], [3, 'third|dritten?|третьего'], [4, 'fourth|vierten?|четвёртого|четвертого'], [5, 'fifth|fünften?|пятого'], [6, 'sixth|sechsten?|шестого'], [7, 'seventh|siebe?n?ten?|седьмого'], [8, 'eighth|achten?|восьмого'], [9, 'ninth|neunten?|девятого'], [10, 'tenth|zehnten?|десятого'],
  [11, 'eleventh'], [12, 'twelfth'], [15, 'fifteenth'], [20, 'twentieth'], [30, 'thirtieth'],
]
const said = [...arabic, ...western]
const name = String.raw`(?<month>\p{L}[\p{L}\p{M}’']{2,14}(?:\s(?:الأول|الثاني))?)`
const ordinal = new RegExp(`(?<!\\p{L}|(?:الأسبوع|النصف|الربع|الثلث|اليوم|الشطر|العقد|السبت|الأحد|الشهر|العام|القرن|ربيع|جمادى|كانون|تشرين)\\s)(?:${said.map(([, words], n) => `(?<d${n}>${words})`).join('|')})\\s+(?:(?:of|de|من)\\s+)?(?:شهر\\s+)?${name}(?:\\s*/\\s*\\p{L}+(?:\\s(?:الأول|الثاني))?)?(?:,?\\s+(?:de\\s+|عام\\s+|سنة\\s+|من\\s+عام\\s+)?(?<year>(?:19|20|21)\\p{Nd}{2})(?!\\p{Nd}))?`, 'giu')
const hint = /من|of|primero|1º|erste|dritte|второго|первого|того|мого|ятого|premier|zehnte/iu

/** Days in words: "the first of June", "el primero de mayo", «الثالث والعشرين من فبراير». An article of English and a capital of the month are asked for, since "second may" is no date. */
export function ordinalDates(text: string): readonly PrintedDate[] {
  if (!hint.test(text)) return []
  return matchesOf(text, ordinal).flatMap((match): readonly PrintedDate[] => {
    const words = match.groups?.['month'] ?? ''
    const one = words.split(/\s/u)[0] ?? ''
    const month = monthOf(words) ?? monthOf(one)
    const date = said.find((_, n) => match.groups?.[`d${n}`] !== undefined)?.[0] ?? 0
    if (month === null || dayFrom(2024, month, date) === null || /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth|thirtieth)/iu.test(match[0]) && (!/\sof\s/u.test(match[0]) || !/^\p{Lu}/u.test(words)) || words.length < 4 && !/[\u0600-\u06ff]/u.test(words) && !/^(?:May|mai)$/iu.test(words)) return []
    const year = match.groups?.['year'] === undefined ? null : Number(match.groups['year'])
    const end = match.index + (monthOf(words) === null && year === null ? match[0].lastIndexOf(words) + one.length : match[0].length)
    return [{ span: [match.index, end], day: year === null ? null : dayFrom(year, month, date), year, month, date }]
  })
}

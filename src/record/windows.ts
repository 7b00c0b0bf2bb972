import { type Day } from '#base/instants.ts'
import { dayFrom, lastOf } from './calendar.ts'
import { matchesOf } from './matches.ts'
import { counts, cumulative, partsOfYear, sureParts } from './words/windows.ts'

/** A window or day by its place in the passage; null where nothing tells the year. */
export type Window = { readonly at: number; readonly length: number; readonly from: Day | null; readonly to: Day | null; readonly basis: 'printed' | 'publication' | 'weekday' | 'unknown' }

const near: readonly (readonly [by: number, words: string])[] = [
  [0, "this year|the year|cette année|(?:dieses|des laufenden) jahres|(?:de )?este año|(?:di )?quest[’']anno|deste ano|этого года|текущего года|هذا العام|العام الجاري|今年"], [1, "next year|l[’']an(?:née)? prochaine?|(?:nächsten|kommenden) jahres|(?:del? )?(?:próximo año|año próximo)|del prossimo anno|do próximo ano|следующего года|будущего года|العام المقبل|العام القادم|明年"], [-1, "last year|l[’']an(?:née)? dernière?|(?:letzten|vergangenen) jahres|del año pasado|dell[’']anno scorso|do ano passado|прошлого года|العام الماضي|去年"],
]
const year = `(?<year>(?:19|20|21)\\p{Nd}{2})(?:\\s?年)?|${near.map(([, words], n) => `(?<near${n}>${words})`).join('|')}`
const named = partsOfYear.map(([, , words], n) => `(?<part${n}>${words})`).join('|')
const behind = new RegExp(`(?<!\\p{L})(?:${named})\\s*(?:of\\s+|de\\s+(?:l[’'])?|des\\s+(?:jahres\\s+)?|del\\s+(?:año\\s+)?|do\\s+(?:ano\\s+)?|من\\s+(?:عام\\s+|سنة\\s+)?|عام\\s+)?(?:the year\\s+)?(?:${year})(?!\\p{L}|\\p{Nd})`, 'giu')
const ahead = new RegExp(`(?<![\\p{Nd}])(?:${year})的?(?:${named})`, 'giu')
const hint = /half|quarter|semest|trimest|moitié|h[aä]l[fb]|quartal|viertel|mitad|metà|metade|полугод|половин|квартал|النصف|الربع|半年|季度|month|mois|monat|meses|mesi|месяц|الأشهر|أشهر|yarı|个月/iu
const yearless = new RegExp(`(?<!\\p{L}|[年\\p{Nd}]的?)(?:${named})(?![\\p{L}-](?!\\p{Script=Han})|\\s+of\\s(?!a\\s)|\\s+(?:finals?|back)(?!\\p{L}))`, 'giu')
export const countWords = `(?:(?<digits>\\p{Nd}{1,3})|${counts.map(([, words], n) => `(?<count${n}>${words})`).join('|')})`
const months = new RegExp(cumulative.replace('COUNT', countWords).replace('YEAR', year), 'giu')
const hanMonths = new RegExp(`(?:(?:${year})的?)?(?:前(?:${countWords})个月|(?<quarters>前三季度))`, 'giu')

/** The number that a match of `countWords` stands for. */
export function countOf(groups: { readonly [name: string]: string | undefined } | undefined): number {
  const { digits } = groups ?? {}
  return digits !== undefined ? Number(digits) : counts[index(groups, 'count', counts.length)]?.[0] ?? 1
}

const index = (groups: { readonly [name: string]: string | undefined } | undefined, name: string, most: number): number => Array.from({ length: most }, (_, n) => n).find((n) => groups?.[`${name}${n}`] !== undefined) ?? -1

/** Halves and quarters of a year ("the second half of 2024", «в первом полугодии 2024 года», "2024年上半年"), without a year those of publication's, and its months from the first ("the first nine months of 2025", "前三季度"). */
export function* windowsIn(plain: string, published: Day | null, forward: boolean): Iterable<Window> {
  if (!hint.test(plain)) return
  const yearOf = (groups: { readonly [name: string]: string | undefined } | undefined): Pick<Window, 'basis'> & { readonly of: number | null } | null => {
    const given = groups?.['year']
    if (given !== undefined) return { of: Number(given), basis: 'printed' }
    const by = near[index(groups, 'near', near.length)]?.[0]
    return by === undefined ? null : published === null ? { of: null, basis: 'unknown' } : { of: Number(published.slice(0, 4)) + by, basis: 'publication' }
  }
  const window = (at: number, words: string, { of, basis }: Pick<Window, 'basis'> & { readonly of: number | null }, first: number, last: number): Window => ({ at, length: words.length, from: of === null ? null : dayFrom(of, first, 1), to: of === null ? null : lastOf(of, last), basis })
  for (const pattern of [behind, ahead]) {
    for (const { index: at, 0: words, groups } of matchesOf(plain, pattern)) {
      const [first, many] = partsOfYear[index(groups, 'part', partsOfYear.length)] ?? [1, 12]
      yield window(at, words, yearOf(groups) ?? { of: null, basis: 'unknown' }, first, first + many - 1)
    }
  }
  const unnamed = (first: number, last: number): Pick<Window, 'basis'> & { readonly of: number | null } => {
    if (published === null) return { of: null, basis: 'unknown' }
    const [of, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))]
    return { of: forward ? last < now ? of + 1 : of : first > now ? of - 1 : of, basis: 'publication' }
  }
  for (const { index: at, 0: words, groups } of matchesOf(plain, months)) {
    const count = countOf(groups)
    if (count <= 12) yield window(at, words, yearOf(groups) ?? unnamed(1, count), 1, count)
  }
  for (const { index: at, 0: words, groups } of matchesOf(plain, hanMonths)) {
    const count = groups?.['quarters'] !== undefined ? 9 : countOf(groups)
    // Nine months are over only in the tenth.
    if (count <= 12) yield window(at, words, yearOf(groups) ?? unnamed(forward ? 1 : count, count), 1, count)
  }
  for (const { index: at, 0: words, groups } of matchesOf(plain, yearless)) {
    const [first, many] = partsOfYear[index(groups, 'part', partsOfYear.length)] ?? [1, 12]
    if (sureParts.test(words)) yield window(at, words, unnamed(first, first + many - 1), first, first + many - 1)
  }
}

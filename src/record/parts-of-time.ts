import { addDays, type Day } from '#base/instants.ts'
import { dayFrom, lastOf } from './calendar.ts'
import { matchesOf } from './matches.ts'
import { type MonthAt, monthAt } from './months.ts'
import type { Window } from './windows.ts'
import { nearPeriods } from './words/calendar.ts'
import { type PartOfTime, bareMonth, bareYear, beforeWords, germanParts, joined, opening, untilWords } from './words/parts-of-time.ts'

const before = new RegExp(`${opening}(?:${beforeWords.map(([, words], n) => `(?<p${n}>${words})`).join('|')})(?!\\p{L})`, 'giu')
/** Between the words for a part and the month or year it is of, a word at a time. */
const link = /\s*-\s?|\s+|(?:of|in|on|the|month|du|mois|de|la|del|di|do|da|des|im|vom|der|monats?|mes|месяца|من|شهر)\s+|(?:d|l|dell)[’']/iuy
const aYear = /(?:year\s+|año\s+|l[’']année\s+|jahres?\s+|عام\s+|سنة\s+)?(?<year>(?:19|20|21)\p{Nd}{2})(?!\p{Nd}|[.,]\p{Nd})(?:\s?г(?:ода?|оду)?(?!\p{L})\.?)?/iuy
const near = nearPeriods.filter(([unit]) => unit !== 'week').map(([unit, by, words]) => ({ unit, by, pattern: new RegExp(`(?:l[’']|el\\s+|the\\s+)?(?:${words})(?!\\p{L})`, 'iuy') }))
const bare = new RegExp(`(?:l[’']|the\\s+|le\\s+)?(?:(?<year>${bareYear})|(?<month>${bareMonth}))(?!\\p{L}|[’'-])`, 'iuy')
const inOne = new RegExp(`(?<!\\p{L})(?:${joined.map(([, , words], n) => `(?<j${n}>${words})`).join('|')})(?!\\p{L})`, 'giu')
const compound = new RegExp(`(?<!\\p{L})(?:${germanParts.map(([, words], n) => `(?<g${n}>${words})`).join('|')})\\s+(?<name>\\p{Lu}\\p{Ll}{2,8})(?<noun>-?(?:w|W)oche|-?(?:h|H)älfte)(?!\\p{L})`, 'gu')
const hint = /half|fortnight|quin[cz]|week|semaine|woche|seman|settim|недел|أسبوع|ten days|drittel|dekade|декад|ثلث|early|beginning|start|opening|days|début|jours|anfang|beginn|principios|comienzos|inicios|días|ini[zc]io|начал|числ|أوائل|مطلع|بداي|مستهل|الأيام|mid|mediados|mi-|milieu|mitte|metà|meados|середин|половин|منتصف|أواسط|وسط|النصف|late|end|close|fin|кон[еец]|конц|дн|أواخر|نهاي|آخر|moitié|hälfte|mitad|jahres|monats/iu

/** Parts of a named month or year, or of the one of publication: "the first week of June", "Mitte Februar", « fin 2024 », «до конца года», «مطلع العام المقبل». */
export function* partsIn(plain: string, published: Day | null, forward: boolean): Iterable<Window> {
  if (!hint.test(plain)) return
  const year = published === null ? null : Number(published.slice(0, 4))
  const month = published === null ? 0 : Number(published.slice(5, 7))
  for (const match of matchesOf(plain, before)) {
    const part = beforeWords.find((_, n) => match.groups?.[`p${n}`] !== undefined)?.[0]
    if (part === undefined) continue
    const of = reach(plain, match.index + match[0].length, match[0], { published, forward, year, month })
    if (of === null) continue
    const limit = untilWords.test(plain.slice(Math.max(0, match.index - 24), match.index))
    yield windowOf(part, of, { at: match.index, length: of.from - match.index + of.length, limit })
  }
  for (const match of matchesOf(plain, compound)) {
    const { name = '', noun = '' } = match.groups ?? {}
    const week = germanParts.find((_, n) => match.groups?.[`g${n}`] !== undefined)?.[0] ?? 'week-1'
    const at = match.index + match[0].length - name.length - noun.length
    const of = monthAt(`${' '.repeat(at)}${name} ${plain.slice(at + name.length + noun.length).trimStart()}`, at, published, forward)
    if (of === null || noun.endsWith('hälfte') && !/^week-[12]$/.test(week)) continue
    const part = noun.endsWith('hälfte') ? week === 'week-1' ? 'first-half' : 'second-half' : week
    yield windowOf(part, of, { at: match.index, length: match[0].length, limit: untilWords.test(plain.slice(Math.max(0, match.index - 24), match.index)) })
  }
  for (const match of matchesOf(plain, inOne)) {
    const [part, unit] = joined.find((_, n) => match.groups?.[`j${n}`] !== undefined) ?? ['late', 'year']
    const limit = untilWords.test(plain.slice(Math.max(0, match.index - 24), match.index))
    yield windowOf(part, { year, month: unit === 'year' ? null : month, basis: 'publication', length: 0 }, { at: match.index, length: match[0].length, limit })
  }
}

type Reference = { readonly published: Day | null; readonly forward: boolean; readonly year: number | null; readonly month: number }

/** The month or year behind the words for a part, with where it begins. */
function reach(plain: string, end: number, words: string, reference: Reference): (Anchor & { readonly from: number }) | null {
  let at = end
  for (let step = 0; step < 6; step += 1) {
    link.lastIndex = at
    const joint = link.exec(plain)
    if (joint === null || step === 0 && /^mi$/iu.test(words) && !joint[0].includes('-')) return null
    at += joint[0].length
    const of = anchorAt(plain, at, reference)
    if (of !== null) return { ...of, from: at }
  }
  return null
}

type Anchor = Pick<MonthAt, 'year' | 'basis' | 'length'> & { readonly month: number | null }

/** The month or year at a place: by name or number, beside that of publication ("last year", «этого месяца»), or that of publication itself. */
function anchorAt(plain: string, at: number, { published, forward, year, month }: Reference): Anchor | null {
  const named = monthAt(plain, at, published, forward)
  if (named !== null) return named
  aYear.lastIndex = at
  const printed = aYear.exec(plain)
  if (printed !== null) return { year: Number(printed.groups?.['year']), month: null, basis: 'printed', length: printed[0].length }
  for (const { unit, by, pattern } of near) {
    pattern.lastIndex = at
    const found = pattern.exec(plain)
    if (found === null) continue
    const index = month - 1 + by
    return { year: year === null ? null : unit === 'year' ? year + by : year + Math.floor(index / 12), month: unit === 'year' ? null : (index + 12) % 12 + 1, basis: 'publication', length: found[0].length }
  }
  bare.lastIndex = at
  const own = bare.exec(plain)
  return own === null ? null : { year, month: own.groups?.['year'] !== undefined ? null : month, basis: 'publication', length: own[0].length }
}

/** A year's beginning and end are its first and last three months, its middle May to August; a month's are its thirds. Weeks are sevens of days, the last the last seven. */
const inYear: { readonly [part in PartOfTime]: readonly [from: number, to: number] } = {
  early: [1, 3], mid: [5, 8], late: [10, 12], 'first-half': [1, 6], 'second-half': [7, 12], 'week-1': [1, 1], 'week-2': [1, 1], 'week-3': [1, 1], 'week-4': [1, 1], 'week-last': [12, 12], 'third-1': [1, 4], 'third-2': [5, 8], 'third-3': [9, 12],
}
const inMonth: { readonly [part in PartOfTime]: readonly [from: number, to: number] } = {
  early: [1, 10], mid: [11, 20], late: [21, 0], 'first-half': [1, 15], 'second-half': [16, 0], 'week-1': [1, 7], 'week-2': [8, 14], 'week-3': [15, 21], 'week-4': [22, 28], 'week-last': [0, 0], 'third-1': [1, 10], 'third-2': [11, 20], 'third-3': [21, 0],
}

function windowOf(part: PartOfTime, { year, month, basis }: Anchor, { at, length, limit }: { readonly at: number; readonly length: number; readonly limit: boolean }): Window {
  if (year === null) return { at, length, from: null, to: null, basis: 'unknown' }
  const weeks = part.startsWith('week')
  const of = month ?? (weeks ? inYear[part][0] : null)
  const [first, last] = (of === null ? inYear : inMonth)[part]
  const to = of === null ? lastOf(year, last) : last === 0 ? lastOf(year, of) : dayFrom(year, of, last)
  const from = of === null ? dayFrom(year, first, 1) : first === 0 ? addDays(lastOf(year, of), -6) : dayFrom(year, of, first)
  return { at, length, from: limit ? null : from, to, basis }
}

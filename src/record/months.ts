import { type Day } from '#base/instants.ts'
import { dayFrom, lastOf, monthOf } from './calendar.ts'
import { matchesOf } from './matches.ts'
import { type Window, countOf, countWords } from './windows.ts'
import { nearPeriods } from './words/calendar.ts'
import { lastAhead, lastBehind, nextAhead, nextBehind, ofYear, untilWords } from './words/parts-of-time.ts'

/** A month named at a place of a text: its year where something tells it, and what that rests on; `length` with the words for its year. */
export type MonthAt = { readonly year: number | null; readonly month: number; readonly basis: Window['basis']; readonly length: number }

const name = String.raw`\p{L}[\p{L}\p{M}’']{1,14}(?:\s(?:الأول|الثاني|الاول|الثانى))?(?:\s?/\s?\p{L}{3,10}(?:\s(?:الأول|الثاني))?)?\.?(?!\p{L}|['’]\p{L})`
const aName = new RegExp(name, 'uy')
const aYear = /,?\s+(?:of\s+|de\s+|del\s+|عام\s+|سنة\s+|من\s+عام\s+|من\s+سنة\s+)?(?<year>(?:1[6-9]|20|21)\p{Nd}{2})(?!\p{Nd}|[.,]\p{Nd})(?:\s?г(?:ода?|оду)?(?!\p{L})\.?)?/iuy
const besides = nearPeriods.filter(([unit]) => unit === 'year').map(([, by, words]) => ({ by, pattern: new RegExp(`${ofYear}(?:${words})(?!\\p{L})`, 'iuy') }))
/** Everyday words of languages that are read: short names of months are months only in capitals or with their full stop. */
const isShort = (word: string): boolean => /^\p{Ll}{2,4}$/u.test(word) && !/^(?:mai|mayo|maio|mars|märz|juin|juli|juni|juil|août|июня?|июля?|мая|мае|июн|июл|márc|ocak|ekim|luty)$/iu.test(word) && /^[a-z]+$/iu.test(word)

/** The month a name at a place of a text stands for, with its year: printed, beside that of publication, else the latest not after publication or, looking ahead, the next. */
export function monthAt(plain: string, at: number, published: Day | null, forward: boolean): MonthAt | null {
  aName.lastIndex = at
  const words = aName.exec(plain)?.[0] ?? ''
  const whole = monthOf(words.split('/')[0]?.trim() ?? '')
  // "كانون الثاني" is one name; "يناير الثاني" is none.
  const first = words.split(/[\s/]/u)[0] ?? ''
  const month = whole ?? monthOf(first)
  if (month === null || /^(?:may|march)$/.test(first) || isShort(first)) return null
  const own = whole === null ? first.length : words.length
  const length = words.endsWith('.') && monthOf(words.slice(0, -1)) !== null && words.length > 5 ? own - 1 : own
  aYear.lastIndex = at + length
  const printed = aYear.exec(plain)
  if (printed !== null) return { year: Number(printed.groups?.['year']), month, basis: 'printed', length: length + printed[0].length }
  const around = published === null ? null : Number(published.slice(0, 4))
  for (const { by, pattern } of besides) {
    pattern.lastIndex = at + length
    const beside = pattern.exec(plain)
    if (beside !== null) return { year: around === null ? null : around + by, month, basis: around === null ? 'unknown' : 'publication', length: length + beside[0].length }
  }
  if (published === null || around === null) return { year: null, month, basis: 'unknown', length }
  const [lead, behind] = [plain.slice(Math.max(0, at - 14), at), plain.slice(at + length, at + length + 14)]
  const of = Number(published.slice(5, 7))
  const last = lastAhead.test(lead) || lastBehind.test(behind)
  const next = !last && (nextAhead.test(lead) || nextBehind.test(behind))
  const year = last ? month > of || month === of && lastAhead.test(lead) ? around - 1 : around : next ? month <= of ? around + 1 : around : month > of && !forward ? around - 1 : month < of && forward ? around + 1 : around
  return { year, month, basis: 'publication', length }
}

const lead = new RegExp(`(?<=(?:^|[^\\p{L}])و?(?:in|since|until|till|by|before|after|during|of|last|next|this|en|depuis|dès|avant|jusqu[’']en|d[’']ici|courant|im|seit|ab|bis|vor|nach|desde|hasta|para|entre|durante|pasado|в|с|до|к|на|за|по|у|mes de|mois de|d[’']|de|monats|في|منذ|شهر|حتى|بحلول|خلال|قبل|بعد)\\s?)${name}`, 'giu')

/** Months named by themselves behind a word that makes a time of them: "in June", « en mars dernier », «في كانون الثاني». */
export function* monthsIn(plain: string, published: Day | null, forward: boolean): Iterable<Window> {
  for (const { index: at } of matchesOf(plain, lead)) {
    const found = monthAt(plain, at, published, forward)
    if (found === null || /^\s*\p{Nd}/u.test(plain.slice(at + found.length))) continue
    const { year, month, basis, length } = found
    if (year === null) yield { at, length, from: null, to: null, basis: 'unknown' }
    else yield { at, length, from: untilWords.test(plain.slice(Math.max(0, at - 24), at)) ? null : dayFrom(year, month, 1), to: lastOf(year, month), basis }
  }
}

const back = new RegExp(`(?<!\\p{L})(?:the|den|den letzten|last)\\s+(?:${countWords}\\s+(?:months?|monaten?)|(?<year>year|jahr|twelve-month period)|(?<quarter>quarter)|(?<half>half-year|half))\\s+(?:to|ending(?:\\s+in)?|ended(?:\\s+in)?|through|bis(?:\\s+ende)?|up\\s+to)\\s+(?:the\\s+end\\s+of\\s+|end-)?(?=\\p{Lu})`, 'giu')

/** "In the three months to June", "the year ended in March": up to the last day of a month. */
export function* monthsBackIn(plain: string, published: Day | null): Iterable<Window> {
  for (const { index: at, 0: words, groups } of matchesOf(plain, back)) {
    const end = monthAt(plain, at + words.length, published, false)
    if (end === null || end.year === null) continue
    const many = groups?.['year'] !== undefined ? 12 : groups?.['quarter'] !== undefined ? 3 : groups?.['half'] !== undefined ? 6 : countOf(groups)
    const index = end.year * 12 + end.month - many
    yield { at, length: words.length + end.length, from: dayFrom(Math.floor(index / 12), index % 12 + 1, 1), to: lastOf(end.year, end.month), basis: end.basis }
  }
}

const opens = /(?<!\p{L})(?:from|between|de|entre|von|zwischen|da|tra|с|между|من|بين|в|за|во|for|in|en|im|during|fin|في|خلال)\s+$/iu
const joins = /\s*(?:-|–|—)\s*|\s+(?:to|through|till|until|and|or|à|au|et|ou|bis|und|oder|a|y|o|hasta|по|до|и|или|إلى|حتى|أو|و)\s*/iuy
const hint = new RegExp(`${name}(?=\\s*[-–—]|\\s+(?:to|through|till|until|and|or|à|au|et|ou|bis|und|oder|a|y|o|hasta|по|до|и|или|إلى|حتى|أو|و))`, 'giu')

/** From one month to another: "January to March 2025", «в январе — сентябре», "between June and August". */
export function* monthRangesIn(plain: string, published: Day | null, forward: boolean): Iterable<Window> {
  for (const { index: at } of matchesOf(plain, hint)) {
    const first = monthAt(plain, at, published, forward)
    if (first === null || /\p{Nd}\s*$/u.test(plain.slice(0, at))) continue
    joins.lastIndex = at + first.length
    const joint = joins.exec(plain)
    if (joint === null) continue
    const second = monthAt(plain, joints(joint), published, forward)
    const start = opens.exec(plain.slice(0, at))
    const spans = /[-–—]|to|through|till|until|à|au|bis|hasta|по|до|إلى|حتى/iu.test(joint[0]) || start !== null && /between|entre|zwischen|между|بين|tra/iu.test(start[0])
    // "in September or October": two months beside each other are one window.
    const beside = second !== null && start !== null && second.month === first.month + 1
    if (second === null || !spans && !beside || /^\s*\p{Nd}/u.test(plain.slice(joints(joint) + second.length))) continue
    const length = joints(joint) + second.length - at
    if (second.year === null) { yield { at, length, from: null, to: null, basis: 'unknown' }; continue }
    const year = first.basis === 'printed' && first.year !== null ? first.year : second.month >= first.month ? second.year : second.year - 1
    yield { at, length, from: dayFrom(year, first.month, 1), to: lastOf(second.year, second.month), basis: second.basis }
  }
}

const joints = (match: RegExpExecArray): number => match.index + match[0].length

import { find } from '#actors/register.ts'
import { plainDigits } from '../calendar.ts'
import { magnitudes, measures, numerals } from '../attribution/figures/data/counts.ts'
import { countsElsewhere, fatesElsewhere } from '../attribution/figures/data/counts-elsewhere.ts'
import type { Figure } from '../found.ts'
import type { Span } from '../span.ts'
import type { CountedAnswer } from './answer.ts'
import { type Checking, fieldOf, spanOf, sureness } from './checking.ts'
import { named } from './named.ts'
import { apart, paragraphOf, placesOf } from './page.ts'

/** Largest number an entry holds. */
const largest = 1_000_000_000_000
/** What is counted stands at most so far from its number, in UTF-16 units. */
const nearness = 160
const mostNear = 8

/** A figure whose number stands in the part asked about, with what it counts close by. */
export function counted(checking: Checking, one: CountedAnswer): Figure | null {
  const { page, part, reading: { language, published }, tally } = checking
  tally.offered += 2
  const pairs = placesOf(page, one.number, spanOf(part)).flatMap((place) => {
    const [start, end] = paragraphOf(page, place) ?? place
    return placesOf(page, one.what, [Math.max(start, place[0] - nearness), Math.min(end, place[1] + nearness)], mostNear).map((what) => ({ place, what, between: apart(what, place) }))
  })
  const [pair] = pairs.toSorted((a, b) => a.between - b.between)
  const number = pair === undefined ? null : numberIn(page.text, pair.place, language ?? 'en')
  if (pair === undefined || number === null) {
    tally.dropped += 2
    return null
  }
  const words = (span: Span): string => page.text.slice(...span).replaceAll(/\s+/g, ' ')
  const what = words(pair.what)
  const modifier = fieldOf(checking, one.modifier, number.span)
  const near = modifier !== null && apart(modifier, number.span) <= 24 ? words(modifier) : null
  const before = words([pair.place[0], number.span[0]]).trim()
  const where = fieldOf(checking, one.where, number.span)
  const source = named(checking, one.source, number.span)
  return {
    span: number.span, value: number.value, modifier: near ?? (before === '' ? null : before), what, measure: measureOf(what, words(paragraphAround(pair.place, pair.what)), language ?? 'en'),
    where: where === null ? null : find(words(where))?.id ?? words(where), source,
    asOf: published.day, basis: published.day === null ? 'unknown' : published.basis === 'story' ? 'story' : 'publication', confidence: sureness(checking, source?.span ?? null, number.span),
  }
}

const paragraphAround = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

function measureOf(what: string, clause: string, language: string): string | null {
  if (language !== 'en') return fatesElsewhere.find(([, words]) => words.test(clause))?.[0] ?? null
  return [what, clause].flatMap((text) => measures.find(({ words, of }) => words.test(text) && (of === undefined || of.test(clause))) ?? [])[0]?.measure ?? null
}

const share = /^\s*(?:[%٪％]|per ?cent|percent|pct|prozent|pour ?cents?|por ciento|процент\p{L}*|(?:في|ب)\s?ال?م[ئا]ئ?ة)?\s*$/iu

/** The number in words that were found, worked out by our own rules; null where they cannot. Parts are kept to six places. */
export function numberIn(text: string, [start, end]: Span, language: string): { readonly value: number; readonly span: Span } | null {
  const words = plainDigits(text.slice(start, end))
  const scales = scalesOf(language)
  const names = scales.map(([name]) => name).join('|')
  const digits = new RegExp(String.raw`(\d{1,3}(?:[.,٬’'\s]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?)(?:\s?(${names})(?!\p{L}))?`, 'iu').exec(words)
  if (digits !== null) {
    const [all, plain = '', scale] = digits
    const value = Math.round(valueOf(plain, language) * (scales.find(([name]) => scale !== undefined && new RegExp(`^(?:${name})$`, 'iu').test(scale))?.[1] ?? 1) * 1_000_000) / 1_000_000
    // A second number in the words leaves open which one is meant.
    const behind = words.slice(digits.index + all.length)
    // A part of a number is taken where nothing behind it could be a scale that these rules do not know: "34.2 per cent", never "1,2 Mio".
    if (/\d/.test(words.slice(0, digits.index) + behind) || (!Number.isSafeInteger(value) && !share.test(behind)) || value > largest) return null
    return { value, span: [start + digits.index, start + digits.index + all.length] }
  }
  const spoken = words.toLowerCase().split(/[\s-]+/).filter((word) => word !== 'a' && word !== 'and')
  const value = language === 'en' && spoken.length > 0 ? spokenValue(spoken) : null
  return value === null || value > largest ? null : { value, span: [start, end] }
}

function valueOf(plain: string, language: string): number {
  const decimal = language === 'en' || language === 'zh' || language === 'he' ? '.' : ','
  const grouped = /^\d{1,3}([.,٬’'\s]\d{3})+$/u.test(plain) && !(plain.includes(decimal) && (plain.match(/[.,٬’'\s]/gu) ?? []).length === 1 && decimal === '.')
  return grouped ? Number(plain.replaceAll(/\D/gu, '')) : Number(plain.replace(/[,٫]/u, '.'))
}

function scalesOf(language: string): readonly (readonly [name: string, value: number])[] {
  const chinese: readonly (readonly [string, number])[] = [['万', 10_000], ['亿', 100_000_000]]
  return language === 'en' ? Object.entries(magnitudes) : language === 'zh' ? chinese : countsElsewhere[language]?.magnitudes ?? [['million', 1_000_000]]
}

function spokenValue(words: readonly string[]): number | null {
  let value = 0
  for (const word of words) {
    const numeral = numerals[word]
    const scale = magnitudes[word]
    if (word === 'dozen') value = Math.max(1, value) * 12
    else if (numeral !== undefined) value += numeral
    else if (scale !== undefined && word.length > 2) value = Math.max(1, value) * scale
    else return null
  }
  return value
}

import { afterwords, constitutive, counted, levelling, magnitudes, modifiers, numbered, numerals, uncounted } from './data/counts.ts'
import { shortMonths, months } from './data/times.ts'
import { type Line, spanOf } from './lines.ts'
import { fractionAt } from './fractions.ts'
import { isFinite } from './phrases.ts'
import type { Span } from '../span.ts'

/** A number in a line that counts something: its tokens, its value, and the words that say how exact it is. */
export type Counted = { readonly from: number; readonly to: number; readonly span: Span; readonly value: number; readonly modifier: string | null; readonly inWords: boolean; readonly part: boolean }

const countable = new Set(counted.split(/\s+/).map((word) => word.toLowerCase()))
const notCounted = new Set(uncounted.split(/\s+/))
const makesUp = new Set(constitutive.split(/\s+/))
const names = new Set(numbered.split(/\s+/))
const monthNames = new Set([...months, ...shortMonths])
const before = modifiers.map((words) => words.split(' '))
const behind = afterwords.map((words) => words.split(' '))

/** The numbers of a line that are figures: no years, days of months, ages, times, ordinals, numbers of resolutions, nor how a body is made up. */
export function numbersIn(line: Line): readonly Counted[] {
  const found: Counted[] = []
  for (let at = 0; at < line.tokens.length; at += 1) {
    const number = numberAt(line, at)
    if (number === null) continue
    if (isFigure(line, number)) found.push(number)
    at = number.to - 1
  }
  return found
}

function numberAt(line: Line, at: number): Counted | null {
  const { tokens } = line
  const token = tokens[at]
  if (token === undefined) return null
  const word = token.lower
  const part = fractionAt(tokens, at)
  if (part !== null) return { from: at, to: part.to, span: spanOf(line, at, part.to), value: part.value, modifier: modifierOf(line, at, part.to), inWords: false, part: true }
  // Most words are no numbers; the pattern is for those that may be.
  const digits = !/^[\d$€£]/.test(word) ? null : /^(?:[$€£])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/.exec(word)
  let value: number
  let to = at + 1
  if (digits !== null) value = Number((digits[1] ?? '').replaceAll(',', '') + (digits[2] ?? ''))
  else if (word in numerals) {
    value = numerals[word] ?? 0
    // "twenty-three"
    const unit = tokens[at + 1]?.text === '-' ? numerals[tokens[at + 2]?.lower ?? ''] : undefined
    if (value >= 20 && unit !== undefined && unit < 10) { value += unit; to = at + 3 }
    if (word === 'dozen' && !/^(?:a|one)$/.test(tokens[at - 1]?.lower ?? '')) return null
  } else if (word in magnitudes && word.length > 2 && /^(?:a|one)$/.test(tokens[at - 1]?.lower ?? '')) value = magnitudes[word] ?? 0
  else return null
  let scaled = false
  for (let magnitude = magnitudes[tokens[to]?.lower ?? '']; magnitude !== undefined && (tokens[to]?.lower ?? '').length > 0; magnitude = magnitudes[tokens[to]?.lower ?? '']) {
    if ((tokens[to]?.lower ?? '').length <= 2 && tokens[to]?.start !== tokens[to - 1]?.end) break
    value *= magnitude
    to += 1
    scaled = true
  }
  // "two hundred and fifty"
  const rest = scaled && digits === null && tokens[to]?.lower === 'and' ? numerals[tokens[to + 1]?.lower ?? ''] : undefined
  if (rest !== undefined && rest < 100 && !/^(?:between|from)$/.test(tokens[at - 1]?.lower ?? '')) { value += rest; to += 2 }
  // "60 to 80 million", "between 1.2 and 1.5 million": the magnitude behind the range is that of both its ends.
  const shared = scaled || !ranged(line, to) ? undefined : magnitudes[tokens[to + 2]?.lower ?? '']
  if (shared !== undefined && shared >= 100 && value < 1000) { value *= shared; scaled = true }
  if (tokens[to]?.lower === 'dozen') { value *= 12; to += 1 }
  let from = word === 'dozen' || (word in magnitudes && /^(?:a|one)$/.test(tokens[at - 1]?.lower ?? '')) ? at - 1 : at
  if (/^[$€£]$/.test(tokens[at - 1]?.text ?? '')) from = at - 1
  if (/^(?:%|percent|pc)$/.test(tokens[to]?.lower ?? '')) to += 1
  else if (tokens[to]?.lower === 'per' && tokens[to + 1]?.lower === 'cent') to += 2
  return { from, to, span: spanOf(line, from, to), value: Math.round(value * 1_000_000) / 1_000_000, modifier: modifierOf(line, from, to), inWords: digits === null && !scaled, part: false }
}

/** "12,000 to 15,000", "between 12,000 and 15,000", "12,000-15,000": whether a number that ends here begins a range. */
function ranged({ tokens }: Line, to: number): boolean {
  const word = tokens[to]?.lower ?? ''
  const between = tokens.slice(Math.max(0, to - 4), to).some(({ lower }) => lower === 'between' || lower === 'from')
  return (/^(?:to|or|[-–])$/.test(word) || (word === 'and' && between)) && (/^[$€£]?\d[\d,.]*$/.test(tokens[to + 1]?.text ?? '') || (/^[$€£]$/.test(tokens[to + 1]?.text ?? '') && /^\d/.test(tokens[to + 2]?.text ?? '')) || (tokens[to + 1]?.lower ?? '') in numerals)
}

/** Where what is counted begins: behind the other end of a range, else behind the number. */
export function rangeEnd(line: Line, to: number): number {
  if (!ranged(line, to)) return to
  return magnitudes[line.tokens[to + 2]?.lower ?? ''] === undefined ? to + 2 : to + 3
}

/** "more than", "around" as printed, before the number or behind it. */
function modifierOf(line: Line, from: number, to: number): string | null {
  const { tokens } = line
  for (const words of before) {
    const start = from - words.length
    if (start >= 0 && words.every((word, index) => tokens[start + index]?.lower === word)) return line.text.slice(...spanOf(line, start, from))
  }
  for (const words of behind) if (words.every((word, index) => tokens[to + index]?.lower === word)) return line.text.slice(...spanOf(line, to, to + words.length))
  return null
}

function isFigure(line: Line, { from, to, value, inWords, modifier, part }: Counted): boolean {
  if (part) return true
  const { tokens } = line
  const first = tokens[from]
  const last = tokens[to - 1]
  const previous = tokens[from - 1]
  const next = tokens[to]
  if (first === undefined || last === undefined) return false
  const glued = (a: number, b: number): boolean => tokens[a]?.end === tokens[b]?.start
  // 3+3, G20, 2-1, 17:43, 45-year-old, COVID-19, 20th
  if (previous !== undefined && glued(from - 1, from) && /[\p{L}\p{N}+:/–-]$/u.test(previous.text)) return false
  if (next !== undefined && glued(to - 1, to) && /^[+:/]|^[-–]|^\p{L}/u.test(next.text)) return false
  const noun = nounAfter(line, rangeEnd(line, to))
  const lower = previous?.lower.replace(/\.$/, '') ?? ''
  const lead = tokens[from - 1 - (modifier?.split(' ').length ?? 0)]?.lower ?? ''
  if (monthNames.has(lower) && /^\p{Lu}/u.test(previous?.text ?? '') || monthNames.has(next?.lower.replace(/\.$/, '') ?? '') && /^\p{Lu}/u.test(next?.text ?? '')) return false
  if (names.has(lower) && !/^(?:figure|number|part|order)$/.test(lower)) return false
  const currency = /^[$€£]/.test(first.text) || /[%]|cent$|^pc$/.test(last.lower)
  if (!currency && (notCounted.has(next?.lower ?? '') || (noun !== null && notCounted.has(noun)))) return false
  // A bare number of four digits is a year unless people or things are counted by it.
  if (/^(?:1[5-9]|20)\d\d$/.test(first.text) && to === from + 1) return noun !== null && countable.has(noun) && !/^(?:in|since|of|by|from|until|the)$/.test(lower)
  if (/^(?:aged|age)$/.test(lower) || (previous?.text === ',' && next?.text === ',' && value < 110 && /^\p{Lu}/u.test(tokens[from - 2]?.text ?? ''))) return false
  if (standsAlone(line, from, to, value, modifier)) return true
  if (inWords) return noun !== null && (countable.has(noun) || (value > 1 && isCasualty(line, to))) && !(value === 1 && next?.lower === 'of') && !makesUp.has(noun)
  if (currency) return true
  if (noun !== null && makesUp.has(noun) && value <= 15) return false
  if (value === 0) return false
  // A number that counts nothing in sight is a figure only where the words around say so.
  return noun !== null || next?.lower === 'of' || isCasualty(line, to) || /^(?:figure|toll|total|number|count|to|at|of)$/.test(lead) && countsBefore(line, from)
}

/**
 * A number without a noun of its own: "up to 400 refused", "seven were damaged", "killed nine", "eleven of them", "rose to 913 from 878", "33.9 against 34.2 per cent".
 * "The two" and "both of them" are persons already named.
 */
function standsAlone(line: Line, from: number, to: number, value: number, modifier: string | null): boolean {
  const { tokens } = line
  const start = from - (modifier?.split(/\s+/).length ?? 0)
  const before = tokens[start - 1]?.lower ?? ''
  const next = tokens[to]
  if (value < 2 || /^(?:the|these|those|all|other|of|its|his|her|their|last|first|no|age|aged)$/.test(before) && !/^of$/.test(before) || /^(?:1[5-9]|20)\d\d$/.test(tokens[from]?.text ?? '')) return false
  if (next?.lower === 'of' && /^(?:them|whom|those|these|which)$/.test(tokens[to + 1]?.lower ?? '')) return true
  if (/^(?:killed|killing|wounded|wounding|injured|injuring|lost|losing|arrested|detained|freed|displaced|leaving|left|hurt|hospitali[sz]ed|rescued|evacuated)$/.test(before) && (next === undefined || ['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'ADJ', 'ADV'].includes(next.pos))) return true
  const digits = /^\d/.test(tokens[from]?.text ?? '')
  // "Up to 400 refused to leave", "seven were damaged".
  if (next !== undefined && (modifier !== null || start === 0 || /^[,;:—–]$|^(?:and|but|that|while|another|further)$/.test(before)) && (/^(?:were|are|had|have|remain(?:ed)?)$/.test(next.lower) || (modifier !== null && isFinite(line, to) && next.pos === 'VERB'))) return true
  if (!digits) return modifier !== null && value >= 10 && (next === undefined || /^[.,;]$/.test(next.text)) && tokens.slice(0, from).some(({ lower }) => levelling.test(lower) || countable.has(lower) || /^(?:has|have|lists?)$/.test(lower))
  const level = tokens.slice(Math.max(0, from - 22), from).some(({ lower }, at) => levelling.test(lower) && Math.max(0, from - 22) + at < start)
  if (/^(?:to|at|on|from|by|against|than|reached|hit|passed|topped|exceeded|numbered|totalled|totaled|is|was)$/.test(before) && level && (next === undefined || ['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'ADV', 'DET'].includes(next.pos)) && !/^(?:am|pm|a\.m\.|p\.m\.|o'clock|gmt)$/.test(next?.lower ?? '')) return true
  // A bare decimal beside percentages is one of them; a sum with its magnitude is a sum.
  if (/\.\d/.test(tokens[from]?.text ?? '') && tokens.some(({ lower }) => /^(?:%|percent|cent)$/.test(lower)) && (next === undefined || ['PUNCT', 'ADP', 'CCONJ'].includes(next.pos))) return true
  return /^(?:m|mn|bn|million|billion|trillion)$/.test(tokens[to - 1]?.lower ?? '')
}

/** The noun a number counts: the last of the words that follow it up to a verb or mark. */
export function nounAfter(line: Line, to: number): string | null {
  let at = to
  if (line.tokens[at]?.lower === 'of') at += 1
  let noun: string | null = null
  for (; at < line.tokens.length && at - to < 8; at += 1) {
    const token = line.tokens[at]
    // "878 the day before": what an article opens is not what is counted.
    if (token === undefined || (at === to && token.pos === 'DET' && /^(?:the|a|an|this|that|each|every)$/.test(token.lower))) break
    if (token.pos === 'NOUN' || countable.has(token.lower)) {
      noun = token.lower
      if (countable.has(token.lower) || makesUp.has(token.lower)) return noun
    } else if (token.pos === 'PROPN') noun ??= /s$/i.test(token.text) ? token.lower : null
    else if (token.pos !== 'ADJ' && token.pos !== 'DET' && token.pos !== 'PRON' && token.text !== '-' && !(token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower) && line.tokens[at + 1]?.pos === 'NOUN')) break
  }
  return noun
}

/** "two were killed", "three dead", "12 wounded". */
function isCasualty(line: Line, to: number): boolean {
  return line.tokens.slice(to, to + 5).some((token) => /^(?:killed|dead|injured|wounded|missing|died|hurt|arrested|detained|displaced|taken|hostage|kidnapped|abducted|freed|released)$/.test(token.lower))
}

/** "a figure of 450", "the toll to 122". */
function countsBefore(line: Line, from: number): boolean {
  return line.tokens.slice(Math.max(0, from - 8), from).some((token) => /^(?:figure|toll|total|number|count|estimate|casualties|deaths)$/.test(token.lower))
}

import { afterwords, magnitudes, modifiers, numerals } from './data/counts.ts'
import { isFigure } from './countable.ts'
import { fractionAt } from './fractions.ts'
import { type Line, spanOf } from '../lines.ts'
import type { Span } from '../../span.ts'
import type { Token } from '../tokens.ts'

/**
 * A number in a line that counts something: its tokens, its value, and the words that say how exact it is. `unit`: it carries what it measures (a currency, per cent,
 * a magnitude; `points`: by how many hundredths a share moved or differs); `end`: where what is counted begins, behind the other end of a range.
 */
export type Counted = { readonly from: number; readonly to: number; readonly end: number; readonly span: Span; readonly value: number; readonly modifier: string | null; readonly inWords: boolean; readonly part: boolean; readonly unit: 'money' | 'share' | 'points' | 'magnitude' | null }

/** Six places behind the point: what two languages print of one part is the same number. */
const rounded = (value: number): number => Math.round(value * 1_000_000) / 1_000_000
const before = modifiers.map((words) => words.split(' '))
const behind = afterwords.map((words) => words.split(' '))
const currency = /^(?:[A-Z]{0,3}[$€£¥₴₽₹₪₦]|Rs|Tk|USD|EUR|GBP|CHF)$/u
const hundredth = /^(?:%|percent|pct|pc)$/

/** The numbers of a line that are figures: no years, days of months, ages, times, ordinals, numbers of resolutions, nor how a body is made up. */
export function numbersIn(line: Line): readonly Counted[] {
  const found: Counted[] = []
  for (let at = 0; at < line.tokens.length; at += 1) {
    const vote = voteAt(line, at)
    if (vote !== null) { found.push(...vote); continue }
    const number = numberAt(line, at)
    if (number === null) continue
    if (isFigure(line, number)) found.push(number)
    at = number.to - 1
  }
  return found
}

/** "voted 120-14", "by 61-58": two figures in one word, where the words around are of votes. */
function voteAt(line: Line, at: number): readonly Counted[] | null {
  const token = line.tokens[at]
  const match = token === undefined ? null : /^(\d{1,4})[-–](\d{1,4})(?:[-–](\d{1,4}))?$/.exec(token.text)
  if (token === undefined || match === null || !line.tokens.some(({ lower }) => /^(?:vot(?:e|es|ed|ing)|ballot|motion|bill|parliament|senate|passed|approved|rejected|adopted|abstentions?)$/.test(lower)) || line.tokens.some(({ lower }) => /^(?:goals?|match|game|scored?|league|cup|final|win|beat)$/.test(lower))) return null
  let offset = token.start
  return match.slice(1).flatMap((digits): readonly Counted[] => {
    if (digits === undefined) return []
    const start = line.text.indexOf(digits, offset)
    offset = start + digits.length
    return [{ from: at, to: at + 1, end: at + 1, span: [start, offset], value: Number(digits), modifier: null, inWords: false, part: false, unit: null }]
  })
}

function numberAt(line: Line, at: number): Counted | null {
  const { tokens } = line
  const token = tokens[at]
  if (token === undefined) return null
  const part = fractionAt(tokens, at)
  const hundredths = part === null ? null : ofHundredth(tokens, part.to)
  if (part !== null && hundredths !== null) return { from: at, to: hundredths.to, end: hundredths.to, span: spanOf(line, at, hundredths.to), value: rounded(part.value), modifier: modifierOf(line, at, hundredths.to), inWords: false, part: false, unit: hundredths.unit }
  if (part !== null) return { from: at, to: part.to, end: part.to, span: spanOf(line, at, part.to), value: rounded(part.value), modifier: modifierOf(line, at, part.to), inWords: false, part: true, unit: null }
  const plain = plainAt(tokens, at)
  if (plain === null) return null
  let { value, to } = plain
  let scaled = false
  // "8.16-billion-dollar"
  if (tokens[to]?.text === '-' && (magnitudes[tokens[to + 1]?.lower ?? ''] ?? 0) >= 1e6) to += 1
  for (let magnitude = magnitudes[tokens[to]?.lower ?? '']; magnitude !== undefined; magnitude = magnitudes[tokens[to]?.lower ?? '']) {
    const short = (tokens[to]?.lower ?? '').length <= 2
    if (short && tokens[to]?.start !== tokens[to - 1]?.end && !/^(?:bn|mn|tn)$/.test(tokens[to]?.lower ?? '')) break
    value *= magnitude
    to += 1
    scaled = true
  }
  // "two hundred and fifty"
  const rest = scaled && plain.inWords && tokens[to]?.lower === 'and' ? plainAt(tokens, to + 1) : null
  if (rest !== null && rest.inWords && rest.value < 100 && !/^(?:between|from)$/.test(tokens[at - 1]?.lower ?? '')) { value += rest.value; to = rest.to }
  if (scaled && tokens[to]?.lower === 'and' && tokens[to + 1]?.lower === 'a' && tokens[to + 2]?.lower === 'half') { value *= 1.5; to += 3 }
  // "60 to 80 million", "between 1.2 and 1.5 million": the magnitude behind the range is that of both its ends.
  // "forecast for 2032 to 0.8 per cent": a year is no end of a range.
  const aYear = /^(?:1[89]|20)\d\d$/
  const dated = aYear.test(tokens[at]?.text ?? '') && /^(?:for|in|of|since|from|by|during)$/.test(tokens[at - 1]?.lower ?? '') && !aYear.test(tokens[to + 1]?.text ?? '')
  const other = dated ? null : ranged(line, to)
  const shared = scaled || other === null ? undefined : magnitudes[tokens[other.to]?.lower ?? '']
  if (shared !== undefined && shared >= 100 && value < 1000 && (other?.value ?? 0) < 1000) { value *= shared; scaled = true }
  if (tokens[to]?.lower === 'dozen') { value *= 12; to += 1 }
  let from = plain.from
  let money = false
  if (currency.test(tokens[from - 1]?.text ?? '')) { from -= 1; money = true }
  let end = other === null ? to : other.to
  if (other !== null) while (magnitudes[tokens[end]?.lower ?? ''] !== undefined) end += 1
  const points = pointsAt(line, end, value)
  const share = points > 0 ? 0 : percentAt(tokens, end)
  end += points
  if (points > 0 && other === null) to += points
  if (share > 0 && other === null) to += share
  end += share
  money ||= /^(?:dlrs?|dollars?|euros?|pounds?|roubles?|rubles?|yen|yuan|francs?|marks|crowns?|krone|florins?|guilders?|zlotys?|forints?|leva|lei|baht|ringgit|reais|taka|tenge|kwacha|shillings?|birr|drams?|laris?|manats?|soums?|rupiah|dong|talers?|dalers?|crores?|cents|lira|rupees?|shekels?|dinars?|pesos?|dirhams?|riyals?|rials?|krona|kroner|won|rand|naira|hryvnias?)$/.test(tokens[end]?.lower ?? '')
  const unit = points > 0 ? 'points' as const : share > 0 ? 'share' as const : money ? 'money' as const : scaled && (value >= 1e6 || !plain.inWords) ? 'magnitude' as const : null
  return { from, to, end, span: spanOf(line, from, to), value: rounded(value), modifier: modifierOf(line, from, to), inWords: plain.inWords && !scaled, part: false, unit }
}

function percentAt(tokens: readonly Token[], at: number): number {
  if (hundredth.test(tokens[at]?.lower.replace(/\.$/, '') ?? '')) return 1
  return tokens[at]?.lower === 'per' && /^cents?$/.test(tokens[at + 1]?.lower.replace(/\.$/, '') ?? '') ? 2 : 0
}

/** "half of 1 percent", "a quarter of a percentage point": what the part is of, and where that ends. */
function ofHundredth(tokens: readonly Token[], at: number): { readonly to: number; readonly unit: 'share' | 'points' } | null {
  const of = tokens[at]?.lower === 'of' ? at + 1 : at
  if (!/^(?:a|an|one|1)$/.test(tokens[of]?.lower ?? '')) return null
  if (tokens[of + 1]?.lower === 'percentage' && tokens[of + 2]?.lower === 'point') return { to: of + 3, unit: 'points' }
  const share = of === at ? 0 : percentAt(tokens, of + 1)
  return share > 0 ? { to: of + 1 + share, unit: 'share' } : null
}

/** "0.2 percentage points", "25 basis points", "ahead by 7 points" where shares, polls or prices are spoken of; how many words that is. */
function pointsAt({ tokens, text, span }: Line, at: number, value: number): number {
  if (/^(?:percentage|basis)$/.test(tokens[at]?.lower ?? '') && /^points?$/.test(tokens[at + 1]?.lower ?? '')) return 2
  if (/^percentage-points?$/.test(tokens[at]?.lower ?? '')) return 1
  if (!/^points?$/.test(tokens[at]?.lower ?? '') || value < 0.1) return 0
  return /\b(?:polls?|polling|percent|per cent|lead|leads|ahead|margin|rating|index|average|shares|approval|behind|trails?|stocks)\b|%/iu.test(text.slice(...span)) && !/\b(?:scor|game|match|league|season|rebounds?|plan|agenda|proposal)/iu.test(text.slice(...span)) ? 1 : 0
}

/** A number in digits or words without what stands around it: "1,234", "45 000", "twenty-three", "thirty five", "a dozen", "a million". */
function plainAt(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number; readonly value: number; readonly inWords: boolean } | null {
  const word = tokens[at]?.lower ?? ''
  // Most words are no numbers; the pattern is for those that may be.
  const digits = !/^[\d$€£]/.test(word) ? null : /^(?:[$€£])?(\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(\.\d+)?\.?$/.exec(word)
  if (digits !== null) {
    const own = Number((digits[1] ?? '').replaceAll(',', '') + (digits[2] ?? ''))
    // "45 000 people"
    const thousands = /^\d{1,3}$/.test(word) && /^\d{3}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.start === (tokens[at]?.end ?? 0) + 1
    return thousands ? { from: at, to: at + 2, value: own * 1000 + Number(tokens[at + 1]?.text), inWords: false } : { from: at, to: at + 1, value: own, inWords: false }
  }
  const first = Object.hasOwn(numerals, word) ? numerals[word] : undefined
  const article = /^(?:a|one)$/.test(tokens[at - 1]?.lower ?? '')
  if (first === undefined) return Object.hasOwn(magnitudes, word) && word.length > 2 && article ? { from: at - 1, to: at + 1, value: magnitudes[word] ?? 0, inWords: true } : null
  if (word === 'dozen') return article ? { from: at - 1, to: at + 1, value: 12, inWords: true } : null
  // "twenty-three", "thirty five"
  const joint = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const unit = first < 20 ? undefined : numerals[tokens[joint]?.lower ?? '']
  return unit !== undefined && unit < 10 ? { from: at, to: joint + 1, value: first + unit, inWords: true } : { from: at, to: at + 1, value: first, inWords: true }
}

/** "12,000 to 15,000", "between 12,000 and 15,000", "12,000-15,000": the other end of a range that begins with the number that ends here. */
function ranged(line: Line, to: number): { readonly to: number; readonly value: number } | null {
  const { tokens } = line
  const word = tokens[to]?.lower ?? ''
  const between = tokens.slice(Math.max(0, to - 4), to).some(({ lower }) => lower === 'between' || lower === 'from')
  if (!/^(?:to|or|[-–])$/.test(word) && !(word === 'and' && between)) return null
  const sign = currency.test(tokens[to + 1]?.text ?? '') ? 1 : 0
  const other = plainAt(tokens, to + 1 + sign)
  return other === null || other.from !== to + 1 + sign ? null : other
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

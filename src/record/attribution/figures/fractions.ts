import { numerals } from './data/counts.ts'
import { stretches, months, shortMonths } from '../data/times.ts'
import type { Token } from '../tokens.ts'

/** A part of a whole as it stands in a line: where it ends, and its value. */
export type Fraction = { readonly to: number; readonly value: number }

const parts: { readonly [word: string]: number } = { half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10 }
const times = new Set([...stretches.split(' '), ...months, ...shortMonths, 'hour', 'minute', 'match', 'game', 'century', 'decade', 'term', 'year', 'month', 'season'])

/** "two thirds of", "a quarter of", "half the", "three in five", "nine out of ten", "half a million": a part that begins at a place; null where none does. */
export function fractionAt(tokens: readonly Token[], at: number): Fraction | null {
  const word = tokens[at]?.lower ?? ''
  if (word === 'half') return half(tokens, at)
  const count = /^(?:a|one)$/.test(word) ? 1 : numerals[word] ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined)
  if (count === undefined || count < 1) return null
  // "a half-dozen"
  if (count === 1 && tokens[at + 1]?.lower === 'half' && (tokens[at + 2]?.lower === 'dozen' || tokens[at + 2]?.text === '-' && tokens[at + 3]?.lower === 'dozen')) return half(tokens, at + 1)
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const part = parts[tokens[next]?.lower ?? '']
  if (part !== undefined && count < part && tokens[next + 1]?.lower === 'of' && /^(?:a|one)$/.test(tokens[next + 2]?.lower ?? '') && /^(?:million|billion)$/.test(tokens[next + 3]?.lower ?? '')) return { to: next + 4, value: count / part * (tokens[next + 3]?.lower === 'million' ? 1e6 : 1e9) }
  if (part !== undefined && count < part && count < 10) return isPart(tokens, at, next + 1, count) ? { to: next + 1, value: count / part } : null
  return word === 'a' ? null : outOf(tokens, at, count)
}

/** "half of", "half the", "half a million", "by half"; "the second half of April" is a time. */
function half(tokens: readonly Token[], at: number): Fraction | null {
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (after === 'dozen' || after === '-' && tokens[at + 2]?.lower === 'dozen') return { to: after === 'dozen' ? at + 2 : at + 3, value: 6 }
  if (/^(?:first|second|other|that|latter|former|-)$/.test(before) || tokens[at + 1]?.text === '-' || /^(?:past|way|an|hour|year|time|brother|sister|day)$/.test(after)) return null
  if (after === 'a') return tokens[at + 2]?.lower === 'million' ? { to: at + 3, value: 500_000 } : tokens[at + 2]?.lower === 'billion' ? { to: at + 3, value: 500_000_000 } : tokens[at + 2]?.lower === 'dozen' ? { to: at + 3, value: 6 } : null
  return isPart(tokens, at, at + 1, 1) ? { to: at + 1, value: 0.5 } : null
}

/** A part is one of something, or what something fell, rose or came to; "a third country" is the next one. */
function isPart(tokens: readonly Token[], at: number, to: number, count: number): boolean {
  const after = tokens[to]
  if (after?.lower === 'of') return !tokens.slice(to + 1, to + 5).some((token, place) => place < 3 && times.has(token.lower.replace(/\.$/, '')))
  if (after === undefined || after.pos === 'PUNCT') return count > 1 || /^(?:by|to|at|than|over|under|about|nearly|almost|around|roughly)$/.test(tokens[at - 1]?.lower ?? '')
  if (count > 1) return after.pos === 'DET' || after.pos === 'ADP' || after.pos === 'VERB' || after.pos === 'AUX' || after.pos === 'CCONJ' || after.pos === 'ADJ'
  if (tokens[to - 1]?.lower === 'half') return /^(?:the|its|his|her|their|our|all|those|these|were|was|are|have|had)$/.test(after.lower)
  return /^(?:by|to|than)$/.test(tokens[at - 1]?.lower ?? '') && (after.pos === 'DET' ||after.pos === 'ADP' || after.pos === 'CCONJ' || after.pos === 'SCONJ' || /^(?:last|this|next|since|compared|year|overall|overnight|yesterday|on)$/.test(after.lower) || /^\d{4}$/.test(after.text))
}

/** "three in five", "nine out of ten", "two of every three". */
function outOf(tokens: readonly Token[], at: number, count: number): Fraction | null {
  const out = tokens[at + 1]?.lower === 'out' && tokens[at + 2]?.lower === 'of'
  // "eight of 10 voters": of ten or a hundred of those who are asked, else a part is told with its whole.
  const of = !out && tokens[at + 1]?.lower === 'of' && /^(?:10|ten|100|every)$/.test(tokens[at + 2]?.lower ?? '') && /^(?:voters|people|adults|americans|respondents|those|citizens|households|women|men|children|residents|students|workers|teenagers|parents|families|\d+|ten|five|four|three)$/.test(tokens[at + 3]?.lower ?? '')
  const in_ = of || tokens[at + 1]?.lower === 'in'
  if (!out && !in_) return null
  let place = at + (out ? 3 : 2)
  const every = tokens[place]?.lower === 'every'
  if (every) place += 1
  const word = tokens[place]?.lower ?? ''
  const whole = numerals[word] ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined)
  if (whole === undefined || whole <= count || whole > 1000 || count >= 100) return null
  // "three in 2019", "two in ten days" are no parts.
  return times.has(tokens[place + 1]?.lower ?? '') || /^(?:years|months|weeks|days|hours|minutes)$/.test(tokens[place + 1]?.lower ?? '') ? null : { to: place + 1, value: count / whole }
}

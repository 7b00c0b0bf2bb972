import type { Figure, Occasion } from '../found.ts'
import { plainDigits } from '../calendar.ts'
import { countsElsewhere, fatesElsewhere } from './data/counts-elsewhere.ts'
import { figuresWestern } from './figures-western.ts'
import type { Line } from './lines.ts'
import { numerals } from './numerals.ts'
import type { Draft } from './said.ts'
import { enclosing } from './statements.ts'
import { grammarOf } from './western-words.ts'
import { type Clock, publicationBasis } from './when.ts'

/** Thousands parted by stops, blanks or commas, with what may follow behind a decimal mark. */
const digits = String.raw`(?<![\p{L}\p{Nd}.,:/–-])(?:\d{1,3}(?:[.,٬\s\u00a0\u202f]\d{3})+(?![\d])|\d+(?:[.,٫]\d+)?)(?![\d:/–-])`

/** The figures of lines in languages other than English: numbers in digits with a noun that is counted right behind them, and shares. */
export function figuresElsewhere(lines: readonly Line[], found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, clock: Clock): readonly Figure[] {
  const grammar = grammarOf(clock.language ?? '')
  if (grammar !== null) return figuresWestern(lines, found, occasions, clock, grammar)
  if (numerals('', clock.language) !== null) return lines.flatMap((line) => spelled(line, found, occasions, clock))
  const counts = countsElsewhere[clock.language ?? '']
  if (counts === undefined) return []
  const scales = counts.magnitudes.map(([words]) => words).join('|')
  const pattern = new RegExp(String.raw`(?:(?<!\p{L})(${counts.modifiers})\s?)?(${digits}(?:\s?(?:${counts.percent})(?!\p{L})|(?:\s(?:${scales})(?!\p{L}))?(?=\s((?:\p{L}+\s){0,2}?(?:${counts.nouns})\p{L}*))))`, 'giu')
  return lines.flatMap((line) => {
    const text = plainDigits(line.text.slice(...line.span))
    if (!/\d/.test(text)) return []
    const here = found.filter((draft) => draft.line === line)
    return [...text.matchAll(pattern)].flatMap((match): readonly Figure[] => {
      const number = match[2] ?? ''
      const start = line.span[0] + match.index + match[0].lastIndexOf(number)
      const span = [start, start + number.length] as const
      const value = valueOf(number, counts.magnitudes)
      if (!Number.isFinite(value)) return []
      const draft = enclosing(here, span)
      const occasion = draft === null ? null : occasions.get(draft) ?? null
      const behind = text.slice(span[1] - line.span[0])
      const clause = /^[^.;:,\d]{0,80}/u.exec(behind)?.[0] ?? ''
      const fate = fatesElsewhere.map(([measure, words]) => ({ measure, word: words.exec(clause)?.[0] ?? null })).find(({ word }) => word !== null)
      const noun = match[3] ?? clause.trim().split(/\s+/).slice(0, 4).join(' ')
      const dated = occasion?.date ?? null
      return [{
        span, value, modifier: match[1] ?? null, what: fate?.word == null || noun.includes(fate.word) ? noun : `${noun} ${fate.word}`, measure: fate?.measure ?? null, where: null, source: draft?.who?.named ?? null,
        asOf: dated ?? clock.published, basis: dated !== null && occasion !== null ? occasion.basis : publicationBasis(clock), confidence: draft?.confidence ?? 'guessed',
      }]
    })
  })
}

/** The figures of a line whose numbers may be written in words: Russian, Arabic and Chinese. */
function spelled(line: Line, found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, clock: Clock): readonly Figure[] {
  const sentence = line.text.slice(...line.span)
  const drafts = found.filter((draft) => draft.content.some(([start, end]) => start < line.span[1] && line.span[0] < end))
  return (numerals(sentence, clock.language) ?? []).map(({ start, end, value, modifier, what }): Figure => {
    const span = [line.span[0] + start, line.span[0] + end] as const
    const draft = enclosing(drafts, span)
    const occasion = draft === null ? null : occasions.get(draft) ?? null
    const dated = occasion?.date ?? null
    const clause = /^[^.;:,،，؛。；\d]{0,60}/u.exec(sentence.slice(end))?.[0] ?? ''
    const ahead = /[^.;:,،，。；\d]{0,40}$/u.exec(sentence.slice(0, start))?.[0] ?? ''
    const measure = fatesElsewhere.find(([, words]) => words.test(clause))?.[0] ?? fatesElsewhere.find(([, words]) => words.test(ahead))?.[0] ?? null
    return {
      span, value, modifier, what, measure, where: null, source: draft?.who?.named ?? null,
      asOf: dated ?? clock.published, basis: dated !== null && occasion !== null ? occasion.basis : publicationBasis(clock), confidence: draft?.confidence ?? 'guessed',
    }
  })
}

function valueOf(number: string, magnitudes: readonly (readonly [words: string, value: number])[]): number {
  const plain = /^[\d.,٬٫\s\u00a0\u202f]+/u.exec(number)?.[0].trim() ?? ''
  const whole = /^\d{1,3}(?:[.,٬\s\u00a0\u202f]\d{3})+$/u.test(plain) ? plain.replace(/\D/gu, '') : plain.replace(/[,٫]/u, '.')
  const scale = magnitudes.find(([words]) => new RegExp(String.raw`\d\s(?:${words})$`, 'iu').test(number))?.[1] ?? 1
  return Math.round(Number(whole) * scale * 1_000_000) / 1_000_000
}

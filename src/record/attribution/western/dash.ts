import type { Span } from '../../span.ts'
import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import { leadStart } from './content.ts'
import { type Reader, cuesOf, isBreak } from './cues.ts'
import { sureness, whoIs } from './names.ts'
import { again, lookOf } from './pronouns.ts'
import { trim } from './span.ts'
import { subjectOf } from './subject.ts'
import { wordsOf } from './words.ts'
import type { Who } from '../who.ts'

/** `« A, affirme-t-il, et B »`: reporting words between commas or dashes within a passage part what was said, and name who said it. */
export function incise(line: Line, span: Span, closed: boolean, { grammar, scene, cast }: Reader, focus: readonly Who[]): Draft | null {
  const words = wordsOf({ ...line, quotations: [] }, span)
  const inner: Reader = { words, grammar, scene, cast }
  for (const cue of cuesOf(inner)) {
    const lead = leadStart(words, cue.from)
    if (lead < 2 || !isBreak(words[lead - 1])) continue
    const subject = subjectOf(inner, cue)
    if (subject === undefined || subject.from < cue.from) continue
    const close = words.findIndex((word, at) => at >= subject.to && /^[,—–.]$/.test(word.text))
    // A quotation that nobody closed ends with its reporting words.
    if (close < 0 && closed || close - cue.from > 16 || subject.pronoun === null && subject.name === null && subject.role === null && words[subject.from]?.capital !== true) continue
    const who = whoIs(words, subject, grammar, scene, cast, focus)
    const left = trim({ ...line, quotations: [] }, words, 0, lead)
    const right = close < 0 ? null : trim({ ...line, quotations: [] }, words, close + 1, words.length)
    if (left === null || right === null && closed) continue
    return { content: right === null ? [left] : [left, [right[0], span[1]]], who, cue: [words[cue.from]?.start ?? span[0], words[cue.to - 1]?.end ?? span[1]], addressee: null, confidence: sureness(who), line, nested: false, by: 'quotation', verb: null }
  }
  return null
}

/** `—A —dijo X—. B`, `— A, répond X.`: what a paragraph that a dash opens says. */
export function spokenBehindDash(line: Line, reader: Reader, focus: readonly Who[]): readonly Draft[] | null {
  const opening = /^\s*[—–]\s*/u.exec(line.text.slice(...line.span))?.[0].length ?? 0
  const { words } = reader
  const cue = cuesOf(reader).find(({ from }) => from > 2 && /^[—–,]$/.test(words[leadStart(words, from) - 1]?.text ?? ''))
  const dash = words.findIndex((word, at) => at > 1 && /^[—–]$/.test(word.text))
  const lead = cue === undefined ? -1 : leadStart(words, cue.from) - 1
  const cut = dash > 0 && (lead < 0 || dash <= lead) ? dash : lead
  const span = trim(line, words, 1, cut > 0 ? cut : words.length) ?? [line.span[0] + opening, line.span[1]]
  const subject = cue === undefined ? undefined : subjectOf(reader, cue)
  // "—le preguntaron": several who are not named; "—respondió": whoever spoke before.
  const who = subject !== undefined ? whoIs(words, subject, reader.grammar, reader.scene, reader.cast, focus) : cue === undefined || cue.word.endsWith('ron') ? null : again(null, focus, reader.cast, reader.grammar, lookOf(cue.word))
  const first: Draft = { content: [span], who, cue: cue === undefined ? null : [words[cue.from]?.start ?? span[0], words[cue.to - 1]?.end ?? span[1]], addressee: null, confidence: who === null ? 'guessed' : sureness(who), line, nested: false, by: 'transcript', verb: null }
  const close = cue === undefined ? -1 : words.findIndex((word, at) => at > cue.to && /^[—–]$/.test(word.text))
  const rest = close < 0 ? null : trim(line, words, close + 1, words.length)
  return rest === null ? [first] : [first, { ...first, content: [rest] }]
}


import { accordingTo, findings } from './data/verbs.ts'
import { type Reported, contentSpan } from './content.ts'
import { type Line, spanOf } from '../lines.ts'
import { isPossessive } from './cues.ts'
import type { Phrase } from './noun-phrase.ts'
import { isFinite } from './phrases.ts'
import type { Scene } from '../cast.ts'
import type { Draft } from '../said.ts'
import { type Who, who } from '../who.ts'

const finders = new Set([...findings.split(' '), 'draft', 'statement', 'document', 'text', 'letter', 'note', 'memo', 'transcript', 'official', 'officials', 'estimate', 'estimates', 'calculations', 'tally', 'analysis', 'projection', 'projections', 'ruling', 'judgment', 'indictment', 'leaflet', 'programme', 'press', 'journal', 'newspaper', 'magazine', 'paper', 'website', 'filing', 'filings', 'lawsuit', 'complaint', 'affidavit', 'minutes', 'email', 'emails', 'recording', 'source', 'sources', 'people', 'person', 'insiders', 'witness', 'witnesses', 'polling', 'aide', 'aides'])
const openers = accordingTo.map((words) => words.split(' '))

/** "according to his body mass index": what something is measured by, and nobody's word. */
const isMeasure = /^(?:index|age|size|height|weight|rank|income|means|needs|taste|tastes|wishes|rules?|ability|abilities)$/

/** "According to X, …" and "…, according to X": sources named without a verb. */
export function accordingIn(line: Line, all: readonly Reported[], scene: Scene, spoken: Who[]): readonly Draft[] {
  const drafts: Draft[] = []
  const told = asTold(line, all, scene, spoken)
  if (told !== null) drafts.push(told)
  for (const [at, token] of line.tokens.entries()) {
    // "…, per the party's rules": only behind a comma or closing marks.
    const per = token.lower === 'per' && at > 3 && (line.tokens[at - 1]?.text === ',' || (line.quoted[at - 1] ?? -1) >= 0) && (line.tokens[at + 1]?.pos === 'DET' || line.tokens[at + 1]?.pos === 'PROPN')
    if (token.lower !== 'according' && token.lower !== 'in' && !per) continue
    const owned = token.lower === 'in' ? inWords(line, at) : null
    if (owned !== null && (line.quoted[at] ?? -1) < 0) {
      const speaker = who(line, owned.phrase, scene, spoken)
      const content = speaker === null || !speaker.known ? null : opens(line, at) || at === 0 ? following(line, owned.to, all) : preceding(line, at, all)
      if (speaker !== null && content !== null && (speaker.sure === 'stated' || line.quotations.length > 0)) {
        spoken.push(speaker)
        const rest = around(line, at, owned.to, content, all)
        drafts.push({ content: rest === null ? [content] : [content, rest], who: speaker, cue: spanOf(line, at, owned.to), addressee: null, confidence: speaker.sure === 'stated' ? 'inferred' : speaker.sure, line, nested: false, by: 'according', verb: null })
      }
      continue
    }
    const opener = per ? ['per'] : openers.find((words) => words.every((word, index) => line.tokens[at + index]?.lower === word))
    if (opener === undefined || (line.quoted[at] ?? -1) >= 0) continue
    const from = at + opener.length
    const to = sourceEnd(line, from)
    const behind = line.tokens.findIndex(({ text }, place) => place > to && /^[,.;:—–]$/.test(text))
    const speaker = who(line, { from, to, appositive: line.tokens[to]?.text === ',' && behind > to + 1 && explains(line, to + 1, behind) ? [to + 1, behind] : null }, scene, spoken)
    // "according to a survey": what shows or finds something is a source, if nobody's.
    if (speaker === null || /^(?:his|her|their|its|my)$/.test(line.tokens[from]?.lower ?? '') && speaker.named.actor === null && speaker.person === null && isMeasure.test(line.tokens[to - 1]?.lower ?? '')) continue
    if (!(speaker.known || line.tokens.slice(from, to).some(({ lower }) => finders.has(lower)))) continue
    const content = opens(line, at) ? following(line, to, all) : preceding(line, at, all)
    if (content === null) continue
    spoken.push(speaker)
    const rest = around(line, at, to, content, all)
    drafts.push({ content: rest === null ? [content] : [content, rest], who: speaker, cue: spanOf(line, at, from), addressee: null, confidence: speaker.sure, line, nested: false, by: 'according', verb: null })
  }
  return drafts
}

/** "in NAME's words", "in her view": whose words, and the place behind the phrase. */
function inWords(line: Line, at: number): { readonly phrase: Phrase; readonly to: number } | null {
  const { tokens } = line
  for (let noun = at + 2; noun < tokens.length && noun - at < 9; noun += 1) {
    const token = tokens[noun]
    if (token === undefined || (line.quoted[noun] ?? -1) >= 0 || token.pos === 'PUNCT' && !isPossessive(tokens, noun) || isFinite(line, noun)) return null
    if (!/^(?:words|telling|view|opinion|phrase|estimation|account|formulation|judge?ment|assessment|eyes|parlance|words?)$/.test(token.lower)) continue
    const behind = tokens[noun + 1]
    if (behind !== undefined && !/^[,.)—–-]$/.test(behind.text) && (line.quoted[noun + 1] ?? -1) < 0) return null
    if (/^(?:his|her|their)$/.test(tokens[at + 1]?.lower ?? '')) return { phrase: { from: at + 1, to: at + 2, appositive: null }, to: noun + 1 }
    const mark = tokens.findIndex((_, place) => place > at + 1 && place < noun && isPossessive(tokens, place))
    return mark < 0 ? null : { phrase: { from: at + 1, to: mark, appositive: null }, to: noun + 1 }
  }
  return null
}

/** Whether words between commas are no clause of their own: "according to the indictment, NAME took the money" names nobody. */
function explains(line: Line, from: number, to: number): boolean {
  const verb = line.tokens.findIndex((_, at) => at >= from && at < to && isFinite(line, at))
  return verb < 0 || line.tokens.slice(from, verb).some(({ lower }) => /^(?:who|which|that|whose|where)$/.test(lower))
}

/** "As NAME put it in a letter, the bank was …": what stands behind the comma. */
function asTold(line: Line, all: readonly Reported[], scene: Scene, spoken: Who[]): Draft | null {
  const comma = line.tokens.findIndex(({ text }, at) => text === ',' && (line.quoted[at] ?? -1) < 0)
  const one = all[0]
  if (line.tokens[0]?.lower !== 'as' || one === undefined || one.subject?.how !== 'own' || comma < one.cue.end || comma > 24 || one.cue.verb.tier !== 'says' && !(one.cue.verb.lemma === 'see' && line.tokens[one.cue.end]?.lower === 'it') || one.subject.phrase.from !== 1) return null
  if (line.tokens.slice(one.cue.end, comma).some((_, at) => isFinite(line, one.cue.end + at) || (line.quoted[one.cue.end + at] ?? -1) >= 0)) return null
  const speaker = who(line, one.subject.phrase, scene, spoken)
  const content = contentSpan(line, comma + 1, line.tokens.length)
  if (speaker === null || !speaker.known || content === null || all.length > 1) return null
  spoken.push(speaker)
  return { content: [content], who: speaker, cue: spanOf(line, one.cue.at, one.cue.end), addressee: null, confidence: 'inferred', line, nested: false, by: 'according', verb: null }
}

/** "The problem, according to NAME, is not …": what goes on behind the second comma, where no verb stands before the first. */
function around(line: Line, at: number, to: number, [start, end]: readonly [number, number], all: readonly Reported[]) {
  if (opens(line, at) || line.tokens[at - 1]?.text !== ',' || line.tokens[to]?.text !== ',') return null
  const verbs = (from: number, until: number): boolean => line.tokens.some((token, place) => token.start >= from && token.end <= until && isFinite(line, place))
  // "The deal is, in the words of NAME, “a gift”": the clause stops at its verb.
  const stops = (line.quoted[to + 1] ?? -1) >= 0 && isFinite(line, at - 2)
  const rest = verbs(start, end) && !stops ? null : following(line, to, all)
  return rest !== null && (verbs(rest[0], rest[1]) || line.quotations.some(({ span }) => span[0] < rest[1] && span[1] > rest[0])) ? rest : null
}

/** Whether the phrase opens its clause, so that what it is the source of follows it. */
function opens(line: Line, at: number): boolean {
  const before = line.tokens[at - 1]
  return before === undefined || /^[;:—–]$/.test(before.text) || /^(?:but|and|while|that)$/.test(before.lower)
}

function sourceEnd(line: Line, from: number): number {
  let to = from
  while (to < line.tokens.length && (line.quoted[to] ?? -1) < 0) {
    const token = line.tokens[to]
    if (token === undefined || /^[,.;:—–]$/.test(token.text) || isFinite(line, to) || /^(?:who|which|that|and|but|while)$/.test(token.lower) && !(token.lower === 'and' && line.tokens[to + 1]?.pos !== 'AUX' && !isFinite(line, to + 2))) break
    to += 1
  }
  return to
}

function following(line: Line, to: number, all: readonly Reported[]) {
  const start = line.tokens[to]?.text === ',' ? to + 1 : to
  const next = all.find(({ cue, subject, nested }) => subject !== null && !nested && Math.min(subject.clause, cue.start) > start)
  const end = next === undefined ? line.tokens.length : Math.min(next.subject?.clause ?? next.cue.start, next.cue.start)
  return start >= end ? null : contentSpan(line, start, end)
}

/** The clause before it: from the sentence's beginning, or from a semicolon, "while" or "but" that parts two sources. */
function preceding(line: Line, at: number, all: readonly Reported[]) {
  let from = 0
  for (let place = at - 1; place > 0; place -= 1) {
    if ((line.quoted[place] ?? -1) >= 0) continue
    const token = line.tokens[place]
    const parts = token?.text === ';' || (token?.text === ',' && /^(?:while|but|whereas)$/.test(line.tokens[place + 1]?.lower ?? ''))
    if (parts) { from = place + (token?.text === ';' ? 1 : 2); break }
  }
  const earlier = all.findLast(({ cue, subject }) => subject !== null && cue.at < at && cue.at >= from && cue.verb.tier === 'says')
  if (earlier !== undefined && from === 0) return null
  return contentSpan(line, from, at)
}

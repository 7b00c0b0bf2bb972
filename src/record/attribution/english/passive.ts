import { bare, contentSpan } from './content.ts'
import { contentEnd } from './extent.ts'
import type { Cue } from './cues.ts'
import { type Line, spanOf } from '../lines.ts'
import { isFinite } from './phrases.ts'
import type { Scene } from '../cast.ts'
import type { Draft } from '../said.ts'
import { type Who, who } from '../who.ts'

/** Verbs whose passive names in "by" whoever spoke, and behind "as" or in marks what they said. */
const calling = /^(?:describe|call|denounce|dismiss|brand|label|term|dub|hail|praise|condemn|criticise|criticize|decry|deride|mock|characterise|characterize|reject|slam|blast|laud|welcome|portray|depict|paint|tout|regard|consider|see|view|deem|attack|lambast|lambaste|ridicule|refer|accuse|blame|celebrate)$/

const telling = /^(?:tell|inform|warn|advise|assure|remind|notify|urge|ask|order|beg)$/

/** "was told by NAME that …", "were urged by NAME to …": what the passive's agent said. */
function toldIn(line: Line, cue: Cue, scene: Scene, spoken: Who[]): readonly Draft[] {
  const to = sourceEnd(line, cue.end + 1)
  const speaker = who(line, { from: cue.end + 1, to, appositive: null }, scene, spoken)
  const that = line.tokens[to]?.lower === 'that' && cue.verb.frames.includes('e')
  const call = cue.verb.frames.includes('x') && (line.tokens[to]?.lower === 'to' || line.tokens[to]?.lower === 'not' && line.tokens[to + 1]?.lower === 'to')
  const content = that ? contentSpan(line, to + 1, contentEnd(line, to + 1, 'clause', [])) : call ? contentSpan(line, to, contentEnd(line, to, 'call', [])) : null
  if (speaker === null || !speaker.known || content === null) return []
  spoken.push(speaker)
  return [{ content: [content], who: speaker, cue: spanOf(line, cue.at, cue.end), addressee: null, confidence: speaker.sure, line, nested: false, by: that ? 'clause' : 'call', verb: cue.verb.lemma }]
}

/** `described by NAME as “…”`, `dismissed as “…” by NAME`, `called “…” by NAME`: words about something whose subject did not speak. */
export function passiveIn(line: Line, cues: readonly Cue[], scene: Scene, spoken: Who[]): readonly Draft[] {
  return cues.flatMap((cue): readonly Draft[] => {
    if (cue.form === 'passive' && cue.verb.tier === 'says' && line.tokens[cue.end]?.lower === 'by' && telling.test(cue.verb.lemma)) return toldIn(line, cue, scene, spoken)
    if (cue.form !== 'passive' || !calling.test(cue.verb.lemma)) return []
    const by = line.tokens.findIndex(({ lower }, at) => at >= cue.end && lower === 'by' && (line.quoted[at] ?? -1) < 0)
    const as = line.tokens.findIndex(({ lower }, at) => at >= cue.end && lower === 'as' && (line.quoted[at] ?? -1) < 0)
    if (by < 0 || line.tokens.slice(cue.end, by).some(({ text }, at) => /^[,;:—–]$/.test(text) && (line.quoted[cue.end + at] ?? -1) < 0)) return []
    const to = sourceEnd(line, by + 1)
    const speaker = who(line, { from: by + 1, to, appositive: null }, scene, spoken)
    const named = (line.quoted[cue.end] ?? -1) >= 0 || line.tokens[cue.end]?.pos === 'DET' && ((line.quoted[cue.end + 1] ?? -1) >= 0 || /^an?$/.test(line.tokens[cue.end]?.lower ?? '') && /^(?:call|brand|label|term|dub)$/.test(cue.verb.lemma))
    const of = /^(?:of|for)$/.test(line.tokens[to]?.lower ?? '') && /^(?:accuse|blame)$/.test(cue.verb.lemma) ? to + 1 : /^(?:of|for)$/.test(line.tokens[cue.end]?.lower ?? '') && by > cue.end ? cue.end + 1 : -1
    const from = as === cue.end ? as + 1 : as === to ? as + 1 : named ? cue.end : of
    if (from < 0 || speaker === null || !speaker.known) return []
    const end = from < by ? by : contentEnd(line, from, 'phrase', [])
    const content = contentSpan(line, from, end)
    // "was called a charlatan by his colleagues": also without marks.
    const plain = as >= 0 || /^(?:call|brand|label|term|dub)$/.test(cue.verb.lemma)
    if (content === null || !plain && !line.quotations.some(({ span }) => span[0] < content[1] && span[1] > content[0])) return []
    spoken.push(speaker)
    return [{ content: [bare(line.text, content, line.quotations) ?? content], who: speaker, cue: spanOf(line, cue.at, cue.end), addressee: null, confidence: speaker.sure, line, nested: false, by: 'phrase', verb: cue.verb.lemma }]
  })
}

/** Where the phrase behind "by" ends: at a mark, a verb, "as", or words of time and place. */
function sourceEnd(line: Line, from: number): number {
  let to = from
  while (to < line.tokens.length && (line.quoted[to] ?? -1) < 0 && !isFinite(line, to) && !/^(?:[,.;:()—–]|as|of|for|that|to|not|in|on|at|during|after|before|when|while|who|which|and|but)$/.test(line.tokens[to]?.lower ?? '')) to += 1
  return to
}

import type { Span } from '../../span.ts'
import { isPossessive } from './cues.ts'
import { bare } from './content.ts'
import { type Line, spanOf } from '../lines.ts'
import { isFinite } from './phrases.ts'
import type { Scene } from '../cast.ts'
import type { Draft } from '../said.ts'
import { type Who, who } from '../who.ts'

/** Nouns for what somebody said, beside which a quotation stands without a reporting verb. */
const sayings = /^(?:advice|answers?|repl(?:y|ies)|responses?|verdict|messages?|comments?|reactions?|views?|opinion|assessment|conclusion|warnings?|words?|description|explanation|retort|rejoinder|greeting|slogan|motto|summary|judge?ment|plea|promise|diagnosis|mantra|refrain|quip|remark|remarks|quote|quotes|quotation|statement|text|post|tweet|letter|email|account|version|take|transcript|excerpts?|extracts?|passage|speech|address|sermon|appeal|call|apology|denial|defen[cs]e|note|testimony)$/
const being = /^(?:was|is|were|are|came|comes|ran|runs|went|goes|remains|remained)$/

/**
 * `“…,” was the advice of NAME`, `“…,” was NAME's verdict`, `“…,” came the reply from NAME`, `“…” is how NAME put it`: a quotation whose source is the
 * owner of a noun for it. Nothing where no such noun stands behind the verb.
 */
export function nominalIn(line: Line, scene: Scene, spoken: Who[]): readonly Draft[] {
  return line.quotations.flatMap(({ span }, place): readonly Draft[] => {
    let at = line.tokens.findIndex((token) => token.start >= span[1])
    if (at < 0) return []
    if (line.tokens[at]?.text === ',') at += 1
    if (!being.test(line.tokens[at]?.lower ?? '') || !line.tokens.slice(0, at).every((token, index) => (line.quoted[index] ?? -1) >= 0 || token.pos === 'PUNCT')) return []
    const owner = ownerOf(line, at + 1)
    const speaker = owner === null ? null : who(line, owner, scene, spoken)
    const content = line.quotations.slice(0, place + 1).flatMap((one): readonly Span[] => bare(line.text, one.span, line.quotations) === null ? [] : [bare(line.text, one.span, line.quotations) ?? one.inner])
    if (owner === null || speaker === null || content.length === 0) return []
    spoken.push(speaker)
    return [{ content, who: speaker, cue: spanOf(line, at, at + 1), addressee: null, confidence: speaker.sure === 'stated' ? 'inferred' : speaker.sure, line, nested: false, by: 'quotation', verb: null }]
  })
}

/** Whose words a noun phrase says they are: "the advice of NAME", "NAME's verdict", "how NAME". */
export function ownerOf(line: Line, from: number): { readonly from: number; readonly to: number; readonly appositive: readonly [number, number] | null } | null {
  const { tokens } = line
  let start = from
  while (tokens[start]?.pos === 'ADV' || /^(?:is|are|was|'s|here's|this|below|from|and|read|but|then|came)$/.test(tokens[start]?.lower ?? '')) start += 1
  if (/^(?:how|what)$/.test(tokens[start]?.lower ?? '')) {
    const to = tokens.findIndex((_, at) => at > start && isFinite(line, at))
    return to > start + 1 ? { from: start + 1, to, appositive: null } : null
  }
  const noun = tokens.findIndex((token, at) => at >= start && at < start + 12 && sayings.test(token.lower))
  if (noun < 0) return null
  const owned = tokens.findIndex((_, at) => at > start && at < noun && isPossessive(tokens, at))
  if (owned > 0) return { from: start, to: owned, appositive: null }
  if (!/^(?:of|from|by|to)$/.test(tokens[noun + 1]?.lower ?? '') || tokens[noun + 1]?.lower === 'to') return null
  let to = noun + 2
  while (to < tokens.length && !isFinite(line, to) && !/^[,.;:—–(]$|^(?:in|on|at|to|who|which|when|after|before|during|as)$/.test(tokens[to]?.lower ?? '') && (line.quoted[to] ?? -1) < 0) to += 1
  let end = to + 1
  while (end < tokens.length && !/^[,.;:—–]$/.test(tokens[end]?.text ?? '')) end += 1
  return to > noun + 2 ? { from: noun + 2, to, appositive: tokens[to]?.text === ',' ? [to + 1, end] : null } : null
}

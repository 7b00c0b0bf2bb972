import type { Read } from './alone.ts'
import type { Scene } from '../cast.ts'
import { spanOf } from '../lines.ts'
import type { Draft } from '../said.ts'
import { who } from '../who.ts'

/**
 * "The governor added:" and, in a paragraph of its own without quotation marks, what he added: the words of whoever the reporting verb before the
 * colon belongs to, as they were said. One paragraph; inferred. Null where the line leads in nothing.
 */
export function blockAfter(lines: readonly Read[], place: number, scene: Scene): Draft | null {
  const lead = lines[place]
  const next = lines[place + 1]?.line
  if (lead === undefined || next === undefined || next.paragraph !== lead.line.paragraph + 1) return null
  const { line, all } = lead
  const last = line.tokens.length - 1
  const one = all.at(-1)
  if (line.tokens[last]?.text !== ':' || one === undefined || one.cue.verb.tier !== 'says' || one.subject === null || one.nested || last - one.cue.end > 8) return null
  const block = lines.filter((other) => other.line.paragraph === next.paragraph).map((other) => other.line)
  const words = block.reduce((sum, other) => sum + other.tokens.length, 0)
  // Lists and pictures follow colons too: a block is prose.
  if ((next.quoted[0] ?? -1) >= 0 || words < 12 || !/^\p{Lu}/u.test(next.tokens[0]?.text ?? '') || !/[.!?…]$/.test(next.text.slice(0, block.at(-1)?.span[1] ?? 0))) return null
  const speaker = who(line, one.subject.phrase, scene, lead.spoken)
  if (speaker === null || !speaker.known) return null
  return {
    content: [[next.span[0], block.at(-1)?.span[1] ?? next.span[1]]], who: speaker, cue: spanOf(line, one.cue.at, one.cue.end), addressee: null, confidence: 'inferred', line: next, nested: false, by: 'transcript', verb: one.cue.verb.lemma,
  }
}

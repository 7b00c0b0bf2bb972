import type { Initiative } from '../../found.ts'
import type { Span } from '../../span.ts'
import type { Scene } from '../cast.ts'
import type { Line } from '../lines.ts'

const conflict = String.raw`(?:wars?|conflicts?|dispute|crisis|fighting|hostilities|settlement|question|confrontation|standoff|ceasefire|truce)`

/**
 * The parties to the conflict whom the text names as such ("the war between A and B", "the A-B conflict") and whom no participant list names. The
 * conflict is the one the call is about; where its own words name no parties, the document's do.
 */
export function notNamed(lines: readonly Line[], scene: Scene, subjects: readonly Span[], anchors: readonly Span[], participants: readonly string[]): Initiative['notNamed'] {
  const own = partiesIn(scene, [...subjects, ...anchors])
  const parties = own.length > 0 ? own : partiesIn(scene, lines.map(({ span }) => span))
  return parties.filter(({ actor }, at) => !participants.includes(actor) && parties.findIndex((other) => other.actor === actor) === at)
}

function partiesIn(scene: Scene, spans: readonly Span[]): Initiative['notNamed'] {
  return spans.flatMap(([start, end]) => {
    const inside = scene.mentions.filter((mention) => mention.start >= start && mention.end <= end)
    return inside.flatMap((mention, at) => {
      const next = inside[at + 1]
      if (next === undefined) return []
      const before = scene.text.slice(Math.max(start, mention.start - 40), mention.start)
      const between = scene.text.slice(mention.end, next.start)
      const behind = scene.text.slice(next.end, next.end + 40)
      const named = new RegExp(String.raw`\b${conflict}\s+(?:\p{L}+\s+)?(?:between|of)\s+(?:the\s+)?$`, 'iu').test(before) && /^\s*(?:and|,|vs\.?)\s*(?:the\s+)?$/iu.test(between)
      const hyphened = /^\s?[-–—/]\s?$/u.test(between) && new RegExp(String.raw`^\s+(?:\p{L}+\s+)?${conflict}\b`, 'iu').test(behind)
      return named || hyphened ? [mention, next].map((one) => ({ actor: one.id, name: scene.text.slice(one.start, one.end), span: [one.start, one.end] as const, speaker: null })) : []
    })
  })
}

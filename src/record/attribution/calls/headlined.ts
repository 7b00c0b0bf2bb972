import type { Initiative } from '../../found.ts'
import type { Span } from '../../span.ts'
import { meeting } from './data/proposals.ts'
import type { Scene } from '../cast.ts'

const asking = new RegExp(String.raw`^[^:]*?\b(?:propos(?:es|ed|ing)|call(?:s|ed|ing) (?:on|for)|is calling (?:on|for)|urg(?:es|ed|ing)|seek(?:s|ing)?|suggest(?:s|ed)|float(?:s|ed)|demand(?:s|ed)|wants?|push(?:es|ed|ing)? for|request(?:s|ed))\b[^.;]*?(?:${meeting})`, 'iu')

/**
 * A headline that says somebody proposes the meeting, where the text names somebody else: kept beside the text's own proposers and marked as the
 * headline's, so that neither overwrites the other. Only where a document has one call alone, whose headline it can be.
 */
export function asHeadlined(title: Span | null, calls: readonly Initiative[], scene: Scene): readonly Initiative[] {
  const [call, ...others] = calls
  if (title === null || call === undefined || others.length > 0) return calls
  const asked = asking.exec(scene.text.slice(...title).replace(/(?<=^|\s)\p{Lu}/gu, (letter) => letter.toLowerCase()))
  const subject = asked === null ? undefined : scene.mentions.find(({ start, end, by }) => by !== 'adjective' && start >= title[0] && end <= title[0] + 40 && start < title[0] + asked[0].length)
  if (subject === undefined || call.proposedBy.length === 0 || call.proposedBy.some(({ actor }) => actor === subject.id)) return calls
  return [{ ...call, proposedBy: [...call.proposedBy, { actor: subject.id, name: scene.text.slice(subject.start, subject.end), printedIn: 'headline', span: [subject.start, subject.end], speaker: null }] }]
}

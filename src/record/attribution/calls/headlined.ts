import type { Initiative, Named } from '../../found.ts'
import type { Span } from '../../span.ts'
import type { Anchor } from './anchors.ts'
import { anyMeeting as meeting } from './data/proposals.ts'
import type { Scene } from '../cast.ts'

const asking = new RegExp(String.raw`^[^:]*?\b(?:propos(?:es|ed|ing)|call(?:s|ed|ing) (?:on|for)|is calling (?:on|for)|urg(?:es|ed|ing)|seek(?:s|ing)?|suggest(?:s|ed)|float(?:s|ed)|demand(?:s|ed)|wants?|push(?:es|ed|ing)? for|request(?:s|ed))\b[^.;]*?(?:${meeting})`, 'iu')
/** Right behind whoever does it: in a headline that stands alone a participle elsewhere may be anybody's. */
const alone = new RegExp(String.raw`^(?:['’]s?\s(?:\p{L}+\s){1,3})?\s*(?:(?:on \p{L}+day|again|also|now)\s)?(?:propos(?:es|ed)|call(?:s|ed) (?:on|for)|urg(?:es|ed)|seek(?:s)?|sought|suggest(?:s|ed)|float(?:s|ed)|demand(?:s|ed)|wants?|push(?:es|ed) for|press(?:es|ed) for|request(?:s|ed)|to (?:propose|seek|call for|convene|host))\b[^.;?]*?(?:${meeting})`, 'iu')

/** Whoever a headline says proposes a meeting; `only` where nothing else tells of it, which asks for more. */
function proposerIn(title: Span, scene: Scene, only: boolean): Named | null {
  const words = scene.text.slice(...title).replace(/(?<=^|\s)\p{Lu}/gu, (letter) => letter.toLowerCase())
  const asked = asking.exec(words)
  const subject = asked === null ? undefined : scene.mentions.find(({ start, end, by }) => by !== 'adjective' && start >= title[0] && end <= title[0] + 40 && start < title[0] + asked[0].length)
  if (subject === undefined || (only && (subject.start > title[0] + 12 || !alone.test(words.slice(subject.end - title[0])) || /\?\s*$|^(?:no|why|how|will|can)\b/u.test(words)))) return null
  return { name: scene.text.slice(subject.start, subject.end), actor: subject.id, span: [subject.start, subject.end] }
}

/** A call that only the headline tells of. */
export function headlineOnly(title: Span | null, scene: Scene): readonly Anchor[] {
  const owner = title === null ? null : proposerIn(title, scene, true)
  return title === null || owner === null ? [] : [{ draft: null, span: title, role: 'asks', owner, backer: null, whom: null, to: null }]
}

/**
 * A headline that says somebody proposes the meeting, where the text names somebody else: kept beside the text's own proposers and marked as the
 * headline's, so that neither overwrites the other. Only where a document has one call alone, whose headline it can be.
 */
export function asHeadlined(title: Span | null, calls: readonly Initiative[], scene: Scene): readonly Initiative[] {
  return title === null ? calls : besideHeadline(calls, proposerIn(title, scene, false))
}

/** The same of whoever a headline in any language names. */
export function besideHeadline(calls: readonly Initiative[], named: Named | null): readonly Initiative[] {
  const [call, ...others] = calls
  if (named === null || named.span === null || named.actor === null || call === undefined || others.length > 0 || call.proposedBy.length === 0 || call.proposedBy.some(({ actor }) => actor === named.actor)) return calls
  return [{ ...call, proposedBy: [...call.proposedBy, { actor: named.actor, name: named.name, printedIn: 'headline', span: named.span, speaker: null }] }]
}

/** Calls whose every proposer stands in the headline alone. */
export const marked = (calls: readonly Initiative[]): readonly Initiative[] => calls.map((call) => ({ ...call, proposedBy: call.proposedBy.map((one) => ({ ...one, printedIn: 'headline' as const })), confidence: 'inferred' }))

import { fill, joined, type Words } from '#base/words.ts'
import { latestOf } from './election-script.ts'
import { endWords } from './election-ends.ts'
import type { ConferenceEventType } from './events.ts'
import type { Scene } from './scene.ts'
import { sequelTold } from './sequels.ts'
import type { Body, Decision } from './state.ts'
import { type LineKey, lines } from './words/script.ts'

/** What is said of the decision just taken, until the business goes on; null where the gavel has said it. */
export function announcement(scene: Scene): Words | null {
  const { state, body, book } = scene
  const decision = body.latest === null ? undefined : state.decisions.find(({ id }) => id === body.latest)
  if (decision === undefined) return latestOf(scene)
  if (decision.election !== undefined) return body.election?.said ?? endWords(decision.election)
  const line = lineOf(decision)
  const sequel = sequelTold(book, decision)
  if (line === null) return null
  const told = fill(lines[line], { what: decision.title, for: decision.vote?.for ?? 0, against: decision.vote?.against ?? 0, abstained: decision.vote?.abstained ?? 0 })
  return sequel === null ? told : joined(told, sequel)
}

function lineOf({ how, outcome, on, vote }: Decision): LineKey | null {
  if (how === 'silence') return outcome === 'adopted' ? 'told-silence-adopted' : 'told-silence-broken'
  if (vote === null) return how === 'without-objection' && outcome !== 'adopted' ? 'fallen' : null
  if (outcome === 'no-quorum') return 'result-no-quorum'
  if (on.kind === 'appeal') return outcome === 'adopted' ? 'result-overruled' : 'result-stands'
  return outcome === 'elected' || outcome === 'places-vacant' ? null : `result-${outcome}`
}

/** Events with which the business goes on after a decision. */
const goesOn: ReadonlySet<ConferenceEventType> = new Set([
  'floor-given', 'question-put', 'vote-opened', 'item-opened', 'item-concluded', 'draft-taken-up', 'meeting-opened', 'meeting-resumed', 'motion-moved', 'point-raised', 'election-called', 'ballot-opened',
])

export function announced(body: Body, type: ConferenceEventType): Body {
  if (!goesOn.has(type)) return body
  const said = body.latest === null ? body : { ...body, latest: null }
  const { chairing } = said
  return chairing?.acting == null || chairing.acting.told ? said : { ...said, chairing: { ...chairing, acting: { ...chairing.acting, told: true } } }
}

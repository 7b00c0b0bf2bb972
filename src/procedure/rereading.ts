import type { Stance } from '#base/majority.ts'
import { own } from '#base/own.ts'
import { citeAll } from '#rulebooks/citing.ts'
import type { Matter } from '#rulebooks/rulebook.ts'
import { fill, joined, type Words } from '#base/words.ts'
import { arithmetic } from '#voting/arithmetic.ts'
import { boundBy, settled, type Tally } from '#voting/tally.ts'
import { type Evolve, onBody } from './bodies.ts'
import type { Happening } from './events.ts'
import { happens, membersOf, roleOf, type Scene } from './scene.ts'
import { sequelOf, sequelTold } from './sequels.ts'
import type { Reading } from './ruling-state.ts'
import type { ConferenceState, Decision, Draft } from './state.ts'
import { rulingWords } from './words/rulings.ts'

/**
 * The vote by names on a draft that was decided at this meeting and not read again since, while explanations of it are heard: the
 * preliminary question can be settled after the vote as well as before it.
 */
export function rereadable({ state, body }: Pick<Scene, 'state' | 'body'>): readonly Draft[] {
  const { action, held } = body
  if (action === null || action.stage !== 'after') return []
  return body.drafts.filter(({ id, decision, classed }) => id === action.draft && classed === undefined && voteOn(state, decision)?.meeting === held)
}

function voteOn(state: ConferenceState, decision: string | null): (Decision & { readonly vote: NonNullable<Decision['vote']> }) | null {
  const found = state.decisions.find(({ id }) => id === decision)
  if (found === undefined || found.vote === null || found.vote.roll === null) return null
  return found.how === 'vote' && (found.outcome === 'adopted' || found.outcome === 'not-adopted' || found.outcome === 'vetoed') ? { ...found, vote: found.vote } : null
}

/** The matter a decided vote is read under now. */
export function readAs({ state }: Pick<Scene, 'state'>, { decision }: Pick<Draft, 'decision'>): string | null {
  const found = voteOn(state, decision)
  return found === null ? null : found.readings?.at(-1)?.matter ?? found.vote.matter
}

/** The votes as they were cast, counted by the rule of another matter: an event of its own that names the decision. Nothing where there was no vote, or where it is read so already. */
export function reread(scene: Scene, draft: string, matter: string | null, by: Reading['by']): readonly Happening[] {
  const { state, book, body } = scene
  const decision = voteOn(state, body.drafts.find(({ id }) => id === draft)?.decision ?? null)
  const kind = matter === null ? undefined : own(book.matters, matter)
  if (decision === null || matter === null || kind === undefined || (decision.readings?.at(-1)?.matter ?? decision.vote.matter) === matter) return []
  const { outcome, count, bound } = readUnder(scene, decision.vote, decision.vote.roll ?? {}, kind)
  const rules = [...new Set([...kind.rules, ...(book.classification?.rules ?? [])])]
  return [happens(scene, 'result-read', {
    body: body.id, decision: decision.id, draft, matter, was: decision.readings?.at(-1)?.matter ?? decision.vote.matter, by, outcome, count, bound, rules, cites: citeAll(book, rules),
    words: arithmetic({ outcome, ...count }, Object.fromEntries(membersOf(state, body).map(({ id, names }) => [id, names]))), ...sequelOf(scene, decision.on, outcome),
  })]
}

/** The numbers of a count alone: whatever else stands with it is not read again. */
const countsOf = ({ for: yes, against, abstained, notParticipating, absent, suspended }: Counted): Omit<Counted, 'membership' | 'tie' | 'present' | 'quorum'> => ({ for: yes, against, abstained, notParticipating, absent, suspended })

/** A count taken already, as far as reading it by the rule of another matter needs it. */
type Counted = Pick<Tally, 'for' | 'against' | 'abstained' | 'notParticipating' | 'absent' | 'suspended' | 'membership' | 'tie' | 'present' | 'quorum'>

/** The votes of a roll under a matter other than that of their vote. The recount of a journal asks it again. */
export function readUnder(scene: Pick<Scene, 'state'>, vote: Counted, roll: { readonly [seat: string]: Stance }, kind: Matter): Pick<Reading, 'outcome' | 'count'> & { readonly bound: 'all' | readonly string[] } {
  const stances = Object.entries(roll)
  const against = stances.filter(([seat, stance]) => stance === 'no' && roleOf(scene, seat) === kind.concurrence?.role).map(([seat]) => seat)
  const question = { electorate: stances.map(([seat]) => seat), membership: vote.membership, majority: kind.majority, tie: vote.tie, quorumToDecide: null }
  const { outcome, ...counted } = settled(question, countsOf(vote), kind.concurrence === undefined ? [] : against, { excused: 0, excusedHere: 0, suspendedHere: 0 })
  const count: Omit<Tally, 'outcome'> = { ...counted, present: vote.present, quorum: vote.quorum }
  return { outcome, count, bound: boundBy(kind.binds.who, { outcome, ...count }, () => stances.filter(([, stance]) => stance === 'yes').map(([seat]) => seat)) }
}

const resultRead: Evolve<'result-read'> = (state, event) => {
  const { decision, draft, matter, by, outcome, count, rules, sequel } = event.data
  const reading: Reading = { matter, by, outcome, count, rules, position: event.position, ...(sequel === undefined ? {} : { sequel }) }
  const read = onBody<'result-read'>((body) => ({ ...body, drafts: body.drafts.map((one): Draft => (one.id === draft ? { ...one, status: outcome === 'adopted' ? 'adopted' : 'rejected' } : one)) }))(state, event)
  return { ...read, decisions: read.decisions.map((one) => (one.id === decision ? { ...one, readings: [...(one.readings ?? []), reading] } : one)) }
}

export const rereadingEvolves = { 'result-read': resultRead }

/** How a result was read after the vote, one sentence or two for each reading; the result as announced stays before it. */
export function readingsTold(state: ConferenceState, { readings = [] }: Decision): readonly Words[] {
  const { founding } = state
  if (founding === null) return []
  const { rulebook } = founding
  return readings.map(({ by, matter, outcome, count, sequel }) => {
    const names = Object.fromEntries(state.preparation.seats.map(({ id, names: called }) => [id, called]))
    const head = fill(rulingWords[by === 'chair' ? 'read-by-chair' : 'read-by-body'], { chair: rulebook.chair, body: rulebook.body, matter: own(rulebook.matters, matter)?.name ?? { en: matter } })
    const follows = sequelTold(rulebook, sequel === undefined ? {} : { sequel })
    return [head, arithmetic({ outcome, ...count }, names), ...(follows === null ? [] : [follows])].reduce(joined)
  })
}

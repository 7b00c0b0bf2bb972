import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Answer, Rulebook } from '#rulebooks/rulebook.ts'
import { sentBy } from './bloc-votes.ts'
import { type EventOf, onBody, onVote } from './bodies.ts'
import type { Happening } from './events.ts'
import { type Frozen, type Method, methodOf, type Sent } from './methods.ts'
import { liveVote } from './precedence.ts'
import { refuse } from './refusing.ts'
import { happens, type Scene } from './scene.ts'
import type { Vote } from './state.ts'
import { answerWords } from './words/answers.ts'

/** Whether delegations send their votes from their own devices; hands and names are seen and heard by everybody in the room. */
export function isByDevice(method: Method): boolean {
  return method === 'electronic' || method === 'recorded'
}

/** What the book says of votes sent from devices, as a vote freezes it. */
export function conducted({ voting }: Rulebook): Pick<Frozen, 'shown' | 'final'> {
  const shown = voting?.shown ?? 'as-cast'
  return { ...(shown === 'as-cast' ? {} : { shown }), ...(voting?.mayChange === false ? { final: true } : {}) }
}

/** Whether a vote that comes now is told to its own delegation alone. Of a vote without names only figures are ever shown. */
export function isHidden({ shown, revealed: told, recorded }: Pick<Vote, 'shown' | 'revealed' | 'recorded'>): boolean {
  return shown !== undefined && !(told !== undefined && recorded)
}

/** How many delegations have voted, for everybody who follows, also where they do not see how. */
export function cameIn(vote: Vote): number {
  return vote.shown === undefined ? Object.keys(vote.cast).length : new Set([...Object.keys(vote.cast), ...vote.received ?? []]).size
}

/** Why a delegation that has voted does not vote again: where a vote that was sent stands. */
export function stands(scene: Scene, vote: Vote): Refusal | null {
  const sent = scene.seat === null ? undefined : own(vote.cast, scene.seat.id)
  return vote.final !== true || sent === undefined ? null : refuse(scene, 'vote-stands', scene.book.voting?.conduct ?? vote.rules, { answer: answerWords[sent] })
}

/** The vote as its delegation sees it, and where the others are not yet to see it, that it came. */
export function sending(scene: Scene, choice: Answer): readonly Happening[] {
  const { seat, body } = scene
  const vote = liveVote(scene)
  if (seat === null || vote === null) return []
  const cast = happens(scene, 'vote-cast', { body: body.id, vote: vote.id, seat: seat.id, choice })
  if (!isHidden(vote)) return [cast]
  const received = vote.received?.includes(seat.id) === true ? [] : [happens(scene, 'vote-received', { body: body.id, vote: vote.id, seat: seat.id })]
  return [{ ...cast, audience: [`seat:${seat.id}`] }, ...received]
}

/** What is shown when the lock is announced, where the book has votes shown then. */
export function revealed(scene: Scene): readonly Happening[] {
  const vote = liveVote(scene)
  if (vote === null || vote.shown !== 'at-the-lock' || !isByDevice(methodOf(vote))) return []
  const sent = vote.electorate.map((seat) => sentBy(vote, seat))
  const counts = { yes: 0, no: 0, abstain: 0, ...Object.fromEntries((['yes', 'no', 'abstain'] as const).map((answer) => [answer, sent.filter((one) => one === answer).length])) }
  return [happens(scene, 'votes-shown', { body: scene.body.id, vote: vote.id, cast: vote.recorded ? vote.cast : null, counts })]
}

export const castEvolves = {
  'vote-cast': onBody<'vote-cast'>((body, event) => onVote(body, event.data.vote, (one) => ({ ...one, cast: { ...one.cast, [event.data.seat]: event.data.choice }, sent: { ...one.sent, [event.data.seat]: sender(one, event) } }))),
  'vote-received': onBody<'vote-received'>((body, { data: { vote, seat } }) => onVote(body, vote, (one) => ({ ...one, received: [...one.received ?? [], seat] }))),
  'votes-shown': onBody<'votes-shown'>((body, { data: { vote, cast, counts } }) => onVote(body, vote, (one) => ({ ...one, cast: { ...one.cast, ...cast }, revealed: cast === null ? counts : true }))),
}

/** Who sent it; and where a colleague had sent another vote before, what that was. */
function sender(vote: Vote, { data: { seat, choice }, by, at }: EventOf<'vote-cast'>): Sent {
  const before = own(vote.cast, seat)
  const colleague = own(vote.sent ?? {}, seat)
  return { by: by.person, at, ...(before === undefined || colleague === undefined || colleague.by === by.person || before === choice ? {} : { before: { by: colleague.by, choice: before } }) }
}

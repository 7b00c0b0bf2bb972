import { choice, list, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody, onVote } from './bodies.ts'
import { isOutside } from './methods.ts'
import { inMeeting, liveVote, noPoint, notLive, noVoteOpen, presentFor, quorumNeeded } from './precedence.ts'
import { refuse, withoutRule } from './refusing.ts'
import { bureau, seated } from './rights.ts'
import { happens, membersOf, type Scene } from './scene.ts'
import type { QuorumState } from './state.ts'

const mostMembers = 300

/** The count of who is in the room, at any time but during a vote that nothing disturbs; it replaces the last one. */
const recordPresence = act('record-presence', {
  fields: { present: list(text(1, 64), 0, mostMembers) },
  hindrance: (scene) => bureau(scene) ?? (scene.body.quorum.is === 'lacking' ? null : noVoteOpen(scene)),
  shapes: (scene) => {
    const members = membersOf(scene.state, scene.body).map(({ id }) => id)
    return [{ present: list(choice(...members), 0, members.length) }]
  },
  why: (scene) => refuse(scene, 'no-seats', scene.book.participation.member.rules),
  happens: (scene, { present }) => {
    const distinct = [...new Set(present)]
    const there = presentFor(scene, distinct, scene.book.quorum.decide)
    const quorum = there.needed === null ? null : { present: there.present, needed: there.needed, met: there.met }
    return [happens(scene, 'presence-recorded', { body: scene.body.id, present: distinct, quorum })]
  },
})

/** "Is there a quorum?" Until somebody asks, there is taken to be one; once asked, nothing is decided before the count. */
const raiseQuorum = act('raise-quorum', {
  fields: {},
  hindrance: (scene) => seated(scene, 'pointOfOrder') ?? quorumKnown(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene) ?? notRaised(scene),
  shapes: () => [{}],
  why: (scene) => refuse(scene, 'misfit', scene.book.quorum.rules),
  happens: (scene) => (scene.seat === null ? [] : [happens(scene, 'quorum-raised', { body: scene.body.id, seat: scene.seat.id })]),
})

function quorumKnown(scene: Scene): Refusal | null {
  return quorumNeeded(scene) === null ? withoutRule(scene, 'quorum') ?? refuse(scene, 'no-quorum-rule', scene.book.quorum.rules) : null
}

function notRaised(scene: Scene): Refusal | null {
  const { is } = scene.body.quorum
  return is === 'raised' || is === 'lacking' ? refuse(scene, 'quorum-already-raised', scene.book.quorum.rules) : null
}

/** While the doors are closed for a vote, who leaves is recorded: what it has voted stands, and it votes no more in that vote. */
const noteDeparture = act('note-departure', {
  fields: { vote: text(1, 64), seat: text(1, 64) },
  hindrance: (scene) => bureau(scene) ?? inMeeting(scene) ?? doorsClosed(scene),
  shapes: (scene) => {
    const vote = liveVote(scene)
    return [{ vote: choice(...(vote === null ? [] : [vote.id])), seat: choice(...(vote?.electorate ?? []).filter((seat) => vote !== null && !isOutside(vote, seat))) }]
  },
  why: (scene, { vote }) => (liveVote(scene)?.id === vote ? refuse(scene, 'is-outside', scene.book.voting?.conduct ?? []) : notLive(scene, vote)),
  happens: (scene, { vote, seat }) => [happens(scene, 'voter-left', { body: scene.body.id, vote, seat, rules: scene.book.voting?.conduct ?? [] })],
})

function doorsClosed(scene: Scene): Refusal | null {
  const vote = liveVote(scene)
  return vote?.doors === 'closed' && !vote.locking ? null : refuse(scene, 'doors-open', scene.book.voting?.conduct ?? scene.book.noVote)
}

export const presenceActs = { 'record-presence': recordPresence, 'note-departure': noteDeparture, 'raise-quorum': raiseQuorum }

export const presenceEvolves = {
  'presence-recorded': onBody<'presence-recorded'>((body, { data: { present, quorum } }) => {
    const counted: QuorumState = quorum === null ? { is: 'presumed' } : { is: quorum.met ? 'counted' : 'lacking', present: quorum.present, needed: quorum.needed }
    return { ...body, presence: present, quorum: counted, emptySeats: body.emptySeats.filter(({ seat }) => !present.includes(seat)) }
  }),
  'voter-left': onBody<'voter-left'>((body, { data: { vote, seat } }) => ({
    ...onVote(body, vote, (one) => ({ ...one, left: [...(one.left ?? []), seat] })), presence: body.presence?.filter((one) => one !== seat) ?? null,
  })),
  'quorum-raised': onBody<'quorum-raised'>((body, { data: { seat } }) => ({ ...body, quorum: { is: 'raised', by: seat } })),
}

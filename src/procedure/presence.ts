import { choice, list, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { inMeeting, noPoint, noVoteOpen, presentFor, quorumNeeded } from './precedence.ts'
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

export const presenceActs = { 'record-presence': recordPresence, 'raise-quorum': raiseQuorum }

export const presenceEvolves = {
  'presence-recorded': onBody<'presence-recorded'>((body, { data: { present, quorum } }) => {
    const counted: QuorumState = quorum === null ? { is: 'presumed' } : { is: quorum.met ? 'counted' : 'lacking', present: quorum.present, needed: quorum.needed }
    return { ...body, presence: present, quorum: counted, emptySeats: body.emptySeats.filter(({ seat }) => !present.includes(seat)) }
  }),
  'quorum-raised': onBody<'quorum-raised'>((body, { data: { seat } }) => ({ ...body, quorum: { is: 'raised', by: seat } })),
}

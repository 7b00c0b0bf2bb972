import { choice, optional, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { CredentialsRules } from '#rulebooks/standing.ts'
import { act } from './act.ts'
import type { Evolve } from './bodies.ts'
import { noElectionOpen } from './electing.ts'
import { inMeeting, noVoteOpen, nothingPending } from './precedence.ts'
import { put } from './questions.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { happens, membersOf, nameOf, plenary, type Scene } from './scene.ts'
import type { Body } from './state.ts'
import { othersVote } from './suspension.ts'

const longestReason = 500

/** A delegation objects to the credentials of another, or the report on credentials does. Nobody loses a right by that. */
const objectToCredentials = act('object-to-credentials', {
  fields: { seat: text(1, 64), reason: optional(text(1, longestReason)) },
  hindrance: (scene) => (scene.secretariat ? null : seated(scene, 'object')) ?? decidable(scene) ?? inMeeting(scene) ?? noVoteOpen(scene),
  shapes: (scene) => [{ seat: choice(...membersOf(scene.state, scene.body).map(({ id }) => id).filter((id) => id !== scene.seat?.id && own(scene.state.credentials, id) === undefined)), reason: optional(text(1, longestReason)) }],
  why: (scene, { seat }) => {
    const is = own(scene.state.credentials, seat)
    const who = { who: nameOf(scene.state, seat) }
    if (is === undefined) return refuse(scene, 'no-seats', rulesOf(scene).provisional)
    return is === 'objected' ? refuse(scene, 'credentials-objected-already', rulesOf(scene).provisional, who) : refuse(scene, 'credentials-decided-already', rulesOf(scene).decision, who)
  },
  happens: (scene, { seat, reason }) => [happens(scene, 'credentials-objected', { body: scene.body.id, seat, by: scene.seat?.id ?? null, reason: reason ?? null, rules: rulesOf(scene).provisional })],
})

/** The chair puts it to the body that credentials objected to be accepted or rejected; those rejected may be accepted later, when there are new ones. */
const putCredentials = act('put-credentials', {
  fields: { seat: text(1, 64), accept: choice(true, false) },
  hindrance: (scene) => presiding(scene) ?? decidable(scene) ?? inMeeting(scene) ?? nothingPending(scene) ?? noElectionOpen(scene),
  shapes: (scene) => {
    const those = (...is: readonly string[]): readonly SeatId[] => Object.entries(scene.state.credentials).filter(([, one]) => is.includes(one)).map(([id]) => id)
    return [{ seat: choice(...those('objected', 'rejected')), accept: choice(true) }, { seat: choice(...those('objected').filter((seat) => othersVote(scene, seat))), accept: choice(false) }]
  },
  why: (scene, { seat, accept }) => {
    const { decision, provisional } = rulesOf(scene)
    const who = { who: nameOf(scene.state, seat) }
    switch (own(scene.state.credentials, seat)) {
      case undefined: return refuse(scene, 'credentials-not-objected', provisional, who)
      case 'objected': return refuse(scene, accept ? 'misfit' : 'last-vote', decision, who)
      case 'accepted': case 'rejected': return refuse(scene, 'credentials-decided-already', decision, who)
    }
  },
  happens: (scene, { seat, accept }) => put(scene, { kind: 'credentials', seat, accept }, { by: 'vote', matter: rulesOf(scene).matter }, rulesOf(scene).decision),
})

/** They are decided once for all bodies, by the plenary, whose readers are all delegations. */
function decidable(scene: Scene): Refusal | null {
  if (scene.book.credentials === undefined) return refuse(scene, 'no-credentials-rule', scene.book.participation.member.rules)
  return scene.body.id === plenary ? null : refuse(scene, 'in-plenary', scene.book.credentials.decision)
}

function rulesOf({ book }: Scene): CredentialsRules {
  return book.credentials ?? { provisional: [], decision: [], matter: '' }
}

export const credentialsActs = { 'object-to-credentials': objectToCredentials, 'put-credentials': putCredentials }

const objected: Evolve<'credentials-objected'> = (state, { data: { seat, by, reason } }) => ({ ...state, credentials: { ...state.credentials, [seat]: 'objected' }, credentialsObjections: { ...state.credentialsObjections, [seat]: { by, reason } } })

/** Whose credentials were rejected leaves the lists of speakers and of candidates; what it said and proposed stays. */
const decided: Evolve<'credentials-decided'> = (state, { data: { seat, accepted } }) => ({
  ...state,
  credentials: { ...state.credentials, [seat]: accepted ? 'accepted' : 'rejected' },
  bodies: accepted ? state.bodies : Object.fromEntries(Object.entries(state.bodies).map(([id, body]) => [id, withoutSeat(body, seat)])),
})

function withoutSeat(body: Body, seat: SeatId): Body {
  return { ...body, nominations: body.nominations.filter((one) => one !== seat), floor: { ...body.floor, entries: body.floor.entries.filter((entry) => entry.seat !== seat) } }
}

export const credentialsEvolves = { 'credentials-objected': objected, 'credentials-decided': decided }

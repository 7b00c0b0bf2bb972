import { choice, fresh, optional, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import { day } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { names } from '#participants/fields.ts'
import { act } from './act.ts'
import { admissionsOf, admitted, admittedName, changed, rulesOf, those } from './admitting.ts'
import type { Evolve } from './bodies.ts'
import { noElectionOpen } from './electing.ts'
import { inMeeting, noVoteOpen, nothingPending } from './precedence.ts'
import { put } from './questions.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { happens, plenary, type Scene } from './scene.ts'

const longestReason = 500
/** How many names may be circulated in one conference. */
const mostAdmissions = 200

/** Names are circulated to the conference as a whole, which decides where somebody objects. */
function known(scene: Scene): Refusal | null {
  if (scene.book.admission === undefined) return refuse(scene, 'no-admission-rule', scene.book.participation.member.rules)
  return scene.body.id === plenary ? null : refuse(scene, 'in-plenary', scene.book.admission.rules)
}

/** Ids that are seated, or whose admission is not over. */
function taken(scene: Scene): readonly SeatId[] {
  return [...scene.state.preparation.seats.map(({ id }) => id), ...those(scene, ({ is }) => is !== 'refused')]
}

/** The secretariat circulates a name; from now on members have the days of the rule to object. */
const circulate = act('circulate-admission', {
  fields: { seat: fresh([]), names },
  hindrance: (scene) => known(scene) ?? (scene.secretariat ? null : refuse(scene, 'secretariat-circulates', rulesOf(scene).rules))
    ?? (Object.keys(admissionsOf(scene.state)).length < mostAdmissions ? null : refuse(scene, 'admissions-full', rulesOf(scene).rules, { number: mostAdmissions })),
  shapes: (scene) => [{ seat: fresh(taken(scene)), names }],
  why: (scene) => refuse(scene, 'admission-taken', rulesOf(scene).rules),
  happens: (scene, { seat, names: called }) => [happens(scene, 'admission-circulated', { body: scene.body.id, seat, names: called, until: scene.now + rulesOf(scene).days * day, rules: rulesOf(scene).rules })],
})

/** A member objects while there is time; the plenary then decides. */
const objectTo = act('object-to-admission', {
  fields: { seat: text(1, 64), reason: optional(text(1, longestReason)) },
  hindrance: (scene) => known(scene) ?? seated(scene, 'object'),
  shapes: (scene) => [{ seat: choice(...those(scene, ({ is, until }) => is === 'circulated' && scene.now < until)), reason: optional(text(1, longestReason)) }],
  why: (scene, { seat }) => {
    const found = own(admissionsOf(scene.state), seat)
    if (found === undefined) return refuse(scene, 'name-not-circulated', rulesOf(scene).rules)
    return refuse(scene, found.is === 'objected' ? 'admission-objected' : 'admission-over', rulesOf(scene).rules, { who: found.names, days: rulesOf(scene).days })
  },
  happens: (scene, { seat, reason }) => (scene.seat === null ? [] : [happens(scene, 'admission-objected', { body: scene.body.id, seat, by: scene.seat.id, reason: reason ?? null, rules: rulesOf(scene).rules })]),
})

/** When nobody has objected in time the clock admits it; the secretariat may from the same moment. */
const admit = act('admit-participant', {
  fields: { seat: text(1, 64) },
  hindrance: (scene) => known(scene) ?? (scene.secretariat || scene.by.capacity === 'clock' ? null : refuse(scene, 'secretariat-circulates', rulesOf(scene).rules)),
  shapes: (scene) => [{ seat: choice(...those(scene, ({ is, until }) => is === 'circulated' && until <= scene.now)) }],
  why: (scene, { seat }) => {
    const found = own(admissionsOf(scene.state), seat)
    return refuse(scene, found === undefined ? 'name-not-circulated' : found.is === 'circulated' ? 'admission-runs' : found.is === 'objected' ? 'admission-objected' : 'admission-over', rulesOf(scene).rules, { who: found?.names ?? { en: seat }, days: rulesOf(scene).days })
  },
  happens: (scene, { seat }) => [admitted(scene, seat, 'unopposed')],
})

/** The chair puts to the plenary an admission that met an objection. */
const putAdmission = act('put-admission', {
  fields: { seat: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? known(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? nothingPending(scene) ?? noElectionOpen(scene),
  shapes: (scene) => [{ seat: choice(...those(scene, ({ is }) => is === 'objected')) }],
  why: (scene, { seat }) => refuse(scene, 'admission-unopposed', rulesOf(scene).rules, { who: admittedName(scene.state, seat) }),
  happens: (scene, { seat }) => put(scene, { kind: 'admission', seat }, { by: 'vote', matter: rulesOf(scene).matter }, rulesOf(scene).rules),
})

export const admissionActs = { 'circulate-admission': circulate, 'object-to-admission': objectTo, 'admit-participant': admit, 'put-admission': putAdmission }

const circulated: Evolve<'admission-circulated'> = (state, { data: { seat, names: called, until } }) => ({ ...state, admissions: { ...admissionsOf(state), [seat]: { names: called, until, is: 'circulated' } } })
const objected: Evolve<'admission-objected'> = (state, { data: { seat, by } }) => ({ ...state, ...changed(state, seat, { is: 'objected', by }) })
const admittedNow: Evolve<'participant-admitted'> = (state, { data: { seat } }) => ({ ...state, ...changed(state, seat, { is: 'admitted' }) })

export const admissionEvolves = { 'admission-circulated': circulated, 'admission-objected': objected, 'participant-admitted': admittedNow }

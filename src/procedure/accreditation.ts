import { choice, type Fields, fits, list, optional, text } from '#base/form.ts'
import type { PersonId, SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { listed } from '#base/words.ts'
import { most } from '#participants/fields.ts'
import type { Act, CommandOf } from './act.ts'
import type { EventOf } from './bodies.ts'
import { refuse, refuseIn } from './refusing.ts'
import { bodyName, membersOf, type Scene } from './scene.ts'
import type { ConferenceState } from './state.ts'

/** The bodies a person of a delegation is limited to, by their ids; null where there is no limit. */
export function accreditedTo({ accreditations = {} }: Pick<ConferenceState, 'accreditations'>, seat: SeatId, person: PersonId): readonly string[] | null {
  return own(own(accreditations, seat) ?? {}, person) ?? null
}

/** Why this person does nothing for their delegation in this body: they are accredited to others. A delegation's right is its own; who uses it is the secretariat's record. */
export function notAccredited(scene: Scene): Refusal | null {
  const { state, book, body, by, seat, standing } = scene
  const to = seat === null ? null : accreditedTo(state, seat.id, by.person)
  if (to === null || to.includes(body.id)) return null
  const bodies = listed(to.flatMap((id) => { const one = own(state.bodies, id); return one === undefined ? [] : [bodyName({ book, body: one })] }), 'commas')
  // The rule by which delegations are named to the conference, where the book has one.
  return refuse(scene, 'not-accredited', book.credentials?.ahead?.rules ?? book.credentials?.decision ?? standing?.rules ?? book.floor.rules, { bodies })
}

const mostBodies = 20

/** For each delegation with a list: its people, and the bodies in which it sits. */
function shapes(state: ConferenceState): readonly Fields[] {
  return state.preparation.seats.flatMap(({ id: seat }) => {
    const people = (own(state.preparation.delegations, seat) ?? []).map(({ person }) => person)
    const bodies = Object.values(state.bodies).filter((body) => membersOf(state, body).some(({ id }) => id === seat)).map(({ id }) => id)
    return people.length === 0 ? [] : [{ seat: choice(seat), person: choice(...people), bodies: optional(list(choice(...bodies), 1, bodies.length)) }]
  })
}

const accreditDelegate: Act = {
  fields: { seat: text(1, most.id), person: text(1, most.id), bodies: optional(list(text(1, 64), 1, mostBodies)) },
  forms: (state, { capacity }) => (capacity === 'secretariat' ? shapes(state).map((fields) => ({ type: 'accredit-delegate', fields })) : []),
  decide: (state, command, { by, now }) => {
    if (command.type !== 'accredit-delegate') throw new TypeError(command.type)
    if (by.capacity !== 'secretariat') return refuseIn(state, 'secretariat-accredits', (book) => book.participation.member.rules)
    if (!accreditDelegate.forms(state, by, now, []).some((form) => fits(form, command))) return whyNot(state, command)
    const { seat, person, bodies } = command
    return [{ type: 'delegate-accredited', v: 1, audience: [`seat:${seat}`, 'bureau'], data: { seat, person, bodies: bodies == null ? null : [...new Set(bodies)] } }]
  },
}

function whyNot(state: ConferenceState, { seat, person }: CommandOf<'accredit-delegate'>): Refusal {
  const there = own(state.preparation.delegations, seat)?.some((one) => one.person === person) === true
  return refuseIn(state, there ? 'not-its-body' : 'not-on-the-list', (book) => book.participation.member.rules)
}

export const accreditationActs = { 'accredit-delegate': accreditDelegate }

export const accreditationEvolves = {
  'delegate-accredited': (state: ConferenceState, { data: { seat, person, bodies } }: EventOf<'delegate-accredited'>): ConferenceState => {
    const { [person]: _, ...others } = own(state.accreditations ?? {}, seat) ?? {}
    return { ...state, accreditations: { ...state.accreditations, [seat]: bodies === null ? others : { ...others, [person]: bodies } } }
  },
}

/** The conference as far as this person acts in it: with those bodies alone to which they are accredited. */
export function within(state: ConferenceState, seat: SeatId, person: PersonId): ConferenceState {
  const to = accreditedTo(state, seat, person)
  return to === null ? state : { ...state, bodies: Object.fromEntries(Object.entries(state.bodies).filter(([id]) => to.includes(id))) }
}

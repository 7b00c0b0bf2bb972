import { type By, seatOf } from '#base/event.ts'
import { choice, type Fields, fits, list, optional, text } from '#base/form.ts'
import type { PersonId, SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { listed } from '#base/words.ts'
import { most } from '#participants/fields.ts'
import type { Act, CommandOf } from './act.ts'
import { type LimitedOffice, limitedOffices } from './accreditation-state.ts'
import type { EventOf } from './bodies.ts'
import { refuse, refuseIn } from './refusing.ts'
import { bodyName, membersOf, type Scene } from './scene.ts'
import type { ConferenceState } from './state.ts'

/** The bodies a person is limited to in a delegation or in an office (`office:chair`), by their ids; null where there is no limit. */
export function accreditedTo({ accreditations = {} }: Pick<ConferenceState, 'accreditations'>, whose: string, person: PersonId): readonly string[] | null {
  return own(own(accreditations, whose) ?? {}, person) ?? null
}

const officeKey = (office: LimitedOffice): string => `office:${office}`

/** The bodies somebody is limited to in the capacity they act in; null for everybody else. */
export function limitOf(state: ConferenceState, { capacity, person }: By): readonly string[] | null {
  const office = limitedOffices.find((one) => one === capacity)
  const whose = office === undefined ? seatOf(capacity) : officeKey(office)
  return whose === null ? null : accreditedTo(state, whose, person)
}

/** Why this person does nothing here in this capacity: they are accredited to other bodies. A right is the delegation's, or the office's; who uses it is the secretariat's record. */
export function notAccredited({ state, book, body, by, standing }: Scene): Refusal | null {
  const to = limitOf(state, by)
  if (to === null || to.includes(body.id)) return null
  const bodies = listed(to.flatMap((id) => { const one = own(state.bodies, id); return one === undefined ? [] : [bodyName({ book, body: one })] }), 'commas')
  if (seatOf(by.capacity) === null) return refuse({ book, body }, 'presides-elsewhere', book.floor.rules, { bodies })
  // The rule by which delegations are named to the conference, where the book has one.
  return refuse({ book, body }, 'not-accredited', book.credentials?.ahead?.rules ?? book.credentials?.decision ?? standing?.rules ?? book.floor.rules, { bodies })
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

/** People of one office who are limited; more than any conference has. */
const mostOfficers = 60

/** Who holds an office stands in the house, so any person may be named; once there are as many as there may be, one of those. */
function officerShapes(state: ConferenceState): readonly Fields[] {
  const bodies = Object.keys(state.bodies)
  return bodies.length === 0 ? [] : limitedOffices.map((office) => {
    const limited = Object.keys(own(state.accreditations ?? {}, officeKey(office)) ?? {})
    return { office: choice(office), person: limited.length < mostOfficers ? text(1, most.id) : choice(...limited), bodies: optional(list(choice(...bodies), 1, bodies.length)) }
  })
}

const accreditOfficer: Act = {
  fields: { office: choice(...limitedOffices), person: text(1, most.id), bodies: optional(list(text(1, 64), 1, mostBodies)) },
  forms: (state, { capacity }) => (capacity === 'secretariat' ? officerShapes(state).map((fields) => ({ type: 'accredit-officer', fields })) : []),
  decide: (state, command, { by, now }) => {
    if (command.type !== 'accredit-officer') throw new TypeError(command.type)
    if (by.capacity !== 'secretariat') return refuseIn(state, 'secretariat-accredits', (book) => book.floor.rules)
    if (!accreditOfficer.forms(state, by, now, []).some((form) => fits(form, command))) return refuseIn(state, 'no-body', (book) => book.floor.rules)
    const { office, person, bodies } = command
    return [{ type: 'officer-accredited', v: 1, audience: ['bureau'], data: { office, person, bodies: bodies == null ? null : [...new Set(bodies)] } }]
  },
}

export const accreditationActs = { 'accredit-delegate': accreditDelegate, 'accredit-officer': accreditOfficer }

function limited(state: ConferenceState, whose: string, person: PersonId, bodies: readonly string[] | null): ConferenceState {
  const { [person]: _, ...others } = own(state.accreditations ?? {}, whose) ?? {}
  return { ...state, accreditations: { ...state.accreditations, [whose]: bodies === null ? others : { ...others, [person]: bodies } } }
}

export const accreditationEvolves = {
  'delegate-accredited': (state: ConferenceState, { data: { seat, person, bodies } }: EventOf<'delegate-accredited'>): ConferenceState => limited(state, seat, person, bodies),
  'officer-accredited': (state: ConferenceState, { data: { office, person, bodies } }: EventOf<'officer-accredited'>): ConferenceState => limited(state, officeKey(office), person, bodies),
}

/** The conference as far as this person acts in it: with those bodies alone to which they are accredited. */
export function within(state: ConferenceState, seat: SeatId, person: PersonId): ConferenceState {
  const to = accreditedTo(state, seat, person)
  return to === null ? state : { ...state, bodies: Object.fromEntries(Object.entries(state.bodies).filter(([id]) => to.includes(id))) }
}

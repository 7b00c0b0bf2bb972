import { type By, type Circle, seatOf } from '#base/event.ts'
import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { listed, type Words } from '#base/words.ts'
import type { Seat } from '#participants/seat.ts'
import { appliedIn } from '#rulebooks/body-kinds.ts'
import type { Rulebook, Standing } from '#rulebooks/rulebook.ts'
import type { ConferenceEvents, ConferenceEventType, Happening } from './events.ts'
import { presidingOffice } from './presiding-office.ts'
import type { Body, ConferenceState, Grade, Meeting, Numbered } from './state.ts'

/** One person before one body at one moment: everything a rule can ask about them. */
export type Scene = {
  readonly state: ConferenceState
  readonly book: Rulebook
  readonly body: Body
  readonly by: By
  readonly now: Instant
  /** The seat somebody acts for in this body; null for offices and for seats that are not of this body. */
  readonly seat: Seat | null
  readonly standing: Standing | null
  /** The chair, or the vice-chair while one presides; the secretariat too until a chair has been elected, where the rulebook has an election. */
  readonly presides: boolean
  readonly secretariat: boolean
}

export const plenary = 'plenary'

/** Null where there is no such conference or body. */
export function sceneOf(state: ConferenceState, bodyId: string, by: By, now: Instant): Scene | null {
  const body = own(state.bodies, bodyId)
  if (state.founding === null || body === undefined) return null
  const book = appliedIn(state.founding.rulebook, body.kind ?? null)
  const at = seatOf(by.capacity)
  const seat = membersOf(state, body).find(({ id }) => id === at) ?? null
  return {
    state, book, body, by, now, seat,
    standing: seat === null ? null : standingOf(state, book, seat),
    presides: by.capacity === presidingOffice(body) || (by.capacity === 'secretariat' && !chairElected(book, body)),
    secretariat: by.capacity === 'secretariat',
  }
}

/** Where the rulebook has no election of a chair, the office is filled from outside and nobody stands in for it. */
function chairElected(book: Rulebook, body: Body): boolean {
  const election = book.opening.findIndex(({ id }) => id === 'election-of-chair')
  return election < 0 || body.opened > election
}

/** The row of the participation matrix a seat stands in. After its credentials were rejected it has none of its rights, by the rule on that. */
export function standingOf(state: ConferenceState, book: Rulebook, { id, role }: Seat): Standing | null {
  const row = own(book.participation, role)
  return row === undefined ? null : rejected(state, id) ? { ...row, ...noRights, rules: book.credentials?.decision ?? row.rules } : row
}

const noRights = {
  speak: false, onInvitation: false, propose: false, cosponsor: false, move: false, pointOfOrder: false, appeal: false, reply: false, vote: false, voteOnProcedure: false, object: false, candidate: false, countsForQuorum: false,
} as const satisfies { readonly [right in Switch]: false }

export function rejected({ credentials }: Pick<ConferenceState, 'credentials'>, seat: SeatId): boolean {
  return own(credentials, seat) === 'rejected'
}

/** The seats of a body, in the order in which they were seated. */
export function membersOf(state: ConferenceState, body: Body): readonly Seat[] {
  const { members } = body
  return members === null ? state.preparation.seats : state.preparation.seats.filter(({ id }) => members.includes(id))
}

/** What is simply on or off in a standing. */
export type Switch = { readonly [right in keyof Standing]-?: Standing[right] extends boolean ? right : never }[keyof Standing]

/** The ids of those members whose role gives them a right. */
export function entitled({ state, book, body }: Pick<Scene, 'state' | 'book' | 'body'>, right: Switch): readonly SeatId[] {
  const roles = new Set(Object.entries(book.participation).filter(([, row]) => row[right]).map(([role]) => role))
  return membersOf(state, body).filter(({ id, role }) => roles.has(role) && !rejected(state, id)).map(({ id }) => id)
}

/** The row of the participation matrix a seat stands in; null for a seat that is not there. */
export function roleOf({ state }: Pick<Scene, 'state'>, seat: SeatId): string | null {
  return state.preparation.seats.find(({ id }) => id === seat)?.role ?? null
}

export function nameOf(state: ConferenceState, seat: SeatId): Words {
  return state.preparation.seats.find(({ id }) => id === seat)?.names ?? { en: seat }
}

/** The names of several seats in their order, as a list in a sentence. */
export function namesOf(state: ConferenceState, seats: readonly SeatId[]): Words {
  return listed(seats.map((seat) => nameOf(state, seat)), 'commas')
}

/** The body by the name the chair uses for it. */
export function bodyName({ book, body }: Pick<Scene, 'book' | 'body'>): Words {
  return body.id === plenary ? book.body : body.name
}

/** Readers of what happens before a body: by the grade of its meeting, outside a meeting by its own. */
export function audienceOf(body: Body): readonly Circle[] {
  return circlesOf(body.id, body.meeting?.grade ?? body.grade)
}

export function circlesOf(body: string, grade: Grade): readonly Circle[] {
  switch (grade) {
    case 'public': return ['public']
    case 'participants': return ['participants']
    case 'closed': return [`body:${body}`, 'bureau']
  }
}

/** One event of this body, for the readers of its meeting. */
export function happens<Type extends ConferenceEventType>(scene: Pick<Scene, 'body'>, type: Type, data: ConferenceEvents[Type]): Extract<Happening, { type: Type }>
export function happens(scene: Pick<Scene, 'body'>, type: ConferenceEventType, data: ConferenceEvents[ConferenceEventType]) {
  return { type, v: 1, audience: audienceOf(scene.body), data }
}

/** The id of the next thing of a kind: vote-3. */
export function next({ state }: Pick<Scene, 'state'>, kind: Numbered, after = 0): string {
  return `${kind}-${state.counts[kind] + 1 + after}`
}

/** The meeting where one is open, not suspended. */
export function openMeeting({ body }: Pick<Scene, 'body'>): Meeting | null {
  return body.meeting?.status === 'open' ? body.meeting : null
}

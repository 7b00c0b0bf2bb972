import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Language } from '#base/words.ts'
import type { Rules } from '#rulebooks/rulebook.ts'

/** What the secretariat's desk keeps of one body; each part is left out before there is any. */
export type Desk = {
  readonly checkIn?: CheckIn | null
  readonly seating?: Seating
  /** Written, and waiting for their hour or for somebody to release them; readers who may not read them have none. */
  readonly communiques?: readonly HeldCommunique[]
  /** The latest that were issued; all stand in the journal. */
  readonly issued?: readonly IssuedCommunique[]
  readonly press?: Press
  readonly shift?: Shift
}

/** Delegations enter themselves with a code that hangs in the hall. It holds for one meeting, and for one opening of the check-in. */
export type CheckIn = {
  /** The number of the meeting, which may not have begun yet. */
  readonly meeting: number
  readonly since: Instant
  /** Six digits; null for readers who are not shown it. */
  readonly code: string | null
  readonly arrived: readonly SeatId[]
  /** Wrong codes entered, by seat; a reader knows its own, the bureau all. */
  readonly missed: { readonly [seat: SeatId]: number }
}

/** Wrong codes one seat may enter for one opening of the check-in. */
export const mostTries = 5

/** How an order of seats is found: from a name or a letter drawn by lot, or in the order in which the delegations were seated. */
export const seatingWays = ['name', 'letter', 'protocol'] as const
export type SeatingWay = (typeof seatingWays)[number]
/** Languages by whose alphabet seats can be ordered. */
export const alphabets = ['en', 'ar', 'es', 'fr', 'ru'] as const satisfies readonly Language[]
export const seatingShapes = ['rows', 'horseshoe', 'round'] as const
export type SeatingShape = (typeof seatingShapes)[number]
/** Seats for which a horseshoe or a round table is drawn; more sit in rows. */
export const mostAtTable = 30

export type Seating = {
  readonly by: SeatingWay
  readonly alphabet: (typeof alphabets)[number]
  readonly shape: SeatingShape
  /** Who sits first; null in the order of protocol. */
  readonly first: SeatId | null
  /** The letter drawn, where one was. */
  readonly letter: string | null
  readonly at: Instant
}

/** A communiqué before it is released: the body and the bureau read it. */
export type HeldCommunique = {
  readonly id: string
  readonly meeting: number
  readonly text: string
  /** When the clock releases it; null while it is held back. */
  readonly release: Instant | null
  readonly rules: Rules
}

export type IssuedCommunique = { readonly meeting: number; readonly text: string; readonly at: Instant }
export const issuedKept = 5

/** The latest press conference of a body. Of the exchanges the latest are kept; all stand in the journal. */
export type Press = {
  readonly id: string
  /** How many this body has had. */
  readonly number: number
  readonly title: string
  readonly place: string | null
  readonly meeting: number
  readonly speakers: readonly PressSpeaker[]
  readonly questions: readonly PressQuestion[]
  readonly answers: readonly PressAnswer[]
  /** Questions and answers so far. */
  readonly asked: number
  readonly answered: number
  readonly since: Instant
  readonly ended: Instant | null
}

/** Who speaks to the press: a person in an office, and the seat the person speaks for, if any. */
export type PressSpeaker = { readonly id: string; readonly name: string; readonly office: string | null; readonly seat: SeatId | null }
export type PressQuestion = { readonly id: string; readonly outlet: string; readonly text: string; readonly language: Language; readonly at: Instant }
/** `question` null: a statement of its own. `recording` says where the words can be heard or read again. */
export type PressAnswer = { readonly id: string; readonly question: string | null; readonly speaker: string; readonly text: string; readonly language: Language; readonly recording: string | null; readonly at: Instant; readonly position: number; readonly filed: boolean }
export const exchangesKept = 20

/** What one shift at the desk leaves to the next, beside what follows from the state of things. */
export type Shift = {
  readonly written: number
  readonly lines: readonly ShiftLine[]
  /** When a shift last took over, and what it said. */
  readonly taken: { readonly at: Instant; readonly who: string } | null
}
export type ShiftLine = { readonly id: string; readonly text: string; readonly at: Instant }
export const mostShiftLines = 60

import { canonical, type Json } from './canonical.ts'
import { type Hash, saltedHash } from './hash.ts'
import type { PersonId, SeatId, StreamId } from './ids.ts'
import type { Instant } from './instants.ts'

/**
 * A circle of readers. `public` is everybody; `participants` every seat and office of the conference; `bureau` the chair and the
 * secretariat; `interpreters` those who interpret and keep the record; `walls` the screens in the hall; `body:ID` the members of one body; `seat:ID` one delegation; `team:ROLE` people of a dossier's team, or the office of that
 * name in a channel.
 */
export type Circle = 'public' | 'participants' | 'bureau' | 'interpreters' | 'walls' | `body:${string}` | `seat:${string}` | `team:${string}`

/** In what capacity somebody acts: the house's own offices, one seat, a team's role, the clock, or nobody in particular. */
export type Capacity =
  | 'secretariat' | 'chair' | 'vice-chair' | 'interpreter' | 'room-screen' | 'public' | 'clock'
  | 'keeper' | 'analyst' | 'reviewer' | 'reader'
  | `delegation:${string}` | `observer:${string}`

export type By = { readonly person: PersonId; readonly capacity: Capacity }

/** What a decider says happened, before the clerk gives it its place. `data` alone is read by `evolve`, with `by`, `at` and `position`. */
export type NewEvent<Type extends string = string, Data = unknown> = {
  readonly type: Type
  readonly v: number
  readonly audience: readonly Circle[]
  readonly data: Data
}

/** One line of a journal, fixed from the first day (DESIGN section 5); a kept file is its test. */
export type Event<Type extends string = string, Data = unknown> = NewEvent<Type, Data> & {
  readonly stream: StreamId
  /** 1, 2, 3 … within its stream; also its id, its ETag and the version of a text. */
  readonly position: number
  readonly at: Instant
  readonly by: By
  /** The key of the command that caused it. */
  readonly key: string
  /** 32 hexadecimal digits, so that a digest shown in the event's place reveals nothing. */
  readonly salt: string
}

/** SHA-256(salt, canonical JSON of the rest). */
export function digestOf(event: Event): Hash {
  const { salt, ...rest } = event
  return saltedHash(salt, canonical(rest as unknown as Json))
}

/** Whether a reader who stands in these circles may see the event. */
export function sees(circles: readonly Circle[], audience: readonly Circle[]): boolean {
  return audience.some((circle) => circle === 'public' || circles.includes(circle))
}

/** The seat somebody acts for, if they act for one. */
export function seatOf(capacity: Capacity): SeatId | null {
  const at = capacity.indexOf(':')
  return capacity.startsWith('delegation:') || capacity.startsWith('observer:') ? capacity.slice(at + 1) : null
}

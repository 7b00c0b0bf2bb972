import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Questions, Yielded } from './caucus-state.ts'
import type { Place, Rank } from './speaking-state.ts'

export type { Limited, Speaking } from './speaking-state.ts'

/** What a delegation asks the floor for; `for` and `against` where a draft is debated by sides. */
export const speechKinds = ['statement', 'reply', 'explanation', 'caucus', 'for', 'against'] as const
export type SpeechKind = (typeof speechKinds)[number]
export const sides = ['for', 'against', 'mover'] as const
export type Side = (typeof sides)[number]

/** In what office a speaker explains what a committee concluded: its chair or its rapporteur may be heard before the others. */
export const reportingOffices = ['committee-chair', 'rapporteur'] as const
export type ReportingOffice = (typeof reportingOffices)[number]

/** One place on a list. Lists of different kinds run side by side; each keeps the order of asking. */
export type Entry = {
  readonly id: string
  readonly seat: SeatId
  readonly kind: SpeechKind | Side
  readonly motion: string | null
  readonly about: string | null
  readonly at: Instant
  /** To whom the rest of the time will go, declared beforehand. */
  readonly yields?: Yielded
  /** Explains what a committee concluded, and is heard before the others. */
  readonly reports?: ReportingOffice
  /** The group it will speak for, and as whom its speaker speaks. */
  readonly behalf?: string
  readonly rank?: Rank
  /** In which turn of the format of the meeting it is heard, from 0. */
  readonly turn?: number
  /** Whose place it has, where it is not its own: by whom it was moved there, or with whom it exchanged. */
  readonly place?: Place
  readonly moved?: { readonly by: 'chair'; readonly reason: string | null } | { readonly by: 'exchange'; readonly with: SeatId }
}

/** A running speech writes no events: screens count from `since`. `limit` in minutes. */
export type Speaker = {
  readonly entry: string
  readonly seat: SeatId
  readonly kind: SpeechKind | Side
  readonly motion: string | null
  readonly since: Instant
  /** Since when a point of order holds the speech up; it goes on afterwards with its time. */
  readonly held?: Instant
  readonly limit: number | null
  /** Which reply this is, from 1. */
  readonly reply: number | null
  /** Milliseconds where the time is not whole minutes: a caucus, the rest of somebody's time. It goes before `limit`. */
  readonly time: number | null
  /** How often in a row the floor has been passed on. */
  readonly passed: number
  /** The speaker has opened the rest of the time to questions. */
  readonly questions: Questions | null
  readonly yields?: Yielded; /** For which group. */ readonly behalf?: string
}

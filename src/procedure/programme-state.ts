import type { Instant } from '#base/instants.ts'
import type { Language } from '#base/words.ts'
import type { Grade } from './state.ts'

/** What a sitting in the programme is. A consultation is informal: nothing is decided in it. */
export const sittingKinds = ['meeting', 'consultation', 'press-conference', 'event'] as const
export type SittingKind = (typeof sittingKinds)[number]

/** Sittings of one body that the state keeps; of those that are over the earliest leave first. The journal has them all. */
export const sittingsKept = 200

/** A sitting as it is planned; the body's meetings are held or not, whatever the programme says. */
export type PlannedSitting = {
  readonly id: string
  readonly kind: SittingKind
  /** In the words of the secretariat, in one language. */
  readonly title: string
  /** Who is shown that it is planned. It stays: who was told once of a sitting is told when it is dropped. */
  readonly grade: Grade
  readonly start: Instant
  readonly end: Instant
  /** Until when interpreters and other services stay; null where the programme does not say. */
  readonly services: Instant | null
  readonly place: { readonly room: string; /** IANA name of the zone in which the hours are said. */ readonly zone: string }
  /** Languages with interpretation. */
  readonly languages: readonly Language[]
  readonly status: 'planned' | 'dropped'
  /** How often it was changed, for calendars that ask. */
  readonly changes: number
  /** When it was planned or last changed. */
  readonly at: Instant
  /** The number of the meeting it became. */
  readonly meeting: number | null
}

/** What is planned for a body, and the hour the bureau named for the end of services. */
export type Programme = {
  /** How many there have been, so that ids are short. */
  readonly planned: number
  /** In the order of their beginning. */
  readonly sittings: readonly PlannedSitting[]
  /** The hour named at the desk or from the chair; it goes before what was planned, until the meeting ends. */
  readonly services: Instant | null
}

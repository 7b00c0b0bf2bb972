import type { PersonId, SeatId } from '#base/ids.ts'

/** By delegation and person: the bodies in which that person acts for it. Who is not named acts wherever the delegation sits. */
export type Accreditations = { readonly [seat: SeatId]: { readonly [person: PersonId]: readonly string[] } }
export type AccreditationCommand =
  /** The secretariat limits a person of a delegation to bodies in which it sits; left out or null, the limit ends. */
  { readonly type: 'accredit-delegate'; readonly seat: SeatId; readonly person: PersonId; readonly bodies?: readonly string[] | null }
export type AccreditationEvents = { readonly 'delegate-accredited': { readonly seat: SeatId; readonly person: PersonId; readonly bodies: readonly string[] | null } }

import type { PersonId, SeatId } from '#base/ids.ts'

/** Who presides and may be limited to some bodies: a committee has a chair of its own. */
export const limitedOffices = ['chair', 'vice-chair'] as const
export type LimitedOffice = (typeof limitedOffices)[number]
/** By delegation, or by office as `office:chair`, and person: the bodies in which that person acts so. Who is not named acts wherever the delegation sits, or in all bodies. */
export type Accreditations = { readonly [whose: string]: { readonly [person: PersonId]: readonly string[] } }
export type AccreditationCommand =
  /** The secretariat limits a person of a delegation to bodies in which it sits; left out or null, the limit ends. */
  | { readonly type: 'accredit-delegate'; readonly seat: SeatId; readonly person: PersonId; readonly bodies?: readonly string[] | null }
  /** The secretariat limits somebody who presides to some bodies; left out or null, the limit ends. */
  | { readonly type: 'accredit-officer'; readonly office: LimitedOffice; readonly person: PersonId; readonly bodies?: readonly string[] | null }
export type AccreditationEvents = { readonly 'delegate-accredited': { readonly seat: SeatId; readonly person: PersonId; readonly bodies: readonly string[] | null }; readonly 'officer-accredited': { readonly office: LimitedOffice; readonly person: PersonId; readonly bodies: readonly string[] | null } }

import type { ActorId, PersonId, SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import type { Letter } from './basis.ts'

/** A delegation's place and voice. `role` is a row of the rulebook's participation matrix; `actor` one of the cast, or null for a name given here. */
export type Seat = { readonly id: SeatId; readonly names: Words; readonly role: string; readonly actor: ActorId | null; readonly position: number }

export const delegationRoles = ['head', 'representative', 'alternate', 'adviser'] as const
export type DelegationRole = (typeof delegationRoles)[number]

/** One line of a delegation's list. The person is an id of `access`; the name stands outside the journal and can be erased. */
export type Delegate = { readonly person: PersonId; readonly role: DelegationRole }

/** Who issued credentials, and what the secretariat found. A seat whose credentials are pending or objected to sits provisionally with the same rights. */
export const issuers = ['head-of-state', 'head-of-government', 'foreign-minister', 'head-of-organisation', 'other'] as const
export const findings = ['in-order', 'provisional', 'objected'] as const
export type Credentials = {
  readonly issuedBy: (typeof issuers)[number]
  readonly form: 'original' | 'copy' | 'communication'
  readonly letter: Letter | null
  readonly finding: (typeof findings)[number] | null
  /** When they were recorded as received; left out in what was kept before that was noted. */
  readonly at?: Instant
}

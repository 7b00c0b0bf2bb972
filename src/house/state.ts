import type { ChosenNames } from '#actors/policy.ts'
import type { Json } from '#base/canonical.ts'
import type { Capacity } from '#base/event.ts'
import type { Handling } from '#base/handling.ts'
import type { Hash } from '#base/hash.ts'
import type { PersonId, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Register } from './register-state.ts'

/** The one stream that knows all others. */
export const houseStream: StreamId = 'house'

/** A dossier that was opened: a team's record of one situation. `handling` is the mark a new document gets unless another is given. */
export type OpenedDossier = { readonly kind: 'dossier'; readonly stream: StreamId; readonly title: string; readonly handling: Handling; readonly opened: Instant }

/** The format of another conference that this one began from: its stream and the position it was copied at. */
export type Copied = { readonly stream: StreamId; readonly position: number }

/** The confirmed initiative a conference began from, copied with the place where it stands and the hash of the event that holds it. */
export type CopiedInitiative = { readonly dossier: StreamId; readonly position: number; readonly hash: Hash; readonly value: Json }

/** A conference that was opened. `exercise` is said once, here and in its first event, and cannot be taken off. */
export type OpenedConference = {
  readonly kind: 'conference'
  readonly stream: StreamId
  readonly title: string
  readonly rulebook: string
  readonly exercise: boolean
  readonly from: Copied | null
  readonly initiative: CopiedInitiative | null
  readonly opened: Instant
}
export type Opened = OpenedDossier | OpenedConference

/** Who may do what where: stream → person → capacities. Names of persons stand outside the journal, in `access`. */
export type Offices = { readonly [stream: string]: { readonly [person: string]: readonly Capacity[] } }

export type HouseState = Register & {
  readonly founded: boolean
  readonly streams: { readonly [stream: string]: Opened }
  readonly offices: Offices
  /** How states and organisations are called, once the secretariat has chosen; else as the United Nations call them. */
  readonly names?: ChosenNames
}

export const emptyHouse: HouseState = { founded: false, streams: {}, offices: {}, actors: {}, holders: {}, memberships: {}, merged: {} }

/** The capacities a person holds in a stream, in the order they were given. */
export function capacitiesOf(offices: Offices, person: PersonId, stream: StreamId): readonly Capacity[] {
  return own(own(offices, stream) ?? {}, person) ?? []
}

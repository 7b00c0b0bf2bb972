import type { ActorId, SeatId } from '#base/ids.ts'
import type { Entry, Fact, HostEntry, Invitation, Reply } from './attendance.ts'
import type { Letter, Passage } from './basis.ts'
import type { Cast, Clause, ConflictParty, Format } from './format.ts'
import type { Credentials, Delegate, Seat } from './seat.ts'

/** Who convenes, to do what, and on what passages of the record the mandate rests. */
export type Mandate = { readonly convener: ActorId; readonly subject: string; readonly basis: readonly Passage[]; readonly position: number }

/** A step between the secretariat and the convener; no answer is asked without an answer. */
export type ConvenerStep = Entry<{ readonly step: 'asked' | 'accepted' | 'declined'; readonly letter: Letter | null }>

/** What was published of the preparation, and when; readers outside the bureau see this and no more. */
export type Published = { readonly format: Format; readonly answers: { readonly [actor: ActorId]: string }; readonly position: number }

/**
 * The preparation of a conference: from the mandate to the seats. Empty before the conference is founded. Of what stands here a reader
 * outside the bureau has only seats, delegations and what was published.
 */
export type Preparation = {
  /** Null before `conference-founded`. */
  readonly founded: null | { readonly exercise: boolean; readonly roles: readonly string[] }
  readonly mandate: Mandate | null
  readonly convener: readonly ConvenerStep[]
  /** Names made for this conference, and in a copied format the actors that are played. Actors of the register need no entry. */
  readonly cast: readonly Cast[]
  readonly parties: readonly Entry<ConflictParty>[]
  readonly clauses: readonly Clause[]
  readonly facts: readonly Fact[]
  readonly hosts: readonly HostEntry[]
  readonly invitations: readonly Invitation[]
  readonly replies: readonly Reply[]
  readonly published: Published | null
  /** In the order in which they were seated; the procedure's electorate is drawn from these. */
  readonly seats: readonly Seat[]
  readonly delegations: { readonly [seat: SeatId]: readonly Delegate[] }
  readonly credentials: { readonly [seat: SeatId]: Credentials }
}

export const empty: Preparation = {
  founded: null, mandate: null, convener: [], cast: [], parties: [], clauses: [], facts: [], hosts: [], invitations: [], replies: [],
  published: null, seats: [], delegations: {}, credentials: {},
}

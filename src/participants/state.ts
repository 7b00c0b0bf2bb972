import type { ChosenNames } from '#actors/policy.ts'
import type { Json } from '#base/canonical.ts'
import type { ActorId, SeatId } from '#base/ids.ts'
import type { Answer, Entry, Fact, HostEntry, Invitation, Reply } from './attendance.ts'
import type { Letter, Passage } from './basis.ts'
import type { Cast, Clause, ConflictParty } from './format.ts'
import type { NotesSetting } from './notes.ts'
import type { Credentials, Delegate, Seat } from './seat.ts'

/** Who convenes, to do what, and on what passages of the record the mandate rests. */
export type Mandate = { readonly convener: ActorId; readonly subject: string; readonly basis: readonly Passage[]; readonly position: number }

/** A step between the secretariat and a convener; asked and nothing after it is no answer. */
export type ConvenerStep = Entry<{ readonly convener: ActorId; readonly step: 'asked' | 'accepted' | 'declined'; readonly letter: Letter | null }>

/**
 * What was published of the preparation: readers outside the bureau see this and no more. Letters and quotations are not in it, because a
 * dossier's handling decides who may read those.
 */
export type Published = {
  readonly subject: string | null
  readonly convener: { readonly actor: ActorId; readonly step: ConvenerStep['step'] | null } | null
  readonly cast: readonly Cast[]
  readonly parties: readonly Omit<ConflictParty, 'passages'>[]
  readonly clauses: readonly Omit<Clause, 'calls'>[]
  /** Answers by participant where the secretariat published them; null where it published the composition alone. */
  readonly answers: { readonly [actor: ActorId]: Answer['kind'] } | null
  readonly position: number
}

/**
 * The preparation of a conference: from the mandate to the seats. Empty before the conference is founded. Of what stands here a reader
 * outside the bureau has only seats, delegations and what was published.
 */
export type Preparation = {
  /** Null before `conference-founded`. */
  readonly founded: null | { readonly exercise: boolean; readonly roles: readonly string[] }
  /** The confirmed initiative the conference began from, as the house copied it; null if it began from none. */
  readonly initiative: Json
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
  /** Who may write notes to whom, once the secretariat has set it. */
  readonly notes?: NotesSetting
  /** How states and organisations are called here, once the house or the secretariat has said so; else as the United Nations call them. */
  readonly names?: ChosenNames
}

export const empty: Preparation = {
  founded: null, initiative: null, mandate: null, convener: [], cast: [], parties: [], clauses: [], facts: [], hosts: [], invitations: [], replies: [],
  published: null, seats: [], delegations: {}, credentials: {},
}

import type { ActorId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import type { HostEntry } from './attendance.ts'
import type { Call, Passage } from './basis.ts'

/** Somebody a format can name: an actor of the register under its id, or one named here (in an exercise usually invented). */
export type Cast = {
  readonly id: ActorId
  readonly names: Words
  readonly kind: 'state' | 'organisation' | 'entity' | 'office'
  /** Whether the register knows it; false for names made for this conference. */
  readonly registered: boolean
}

/** How a participant may be there: by a delegation of its own, by its secretariat, by a member it has mandated, or by either of these two. */
export const routes = ['itself', 'secretariat', 'mandated-member', 'either'] as const
export type Route = (typeof routes)[number]

/** A clause of a format: who takes part, in what role, mandatory or not, alone or through whom. */
export type Clause = {
  readonly id: string
  /** The clause as the secretariat words it, near to the source: "all five permanent members of the Security Council". */
  readonly title: string
  /** Those it is about. For a clause on a group: its members on the day, as the register had them when the clause was written. */
  readonly of: readonly ActorId[]
  /** The group and the day its members were read on; null where the clause lists actors. */
  readonly group: { readonly id: string; readonly on: Day } | null
  /** How many of them must come; null means all. */
  readonly atLeast: number | null
  /** A role of the rulebook's participation matrix. */
  readonly role: string
  /** Whether the conference is not this format without it: a person's reading, which cites a call for presence. */
  readonly mandatory: boolean
  readonly route: Route
  /** Whether a delegation that already counts for another clause counts for this one too. */
  readonly shared: boolean
  readonly calls: readonly Call[]
}

/** A party to the conflict, and whether the initiative names it as a participant; the passages show the one or the other. */
export type ConflictParty = { readonly actor: ActorId; readonly named: boolean; readonly passages: readonly Passage[] }

/** What `Run as an exercise` copies and what an initiative is made into: the composition without any letter, reply or seat. */
export type Format = {
  readonly subject: string
  readonly convener: ActorId | null
  readonly basis: readonly Passage[]
  readonly cast: readonly Cast[]
  readonly parties: readonly ConflictParty[]
  readonly clauses: readonly Clause[]
  /** Hosts that the source reports; none in a copy made for an exercise. */
  readonly hosts: readonly Omit<HostEntry, 'position' | 'struck'>[]
}

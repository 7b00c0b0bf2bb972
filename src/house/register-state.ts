import type { ActorId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import type { Words } from '#base/words.ts'

export const actorKinds = ['state', 'organisation', 'entity', 'office', 'group'] as const

/**
 * An actor the delivered register does not have, with the source that names it. A correction replaces what it is called, never the id. Words for what
 * belongs to it and places that writers use for it are listed as printed; what older events lack is none.
 */
export type Registered = {
  readonly actor: ActorId
  readonly kind: (typeof actorKinds)[number]
  readonly name: Words
  readonly source: string
  readonly aliases?: readonly string[]
  readonly adjectives?: readonly string[]
  readonly metonyms?: readonly string[]
  /** The organisation or state it is an organ or office of. */
  readonly of?: ActorId | null
}

/**
 * Who held a post, from the first day to the last as far as a source tells; named by the position of its event. `role` as printed, in several languages with
 * semicolons, null where the actor is the office; `aliases` the name in other scripts and languages, which older events lack.
 */
export type Holder = { readonly holder: number; readonly of: ActorId; readonly role: string | null; readonly name: string; readonly aliases?: readonly string[]; readonly from: Day | null; readonly to: Day | null; readonly source: string }

/** That an actor was a member of a group, from the first day to the last as far as a source tells; beside the delivered lists. Named by the position of its event. */
export type Joined = { readonly membership: number; readonly group: string; readonly actor: ActorId; readonly from: Day | null; readonly to: Day | null; readonly source: string }

/** An actor of the team's that turned out to be another one: what is recorded of it counts for that one, under the words that were printed. */
export type Merged = { readonly into: ActorId; readonly source: string }

/** What the team added to the delivered register of actors. */
export type Register = {
  readonly actors: { readonly [actor: string]: Registered }
  readonly holders: { readonly [position: string]: Holder }
  readonly memberships: { readonly [position: string]: Joined }
  readonly merged: { readonly [actor: string]: Merged }
}

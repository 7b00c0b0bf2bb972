import { day, type Fields, integer, list, optional, record, text } from '#base/form.ts'
import type { ActorId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import type { actorKinds } from './register-state.ts'

type Called = { readonly name: Words; readonly source: string; readonly aliases?: readonly string[] | null; readonly adjectives?: readonly string[] | null; readonly metonyms?: readonly string[] | null; readonly of?: ActorId | null }
type Term = { readonly from?: Day | null; readonly to?: Day | null; readonly source: string }

/** What is asked of the register of actors. Everything names its source. */
export type RegisterCommand =
  | ({ readonly type: 'register-actor'; readonly actor: ActorId; readonly kind: (typeof actorKinds)[number] } & Called)
  | ({ readonly type: 'correct-actor'; readonly actor: ActorId } & Called)
  /** Who held a post of an actor, or the office that the actor is, and when. */
  | ({ readonly type: 'name-holder'; readonly of: ActorId; readonly role?: string | null; readonly name: string; readonly aliases?: readonly string[] | null } & Term)
  | { readonly type: 'strike-holder'; readonly holder: number }
  | ({ readonly type: 'record-membership'; readonly group: string; readonly actor: ActorId } & Term)
  | { readonly type: 'strike-membership'; readonly membership: number }
  /** An actor of the team's is another one under another name. */
  | { readonly type: 'merge-actors'; readonly actor: ActorId; readonly into: ActorId; readonly source: string }
  /** The two are two after all. */
  | { readonly type: 'split-actor'; readonly actor: ActorId }

/** Bounds in UTF-16 units, except counts of things. */
const longestName = 200
export const longestSource = 1_000
export const mostNames = 40
const id = text(1, 64)
export const position = integer(1, Number.MAX_SAFE_INTEGER)
const source = text(1, longestSource)
const several = optional(list(text(1, longestName), 0, mostNames))
export const names = record({ en: text(1, longestName), ar: optional(text(1, longestName)), zh: optional(text(1, longestName)), fr: optional(text(1, longestName)), ru: optional(text(1, longestName)), es: optional(text(1, longestName)) })

export const described: Fields = { name: names, source, aliases: several, adjectives: several, metonyms: several, of: optional(id) }
const term: Fields = { from: optional(day()), to: optional(day()), source }
export const holding: Fields = { of: id, role: optional(text(1, longestName)), name: text(1, longestName), aliases: several, ...term }
export const joining: Fields = { group: id, actor: id, ...term }

export const registerCommands: { readonly [type in Exclude<RegisterCommand['type'], 'register-actor'>]: Fields } = {
  'correct-actor': { actor: id, ...described },
  'name-holder': holding,
  'strike-holder': { holder: position },
  'record-membership': joining,
  'strike-membership': { membership: position },
  'merge-actors': { actor: id, into: id, source },
  'split-actor': { actor: id },
}

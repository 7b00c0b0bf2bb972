import type { ActorId } from '#base/ids.ts'
import type { Letter } from './basis.ts'

/** One thing a condition is about: a participant who comes or stays away, or a fact that holds or does not. */
export type Literal = { readonly about: string; readonly holds: boolean }

/** A condition of attendance: at least one of these lists holds in full. `about` is an actor of the cast or the id of a fact. */
export type Condition = readonly (readonly Literal[])[]

/** Something a condition may turn on that is no attendance: the host, an agenda item, a guarantee. Open until it is settled; the last word counts. */
export type Fact = { readonly id: string; readonly words: string; readonly settled: readonly Entry<{ readonly holds: boolean; readonly letter: Letter | null }>[] }

/** What a reply says. `withdraws` takes back an earlier acceptance. */
export type Answer =
  | { readonly kind: 'accepts'; /** The member an organisation has mandated; null: itself, for an organisation its secretariat. */ readonly through: ActorId | null }
  | { readonly kind: 'regrets'; readonly reason: string | null }
  | { readonly kind: 'on-condition'; readonly condition: Condition; readonly through: ActorId | null }
  | { readonly kind: 'withdraws'; readonly reason: string | null }

/** What every record of an outside act has: its place in the journal, and the position of the correction that struck it. */
export type Entry<Value> = Value & { readonly position: number; readonly struck: number | null }

export type Reply = Entry<{ readonly participant: ActorId; readonly answer: Answer; readonly letter: Letter | null }>

/** A letter sent to some of the cast; a reminder goes only to those who were invited. */
export type Invitation = Entry<{ readonly kind: 'invitation' | 'reminder'; readonly participants: readonly ActorId[]; readonly letter: Letter }>

/** How a host stands: it offers, another proposes it, it accepts, it is fixed. */
export const hostSteps = ['offered', 'proposed', 'accepted', 'fixed'] as const
export type HostEntry = Entry<{
  readonly host: ActorId
  readonly step: (typeof hostSteps)[number]
  /** Who proposed it; null for the host's own steps and for the fixing. */
  readonly by: ActorId | null
  readonly place: string | null
  readonly letter: Letter | null
}>

/** The latest of some entries that was not struck; null if there is none. */
export function standing<Value>(entries: readonly Entry<Value>[]): Entry<Value> | null {
  return entries.findLast(({ struck }) => struck === null) ?? null
}

/** Whether a fact holds; null while it is open. */
export function holds(fact: Fact): boolean | null {
  return standing(fact.settled)?.holds ?? null
}

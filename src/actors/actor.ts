import type { ActorId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import type { Words } from '#base/words.ts'

/**
 * What an actor is, for the reader of a list and for the grammar of a format; it says nothing about recognition.
 * `state`: a member of the United Nations or one of its two observer States. `organisation`: an intergovernmental organisation or
 * one of its organs. `entity`: any other party (an authority, a movement, a committee). `office`: a post held by one person.
 */
export const actorKinds = ['state', 'organisation', 'entity', 'office'] as const
export type ActorKind = (typeof actorKinds)[number]

/** One entry of the register. States carry their ISO 3166 alpha-3 code as id, all others a lower-case word ("un", "arab-league"). */
export type Actor = {
  readonly id: ActorId
  readonly kind: ActorKind
  /** The name the interface shows, in the six languages. */
  readonly names: { readonly ar: string; readonly zh: string; readonly en: string; readonly fr: string; readonly ru: string; readonly es: string }
  /** Other names in use, in any language: short forms, official forms, abbreviations, former names. */
  readonly aliases: readonly string[]
  /** Words for what belongs to it or who comes from it ("Russian", "Russians"); in English, with some in the other languages. */
  readonly adjectives: readonly string[]
  /**
   * Places, buildings and phrases that writers use for its government or for it ("Moscow", "the White House"). The usage is the writers'; a
   * match says so, and the list makes no statement about capitals or about what belongs to whom.
   */
  readonly metonyms: readonly string[]
  /** The organisation or state it is an organ or office of; null if none. */
  readonly of: ActorId | null
  /** For states: day of admission to the United Nations; null for observers and all others. */
  readonly admitted: Day | null
}

/**
 * One member's time in a group. `from` the first day, `to` the first day no longer; null: from the group's foundation, or still.
 * Where only a year or a month is known, its first day is written and `precision` says so.
 */
export type Membership = { readonly actor: ActorId; readonly from: Day | null; readonly to: Day | null; readonly precision: 'day' | 'month' | 'year' }

/** A named set of actors with dated membership. Where an organisation stands behind it, that actor has the same id. */
export type Group = {
  readonly id: string
  readonly names: Actor['names']
  readonly aliases: readonly string[]
  /** First day on which the group exists; nobody is a member before. */
  readonly founded: Day
  readonly precision: 'day' | 'month' | 'year'
  readonly members: readonly Membership[]
  /** Times in which a member does not take part, by the group's own decision; it stays a member. */
  readonly suspended: readonly Membership[]
  /** Invited to take part and not (yet) there: an empty seat. */
  readonly invited: readonly Membership[]
  /** Where the membership is printed, and the day it was last compared. */
  readonly source: string
  readonly checked: Day
  /** What a reader must know: predecessors, former names, disputed dates. */
  readonly note: Words | null
}

/** How a text named an actor: by its name, by a word for what is of it, or by a place that stands for its government. */
export type NamedBy = 'name' | 'adjective' | 'metonym'

/** An actor or group recognised in a text. `start` and `end` count UTF-16 units. */
export type Mention = { readonly id: string; readonly is: ActorKind | 'group'; readonly by: NamedBy; readonly start: number; readonly end: number }

import type { Majority } from '#base/majority.ts'
import type { Words } from '#base/words.ts'
import type { QuorumRules } from './deciding.ts'
import { written } from './overriding.ts'
import type { Override, Rulebook, Rules } from './rulebook.ts'

/** A kind of body beside the plenary, and what applies there otherwise than in the plenary. */
export type BodyKind = {
  readonly id: string
  readonly name: Words
  /** How many sit there at most; null where that is settled each time. Each delegation sits once, so a substitute of one that is there already has no vote of its own. */
  readonly members: number | null
  /** Standings (rows of `participation`) that may be members. */
  readonly sits: readonly string[]
  /** What must be present there; left out where the plenary's rule applies. */
  readonly quorum?: Pick<QuorumRules, 'open' | 'decide' | 'rules'>
  /** Kinds of question that need another majority there. */
  readonly majorities: { readonly [matter: string]: { readonly majority: Majority; readonly rules: Rules } }
  /** Other values of the book as they are there: what an equal division means, which elections are held. */
  readonly otherwise?: readonly Override[]
  /** Motions of the plenary that are not made there. */
  readonly withoutMotions?: readonly string[]
  /** The kind whose quorum, majorities, other values and motions apply here too, but for what this one says itself. */
  readonly follows?: string
  /** A body that is set up without a kind is of this one; at most one kind of a book is. */
  readonly usual?: true
  readonly rules: Rules
}

/** A kind of body with what it takes from the kind it follows; undefined where the book has no such kind. */
export function bodyKind({ bodies }: Pick<Rulebook, 'bodies'>, id: string | null): BodyKind | undefined {
  const found = bodies?.find((kind) => kind.id === id)
  const followed = found?.follows === undefined ? undefined : bodies?.find((kind) => kind.id === found.follows)
  if (found === undefined || followed === undefined) return found
  const { quorum, otherwise, withoutMotions, majorities } = followed
  return { ...(quorum === undefined ? {} : { quorum }), ...(otherwise === undefined ? {} : { otherwise }), ...(withoutMotions === undefined ? {} : { withoutMotions }), ...found, majorities: { ...majorities, ...found.majorities } }
}

/** The book as it applies in one body: its quorum, its majorities and whatever else its kind has otherwise. A kind the book does not know changes nothing. */
export function appliedIn(book: Rulebook, kind: string | null): Rulebook {
  const found = kind === null ? undefined : bodyKind(book, kind)
  if (found === undefined) return book
  const { quorum, majorities, otherwise = [], withoutMotions = [] } = found
  const there = written(book, otherwise)
  const changed = Object.entries(majorities).flatMap(([id, { majority, rules }]) => {
    const matter = there.matters[id]
    return matter === undefined ? [] : [[id, { ...matter, majority, rules: [...rules, ...matter.rules.filter((rule) => !rules.includes(rule))] }] as const]
  })
  return {
    ...there, quorum: { ...there.quorum, ...quorum }, matters: { ...there.matters, ...Object.fromEntries(changed) },
    motions: withoutMotions.length === 0 ? there.motions : there.motions.filter(({ id }) => !withoutMotions.includes(id)),
  }
}

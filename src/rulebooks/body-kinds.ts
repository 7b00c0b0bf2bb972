import type { Majority } from '#base/majority.ts'
import type { Words } from '#base/words.ts'
import type { QuorumRules } from './deciding.ts'
import type { Rulebook, Rules } from './rulebook.ts'

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
  readonly rules: Rules
}

/** The book as it applies in one body: its quorum and its majorities where its kind has others. A kind the book does not know changes nothing. */
export function appliedIn(book: Rulebook, kind: string | null): Rulebook {
  const found = kind === null ? undefined : book.bodies?.find(({ id }) => id === kind)
  if (found === undefined) return book
  const changed = Object.entries(found.majorities).flatMap(([id, { majority, rules }]) => {
    const matter = book.matters[id]
    return matter === undefined ? [] : [[id, { ...matter, majority, rules: [...rules, ...matter.rules.filter((rule) => !rules.includes(rule))] }] as const]
  })
  return { ...book, quorum: { ...book.quorum, ...found.quorum }, matters: { ...book.matters, ...Object.fromEntries(changed) } }
}

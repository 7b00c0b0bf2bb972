import type { Citation } from '#base/refusal.ts'
import { consultative } from './consultative.ts'
import type { Rulebook } from './rulebook.ts'
import { unga } from './unga.ts'

/** Every rulebook Parley carries, by its id. A conference copies one when it is founded and never looks here again. */
export const rulebooks: { readonly [id: string]: Rulebook } = { consultative, unga }

/** A rule as it is cited: always with rulebook and edition. */
export function cite(rulebook: Rulebook, rule: string): Citation {
  return { rulebook: rulebook.id, edition: rulebook.edition, rule }
}

/** Several rules as they are cited, each once, in the order given. */
export function citeAll(rulebook: Rulebook, rules: readonly string[]): readonly Citation[] {
  return [...new Set(rules)].map((rule) => cite(rulebook, rule))
}

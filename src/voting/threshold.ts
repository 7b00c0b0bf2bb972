import { needed as neededOf } from '#base/fraction.ts'
import type { Base, Majority } from '#base/majority.ts'

/** The number a share is taken of, and the votes in favour that adopt. */
export type Threshold = { readonly base: number; readonly needed: number }

/** How many there are of each kind a share may be taken of. `asked` counts them without those whose consent is not asked for. */
export type Bases = { readonly [base in Base]: number } & { readonly asked: { readonly [base in Base]: number } }

/**
 * What the share is taken of, and the votes in favour that adopt: never fewer than one, so that nothing passes by nought of nought.
 * Unanimity asks only those whose consent is asked for: whoever is suspended, excluded or bound to abstain cannot withhold it.
 */
export function threshold(majority: Majority, bases: Bases): Threshold {
  switch (majority.kind) {
    case 'fraction': return { base: bases[majority.of], needed: Math.max(1, majority.minFor, neededOf(bases[majority.of], majority, majority.strict)) }
    case 'count': return { base: bases.membership, needed: Math.max(1, majority.for) }
    case 'unanimity': return { base: bases.asked[majority.of], needed: Math.max(1, bases.asked[majority.of]) }
  }
}

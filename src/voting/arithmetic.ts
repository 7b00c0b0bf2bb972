import type { Majority } from '#base/majority.ts'
import { counted as countedOf, ofMembers } from '#base/counted.ts'
import { fill, type InSix, listed, type Words } from '#base/words.ts'
import type { HandCount } from './hands.ts'
import { dividedEqually, type Tally } from './tally.ts'
import { formed, sentences } from './words/forms.ts'
import { bases, binding, colon, excluded, handsRefused, nobody, noQuorum, notANumber, results, shares, strayed, tooManyHands, votesInFavour, votesNeeded } from './words/tally.ts'

/** The names of members and candidates where their ids are not to be read; an id without one is shown as it is. */
export type Names = { readonly [id: string]: Words }

/**
 * The count as one sentence and its result as a second: "Two thirds of the 26 members present and voting: 18 needed,
 * 18 in favour. Adopted." Whoever shows it adds the rule. Where members had no vote to give, or the decision binds only some, that follows.
 */
export function arithmetic(tally: Tally, names: Names = {}): Words {
  if (tally.outcome === 'no-quorum') {
    return fill(noQuorum, { needed: countedOf(tally.quorum ?? 0, ofMembers), membership: tally.membership, present: tally.present })
  }
  const { share, slots } = sum(tally)
  // One pass over the whole: a result is said after every vote, and thousands of them when a journal is counted again.
  const counted = fill(sentences([share, results[resultOf(tally)]], colon), {
    ...slots, needed: tally.needed, for: tally.for, against: tally.against, votes: formed(tally.needed, votesNeeded), ...(tally.vetoedBy.length === 0 ? {} : { names: named(tally.vetoedBy, names) }),
  })
  const more = remarks(tally, names)
  return more.length === 0 ? counted : sentences([counted, ...more])
}

/** A show of hands in words: its arithmetic, or why it was not counted. */
export function handsArithmetic(hands: HandCount, names: Names = {}): Words {
  switch (hands.kind) {
    case 'counted': return arithmetic(hands.tally, names)
    case 'needs-names': return handsRefused[hands.because]
    case 'invalid': return hands.problem === 'not-a-number' ? notANumber : fill(tooManyHands, { counted: hands.counted, entitled: hands.entitled })
  }
}

/** Names one after the other in each language. */
export function named(ids: readonly string[], names: Names): InSix {
  return listed(ids.map((id) => (Object.hasOwn(names, id) ? (names[id] ?? { en: id }) : { en: id })), 'commas')
}

function remarks({ excluded: out = 0, stray = [], bound = 'all', outcome }: Tally, names: Names): readonly Words[] {
  const counted = (as: 'abstain' | 'suspended'): readonly Words[] => {
    const members = stray.filter(({ countedAs }) => countedAs === as).map(({ member }) => member)
    return members.length === 0 ? [] : [fill(strayed[as], { names: named(members, names) })]
  }
  return [
    ...(out === 0 ? [] : [formed(out, excluded)]), ...counted('abstain'), ...counted('suspended'),
    ...(outcome !== 'adopted' || bound === 'all' || bound.length === 0 ? [] : [fill(binding, { names: named(bound, names) })]),
  ]
}

function resultOf(tally: Tally): keyof typeof results {
  switch (tally.outcome) {
    case 'adopted': case 'vetoed': case 'tied': return tally.outcome
    case 'not-adopted': case 'no-quorum': return dividedEqually(tally) ? 'tied-rejected' : 'not-adopted'
  }
}

/** "Two thirds of the 26 members present and voting": the share and what it is taken of. */
function sum({ majority, base }: Tally): Sum {
  if (majority.kind === 'count') return { share: votesInFavour, slots: {} }
  return base === 0 ? { share: nobody[majority.of], slots: {} } : sharing(majority, formed(base, bases[majority.of]))
}

/** A share in words where the field has words for it, otherwise as a fraction, of what it is taken of. */
export function shareOf(majority: Exclude<Majority, { readonly kind: 'count' }>, base: Words): Words {
  const { share, slots } = sharing(majority, base)
  return fill(share, slots)
}

/** A share's words with what goes into them. */
type Sum = { readonly share: Words; readonly slots: { readonly [slot: string]: Words | number } }

function sharing(majority: Exclude<Majority, { readonly kind: 'count' }>, base: Words): Sum {
  if (majority.kind === 'unanimity') return { share: shares.unanimity, slots: { base } }
  const { num, den, strict } = majority
  if (num * 2 === den) return { share: strict ? shares.majority : shares.half, slots: { base } }
  if (num * 3 === den * 2) return { share: strict ? shares.moreThanTwoThirds : shares.twoThirds, slots: { base } }
  if (num * 4 === den * 3) return { share: strict ? shares.moreThanThreeFourths : shares.threeFourths, slots: { base } }
  return { share: strict ? shares.moreThanOther : shares.other, slots: { base, num, den } }
}

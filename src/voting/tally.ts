import { needed as neededOf } from '#base/fraction.ts'
import type { Base, Concurrence, Majority, Share, Stance, Tie } from '#base/majority.ts'
import { quorum } from './quorum.ts'

/** How a vote ended. `tied` waits for its second vote; a veto is only called so where the vote otherwise reached its number. */
export const outcomes = ['adopted', 'not-adopted', 'vetoed', 'tied', 'no-quorum'] as const
export type Outcome = (typeof outcomes)[number]

/** Everything a count rests on, frozen when the vote opens, except the votes themselves. */
export type Question = {
  /** Members entitled to vote on this question, present or not; each counts once. */
  readonly electorate: readonly string[]
  /** All members of the body, also those suspended or excluded here; the base of shares of the membership and of the quorum. */
  readonly membership: number
  readonly majority: Majority
  readonly concurrence?: Concurrence
  readonly tie: Tie
  /** How many must be present for a decision; null where the rules ask for none. */
  readonly quorumToDecide: Share | null
  /** States taking part in the conference, where a share is taken of them; the size of the electorate when left out. */
  readonly participants?: number
  /** Members in the room who have no vote on this question but count for the quorum. */
  readonly presentWithoutVote?: number
}

/** The count: whole numbers, the outcome, and who vetoed. `for + against + abstained + notParticipating + absent + suspended` is the electorate. */
export type Tally = {
  readonly outcome: Outcome
  readonly for: number
  readonly against: number
  readonly abstained: number
  readonly notParticipating: number
  readonly absent: number
  readonly suspended: number
  readonly membership: number
  /** Members counted for the quorum: for, against, abstaining, not participating, and those present without a vote. */
  readonly present: number
  /** The number the share is taken of; the membership where a fixed number of votes is asked for. */
  readonly base: number
  /** Votes in favour that adopt. */
  readonly needed: number
  /** Members who must be present for a decision; null where the rules ask for none. */
  readonly quorum: number | null
  readonly majority: Majority
  readonly tie: Tie
  /** Members whose vote against stopped what had reached its number; empty for every other outcome. */
  readonly vetoedBy: readonly string[]
}

/**
 * Counts one vote by whole-number arithmetic. Somebody in the electorate who sent nothing is absent; what was sent by
 * somebody outside it is not counted. An equal division is `tied` only where a simple majority of those voting decides:
 * a question that needs more has then failed.
 */
export function tally({ votes, ...question }: Question & { readonly votes: { readonly [member: string]: Stance } }): Tally {
  const counts = { 'yes': 0, 'no': 0, 'abstain': 0, 'not-participating': 0, 'absent': 0, 'suspended': 0 }
  for (const member of question.electorate) counts[stanceOf(votes, member)]++
  const { yes, no } = counts
  const voting = yes + no
  const seen = voting + counts.abstain + counts['not-participating']
  const bases = { presentAndVoting: voting, present: seen, membership: question.membership, participants: question.participants ?? question.electorate.length }
  const { base, needed } = threshold(question.majority, bases, question.electorate.length - counts.suspended)
  const there = quorum({ present: seen + (question.presentWithoutVote ?? 0), membership: question.membership, share: question.quorumToDecide })
  const against = (question.concurrence?.members ?? []).filter((member) => question.electorate.includes(member) && stanceOf(votes, member) === 'no')
  const outcome = ((): Outcome => {
    if (!there.met) return 'no-quorum'
    if (yes >= needed) return against.length > 0 ? 'vetoed' : 'adopted'
    const divided = dividedEqually({ for: yes, against: no, majority: question.majority })
    return divided && question.tie.kind === 'second-vote' ? 'tied' : 'not-adopted'
  })()
  return {
    outcome, for: yes, against: no, abstained: counts.abstain, notParticipating: counts['not-participating'],
    absent: counts.absent, suspended: counts.suspended, membership: question.membership, present: there.present,
    base, needed, quorum: there.needed, majority: question.majority, tie: question.tie,
    vetoedBy: outcome === 'vetoed' ? against : [],
  }
}

/**
 * Whether a vote is equally divided in the sense of the tie rules: as many for as against, somebody having voted, where
 * more for than against is what decides. 47 to 47 on a question that needs two thirds has failed and is no tie.
 */
export function dividedEqually({ for: yes, against: no, majority }: Pick<Tally, 'for' | 'against' | 'majority'>): boolean {
  const simple = majority.kind === 'fraction' && majority.of === 'presentAndVoting' && majority.strict && majority.num * 2 === majority.den
  return simple && yes === no && yes > 0
}

function stanceOf(votes: { readonly [member: string]: Stance }, member: string): Stance {
  return Object.hasOwn(votes, member) ? (votes[member] ?? 'absent') : 'absent'
}

/**
 * What the share is taken of, and the votes in favour that adopt: never fewer than one, so that nothing passes by nought
 * of nought. Unanimity of all asks those entitled; whoever is suspended or excluded cannot withhold it.
 */
function threshold(majority: Majority, bases: { readonly [base in Base]: number }, entitled: number): { readonly base: number; readonly needed: number } {
  switch (majority.kind) {
    case 'fraction': return { base: bases[majority.of], needed: Math.max(1, majority.minFor, neededOf(bases[majority.of], majority, majority.strict)) }
    case 'count': return { base: bases.membership, needed: Math.max(1, majority.for) }
    case 'unanimity': {
      const base = majority.of === 'membership' ? entitled : bases[majority.of]
      return { base, needed: Math.max(1, base) }
    }
  }
}

import type { Concurrence, Majority, Presence, Stance, Tie } from '#base/majority.ts'
import { quorum } from './quorum.ts'
import { threshold } from './threshold.ts'

/** How a vote ended. `tied` waits for its second vote; a veto is only called so where the vote otherwise reached its number. */
export const outcomes = ['adopted', 'not-adopted', 'vetoed', 'tied', 'no-quorum'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * Whom a decision binds once it is adopted. `those-in-favour`: a unanimous decision binds all, one by majority only those that accepted
 * it (Pact of the League of Arab States, Art. 7). `nobody`: a recommendation.
 */
export type Binds = 'all' | 'those-in-favour' | 'nobody'

/**
 * Members who take no part in this vote and leave the electorate: a party to the dispute, the State whose conduct is in question.
 * `shareOf`: a share of the membership is still taken of all, or of the others only (two thirds of the members excluding the parties:
 * OAS Charter, Art. 89). Unanimity is asked of the others in both cases (Arab League Pact, Art. 6). The quorum is taken of all.
 */
export type Exclusion = { readonly members: readonly string[]; readonly shareOf: 'all-members' | 'the-others' }

/**
 * Members who belong to the body and whose vote is suspended (Charter Art. 19): what they send is not counted, the membership stays what
 * it is, and `countForQuorum` says whether one who is in the room counts as present (the text leaves it open).
 */
export type Suspension = { readonly members: readonly string[]; readonly countForQuorum: boolean }

/** Everything a count rests on, frozen when the vote opens, except the votes themselves. */
export type Question = {
  /** Members entitled to vote on this question, present or not; each is named once and counts once. */
  readonly electorate: readonly string[]
  /** All members of the body, also those suspended or excluded here; the base of shares of the membership and of the quorum. */
  readonly membership: number
  readonly majority: Majority
  readonly concurrence?: Concurrence
  readonly tie: Tie
  /** How many must be present for a decision; null where the rules ask for none. */
  readonly quorumToDecide: Presence | null
  /** States taking part in the conference, where a share is taken of them; the size of the electorate when left out. */
  readonly participants?: number
  /** Members in the room who have no vote on this question but count for the quorum. */
  readonly presentWithoutVote?: number
  readonly binds?: Binds
  /**
   * Members bound to abstain (Charter Art. 27 (3), a party to a dispute): their vote for or against counts as an abstention, and neither
   * concurrence nor unanimity asks for their consent. The door refuses such a vote; this is for one that got past it.
   */
  readonly mustAbstain?: readonly string[]
  readonly exclusion?: Exclusion
  readonly suspension?: Suspension
}

/** A vote that was sent by somebody who had none to give, and what it was counted as. */
export type Stray = { readonly member: string; readonly countedAs: 'abstain' | 'suspended' }

/** The count: whole numbers, the outcome, and who vetoed. `for + against + abstained + notParticipating + absent + suspended` is the electorate less those excluded. */
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
  /** Whom the decision binds: all, or these; nobody unless adopted. Only where the question says whom it `binds`. */
  readonly bound?: 'all' | readonly string[]
  /** Members who took no part because the matter concerns them. Only where the question has an `exclusion`. */
  readonly excluded?: number
  /** Votes of members bound to abstain or suspended, which were not counted as sent. Only where there were any. */
  readonly stray?: readonly Stray[]
}

/** How many stood how: what a show of hands yields and a list of names adds up to. */
export type Counts = { readonly for: number; readonly against: number; readonly abstained: number; readonly notParticipating: number; readonly absent: number; readonly suspended: number }

/**
 * Counts one vote by whole-number arithmetic. Somebody in the electorate who sent nothing is absent; what was sent by
 * somebody outside it is not counted. An equal division is `tied` only where a simple majority of those voting decides:
 * a question that needs more has then failed.
 */
export function tally({ votes, ...question }: Question & { readonly votes: { readonly [member: string]: Stance } }): Tally {
  const counts = { 'yes': 0, 'no': 0, 'abstain': 0, 'not-participating': 0, 'absent': 0, 'suspended': 0 }
  const electorate = votersOf(question)
  const special = question.mustAbstain !== undefined || question.suspension !== undefined
  const stray: Stray[] = []
  const seen = { excused: 0, excusedHere: 0, suspendedHere: 0 }
  for (const member of electorate) {
    const sent = stanceOf(votes, member)
    const counted = special ? countedAs(question, member, sent) : sent
    counts[counted]++
    if (!special) continue
    if (counted === 'suspended') {
      if (sent !== 'absent' && sent !== 'suspended') seen.suspendedHere++
    } else if (question.mustAbstain?.includes(member) === true) {
      seen.excused++
      if (counted !== 'absent') seen.excusedHere++
    }
    if (counted !== sent && (sent === 'yes' || sent === 'no' || sent === 'abstain') && (counted === 'abstain' || counted === 'suspended')) stray.push({ member, countedAs: counted })
  }
  const stanceIn = (member: string): Stance => countedAs(question, member, stanceOf(votes, member))
  const against = (question.concurrence?.members ?? []).filter((member) => electorate.includes(member) && stanceIn(member) === 'no')
  const { yes, no, abstain, absent, suspended } = counts
  const told = settled(question, { for: yes, against: no, abstained: abstain, notParticipating: counts['not-participating'], absent, suspended }, against, seen)
  const binding = question.binds === undefined ? {} : { bound: boundBy(question.binds, told, () => electorate.filter((member) => stanceIn(member) === 'yes')) }
  return { ...told, ...binding, ...(stray.length === 0 ? {} : { stray }) }
}

/**
 * The result of a question from its numbers; both the roll and the show of hands end here, so that they cannot differ. `against` names
 * those whose concurrence was withheld; `seen` tells how many are bound to abstain, and how many of them and of those suspended are here.
 */
export function settled(question: Question, counts: Counts, against: readonly string[], seen: { readonly excused: number; readonly excusedHere: number; readonly suspendedHere: number }): Tally {
  const voting = counts.for + counts.against
  const here = voting + counts.abstained + counts.notParticipating
  const out = question.exclusion === undefined ? 0 : new Set(question.exclusion.members).size
  const fromBase = question.exclusion?.shareOf === 'the-others' ? out : 0
  const electors = here + counts.absent + counts.suspended
  const participants = question.participants ?? electors + out
  const { base, needed } = threshold(question.majority, {
    presentAndVoting: voting, present: here, membership: question.membership - fromBase, participants: participants - fromBase,
    asked: { presentAndVoting: voting, present: here - seen.excusedHere, membership: electors - counts.suspended - seen.excused, participants: participants - out - seen.excused },
  })
  const quiet = question.suspension?.countForQuorum === true ? seen.suspendedHere : 0
  const there = quorum({ present: here + quiet + (question.presentWithoutVote ?? 0), membership: question.membership, share: question.quorumToDecide })
  const outcome = ((): Outcome => {
    if (!there.met) return 'no-quorum'
    if (counts.for >= needed) return against.length > 0 ? 'vetoed' : 'adopted'
    const divided = dividedEqually({ for: counts.for, against: counts.against, majority: question.majority })
    return divided && question.tie.kind === 'second-vote' ? 'tied' : 'not-adopted'
  })()
  return {
    outcome, ...counts, membership: question.membership, present: there.present,
    base, needed, quorum: there.needed, majority: question.majority, tie: question.tie,
    vetoedBy: outcome === 'vetoed' ? against : [],
    ...(question.exclusion === undefined ? {} : { excluded: out }),
  }
}

/** Whom an adopted decision binds. It is unanimous when every member with a vote to give voted in favour. */
export function boundBy(binds: Binds, told: Tally, inFavour: () => readonly string[]): 'all' | readonly string[] {
  if (told.outcome !== 'adopted') return []
  switch (binds) {
    case 'all': return 'all'
    case 'nobody': return []
    case 'those-in-favour': return told.against + told.abstained + told.notParticipating + told.absent === 0 ? 'all' : inFavour()
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

/** The electorate without those excluded. */
export function votersOf({ electorate, exclusion }: Question): readonly string[] {
  return exclusion === undefined ? electorate : electorate.filter((member) => !exclusion.members.includes(member))
}

function stanceOf(votes: { readonly [member: string]: Stance }, member: string): Stance {
  return Object.hasOwn(votes, member) ? (votes[member] ?? 'absent') : 'absent'
}

function countedAs({ mustAbstain, suspension }: Question, member: string, sent: Stance): Stance {
  if (suspension?.members.includes(member) === true) return 'suspended'
  return (sent === 'yes' || sent === 'no') && mustAbstain?.includes(member) === true ? 'abstain' : sent
}

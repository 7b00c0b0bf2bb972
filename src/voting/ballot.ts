import type { Majority } from '#base/majority.ts'
import { own } from '#base/own.ts'
import { threshold } from './threshold.ts'

/**
 * What a ballot is taken on: how many names a paper may bear, and which (null: any eligible person or member). `except` are those who
 * cannot be voted for even then: elected already, or not eligible (a retiring member, Charter Art. 23 (2)).
 */
export type BallotPaper = { readonly places: number; readonly among: readonly string[] | null; readonly except?: readonly string[] }

/** One paper as it came out of the box: the names on it; none is a blank ballot. */
export type Paper = readonly string[]

/**
 * A secret ballot counted. `valid + blank + invalid` were handed in, never more than were `issued`; the others are unused. Blank, invalid
 * and unused ballots are not votes: the majority is taken of the valid ones (GA rules 92–94).
 */
export type BallotCount = {
  readonly issued: number
  readonly valid: number
  readonly blank: number
  readonly invalid: number
  /** Votes by candidate, whole numbers; who has none may be left out. */
  readonly votes: { readonly [candidate: string]: number }
}

/** Whether a paper bears a vote: more names than places, a name twice, or a name not allowed in a restricted ballot make it invalid. */
export function paperIs(ballot: BallotPaper, paper: Paper): 'valid' | 'blank' | 'invalid' {
  if (paper.length === 0) return 'blank'
  return paper.length <= ballot.places && new Set(paper).size === paper.length && paper.every((name) => mayBeNamed(ballot, name)) ? 'valid' : 'invalid'
}

/** Whether somebody may be voted for in this ballot. */
export function mayBeNamed({ among, except = [] }: BallotPaper, name: string): boolean {
  return !except.includes(name) && (among === null || among.includes(name))
}

/** Counts the papers of one ballot. Their order means nothing; candidates stand in the order of the ballot paper, or in alphabetical order. */
export function countPapers(ballot: BallotPaper, papers: readonly Paper[], issued: number): BallotCount {
  const kinds = { valid: 0, blank: 0, invalid: 0 }
  const votes = new Map<string, number>((ballot.among ?? []).map((name) => [name, 0]))
  for (const paper of papers) {
    const kind = paperIs(ballot, paper)
    kinds[kind]++
    if (kind === 'valid') for (const name of paper) votes.set(name, (votes.get(name) ?? 0) + 1)
  }
  const order = ballot.among ?? [...votes.keys()].toSorted()
  return { issued, ...kinds, votes: Object.fromEntries(order.map((name) => [name, votes.get(name) ?? 0])) }
}

/** What a counting sheet says that cannot be, each with the numbers: the papers in the box do not allow it. */
export type SheetProblem =
  | { readonly problem: 'not-a-number'; readonly of: string }
  | { readonly problem: 'more-than-issued'; readonly handedIn: number; readonly issued: number }
  | { readonly problem: 'more-than-valid'; readonly candidate: string; readonly votes: number; readonly valid: number }
  | { readonly problem: 'more-votes-than-papers-hold'; readonly votes: number; readonly most: number }
  | { readonly problem: 'fewer-votes-than-valid'; readonly votes: number; readonly valid: number }
  | { readonly problem: 'not-on-the-ballot'; readonly candidate: string }
  | { readonly problem: 'more-issued-than-electors'; readonly issued: number; readonly electors: number }

/** What is impossible about a count; empty where all fits. `electors` are the delegations that may vote, one paper each. */
export function sheetProblems(ballot: BallotPaper, { issued, valid, blank, invalid, votes }: BallotCount, electors: number): readonly SheetProblem[] {
  const numbers = [['issued', issued], ['valid', valid], ['blank', blank], ['invalid', invalid], ...Object.entries(votes)] as const
  const wrong = numbers.flatMap(([of, count]): SheetProblem[] => (Number.isSafeInteger(count) && count >= 0 ? [] : [{ problem: 'not-a-number', of }]))
  if (wrong.length > 0) return wrong
  const handedIn = valid + blank + invalid
  const all = Object.values(votes).reduce((sum, count) => sum + count, 0)
  const found: SheetProblem[] = []
  if (issued > electors) found.push({ problem: 'more-issued-than-electors', issued, electors })
  if (handedIn > issued) found.push({ problem: 'more-than-issued', handedIn, issued })
  for (const [candidate, count] of Object.entries(votes)) {
    if (!mayBeNamed(ballot, candidate)) found.push({ problem: 'not-on-the-ballot', candidate })
    if (count > valid) found.push({ problem: 'more-than-valid', candidate, votes: count, valid })
  }
  if (all > valid * ballot.places) found.push({ problem: 'more-votes-than-papers-hold', votes: all, most: valid * ballot.places })
  if (all < valid) found.push({ problem: 'fewer-votes-than-valid', votes: all, valid })
  return found
}

/** Where two tellers' sheets differ: a number of the sheet, or a candidate's votes. */
export type SheetDifference = { readonly of: 'issued' | 'valid' | 'blank' | 'invalid' | { readonly candidate: string }; readonly one: number; readonly other: number }

/** Two tellers counted: agreed, or where they differ, or what is impossible in a count on which they agree. */
export type TwoSheets =
  | { readonly kind: 'agreed'; readonly count: BallotCount }
  | { readonly kind: 'differ'; readonly differences: readonly SheetDifference[] }
  | { readonly kind: 'impossible'; readonly problems: readonly SheetProblem[] }

/** Two sheets agree to the last figure or not at all; a candidate who is left out has no votes there. */
export function compareSheets(ballot: BallotPaper, one: BallotCount, other: BallotCount, electors: number): TwoSheets {
  const names = [...new Set([...Object.keys(one.votes), ...Object.keys(other.votes)])]
  const differences: SheetDifference[] = [
    ...(['issued', 'valid', 'blank', 'invalid'] as const).map((of) => ({ of, one: one[of], other: other[of] })),
    ...names.map((candidate) => ({ of: { candidate }, one: votesFor(one, candidate), other: votesFor(other, candidate) })),
  ].filter((both) => !Object.is(both.one, both.other))
  if (differences.length > 0) return { kind: 'differ', differences }
  const problems = sheetProblems(ballot, one, electors)
  return problems.length > 0 ? { kind: 'impossible', problems } : { kind: 'agreed', count: one }
}

/** The votes of one candidate; none where the count does not name it. */
export function votesFor({ votes }: BallotCount, candidate: string): number {
  return own(votes, candidate) ?? 0
}

/**
 * Votes that elect. The majority of those present and voting is one of the valid ballots, so that two thirds of 59 are 40 (elections of
 * 1949); an absolute majority of all members is one of the membership, whatever the box holds (judges of the International Court).
 */
export function votesNeeded(majority: Majority, valid: number, membership: number): number {
  const bases = { presentAndVoting: valid, present: valid, membership, participants: membership }
  return threshold(majority, { ...bases, asked: bases }).needed
}

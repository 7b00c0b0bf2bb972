import type { SeatId } from '#base/ids.ts'
import type { Words } from '#base/words.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { BallotCount, BallotPaper, TwoSheets } from '#voting/ballot.ts'
import { type Elected, type Election as Counting, type ElectionSoFar, nextBallot, type NextBallot, type Turn } from '#voting/election.ts'
import type { Outcome } from '#voting/tally.ts'

/** How the papers of a ballot come in: on paper, counted by two tellers; or electronically, into a box. */
export const ballotMethods = ['paper', 'electronic'] as const
export type BallotMethod = (typeof ballotMethods)[number]

/** How a decision ended: a vote's outcome, or an election's. */
export type DecisionOutcome = Outcome | 'elected' | 'places-vacant'

/** Somebody who stands and is no delegation: a person, under an id of this election. */
export type Standing = { readonly id: string; readonly name: string }

/** What a body elects, from the call until the next election is called: its candidates, its ballots in order, and whom they elected. */
export type Election = Counting & {
  readonly id: string
  /** A kind of the rulebook. */
  readonly kind: string
  readonly title: Words
  readonly persons: readonly Standing[]
  readonly ineligible: readonly string[]
  readonly rules: Rules
  /** The step of the opening that it decides; null for every other election. */
  readonly step: string | null
  /** Who asked for a ballot where it could have been dispensed with. */
  readonly asked: SeatId | null
  readonly history: readonly Turn[]
  readonly ballot: Ballot | null
  /** The latest ballot or lot as it was announced. */
  readonly said: Words | null
  readonly ended: boolean
}

/** A ballot from its opening to its count: what is on the paper, who may vote, who has. Everything the count rests on was frozen when it opened. */
export type Ballot = BallotPaper & Pick<NextBallot, 'number' | 'sort' | 'inSeries' | 'series' | 'why'> & {
  readonly id: string
  readonly method: BallotMethod
  readonly electorate: readonly SeatId[]
  /** Everybody who may be written down. */
  readonly names: readonly string[]
  /** How many must be present; null where the rules ask for none. */
  readonly quorum: number | null
  /** The roll: who has cast an electronic ballot, never for whom. */
  readonly voted: readonly SeatId[]
  readonly status: 'open' | 'closed'
  /** The tellers' sheets, shown to the bureau alone. */
  readonly tellers: Tellers
}

/** One teller's counting sheet. */
export type Sheet = { readonly teller: string; readonly count: BallotCount }

/** `one`: the first sheet lies in its box and nobody sees it; `both`: two sheets and what comparing them showed. `round` numbers the boxes. */
export type Tellers =
  | { readonly are: 'none'; readonly round: number }
  | { readonly are: 'one'; readonly round: number; readonly teller: string }
  | { readonly are: 'both'; readonly round: number; readonly sheets: readonly [Sheet, Sheet]; readonly compared: TwoSheets }

/** What an election came to, as small as it can be; the names are with it, because a person has no seat. */
export type ElectionResult = {
  readonly id: string
  readonly kind: string
  readonly places: number
  readonly ballots: number
  readonly elected: readonly (Elected & { readonly names: Words })[]
}

/** Where an election stands after its ballots and lots. */
export function standingOf(election: Election): ElectionSoFar {
  return nextBallot(election, election.history)
}

export const ballotBox = (ballot: string): string => ballot
export const sheetBox = (ballot: string, round: number): string => `sheets-of-${ballot}-${round}`

import { boundBy, type Question, settled, type Tally, votersOf } from './tally.ts'

/** A show of hands as the tellers enter it: numbers without names. Who is in the room and raised no hand does not participate. */
export type Hands = { readonly for: number; readonly against: number; readonly abstained: number; readonly notParticipating?: number }

/** Why a question cannot be counted without names: whose concurrence it needs, whom it binds, who must abstain. */
export type NamesNeeded = 'concurrence' | 'binding' | 'abstention'

/** A count that cannot be: not whole numbers from nought up, or more hands than there are members with a vote to give. */
export type CountProblem =
  | { readonly problem: 'not-a-number'; readonly of: keyof Hands }
  | { readonly problem: 'too-many'; readonly counted: number; readonly entitled: number }

/** A show of hands counted, or why it cannot be. A question whose result turns on who voted how is never counted without names. */
export type HandCount =
  | { readonly kind: 'counted'; readonly tally: Tally }
  | { readonly kind: 'needs-names'; readonly because: NamesNeeded }
  | ({ readonly kind: 'invalid' } & CountProblem)

/** Whether a question's result turns on who voted how, and why; null where numbers are enough. */
export function needsNames({ concurrence, binds, mustAbstain }: Pick<Question, 'concurrence' | 'binds' | 'mustAbstain'>): NamesNeeded | null {
  if ((concurrence?.members.length ?? 0) > 0) return 'concurrence'
  if (binds === 'those-in-favour') return 'binding'
  return (mustAbstain?.length ?? 0) > 0 ? 'abstention' : null
}

/**
 * Counts a show of hands. Members of the electorate whose hand was not counted are absent; those suspended are left out, and where they
 * count for the quorum they are given in `presentWithoutVote`. The same numbers by roll-call give the same result.
 */
export function tallyOfHands(question: Question, hands: Hands): HandCount {
  const because = needsNames(question)
  if (because !== null) return { kind: 'needs-names', because }
  const { for: yes, against, abstained, notParticipating = 0 } = hands
  for (const [of, count] of [['for', yes], ['against', against], ['abstained', abstained], ['notParticipating', notParticipating]] as const) {
    if (!Number.isSafeInteger(count) || count < 0) return { kind: 'invalid', problem: 'not-a-number', of }
  }
  const voters = votersOf(question)
  const entitled = voters.filter((member) => question.suspension?.members.includes(member) !== true).length
  const counted = yes + against + abstained + notParticipating
  if (counted > entitled) return { kind: 'invalid', problem: 'too-many', counted, entitled }
  const told = settled(question, { for: yes, against, abstained, notParticipating, absent: entitled - counted, suspended: voters.length - entitled }, [], { excused: 0, excusedHere: 0, suspendedHere: 0 })
  return { kind: 'counted', tally: question.binds === undefined ? told : { ...told, bound: boundBy(question.binds, told, () => []) } }
}

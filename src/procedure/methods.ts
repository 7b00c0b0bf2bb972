import type { By } from '#base/event.ts'
import type { PersonId, SeatId } from '#base/ids.ts'
import type { Day, Instant } from '#base/instants.ts'
import type { Answer, Rulebook, Rules } from '#rulebooks/rulebook.ts'
import type { Shown } from '#rulebooks/deciding.ts'
import type { Settled } from '#rulebooks/settled.ts'
import type { Exclusion, Question } from '#voting/tally.ts'

/**
 * How a vote is taken: by a machine that shows numbers only, by names at once, by a show of hands that somebody counts, or by
 * calling each delegation in turn. Which of them a body knows stands in its rulebook (`voting.methods`).
 */
export const methods = ['electronic', 'recorded', 'hands', 'roll-call'] as const
export type Method = (typeof methods)[number]

/** Old votes say only whether names were recorded. */
export function methodOf({ method, recorded }: { readonly method?: Method; readonly recorded: boolean }): Method {
  return method ?? (recorded ? 'recorded' : 'electronic')
}

/** Names stand in the result. */
export function isByName(method: Method): boolean {
  return method === 'recorded' || method === 'roll-call'
}

/** The rules of a way of voting: those on the method, and on asking for it. */
export function rulesOfMethod({ voting }: Rulebook, method: Method): Rules {
  if (voting === null) return []
  switch (method) {
    case 'electronic': return []
    case 'recorded': return voting.recordedOnRequest
    case 'hands': return voting.methods.hands ?? []
    case 'roll-call': return voting.methods.rollCall?.rules ?? []
  }
}

/** What a vote freezes beside its question, as far as it has any; votes of earlier versions lack them all. */
export type Frozen = {
  readonly method?: Method
  /** Of a roll-call: those called, in their order, and the name it began with where that was drawn by lot. */
  readonly calling?: { readonly order: readonly SeatId[]; readonly drawn: SeatId | null }
  /** Those who answered the roll so that they may not abstain on this question. */
  readonly mayNotAbstain?: readonly SeatId[]
  /** Those outside when the doors were closed, where nobody comes back in during a vote. */
  readonly outside?: readonly SeatId[]
  /** Whoever leaves during this vote does not come back into it. */
  readonly doors?: 'closed'
  /** Parties to the dispute: bound to abstain; or out of the electorate, with what a share is then taken of; or meant by the text and held to nothing. */
  readonly abstaining?: readonly SeatId[]
  readonly excluded?: Exclusion
  /** Organisations that may vote in the place of their members, with those members that have a vote on this. */
  readonly blocs?: { readonly [organisation: SeatId]: readonly SeatId[] }
  readonly warned?: readonly SeatId[]
  /** The parameters of the rulebook on which this vote rests, as this conference set them. */
  readonly settled?: readonly Settled[]
  /** When the others see how each has voted, where that is not at once. */
  readonly shown?: Exclude<Shown, 'as-cast'>
  /** The first vote of a delegation stands. */
  readonly final?: true
  /** Taken by hand while the meeting went on without devices, and entered afterwards. */
  readonly paper?: OnPaper
}

/** Where a result entered from paper comes from: when the vote was taken, who counted, and what it was written on; who entered it. */
export type OnPaper = { readonly at: Instant; readonly tellers: readonly string[]; readonly source: string; readonly by: By['capacity'] }
/** A vote of an exercise that replays one recorded elsewhere: its day where the record gives one, and where that record is found. */
export type Replayed = { readonly day: Day | null; readonly source: string }
/** What stays with the result of how a vote came to be. */
export type Marks = { readonly paper?: OnPaper; readonly replays?: Replayed }

/** What comes in while a vote is open, beside the votes themselves. */
export type Incoming = {
  /** A show of hands as counted so far, by whom. */
  readonly hands?: { readonly counts: { readonly [answer in Answer]?: number }; readonly teller: string; /** The second tellers, by the answer they counted too. */ readonly seconds?: { readonly [answer in Answer]?: string } }
  /** Of a roll-call: who passed and is asked again, who was called and gave no answer, who answered with rights. */
  readonly passed?: readonly SeatId[]
  readonly silent?: readonly SeatId[]
  readonly withRights?: readonly SeatId[]
  /** Who left while the doors were closed: what was voted before stands, and nothing is voted after. */
  readonly left?: readonly SeatId[]
  /** While votes are not shown: whose has come. */
  readonly received?: readonly SeatId[]
  /** Votes by name have been shown, when the lock was announced; or of a vote without names its figures at that moment. */
  readonly revealed?: true | { readonly [answer in Answer]: number }
  /** Who of a delegation sent its vote and when, and what a colleague had sent before. */
  readonly sent?: { readonly [seat: SeatId]: Sent }
  /** The delegation that answered last when it was called. */
  readonly last?: SeatId
  readonly replays?: Replayed
}

export type Sent = { readonly by: PersonId; readonly at: Instant; readonly before?: { readonly by: PersonId; readonly choice: Answer } }

/** Not in the room, and not coming back in before this vote ends. */
export function isOutside({ outside = [], left = [] }: Frozen & Incoming, seat: SeatId): boolean {
  return outside.includes(seat) || left.includes(seat)
}

/** The answers open to one member in a vote. */
export function choicesFor({ choices, mayNotAbstain = [], abstaining = [] }: Frozen & { readonly choices: readonly Answer[] }, seat: SeatId): readonly Answer[] {
  if (abstaining.includes(seat)) return choices.filter((answer) => answer === 'abstain')
  return mayNotAbstain.includes(seat) ? choices.filter((answer) => answer !== 'abstain') : choices
}

/** What the count is told of them: who must have abstained, who took no part. */
export function concerned({ abstaining, excluded }: Frozen): Pick<Question, 'mustAbstain' | 'exclusion'> {
  return { ...(abstaining === undefined ? {} : { mustAbstain: abstaining }), ...(excluded === undefined ? {} : { exclusion: excluded }) }
}

import type { Stance } from '#base/majority.ts'
import { own } from '#base/own.ts'
import type { SeatId } from '#base/ids.ts'
import type { Words } from '#base/words.ts'
import { explain } from '#procedure/explain.ts'
import { methodOf } from '#procedure/methods.ts'
import type { Decision, Vote } from '#procedure/state.ts'
import type { BodyView, Conference } from '../../conference.ts'
import type { Counted } from './vote-board.tsx'

/** A decision as screens show it: how it came about as a sentence, the counts of a vote, and who stood how where names were recorded. */
export type Result = {
  readonly decision: Decision
  readonly sentence: Words
  readonly counts: readonly Counted[] | null
  /** In the order of the seats; null where names were not recorded or stand in the journal only. */
  readonly roll: readonly { readonly seat: SeatId; readonly stance: Stance }[] | null
}

export function resultOfDecision({ state }: Pick<Conference, 'state'>, decision: Decision): Result {
  const { vote } = decision
  const roll = vote?.roll ?? null
  const seats = roll === null ? [] : [...new Set([...state.preparation.seats.map(({ id }) => id), ...Object.keys(roll)])]
  return {
    decision,
    sentence: explain(state, decision.id)?.words ?? decision.title,
    counts: vote === null ? null : [
      { stance: 'yes', n: vote.for }, { stance: 'no', n: vote.against }, { stance: 'abstain', n: vote.abstained },
      { stance: 'not-participating', n: vote.notParticipating }, { stance: 'absent', n: vote.absent }, { stance: 'suspended', n: vote.suspended },
    ],
    roll: roll === null ? null : seats.flatMap((seat) => {
      const stance = own(roll, seat)
      return stance === undefined ? [] : [{ seat, stance }]
    }),
  }
}

/** The decision just taken, until the business goes on: what the room is shown. */
export function resultOf(view: BodyView): Result | null {
  const { latest } = view.body
  const decision = latest === null ? undefined : view.state.decisions.find(({ id }) => id === latest)
  return decision === undefined ? null : resultOfDecision(view, decision)
}

/** Whether delegations vote on their own devices, each when it likes; hands are counted and names are called in the room. */
export function isByDevice(vote: Vote): boolean {
  const method = methodOf(vote)
  return method === 'electronic' || method === 'recorded'
}

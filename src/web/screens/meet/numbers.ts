import { needed } from '#base/fraction.ts'
import type { Fraction } from '#base/fraction.ts'
import { own } from '#base/own.ts'
import type { SeatId } from '#base/ids.ts'
import type { Seat } from '#participants/seat.ts'
import type { Body, ConferenceState } from '#procedure/state.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { presenceNeeded } from '#voting/quorum.ts'

/** The numbers a chair keeps in sight. Thresholds are those that hold if everybody present votes for or against; a vote counts anew. */
export type Numbers = {
  /** Members that count for the quorum; null `present` where nobody has counted. */
  readonly membership: number
  readonly present: number | null
  readonly quorum: { readonly needed: number; readonly met: boolean | null } | null
  readonly majorities: readonly { readonly share: Fraction; readonly needed: number }[]
}

export const seatsOf = (state: ConferenceState, { members }: Body): readonly Seat[] =>
  (members === null ? state.preparation.seats : state.preparation.seats.filter(({ id }) => members.includes(id)))

export function numbersOf(state: ConferenceState, book: Rulebook, body: Body): Numbers {
  const seats = seatsOf(state, body)
  const having = (right: 'vote' | 'countsForQuorum'): readonly SeatId[] => seats.filter(({ role }) => own(book.participation, role)?.[right] === true).map(({ id }) => id)
  const counting = having('countsForQuorum')
  const present = body.presence === null ? null : counting.filter((seat) => body.presence?.includes(seat)).length
  const voting = having('vote').filter((seat) => body.presence === null || body.presence.includes(seat)).length
  const must = presenceNeeded(counting.length, book.quorum.decide)
  const shares = Object.values(book.matters).flatMap(({ majority, consensusOnly }) => (consensusOnly == null && majority.kind === 'fraction' && majority.of === 'presentAndVoting' ? [{ num: majority.num, den: majority.den, strict: majority.strict, minFor: majority.minFor }] : []))
  const distinct = [...new Map(shares.map((each) => [`${each.num}/${each.den} ${each.strict}`, each])).values()].toSorted((a, b) => a.num * b.den - b.num * a.den)
  return {
    membership: counting.length,
    present,
    quorum: must === null ? null : { needed: must, met: present === null ? null : present >= must },
    majorities: distinct.map((each) => ({ share: each, needed: Math.max(each.minFor, needed(voting, each, each.strict)) })),
  }
}

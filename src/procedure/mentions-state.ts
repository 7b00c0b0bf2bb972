import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'

/** Proposals a debate is followed for: who has spoken, and who of them spoke to it. */
export type Mentions = {
  /** How many this body has followed so far. */
  readonly followed: number
  readonly proposals: readonly FollowedProposal[]
}

export type FollowedProposal = {
  readonly id: string
  readonly title: string
  /** Where the proposal can be read; asked for outside an exercise. */
  readonly source: string | null
  /** The item of the agenda it is followed on; null where none was open. */
  readonly item: string | null
  /** Who has had the floor since it is followed, and on its item before, in that order. */
  readonly spoke: readonly SeatId[]
  /** Who of them spoke to it, with the words in which, where they were taken down. It says nothing of whether they were for it. */
  readonly to: { readonly [seat: SeatId]: { readonly words: string | null } }
}

/** Followed by one body at a time. */
export const mostProposals = 12

/** How a delegation stands to a followed proposal in the debate: never a view. What is read from silence is named so. */
export type Mention = 'spoke-to-it' | 'spoke-without-mentioning' | 'did-not-speak'

export function mentionOf({ spoke, to }: FollowedProposal, seat: SeatId): Mention {
  return own(to, seat) !== undefined ? 'spoke-to-it' : spoke.includes(seat) ? 'spoke-without-mentioning' : 'did-not-speak'
}

import type { Fraction } from './fraction.ts'

/** What a share is taken of. `presentAndVoting` is for + against, nothing else; `membership` all entitled members; `present` those in the room. */
export type Base = 'presentAndVoting' | 'present' | 'membership' | 'participants'

/** What must be reached. All tests are by cross-multiplication of whole numbers; `minFor` keeps nought of nought from passing. */
export type Majority =
  | ({ readonly kind: 'fraction'; readonly of: Base; readonly strict: boolean; readonly minFor: number } & Fraction)
  | { readonly kind: 'count'; readonly for: number }
  | { readonly kind: 'unanimity'; readonly of: Base }

/**
 * Whose unanimity is meant, where organisations differ. `participants`: those taking part in the vote, so that an abstention does not
 * break it (GCC Charter, Art. 9); `present`: all in the room, where it does; `all`: every member not suspended or excluded (Arab League, Art. 6).
 */
export const unanimityOf = {
  participants: { kind: 'unanimity', of: 'presentAndVoting' },
  present: { kind: 'unanimity', of: 'present' },
  all: { kind: 'unanimity', of: 'membership' },
} as const satisfies { readonly [whose: string]: Majority }

/** Members whose vote against (or whose missing concurrence) stops a question that otherwise reached its majority: a veto set. */
export type Concurrence = { readonly members: readonly string[]; readonly blockedBy: 'against' }

/** How many members must be there: a share of the membership, at least (`strict: false`) or more than (`strict: true`) it. */
export type Share = Fraction & { readonly strict: boolean }

/** What a quorum asks: a share of the membership, or a fixed number of members however many there are. */
export type Presence = Share | { readonly number: number }

/** What an equal division means on a question other than an election. */
export type Tie =
  | { readonly kind: 'rejected' }
  | { readonly kind: 'second-vote'; readonly withinHours: number }

/** How one member stands in one vote. Abstaining, not participating, being absent and being suspended are different things. */
export const stances = ['yes', 'no', 'abstain', 'not-participating', 'absent', 'suspended'] as const
export type Stance = (typeof stances)[number]

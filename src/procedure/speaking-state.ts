import type { SeatId } from '#base/ids.ts'
import type { Day, Instant } from '#base/instants.ts'
import type { OrderBy } from '#rulebooks/business.ts'
import type { Rules } from '#rulebooks/rulebook.ts'

/** As whom somebody speaks, in protocol order. */
export const ranks = ['head-of-state', 'head-of-government', 'minister', 'other'] as const
export type Rank = (typeof ranks)[number]

/** UTF-16 units of the name of a group somebody speaks for. */
export const longestGroup = 120
/** Groups and regions named before one body. */
export const mostGroups = 60

/** What an entry's place on a list rests on: its own delegation, or after an exchange or a move whose place it has. */
export type Place = { readonly seat: SeatId; readonly rank: Rank | null; readonly behalf: string | null; readonly reports: boolean; readonly turn?: number }

/** Of what a limit of time is, beside a statement: a reply, an explanation of vote, a point, a statement for a group. */
export const limited = ['reply', 'explanation', 'point', 'group'] as const
export type Limited = (typeof limited)[number]

/** Minutes in all on one item; when they are used up the floor is refused, or what is spoken beyond is marked. */
export type Quota = { readonly minutes: number; readonly over: 'refused' | 'marked'; readonly rules: Rules; readonly basis: string | null }

/** A delegation offers its place to another on the same list. It lapses when either speaks or leaves the list. */
export type Offer = { readonly entry: string; readonly to: string }

/** The order set for the list of the item that is open. `drawn`: all delegations that may speak, in the order of their lots. */
export type OrderSet = { readonly by: readonly OrderBy[]; readonly rules: Rules; readonly basis: string | null; readonly drawn?: readonly SeatId[] }

/** Delegations that speak as one, or alternate as a region. */
export type SpeakingGroup = { readonly seats: readonly SeatId[]; readonly region: boolean }

/** What was spoken on one day: milliseconds by seat; speeches and milliseconds by kind. */
export type Spoken = {
  readonly day: Day
  readonly used: { readonly [seat: SeatId]: number }
  readonly speeches: { readonly [kind: string]: { readonly number: number; readonly time: number } }
}

/** Everything on the order of a list and the time on it that was arranged. Groups, ranks and the day's times outlast the item. */
export type Speaking = {
  readonly order?: OrderSet
  /** The announced hour at which the list opens. */
  readonly opensAt?: Instant
  /** Minutes. */
  readonly limits?: { readonly [of in Limited]?: number }
  /** By seat, and by `group:` and its name. */
  readonly quotas?: { readonly [of: string]: Quota }
  /** How many statements each delegation may make on the item, where the body has limited that; and how many each has made. */
  readonly interventions?: { readonly most: number; readonly rules: Rules }
  readonly made?: { readonly [seat: SeatId]: number }
  readonly offers?: readonly Offer[]
  readonly groups?: { readonly [name: string]: SpeakingGroup }
  readonly ranks?: { readonly [seat: SeatId]: Rank }
  readonly today?: Spoken
}

/** What stays when the item leaves the table. */
export function lasting({ speaking }: { readonly speaking?: Speaking }): { readonly speaking?: Speaking } {
  if (speaking === undefined) return {}
  const { groups, ranks: named, today } = speaking
  return { speaking: { ...(groups === undefined ? {} : { groups }), ...(named === undefined ? {} : { ranks: named }), ...(today === undefined ? {} : { today }) } }
}

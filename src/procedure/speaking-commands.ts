import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { OrderBy } from '#rulebooks/business.ts'
import type { Rank } from './speaking-state.ts'

/** The order of a list of speakers, who changes it, and how much time there is. `basis`: the decision or arrangement of the body it rests on. */
export type SpeakingCommand =
  /** The first criterion orders, the next those it does not tell apart. An empty list: as the rulebook has it. */
  | { readonly type: 'set-speaking-order'; readonly body: string; readonly order: readonly OrderBy[]; readonly basis?: string | null }
  /** As whom a delegation speaks; of its entries that wait too. */
  | { readonly type: 'name-rank'; readonly body: string; readonly seat: SeatId; readonly rank: Rank }
  /** Delegations that speak as one or share a time quota, or a region; an empty list: no such group any more. */
  | { readonly type: 'name-speaking-group'; readonly body: string; readonly name: string; readonly seats: readonly SeatId[]; readonly region: boolean }
  /** Puts an entry before another on its list; `before` left out: at the end. */
  | { readonly type: 'move-entry'; readonly body: string; readonly entry: string; readonly before?: string | null; readonly reason?: string | null }
  /** A delegation offers its place `entry` to the one that waits at `to`. */
  | { readonly type: 'offer-place'; readonly body: string; readonly entry: string; readonly to: string }
  /** `offer` is the entry offered. Whoever offered it takes it back with `accepted` false. */
  | { readonly type: 'answer-offer'; readonly body: string; readonly offer: string; readonly accepted: boolean }
  /** Time in all on the item that is open, of a delegation or a group; `minutes` left out: no quota any more. */
  | { readonly type: 'set-quota'; readonly body: string; readonly seat?: SeatId | null; readonly group?: string | null; readonly minutes?: number | null; readonly over: 'refused' | 'marked'; readonly basis?: string | null }
  | { readonly type: 'announce-list-opening'; readonly body: string; readonly at: Instant }
  /** The clock: the announced hour has come. */
  | { readonly type: 'open-list-at-hour'; readonly body: string; readonly at: Instant }

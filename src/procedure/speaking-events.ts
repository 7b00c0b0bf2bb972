import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { OrderBy } from '#rulebooks/business.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { Rank } from './speaking-state.ts'

/** What happens to the order of a list and to the time on it. */
export type SpeakingEvents = {
  /** `order` empty: as the rulebook has it. `drawn`: where lots count, all delegations that may speak in the order of their lots. */
  'speaking-order-set': { readonly body: string; readonly order: readonly OrderBy[]; readonly drawn: readonly SeatId[] | null; readonly basis: string | null; readonly rules: Rules }
  'rank-named': { readonly body: string; readonly seat: SeatId; readonly rank: Rank; readonly rules: Rules }
  'speaking-group-named': { readonly body: string; readonly name: string; readonly seats: readonly SeatId[]; readonly region: boolean; readonly rules: Rules }
  /** Those at `from`, in their order, now stand in the order `to`; each has the place of the one that stood there. */
  'entry-moved': { readonly body: string; readonly entry: string; readonly seat: SeatId; readonly from: readonly string[]; readonly to: readonly string[]; readonly up: boolean; readonly reason: string | null; readonly rules: Rules }
  'place-offered': { readonly body: string; readonly entry: string; readonly to: string; readonly seat: SeatId; readonly other: SeatId; readonly rules: Rules }
  /** `by`: the delegation that was asked, or the one that takes its offer back. */
  'place-declined': { readonly body: string; readonly entry: string; readonly to: string; readonly by: SeatId }
  'places-exchanged': { readonly body: string; readonly entries: readonly [string, string]; readonly seats: readonly [SeatId, SeatId]; readonly rules: Rules }
  'quota-set': { readonly body: string; readonly seat: SeatId | null; readonly group: string | null; readonly minutes: number | null; readonly over: 'refused' | 'marked'; readonly basis: string | null; readonly rules: Rules }
  /** How many statements each delegation makes on the item. `struck`: entries of those that have made as many. */
  'interventions-limited': { readonly body: string; readonly most: number; readonly struck: readonly string[]; readonly rules: Rules }
  'list-opening-announced': { readonly body: string; readonly at: Instant; readonly rules: Rules }
  'list-opened': { readonly body: string; readonly at: Instant; readonly rules: Rules }
}

import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Words } from '#base/words.ts'

export type Item = {
  readonly id: string
  readonly title: Words
  /** `provisional` before the agenda is adopted. An item whose debate was adjourned is `waiting` again, for a later meeting. */
  readonly status: 'provisional' | 'waiting' | 'open' | 'concluded'
  /** `closed` by closure: nobody speaks any more on substance, action follows. */
  readonly debate: 'open' | 'closed'
  /** The meeting at which its debate was adjourned or its vote equally divided; it waits for a later one. */
  readonly adjournedAt: number | null
  /** The draft whose second vote after an equal division this item announces. */
  readonly secondVote: string | null
  /** Postponed to this instant; it waits until then. */
  readonly until?: Instant | null
  /** To whom it was referred; and whether it was ever taken up. */
  readonly referred?: string | null
  readonly begun?: true
  /** Parties to the dispute as listed with it, and as the chair has ruled. */
  readonly parties?: readonly SeatId[]
  readonly declared?: readonly SeatId[]
  /** Those of them that take no part in the deliberations on it. */
  readonly barred?: readonly SeatId[]
  /** Added to an agenda that stood: it waits until this instant and for the report of a committee, unless the body decides otherwise. */
  readonly additional?: { readonly from: Instant; readonly reported: boolean }
}

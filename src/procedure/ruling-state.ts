import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { Settled } from '#rulebooks/settled.ts'

/** What stood before the body when the chair ruled, as counts and ids: those facts a ruling can rest on. */
export type Facts = {
  /** Members in the room at the last count; null when nobody has counted. */
  readonly present: number | null
  readonly membership: number
  /** Pending motions by the id of their kind, in the order of precedence. */
  readonly motions: readonly string[]
  readonly question: string | null
  readonly vote: string | null
  readonly item: string | null
  readonly speaker: SeatId | null
}

/** A ruling on a point of order. Nothing of it is ever changed; a correction stands beside it and names it. */
export type Ruling = {
  readonly point: string
  readonly position: number
  readonly at: Instant
  readonly by: SeatId
  readonly about: string
  readonly sustained: boolean
  readonly text: string
  readonly rules: Rules
  /** Null for rulings of earlier versions. */
  readonly facts: Facts | null
  readonly settled: readonly Settled[]
  /** What came of an appeal, where there was one. */
  readonly appeal: 'none' | 'pending' | 'overruled' | 'stood'
  readonly corrected: { readonly text: string; readonly position: number } | null
}

/** A body keeps its latest rulings; older ones stand in the journal. */
export const rulingsKept = 12

/**
 * What a ruling of the chair's own settles, so that overruling it brings back what was: on which side of the line a draft falls, or
 * whether a member is a party to the dispute under an item.
 */
export type RulingOn =
  | { readonly kind: 'nature'; readonly draft: string; readonly matter: string; readonly was: string | null }
  | { readonly kind: 'party'; readonly item: string; readonly seat: SeatId; readonly party: boolean }

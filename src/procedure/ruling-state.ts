import type { SeatId } from '#base/ids.ts'
import type { Day, Instant } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { Settled } from '#rulebooks/settled.ts'
import type { Outcome, Tally } from '#voting/tally.ts'
import type { PointKind } from '#rulebooks/business.ts'
import type { Question, Speaker } from './state.ts'

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

/**
 * A ruling or finding of the chair. Nothing of it is ever changed; a correction stands beside it and names it. `point` is its id: of the point
 * of order, or of the ruling as something that can be challenged; findings that have neither are called by their place in the journal.
 */
export type Ruling = {
  readonly point: string
  readonly position: number
  readonly at: Instant
  readonly by: SeatId
  readonly about: string
  /** Null for a ruling of the chair's own. */
  readonly sustained: boolean | null
  readonly text: string
  readonly rules: Rules
  /** Null for rulings of earlier versions. */
  readonly facts: Facts | null
  readonly settled: readonly Settled[]
  /** What came of an appeal, where there was one. */
  readonly appeal: 'none' | 'pending' | 'overruled' | 'stood'
  readonly corrected: { readonly text: string; readonly position: number } | null
  /** What a ruling of the chair's own settled; left out of one on a point somebody raised. */
  readonly on?: RulingAbout
}

/** A body keeps its latest rulings; older ones stand in the journal. */
export const rulingsKept = 12

/**
 * What a ruling of the chair's own settles, so that overruling it brings back what was: on which side of the line a draft falls, or
 * whether a member is a party to the dispute under an item, whether an objection to a motion was well founded, that there is no consensus.
 */
export type RulingOn =
  | { readonly kind: 'nature'; readonly draft: string; readonly matter: string; readonly was: string | null }
  | { readonly kind: 'party'; readonly item: string; readonly seat: SeatId; readonly party: boolean; /** It takes no part in the deliberations; of a ruling that it is no party: it took none until then. */ readonly barred?: true }
  | { readonly kind: 'objection'; readonly motion: string; readonly by: SeatId; readonly founded: boolean }
  /** That there is no consensus on a text: the question as it stood, and who had explained. */
  | { readonly kind: 'no-consensus'; readonly question: Question; readonly explained: readonly SeatId[] }

/** What else a ruling of the chair can be about: it is challenged, where it is, by a point of order. */
export type RulingAbout =
  | Exclude<RulingOn, { readonly kind: 'no-consensus' }>
  /** What was asked, and who objected. */
  | { readonly kind: 'no-consensus'; readonly what: Words; readonly objectors: readonly SeatId[] }
  | { readonly kind: 'implied-rejection'; readonly amendment: string; readonly by: string }
  | { readonly kind: 'contradiction'; readonly draft: string; readonly with: string }
  | { readonly kind: 'no-amendment'; readonly amendment: string }
  | { readonly kind: 'order'; readonly order: readonly string[] }
  | { readonly kind: 'spoilt-vote'; readonly vote: string }
  | { readonly kind: 'no-agreement'; readonly draft: string }

/** How the votes of a decision were read after it, under another matter; the decision itself stays as it was announced. */
export type Reading = {
  readonly matter: string
  readonly by: 'chair' | 'body'
  readonly outcome: Outcome
  readonly count: Omit<Tally, 'outcome'>
  readonly rules: Rules
  readonly position: number
  readonly sequel?: { readonly until: Day; readonly rules: Rules }
}

export type Point = {
  readonly id: string
  readonly kind: PointKind['id']
  readonly by: SeatId
  readonly about: string
  /** When it was raised; points of earlier versions do not say. */
  readonly at?: Instant
  /** `ruled` can be appealed until the chair goes on. */
  readonly status: 'raised' | 'ruled' | 'appealed'
  readonly sustained: boolean | null
  readonly ruling: string | null
  readonly appealBy: SeatId | null
  /** Of an appeal made in writing. */
  readonly grounds?: string
  /** An appeal was seconded; those who spoke on it or will, by side; the speech that gave way to them. */
  readonly seconded?: boolean
  readonly places?: { readonly for: readonly SeatId[]; readonly against: readonly SeatId[] }
  readonly gaveWay?: Speaker
  /** What a ruling of the chair's own settled; left out of one on a point somebody raised. */
  readonly on?: RulingOn
}

import type { Circle } from '#base/event.ts'
import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'

/**
 * One change to a text, as data that can be applied. Paragraphs are named by their ids, which stay when others come or go. `add`: after
 * that paragraph, or before all where none is named. `replace`: the new ones stand where the first of the old stood. `move`: those named
 * stand together after that paragraph, in the order they had.
 */
export type Change =
  | { readonly kind: 'add'; readonly after: string | null; readonly paragraphs: readonly string[] }
  | { readonly kind: 'delete'; readonly provisions: readonly string[] }
  | { readonly kind: 'replace'; readonly provisions: readonly string[]; readonly paragraphs: readonly string[] }
  | { readonly kind: 'move'; readonly after: string | null; readonly provisions: readonly string[] }

/** Paragraphs with their ids: of a draft, or those an amendment would bring in. */
export type Text = { readonly paragraphs: readonly string[]; readonly provisions: readonly string[] }

/** A change proposed to a draft, or to another amendment (then a sub-amendment, put before what it changes). */
export type Amendment = {
  readonly id: string
  /** The draft or the amendment it changes. */
  readonly on: string
  /** The draft it belongs to in the end. */
  readonly draft: string
  readonly sponsors: readonly SeatId[]
  readonly signatories: readonly SeatId[]
  readonly change: Change
  /** Ids of the paragraphs it brings in, so that a sub-amendment can name them. */
  readonly provisions: readonly string[]
  /**
   * `fallen`: not put, because another was adopted that implies its rejection or took away what it would change; `ruled-out`: the chair
   * found it to be no amendment. Both can be told from `rejected`, which a vote decided.
   */
  readonly status: 'waiting' | 'adopted' | 'rejected' | 'fallen' | 'ruled-out'
  /** The chair's place for it among those on the same text, from 1; null until ranked. */
  readonly rank: number | null
  /** Amendments whose adoption implies its rejection, as the chair found. */
  readonly impliedBy: readonly string[]
  /** Sponsors of what it changes who accept it as their own. */
  readonly accepted: readonly SeatId[]
  readonly amended: boolean
  /** Parts of it to be voted on separately, in that order; left out where it is voted on as a whole. */
  readonly parts?: readonly Part[]
  /** A vote was asked for or follows from an objection. */
  readonly vote: { readonly by: SeatId; readonly recorded: boolean; readonly rollCall?: boolean } | null
  /** The member that asked for it to be put, where its proposer's proposals are put only on request. */
  readonly asked: SeatId | null
  readonly position: number
  readonly at: Instant
  readonly audience: readonly Circle[]
}

/** A part of a draft or of an amendment that is voted on by itself: some of its paragraphs. */
export type Part = {
  readonly id: string
  readonly provisions: readonly string[]
  readonly status: 'waiting' | 'approved' | 'rejected'
  readonly recorded: boolean
  readonly rollCall?: boolean
}

/** A draft that involves expenditure, and the statement of its effect on the budget once it is in. */
export type Expenditure = { readonly statement: string | null }

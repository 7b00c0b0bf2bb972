import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Language, Words } from '#base/words.ts'
import type { SpeechKind, Side } from './entries-state.ts'

/** How a deposited text stands to what will be said: read out as it stands, or to be checked against delivery. */
export const readings = ['verbatim', 'check'] as const
export type Reading = (typeof readings)[number]

/** UTF-16 units of one statement in one language: some twenty minutes. */
export const longestStatement = 20_000
/** Renderings beside the authentic text. */
export const mostRenderings = 5
/** Statements one delegation may have waiting before one body. */
export const mostDeposited = 3
/** Delivered statements a late reader is sent; all stand in the journal and in the outcome. */
export const deliveredKept = 3

export type Rendering = { readonly language: Language; readonly text: string }

/** A text that waits until its delegation speaks. Only the delegation, the bureau and the interpreters are shown it. */
export type Deposit = {
  readonly id: string
  readonly seat: SeatId
  /** The place on a list it was deposited with; null where it was deposited for an item. */
  readonly entry: string | null
  /** The item it is for; with an entry the one that was open. */
  readonly item: string | null
  readonly reading: Reading
  /** The first is authentic, the others render it. */
  readonly texts: readonly Rendering[]
  readonly at: Instant
}

/** A statement whose delegation has been given the floor; from then on the readers of the meeting see it. */
export type Delivered = {
  readonly id: string
  readonly seat: SeatId
  readonly entry: string
  readonly kind: SpeechKind | Side
  readonly item: { readonly id: string; readonly title: Words } | null
  readonly meeting: number
  /** The group it was made for. */
  readonly behalf: string | null
  readonly reading: Reading
  readonly texts: readonly Rendering[]
}

export type Statements = {
  readonly deposits: readonly Deposit[]
  /** How many each delegation has deposited, so that ids are short and give nothing away. */
  readonly written: { readonly [seat: SeatId]: number }
  readonly delivered: readonly (Delivered & { readonly at: Instant; readonly position: number })[]
}

/** What interpreters and record-keepers ask of the dais. */
export const daisCalls = ['slower', 'microphone', 'text-missing', 'louder', 'break-needed'] as const
export type DaisCallKind = (typeof daisCalls)[number]
export type DaisCall = { readonly id: string; readonly kind: DaisCallKind; readonly at: Instant }
export type Dais = { readonly called: number; readonly calls: readonly DaisCall[] }

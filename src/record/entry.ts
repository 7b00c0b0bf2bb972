import type { Hash } from '#base/hash.ts'
import type { DocumentId, PersonId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Arrangement, Figure, Initiative, Instrument, Position, Relation, Statement, Undertaking } from './found.ts'
import type { ReaderMark } from './second/second.ts'
import type { Span } from './span.ts'

export const entryKinds = ['statement', 'figure', 'initiative', 'position', 'arrangement', 'undertaking', 'instrument', 'relation'] as const
export type EntryKind = (typeof entryKinds)[number]

/** A candidate's or entry's content, by its kind. */
export type Values = {
  readonly statement: Statement
  readonly figure: Figure
  readonly initiative: Initiative
  readonly position: Position
  readonly arrangement: Arrangement
  readonly undertaking: Undertaking
  readonly instrument: Instrument
  readonly relation: Relation
}
export type Value = Values[EntryKind]
export type Kinded = { [kind in EntryKind]: { readonly kind: kind; readonly value: Values[kind] } }[EntryKind]

/**
 * The passage something rests on: document, SHA-256 of the plain text the offsets count in, span, and the words themselves, so
 * that it can be checked without the document and found again in a better extraction. The first anchor's document is the one
 * in which the value's own spans count.
 */
export type Anchor = { readonly document: DocumentId; readonly hash: Hash; readonly span: Span; readonly quotation: string }

/** confirmed: as found; corrected: a person changed what was found; by-hand: a person found it. */
export const ways = ['confirmed', 'corrected', 'by-hand'] as const
export type Way = (typeof ways)[number]

/** How a statement answers another entry. `none`: a person judged that it does not, so that the program does not propose it again. */
export const answerWays = ['denies', 'repeats', 'welcomes', 'answers', 'none'] as const
export type AnswerWay = (typeof answerWays)[number]

/** A statement that answers an entry, by a person's judgement. */
export type Answer = { readonly entry: number; readonly to: number; readonly way: AnswerWay; readonly by: PersonId; readonly at: Instant }

/** Who said it, and when; of what came with an export, there. */
export type SaidBy = { readonly by: string; readonly at: Instant }

/** Entries that somebody said are wordings of one statement, in order. */
export type Linking = SaidBy & { readonly entries: readonly number[] }

/** A value an entry had before it was corrected: who gave it, and why it was changed. */
export type Earlier = SaidBy & { readonly value: Value; readonly anchors: readonly Anchor[]; readonly way: Way; readonly note: string | null }

/** Who judged it, when, in the dossier whose export it came with, and whether it was published there. */
export type TakenFrom = { readonly by: string; readonly at: Instant; readonly published: boolean }

/** Another reviewer's disagreement with a review. Named by the position of its event. While one stands, the entry is contested and counts nowhere. */
export type Contest = { readonly contest: number; readonly by: PersonId; readonly at: Instant; readonly note: string | null }

/** Something a person of the team stands for. Only entries count in analysis. Named by the position of the event that made it. */
export type Entry = Kinded & {
  readonly entry: number
  readonly anchors: readonly Anchor[]
  readonly way: Way
  /** The candidate it came from; null for what was marked by hand. */
  readonly candidate: string | null
  /** The second reader that found it; left out where the first did, or a person. */
  readonly reader?: ReaderMark
  readonly by: PersonId
  readonly at: Instant
  /** Position of the event that gave it its present value; equals `entry` unless it was amended. */
  readonly revision: number
  /** Position of the event that published its present or an earlier value; null if it never was. */
  readonly published: number | null
  readonly contests?: readonly Contest[]
  readonly from?: TakenFrom
  /** The values it had before, the first one first. */
  readonly before?: readonly Earlier[]
}

/** A candidate that a person found to be nothing. Named by the position of its event. */
export type Rejection = {
  readonly review: number
  readonly candidate: string
  readonly kind: EntryKind
  /** What was rejected, so that it is known again; left out where an older export does not say. */
  readonly judged?: Kinded
  readonly reader?: ReaderMark
  readonly anchors: readonly Anchor[]
  readonly by: PersonId
  readonly at: Instant
  readonly note: string | null
  readonly contests?: readonly Contest[]
  readonly from?: TakenFrom
}

/** Whether another reviewer disagrees. */
export function isContested({ contests = [] }: { readonly contests?: readonly Contest[] }): boolean {
  return contests.length > 0
}

/** Kind and value of something and nothing else of it, kept together for the compiler. */
export function kindedOf(from: Kinded): Kinded {
  switch (from.kind) {
    case 'statement': return { kind: from.kind, value: from.value }
    case 'figure': return { kind: from.kind, value: from.value }
    case 'initiative': return { kind: from.kind, value: from.value }
    case 'position': return { kind: from.kind, value: from.value }
    case 'arrangement': return { kind: from.kind, value: from.value }
    case 'undertaking': return { kind: from.kind, value: from.value }
    case 'instrument': return { kind: from.kind, value: from.value }
    case 'relation': return { kind: from.kind, value: from.value }
  }
}

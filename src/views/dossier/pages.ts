import type { Matrix } from '#analysis/positions.ts'
import type { Series } from '#analysis/figures.ts'
import type { Handling } from '#base/handling.ts'
import type { Hash } from '#base/hash.ts'
import type { DocumentId, PersonId } from '#base/ids.ts'
import type { Day, Instant } from '#base/instants.ts'
import type { Format } from '#participants/format.ts'
import type { Described, Obtained } from '#record/commands.ts'
import type { Kinded, Way } from '#record/entry.ts'
import type { CalledFor, Confidence, HostState, Named } from '#record/found.ts'
import type { Encoding, MaskReason } from '#record/reading.ts'
import type { Span } from '#record/span.ts'

// What the pages of a dossier carry, as JSON. Everything in them is drawn from documents the reader may read; counts too.

/** A passage that opens: the sentence something rests on. `start` for a command's anchor is `span[0]`. */
export type Passage = { readonly document: DocumentId; readonly span: Span; readonly quotation: string }

/**
 * Something found or marked in a document. `open` waits for a person. The value's own spans count in `document`; `anchors` has the
 * sentence there first, then the same words in the copies of its story. A command on a candidate sends `candidate`, `kind`, `value`
 * (changed or not) and the anchors.
 */
export type Item = Kinded & {
  /** The candidate's id; null for what was marked by hand. */
  readonly candidate: string | null
  readonly document: DocumentId
  /** `rejected`: a person found it to be nothing; the others but `open` are entries. */
  readonly state: 'open' | 'rejected' | Way
  readonly confidence: Confidence
  readonly anchors: readonly Passage[]
  /** The position of its entry, or of the review that rejected it; what `withdraw-review` and `amend-entry` name. */
  readonly entry: number | null
  readonly by: PersonId | null
  readonly at: Instant | null
  readonly published: boolean
}

/** How much of what was found has been looked at. */
export type Progress = { readonly found: number; readonly reviewed: number }

/** A document in a list. `described` is what the page or a person says of it; the day may be lent by its story, and then says so. */
export type DocumentRow = {
  readonly document: DocumentId
  readonly name: string
  readonly handling: Handling
  readonly described: Described
  readonly obtained: Obtained
  readonly by: PersonId
  readonly at: Instant
  /** Null while the program is still reading it, or cannot. */
  readonly read: { readonly kind: 'text' | 'html' | 'pdf'; readonly encoding: Encoding } | null
  /** Id of its story, the number of its documents the reader may read, and stories that may report the same occasion. */
  readonly story: string
  readonly copies: number
  readonly occasion: readonly string[]
  readonly progress: Progress
}

export type DocumentsPage = { readonly title: string; readonly handling: Handling; readonly documents: readonly DocumentRow[]; readonly progress: Progress }

/** Furniture, greyed: by the program, or by a person. */
export type Greyed = { readonly span: Span; readonly reason: MaskReason; readonly by: 'program' | 'person' }

/** The words of two documents side by side: what both have, what only the first has (removed), what only the second has (added). */
export type Difference = { readonly kind: 'same' | 'removed' | 'added'; readonly words: string }

/** Another document of the same story (`copy`), or of a story that reports or may report the same occasion (`rendering`). */
export type Relative = {
  readonly document: DocumentId
  readonly name: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: Day | null
  readonly as: 'copy' | 'rendering'
  /** Whether a person joined them; a copy is folded by itself, a rendering is only proposed. */
  readonly joined: boolean
}

export type DocumentPage = DocumentRow & {
  readonly title: string | null
  /** The plain text, never changed; every span counts in it (UTF-16 units). Show it as text, never as markup. */
  readonly text: string
  readonly textHash: Hash
  readonly greyed: readonly Greyed[]
  /** Passages that a person restored. */
  readonly restored: readonly Span[]
  readonly mainText: readonly Span[]
  /** In the order of the text. */
  readonly items: readonly Item[]
  readonly relatives: readonly Relative[]
  /** The differences to the relative that was asked for. */
  readonly compared: { readonly document: DocumentId; readonly differences: readonly Difference[] } | null
}

/** Documents of one story; stories that seem to report its occasion, and those who decide. */
export type StoriesPage = {
  readonly stories: readonly {
    readonly story: string
    readonly documents: readonly { readonly document: DocumentId; readonly name: string; readonly title: string | null; readonly outlet: string | null; readonly published: Day | null; readonly apart: boolean }[]
    /** Whether a person joined any of them. */
    readonly joined: boolean
    readonly occasion: readonly string[]
  }[]
}

/** What waits for a person, most doubtful first. `why` says what is doubtful: the confidence, an unnamed speaker, a figure without source or day. */
export type ReviewPage = { readonly progress: Progress; readonly queue: readonly (Item & { readonly why: readonly Doubt[]; readonly title: string | null })[] }
export const doubts = ['guessed', 'inferred', 'no-speaker', 'no-source', 'no-day', 'no-actor'] as const
export type Doubt = (typeof doubts)[number]

/** Confirmed figures, by what they count; never overwritten, never added up. `entries` in the series are found in `items`. */
export type FiguresPage = { readonly series: readonly Series[]; readonly items: readonly Item[]; readonly open: number }

/** Who says a value of a slot, and where: one for each rendering that has it. */
export type SaidSo = { readonly entry: number; readonly passage: Passage; readonly speaker: Named | null }
/** One value of a slot, with all who say it; values that differ stand side by side. */
export type Valued<Value> = Value & { readonly said: readonly SaidSo[] }
export type Slots = {
  readonly proposedBy: readonly Valued<{ readonly actor: string; readonly name: string }>[]
  readonly backedBy: readonly Valued<{ readonly actor: string; readonly name: string }>[]
  readonly addressedTo: readonly Valued<{ readonly actor: string; readonly name: string }>[]
  readonly convener: readonly Valued<{ readonly actor: string; readonly name: string; readonly role: string | null; readonly answer: string | null }>[]
  readonly host: readonly Valued<{ readonly actor: string; readonly name: string; readonly state: HostState }>[]
  readonly place: readonly Valued<{ readonly name: string }>[]
  readonly level: readonly Valued<{ readonly name: string }>[]
  readonly window: readonly Valued<{ readonly name: string; readonly from: Day | null; readonly to: Day | null }>[]
  readonly subject: readonly Valued<{ readonly name: string }>[]
  readonly participants: readonly Valued<Omit<CalledFor, 'callSpan'>>[]
  readonly notNamed: readonly Valued<{ readonly actor: string; readonly name: string }>[]
}

/**
 * An initiative with its confirmed renderings. To make a format of it, the house is asked to open a conference with `copied` as
 * `initiative` and `format` as `format`; the page offers both ready.
 */
export type InitiativeView = {
  /** The position of its first entry. */
  readonly initiative: number
  readonly renderings: readonly { readonly entry: number; readonly document: DocumentId; readonly title: string | null; readonly outlet: string | null; readonly published: Day | null; readonly story: string }[]
  readonly slots: Slots
  readonly copied: { readonly dossier: string; readonly position: number; readonly hash: Hash; readonly value: Kinded['value'] } | null
  readonly format: Format
}
export type InitiativesPage = { readonly initiatives: readonly InitiativeView[]; readonly open: number }

/** The matrix of confirmed positions; `entries` in its cells are found in `items`. */
export type PositionsPage = { readonly matrix: Matrix; readonly items: readonly Item[]; readonly open: number }

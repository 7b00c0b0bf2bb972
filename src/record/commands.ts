import type { Handling } from '#base/handling.ts'
import type { Hash } from '#base/hash.ts'
import type { DocumentId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import type { EntryKind, Value } from './entry.ts'
import type { MaskReason, Medium, PublicationBasis } from './reading.ts'

/** How a document came into the dossier. `note` says more in a person's words: where it was found, who handed it over. */
export const ways = ['pasted', 'file', 'command-line', 'sample'] as const
export type Obtained = { readonly how: (typeof ways)[number]; readonly note?: string | null }

/** Where something about a document comes from: read off the page by the program, or said by a person of the team. */
export type Described = {
  readonly title?: string | null
  readonly outlet?: string | null
  readonly agency?: string | null
  readonly language?: string | null
  readonly medium: Medium
  readonly published?: Day | null
  /** `person`: somebody of the team said so. */
  readonly publishedBasis: PublicationBasis | 'person'
}

/** A passage as a command names it: where it begins, in UTF-16 units of the document's plain text, and its words. It ends where the words end. */
export type Said = { readonly document: DocumentId; readonly start: number; readonly quotation: string }

export type DossierCommand =
  | { readonly type: 'start-dossier'; readonly title: string; readonly handling: Handling }
  | {
      readonly type: 'import-document'
      readonly document: DocumentId
      /** SHA-256 of the bytes as they came; the same bytes are in a dossier once. */
      readonly hash: Hash
      /** SHA-256 of the plain text's UTF-8 form, and its length in UTF-16 units. */
      readonly textHash: Hash
      readonly length: number
      readonly name: string
      /** The dossier's own mark where none is given. */
      readonly handling?: Handling | null
      readonly obtained: Obtained
      readonly described: Described
    }
  | { readonly type: 'set-handling'; readonly document: DocumentId; readonly handling: Handling }
  /** A person says what the page does not, or says wrongly. */
  | { readonly type: 'describe-document'; readonly document: DocumentId; readonly described: Described }
  /** A click on a greyed passage restores it; a passage that is furniture is greyed by hand. */
  | { readonly type: 'restore-passage'; readonly document: DocumentId; readonly start: number; readonly quotation: string }
  | { readonly type: 'mask-passage'; readonly document: DocumentId; readonly start: number; readonly quotation: string; readonly reason: MaskReason }
  /** The candidate is right as found. */
  | { readonly type: 'confirm'; readonly candidate: string; readonly kind: EntryKind; readonly value: Value; readonly anchors: readonly Said[] }
  /** The candidate is right after this change. */
  | { readonly type: 'correct'; readonly candidate: string; readonly kind: EntryKind; readonly value: Value; readonly anchors: readonly Said[]; readonly note?: string | null }
  /** The candidate is nothing. */
  | { readonly type: 'reject'; readonly candidate: string; readonly kind: EntryKind; readonly value: Value; readonly anchors: readonly Said[]; readonly note?: string | null }
  /** Something the program did not find. */
  | { readonly type: 'mark-by-hand'; readonly kind: EntryKind; readonly value: Value; readonly anchors: readonly Said[] }
  /** An entry gets another value; it keeps its place and its earlier values stay in the journal. */
  | { readonly type: 'amend-entry'; readonly entry: number; readonly kind: EntryKind; readonly value: Value; readonly anchors: readonly Said[]; readonly note?: string | null }
  /** Takes a review back: the entry or rejection it made is none any more and its candidate is open again. */
  | { readonly type: 'withdraw-review'; readonly review: number; readonly note?: string | null }
  /** Statements that are wordings of one statement, so that it counts once. */
  | { readonly type: 'link-renderings'; readonly entries: readonly number[] }
  | { readonly type: 'unlink-rendering'; readonly entry: number }
  /** Documents that go back to one dispatch, by a person's judgement. */
  | { readonly type: 'join-story'; readonly documents: readonly DocumentId[] }
  /** A document that stands by itself, whatever it resembles. */
  | { readonly type: 'split-story'; readonly document: DocumentId }
  /** Lets conferences and the public see an entry drawn from public documents only. */
  | { readonly type: 'publish-entry'; readonly entry: number }

import { choice, copied, day, type Field, type Fields, fresh, hashed, integer, list, optional, record, text } from '#base/form.ts'
import { type Handling, handlings } from '#base/handling.ts'
import type { Hash } from '#base/hash.ts'
import type { DocumentId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import { type Language, languages, type Words } from '#base/words.ts'
import { type EntryKind, entryKinds, type Value } from './entry.ts'
import { type MaskReason, maskReasons, media, type Medium, publicationBases, type PublicationBasis } from './reading.ts'

/** How a document came into the dossier. `note` says more in a person's words: where it was found, who handed it over. */
export const ways = ['pasted', 'file', 'command-line', 'sample'] as const
/** What was handed in and delivered in a conference: by whom, where, and whether this wording is the authentic one or renders it. */
export type Delivered = {
  readonly who: Words
  readonly behalf?: string | null
  readonly conference: string
  readonly body: Words
  readonly meeting: number
  readonly item?: Words | null
  readonly reading: 'verbatim' | 'check'
  /** The language the statement is authentic in; this document is authentic where it is its own. */
  readonly authentic: Language
  readonly language: Language
}

/** `conference`: it was said in a conference that this dossier keeps or that came from it; nobody can say so of what they bring in. */
export type Obtained = { readonly how: (typeof ways)[number] | 'conference'; readonly note?: string | null; readonly delivered?: Delivered | null }

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
  /** A second reviewer disagrees: the entry or rejection stays, contested, and counts nowhere until that is settled. */
  | { readonly type: 'contest-review'; readonly review: number; readonly note?: string | null }
  /** The disagreement is taken back by whoever raised it, or ended by the keeper. */
  | { readonly type: 'settle-contest'; readonly review: number; readonly contest: number; readonly note?: string | null }
  /** Statements that are wordings of one statement, so that it counts once. */
  | { readonly type: 'link-renderings'; readonly entries: readonly number[] }
  | { readonly type: 'unlink-rendering'; readonly entry: number }
  /** Documents that go back to one dispatch, by a person's judgement. */
  | { readonly type: 'join-story'; readonly documents: readonly DocumentId[] }
  /** A document that stands by itself, whatever it resembles. */
  | { readonly type: 'split-story'; readonly document: DocumentId }
  /** Lets conferences and the public see an entry drawn from public documents only. */
  | { readonly type: 'publish-entry'; readonly entry: number }

/** Bounds in UTF-16 units, except counts of things. */
export const longestTitle = 200
export const longestName = 300
export const longestWords = 400
export const longestNote = 2_000
export const longestQuotation = 20_000
export const longestText = 50_000_000
export const longestValue = 60_000
export const mostAnchors = 40
export const mostDocuments = 200

const start = integer(0, longestText)
const quotation = text(1, longestQuotation)
const position = integer(1, Number.MAX_SAFE_INTEGER)
const document = text(1, 64)

/** An anchor in one of these documents. */
export const saidIn = (documents: Field): Field => record({ document: documents, start, quotation })
const named = record({ en: text(1, longestWords), ...Object.fromEntries(languages.filter((one) => one !== 'en').map((one) => [one, optional(text(1, longestWords))])) })
const delivered = record({
  who: named, behalf: optional(text(1, longestWords)), conference: text(1, longestWords), body: named, meeting: integer(0, 100_000), item: optional(named),
  reading: choice('verbatim', 'check'), authentic: choice(...languages), language: choice(...languages),
})
export const obtained: Field = record({ how: choice(...ways, 'conference'), note: optional(text(1, longestNote)), delivered: optional(delivered) })
export const described: Field = record({
  title: optional(text(1, longestWords)),
  outlet: optional(text(1, longestWords)),
  agency: optional(text(1, longestWords)),
  language: optional(text(2, 12)),
  medium: choice(...media),
  published: optional(day()),
  publishedBasis: choice(...publicationBases, 'person'),
})
export const note: Field = optional(text(1, longestNote))

const entry: Fields = { kind: choice(...entryKinds), value: copied(longestValue), anchors: list(saidIn(document), 1, mostAnchors) }

export const dossierCommands: { readonly [type in DossierCommand['type']]: Fields } = {
  'start-dossier': { title: text(1, longestTitle), handling: choice(...handlings) },
  'import-document': {
    document: fresh([]), hash: hashed, textHash: hashed, length: integer(1, longestText), name: text(1, longestName),
    handling: optional(choice(...handlings)), obtained, described,
  },
  'set-handling': { document, handling: choice(...handlings) },
  'describe-document': { document, described },
  'restore-passage': { document, start, quotation },
  'mask-passage': { document, start, quotation, reason: choice(...maskReasons) },
  'confirm': { candidate: fresh([]), ...entry },
  'correct': { candidate: fresh([]), ...entry, note },
  'reject': { candidate: fresh([]), ...entry, note },
  'mark-by-hand': entry,
  'amend-entry': { entry: position, ...entry, note },
  'withdraw-review': { review: position, note },
  'contest-review': { review: position, note },
  'settle-contest': { review: position, contest: position, note },
  'link-renderings': { entries: list(position, 2, mostDocuments) },
  'unlink-rendering': { entry: position },
  'join-story': { documents: list(document, 2, mostDocuments) },
  'split-story': { document },
  'publish-entry': { entry: position },
}

import { choice, copied, day, type Field, type Fields, fresh, hashed, integer, list, optional, record, text } from '#base/form.ts'
import { type Handling, handlings } from '#base/handling.ts'
import type { Hash } from '#base/hash.ts'
import type { DocumentId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import { type Language, languages, type Words } from '#base/words.ts'
import { type AnswerWay, answerWays, type EntryKind, entryKinds, type SaidBy, type TakenFrom, type Value, type Way, ways as reviewWays } from './entry.ts'
import { longestModel, type ReaderMark } from './second/second.ts'
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

/** How a document of an exported dossier had come into that one, by whom and when. What it says is the export's word, not this platform's. */
export type Before = { readonly how: (typeof obtainings)[number]; readonly note?: string | null; readonly delivered?: Delivered | null; readonly by: string; readonly at: number }
const obtainings = [...ways, 'conference', 'export'] as const

/** `conference`: it was said in a conference that this dossier keeps or that came from it; nobody can say so of what they bring in. `export`: it came with the export of another dossier. */
export type Obtained = { readonly how: (typeof obtainings)[number]; readonly note?: string | null; readonly delivered?: Delivered | null; readonly before?: Before | null }

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
  /** The title is the team's; what each source calls the situation stands beside it. */
  | { readonly type: 'rename-dossier'; readonly title: string }
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
  | { readonly type: 'confirm'; readonly candidate: string; readonly reader?: ReaderMark | null; readonly kind: EntryKind; readonly value: Value; readonly anchors: readonly Said[] }
  /** The candidate is right after this change. */
  | { readonly type: 'correct'; readonly candidate: string; readonly reader?: ReaderMark | null; readonly kind: EntryKind; readonly value: Value; readonly anchors: readonly Said[]; readonly note?: string | null }
  /** The candidate is nothing. */
  | { readonly type: 'reject'; readonly candidate: string; readonly reader?: ReaderMark | null; readonly kind: EntryKind; readonly value: Value; readonly anchors: readonly Said[]; readonly note?: string | null }
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
  /** Statements that are wordings of one statement, so that it counts once. Of this and what follows `from` is who said so in the dossier whose export it came with, which a keeper hands on. */
  | { readonly type: 'link-renderings'; readonly entries: readonly number[]; readonly from?: SaidBy | null }
  | { readonly type: 'unlink-rendering'; readonly entry: number }
  /** The wording that is authentic (the official transcript): of statements linked as renderings at most one. */
  | { readonly type: 'set-authentic'; readonly entry: number; readonly authentic: boolean; readonly from?: SaidBy | null }
  /** Which rendering a rendering translates; null: none. What translates another is a rendering of it. */
  | { readonly type: 'set-translates'; readonly entry: number; readonly of?: number | null; readonly from?: SaidBy | null }
  /** A statement that denies, repeats, welcomes or answers another entry; `none`: a person judged that it does none of these. */
  | { readonly type: 'link-answer'; readonly entry: number; readonly to: number; readonly way: AnswerWay; readonly from?: SaidBy | null }
  | { readonly type: 'unlink-answer'; readonly entry: number; readonly to: number }
  /** An entry or a rejection out of the export of another dossier, with who judged it there. */
  | { readonly type: 'take-over-entry'; readonly candidate?: string | null; readonly reader?: ReaderMark | null; readonly way: Way; readonly kind: EntryKind; readonly value: Value; readonly anchors: readonly Said[]; readonly from: TakenFrom; readonly contests: readonly Contested[]; readonly before?: readonly SaidEarlier[] | null }
  | { readonly type: 'take-over-rejection'; readonly candidate: string; readonly reader?: ReaderMark | null; readonly kind: EntryKind; readonly value?: Value | null; readonly anchors: readonly Said[]; readonly note?: string | null; readonly from: TakenFrom; readonly contests: readonly Contested[] }
  /** Documents that go back to one dispatch, by a person's judgement. */
  | { readonly type: 'join-story'; readonly documents: readonly DocumentId[] }
  /** A document that stands by itself, whatever it resembles. */
  | { readonly type: 'split-story'; readonly document: DocumentId }
  /** Lets conferences and the public see an entry drawn from public documents only. */
  | { readonly type: 'publish-entry'; readonly entry: number }

/** A value before a correction, as an export tells it. */
export type SaidEarlier = SaidBy & { readonly value: Value; readonly anchors: readonly Said[]; readonly way: Way; readonly note?: string | null }

/** A disagreement as an export tells it. */
export type Contested = { readonly by: string; readonly at: number; readonly note?: string | null }

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
const mostContests = 50
const moment = integer(0, Number.MAX_SAFE_INTEGER)
const person = text(1, 200)
const before = record({ how: choice(...obtainings), note: optional(text(1, longestNote)), delivered: optional(delivered), by: person, at: moment })
export const obtained: Field = record({ how: choice(...obtainings), note: optional(text(1, longestNote)), delivered: optional(delivered), before: optional(before) })
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

/** What an export says of a judgement beside the judgement itself. */
export const judgedElsewhere: Fields = { from: record({ by: person, at: moment, published: choice(true, false) }), contests: list(record({ by: person, at: moment, note }), 0, mostContests) }
/** Who said it in the dossier whose export it came with. */
export const saidElsewhere: Field = optional(record({ by: person, at: moment }))
const mostEarlier = 50
/** Values an entry had before, each with its passages. */
export const earlier = (value: Field, documents: Field): Field => optional(list(record({ value, anchors: list(saidIn(documents), 1, mostAnchors), way: choice(...reviewWays), by: person, at: moment, note }), 0, mostEarlier))
/** The second reader whose candidate it is; none for the first reader's. */
export const foundBy: Field = optional(record({ model: text(1, longestModel), prompt: text(1, 20) }))
const entry: Fields = { kind: choice(...entryKinds), value: copied(longestValue), anchors: list(saidIn(document), 1, mostAnchors) }

export const dossierCommands: { readonly [type in DossierCommand['type']]: Fields } = {
  'start-dossier': { title: text(1, longestTitle), handling: choice(...handlings) },
  'rename-dossier': { title: text(1, longestTitle) },
  'import-document': {
    document: fresh([]), hash: hashed, textHash: hashed, length: integer(1, longestText), name: text(1, longestName),
    handling: optional(choice(...handlings)), obtained, described,
  },
  'set-handling': { document, handling: choice(...handlings) },
  'describe-document': { document, described },
  'restore-passage': { document, start, quotation },
  'mask-passage': { document, start, quotation, reason: choice(...maskReasons) },
  'confirm': { candidate: fresh([]), reader: foundBy, ...entry },
  'correct': { candidate: fresh([]), reader: foundBy, ...entry, note },
  'reject': { candidate: fresh([]), reader: foundBy, ...entry, note },
  'mark-by-hand': entry,
  'amend-entry': { entry: position, ...entry, note },
  'withdraw-review': { review: position, note },
  'contest-review': { review: position, note },
  'settle-contest': { review: position, contest: position, note },
  'link-renderings': { entries: list(position, 2, mostDocuments), from: saidElsewhere },
  'unlink-rendering': { entry: position },
  'set-authentic': { entry: position, authentic: choice(true, false), from: saidElsewhere },
  'set-translates': { entry: position, of: optional(position), from: saidElsewhere },
  'link-answer': { entry: position, to: position, way: choice(...answerWays), from: saidElsewhere },
  'unlink-answer': { entry: position, to: position },
  'take-over-entry': { candidate: optional(fresh([])), reader: foundBy, way: choice(...reviewWays), ...entry, ...judgedElsewhere, before: earlier(copied(longestValue), document) },
  'take-over-rejection': { candidate: fresh([]), reader: foundBy, kind: choice(...entryKinds), value: optional(copied(longestValue)), anchors: list(saidIn(document), 1, mostAnchors), note, ...judgedElsewhere },
  'join-story': { documents: list(document, 2, mostDocuments) },
  'split-story': { document },
  'publish-entry': { entry: position },
}

import type { Handling } from '#base/handling.ts'
import type { Hash } from '#base/hash.ts'
import type { DocumentId, PersonId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Described, Obtained } from './commands.ts'
import type { Answer, Entry, Linking, Rejection, SaidBy } from './entry.ts'
import type { Mask } from './reading.ts'
import type { Span } from './span.ts'

/** A document as the dossier knows it; its bytes and plain text lie in the store under the same id and never change. */
export type DossierDocument = {
  readonly document: DocumentId
  /** SHA-256 of the bytes as they came. */
  readonly hash: Hash
  /** SHA-256 of the plain text that every offset counts in, and its length in UTF-16 units. */
  readonly textHash: Hash
  readonly length: number
  readonly name: string
  readonly handling: Handling
  readonly obtained: Obtained
  /** What is said about it now: by the program at import, or since then by a person. */
  readonly described: Described
  /** Passages that a person restored, and passages that a person greyed, over the program's own masks. */
  readonly restored: readonly Span[]
  readonly masked: readonly Mask[]
  readonly by: PersonId
  readonly at: Instant
}

/** What people said of entries beside each other. */
export type Links = {
  /** Groups of entries that are wordings of one statement. */
  readonly renderings: readonly (readonly number[])[]
  /** Entries whose wording is authentic, the one marked last at the end; of a group the last counts. */
  readonly authentic: readonly number[]
  /** Rendering → the rendering it translates. */
  readonly translations: { readonly [entry: string]: number }
  readonly answers: readonly Answer[]
  /** Who tied renderings together, as told; who named a wording authentic, and a rendering a translation, by entry. */
  readonly linkings: readonly Linking[]
  readonly authenticBy: { readonly [entry: string]: SaidBy }
  readonly translatedBy: { readonly [entry: string]: SaidBy }
}

/** A dossier folded from its events. What a program found is not in it. */
export type DossierState = Links & {
  readonly title: string
  /** The mark a new document gets unless another is given. */
  readonly handling: Handling
  /** When it was started; null before. */
  readonly started: Instant | null
  /** In the order of import. */
  readonly documents: { readonly [document: string]: DossierDocument }
  /** What the team stands for, by the position of the event that made it: all that analysis may use. */
  readonly entries: { readonly [entry: string]: Entry }
  readonly rejections: { readonly [review: string]: Rejection }
  /** Candidate → positions of its standing reviews (one, or more where somebody could not see another's). */
  readonly reviews: { readonly [candidate: string]: readonly number[] }
  /** Groups of documents that a person joined, and documents that a person set apart. */
  readonly joined: readonly (readonly DocumentId[])[]
  readonly apart: readonly DocumentId[]
}

export const emptyDossier: DossierState = {
  title: '', handling: 'internal', started: null, documents: {}, entries: {}, rejections: {}, reviews: {}, joined: [], apart: [], renderings: [], authentic: [], translations: {}, answers: [], linkings: [], authenticBy: {}, translatedBy: {},
}

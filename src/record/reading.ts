import type { Day } from '#base/instants.ts'
import type { Span } from './span.ts'

/**
 * Why a line does not belong to the article: cookie banner; appeal for money or subscription; line to another article; left-over
 * of a script; line of the page's own controls; a body that stands there already; the title again; what the outlet prints
 * in other documents too; caption; credit of a
 * picture; dateline, byline and the like, which say something about the article and are no part of it.
 */
export const maskReasons = [
  'cookie-banner', 'appeal', 'related', 'script', 'interface', 'repeated-body', 'repeated-title', 'repeated-elsewhere', 'caption', 'credit', 'head',
] as const
export type MaskReason = (typeof maskReasons)[number]

/** A passage that is furniture of the page. Blanks of equal length take its place; a click restores it. */
export type Mask = { readonly span: Span; readonly reason: MaskReason }

/** The basis of a publication date: printed on the page or in its metadata; from a weekday and the story's date; the story's; unknown. */
export const publicationBases = ['printed', 'weekday', 'story', 'unknown'] as const
export type PublicationBasis = (typeof publicationBases)[number]

/** Day of publication; `span` the passage it rests on, null if it stands in metadata or elsewhere in the story. */
export type Published = { readonly day: Day | null; readonly basis: PublicationBasis; readonly span: Span | null }

/** Where something about a document was found: printed in its text, in the page's metadata, or in an address printed there. */
export const sources = ['printed', 'metadata', 'address'] as const
export type Told = { readonly text: string; readonly basis: (typeof sources)[number]; readonly span: Span | null }

export const media = ['text', 'photo', 'video', 'audio'] as const
export type Medium = (typeof media)[number]

/** What kind of file a document came as: a message with its headers, an entry of a feed, an object of JSON among them. */
export const documentKinds = ['text', 'html', 'pdf', 'docx', 'eml', 'feed', 'json'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** How bytes became characters: by byte order mark, a declaration in the file, because they are valid UTF-8, or by a guess. */
export const encodingBases = ['bom', 'declared', 'utf-8', 'guessed', 'none'] as const
export type Encoding = { readonly name: string; readonly basis: (typeof encodingBases)[number] }

/** What the program finds in one document by itself; made again at will from the stored text. All spans count in `text`. */
export type Reading = {
  /** The document's plain text, never changed. For a plain-text file the decoded file itself. */
  readonly text: string
  readonly kind: DocumentKind
  readonly encoding: Encoding
  /** ISO 639-1 code; null where the text is too short to tell. */
  readonly language: string | null
  readonly title: Told | null
  readonly outlet: Told | null
  readonly agency: Told | null
  readonly byline: Told | null
  readonly address: Told | null
  readonly medium: Medium
  readonly published: Published
  /** In order, none overlapping another. */
  readonly masks: readonly Mask[]
  /** The article itself, one span a paragraph, in order; disjoint from the masks. */
  readonly mainText: readonly Span[]
}

/** The text with every mask blanked: same length, same offsets, line ends kept, so that anything may be searched in it. */
export function maskedText(reading: Pick<Reading, 'text' | 'masks'>): string {
  let result = ''
  let at = 0
  for (const { span: [start, end] } of reading.masks) {
    result += reading.text.slice(at, start) + reading.text.slice(start, end).replace(/[^\n\r]/g, ' ')
    at = end
  }
  return result + reading.text.slice(at)
}

/**
 * Copies and editions of one dispatch carry the same `story`; `occasion` are stories that seem to report the same occasion,
 * which a person decides. Ids are made from the documents' texts, so the same files give the same ids.
 */
export type Grouping = { readonly story: string; readonly occasion: readonly string[] }

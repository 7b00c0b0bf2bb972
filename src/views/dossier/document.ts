import type { DocumentId } from '#base/ids.ts'
import type { Mask } from '#record/reading.ts'
import { overlap, type Span } from '#record/span.ts'
import { type Difference, differenceOf } from './difference.ts'
import { type DocumentLine, lineOf } from './documents.ts'
import { type Mark, marksOf } from './marks.ts'
import { seenAs, type Seen, type Sight } from './sight.ts'

/** A greyed passage: by the program or by a person; `restored` where a person said that it belongs to the article. */
export type PageMask = Mask & { readonly by: 'program' | 'person'; readonly restored: boolean }

/** Another document of the story, or of the same occasion, with what its wording does differently. */
export type Rendering = DocumentLine & { readonly relation: 'story' | 'occasion'; readonly difference: Difference }

export type DocumentPage = DocumentLine & {
  readonly textHash: string
  /** The plain text that every span counts in. */
  readonly text: string
  readonly masks: readonly PageMask[]
  /** The article itself, one span a paragraph. */
  readonly mainText: readonly Span[]
  readonly marks: readonly Mark[]
  readonly renderings: readonly Rendering[]
}

/** Up to so many other renderings are compared. */
const mostRenderings = 12

/** One document; null where the reader may not see it. `text` is its stored plain text. */
export function documentPage(sight: Sight, id: DocumentId, text: string): DocumentPage | null {
  const seen = seenAs(sight, id)
  if (seen === null) return null
  const others = sight.seen.filter((one) => one !== seen && (one.story === seen.story || (sight.occasions[seen.story] ?? []).includes(one.story)))
  // Marks are folded within a story, so these documents are all it takes.
  const marks = marksOf({ ...sight, seen: sight.seen.filter((one) => one === seen || others.includes(one)) })
  const line = (one: Seen): DocumentLine => lineOf(sight, one, marks.get(one.document.document) ?? [])
  return {
    ...line(seen),
    textHash: seen.document.textHash,
    text,
    masks: masksOf(seen),
    mainText: seen.held?.reading.mainText ?? [],
    marks: marks.get(id) ?? [],
    renderings: others.slice(0, mostRenderings).map((one): Rendering => ({
      ...line(one), relation: one.story === seen.story ? 'story' : 'occasion', difference: differenceOf(articleOf(seen), articleOf(one)),
    })),
  }
}

/** The program's masks and the team's own over them, in order. A restored passage stays listed, so that it can be greyed again. */
export function masksOf({ document, held }: Pick<Seen, 'document' | 'held'>): readonly PageMask[] {
  const program = (held?.reading.masks ?? []).map((mask): PageMask => ({ ...mask, by: 'program', restored: document.restored.some((span) => overlap(span, mask.span)) }))
  const person = document.masked.filter(({ span }) => !program.some((mask) => !mask.restored && overlap(mask.span, span))).map((mask): PageMask => ({ ...mask, by: 'person', restored: false }))
  return [...program.filter(({ span }) => !person.some((mask) => overlap(mask.span, span))), ...person].toSorted((a, b) => a.span[0] - b.span[0])
}

const articleOf = ({ held }: Seen): string => held?.reading.mainText.map((span) => held.reading.text.slice(...span).replaceAll(/\s+/g, ' ')).join('\n') ?? ''

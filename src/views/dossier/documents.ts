import type { Handling } from '#base/handling.ts'
import type { DocumentId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Obtained } from '#record/commands.ts'
import type { Medium } from '#record/reading.ts'
import { type Mark, marksOf, onceEach, type Progress, progressOf } from './marks.ts'
import type { Seen, Sight } from './sight.ts'

/** A document in a list: what it is, when it appeared and how we know, how it is handled, which story it belongs to, how far it is reviewed. */
export type DocumentLine = {
  readonly document: DocumentId
  readonly name: string
  readonly title: string
  readonly outlet: Seen['outlet']
  readonly agency: string | null
  readonly published: Seen['published']
  readonly language: string | null
  readonly medium: Medium
  readonly handling: Handling
  /** The document that goes first in its story, and how many of the story the reader may see. */
  readonly story: { readonly first: DocumentId; readonly size: number }
  readonly imported: { readonly at: Instant; readonly obtained: Obtained }
  /** False where no program has read it. */
  readonly read: boolean
  readonly progress: Progress
}

export type DocumentsPage = { readonly title: string; readonly handling: Handling; readonly documents: readonly DocumentLine[]; readonly progress: Progress }

/** The list of documents, the newest import last. A story's candidates are counted once in the whole, and in each document that has them. */
export function documentsPage(sight: Sight): DocumentsPage {
  const marks = marksOf(sight)
  return { title: sight.state.title, handling: sight.state.handling, documents: sight.seen.map((one) => lineOf(sight, one, marks.get(one.document.document) ?? [])), progress: progressOf(onceEach(marks)) }
}

export function lineOf({ byStory }: Sight, { document, held, story, title, outlet, published }: Seen, marks: readonly Mark[]): DocumentLine {
  const { described } = document
  return {
    document: document.document, name: document.name, title, outlet, published,
    agency: described.agency ?? held?.reading.agency?.text ?? null,
    language: described.language ?? held?.reading.language ?? null,
    medium: described.medium,
    handling: document.handling,
    story: { first: story, size: byStory.get(story)?.length ?? 0 },
    imported: { at: document.at, obtained: document.obtained },
    read: held !== null,
    progress: progressOf(marks),
  }
}

/** A story with the documents that go back to it. `joined`: a person said so; `alike`: other stories that seem to report the same occasion. */
export type StoryLine = { readonly first: DocumentId; readonly joined: boolean; readonly documents: readonly DocumentLine[]; readonly alike: readonly DocumentId[] }
export type StoriesPage = { readonly stories: readonly StoryLine[] }

export function storiesPage(sight: Sight): StoriesPage {
  const marks = marksOf(sight)
  return {
    stories: [...sight.byStory].map(([first, members]): StoryLine => ({
      first,
      joined: sight.state.joined.some((group) => group.includes(first)),
      documents: members.map((one) => lineOf(sight, one, marks.get(one.document.document) ?? [])),
      alike: sight.occasions[first] ?? [],
    })),
  }
}

import { type Confidence, confidences } from '#record/found.ts'
import type { EntryKind } from '#record/entry.ts'
import { weight } from './candidate.ts'
import { type DoubtedMask, doubtedMasks } from './doubted-masks.ts'
import { type Mark, marksOf, onceEach, type Progress, progressOf } from './marks.ts'
import { type Passage, passageOf } from './passage.ts'
import { hasWords, speakersOf } from './search.ts'
import { seenAs, type Sight } from './sight.ts'

/** An open mark with the passage it rests on, and the language of its document. */
export type QueueItem = Mark & { readonly passage: Passage; readonly language: string | null }

/** What a reviewer wants to see of the queue; what is left out is not asked for. Names are compared by the beginnings of their words. */
export type ReviewFilter = { readonly kind?: EntryKind; readonly confidence?: Confidence; readonly speaker?: string; readonly outlet?: string; readonly language?: string }

/** What waits for a person, most doubtful first, and the last judgements, newest first, which can be taken back. */
export type ReviewPage = {
  /** Of everything the reader may see, whatever the filter. */
  readonly progress: Progress
  readonly open: readonly QueueItem[]
  /** How many open marks fit the filter; `open` lists the first of them. */
  readonly fitting: number
  readonly recent: readonly QueueItem[]
  /** Judgements on which reviewers disagree, which count nowhere until that is settled. No filter leaves any out. */
  readonly contested: readonly QueueItem[]
  /** Greyed passages that may belong to an article. */
  readonly masks: readonly DoubtedMask[]
  /** Outlets and languages among which a reviewer may choose, as they stand in documents with something open. */
  readonly outlets: readonly string[]
  readonly languages: readonly string[]
  /** Documents that are still being read. */
  readonly unread: number
}

/** So many open marks are listed; the rest is counted. */
export const longestQueue = 200
/** So many judgements can be taken back from here, and so many are made in one go at most. */
export const longestRecent = 100

/** The queue: guessed before inferred before stated; among equals what most rests on it, then in the order of the documents. */
export function reviewPage(sight: Sight, filter: ReviewFilter = {}): ReviewPage {
  const all = onceEach(marksOf(sight))
  const order = new Map(sight.seen.map(({ document }, at) => [document.document, at]))
  const doubt = ({ confidence }: Mark): number => confidences.indexOf(confidence)
  const waiting = all.filter(({ review }) => review.is === 'open')
  const open = waiting.filter((mark) => fits(sight, mark, filter)).toSorted((a, b) =>
    doubt(b) - doubt(a) || weight[a.kind] - weight[b.kind] || (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
  const judged = all.flatMap((mark) => (mark.review.is === 'open' ? [] : [{ mark, at: mark.review.at }])).toSorted((a, b) => b.at - a.at).map(({ mark }) => mark)
  const documents = [...new Set(waiting.map(({ document }) => document))]
  return {
    progress: progressOf(all), open: items(sight, open, longestQueue), fitting: open.length, recent: items(sight, judged, longestRecent),
    contested: items(sight, judged.filter(({ review }) => review.is !== 'open' && review.contests.length > 0), longestQueue),
    masks: doubtedMasks(sight),
    outlets: named(documents.map((document) => seenAs(sight, document)?.outlet?.text ?? null)),
    languages: named(documents.map((document) => languageOf(sight, document))),
    unread: sight.seen.filter(({ held }) => held === null).length,
  }
}

const named = (all: readonly (string | null)[]): readonly string[] => [...new Set(all.filter((one) => one !== null))].toSorted()

function languageOf(sight: Sight, document: string): string | null {
  const seen = seenAs(sight, document)
  return seen?.document.described.language ?? seen?.held?.reading.language ?? null
}

function fits(sight: Sight, mark: Mark, { kind, confidence, speaker, outlet, language }: ReviewFilter): boolean {
  return (kind === undefined || mark.kind === kind) && (confidence === undefined || mark.confidence === confidence)
    && (speaker === undefined || speakersOf(mark).some((name) => hasWords(name, speaker)))
    && (outlet === undefined || seenAs(sight, mark.document)?.outlet?.text === outlet)
    && (language === undefined || languageOf(sight, mark.document) === language)
}

function items(sight: Sight, marks: readonly Mark[], most: number): readonly QueueItem[] {
  return marks.slice(0, most).flatMap((mark) => {
    const [first] = mark.anchors
    const passage = first === undefined ? null : passageOf(sight, { document: first.document, span: [first.start, first.start + first.quotation.length], quotation: first.quotation })
    return passage === null ? [] : [{ ...mark, passage, language: languageOf(sight, mark.document) }]
  })
}

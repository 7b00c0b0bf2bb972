import { confidences } from '#record/found.ts'
import { weight } from './candidate.ts'
import { type Mark, marksOf, onceEach, type Progress, progressOf } from './marks.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Sight } from './sight.ts'

/** An open mark with the passage it rests on. */
export type QueueItem = Mark & { readonly passage: Passage }

/** What waits for a person, most doubtful first, and the last judgements, newest first, which can be taken back. */
/** `contested`: judgements on which reviewers disagree, which count nowhere until that is settled. */
export type ReviewPage = { readonly progress: Progress; readonly open: readonly QueueItem[]; readonly recent: readonly QueueItem[]; readonly contested: readonly QueueItem[] }

/** So many open marks are listed; the rest is counted. */
export const longestQueue = 200
const longestRecent = 20

/** The queue: guessed before inferred before stated; among equals what most rests on it, then in the order of the documents. */
export function reviewPage(sight: Sight): ReviewPage {
  const all = onceEach(marksOf(sight))
  const order = new Map(sight.seen.map(({ document }, at) => [document.document, at]))
  const doubt = ({ confidence }: Mark): number => confidences.indexOf(confidence)
  const open = all.filter(({ review }) => review.is === 'open').toSorted((a, b) =>
    doubt(b) - doubt(a) || weight[a.kind] - weight[b.kind] || (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) || (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
  const judged = all.flatMap((mark) => (mark.review.is === 'open' ? [] : [{ mark, at: mark.review.at }])).toSorted((a, b) => b.at - a.at).map(({ mark }) => mark)
  return { progress: progressOf(all), open: items(sight, open, longestQueue), recent: items(sight, judged, longestRecent), contested: items(sight, judged.filter(({ review }) => review.is !== 'open' && review.contests.length > 0), longestQueue) }
}

function items(sight: Sight, marks: readonly Mark[], most: number): readonly QueueItem[] {
  return marks.slice(0, most).flatMap((mark) => {
    const [first] = mark.anchors
    const passage = first === undefined ? null : passageOf(sight, { document: first.document, span: [first.start, first.start + first.quotation.length], quotation: first.quotation })
    return passage === null ? [] : [{ ...mark, passage }]
  })
}

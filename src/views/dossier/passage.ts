import type { Handling } from '#base/handling.ts'
import type { DocumentId } from '#base/ids.ts'
import type { Anchor } from '#record/entry.ts'
import { sentences } from '#record/sentences.ts'
import { overlap, type Span, within } from '#record/span.ts'
import { seenAs, type Seen, type Sight } from './sight.ts'

/** Words with the sentence they stand in and the document it stands in: what everything claimed opens. */
export type Passage = {
  readonly document: DocumentId
  /** SHA-256 of the document's plain text. */
  readonly hash: string
  readonly title: string
  readonly outlet: string | null
  readonly published: Seen['published']
  readonly handling: Handling
  readonly span: Span
  readonly quotation: string
  readonly sentence: { readonly span: Span; readonly words: string }
}

/** As much of a sentence as is shown, in UTF-16 units to either side of the passage. */
const mostAround = 1_200

/** The passage with its sentence; the words alone where no program has read the document. */
export function passageOf(sight: Sight, { document, span, quotation }: Pick<Anchor, 'document' | 'span' | 'quotation'>): Passage | null {
  const seen = seenAs(sight, document)
  if (seen === null) return null
  const around = seen.held === null ? span : sentenceAround(seen, span)
  return {
    document, hash: seen.document.textHash, title: seen.title, outlet: seen.outlet?.text ?? null, published: seen.published, handling: seen.document.handling, span, quotation,
    sentence: { span: around, words: seen.held === null ? quotation : seen.held.reading.text.slice(...around) },
  }
}

/** A passage in its sentence by where it stands, not by its words, which may stand there twice: what is before it, it, what is behind. */
export function inItsSentence({ span, sentence }: Pick<Passage, 'span' | 'sentence'>): readonly [string, string, string] {
  const [from, end] = [Math.max(0, span[0] - sentence.span[0]), Math.max(0, span[1] - sentence.span[0])]
  return [sentence.words.slice(0, from), sentence.words.slice(from, end), sentence.words.slice(end)]
}

/** The sentences that a span touches, as one span. */
export function sentenceAround({ held }: Pick<Seen, 'held'>, span: Span): Span {
  const paragraph = held?.reading.mainText.find((one) => overlap(one, span))
  if (held === null || paragraph === undefined) return span
  const touched = sentences(held.reading.text, paragraph, held.reading.language ?? 'en').map((one) => one.span).filter((one) => overlap(one, span) || within(span, one))
  const start = Math.min(span[0], ...touched.map(([from]) => from))
  const end = Math.max(span[1], ...touched.map(([, to]) => to))
  return [Math.max(start, span[0] - mostAround), Math.min(end, span[1] + mostAround)]
}

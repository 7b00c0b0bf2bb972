import type { DocumentId } from '#base/ids.ts'
import { longestQuotation } from '#record/commands.ts'
import type { MaskReason } from '#record/reading.ts'
import { passage, type Span } from '#record/span.ts'
import { masksOf } from './document.ts'
import type { Sight } from './sight.ts'

/** A passage that a program greyed and that reads like an article: where it stands, and its words. `copies`: other documents that have the same line. */
export type DoubtedMask = { readonly document: DocumentId; readonly title: string; readonly outlet: string | null; readonly span: Span; readonly words: string; readonly reason: MaskReason; readonly copies: readonly { readonly document: DocumentId; readonly start: number }[] }

/** So many are listed. */
export const mostDoubted = 50
/** A line of so many words that ends as a sentence does reads like an article. */
const fewestWords = 12

/** Left-overs of scripts, banners and what stands in the document already are greyed without a doubt. */
const certain: readonly MaskReason[] = ['script', 'cookie-banner', 'repeated-body', 'repeated-title', 'credit']
const sentenceEnd = /[.!?…。！？؟][”"’'»」）)]*$/u
const quoted = /[“„«"「]([^“”„«»"「」]{4,})[”“»"」]/gu
const appeals: readonly MaskReason[] = ['appeal', 'interface']

/** Whether a greyed line may belong to the article: it says something in quotation marks, or it is a whole sentence where lines of this reason are none. */
export function isDoubtful(words: string, reason: MaskReason): boolean {
  if (certain.includes(reason)) return false
  const line = words.trim()
  if ([...line.matchAll(quoted)].some(([, said = '']) => said.trim().split(/\s+/u).length >= 3 || /\p{Script=Han}{5,}/u.test(said))) return true
  return !appeals.includes(reason) && sentenceEnd.test(line) && (line.split(/\s+/u).length >= fewestWords || /\p{Script=Han}{24,}/u.test(line))
}

/**
 * Greyed passages that a person should look at, in the order of the documents; the same line of several documents once. What a person greyed, or restored,
 * is decided.
 */
export function doubtedMasks({ seen }: Pick<Sight, 'seen'>): readonly DoubtedMask[] {
  const found = new Map<string, DoubtedMask>()
  for (const one of seen) {
    const text = one.held?.reading.text
    if (text === undefined) continue
    for (const { span, reason, by, restored } of masksOf(one)) {
      const words = passage(text, span)
      if (by === 'person' || restored || !isDoubtful(words, reason)) continue
      const key = `${reason} ${words}`
      const before = found.get(key)
      const { document } = one.document
      found.set(key, before === undefined ? { document, title: one.title, outlet: one.outlet?.text ?? null, span, words, reason, copies: [] } : { ...before, copies: [...before.copies, { document, start: span[0] }] })
    }
  }
  return [...found.values()].filter(({ words }) => words.length <= longestQuotation).slice(0, mostDoubted)
}

import type { AnswerWay } from '../entry.ts'
import type { Statement } from '../found.ts'
import { matchesOf } from '../matches.ts'
import { overlap, type Span } from '../span.ts'
import { answeringVerbs, backward } from '../words/answering.ts'

/** How the words around a statement say that it answers somebody, and where they say so. */
export type Answering = { readonly way: Exclude<AnswerWay, 'none'>; readonly span: Span }

/** The order in which they are looked for: who "replied by rejecting" rejects. */
const order = ['denies', 'welcomes', 'repeats', 'answers'] as const

/**
 * Whether a sentence says that a statement in it denies, repeats, welcomes or answers something ("rejected the claim", "reiterated that"). Only the
 * reporter's words count: a verb within the quotation is the speaker's own. `sentence` is the span of the sentences the statement stands in.
 */
export function answering(text: string, { content, kind, cue }: Pick<Statement, 'content' | 'kind' | 'cue'>, sentence: Span): Answering | null {
  const quoted = [...text.slice(...sentence).matchAll(/[“„"«][^”“"»]*[”“"»]/gu)].map((found): Span => [sentence[0] + found.index, sentence[0] + found.index + found[0].length])
  const own = (span: Span): boolean => cue !== null && overlap(cue, span) || !quoted.some((one) => overlap(one, span)) && !content.some((one) => overlap(one, span))
  for (const strict of kind === 'indirect' ? [true, false] : [true]) {
    for (const way of order) {
      const found = new RegExp(answeringVerbs[way].source, 'giu')
      for (const { index, 0: words } of matchesOf(text.slice(...sentence), found)) {
        const span: Span = [sentence[0] + index, sentence[0] + index + words.length]
        // Of indirect speech the verb may have been taken into what is said ("rejected the claim that …"): there it must be its first word.
        // "repeated that …, and said that …": what has a verb of its own behind is not what was repeated.
        if (way === 'repeats' && cue !== null && span[1] <= cue[0] && !/(?:ing|ant|and?o|endo)$/iu.test(text.slice(...cue).trim())) continue
        if (own(span) || !strict && content.some(([start]) => span[0] - start >= 0 && span[0] - start < 3)) return { way, span }
      }
    }
  }
  return null
}

/**
 * The part of the sentences around a statement that tells of it: from the clause in which its speaker, its verb or its words come first to the one in which they
 * come last. What stands behind a semicolon or "while" is somebody else's ("WHO warned of …; the army rejected that description").
 */
export function clauseOf(text: string, { content, cue, speaker }: Pick<Statement, 'content' | 'cue' | 'speaker'>, sentence: Span): Span {
  const parts = [...content, ...cue === null ? [] : [cue], ...speaker?.span == null ? [] : [speaker.span]].filter((span) => overlap(span, sentence))
  const first = Math.min(...parts.map(([start]) => start), sentence[1])
  const last = Math.max(...parts.map(([, end]) => end), sentence[0])
  const cuts = [...text.slice(...sentence).matchAll(/[;；؛]|,? (?:while|whereas|tandis que|mientras|während) |, (?:тогда как|в то время как) /gu)].map(({ index, 0: words }): Span => [sentence[0] + index, sentence[0] + index + words.length])
  const from = cuts.findLast(([, end]) => end <= first)?.[1] ?? sentence[0]
  return [from, cuts.find(([start]) => start >= last)?.[0] ?? sentence[1]]
}

/** Whether a clause points back to what was said just before ("rejected that description", "denied this"). */
export const pointsBack = (clause: string): boolean => backward.test(clause)

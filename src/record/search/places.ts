import type { Span } from '../span.ts'
import { type Sought, type Word, wordsIn } from './words.ts'

/** Where in a text what is sought stands, in order; empty where anything of it is missing. */
export function placesOf(text: string, sought: Sought): readonly Span[] {
  const words = wordsIn(text)
  const found: Span[] = []
  for (const term of sought.terms) {
    const here = words.filter((word) => word.term.startsWith(term))
    if (here.length === 0) return []
    found.push(...here.map(({ start, end }): Span => [start, end]))
  }
  // The last character of a run of Chinese stands in its last pair already.
  const apart = words.filter(({ start, end }, at) => !(words[at - 1]?.end === end && (words[at - 1]?.start ?? 0) < start))
  for (const phrase of sought.phrases) {
    const here = phrasesIn(apart, phrase)
    if (here.length === 0) return []
    found.push(...here)
  }
  return merged(found)
}

/** Places at which the terms of a phrase stand one behind another, each beginning where or after the one before it does. */
function phrasesIn(words: readonly Word[], phrase: readonly string[]): readonly Span[] {
  const [first, ...rest] = phrase
  if (first === undefined) return []
  return words.flatMap((word, at): readonly Span[] => {
    if (word.term !== first) return []
    let end = word.end
    for (const [n, term] of rest.entries()) {
      const next = words[at + n + 1]
      if (next?.term !== term) return []
      end = next.end
    }
    return [[word.start, end]]
  })
}

/** Spans in order, those that touch or overlap made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = result.at(-1)
    if (last !== undefined && span[0] < last[1]) result[result.length - 1] = [last[0], Math.max(last[1], span[1])]
    else result.push(span)
  }
  return result
}

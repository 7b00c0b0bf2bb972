import type { Span } from '#record/span.ts'

/** Where these words stand in a text: every place, but none inside a longer number. */
export function occurrences(text: string, words: string): readonly Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const cut = (/\d$/.test(words) && /^(?:\d|[.,]\d)/.test(text.slice(end))) || (/^\d/.test(words) && /\d[.,]?$/.test(text.slice(0, at)))
    if (!cut) found.push([at, end])
  }
  return found
}

/** How many units the spans of one side share with those of the other; the spans of a side are disjoint. */
export function shared(one: readonly Span[], other: readonly Span[]): number {
  return one.reduce((sum, [start, end]) => sum + other.reduce((inner, [from, to]) => inner + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0), 0)
}

/** How many units the spans cover. */
export function size(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

/**
 * The best place of labelled words that may stand several times: for one string each of its places, for several the place
 * of each that follows the one before.
 */
export function places(text: string, content: readonly string[]): readonly (readonly Span[])[] {
  const [first, ...rest] = content.map((words) => occurrences(text, words))
  return (first ?? []).map((start) => rest.reduce<readonly Span[]>((sofar, spans) => {
    const after = spans.find(([from]) => from >= (sofar.at(-1)?.[1] ?? 0)) ?? spans[0]
    return after === undefined ? sofar : [...sofar, after]
  }, [start]))
}

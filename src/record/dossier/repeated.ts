import { ends, length } from '../reading/blocks.ts'
import type { Mask, Reading } from '../reading.ts'
import type { Span } from '../span.ts'

/** A document as its outlet's others are looked at beside it. `level`: how strictly it is handled; a document tells nothing to one that more may read. */
export type Beside = { readonly raw: Reading; readonly outlet: string | null; readonly story: string; readonly level: number }

/** A line of a page has so many words at most; a longer one is a paragraph. */
const longestLine = 14
/** Paragraphs at the end, where houses set the same notes under everything, and in how many stories one must stand to be such a note. */
const lastParagraphs = 3
const leastStories = 3

type Line = { readonly span: Span; readonly words: string; readonly last: boolean }

/**
 * What an outlet prints in several documents that are no copies of one another is its own furniture: short lines that are no sentences, and paragraphs at the end. For
 * each document the masks this adds; the same whatever the order. Background that reports repeat is left alone, since it stands in their middle or differs.
 */
export function repeatedElsewhere(documents: readonly Beside[]): readonly (readonly Mask[])[] {
  const outlets = new Map<string, number[]>()
  for (const [at, { outlet }] of documents.entries()) {
    const name = outlet?.trim().toLowerCase() ?? ''
    if (name === '') continue
    const those = outlets.get(name)
    if (those === undefined) outlets.set(name, [at])
    else those.push(at)
  }
  const masks = documents.map((): readonly Mask[] => [])
  for (const those of outlets.values()) {
    if (those.length < 2) continue
    // For each line the strictest handling up to which each story that has it may be known.
    const stories = new Map<string, Map<string, number>>()
    for (const at of those) {
      const { raw, story, level } = documents[at] as Beside
      for (const { words } of linesOf(raw)) {
        const known = stories.get(words) ?? new Map<string, number>()
        known.set(story, Math.min(level, known.get(story) ?? Infinity))
        stories.set(words, known)
      }
    }
    for (const at of those) {
      const { raw, story, level } = documents[at] as Beside
      masks[at] = linesOf(raw).flatMap(({ span, words, last }): readonly Mask[] => {
        const others = [...stories.get(words) ?? []].filter(([other, least]) => other !== story && least <= level).length
        return others + 1 >= (last ? leastStories : 2) ? [{ span, reason: 'repeated-elsewhere' }] : []
      })
    }
  }
  return masks
}

const known = new WeakMap<Reading, readonly Line[]>()
/** The lines of a document's main text that could be its outlet's, worked out once. */
function linesOf(reading: Reading): readonly Line[] {
  const before = known.get(reading)
  if (before !== undefined) return before
  const lines = reading.mainText.flatMap((span, at): readonly Line[] => {
    if (span[1] - span[0] > 1_000) return []
    const words = reading.text.slice(span[0], span[1]).replace(/\s+/gu, ' ').trim()
    const short = length(words) <= longestLine && words.length > 2 && !ends(words) && !/[:：]$/u.test(words)
    // At the end stands a note only under an article, not under two lines.
    const last = !short && at >= reading.mainText.length - lastParagraphs && at > 1
    return short || last ? [{ span, words: words.toLowerCase(), last }] : []
  })
  known.set(reading, lines)
  return lines
}

const changed = new WeakMap<Reading, { readonly key: string; readonly reading: Reading }>()
/** A reading with these masks too; the same object as long as they are the same. A document of which nothing else is left keeps its text. */
export function withMasks(raw: Reading, masks: readonly Mask[]): Reading {
  if (masks.length === 0 || masks.length >= raw.mainText.length) return raw
  const key = masks.map(({ span }) => span[0]).join()
  const before = changed.get(raw)
  if (before?.key === key) return before.reading
  const starts = new Set(masks.map(({ span }) => span[0]))
  const reading = { ...raw, masks: [...raw.masks, ...masks].toSorted((a, b) => a.span[0] - b.span[0]), mainText: raw.mainText.filter(([start]) => !starts.has(start)) }
  changed.set(raw, { key, reading })
  return reading
}


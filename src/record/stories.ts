import { type Day, weekday, addDays } from '#base/instants.ts'
import { hash } from '#base/hash.ts'
import { likelyPairs, shared, type Sketch, sketch } from './grams.ts'
import { occasionPairs, type Traits, traitsOf } from './occasions.ts'
import type { Grouping, Published, Reading } from './reading.ts'
import { type Span } from './span.ts'
import { weekdayOf } from './calendar.ts'

/** From these shares of word triples on, two texts are copies or editions of one dispatch. */
export const copy = { jaccard: 0.5, containment: 0.75 } as const
/** Words that must be shared for containment to mean a copy and not a shared quotation. */
const leastGrams = 30

/** What grouping asks of a document. */
export type Grouped = Pick<Reading, 'text' | 'mainText' | 'published'>

/** A document made ready to be grouped. */
export type Fingerprint = { readonly id: string; readonly sketch: Sketch; readonly traits: Traits }

export function fingerprint(document: Grouped): Fingerprint {
  const main = document.mainText.map(([start, end]) => document.text.slice(start, end)).join('\n')
  return { id: `s${hash(document.text).slice(0, 12)}`, sketch: sketch(main), traits: traitsOf(document.text, document.mainText, document.published.day) }
}

const grouped = new WeakMap<Fingerprint, readonly { readonly prints: readonly Fingerprint[]; readonly groups: readonly Grouping[] }[]>()
/** Lists of documents beginning with the same one whose groups are remembered: as they came and without furniture, each for several readers. */
const mostRemembered = 6

/** As `made`; the same documents in the same order are grouped once, however often they are asked for. */
export function group(prints: readonly Fingerprint[]): readonly Grouping[] {
  const [first] = prints
  if (first === undefined) return []
  const before = grouped.get(first) ?? []
  const there = before.find((one) => one.prints.length === prints.length && one.prints.every((print, n) => print === prints[n]))
  const one = there ?? { prints: [...prints], groups: made(prints) }
  if (one !== before[0]) grouped.set(first, [one, ...before.filter((other) => other !== one)].slice(0, mostRemembered))
  return one.groups
}

/**
 * Which documents go back to one dispatch, and which stories seem to report one occasion, in the order given. Copies and editions are one story by themselves;
 * the same occasion is only proposed. The first document of a story names it, so the same files in the same order give the same ids.
 */
function made(prints: readonly Fingerprint[]): readonly Grouping[] {
  const parents = prints.map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    for (let at = index; at !== root;) [at, parents[at]] = [parents[at] ?? root, root]
    return root
  }
  for (const [a, b] of likelyPairs(prints.map((print) => print.sketch), (a, b) => find(a) === find(b))) {
    const [one, other] = [prints[a], prints[b]]
    if (one === undefined || other === undefined || !isCopy(one.sketch, other.sketch)) continue
    const [first, second] = [find(a), find(b)].toSorted((x, y) => x - y)
    parents[second ?? b] = first ?? a
  }
  const roots = prints.map((_, index) => find(index))
  const occasions = new Map<number, Set<number>>()
  for (const [a, b] of occasionPairs(prints.map((print) => print.traits), roots)) {
    const [one, other] = [roots[a] ?? a, roots[b] ?? b]
    occasions.set(one, (occasions.get(one) ?? new Set()).add(other))
    occasions.set(other, (occasions.get(other) ?? new Set()).add(one))
  }
  return roots.map((root) => ({ story: prints[root]?.id ?? '', occasion: [...occasions.get(root) ?? []].toSorted((a, b) => a - b).map((other) => prints[other]?.id ?? '') }))
}

export function isCopy(a: Sketch, b: Sketch): boolean {
  const { jaccard, containment } = shared(a, b)
  return jaccard >= copy.jaccard || (containment >= copy.containment && Math.min(a.grams.length, b.grams.length) >= leastGrams)
}

/**
 * Documents that print no date take their story's; a report of the same occasion that names a weekday takes that weekday nearest to the other report's day. Each says so
 * in its basis; nothing else is filled in.
 */
export function datedByStory(documents: readonly Grouped[], groups: readonly Grouping[]): readonly Published[] {
  const days = new Map<string, Day>()
  for (const [n, { published: { day } }] of documents.entries()) {
    const story = groups[n]?.story
    if (day !== null && story !== undefined && day < (days.get(story) ?? '9999-12-31')) days.set(story, day)
  }
  return documents.map((document, index) => {
    const { published } = document
    const at = groups[index]
    if (published.day !== null || at === undefined) return published
    const own = days.get(at.story)
    if (own !== undefined) return { day: own, basis: 'story', span: null }
    const near = at.occasion.flatMap((story) => days.get(story) ?? []).toSorted()[0]
    return near === undefined ? published : byWeekday(document, near) ?? published
  })
}

/** The weekday the first two paragraphs name, as the day nearest to one that is known. */
function byWeekday({ text, mainText }: Grouped, near: Day): Published | null {
  for (const [start, end] of mainText.slice(0, 2)) {
    for (const word of text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}’'-]{3,13}/gu)) {
      const wanted = weekdayOf(word[0])
      if (wanted === null) continue
      const span: Span = [start + word.index, start + word.index + word[0].length]
      const days = [0, -1, 1, -2, 2, -3].map((n) => addDays(near, n)).filter((day) => weekday(day) === wanted)
      return days[0] === undefined ? null : { day: days[0], basis: 'weekday', span }
    }
  }
  return null
}

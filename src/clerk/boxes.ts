import type { Boxed } from '#base/ballot-box.ts'
import { canonical, type Json } from '#base/canonical.ts'
import type { BoxPaper, Emptied } from '#store/store.ts'

/** The ballot boxes of a stream while a batch is decided: what lies in the store, what this batch adds, what it takes out. */
export type Boxes = {
  /** Throws where the store was not asked yet; `unread` then says so, and the batch is decided again. */
  readonly papers: (box: string) => readonly Json[]
  /** Does to the boxes what a decision says. */
  readonly take: (made: Required<Boxed>) => void
  readonly unread: () => boolean
  readonly outcome: () => { readonly papers: readonly BoxPaper[]; readonly emptied: readonly Emptied[] }
}

/** `stored` is null where the store was not asked: only a count needs what lies in it. `key` is fresh and random each time. */
export function openBoxes(stored: readonly BoxPaper[] | null, key: () => string): Boxes {
  let added: readonly BoxPaper[] = []
  let unread = false
  const emptied = new Map<string, number>()

  function storedIn(box: string): readonly BoxPaper[] {
    if (stored === null) unread = true
    if (stored === null) throw new Error('the ballot boxes have not been read')
    return stored.filter((one) => one.box === box)
  }

  return {
    papers(box) {
      const lying = emptied.has(box) ? [] : storedIn(box)
      // By random keys: an order that tells nothing, the same wherever the papers came from.
      return [...lying, ...added.filter((one) => one.box === box)].toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ paper }) => paper)
    },
    take({ papers, empties }) {
      const put = papers.map(({ box, paper }): BoxPaper => ({ key: key(), box, paper: JSON.parse(canonical(paper)) as Json }))
      const counts = empties.map((box) => [box, emptied.get(box) ?? storedIn(box).length] as const)
      for (const [box, count] of counts) emptied.set(box, count)
      added = [...added.filter(({ box }) => !empties.includes(box)), ...put]
    },
    unread: () => unread,
    outcome: () => ({ papers: added, emptied: [...emptied].map(([box, count]) => ({ box, count })) }),
  }
}

import type { Passage } from '#participants/basis.ts'
import type { Preparation } from '#participants/state.ts'

/** Every sentence of the record that stands in the preparation, once, so that something new may rest on it too. */
export function passagesOf({ mandate, parties, clauses, hosts, replies }: Preparation): readonly { readonly key: string; readonly passage: Passage }[] {
  const all = [
    ...(mandate?.basis ?? []),
    ...parties.flatMap(({ passages }) => passages),
    ...clauses.flatMap(({ calls }) => calls.map(({ passage }) => passage)),
    ...[...hosts, ...replies].flatMap(({ letter }) => (letter?.passage == null ? [] : [letter.passage])),
  ]
  return [...new Map(all.map((passage) => [`${passage.document} ${passage.start} ${passage.end}`, passage])).entries()].map(([key, passage]) => ({ key, passage }))
}

import type { Linking, SaidBy } from '../entry.ts'
import type { Links } from '../state.ts'

/** Who said what of the links: each act that tied renderings together, and who named a wording authentic or a translation. */
export type Sayings = Pick<Links, 'linkings' | 'authenticBy' | 'translatedBy'>

const alike = (a: Linking, b: Linking): boolean => a.by === b.by && a.at === b.at && a.entries.join() === b.entries.join()

/** With one more act of linking; the same act once. */
export function linkedBy(linkings: readonly Linking[], entries: readonly number[], { by, at }: SaidBy): readonly Linking[] {
  const one: Linking = { entries: [...new Set(entries)].toSorted((a, b) => a - b), by, at }
  return one.entries.length < 2 || linkings.some((other) => alike(one, other)) ? linkings : [...linkings, one]
}

/** Without an entry. What was tied together through it stays so, by whoever said it last. */
export function parted(linkings: readonly Linking[], gone: number): readonly Linking[] {
  const touched = linkings.filter(({ entries }) => entries.includes(gone))
  const last = touched.toSorted((a, b) => a.at - b.at).at(-1)
  if (last === undefined) return linkings
  return linkedBy(linkings.filter((one) => !touched.includes(one)), touched.flatMap(({ entries }) => entries).filter((entry) => entry !== gone), last)
}

/** What is said of the links between entries that all stand in this set. */
export function sayingsAmong({ linkings = [], authenticBy = {}, translatedBy = {} }: Partial<Sayings>, entries: ReadonlySet<number>): Sayings {
  const among = (said: { readonly [entry: string]: SaidBy }): { readonly [entry: string]: SaidBy } => Object.fromEntries(Object.entries(said).filter(([entry]) => entries.has(Number(entry))))
  const beyond = new Set(linkings.flatMap((one) => one.entries.filter((entry) => !entries.has(entry))))
  return { linkings: [...beyond].reduce(parted, linkings), authenticBy: among(authenticBy), translatedBy: among(translatedBy) }
}

/** Whether these entries hang together by acts of linking that are told. */
export function hangs(linkings: readonly Linking[], group: readonly number[]): boolean {
  const reached = new Set(group.slice(0, 1))
  for (let before = 0; before !== reached.size;) {
    before = reached.size
    for (const { entries } of linkings) if (entries.some((entry) => reached.has(entry))) for (const entry of entries) reached.add(entry)
  }
  return group.every((entry) => reached.has(entry))
}

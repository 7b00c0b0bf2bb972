/**
 * One thing that was scored: of which class ("direct", "figures", "initiatives: host"), by which measure ("found", "precision", "speakers"),
 * how much of it was right, and the words it is about with a note where something was not.
 */
export type Mark = { readonly of: string; readonly measure: string; readonly right: number; readonly all: number; readonly words: string; readonly note?: string }

/** A mark for one thing that is right or not; what is not right says in a note what was found instead. */
export function mark(of: string, measure: string, right: boolean, words: string, note = ''): Mark {
  return { of, measure, right: right ? 1 : 0, all: 1, words, ...(right || note === '' ? {} : { note }) }
}

/** "97.5 % (78 of 80)"; a dash where there was nothing to be right about. */
export function share(right: number, all: number): string {
  return all === 0 ? '–' : `${(100 * right / all).toFixed(1)} % (${right.toLocaleString('en')} of ${all.toLocaleString('en')})`
}

const classes = ['direct', 'mixed', 'indirect', 'figures', 'initiatives', 'positions', 'arrangements', 'undertakings', 'instruments', 'relations', 'main text', 'language', 'publication day', 'traps']
const measures = ['found', 'kept', 'whole', 'IoU ≥ .5', 'precision', 'kind', 'speakers', 'inferred speakers', 'modifier', 'source', 'as of']

/** One line a class, statements first and traps last: "direct: found 97.5 % (78 of 80), precision …". */
export function lines(marks: readonly Mark[]): readonly string[] {
  return grouped(marks, ({ of }) => of, (of) => classes.indexOf(of.split(':')[0] ?? '')).map(([of, all]) => {
    const each = grouped(all, ({ measure }) => measure, (measure) => (measures.includes(measure) ? measures.indexOf(measure) : measures.length))
    return `${of}: ${each.map(([measure, some]) => `${measure} ${share(some.reduce((sum, { right }) => sum + right, 0), some.reduce((sum, one) => sum + one.all, 0))}`).join(', ')}`
  })
}

/** Marks by a key in the order of its rank, those of one rank as they were met. */
function grouped(marks: readonly Mark[], key: (one: Mark) => string, rank: (key: string) => number): readonly (readonly [string, readonly Mark[]])[] {
  return [...Map.groupBy(marks, key)].toSorted(([a], [b]) => rank(a) - rank(b))
}

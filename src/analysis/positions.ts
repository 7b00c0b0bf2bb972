import type { Day } from '#base/instants.ts'
import type { PositionValue } from '#record/found.ts'

/** What positions are about: an initiative with its renderings, or an option. `stories` are those in which it is spoken of. */
export type Matter = { readonly id: string; readonly name: string; readonly stories: readonly string[] }

/** How an actor stands by one source: a confirmed position, or its part in an initiative, where proposing and backing stay apart. */
export type StanceValue = PositionValue | 'proposes' | 'backs'

export type Held = {
  readonly entry: number
  readonly matter: string
  readonly actor: string
  readonly name: string
  /** "Most other participating nations": a row of its own, never spread over named states. */
  readonly collective: boolean
  readonly value: StanceValue
  readonly date: Day | null
}

/** A confirmed statement of an actor, whatever it is about, with the story it stands in, as far as it was made when the matter was spoken of. */
export type Spoke = { readonly entry: number; readonly actor: string; readonly name: string; readonly story: string }

/**
 * What a cell says. `spoke-without-mentioning` where no person confirmed it and, where no source says it, `nothing-on-record` are inferred from
 * silence and marked so; they are never a view. `contested`: the latest sources disagree, or one that disagrees has no date.
 */
export type Cell = {
  readonly value: Exclude<StanceValue, 'not-reported'> | 'contested' | 'nothing-on-record'
  readonly inferred: boolean
  /** The entries it rests on, and earlier ones that they supersede, which stay visible. */
  readonly entries: readonly number[]
  readonly superseded: readonly number[]
  readonly date: Day | null
}

export type Row = { readonly actor: string; readonly name: string; readonly collective: boolean; readonly cells: readonly Cell[] }

/** How far the matrix rests on words and how far on silence. Collectives are left out of the count, because nobody knows how many they are. */
export type Coverage = { readonly cells: number; readonly views: number; readonly noOpinion: number; readonly silent: number; readonly contested: number; readonly collectives: number }

export type Matrix = { readonly matters: readonly Matter[]; readonly rows: readonly Row[]; readonly coverage: Coverage }

/** Values on one side do not contradict each other; of these the weightiest is shown. */
const sides: { readonly [value in StanceValue]: readonly [side: string, weight: number] } = {
  proposes: ['for', 3], backs: ['for', 2], supports: ['for', 1], opposes: ['against', 1], undecided: ['undecided', 1], conditional: ['conditional', 1],
  'no-opinion': ['no-opinion', 1], 'spoke-without-mentioning': ['silent', 0], 'not-reported': ['not-reported', 0],
}

/** Values that say that somebody kept silent on it: never a view. */
const silences: readonly StanceValue[] = ['spoke-without-mentioning', 'not-reported']

type Head = { readonly actor: string; readonly name: string; readonly collective: boolean }
const same = (a: Head, b: Head): boolean => a.actor === b.actor && a.collective === b.collective

/** The positions of all who hold any or spoke, in the order in which they first appear, collectives last. */
export function matrix(matters: readonly Matter[], held: readonly Held[], spoke: readonly Spoke[]): Matrix {
  const heads: Head[] = []
  for (const head of [...held, ...spoke.map((one) => ({ ...one, collective: false }))]) if (!heads.some((one) => same(one, head))) heads.push(head)
  const rows = heads.toSorted((a, b) => Number(a.collective) - Number(b.collective)).map((head): Row => ({
    actor: head.actor, name: head.name, collective: head.collective,
    cells: matters.map((matter) => cell(matter, held.filter((one) => one.matter === matter.id && same(one, head)), head.collective ? [] : spoke.filter(({ actor }) => actor === head.actor))),
  }))
  return { matters, rows, coverage: coverage(rows) }
}

function cell(matter: Matter, held: readonly Held[], spoke: readonly Spoke[]): Cell {
  const views = held.filter(({ value }) => !silences.includes(value))
  if (views.length === 0) {
    const passed = held.filter(({ value }) => value === 'spoke-without-mentioning').map(({ entry }) => entry)
    if (passed.length > 0) return { value: 'spoke-without-mentioning', inferred: false, entries: passed, superseded: [], date: null }
    // A source that says no position was reported (a convener asked and not answering) is nothing on record, with that source to open.
    if (held.length > 0) return { value: 'nothing-on-record', inferred: false, entries: held.map(({ entry }) => entry), superseded: [], date: null }
    const entries = spoke.filter(({ story }) => matter.stories.includes(story)).map(({ entry }) => entry)
    return { value: entries.length > 0 ? 'spoke-without-mentioning' : 'nothing-on-record', inferred: true, entries, superseded: [], date: null }
  }
  const last = views.reduce<Day | null>((latest, { date }) => (date !== null && (latest === null || date > latest) ? date : latest), null)
  // What has no date may be the latest of all, so it stands beside the latest.
  const current = views.filter(({ date }) => date === last || date === null)
  const shown = current.reduce<StanceValue>((best, { value }) => (sides[value][1] > sides[best][1] ? value : best), 'not-reported')
  return {
    value: new Set(current.map(({ value }) => sides[value][0])).size > 1 ? 'contested' : shown === 'not-reported' ? 'nothing-on-record' : shown,
    inferred: false,
    entries: current.map(({ entry }) => entry),
    superseded: views.filter((one) => !current.includes(one)).map(({ entry }) => entry),
    date: last,
  }
}

function coverage(rows: readonly Row[]): Coverage {
  const cells = rows.filter(({ collective }) => !collective).flatMap((row) => row.cells)
  const count = (...values: readonly Cell['value'][]): number => cells.filter(({ value }) => values.includes(value)).length
  return {
    cells: cells.length,
    views: count('proposes', 'backs', 'supports', 'opposes', 'undecided', 'conditional'),
    noOpinion: count('no-opinion'),
    silent: count('nothing-on-record', 'spoke-without-mentioning'),
    contested: count('contested'),
    collectives: rows.filter(({ collective }) => collective).length,
  }
}

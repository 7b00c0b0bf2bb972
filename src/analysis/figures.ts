import type { Day } from '#base/instants.ts'
import type { Figure } from '#record/found.ts'

/** A confirmed figure with what tells copies apart: the entry, the story its document belongs to, and when that appeared. */
export type Sourced = { readonly entry: number; readonly figure: Figure; readonly story: string; readonly published: Day | null }

/** One figure as one source gave it for one day. Copies are counted once a story; all its entries stay at hand. */
export type Given = {
  readonly value: number
  readonly modifier: string | null
  readonly source: { readonly actor: string | null; readonly name: string } | null
  readonly asOf: Day | null
  readonly basis: Figure['basis']
  readonly entries: readonly number[]
  readonly stories: number
}

/**
 * Figures of one thing counted, by date and then by source. Different sources and different dates stand side by side; nothing is added up,
 * averaged or called right. A lower figure may well be the later one.
 */
export type Series = {
  readonly measure: string | null
  readonly where: string | null
  /** What is counted, in the sources' own words. */
  readonly what: readonly string[]
  readonly given: readonly Given[]
  /** Whether figures differ between sources for one day, between days of one source, or within one source and day. */
  readonly differs: { readonly bySource: boolean; readonly byDate: boolean; readonly withinSource: boolean }
}

const sourceOf = ({ source }: Figure): string => source?.actor ?? source?.name.toLowerCase().replace(/^(?:the|a|an)\s/u, '') ?? ''

/** Classes that say in what something is measured and not what: 34 per cent of the vote and 58 per cent turnout are two things. */
const units = new Set(['money', 'share', 'aid'])
export const isUnit = (measure: string): boolean => units.has(measure)

/** What makes figures one series: their class and whose or where they are; for a unit, and where no class is known, the words for what is counted as well. */
function seriesOf({ measure, where, what }: Figure): string {
  return JSON.stringify(measure === null ? [what.toLowerCase(), where] : isUnit(measure) ? [measure, what.toLowerCase(), where] : [measure, where])
}

/** The series of a dossier, in the order in which they first appear. A figure whose class is unknown stands with those of the same words. */
export function series(figures: readonly Sourced[]): readonly Series[] {
  return grouped(figures, ({ figure }) => seriesOf(figure)).map((of): Series => {
    const given = grouped(of, ({ figure }) => JSON.stringify([figure.value, figure.modifier, figure.asOf, sourceOf(figure)])).flatMap(givenOnce)
    return {
      measure: of[0]?.figure.measure ?? null,
      where: of[0]?.figure.where ?? null,
      what: [...new Set(of.map(({ figure }) => figure.what))],
      given: given.toSorted((a, b) => byDay(a.asOf, b.asOf) || alphabetical(a.source?.name ?? '', b.source?.name ?? '') || a.value - b.value),
      differs: differs(of),
    }
  })
}

function givenOnce(same: readonly Sourced[]): readonly Given[] {
  const figure = same[0]?.figure
  if (figure === undefined) return []
  const { value, modifier, source, asOf, basis } = figure
  return [{ value, modifier, source: source === null ? null : { actor: source.actor, name: source.name }, asOf, basis, entries: same.map(({ entry }) => entry), stories: new Set(same.map(({ story }) => story)).size }]
}

function differs(of: readonly Sourced[]): Series['differs'] {
  const several = (list: readonly Sourced[]): boolean => new Set(list.map(({ figure }) => figure.value)).size > 1
  const days = (list: readonly Sourced[]) => grouped(list, ({ figure }) => figure.asOf ?? '')
  const sources = (list: readonly Sourced[]) => grouped(list, ({ figure }) => sourceOf(figure))
  return {
    bySource: days(of).some((list) => several(list) && sources(list).length > 1),
    byDate: sources(of).some((list) => several(list) && days(list).length > 1),
    withinSource: sources(of).some((list) => days(list).some(several)),
  }
}

/** Days in order; what has no day comes last. */
function byDay(a: Day | null, b: Day | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : alphabetical(a, b)
}

const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function grouped<Value>(values: readonly Value[], key: (value: Value) => string): readonly (readonly Value[])[] {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(key(value))
    if (group === undefined) groups.set(key(value), [value])
    else group.push(value)
  }
  return [...groups.values()]
}

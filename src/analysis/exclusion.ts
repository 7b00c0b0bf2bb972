import { type Model, satisfied, type Value } from './attendance.ts'

/** One thing that was said or asked for and that stands in the way: a reply, a settled fact, a clause. */
export type Said = { readonly kind: 'reply' | 'fact' | 'clause'; readonly id: string }

/** Statements that together exclude the conference, and none of which can be spared. `smallest`: no smaller set exists; else it was not proved. */
export type Exclusion = { readonly statements: readonly Said[]; readonly smallest: boolean }

/** How many rounds the search for the smallest set may take before a set that cannot be shortened is given instead. */
export const mostRounds = 60

/** Why the conference cannot be: asked only where it is not possible. `values` are those of the possible question. */
export function exclusion(model: Model, values: readonly Value[]): Exclusion {
  const statements: readonly (Said & { readonly at: number })[] = [
    ...values.flatMap((value, at) => (value === 'free' ? [] : [{ kind: at < model.participants ? 'reply' : 'fact', id: model.ids[at] ?? '', at } as const])),
    ...model.clauses.map(({ id }, at) => ({ kind: 'clause', id, at }) as const),
  ]
  const excludes = (kept: ReadonlySet<number>): boolean => {
    const free = new Set(statements.flatMap(({ kind, at }, index) => (kind !== 'clause' && !kept.has(index) ? [at] : [])))
    const on = new Set(statements.flatMap(({ kind, at }, index) => (kind === 'clause' && kept.has(index) ? [at] : [])))
    return satisfied(model, { values: values.map((value, at) => (free.has(at) ? 'free' : value)), barred: model.barred.map((places, at) => (free.has(at) ? [] : places)), on: (clause) => on.has(clause) }) === false
  }
  const all = statements.map((_, index) => index)
  const core = smallestCore(all, excludes)
  const kept = core ?? shortened(all, excludes)
  return { statements: kept.toSorted((a, b) => a - b).flatMap((index) => { const { kind, id } = statements[index] ?? {}; return kind === undefined || id === undefined ? [] : [{ kind, id }] }), smallest: core !== null }
}

/** Drops one statement after another as long as the rest still excludes. */
function shortened(all: readonly number[], excludes: (kept: ReadonlySet<number>) => boolean): readonly number[] {
  let kept = all
  for (const one of all) {
    const without = kept.filter((other) => other !== one)
    if (excludes(new Set(without))) kept = without
  }
  return kept
}

/**
 * The smallest excluding set by implicit hitting sets: a candidate must share a statement with everything whose removal lets the
 * conference be; the first candidate that excludes is the smallest. Null when the rounds are used up.
 */
function smallestCore(all: readonly number[], excludes: (kept: ReadonlySet<number>) => boolean): readonly number[] | null {
  const removals: (readonly number[])[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const candidate = hitting(removals)
    if (candidate === null) return null
    if (excludes(new Set(candidate))) return candidate
    const kept = new Set(candidate)
    for (const one of all) {
      if (kept.has(one)) continue
      kept.add(one)
      if (excludes(kept)) kept.delete(one)
    }
    removals.push(all.filter((one) => !kept.has(one)))
  }
  return null
}

/** A smallest set that shares a member with each of these; null if that takes too many steps. */
function hitting(sets: readonly (readonly number[])[]): readonly number[] | null {
  let steps = 0
  const search = (chosen: readonly number[], room: number): readonly number[] | null => {
    steps += 1
    if (steps > 20_000) return null
    const open = sets.filter((set) => !set.some((one) => chosen.includes(one)))
    const next = open.toSorted((a, b) => a.length - b.length)[0]
    if (next === undefined) return chosen
    if (room === 0) return null
    for (const one of next) {
      const found = search([...chosen, one], room - 1)
      if (found !== null) return found
    }
    return null
  }
  for (let size = disjoint(sets); size <= sets.length; size += 1) {
    const found = search([], size)
    if (found !== null) return found
    if (steps > 20_000) return null
  }
  return sets.length === 0 ? [] : null
}

/** How many of the sets share nothing with each other, counted greedily: at least so many members are needed. */
function disjoint(sets: readonly (readonly number[])[]): number {
  const seen = new Set<number>()
  let count = 0
  for (const set of sets.toSorted((a, b) => a.length - b.length)) {
    if (set.some((one) => seen.has(one))) continue
    count += 1
    for (const one of set) seen.add(one)
  }
  return count
}

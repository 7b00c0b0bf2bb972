import type { Convening } from './convening.ts'
import { type Alike, filled } from './matching.ts'

/** How a participant enters one question: there, away, free to be either, or bound by its condition. A fact: true, false, free; `bound` is open and supports nothing. */
export type Value = 'in' | 'out' | 'free' | 'bound'

/** A convening with numbers for names, made once and asked many times. Participants come first, then facts. */
export type Model = {
  readonly ids: readonly string[]
  readonly participants: number
  /** For each participant its condition: one of these lists must hold. Null where it has none. */
  readonly conditions: readonly (readonly (readonly { readonly at: number; readonly holds: boolean }[])[] | null)[]
  readonly clauses: readonly { readonly id: string; readonly of: readonly number[]; readonly needed: number; readonly shared: boolean }[]
  /** For each participant the clauses (by place) that the way it comes keeps it from. */
  readonly barred: readonly (readonly number[])[]
}

/** Who may at most be tested for "comes only if another stays away": above it the question is not answered rather than answered wrongly. */
export const mostOpposed = 12

export function modelOf({ participants, facts, clauses }: Convening): Model {
  const ids = [...participants.map(({ id }) => id), ...facts.map(({ id }) => id)]
  const place = new Map(ids.map((id, at) => [id, at]))
  return {
    ids,
    participants: participants.length,
    // A literal about somebody the format does not name gets the place -1: not there, in any case.
    conditions: participants.map(({ condition }) => condition?.map((all) => all.map(({ about, holds }) => ({ at: place.get(about) ?? -1, holds }))) ?? null),
    clauses: clauses.map(({ id, of, needed, shared }) => ({ id, of: of.flatMap((one) => place.get(one) ?? []), needed, shared })),
    barred: participants.map(({ barred }) => barred.flatMap((id) => clauses.findIndex((clause) => clause.id === id))),
  }
}

/** Those whose absence somebody waits for, as far as it is not settled: only these must be tried both ways. */
export function opposed(model: Model, values: readonly Value[]): readonly number[] {
  const found = new Set<number>()
  for (const [at, condition] of model.conditions.entries()) {
    if (values[at] !== 'bound') continue
    for (const { at: about, holds } of condition?.flat() ?? []) {
      if (!holds && (values[about] === 'free' || (values[about] === 'bound' && about < model.participants))) found.add(about)
    }
  }
  return [...found]
}

/** Whether a condition holds when these are there. What is open supports nothing, neither way. */
function met(model: Model, at: number, there: readonly boolean[], open: (fact: number) => boolean): boolean {
  const condition = model.conditions[at]
  return condition == null || condition.some((all) => all.every(({ at: about, holds }) => !open(about) && (there[about] ?? false) === holds))
}

/** The largest set that is consistent when those opposed are fixed: everybody, less whoever's condition fails, until nobody leaves. */
export function greatest(model: Model, values: readonly Value[], fixed: ReadonlyMap<number, boolean> = new Map()): readonly boolean[] | null {
  const there = values.map((value, at) => fixed.get(at) ?? value !== 'out')
  const open = (at: number): boolean => at >= model.participants && values[at] === 'bound'
  for (let again = true; again;) {
    again = false
    for (const [at, value] of values.entries()) {
      if (value !== 'bound' || at >= model.participants || !there[at] || met(model, at, there, open)) continue
      if (fixed.get(at) === true) return null
      there[at] = false
      again = true
    }
  }
  return there
}

/** The smallest set: those who come anyway, and whoever's condition they meet, until nobody joins. */
export function least(model: Model, values: readonly Value[], base: readonly boolean[]): readonly boolean[] {
  const there = [...base]
  const open = (at: number): boolean => at >= model.participants && values[at] === 'bound'
  for (let again = true; again;) {
    again = false
    for (const [at, value] of values.entries()) {
      if (value !== 'bound' || at >= model.participants || there[at] || !met(model, at, there, open)) continue
      there[at] = true
      again = true
    }
  }
  return there
}

/** How many of a clause's places those who are there can fill, and how many all clauses lack together. `on` picks the clauses asked about. */
export function lacking(model: Model, there: readonly boolean[], barred: readonly (readonly number[])[], on: (clause: number) => boolean): number {
  let lack = 0
  const own: number[] = []
  for (const [at, clause] of model.clauses.entries()) {
    if (!on(at)) continue
    if (clause.shared) lack += Math.max(0, clause.needed - clause.of.filter((one) => there[one] === true && !barred[one]?.includes(at)).length)
    else own.push(at)
  }
  const classes = new Map<string, { count: number; places: readonly number[] }>()
  for (let one = 0; one < model.participants; one += 1) {
    if (there[one] !== true) continue
    const places = own.flatMap((at, place) => (model.clauses[at]?.of.includes(one) === true && !barred[one]?.includes(at) ? [place] : []))
    if (places.length === 0) continue
    const like = classes.get(places.join())
    if (like === undefined) classes.set(places.join(), { count: 1, places })
    else like.count += 1
  }
  const wanted = own.map((at) => model.clauses[at]?.needed ?? 0)
  const alike: readonly Alike[] = [...classes.values()]
  return lack + wanted.reduce((sum, want) => sum + want, 0) - filled(wanted, alike)
}

/** What is asked: how everybody enters, and (for explanations) which clauses count and which bars hold. */
export type Asked = { readonly values: readonly Value[]; readonly barred?: readonly (readonly number[])[]; readonly on?: (clause: number) => boolean }

/**
 * Every maximal consistent attendance, one for each way in which those opposed can come or stay away. Null if more are opposed than
 * `mostOpposed`. The format only ever asks for more, so these decide it.
 */
export function attendances(model: Model, values: readonly Value[]): readonly (readonly boolean[])[] | null {
  const both = opposed(model, values)
  if (both.length > mostOpposed) return null
  const found: (readonly boolean[])[] = []
  for (let mask = 2 ** both.length - 1; mask >= 0; mask -= 1) {
    const there = greatest(model, values, new Map(both.map((at, bit) => [at, (mask >> bit) % 2 === 1])))
    if (there !== null) found.push(there)
  }
  return found
}

/** Some consistent attendance that satisfies the clauses; false if there is none; null if it is too large to ask. */
export function satisfied(model: Model, { values, barred = model.barred, on = () => true }: Asked): readonly boolean[] | false | null {
  const all = attendances(model, values)
  return all === null ? null : all.find((there) => lacking(model, there, barred, on) === 0) ?? false
}

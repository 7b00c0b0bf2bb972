import type { ActorId } from '#base/ids.ts'
import { greatest, least, type Model, type Value } from './attendance.ts'

/**
 * Participants who wait for each other: nobody refuses, and none comes first. `together` is a smallest such set, each member of which would
 * come if all of it did; `follow` are those who would follow of themselves.
 */
export type Waiting = { readonly together: readonly ActorId[]; readonly follow: readonly ActorId[] }

/**
 * Who waits for whom on the record: what lies between the least and the greatest attendance. Null where somebody's condition is that another
 * stays away, because then there need be no greatest attendance.
 */
export function waiting(model: Model, record: readonly Value[]): readonly Waiting[] | null {
  const bound = (at: number): boolean => at < model.participants && record[at] === 'bound'
  if (model.conditions.some((condition, at) => bound(at) && (condition ?? []).flat().some(({ at: about, holds }) => !holds && about < model.participants && about >= 0))) return null
  const all = greatest(model, record) ?? []
  let base = least(model, record, record.map((value) => value === 'in'))
  const found: Waiting[] = []
  for (;;) {
    const waits = all.flatMap((there, at) => (there && bound(at) && !base[at] ? [at] : []))
    if (waits.length === 0) return found
    const together = smallest(model, record, base, waits)
    const announced = least(model, record, base.map((there, at) => there || together.includes(at)))
    const name = (at: number): ActorId => model.ids[at] ?? ''
    found.push({ together: together.map(name), follow: waits.filter((at) => announced[at] === true && !together.includes(at)).map(name) })
    base = announced
  }
}

/** Shrinks a set that supports itself until no member can be spared. */
function smallest(model: Model, record: readonly Value[], base: readonly boolean[], members: readonly number[]): readonly number[] {
  const supported = (among: readonly number[]): readonly number[] => {
    const values = record.map((value, at): Value => (base[at] === true ? 'in' : among.includes(at) ? 'bound' : at >= model.participants ? value : 'out'))
    return among.filter((at) => greatest(model, values)?.[at] === true)
  }
  let set = supported(members)
  for (const member of members) {
    const without = supported(set.filter((one) => one !== member))
    if (without.length > 0) set = without
  }
  return set
}

import { type ChosenNames, calledSo, nameOf, policyOf, sameName } from '#actors/policy.ts'
import type { Seat } from './seat.ts'
import type { Preparation } from './state.ts'

/**
 * The seats that another choice of names calls otherwise. A delegation that was given a name of its own here keeps it, and so do names made for this conference; what was called as the choice
 * before called it is called as the new one does.
 */
export function renamedBy({ seats, cast, names }: Pick<Preparation, 'seats' | 'cast' | 'names'>, chosen: ChosenNames): readonly Pick<Seat, 'id' | 'names'>[] {
  const [before, after] = [policyOf(names), policyOf(chosen)]
  return seats.flatMap(({ id, names: called, actor }) => {
    const who = actor !== null && !cast.some((one) => one.id === actor) && sameName(called, nameOf(actor, before)) ? actor : actor === null ? calledSo(called, before) : null
    const next = who === null ? called : nameOf(who, after)
    return sameName(next, called) ? [] : [{ id, names: next }]
  })
}

import { membersOn, suspendedOn, uncertainOn } from '#actors/membership.ts'
import { actors, groupOf } from '#actors/register.ts'
import type { ActorId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'

/**
 * Actors of the register that were no members of a group on a day. A suspended member stays one; whose membership cannot be told on that day
 * is not counted as outside. Empty where the register has no such group: nothing is said of it then.
 */
export function outsidersOn(group: string, day: Day): readonly ActorId[] {
  const found = groupOf(group)
  if (found === null) return []
  const within = new Set([...membersOn(found, day), ...suspendedOn(found, day), ...uncertainOn(found, day)])
  return actors.filter(({ id }) => !within.has(id)).map(({ id }) => id)
}

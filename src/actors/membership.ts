import type { ActorId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import type { Group, Membership } from './actor.ts'
import { groupOf } from './register.ts'

const holds = (times: readonly Membership[], day: Day): readonly ActorId[] =>
  times.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to)).map(({ actor }) => actor)

/** Who is a member of a group on a day and takes part in it: suspended members are left out. Empty before the group's foundation. */
export function membersOn(group: Group, day: Day): readonly ActorId[] {
  if (day < group.founded) return []
  const suspended = suspendedOn(group, day)
  return holds(group.members, day).filter((actor) => !suspended.includes(actor))
}

/** Members that do not take part on that day, because the group suspended them. */
export function suspendedOn(group: Group, day: Day): readonly ActorId[] {
  return day < group.founded ? [] : holds(group.suspended, day)
}

/** Invited on that day without being members: the empty seats of a platform. */
export function invitedOn(group: Group, day: Day): readonly ActorId[] {
  return day < group.founded ? [] : holds(group.invited, day)
}

/** Those whose standing on that day cannot be told, because the source gives only the year or the month in which it changed. */
export function uncertainOn(group: Group, day: Day): readonly ActorId[] {
  const units = { day: 10, month: 7, year: 4 } as const
  return [...new Set([...group.members, ...group.suspended, ...group.invited]
    .filter(({ from, to, precision }) => [from, to].some((edge) => edge !== null && precision !== 'day' && edge.endsWith(precision === 'year' ? '-01-01' : '-01') && edge.slice(0, units[precision]) === day.slice(0, units[precision])))
    .map(({ actor }) => actor))]
}

/** A membership that a house recorded beside the delivered lists, from the first day to the last as far as a source tells. */
export type Recorded = { readonly group: string; readonly actor: ActorId; readonly from: Day | null; readonly to: Day | null }

/** Those a house recorded as members of a group, its own or a delivered one, on a day. */
export function recordedOn(recorded: readonly Recorded[], group: string, day: Day): readonly ActorId[] {
  return [...new Set(recorded.filter((one) => one.group === group && (one.from === null || one.from <= day) && (one.to === null || day <= one.to)).map(({ actor }) => actor))]
}

/** Who is a member of a group on a day by the delivered list and by what a house recorded; a group that neither knows has nobody. */
export function countedOn(group: string, day: Day, recorded: readonly Recorded[]): readonly ActorId[] {
  const delivered = groupOf(group)
  return [...new Set([...delivered === null ? [] : membersOn(delivered, day), ...recordedOn(recorded, group, day)])]
}

import { type Instant, minute, second } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Body, Entry } from '#procedure/state.ts'
import { timeOf } from '#procedure/yields.ts'

/** Minutes reckoned for a statement where no limit is set, and seconds from one speaker to the next. Estimates for eyes only; no rule uses them. */
const usualMinutes = 6
const between = 15 * second

/** How long somebody waiting will probably speak. */
function reckoned(body: Body, { kind }: Entry): number {
  switch (kind) {
    case 'statement': return (body.floor.limit ?? usualMinutes) * minute
    case 'reply': return 5 * minute
    case 'explanation': return 3 * minute
    case 'caucus': return (body.caucus?.each ?? 60) * second
    case 'for': case 'against': case 'mover': return 2 * minute
  }
}

/** About when each entry will have the floor: after what is left of the running speech, one after the other. */
export function aboutWhen(body: Body, now: Instant): ReadonlyMap<string, Instant> {
  const { speaker, entries } = body.floor
  let at = now
  if (speaker !== null) at += Math.max(0, (timeOf(speaker) ?? usualMinutes * minute) - ((speaker.held ?? now) - speaker.since)) + between
  const times = new Map<string, Instant>()
  for (const entry of entries) {
    times.set(entry.id, at)
    at += reckoned(body, entry) + between
  }
  return times
}

/** Milliseconds the waiting list will probably take, without the speech that runs. */
export const loadOf = (body: Body): number => body.floor.entries.reduce((sum, entry) => sum + reckoned(body, entry) + between, 0)

/** Milliseconds a seat has spoken on this item, the running speech included. */
export function spoken({ floor }: Body, seat: string, now: Instant): number {
  const running = floor.speaker?.seat === seat ? Math.max(0, (floor.speaker.held ?? now) - floor.speaker.since) : 0
  return (own(floor.used, seat) ?? 0) + running
}

/** My place among those who wait for the same list, from 1; null where I do not wait. */
export function placeOfSeat({ floor }: Body, seat: string): { readonly entry: Entry; readonly place: number; readonly before: readonly Entry[] } | null {
  const entry = floor.entries.find((each) => each.seat === seat)
  if (entry === undefined) return null
  const before = floor.entries.slice(0, floor.entries.indexOf(entry)).filter(({ kind, motion }) => kind === entry.kind && motion === entry.motion)
  return { entry, place: before.length + 1, before }
}

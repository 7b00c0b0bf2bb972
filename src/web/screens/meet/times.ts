import { dayOf, type Instant, minute } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { betweenSpeakers, reckoned } from '#procedure/pace.ts'
import { speakingOrder } from '#procedure/speaking-order.ts'
import type { Body, Entry } from '#procedure/state.ts'
import { timeOf } from '#procedure/yields.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'

export { placeOfSeat } from '#views/needs.ts'
export { type ListEnds, listEnds } from '#procedure/pace.ts'

/** Minutes reckoned for a statement where no limit is set. Estimates for eyes only; no rule uses them. */
const usualMinutes = 6

/** The rulebook of the conference; null reckons with the order of request and usual times. */
type Book = Pick<Rulebook, 'floor' | 'voting'> | null
const asAsked: Pick<Rulebook['floor'], 'list'> = { list: { close: null, rules: [] } }
const rulesOf = (book: Book): Pick<Rulebook['floor'], 'list'> => book?.floor ?? asAsked

/** How long somebody waiting will probably speak: by the limit, or as long as speeches of the kind took today where they were shorter. */
function probable(body: Body, book: Book, entry: Entry): number {
  const { limit, pace } = reckoned(body, book, entry)
  return pace === null ? limit : Math.min(limit, Math.max(pace, minute / 2))
}

/** About when each entry will have the floor: after what is left of the running speech, one after the other in the order of the list. */
export function aboutWhen(body: Body, now: Instant, book: Book = null): ReadonlyMap<string, Instant> {
  const { speaker } = body.floor
  let at = now
  if (speaker !== null) at += Math.max(0, (timeOf(speaker) ?? usualMinutes * minute) - ((speaker.held ?? now) - speaker.since)) + betweenSpeakers
  const times = new Map<string, Instant>()
  for (const entry of speakingOrder(body.floor, rulesOf(book))) {
    times.set(entry.id, at)
    at += probable(body, book, entry) + betweenSpeakers
  }
  return times
}

/** Milliseconds the waiting list will probably take, without the speech that runs. */
export const loadOf = (body: Body, book: Book = null): number => body.floor.entries.reduce((sum, entry) => sum + probable(body, book, entry) + betweenSpeakers, 0)

/** Milliseconds a seat has spoken on this item, the running speech included. */
export function spoken({ floor }: Body, seat: string, now: Instant): number {
  return (own(floor.used, seat) ?? 0) + runningOf(floor, seat, now)
}

/** Milliseconds a seat has spoken today in this body, on whatever item, the running speech included. */
export function spokenInDay({ floor }: Body, seat: string, now: Instant): number {
  const today = floor.speaking?.today
  return (today?.day === dayOf(now) ? own(today.used, seat) ?? 0 : 0) + runningOf(floor, seat, now)
}

function runningOf({ speaker }: Body['floor'], seat: string, now: Instant): number {
  return speaker?.seat === seat ? Math.max(0, (speaker.held ?? now) - speaker.since) : 0
}

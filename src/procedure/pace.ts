import { dayOf, type Instant, minute, second } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import type { Spoken } from './speaking-state.ts'
import type { Body, Entry, Floor, Speaker } from './state.ts'
import { timeOf } from './yields.ts'

/** Minutes a speech may take by the rules and the limits set; null without limit. A limit that was set shortens what the rules give, never lengthens it. */
export function limitFor(floor: Pick<Floor, 'limit' | 'replies' | 'speaking'>, book: Pick<Rulebook, 'floor' | 'voting'> | null, { kind, motion, seat, behalf }: Pick<Entry, 'kind' | 'motion' | 'seat' | 'behalf'>): number | null {
  const { limits } = floor.speaking ?? {}
  switch (kind) {
    case 'statement': return motion === null && behalf !== undefined ? limits?.group ?? floor.limit : floor.limit
    case 'reply': return shorter(book?.floor.reply?.minutes[own(floor.replies, seat) ?? 0] ?? null, limits?.reply)
    case 'explanation': return shorter(book?.voting?.explanations.minutes ?? null, limits?.explanation)
    case 'caucus': case 'for': case 'against': case 'mover': return null
  }
}

function shorter(given: number | null, set: number | undefined): number | null {
  return set === undefined ? given : given === null ? set : Math.min(given, set)
}

/** The day's times with one more speech; another day begins anew. */
export function spokenToday(before: Spoken | undefined, { seat, kind }: Pick<Speaker, 'seat' | 'kind'>, time: number, at: Instant): Spoken {
  const day = dayOf(at)
  const today = before?.day === day ? before : { day, used: {}, speeches: {} }
  const one = own(today.speeches, kind) ?? { number: 0, time: 0 }
  return { day, used: { ...today.used, [seat]: (own(today.used, seat) ?? 0) + time }, speeches: { ...today.speeches, [kind]: { number: one.number + 1, time: one.time + time } } }
}

/** Minutes reckoned for a speech without a limit, and from one speaker to the next. Estimates for eyes only; no rule uses them. */
const usual = { statement: 6, reply: 5, explanation: 3, caucus: 1, for: 2, against: 2, mover: 2 } as const
export const betweenSpeakers = 15 * second

/** Milliseconds somebody who waits will speak if the limit is used, and by the average of the day's speeches of that kind where there were any. */
export function reckoned({ floor, caucus }: Pick<Body, 'floor' | 'caucus'>, book: Pick<Rulebook, 'floor' | 'voting'> | null, entry: Entry): { readonly limit: number; readonly pace: number | null } {
  const minutes = limitFor(floor, book, entry)
  const limit = entry.kind === 'caucus' && caucus?.each != null ? caucus.each * second : (minutes ?? usual[entry.kind]) * minute
  const past = own(floor.speaking?.today?.speeches ?? {}, entry.kind)
  return { limit, pace: past === undefined ? null : Math.round(past.time / past.number) }
}

/** How long a list goes on, in milliseconds from now: with the speech that runs, and the change from one speaker to the next. */
export type ListEnds = {
  readonly speakers: number
  /** If everybody uses the limit; where there is none, by what is usual. */
  readonly limits: number
  /** As the day's speeches of the same kind went on average; null before the first one. */
  readonly pace: number | null
  readonly endsAtLimits: Instant
  readonly endsAtPace: Instant | null
}

/** When the list would end at its limits and at its pace, the running speech included. `book` for the times its rules give to replies and explanations. */
export function listEnds(body: Pick<Body, 'floor' | 'caucus'>, now: Instant, book: Pick<Rulebook, 'floor' | 'voting'> | null = null): ListEnds {
  const { entries, speaker } = body.floor
  const times = entries.map((entry) => reckoned(body, book, entry))
  const spoken = speaker === null ? 0 : Math.max(0, (speaker.held ?? now) - speaker.since)
  const running = speaker === null ? null : { limit: timeOf(speaker) ?? usual[speaker.kind] * minute, pace: averageOf(body.floor, speaker.kind) }
  const measured = times.some(({ pace }) => pace !== null) || running?.pace != null
  const rest = (whole: number): number => Math.max(0, whole - spoken)
  const between = betweenSpeakers * Math.max(0, entries.length - (speaker === null ? 1 : 0))
  const limits = between + (running === null ? 0 : rest(running.limit)) + times.reduce((sum, { limit }) => sum + limit, 0)
  const pace = measured ? between + (running === null ? 0 : rest(Math.min(running.limit, running.pace ?? running.limit))) + times.reduce((sum, one) => sum + (one.pace ?? one.limit), 0) : null
  return { speakers: entries.length, limits, pace, endsAtLimits: now + limits, endsAtPace: pace === null ? null : now + pace }
}

function averageOf({ speaking }: Pick<Floor, 'speaking'>, kind: string): number | null {
  const past = own(speaking?.today?.speeches ?? {}, kind)
  return past === undefined ? null : Math.round(past.time / past.number)
}

import type { Event } from '#base/event.ts'
import type { SeatId } from '#base/ids.ts'
import { dayOf, type Day, type Instant } from '#base/instants.ts'
import type { Stance } from '#base/majority.ts'
import type { Words } from '#base/words.ts'
import { conference } from '#procedure/decider.ts'
import type { ConferenceEvent } from '#procedure/events.ts'
import { programmeOf } from '#procedure/programme.ts'
import type { ConferenceState } from '#procedure/state.ts'
import type { Entry, Outcome, Taken } from './outcome.ts'
import { outcomeOf, type Whole } from './outcome-of.ts'

/** What a delegation reports to its capital after a meeting: what was decided, how it voted, who spoke on what, what is due. Made of the record alone, in its words. */
export type ReadOut = {
  readonly stream: string
  readonly title: string
  readonly exercise: boolean
  readonly head: Outcome['head']
  readonly body: Words
  readonly meeting: number
  readonly seat: SeatId
  readonly delegation: Words
  readonly opened: Instant
  /** Null while the meeting goes on. */
  readonly closed: Instant | null
  /** `ours`: how the delegation stands in a roll by names; `unnamed` where a vote recorded no names; null where nothing was voted on. */
  readonly decisions: readonly (Taken & { readonly ours: Stance | 'unnamed' | null })[]
  /** Each speech as one sentence of the record. */
  readonly speeches: readonly (Entry & { readonly ours: boolean })[]
  readonly due: readonly DueLater[]
  readonly next: { readonly at: Instant; readonly room: string | null; readonly zone: string | null } | null
  readonly rules: Outcome['rules']
}

/** What comes after the meeting by itself, or is owed by a day. */
export type DueLater =
  | { readonly kind: 'silence' | 'second-vote'; readonly title: Words; readonly at: Instant; readonly zone: string | null }
  | { readonly kind: 'sequel'; readonly title: Words; readonly until: Day }

/** The read-out of one meeting of a body, its latest where none is named, for the delegation of a seat, from the events it may see; null where that meeting is not among them. */
export function readOutOf(events: readonly Event[], whole: Whole, { body, meeting: wanted, seat }: { readonly body: string; readonly meeting: number | null; readonly seat: SeatId }): ReadOut | null {
  const outcome = outcomeOf(events, whole)
  const state = events.reduce(conference.evolve, conference.initial)
  const held = state.bodies[body]
  const meeting = wanted ?? held?.held ?? 0
  const sat = sittingIn(events, body, meeting)
  if (outcome === null || sat === null || held === undefined) return null
  const decisions = outcome.decisions.filter(({ position }) => sat.positions.has(position))
  return {
    ...whole, title: outcome.title, exercise: outcome.exercise, body: body === 'plenary' && state.founding !== null ? state.founding.rulebook.body : held.name,
    meeting, seat, delegation: state.preparation.seats.find(({ id }) => id === seat)?.names ?? { en: seat }, opened: sat.opened, closed: sat.closed,
    decisions: decisions.map((taken) => ({ ...taken, ours: taken.vote === null ? null : taken.vote.roll?.find((one) => one.seat === seat)?.stance ?? 'unnamed' })),
    speeches: outcome.minutes.flatMap(({ entries }) => entries).filter(({ position }) => sat.speeches.has(position)).map((entry) => ({ ...entry, ours: sat.speeches.get(entry.position) === seat })),
    due: dueIn(state, body, outcome.latest),
    next: nextIn(state, body, outcome.latest),
    rules: outcome.rules,
  }
}

type Sat = { readonly opened: Instant; readonly closed: Instant | null; readonly positions: ReadonlySet<number>; /** Who spoke, by position. */ readonly speeches: ReadonlyMap<number, SeatId> }

function sittingIn(events: readonly Event[], body: string, meeting: number): Sat | null {
  const positions = new Set<number>()
  const speeches = new Map<number, SeatId>()
  let [opened, closed]: [Instant | null, Instant | null] = [null, null]
  for (const event of events as readonly ConferenceEvent[]) {
    if (!('body' in event.data) || event.data.body !== body) continue
    if (event.type === 'meeting-opened' && event.data.number === meeting) opened = event.at
    if (opened === null || closed !== null) continue
    positions.add(event.position)
    if (event.type === 'floor-given') speeches.set(event.position, event.data.seat)
    if (event.type === 'meeting-closed') closed = event.at
  }
  return opened === null ? null : { opened, closed, positions, speeches }
}

function dueIn({ bodies, decisions }: ConferenceState, body: string, latest: Instant): readonly DueLater[] {
  const found = bodies[body]
  if (found === undefined) return []
  const { silences, drafts } = found
  return [
    ...silences.filter(({ status }) => status === 'running').map(({ title, expires, zone }) => ({ kind: 'silence', title, at: expires, zone } as const)),
    ...drafts.flatMap(({ symbol, title, second }) => (second === null ? [] : [{ kind: 'second-vote', title: { en: `${symbol} — ${title}` }, at: second.until, zone: null } as const])),
    ...decisions.filter((one) => one.body === body).flatMap(({ title, sequel }) => (sequel === undefined || sequel.until < dayOf(latest) ? [] : [{ kind: 'sequel', title, until: sequel.until } as const])),
  ]
}

function nextIn({ bodies }: ConferenceState, id: string, latest: Instant): ReadOut['next'] {
  const body = bodies[id]
  if (body === undefined) return null
  const planned = programmeOf(body).sittings.find(({ kind, status, meeting, start }) => kind === 'meeting' && status === 'planned' && meeting === null && start > latest)
  if (body.nextMeeting !== null && (planned === undefined || body.nextMeeting <= planned.start)) return { at: body.nextMeeting, room: null, zone: null }
  return planned === undefined ? null : { at: planned.start, room: planned.place.room, zone: planned.place.zone }
}

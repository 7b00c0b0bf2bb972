import type { Event } from '#base/event.ts'
import { type Day, hour, type Instant, startOf } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import { conference } from '#procedure/decider.ts'
import type { ConferenceEvent } from '#procedure/events.ts'
import type { ConferenceState, Draft } from '#procedure/state.ts'
import { clockIn, dayIn } from './clock.ts'
import type { Entry, Outcome, Taken } from './outcome.ts'
import { outcomeOf, type Whole } from './outcome-of.ts'
import { nextDay, type Planned, plannedIn, plannedOn, zoneAround } from './programme.ts'

/**
 * The Journal of the day: the bulletin a secretariat issues each day of a conference. It is not the journal of events; it is drawn from it, for one set of
 * readers: what is planned, what was held and decided, what was issued, what is planned next.
 */
export type Daily = {
  readonly stream: string
  readonly title: string
  readonly exercise: boolean
  readonly day: Day
  /** On whose clock the day begins and ends and its hours are said. */
  readonly zone: string
  readonly head: Outcome['head']
  readonly programme: readonly Planned[]
  /** Meetings of the day with a summary of what happened in them on that day. */
  readonly meetings: readonly { readonly body: Words; readonly meeting: number | null; readonly opened: string; readonly entries: readonly (Entry & { readonly clock: string })[] }[]
  readonly decisions: readonly Taken[]
  /** Drafts, amendments, communiqués and summaries that came out that day. */
  readonly issued: readonly Issued[]
  readonly next: { readonly day: Day; readonly programme: readonly Planned[] }
  /** Drafts before the bodies at the end of the day, as far as the reader may see them. */
  readonly documents: readonly Listed[]
}

export type Issued = { readonly kind: 'draft' | 'amendment' | 'communique' | 'summary'; readonly clock: string; readonly body: Words; readonly symbol: string | null; readonly title: string; readonly by: readonly Words[] }
export type Listed = { readonly body: Words; readonly symbol: string; readonly title: string; readonly by: readonly Words[]; readonly status: Draft['status'] }

/** The Journal of a day from those events that its readers may see; null where the founding is not among them. `zone` null: where the conference meets around that day. */
export function dailyOf(events: readonly Event[], whole: Whole, day: Day, zone: string | null): Daily | null {
  const all = plannedIn(events.reduce(conference.evolve, conference.initial))
  const place = zone ?? zoneAround(all, startOf(day) + 12 * hour)
  const within = (at: Instant): boolean => dayIn(at, place) === day
  // Nothing that happened after that day tells on it, but what is planned is told as it stands now.
  const until = events.filter(({ at }) => dayIn(at, place) <= day)
  const outcome = outcomeOf(until.length === 0 ? events.slice(0, 1) : until, whole)
  if (outcome === null) return null
  const state = until.reduce(conference.evolve, conference.initial)
  const next = nextDay(all, day, place)
  return {
    ...whole, title: outcome.title, exercise: outcome.exercise, day, zone: place,
    programme: plannedOn(all, day, place),
    meetings: outcome.minutes.flatMap(({ body, meeting, entries }) => {
      const told = entries.filter(({ at }) => within(at)).map((entry) => ({ ...entry, clock: clockIn(entry.at, place) }))
      return told[0] === undefined ? [] : [{ body, meeting, opened: told[0].clock, entries: told }]
    }),
    decisions: outcome.decisions.filter(({ at }) => within(at)),
    issued: until.filter(({ at }) => within(at)).flatMap((event) => issuedBy(event as ConferenceEvent, state, place)),
    next: { day: next, programme: plannedOn(all, next, place) },
    documents: Object.values(state.bodies).flatMap((body) => body.drafts.map(({ symbol, title, sponsors, status }) => ({ body: nameOf(state, body.id), symbol, title, by: sponsors.map((seat) => called(state, seat)), status }))),
  }
}

function nameOf({ founding, bodies }: ConferenceState, body: string): Words {
  return plannedName(founding?.rulebook.body, body) ?? bodies[body]?.name ?? { en: body }
}

const plannedName = (plenary: Words | undefined, body: string): Words | undefined => (body === 'plenary' ? plenary : undefined)

function called({ preparation }: ConferenceState, seat: string): Words {
  return preparation.seats.find(({ id }) => id === seat)?.names ?? { en: seat }
}

/** What an event puts into people's hands. */
function issuedBy(event: ConferenceEvent, state: ConferenceState, zone: string): readonly Issued[] {
  const clock = clockIn(event.at, zone)
  switch (event.type) {
    case 'draft-submitted': return [{ kind: 'draft', clock, body: nameOf(state, event.data.body), symbol: event.data.symbol, title: event.data.title, by: event.data.sponsors.map((seat) => called(state, seat)) }]
    case 'amendment-submitted': {
      const { body, amendment, on, sponsors } = event.data
      const draft = state.bodies[body]?.drafts.find(({ id }) => id === on)
      return [{ kind: 'amendment', clock, body: nameOf(state, body), symbol: draft?.symbol ?? null, title: amendment.slice(amendment.lastIndexOf('-') + 1), by: sponsors.map((seat) => called(state, seat)) }]
    }
    case 'communique-issued': return [{ kind: 'communique', clock, body: nameOf(state, event.data.body), symbol: null, title: String(event.data.meeting), by: [] }]
    case 'summary-read': return [{ kind: 'summary', clock, body: nameOf(state, event.data.body), symbol: null, title: String(state.bodies[event.data.body]?.summary?.meeting ?? ''), by: [] }]
    default: return []
  }
}

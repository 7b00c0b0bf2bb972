import { boxed, type Paper } from '#base/ballot-box.ts'
import type { BallotContext } from '#base/decider.ts'
import { seededDraw, shuffled } from '#base/draw.ts'
import type { By, Event } from '#base/event.ts'
import type { Instant } from '#base/instants.ts'
import type { Ids } from '#base/ids.ts'
import { isRefusal, type Refusal } from '#base/refusal.ts'
import type { ConferenceCommand } from './commands.ts'
import { conference } from './decider.ts'
import type { ConferenceState } from './state.ts'

/**
 * A conference run without a server: commands go through the same engine, events stay in memory. What falls due happens first, as the
 * clerk lets it. For scripts, tests and the counting of rules: lots are drawn from a seed, so the same commands make the same events.
 */
export type Rehearsal = {
  readonly state: ConferenceState
  readonly events: readonly Event[]
  readonly now: Instant
  /** Secret papers that are not counted yet. */
  readonly papers: readonly Paper[]
  readonly seed: number
}

export const stream = 'conference-rehearsal'
const salt = '0'.repeat(32)
const noIds: Ids = () => 'unused'

export function rehearse(now: Instant, seed = 1): Rehearsal {
  return { state: conference.initial, events: [], now, papers: [], seed }
}

/** What the next command of this rehearsal is decided with. Asked twice of the same rehearsal it draws the same lots. */
export function contextOf({ events, now, papers, seed }: Rehearsal, by: By): BallotContext {
  const draw = seededDraw(seed + events.length)
  return { by, now, ids: noIds, draw, papers: (box) => shuffled(papers.filter((one) => one.box === box), draw).map(({ paper }) => paper) }
}

/** One command at an instant that is not before the last. Answers with what then stands, and with the refusal where there was one. */
export function perform(before: Rehearsal, command: ConferenceCommand, by: By, at: Instant): { readonly rehearsal: Rehearsal; readonly refusal: Refusal | null } {
  const ready = pass(before, at)
  const outcome = conference.decide(ready.state, command, contextOf(ready, by))
  return isRefusal(outcome) ? { rehearsal: ready, refusal: outcome } : { rehearsal: record(ready, command, outcome, by, ready.now, `command-${ready.events.length + 1}`), refusal: null }
}

/** Lets time pass, and happen what falls due on the way. */
export function pass(before: Rehearsal, until: Instant): Rehearsal {
  const now = Math.max(before.now, until)
  const due = conference.due(before.state).filter(({ at }) => at <= now).toSorted((one, other) => one.at - other.at)[0]
  if (due === undefined) return { ...before, now }
  const by: By = { person: 'clock', capacity: 'clock' }
  const at = Math.max(before.now, due.at)
  const outcome = conference.decide(before.state, due.command, contextOf({ ...before, now: at }, by))
  if (isRefusal(outcome)) return { ...before, now }
  return pass(record({ ...before, now: at }, due.command, outcome, by, at, due.id), now)
}

type Outcome = Exclude<ReturnType<typeof conference.decide>, Refusal>

function record(before: Rehearsal, command: ConferenceCommand, outcome: Outcome, by: By, at: Instant, key: string): Rehearsal {
  const { events: made, papers, empties } = boxed(outcome, command, conference.secret)
  const events = made.map((event, n): Event => ({ ...event, stream, position: before.events.length + n + 1, at, by, key, salt }))
  return {
    ...before, now: at, state: events.reduce(conference.evolve, before.state), events: [...before.events, ...events],
    papers: [...before.papers.filter(({ box }) => !empties.includes(box)), ...papers],
  }
}

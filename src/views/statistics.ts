import type { Event } from '#base/event.ts'
import type { SeatId, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Words } from '#base/words.ts'
import { conference } from '#procedure/decider.ts'
import type { ConferenceEvent, DecisionData } from '#procedure/events.ts'
import type { Body, ConferenceState } from '#procedure/state.ts'

/**
 * What one delegation did in all meetings, counted from the events a reader may see. Counts of acts, never a score: they say who had the floor
 * and who asked for what, and nothing of how well.
 */
export type Share = {
  readonly seat: SeatId
  readonly names: Words
  /** How often it had the floor, and milliseconds altogether without the time a point of order held a speech up. */
  readonly speeches: number
  readonly spoken: number
  readonly yields: number
  readonly points: number
  readonly motions: number
  /** Of its motions those that were carried. */
  readonly carried: number
  /** Recorded votes and roll-calls in which it sent a vote. */
  readonly votes: number
  readonly drafts: number
  readonly amendments: number
}
export type Statistics = { readonly stream: StreamId; readonly title: string; readonly exercise: boolean; readonly at: Instant; readonly shares: readonly Share[] }

type Counts = { -readonly [count in Exclude<keyof Share, 'seat' | 'names' | 'votes'>]: number }

/** The counts of a conference up to `now`, which also ends the speech that runs. Null where the founding was not among the events. */
export function statisticsOf(events: Iterable<Event>, stream: StreamId, now: Instant): Statistics | null {
  let state: ConferenceState = conference.initial
  const counts = new Map<SeatId, Counts>()
  const votes = new Map<SeatId, Set<string>>()
  const movers = new Map<string, SeatId>()
  const of = (seat: SeatId): Counts => {
    const known = counts.get(seat) ?? { speeches: 0, spoken: 0, yields: 0, points: 0, motions: 0, carried: 0, drafts: 0, amendments: 0 }
    counts.set(seat, known)
    return known
  }
  const carry = ({ decision }: DecisionData, motion: string | null): void => {
    const mover = motion === null || decision.outcome !== 'adopted' ? undefined : movers.get(motion)
    if (mover !== undefined) of(mover).carried += 1
  }
  for (const event of events) {
    const before = state
    state = conference.evolve(state, event)
    for (const [id, body] of Object.entries(state.bodies)) {
      const was = own(before.bodies, id)
      if (was !== body) reckon(was, body, event.at, of)
    }
    // The journal of a conference holds only what its decider decided.
    const { type, data } = event as ConferenceEvent
    switch (type) {
      case 'time-yielded': of(data.seat).yields += 1; break
      case 'point-raised': of(data.seat).points += 1; break
      case 'motion-moved':
        movers.set(`${data.body} ${data.motion}`, data.seat)
        of(data.seat).motions += 1
        break
      case 'motion-decided': carry(data, `${data.body} ${data.motion}`); break
      case 'vote-closed': carry(data, data.decision.on.kind === 'motion' ? `${data.body} ${data.decision.on.id ?? ''}` : null); break
      case 'vote-cast': votes.set(data.seat, (votes.get(data.seat) ?? new Set()).add(`${data.body} ${data.vote}`)); break
      case 'draft-submitted': for (const seat of data.sponsors) of(seat).drafts += 1; break
      case 'amendment-submitted': for (const seat of data.sponsors) of(seat).amendments += 1; break
      default:
    }
  }
  if (state.founding === null) return null
  for (const { floor: { speaker } } of Object.values(state.bodies)) if (speaker !== null) of(speaker.seat).spoken += Math.max(0, (speaker.held ?? now) - speaker.since)
  const { title, exercise } = state.founding
  const shares = state.preparation.seats.map(({ id, names }): Share => ({ seat: id, names, ...of(id), votes: votes.get(id)?.size ?? 0 }))
  return { stream, title, exercise, at: now, shares }
}

/** A speech ends when somebody else, or nobody, has the floor; a new one begins under another entry. */
function reckon(was: Body | undefined, { floor: { speaker } }: Body, at: Instant, of: (seat: SeatId) => Counts): void {
  const before = was?.floor.speaker ?? null
  const same = before !== null && speaker !== null && before.entry === speaker.entry && before.seat === speaker.seat
  if (same) return
  if (before !== null) of(before.seat).spoken += Math.max(0, (before.held ?? at) - before.since)
  if (speaker !== null) of(speaker.seat).speeches += 1
}

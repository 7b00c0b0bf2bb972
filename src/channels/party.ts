import { type Capacity, type Circle, seatOf } from '#base/event.ts'
import type { SeatId } from '#base/ids.ts'

/** Who writes and reads in a channel: an office of the conference, or a seat with everybody who holds it. */
export type Party = 'secretariat' | 'chair' | `seat:${string}`

/**
 * `line`: the secretary and the chair, between themselves. `desk`: one seat and the secretariat. `pair`: two seats. `dais`: one seat and those
 * who preside, who read what it writes to other seats before it goes on, where the host wants that in a simulation.
 */
export const channelKinds = ['line', 'desk', 'pair', 'dais'] as const
export type ChannelKind = (typeof channelKinds)[number]

export const partyOfSeat = (seat: SeatId): Party => `seat:${seat}`

/** The seat a party is, or null for an office. */
export function seatIn(party: Party): SeatId | null {
  return party.startsWith('seat:') ? party.slice('seat:'.length) : null
}

/**
 * As which party somebody takes part; null for whoever writes and reads no notes. What is written to the chair is for whoever presides: a
 * vice-chair who takes the chair over reads on where it was left.
 */
export function partyOf(capacity: Capacity): Party | null {
  if (capacity === 'secretariat' || capacity === 'chair') return capacity
  if (capacity === 'vice-chair') return 'chair'
  const seat = seatOf(capacity)
  return seat === null ? null : partyOfSeat(seat)
}

/** The circle of readers a party is. Offices have circles of their own, so that the chair is not in what is for the secretariat. */
export function circleOf(party: Party): Circle {
  const seat = seatIn(party)
  return seat === null ? `team:${party}` : `seat:${seat}`
}

/** The party a circle of a channel is. */
export function partyIn(circle: Circle): Party | null {
  if (circle === 'team:secretariat') return 'secretariat'
  if (circle === 'team:chair') return 'chair'
  return circle.startsWith('seat:') ? partyOfSeat(circle.slice('seat:'.length)) : null
}

/** The parties of a channel in their one order, so that it is the same channel whoever writes first. */
export function partiesOf(kind: ChannelKind, ...seats: readonly SeatId[]): readonly Party[] {
  const named = [...new Set(seats)].toSorted().map(partyOfSeat)
  switch (kind) {
    case 'line': return ['chair', 'secretariat']
    case 'desk': return [...named, 'secretariat']
    case 'pair': return named
    case 'dais': return [...named, 'chair', 'secretariat']
  }
}

/** On which side a party writes and reads: those who preside are one. */
export function sideOf(kind: ChannelKind, party: Party): string {
  return kind === 'dais' && seatIn(party) === null ? 'dais' : party
}

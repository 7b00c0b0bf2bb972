import type { SeatId, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { type ChannelKind, type Party, sideOf } from './party.ts'

/** UTF-16 units of a note, and of the reason with which one is returned. */
export const longestNote = 2_000
export const longestReason = 500
/** Notes one party may write in one channel within a minute. */
export const notesAMinute = 10
/** Notes of one seat that may wait for the dais at the same time. */
export const mostHeld = 50
/** The latest notes that stand in the fold; older ones stand in the journal, and in what the parties export. */
export const notesKept = 1_000

/** What a channel rests on in its conference, copied when it was begun: it never changes. */
export type Begun = { readonly conference: StreamId; readonly title: string; readonly exercise: boolean; readonly kind: ChannelKind; readonly parties: readonly Party[] }

/**
 * `sent` is with everybody in the channel. In a dais' channel a note to another seat is `held` until the dais has `passed` it on, word for word, or
 * `returned` it with a reason; its receiver has another channel and sees there nothing but what was passed.
 */
export type Note = {
  /** Where it stands in the channel; also its id. */
  readonly position: number
  readonly at: Instant
  readonly from: Party
  /** To whom it is to go on; null where it is for those in the channel. */
  readonly to: SeatId | null
  readonly text: string
  readonly status: 'sent' | 'held' | 'passed' | 'returned'
  /** Why it was returned. */
  readonly reason: string | null
  /** Where the dais passed it on or returned it; its own position until then. */
  readonly moved: number
  /** The stream it goes on into. */
  readonly into: StreamId | null
  /** When it was written, of a note the dais passed on into this channel; null for one written here. */
  readonly written: Instant | null
}

export type ChannelState = {
  /** Null before the channel is begun. */
  readonly begun: Begun | null
  /** The latest `notesKept`, oldest first, and all that are held. */
  readonly notes: readonly Note[]
  /** Up to where each side has read. */
  readonly read: { readonly [side: string]: number }
}

export const empty: ChannelState = { begun: null, notes: [], read: {} }

/** Up to which position a party has read. */
export function readBy({ begun, read }: ChannelState, party: Party): number {
  return begun === null ? 0 : own(read, sideOf(begun.kind, party)) ?? 0
}

/** The notes a party has not read: others' since it last read, and its own that came back. What the dais is to pass on is not written to it. */
export function unreadBy(state: ChannelState, party: Party): readonly Note[] {
  const { begun, notes } = state
  if (begun === null) return []
  const upTo = readBy(state, party)
  const side = sideOf(begun.kind, party)
  return notes.filter(({ position, from, to, status, moved }) => (sideOf(begun.kind, from) === side ? status === 'returned' && moved > upTo : to === null && position > upTo))
}

/** Whether somebody on another side has read a note. */
export function isRead({ begun, read }: ChannelState, { from, position }: Note): boolean {
  return begun !== null && begun.parties.some((party) => sideOf(begun.kind, party) !== sideOf(begun.kind, from) && (own(read, sideOf(begun.kind, party)) ?? 0) >= position)
}

export function held({ notes }: ChannelState): readonly Note[] {
  return notes.filter(({ status }) => status === 'held')
}

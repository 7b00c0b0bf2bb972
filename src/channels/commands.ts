import { choice, type Fields, integer, list, optional, record, text } from '#base/form.ts'
import type { SeatId, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { channelKinds, type Party } from './party.ts'
import { type Begun, longestNote, longestReason } from './state.ts'

/** Which way notes between two seats go: at once, through the dais, or not at all. */
export const ways = ['direct', 'dais', 'none'] as const
export type Way = (typeof ways)[number]

/** What the conference said when a note between seats was written, with the position where its journal says so; and the channel it goes on into. */
export type Rests = { readonly way: Way; readonly position: number; readonly into?: StreamId | null }

export type ChannelCommand =
  /** The clock, once: two who write to each other for the first time in one moment meet in one channel. */
  | ({ readonly type: 'begin-channel' } & Begun)
  /** `to`: in a dais' channel, the seat it is for. `rests` is what the server adds to a note between seats; a sender cannot say it. */
  | { readonly type: 'write-note'; readonly text: string; readonly to?: SeatId | null; readonly rests?: Rests | null }
  /** Everything up to a position was shown to the reader's side, so that the writer sees that it was read. */
  | { readonly type: 'read-up-to'; readonly position: number }
  /** Those who preside: the note goes on to its receiver as it is. */
  | { readonly type: 'pass-note'; readonly note: number }
  | { readonly type: 'return-note'; readonly note: number; readonly reason: string }
  /** The clock, for a note that was passed on: begins the channel of the two seats where there is none. */
  | ({ readonly type: 'deliver-note' } & Begun & Delivered)

export type Delivered = { readonly from: Party; readonly text: string; readonly written: Instant }

const id = text(1, 120)
const position = integer(1, Number.MAX_SAFE_INTEGER)
const begun: Fields = { conference: id, title: text(1, 200), exercise: choice(true, false), kind: choice(...channelKinds), parties: list(id, 2, 3) }

export const longest = text(1, longestNote)

/** The shape of every command whatever the state. */
export const channelCommands: { readonly [type in ChannelCommand['type']]: Fields } = {
  'begin-channel': begun,
  'write-note': { text: longest, to: optional(id), rests: optional(record({ way: choice(...ways), position: integer(0, Number.MAX_SAFE_INTEGER), into: optional(id) })) },
  'read-up-to': { position },
  'pass-note': { note: position },
  'return-note': { note: position, reason: text(1, longestReason) },
  'deliver-note': { ...begun, from: id, text: longest, written: integer(0, Number.MAX_SAFE_INTEGER) },
}

import type { Event, NewEvent } from '#base/event.ts'
import type { SeatId, StreamId } from '#base/ids.ts'
import type { Delivered, Rests } from './commands.ts'
import type { Party } from './party.ts'
import type { Begun } from './state.ts'

/** What a channel records. Every event is seen by all its parties and by nobody else: what one of them must not know stands in another channel. */
export type ChannelEvents = {
  readonly 'channel-begun': Begun
  readonly 'note-written': { readonly from: Party; readonly to: SeatId | null; readonly text: string; readonly held: boolean; readonly rests: Rests | null }
  readonly 'notes-read': { readonly by: Party; readonly upTo: number }
  /** Causes `deliver-note` on the channel of the two seats, with all it carries. */
  readonly 'note-passed': { readonly note: number; readonly into: StreamId; readonly begun: Begun; readonly delivers: Delivered }
  readonly 'note-returned': { readonly note: number; readonly reason: string }
  readonly 'note-delivered': Delivered
}
export type ChannelEventType = keyof ChannelEvents
export type ChannelEvent = { readonly [type in ChannelEventType]: Event<type, ChannelEvents[type]> }[ChannelEventType]
export type NewChannelEvent = { readonly [type in ChannelEventType]: NewEvent<type, ChannelEvents[type]> }[ChannelEventType]

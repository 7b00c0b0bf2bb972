import type { By, Event } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Command } from './deciders.ts'

/** Who acts, under which key (the same key again gets the same answer), and up to where their screen had read the stream. */
export type Act = { readonly by: By; readonly key: string; readonly seen: number }

/** What a command is answered: the events it became, at positions `from` to `to`, or the refusal of the rules. */
export type Answer = { readonly accepted: { readonly from: number; readonly to: number; readonly events: readonly Event[] } } | { readonly refused: Refusal }

/** A stream folded up to and including a position. */
export type Folded<State = unknown> = { readonly position: number; readonly state: State }

/** Events that have just become durable, in order. All of them: whoever passes them on asks `sees` for each reader. */
export type News = { readonly stream: StreamId; readonly from: number; readonly to: number; readonly events: readonly Event[] }

/** Events of one stream that cause commands on other streams. The key of each command is made from the event. */
export type Consequence = {
  /** The decider whose stream the event stands in, and the event's type. */
  readonly of: string
  readonly type: string
  readonly commands: (event: Event) => readonly { readonly stream: StreamId; readonly by: By; readonly command: Command }[]
}

/** Something the operator should know: no names, no bodies. */
export type Report = { readonly stream: StreamId; readonly key: string; readonly kind: 'refused' | 'defect'; readonly code: string; readonly error?: unknown }

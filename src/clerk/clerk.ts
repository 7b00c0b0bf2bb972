import type { By, Circle, Event } from '#base/event.ts'
import type { Ids, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Head, Store } from '#store/store.ts'
import type { Command, Deciders } from './deciders.ts'

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

export type ClerkOptions = {
  readonly store: Store
  readonly deciders: Deciders
  readonly consequences?: readonly Consequence[]
  readonly now: () => Instant
  readonly ids: Ids
  /** 32 fresh hexadecimal digits. */
  readonly salt: () => string
  /** Names the build that folds; snapshots of another build are not used, and none are kept without it. */
  readonly build?: string
  readonly report?: (report: Report) => void
  /** Calls back after so many milliseconds; answers with the way to cancel. `setTimeout` unless a test moves the time itself. */
  readonly alarm?: (ms: number, ring: () => void) => () => void
}

export type Clerk = {
  /**
   * Throws `Rejected`: `no-such-stream`, `not-a-command`, `malformed`, `key-reused`, `busy` (stopping, or too much waiting),
   * `disk-full`.
   */
  readonly submit: (stream: StreamId, command: Command, act: Act) => Promise<Answer>
  /** Like `submit`, and may begin a stream. A stream that bears its decider's bare name (`house`) needs no beginning. */
  readonly begin: (stream: StreamId, command: Command, act: Omit<Act, 'seen'>) => Promise<Answer>
  /** The stream folded from all its events. */
  readonly state: (stream: StreamId) => Promise<Folded>
  /** The stream folded from only the events that these circles may see. */
  readonly view: (stream: StreamId, circles: readonly Circle[]) => Promise<Folded>
  /** Visible events above `after`, at most `limit`; everything up to `position` has been looked at, so go on from there. */
  readonly events: (stream: StreamId, after: number, circles: readonly Circle[], limit: number) => Promise<{ readonly events: readonly Event[]; readonly position: number }>
  readonly head: (stream: StreamId) => Promise<Head>
  /** Answers with the way to unsubscribe. */
  readonly subscribe: (listener: (news: News) => void) => () => void
  /** Resolves when nothing waits: no command, nothing due by now, no consequence. */
  readonly settled: () => Promise<void>
  /** Takes no more commands, answers those that wait, keeps snapshots. The store stays open. */
  readonly stop: () => Promise<void>
}

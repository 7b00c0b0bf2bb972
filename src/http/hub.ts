import { type Circle, type Event, sees } from '#base/event.ts'
import type { PersonId, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { channel } from '#channels/decider.ts'
import { partyIn, partyOf } from '#channels/party.ts'
import { type Clerk, type News, of } from '#clerk/clerk.ts'
import { turn } from '#clerk/turn.ts'
import { house } from '#house/decider.ts'
import { capacitiesOf } from '#house/state.ts'
import { movesReaders } from '#procedure/circles.ts'
import { eventsFrame, fetchFrame, heartbeatFrame, notesFrame, rejoinFrame } from './frame.ts'

/** Frames a second at most. */
export const framesASecond = 5
const framesEvery = 1_000 / framesASecond
export const heartbeatEvery = 10_000
/** How often sign-ins are looked up again, in milliseconds: they end by their age too, and in other processes. */
export const lookUpEvery = 60_000
/** A listener with more than this unsent is cut; it comes back and catches up. */
export const mostUnsent = 256 * 1024
const mostListeners = 12_000
/** Events sent to whoever joins late; whoever missed more fetches pages. */
export const mostCaughtUp = 200

/** Where a listener's bytes go. */
export type Outlet = {
  readonly send: (bytes: Uint8Array) => void
  /** Bytes not yet handed to the network. */
  readonly unsent: () => number
  readonly end: () => void
  readonly cut: () => void
}

export type Joining = { readonly stream: StreamId; readonly after: number; readonly circles: readonly Circle[] }
type Group = { readonly stream: StreamId; readonly circles: readonly Circle[]; readonly listeners: Set<Listener>; told: number }
type Listener = {
  readonly person: PersonId | null
  readonly session: string | null
  readonly outlet: Outlet
  readonly groups: Group[]
  /** Frames that came while it was still catching up; null when it has. */
  held: Uint8Array[] | null
}

export type Hub = {
  /** Follows streams from the positions given; answers with the way to leave. */
  readonly join: (who: { readonly person: PersonId | null; readonly session: string | null }, streams: readonly Joining[], outlet: Outlet) => Promise<() => void>
  /** Ends what a person or a sign-in has open. */
  readonly cut: (whose: { readonly person: PersonId } | { readonly session: string }) => void
  readonly size: () => number
  readonly isFull: () => boolean
  readonly close: () => void
}

export type HubOptions = {
  readonly clerk: Clerk
  readonly now: () => Instant
  /** Names the build that decides. */
  readonly build: string
  /** Calls back after so many milliseconds; answers with the way to cancel. */
  readonly alarm: (ms: number, ring: () => void) => () => void
  /** Whether a sign-in has not ended. */
  readonly isOpen?: (session: string) => Promise<boolean>
  /** Listeners at the same time; `mostListeners` unless a test says otherwise. */
  readonly most?: number
}

/**
 * Tells listeners what has become durable. Listeners of one stream and one set of circles form a group; groups that see the same
 * events of a frame are sent the same bytes.
 */
export function openHub({ clerk, now, build, alarm, isOpen = async () => true, most = mostListeners }: HubOptions): Hub {
  const listeners = new Set<Listener>()
  const groups = new Map<StreamId, Map<string, Group>>()
  const pending = new Map<StreamId, { to: number; events: Event[] }>()
  let last = -Infinity
  let silence: (() => void) | null = null
  let closed = false

  const deaf = clerk.subscribe((news) => {
    if (news.stream === 'house') officesMoved(news)
    bodiesMoved(news)
    if (news.stream.startsWith('channel-')) void notesMoved(news).catch(() => undefined)
    if (!groups.has(news.stream)) return
    const waiting = pending.get(news.stream) ?? { to: 0, events: [] }
    waiting.to = news.to
    waiting.events.push(...news.events)
    pending.set(news.stream, waiting)
    silence ??= alarm(Math.min(framesEvery, Math.max(0, last + framesEvery - now())), tell)
  })
  let calm = alarm(heartbeatEvery, beat)
  let unlook = alarm(lookUpEvery, lookUp)

  function beat(): void {
    const frame = heartbeatFrame(now(), build)
    for (const listener of listeners) give(listener, frame)
    calm = alarm(heartbeatEvery, beat)
  }

  function lookUp(): void {
    void endOver().finally(() => { if (!closed) unlook = alarm(lookUpEvery, lookUp) })
  }

  /** Ends the live streams of sign-ins that are over. Where nobody can say, they go on. */
  async function endOver(): Promise<void> {
    for (const session of new Set([...listeners].map((listener) => listener.session))) {
      if (closed) return
      await turn()
      if (session !== null && !(await isOpen(session).catch(() => true))) cut({ session })
    }
  }

  function cut(whose: Parameters<Hub['cut']>[0]): void {
    for (const listener of listeners) {
      if ('person' in whose ? listener.person === whose.person : listener.session === whose.session) drop(listener, 'end')
    }
  }

  function tell(): void {
    silence = null
    last = now()
    for (const [stream, { to, events }] of pending) {
      const made = new Map<string, Uint8Array>()
      for (const group of groups.get(stream)?.values() ?? []) {
        const visible = events.filter(({ position, audience }) => position > group.told && sees(group.circles, audience))
        if (visible.length === 0) continue
        const name = `${group.told} ${visible.map(({ position }) => position).join()}`
        const frame = made.get(name) ?? eventsFrame(stream, group.told, to, visible)
        made.set(name, frame)
        group.told = to
        for (const listener of group.listeners) give(listener, frame)
      }
    }
    pending.clear()
  }

  function give(listener: Listener, frame: Uint8Array): void {
    if (listener.held !== null) {
      listener.held.push(frame)
      return
    }
    listener.outlet.send(frame)
    if (listener.outlet.unsent() > mostUnsent) drop(listener, 'cut')
  }

  function drop(listener: Listener, how: 'end' | 'cut' | 'left'): void {
    if (!listeners.delete(listener)) return
    for (const group of listener.groups) {
      group.listeners.delete(listener)
      if (group.listeners.size > 0) continue
      const of = groups.get(group.stream)
      for (const [name, one] of of ?? []) if (one === group) of?.delete(name)
      if (of?.size === 0) groups.delete(group.stream)
    }
    if (how !== 'left') listener.outlet[how]()
  }

  /** An office was given or taken: whoever it concerns stands in other circles from now on, and is told nothing more in the old ones. */
  function officesMoved({ events }: News): void {
    for (const { type, data } of events) {
      if (type !== 'office-given' && type !== 'office-taken') continue
      const { person, stream } = data as { readonly person: PersonId; readonly stream: StreamId }
      for (const listener of listeners) if (listener.person === person) sendBack(listener, stream)
    }
  }

  /** A seat was put into a body: its people may read more from now on. */
  function bodiesMoved({ stream, events }: News): void {
    for (const group of groups.get(stream)?.values() ?? []) {
      if (events.some((event) => movesReaders(event, group.circles))) for (const listener of group.listeners) sendBack(listener, stream)
    }
  }

  /** Whoever is a party to the notes that moved, and follows their conference, is told to look; nobody else hears that there are any. */
  async function notesMoved({ stream, events }: News): Promise<void> {
    const parties = new Set(events.flatMap(({ audience }) => audience.map(partyIn)))
    const { begun } = of(channel, await clerk.state(stream)).state
    if (begun === null) return
    const following = [...groups.get(begun.conference)?.values() ?? []].filter(({ circles }) => circles.some((circle) => circle === 'bureau' || circle.startsWith('seat:')))
    if (following.length === 0) return
    const { offices } = of(house, await clerk.state('house')).state
    const frame = notesFrame(begun.conference)
    for (const listener of new Set(following.flatMap((group) => [...group.listeners]))) {
      const held = listener.person === null ? [] : capacitiesOf(offices, listener.person, begun.conference)
      if (held.some((capacity) => { const party = partyOf(capacity); return party !== null && parties.has(party) })) give(listener, frame)
    }
  }

  function sendBack(listener: Listener, stream: StreamId): void {
    listener.outlet.send(rejoinFrame(stream))
    drop(listener, 'end')
  }

  /** Takes a listener into its group, in one step: a group that stands empty for a moment is let go. */
  async function enter(listener: Listener, { stream, circles }: Joining): Promise<void> {
    const { count } = await clerk.head(stream)
    if (!listeners.has(listener)) return
    const of = groups.get(stream) ?? new Map<string, Group>()
    groups.set(stream, of)
    const name = circles.toSorted().join(' ')
    const group = of.get(name) ?? { stream, circles, listeners: new Set(), told: count }
    of.set(name, group)
    group.listeners.add(listener)
    listener.groups.push(group)
  }

  /** What a late listener missed: its events where they are few, else word to fetch them. */
  async function missed({ stream, after, circles }: Joining): Promise<Uint8Array | null> {
    const { count } = await clerk.head(stream)
    if (after === count) return null
    if (after > count) return rejoinFrame(stream)
    if (count - after > mostCaughtUp) return fetchFrame(stream, count)
    const { events, position } = await clerk.events(stream, after, circles, mostCaughtUp)
    return eventsFrame(stream, after, position, events)
  }

  return {
    async join({ person, session }, streams, outlet) {
      const listener: Listener = { person, session, outlet, groups: [], held: [] }
      listeners.add(listener)
      outlet.send(heartbeatFrame(now(), build))
      try {
        for (const joining of streams) await enter(listener, joining)
        for (const joining of streams) {
          const frame = await missed(joining)
          if (frame !== null && listeners.has(listener)) outlet.send(frame)
        }
      } catch (error) {
        drop(listener, 'cut')
        throw error
      }
      const { held } = listener
      listener.held = null
      for (const frame of held ?? []) if (listeners.has(listener)) give(listener, frame)
      return () => drop(listener, 'left')
    },
    cut,
    size: () => listeners.size,
    isFull: () => closed || listeners.size >= most,
    close() {
      closed = true
      deaf()
      calm()
      unlook()
      silence?.()
      for (const listener of listeners) drop(listener, 'end')
    },
  }
}

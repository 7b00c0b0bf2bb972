import type { SecretFields } from '#base/ballot-box.ts'
import type { BallotDecider } from '#base/decider.ts'
import type { Capacity, Event } from '#base/event.ts'
import type { PersonId, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, createContext, use, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { everySoOften } from './every-so-often.ts'
import { keptInBrowser } from './kept.ts'
import { freshKey } from './key.ts'
import { editionOfWords, watchWords } from './late-words.ts'
import { type Fold, type Joined, type Line, type Live, browser, openLive } from './live.ts'
import { type Outcome, type Waiting, openOutbox } from './outbox.ts'
import { type Place, addressOf, placeOf } from './place.ts'
import { renew } from './queries.ts'
import { watchSignOuts } from './sign-ins.ts'
import { alone, channelOf, openParty } from './tabs.ts'
import { type Me, type Problem, type StreamLine, apiOf, ask, isAlone, keptAs } from './wire.ts'
import { notice } from './shell/notices.ts'

const tabs = typeof document === 'undefined' || typeof BroadcastChannel === 'undefined' || isAlone() ? alone : openParty<Waiting>(channelOf(keptAs('tabs')))
const outbox = openOutbox(keptInBrowser, undefined, tabs)
watchSignOuts()
const lives = new Map<string, Live>()
/** The connection of a sign-in. It is open only while a screen shows a stream. */
function liveOf(api: string): Live {
  const known = lives.get(api)
  if (known !== undefined) return known
  const live = openLive(api, () => void renew(), browser, () => void renew({ queryKey: [api, 'notes'] }))
  lives.set(api, live)
  // What waits in the outbox need not sleep out its pause once the line is there again.
  let before = live.line()
  live.watch(() => {
    const line = live.line()
    if (line === 'live' && before !== 'live') outbox.again()
    // What came meanwhile moved more than the streams: what we may open, and every page made of them.
    if (line === 'live' && before === 'lost') void renew()
    // A line may be lost because the sign-in ended.
    if (line === 'lost' && before !== 'lost') void renew({ queryKey: [api, 'me'] })
    before = line
  })
  return live
}

/** What every screen stands on: where we are, who we are, the one connection. */
type Session = { readonly place: Place; readonly api: string; readonly live: Live; readonly me: Me | null; readonly problem: Problem | null; readonly streams: readonly StreamLine[]; readonly ready: boolean }
const Context = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(Context)
  if (session === null) throw new Error('useSession outside of Session')
  return session
}

/** Opens what a sign-in needs; another sign-in (another `/u/n/`) is another session with its own connection. */
export function SessionOf({ children }: { readonly children: ReactNode }): ReactNode {
  const [path] = useLocation()
  const place = useMemo(() => placeOf(path), [path])
  const { sign } = place
  const api = apiOf(sign)
  const live = liveOf(api)
  const me = useQuery({ queryKey: [api, 'me'], queryFn: () => ask<Me>(`${api}/me`), staleTime: 60_000 })
  const streams = useQuery({ queryKey: [api, 'streams'], queryFn: () => ask<{ streams: readonly StreamLine[] }>(`${api}/streams`), staleTime: 15_000 })
  const who = me.data !== undefined && 'value' in me.data ? me.data.value : null
  const person = who?.person ?? null
  useEffect(() => {
    if (person === null) return
    const resume = (): void => void outbox.resume(api, person, report)
    resume()
    // What a tab that went was about to send, one that stands sends.
    const stopTabs = tabs.watch((gone) => { if (gone) resume() })
    // Not every tab could say that it went.
    let before = live.line()
    const stopLive = live.watch(() => {
      const line = live.line()
      if (line === 'live' && before !== 'live') resume()
      before = line
    })
    return () => {
      stopTabs()
      stopLive()
    }
  }, [api, person, live])
  const session = useMemo<Session>(() => ({
    place,
    api,
    live,
    me: who,
    problem: me.data !== undefined && 'problem' in me.data ? me.data.problem : null,
    streams: streams.data !== undefined && 'value' in streams.data ? streams.data.value.streams : [],
    ready: me.data !== undefined && streams.data !== undefined,
  }), [place, api, live, who, me.data, streams.data])
  return <Context value={session}>{children}</Context>
}

/** Addresses within the same sign-in. */
export function useWay(): (stream: StreamId | null, screen: string, ...rest: readonly string[]) => string {
  const { place: { sign } } = useSession()
  return useCallback((stream, screen, ...rest) => addressOf({ sign, stream, screen, rest }), [sign])
}

/** In which capacities this person stands in a stream; `public` where in none. The first one chosen is used until another is picked. */
export function useCapacities(stream: StreamId | null): readonly Capacity[] {
  const { me } = useSession()
  return useMemo(() => {
    const held = stream === null || me === null ? [] : me.offices.filter((office) => office.stream === stream).map(({ capacity }) => capacity)
    return held.length === 0 ? ['public'] : held
  }, [me, stream])
}

const pickedAt = (place: string): string => keptAs(`capacity ${place}`)
const inMemory = new Map<string, string>()
const pickedFor = (place: string): string | undefined => {
  try {
    return localStorage.getItem(pickedAt(place)) ?? undefined
  } catch {
    return inMemory.get(place)
  }
}
const picking = new Set<() => void>()
if (typeof addEventListener === 'function') addEventListener('storage', () => { for (const tell of picking) tell() })
const watchPicked = (tell: () => void): (() => void) => {
  picking.add(tell)
  return () => picking.delete(tell)
}

/** The capacity in which the screen speaks, and a way to change it for those who hold several; all tabs of a sign-in agree on it. */
export function useCapacity(stream: StreamId | null): readonly [Capacity, (next: Capacity) => void] {
  const held = useCapacities(stream)
  const { api } = useSession()
  const place = `${api} ${stream ?? ''}`
  const chosen = useSyncExternalStore(watchPicked, () => pickedFor(place))
  const pick = useCallback((next: Capacity) => {
    inMemory.set(place, next)
    try {
      localStorage.setItem(pickedAt(place), next)
    } catch {
      // for this visit only
    }
    for (const tell of picking) tell()
  }, [place])
  return [held.find((each) => each === chosen) ?? held[0] ?? 'public', pick]
}

/** So often at most is a screen told that its stream moved, in milliseconds: a folder of documents moves it hundreds of times in a minute, and each time the screen would be drawn anew. */
const toldEvery = 400

/** A stream of which this screen shows only what its pages say; its position tells when to ask for them again: at once, and where much moves, every so often. */
export function useHead(stream: StreamId): number | null {
  const { live } = useSession()
  useEffect(() => live.join(stream, null), [live, stream])
  const watch = useMemo(() => everySoOften(toldEvery, live.watch), [live])
  return useSyncExternalStore(watch, () => {
    const joined = live.read(stream)
    return joined.status === 'joined' ? joined.position : null
  })
}

function useJoined(stream: StreamId, fold: Fold | null | undefined): Joined {
  const { live } = useSession()
  useEffect(() => (fold === undefined ? undefined : live.join(stream, fold)), [live, stream, fold])
  return useSyncExternalStore(live.watch, () => live.read(stream))
}

const joining = { status: 'joining' } as const

export type Folded<State> = { readonly status: 'joining' } | { readonly status: 'failed'; readonly problem: Problem } | { readonly status: 'joined'; readonly position: number; readonly state: State; readonly tail: readonly Event[] }

/** Joins a stream and folds it with a decider's own `evolve`; the snapshot it starts from is the server's fold with the same code. One that is not there yet is being joined. */
export function useFolded<State, Command extends { readonly type: string }>(stream: StreamId | null, decider: BallotDecider<State, Command>): Folded<State> {
  // The state comes from this server's own snapshot and this decider's own evolve: that is where `unknown` gets its type back.
  const fold = useMemo<Fold>(() => (state, event) => decider.evolve(state as State, event), [decider])
  const joined = useJoined(stream ?? '', stream === null ? undefined : fold)
  // What the engine says is in the language of the page; until that is here there is nothing to show.
  const edition = useSyncExternalStore(watchWords, editionOfWords)
  return useMemo(() => (joined.status !== 'joined' ? joined : edition === 0 ? joining : { ...joined, state: joined.state as State }), [joined, edition])
}

export function useLine(): Line {
  const { live } = useSession()
  return useSyncExternalStore(live.watch, live.line)
}

/** Until when this page knows everything, in server time, while the line is lost; null while it knows. */
export function useKnownUntil(): Instant | null {
  const { live } = useSession()
  return useSyncExternalStore(live.watch, () => {
    const until = live.knownUntil()
    return until === null ? null : Math.floor(until / 1_000) * 1_000
  })
}

/** Whether the server has said what time it is; until then no clock is shown. */
export function useTimed(): boolean {
  const { live } = useSession()
  return useSyncExternalStore(live.watch, live.timed)
}

/** Server time, told anew every so many milliseconds; a running clock asks for it often, a button's state rarely. */
export function useNow(every: number): Instant {
  const { live } = useSession()
  const [now, setNow] = useState(() => live.serverNow())
  useEffect(() => {
    const tick = (): void => setNow(live.serverNow())
    tick()
    const timer = setInterval(tick, every)
    const stop = live.watch(tick)
    return () => {
      clearInterval(timer)
      stop()
    }
  }, [live, every])
  return now
}

/** What is waiting for a connection. */
export function useWaiting(): readonly Waiting[] {
  return useSyncExternalStore(outbox.watch, outbox.waiting)
}

const report = (_: Waiting, outcome: Outcome): void => {
  if ('refused' in outcome) notice({ kind: 'refusal', refusal: outcome.refused })
  if ('problem' in outcome) notice({ kind: 'problem', problem: outcome.problem })
}

/**
 * Sends a command in the capacity given. Refusals and problems are shown by the shell; the promise tells whether it was accepted. Its key is made
 * once, here: however often it is sent again, it happens once. `secret` names the commands that carry a secret paper.
 */
export function useSend(stream: StreamId, capacity: Capacity, secret?: SecretFields): (command: { readonly type: string }) => Promise<boolean> {
  const send = useSender(capacity, secret)
  return useCallback((command) => send(stream, command), [send, stream])
}

/** The same, where a screen learns only on the way which stream it writes to. */
export function useSender(capacity: Capacity, secret?: SecretFields): (stream: StreamId, command: { readonly type: string }) => Promise<boolean> {
  const { api, live, me } = useSession()
  const person: PersonId = me?.person ?? ''
  return useCallback(async (stream, command) => {
    const joined = live.read(stream)
    const waiting: Waiting = { key: freshKey(), api, person, stream, command, capacity, seen: joined.status === 'joined' ? joined.position : 0, secret: secret !== undefined && Object.hasOwn(secret, command.type) }
    const outcome = await outbox.send(waiting)
    report(waiting, outcome)
    if (!('accepted' in outcome)) return false
    await live.reach(stream, outcome.accepted.to)
    return true
  }, [api, live, person, capacity, secret])
}

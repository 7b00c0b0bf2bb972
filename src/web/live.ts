import type { Circle, Event } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { type Answer, type EventFrame, type EventPage, type Problem, type Snapshot, type Source, ask, follow } from './wire.ts'

/** How one event changes what is shown; the same `evolve` that decides on the server. */
export type Fold = (state: unknown, event: Event) => unknown

/** What a screen knows of a stream. `tail` holds the newest events that arrived here, for what should be noticed once (a toast, a sound). */
export type Joined =
  | { readonly status: 'joining' }
  | { readonly status: 'joined'; readonly position: number; readonly circles: readonly Circle[]; readonly state: unknown; readonly tail: readonly Event[] }
  | { readonly status: 'failed'; readonly problem: Problem }

/** `asleep`: the tab is hidden and the connection given back (a browser has about six for one host). */
export type Line = 'starting' | 'live' | 'lost' | 'asleep'

/** What live needs of a browser; a test hands in another one. */
export type World = {
  readonly ask: <Value>(address: string) => Promise<Answer<Value>>
  readonly source: (address: string) => Source
  readonly hidden: () => boolean
  readonly onVisibility: (tell: () => void) => () => void
  /** The device itself says that its network went or came back. */
  readonly onNetwork?: (tell: (there: boolean) => void) => () => void
  readonly now: () => Instant
  /** Loads the page anew: the server runs another build, and its events are folded by other code than this page has. */
  readonly reload: () => void
  readonly wait: (act: () => void, ms: number) => () => void
}

export const browser: World = {
  ask: (address) => ask(address),
  source: follow,
  hidden: () => document.hidden,
  onVisibility: (tell) => {
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  },
  onNetwork: (tell) => {
    const [gone, back] = [(): void => tell(false), (): void => tell(true)]
    addEventListener('offline', gone)
    addEventListener('online', back)
    return () => {
      removeEventListener('offline', gone)
      removeEventListener('online', back)
    }
  },
  // A clock that nobody sets while the page stands: the heartbeats correct what it began with, by hours where need be.
  now: () => performance.timeOrigin + performance.now(),
  reload: () => location.reload(),
  wait: (act, ms) => {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
}

export type Live = {
  /** Joins a stream while somebody shows it. Without a fold only its position is followed, for pages that come from projections. */
  readonly join: (stream: StreamId, fold: Fold | null) => () => void
  readonly read: (stream: StreamId) => Joined
  readonly watch: (tell: () => void) => () => void
  readonly line: () => Line
  /** While the line is lost: the last instant, in server time, of which this page knows everything. Null while it knows. */
  readonly knownUntil: () => Instant | null
  /** Whether the server has said what time it is: until then the page has this device's clock alone, which may be hours off. */
  readonly timed: () => boolean
  /** Server time: this device's clock corrected by the heartbeats. */
  readonly serverNow: () => Instant
  /** Fetches what is missing up to a position, when an answer came before its events. */
  readonly reach: (stream: StreamId, position: number) => Promise<void>
  readonly close: () => void
}

/** `anew`: what stands is of other circles than the reader's, until the next snapshot is there. */
type Reading = { fold: Fold | null; readers: number; joined: Joined; anew: boolean; working: Promise<void> }

const tailLength = 50
const heartbeats = 12
/** Milliseconds by which no frame is late. */
const setBack = 60_000
/** Milliseconds by which the clocks may drift before screens reckon anew at once. */
const noticeable = 300
/** A device that is back is right again within two seconds: no pause between two attempts is longer than this. */
const firstRetry = 500
const lastRetry = 1_500
/** A line that said nothing for this long (two heartbeats and a half) is gone, though nobody closed it. */
export const longestSilence = 25_000
/** An attempt that found nobody by then is given up: its packets went nowhere, and what is tried anew may get through. */
export const longestKnock = 8_000
const joining: Joined = { status: 'joining' }

/** One connection for all streams of a tab: a snapshot first, then events; gaps are fetched, a change of circles starts again. */
export function openLive(api: string, onRejoin: () => void, world: World = browser, onNotes: () => void = () => {}): Live {
  const streams = new Map<StreamId, Reading>()
  const watching = new Set<() => void>()
  let line: Line = 'starting'
  let source: ReturnType<World['source']> | null = null
  let following = ''
  let cancelRetry = (): void => {}
  let cancelOpen = (): void => {}
  let retry = firstRetry
  let closed = false
  let cancelSilence = (): void => {}
  /** By this page's own clock. */
  let heard: Instant | null = null
  const offsets: number[] = []
  let timed = false
  let built: string | null = null

  const offset = (): number => (offsets.length === 0 ? 0 : Math.max(...offsets))
  const tell = (): void => { for (const each of watching) each() }
  const setLine = (next: Line): void => {
    if (line === next) return
    line = next
    tell()
  }
  const set = (reading: Reading, joined: Joined): void => {
    reading.joined = joined
    tell()
  }
  const path = (stream: StreamId, rest: string): string => `${api}/streams/${encodeURIComponent(stream)}/${rest}`

  function apply(reading: Reading, events: readonly Event[], to: number): void {
    const { joined } = reading
    if (joined.status !== 'joined' || to <= joined.position) return
    const fresh = events.filter((event) => event.position > joined.position)
    const fold = reading.fold
    const state = fold === null ? joined.state : fresh.reduce(fold, joined.state)
    set(reading, { ...joined, state, position: to, tail: [...joined.tail, ...fresh].slice(-tailLength) })
  }

  async function catchUp(stream: StreamId, reading: Reading, to: number): Promise<void> {
    while (reading.joined.status === 'joined' && reading.joined.position < to) {
      const before = reading.joined.position
      const answer = await world.ask<EventPage>(path(stream, `events?after=${before}`))
      // What is missing is told again from where we stand, once the line is back; nobody may come by with the next event for an hour.
      if ('problem' in answer) return line === 'live' ? lost() : undefined
      if (answer.value.position <= before) return
      apply(reading, answer.value.events, answer.value.position)
    }
  }

  async function start(stream: StreamId, reading: Reading): Promise<void> {
    const { fold } = reading
    const began = world.now()
    const answer = fold === null
      ? await head(stream)
      : await world.ask<Snapshot>(path(stream, 'snapshot'))
    // Left meanwhile, or wanted with its state, which is asked for next: a position alone is nothing to fold into.
    if (streams.get(stream) !== reading || reading.fold !== fold) return
    if ('problem' in answer) {
      if (answer.problem.status === 0 || answer.problem.status >= 500) lost()
      if (reading.joined.status !== 'joined' || answer.problem.status > 0) set(reading, { status: 'failed', problem: answer.problem })
      return
    }
    // Cut off before anything was heard, the page knows what the snapshot told it.
    heard ??= began
    reading.anew = false
    set(reading, { status: 'joined', ...answer.value, tail: [] })
    reopen()
  }

  async function head(stream: StreamId): Promise<Answer<Snapshot>> {
    const answer = await world.ask<EventPage>(path(stream, `events?after=${Number.MAX_SAFE_INTEGER}`))
    return 'problem' in answer ? answer : { value: { position: answer.value.position, circles: [], state: null } }
  }

  /** Work on one stream goes in order: a frame that arrives during a catch-up waits for it. */
  const inTurn = (reading: Reading, work: () => Promise<void>): Promise<void> => {
    reading.working = reading.working.then(work, work)
    return reading.working
  }

  function receive(frame: EventFrame): void {
    const reading = streams.get(frame.stream)
    if (reading === undefined) return
    void inTurn(reading, async () => {
      if (reading.joined.status === 'joined' && frame.from > reading.joined.position) await catchUp(frame.stream, reading, frame.from)
      if (reading.joined.status === 'joined' && frame.from <= reading.joined.position) apply(reading, frame.events, frame.to)
    })
  }

  function beat(now: Instant): void {
    // A frame is always late and never early, so the largest difference of the last few is the truest.
    const before = offset()
    // A clock that fell back by more than any delay was set by somebody: what was reckoned before counts no more.
    if (now - world.now() < before - setBack) offsets.length = 0
    offsets.push(now - world.now())
    if (offsets.length > heartbeats) offsets.shift()
    const first = !timed
    timed = true
    if (first || Math.abs(offset() - before) > noticeable) tell()
  }

  /** Something was heard: nothing is missing up to now, and the next word is due. */
  function hear(): void {
    heard = world.now()
    listen(longestSilence)
  }
  function listen(ms: number): void {
    cancelSilence()
    cancelSilence = world.wait(lost, ms)
  }

  function shut(): void {
    cancelRetry()
    cancelSilence()
    source?.close()
    source = null
    following = ''
  }

  function startMissing(): void {
    for (const [stream, reading] of streams) if (reading.joined.status !== 'joined' || reading.anew) void inTurn(reading, () => start(stream, reading))
  }

  function lost(): void {
    shut()
    if (closed) return
    setLine('lost')
    cancelRetry = world.wait(() => {
      startMissing()
      open()
    }, retry)
    retry = Math.min(retry * 2, lastRetry)
  }

  function open(): void {
    if (closed) return
    if (world.hidden()) return setLine('asleep')
    const joined = [...streams].flatMap(([stream, { joined: each }]) => (each.status === 'joined' ? [[stream, each.position] as const] : []))
    const wanted = joined.map(([stream]) => stream).toSorted().join(',')
    if (wanted === following && source !== null) return
    shut()
    if (joined.length === 0) return
    following = wanted
    const opened = world.source(`${api}/live?streams=${joined.map(([stream, position]) => `${encodeURIComponent(stream)}:${position}`).join(',')}`)
    source = opened
    const mine = (act: (data: string) => void) => (message: MessageEvent | globalThis.Event): void => {
      if (source === opened) act('data' in message ? String(message.data) : '')
    }
    listen(longestKnock)
    opened.addEventListener('open', mine(() => {
      retry = firstRetry
      listen(longestSilence)
      setLine('live')
    }))
    opened.addEventListener('heartbeat', mine((data) => {
      const { now, build }: { readonly now: Instant; readonly build: string } = JSON.parse(data)
      if (built !== null && build !== built) return world.reload()
      built = build
      beat(now)
      hear()
      setLine('live')
    }))
    opened.addEventListener('events', mine((data) => {
      hear()
      receive(JSON.parse(data))
    }))
    opened.addEventListener('notes', mine(onNotes))
    opened.addEventListener('rejoin', mine(() => {
      shut()
      onRejoin()
      for (const reading of streams.values()) reading.anew = true
      startMissing()
    }))
    opened.addEventListener('error', mine(() => lost()))
  }

  /** Streams that are joined in one breath open one connection, not one each. */
  function reopen(): void {
    cancelOpen()
    cancelOpen = world.wait(open, 20)
  }

  const again = (): void => {
    retry = firstRetry
    startMissing()
    open()
  }
  const stopNetwork = world.onNetwork?.((there) => {
    if (closed || world.hidden()) return
    // What stood before the network changed may look open and say nothing any more.
    shut()
    if (there) again()
    else lost()
  }) ?? (() => {})
  const stopWatching = world.onVisibility(() => {
    if (world.hidden()) {
      shut()
      setLine('asleep')
    } else {
      again()
    }
  })

  return {
    join: (stream, fold) => {
      const known = streams.get(stream)
      const reading = known ?? { fold, readers: 0, joined: joining, anew: false, working: Promise.resolve() }
      reading.readers += 1
      if (known === undefined) streams.set(stream, reading)
      if (known === undefined || (fold !== null && reading.fold === null)) {
        reading.fold = fold
        reading.joined = joining
        void inTurn(reading, () => start(stream, reading))
      }
      return () => {
        reading.readers -= 1
        // A screen that hands over to the next one of the same stream leaves and joins in one breath.
        world.wait(() => {
          if (reading.readers > 0 || streams.get(stream) !== reading) return
          streams.delete(stream)
          reopen()
        }, 3_000)
      }
    },
    read: (stream) => streams.get(stream)?.joined ?? joining,
    watch: (each) => {
      watching.add(each)
      return () => watching.delete(each)
    },
    line: () => line,
    knownUntil: () => (line === 'lost' && heard !== null ? heard + offset() : null),
    timed: () => timed,
    serverNow: () => world.now() + offset(),
    reach: async (stream, position) => {
      const reading = streams.get(stream)
      if (reading !== undefined) await inTurn(reading, () => catchUp(stream, reading, position))
    },
    close: () => {
      closed = true
      cancelOpen()
      stopWatching()
      stopNetwork()
      shut()
      streams.clear()
    },
  }
}

import type { Event } from '#base/event.ts'
import { describe, expect, test } from 'vitest'
import { type World, longestKnock, openLive } from './live.ts'
import type { Answer } from './wire.ts'

/** A server of one stream and a browser without a clock of its own: waiting ends when the test says so. */
function aWorld() {
  const journal: Event[] = []
  const opened: { address: string; open: boolean; listeners: Map<string, (message: MessageEvent) => void> }[] = []
  const timers: (() => void)[] = []
  const silences: (() => void)[] = []
  let network: (there: boolean) => void = () => {}
  const asked: string[] = []
  const reloaded: number[] = []
  let hidden = false
  let seen = (): void => {}
  let gone = false
  let circle: 'public' | 'participants' = 'public'
  let now = 1_000
  const page = (after: number) => ({ events: journal.filter((event) => event.position > after), position: journal.length })
  const world: World = {
    ask: async <Value>(address: string): Promise<Answer<Value>> => {
      asked.push(address)
      if (gone) return { problem: { code: 'offline', status: 0, title: '' } }
      const value: unknown = address.endsWith('snapshot') ? { position: journal.length, circles: [circle], state: journal.length } : page(Number(/after=(\d+)/.exec(address)?.[1]))
      return { value: value as Value }
    },
    source: (address) => {
      const one = { address, open: true, listeners: new Map<string, (message: MessageEvent) => void>() }
      opened.push(one)
      return { addEventListener: (name: string, act: unknown) => void one.listeners.set(name, act as (message: MessageEvent) => void), close: () => { one.open = false } } as Pick<EventSource, 'addEventListener' | 'close'>
    },
    hidden: () => hidden,
    onVisibility: (tell) => {
      seen = tell
      return () => {}
    },
    now: () => now,
    reload: () => void reloaded.push(now),
    onNetwork: (tell) => {
      network = tell
      return () => {}
    },
    wait: (act, ms) => {
      const list = ms >= longestKnock ? silences : timers
      list.push(act)
      return () => void list.splice(list.indexOf(act) >>> 0, list.includes(act) ? 1 : 0)
    },
  }
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 10; round++) {
      for (const act of timers.splice(0)) act()
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
  }
  const happen = (n: number): void => {
    for (let i = 0; i < n; i++) journal.push({ stream: 'conference-a', position: journal.length + 1, at: 0, type: 'it', v: 1, by: { person: '', capacity: 'chair' }, key: '', audience: ['public'], data: null, salt: '' })
  }
  const line = () => opened.findLast(({ open }) => open)
  const send = (name: string, data: unknown): void => line()?.listeners.get(name)?.({ data: JSON.stringify(data) } as MessageEvent)
  return {
    /** Nothing was heard for as long as that may be. */
    silence: () => { for (const act of silences.splice(0)) act() },
    network: (there: boolean) => network(there),
    world, happen, settle, send, opened, asked, line, reloaded,
    frame: (from: number, to: number) => send('events', { stream: 'conference-a', from, to, events: journal.slice(from, to) }),
    hide: (now: boolean) => { hidden = now; seen() },
    cut: (now: boolean) => { gone = now },
    setCircle: (next: typeof circle) => { circle = next },
    setNow: (next: number) => { now = next },
  }
}

const count = (state: unknown): unknown => Number(state) + 1
const joinedAt = (at: number, state: unknown = at) => expect.objectContaining({ status: 'joined', position: at, state })

describe('a tab that follows a stream', () => {
  test('starts from the snapshot and folds what comes after it', async () => {
    const w = aWorld()
    w.happen(3)
    const live = openLive('/u/1/api', () => {}, w.world)
    live.join('conference-a', count)
    await w.settle()
    expect(live.read('conference-a')).toEqual(joinedAt(3))
    expect(w.line()?.address).toBe('/u/1/api/live?streams=conference-a:3')
    w.happen(2)
    w.frame(3, 5)
    await w.settle()
    expect(live.read('conference-a')).toEqual(joinedAt(5))
  })

  test('is told that its notes moved, and asks for nothing of its streams', async () => {
    const w = aWorld()
    w.happen(1)
    let told = 0
    const live = openLive('/api', () => {}, w.world, () => { told += 1 })
    live.join('conference-a', count)
    await w.settle()
    const asked = w.asked.length
    w.send('notes', { stream: 'conference-a' })
    await w.settle()
    expect([told, w.asked.length, live.read('conference-a')]).toEqual([1, asked, joinedAt(1)])
  })

  test('fetches what a gap leaves out and folds nothing twice', async () => {
    const w = aWorld()
    w.happen(1)
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', count)
    await w.settle()
    w.happen(6)
    w.frame(4, 7)
    w.frame(1, 3)
    await w.settle()
    expect(w.asked.at(-1)).toBe('/api/streams/conference-a/events?after=1')
    expect(live.read('conference-a')).toEqual(joinedAt(7))
  })

  test('gives its connection back while hidden and goes on where it was', async () => {
    const w = aWorld()
    w.happen(1)
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', count)
    await w.settle()
    w.hide(true)
    expect(w.line()).toBeUndefined()
    expect(live.line()).toBe('asleep')
    w.hide(false)
    await w.settle()
    expect(w.line()?.address).toBe('/api/live?streams=conference-a:1')
  })

  test('tries again after the line is lost, also when the snapshot never came', async () => {
    const w = aWorld()
    w.happen(2)
    w.cut(true)
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', count)
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(live.line()).toBe('lost')
    w.cut(false)
    await w.settle()
    expect(live.read('conference-a')).toEqual(joinedAt(2))
    w.send('error', null)
    expect(live.line()).toBe('lost')
    w.happen(1)
    await w.settle()
    expect(w.line()?.address).toBe('/api/live?streams=conference-a:2')
  })

  test('starts again from a new snapshot when its circles change, and asks who it is', async () => {
    const w = aWorld()
    w.happen(2)
    let asked = 0
    const live = openLive('/api', () => { asked += 1 }, w.world)
    live.join('conference-a', count)
    await w.settle()
    w.setCircle('participants')
    w.send('rejoin', { stream: 'conference-a' })
    await w.settle()
    expect(asked).toBe(1)
    expect(live.read('conference-a')).toEqual(expect.objectContaining({ circles: ['participants'] }))
  })

  test('whose circles changed while the line was down is not left with what it saw in the old ones', async () => {
    const w = aWorld()
    w.happen(2)
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', count)
    await w.settle()
    w.setCircle('participants')
    w.cut(true)
    w.send('rejoin', { stream: 'conference-a' })
    await new Promise((resolve) => setTimeout(resolve, 0))
    w.cut(false)
    await w.settle()
    expect(live.read('conference-a')).toEqual(expect.objectContaining({ circles: ['participants'] }))
  })

  test('a page that wants the state is not handed the bare position another asked for a moment before', async () => {
    const w = aWorld()
    w.happen(2)
    const head = Promise.withResolvers<void>()
    const states: unknown[] = []
    const live = openLive('/api', () => {}, { ...w.world, ask: async (address) => {
      if (address.includes('events?after=')) await head.promise
      return w.world.ask(address)
    } })
    live.watch(() => { const joined = live.read('conference-a'); if (joined.status === 'joined') states.push(joined.state) })
    live.join('conference-a', null)
    await new Promise((resolve) => setTimeout(resolve, 0))
    live.join('conference-a', count)
    head.resolve()
    await w.settle()
    expect([...new Set(states)]).toEqual([2])
  })

  test('what could not be fetched is asked for again, though nothing more happens', async () => {
    const w = aWorld()
    w.happen(1)
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', count)
    await w.settle()
    w.send('heartbeat', { now: 1_000 })
    w.happen(6)
    w.cut(true)
    w.frame(4, 7)
    await new Promise((resolve) => setTimeout(resolve, 0))
    w.cut(false)
    await w.settle()
    expect([w.opened.length, w.line()?.address]).toEqual([2, '/api/live?streams=conference-a:1'])
  })

  test('cut off before it heard anything, knows what its snapshot told, and says so', async () => {
    const w = aWorld()
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', count)
    await w.settle()
    w.setNow(9_000)
    w.network(false)
    expect([live.line(), live.knownUntil()]).toEqual(['lost', 1_000])
  })

  test('keeps one connection for all streams of the tab', async () => {
    const w = aWorld()
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', count)
    const leave = live.join('dossier-b', null)
    await w.settle()
    expect(w.opened.filter(({ open }) => open)).toHaveLength(1)
    expect(w.line()?.address).toBe('/api/live?streams=conference-a:0,dossier-b:0')
    leave()
    await w.settle()
    expect(w.line()?.address).toBe('/api/live?streams=conference-a:0')
  })

  test('loads the page anew when the server runs another build, and not before', async () => {
    const w = aWorld()
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', null)
    await w.settle()
    w.send('heartbeat', { now: 1, build: 'a' })
    w.send('heartbeat', { now: 2, build: 'a' })
    expect(w.reloaded).toHaveLength(0)
    w.send('heartbeat', { now: 3, build: 'b' })
    expect(w.reloaded).toHaveLength(1)
  })

  test('says until when it knows everything while it is cut off, and is back as soon as the network is', async () => {
    const w = aWorld()
    w.happen(1)
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', count)
    await w.settle()
    w.setNow(2_000)
    w.send('heartbeat', { now: 902_000 })
    expect(live.knownUntil()).toBeNull()
    w.setNow(9_000)
    w.network(false)
    expect([live.line(), live.knownUntil()]).toEqual(['lost', 902_000])
    w.happen(4)
    w.network(true)
    expect(w.line()?.address).toBe('/api/live?streams=conference-a:1')
    w.send('heartbeat', { now: 909_000 })
    w.frame(1, 5)
    await w.settle()
    expect([live.line(), live.knownUntil(), live.read('conference-a')]).toEqual(['live', null, joinedAt(5)])
  })

  test('takes a line that says nothing, not even that it lives, for lost', async () => {
    const w = aWorld()
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', count)
    await w.settle()
    w.send('heartbeat', { now: 1_000 })
    w.silence()
    expect([live.line(), w.line()]).toEqual(['lost', undefined])
    await w.settle()
    expect(w.line()?.address).toBe('/api/live?streams=conference-a:0')
  })

  test('counts by the server on a device whose clock is hours off, also when somebody sets it', async () => {
    const w = aWorld()
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', count)
    await w.settle()
    const hours = 5 * 3_600_000
    expect(live.timed()).toBe(false)
    w.send('heartbeat', { now: 1_000 + hours })
    expect([live.timed(), live.serverNow()]).toEqual([true, 1_000 + hours])
    w.setNow(11_000 + 2 * hours)
    w.send('heartbeat', { now: 11_000 + hours })
    expect(live.serverNow()).toBe(11_000 + hours)
  })

  test('takes the time from the least delayed of the last heartbeats', async () => {
    const w = aWorld()
    const live = openLive('/api', () => {}, w.world)
    live.join('conference-a', count)
    await w.settle()
    w.send('heartbeat', { now: 6_000 })
    w.setNow(2_000)
    w.send('heartbeat', { now: 6_400 })
    expect(live.serverNow()).toBe(7_000)
  })
})

import { describe, expect, test } from 'vitest'
import { openAccess, sessionLasts } from '#access/access.ts'
import type { Circle } from '#base/event.ts'
import { openApp } from './app.ts'
import { openHub, type Outlet, framesASecond, heartbeatEvery, lookUpEvery, mostCaughtUp, mostUnsent } from './hub.ts'
import { positionsOf } from './live.ts'
import { testHouse, token } from './test-house.ts'

type Frame = { readonly event: string; readonly id?: string; readonly data: { readonly stream?: string; readonly from?: number; readonly to?: number; readonly events?: readonly { readonly type: string; readonly position: number }[]; readonly now?: number } }

/** An outlet that keeps what it was sent; `stuck` is what it says is still unsent. */
function outlet() {
  const sent: Uint8Array[] = []
  const how: string[] = []
  const state = { stuck: 0 }
  const out: Outlet = { send: (bytes) => sent.push(bytes), unsent: () => state.stuck, end: () => how.push('ended'), cut: () => how.push('cut') }
  const frames = (): readonly Frame[] => sent.map((bytes) => {
    const lines = Object.fromEntries(Buffer.from(bytes).toString().trim().split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
    return { event: lines['event'] ?? '', ...(lines['id'] === undefined ? {} : { id: lines['id'] }), data: JSON.parse(lines['data'] ?? 'null') as Frame['data'] }
  })
  const brief = (): readonly string[] => frames().map(({ event, data }) => (event === 'events' ? `${data.from}-${data.to}: ${(data.events ?? []).map(({ position }) => position).join()}` : event))
  return { out, sent, how, state, frames, brief }
}

const nobody = { person: null, session: null }
async function hall() {
  const house = await testHouse()
  const everything: readonly Circle[] = ['public', 'bureau', 'seat:operator']
  let n = 0
  /** Records public events (actors) and one that only the bureau sees. */
  const actors = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i += 1) {
      n += 1
      const command = { type: 'register-actor', actor: `actor-${n}`, kind: 'entity', name: { en: `Actor ${n}` }, source: 'A page' }
      await house.clerk.submit('house', command, { by: { person: 'operator', capacity: 'secretariat' }, key: `a${n}`, seen: 0 })
    }
  }
  const office = (person: string): Promise<unknown> => house.clerk.submit('house', { type: 'give-office', person, stream: 'house', capacity: 'analyst' } as { readonly type: string }, { by: { person: 'operator', capacity: 'secretariat' }, key: `o${++n}`, seen: 0 })
  const join = async (circles: readonly Circle[], after: number, who: { readonly person: string | null; readonly session: string | null } = nobody) => {
    const one = outlet()
    return { ...one, leave: await house.hub.join(who, [{ stream: 'house', after, circles }], one.out) }
  }
  return { house, everything, actors, office, join }
}

describe('whoever joins', () => {
  test('is told the time, then what they missed, then what comes', async () => {
    const { house, actors, join } = await hall()
    await actors(2)
    const late = await join(['public'], 1)
    expect(late.brief()).toEqual(['heartbeat', '1-4: 3,4'])
    expect(late.frames()[0]?.data).toEqual({ now: house.clock.now, build: 'tests' })
    await actors(1)
    house.pass(1)
    expect(late.brief()).toEqual(['heartbeat', '1-4: 3,4', '4-5: 5'])
    expect(late.frames()[2]?.id).toBe('house:5')
    house.pass(heartbeatEvery)
    expect(late.brief().at(-1)).toBe('heartbeat')
    await house.close()
    expect(late.how).toEqual(['ended'])
  })

  test('after a long while is told only how far to fetch; ahead of the journal, to begin again', async () => {
    const { house, actors, join } = await hall()
    await actors(mostCaughtUp + 1)
    expect((await join(['public'], 0)).brief()).toEqual(['heartbeat', `${mostCaughtUp + 3}-${mostCaughtUp + 3}: `])
    expect((await join(['public'], 999)).brief()).toEqual(['heartbeat', 'rejoin'])
    await house.close()
  })

  test('and leaves is told nothing more', async () => {
    const { house, actors, join } = await hall()
    const one = await join(['public'], 2)
    expect(house.hub.size()).toBe(1)
    one.leave()
    one.leave()
    await actors(1)
    house.pass(1_000)
    expect([one.brief(), house.hub.size()]).toEqual([['heartbeat'], 0])
    await house.close()
  })
})

describe('a frame', () => {
  test('carries everything since the last, at most five times a second', async () => {
    const { house, actors, join } = await hall()
    const one = await join(['public'], 2)
    for (let ms = 0; ms < 1_000; ms += 10) {
      if (ms % 50 === 0) await actors(1)
      house.pass(10)
    }
    house.pass(1_000)
    const frames = one.frames().filter(({ event }) => event === 'events')
    expect(frames.length).toBeLessThanOrEqual(framesASecond + 2)
    expect(frames.flatMap(({ data }) => (data.events ?? []).map(({ position }) => position))).toEqual(Array.from({ length: 20 }, (_, n) => n + 3))
    frames.reduce((before, { data }) => {
      expect(data.from).toBe(before)
      return data.to ?? 0
    }, 2)
    await house.close()
  })

  test('is one buffer for all who see the same, and shows nobody what is not for them', async () => {
    const { house, everything, actors, office, join } = await hall()
    const [a, b, bela, bureau] = [await join(['public'], 2), await join(['public'], 2), await join(['public', 'seat:bela'], 2), await join(everything, 2)]
    await actors(1)
    house.pass(1)
    expect(new Set([a, b, bela, bureau].map(({ sent }) => sent.at(-1))).size).toBe(1)
    await office('omar')
    await actors(1)
    house.pass(1_000)
    expect([a.brief().at(-1), bela.brief().at(-1), bureau.brief().at(-1)]).toEqual(['3-5: 5', '3-5: 5', '3-5: 4,5'])
    expect(a.sent.at(-1)).toBe(bela.sent.at(-1))
    await office('omar')
    house.pass(1_000)
    expect([a.frames().filter(({ event }) => event === 'events').length, bureau.brief().at(-1)]).toEqual([2, '5-6: 6'])
    await actors(1)
    house.pass(1_000)
    // The public was not told of position 6, and its next frame begins where it was left.
    expect(a.brief().at(-1)).toBe('5-7: 7')
    await house.close()
  })

  test('too large to send is word to fetch', async () => {
    const { house, join } = await hall()
    const one = await join(['public'], 2)
    for (let n = 0; n < 80; n += 1) {
      await house.clerk.submit('house', { type: 'register-actor', actor: `large-${n}`, kind: 'entity', name: { en: 'x'.repeat(200) }, source: 'y'.repeat(900) } as { readonly type: string }, { by: { person: 'operator', capacity: 'secretariat' }, key: `l${n}`, seen: 0 })
    }
    house.pass(1_000)
    expect(one.brief().at(-1)).toBe('82-82: ')
    await house.close()
  })
})

describe('a listener', () => {
  test('that leaves too much unread is cut, and nobody else', async () => {
    const { house, actors, join } = await hall()
    const [slow, quick] = [await join(['public'], 2), await join(['public'], 2)]
    slow.state.stuck = mostUnsent + 1
    await actors(1)
    house.pass(1)
    expect([slow.how, quick.how, house.hub.size()]).toEqual([['cut'], [], 1])
    await house.close()
  })

  test('whose offices change is sent back to begin again, before anything more is told', async () => {
    const { house, actors, office, join } = await hall()
    const [bela, omar] = [await join(['public', 'seat:bela'], 2, { person: 'bela', session: 's1' }), await join(['public', 'seat:omar'], 2, { person: 'omar', session: 's2' })]
    await actors(1)
    await office('bela')
    expect(bela.brief().at(-1)).toBe('rejoin')
    expect([bela.how, omar.how]).toEqual([['ended'], []])
    house.pass(1_000)
    expect(bela.brief().at(-1)).toBe('rejoin')
    await house.close()
  })

  test('ends with its sign-in, or with its person\'s code', async () => {
    const { house, join } = await hall()
    const [one, two, other] = [await join(['public'], 2, { person: 'bela', session: 's1' }), await join(['public'], 2, { person: 'bela', session: 's2' }), await join(['public'], 2, { person: 'omar', session: 's3' })]
    house.hub.cut({ session: 's1' })
    expect([one.how, two.how, other.how]).toEqual([['ended'], [], []])
    house.hub.cut({ person: 'bela' })
    expect([two.how, other.how]).toEqual([['ended'], []])
    await house.close()
  })
})

test('a hub that is full says so, and has room again when somebody leaves', async () => {
  const { house } = await hall()
  const hub = openHub({ clerk: house.clerk, now: () => 0, build: 'tests', alarm: () => () => undefined, most: 1 })
  const leave = await hub.join(nobody, [{ stream: 'house', after: 0, circles: ['public'] }], outlet().out)
  expect(hub.isFull()).toBe(true)
  const full = await openApp({ ...house.served, hub })
  const answer = await full.request('/api/live?streams=house:0')
  expect([answer.status, answer.headers.get('retry-after'), (await answer.json() as { readonly code: string }).code]).toEqual([503, '5', 'busy'])
  leave()
  expect(hub.isFull()).toBe(false)
  hub.close()
  expect(hub.isFull()).toBe(true)
  await house.close()
})

test('positions are read from the address', () => {
  expect([...positionsOf('conference-7f3a:12,house:0')]).toEqual([['conference-7f3a', 12], ['house', 0]])
})

test('a live stream ends when its sign-in has ended by its age, or in another process', async () => {
  const { house, join } = await hall()
  const [bela, ada] = [await house.person('Bela'), await house.person('Ada')]
  const listens = async ({ person, session: token }: typeof bela) => join(['public'], 0, { person, session: (await house.access.whoIs(token))?.session ?? '' })
  const [one, other] = [await listens(bela), await listens(ada)]
  const elsewhere = await openAccess({ tables: house.store.table, now: () => house.clock.now })
  await elsewhere.revoke(bela.person)
  expect(one.how).toEqual([])
  const lookedUp = async (ms: number): Promise<void> => { house.pass(ms); for (let n = 0; n < 20; n += 1) await new Promise((resolve) => setImmediate(resolve)) }
  await lookedUp(lookUpEvery)
  expect([one.how, other.how]).toEqual([['ended'], []])
  await lookedUp(sessionLasts)
  expect(other.how).toEqual(['ended'])
  await house.close()
})

test('the live address says what it cannot follow', async () => {
  const house = await testHouse()
  const code = async (query: string): Promise<unknown> => (await (await house.get(`/api/live?${query}`, { authorization: `Bearer ${token}` })).json() as { readonly code: string }).code
  expect(await Promise.all(['', 'streams=', 'streams=house', 'streams=house:x', `streams=${'house:0,'.repeat(300)}`].map(code))).toEqual(['malformed', 'malformed', 'malformed', 'malformed', 'malformed'])
  expect(await code(`streams=${Array.from({ length: 17 }, (_, n) => `conference-${n}:0`).join()}`)).toBe('too-many')
  expect(await code('streams=conference-none:0')).toBe('no-such-stream')
  await house.close()
})

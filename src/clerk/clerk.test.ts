import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { seededDraw } from '#base/draw.ts'
import { Rejected } from '#base/codes.ts'
import { type By, type Circle, type Event, sees } from '#base/event.ts'
import { hour } from '#base/instants.ts'
import { openMemory } from '#store/memory.ts'
import type { Store } from '#store/store.ts'
import { type Answer, type Clerk, type ClerkOptions, type News, openClerk, of, type Report } from './clerk.ts'
import { consequences, deciders, list, type ListCommand } from './list.fixture.ts'
import { batchLimit, recentLimit, snapshotEvery, waitingLimit } from './queue.ts'
import { viewsLimit } from './views.ts'

const chair: By = { person: 'person-1', capacity: 'chair' }
const three = 1_700_000_000_000
const counter = (prefix: string, width: number): (() => string) => { let n = 0; return () => `${prefix}${(++n).toString(16).padStart(width, '0')}` }

let keys = 0

/** A clerk whose time a test moves; alarms ring when the time has come. */
function desk(store: Store, more: Partial<ClerkOptions> & { readonly from?: number } = {}) {
  let at = more.from ?? three - hour
  const alarms = new Set<{ readonly due: number; readonly ring: () => void }>()
  const reports: Report[] = []
  const clerk = openClerk({
    store, deciders, consequences, now: () => at, ids: counter('id-', 4), draw: seededDraw(1), salt: counter('', 32), report: (report) => reports.push(report),
    alarm(ms, ring) {
      const one = { due: at + ms, ring }
      alarms.add(one)
      return () => void alarms.delete(one)
    },
    ...more,
  })
  const ask = (command: ListCommand, stream = 'house', act: { by?: By; key?: string; seen?: number } = {}): Promise<Answer> =>
    clerk.submit(stream, command, { by: chair, seen: 0, ...act, key: act.key ?? `key-${++keys}` })
  return {
    clerk, reports, ask,
    pass: (to: number): void => {
      at = to
      for (const one of alarms) if (one.due <= at) { alarms.delete(one); one.ring() }
    },
  }
}

const journal = async (store: Store, stream = 'house'): Promise<readonly Event[]> => (await store.read(stream, 0, 100_000)).flatMap(({ event }) => event ?? [])
const accepted = (answer: Answer): [number, number] | string => ('accepted' in answer ? [answer.accepted.from, answer.accepted.to] : answer.refused.refused)
const listOf = async (clerk: Clerk, stream = 'house') => of(list, await clerk.state(stream)).state
const open = (closesAt = three): ListCommand => ({ type: 'open', closesAt })
const speak = (name: string): ListCommand => ({ type: 'speak', name })

describe('a command', () => {
  test('is answered with its events when they are durable, and folded', async () => {
    const store = openMemory()
    const { clerk, ask } = desk(store)
    expect(await ask(open())).toEqual({ accepted: { from: 1, to: 1, events: await journal(store) } })
    expect(accepted(await ask(speak('Aldora'), 'house', { key: 'second' }))).toEqual([2, 2])
    expect((await journal(store))[1]).toMatchObject({ stream: 'house', position: 2, at: three - hour, type: 'inscribed', by: chair, key: 'second', audience: ['public'], data: { name: 'Aldora' } })
    expect(await clerk.state('house')).toEqual({ position: 2, state: { opened: true, closesAt: three, closed: false, speakers: ['Aldora'], notes: 0 } })
    await clerk.stop()
  })

  test('is told to everybody also where a retry decided with it cannot be answered', async () => {
    const store = openMemory()
    let broken = false
    const { clerk, ask } = desk({ ...store, read: (...asked) => broken ? Promise.reject(new Error('the connection broke')) : store.read(...asked) })
    await ask(open(), 'house', { key: 'first' })
    const heard: string[] = []
    clerk.subscribe(({ events }) => heard.push(...events.map(({ type }) => type)))
    broken = true
    const [retried, said] = await Promise.allSettled([ask(open(), 'house', { key: 'first' }), ask(speak('Aldora'))])
    expect([retried.status, said.status, heard]).toEqual(['rejected', 'fulfilled', ['inscribed']])
    broken = false
    expect(accepted(await ask(open(), 'house', { key: 'first' }))).toEqual([1, 1])
    await clerk.stop()
  })

  test('that is refused is answered and not stored; tried again under the same key it is decided again', async () => {
    const store = openMemory()
    const { clerk, ask } = desk(store)
    expect(accepted(await ask(speak('Aldora'), 'house', { key: 'mine' }))).toBe('not-now')
    expect(await journal(store)).toEqual([])
    await ask(open())
    expect(accepted(await ask(speak('Aldora'), 'house', { key: 'mine' }))).toEqual([2, 2])
    await clerk.stop()
  })

  test('sent again under its key gets the same answer, in the same moment, later, and after a restart', async () => {
    const store = openMemory()
    const { clerk, ask } = desk(store)
    await ask(open())
    const [first, second] = await Promise.all([ask(speak('Aldora'), 'house', { key: 'a' }), ask(speak('Aldora'), 'house', { key: 'a' })])
    expect(second).toEqual(first)
    expect(await ask(speak('Aldora'), 'house', { key: 'a' })).toEqual(first)
    await clerk.stop()
    const again = desk(store)
    expect(await again.ask(speak('Aldora'), 'house', { key: 'a' })).toEqual(first)
    expect(accepted(await again.ask(speak('Aldora'), 'house', { key: 'a', by: { person: 'person-2', capacity: 'chair' } }))).toBe('already-done')
    expect((await journal(store)).filter(({ type }) => type === 'inscribed')).toHaveLength(1)
    await again.clerk.stop()
  })

  test('under a used key with another body, or in another capacity, is rejected', async () => {
    const { clerk, ask } = desk(openMemory())
    await ask(open())
    await ask(speak('Aldora'), 'house', { key: 'a' })
    await expect(ask(speak('Belmar'), 'house', { key: 'a' })).rejects.toMatchObject({ code: 'key-reused' })
    await expect(ask(speak('Aldora'), 'house', { key: 'a', by: { person: 'person-1', capacity: 'secretariat' } })).rejects.toMatchObject({ code: 'key-reused' })
    await clerk.stop()
  })

  test('that changes nothing is accepted, and its retry gets the same answer', async () => {
    const { clerk, ask } = desk(openMemory())
    await ask(open())
    expect(accepted(await ask({ type: 'rest' }, 'house', { key: 'r' }))).toEqual([2, 1])
    await ask(speak('Aldora'))
    expect(await ask({ type: 'rest' }, 'house', { key: 'r' })).toEqual({ accepted: { from: 2, to: 1, events: [] } })
    await clerk.stop()
  })

  test('of an unknown kind, with fields missing or beyond, with a bad key, or from a page ahead of the journal is rejected', async () => {
    const store = openMemory()
    const { clerk, ask } = desk(store)
    const raw = (command: { readonly type: string }) => clerk.submit('house', command, { by: chair, key: 'k', seen: 0 })
    for (const command of [{ type: 'dance' }, { type: 'speak' }, { type: 'toString' }, { type: 'speak', name: 'A', more: 1 }, { type: 'speak', name: '\ud800' }]) {
      await expect(raw(command)).rejects.toMatchObject({ code: 'not-a-command' })
    }
    for (const key of ['', ' a', 'a\n', 'é', 'x'.repeat(201)]) await expect(ask(open(), 'house', { key })).rejects.toMatchObject({ code: 'malformed' })
    for (const seen of [-1, 0.5, 7]) await expect(ask(open(), 'house', { seen })).rejects.toMatchObject({ code: 'malformed' })
    expect(await journal(store)).toEqual([])
    await clerk.stop()
  })

  test('to a stream that is not there, or of no known kind, is rejected, and so is looking at it', async () => {
    const { clerk, ask } = desk(openMemory())
    for (const stream of ['list-1', 'dance-1', 'toString', '__proto__']) {
      await expect(ask(open(), stream)).rejects.toMatchObject({ code: 'no-such-stream' })
      await expect(clerk.state(stream)).rejects.toMatchObject({ code: 'no-such-stream' })
      await expect(clerk.view(stream, ['public'])).rejects.toMatchObject({ code: 'no-such-stream' })
    }
    expect(accepted(await clerk.begin('list-1', open(), { by: chair, key: 'b' }))).toEqual([1, 1])
    expect(accepted(await ask(speak('Aldora'), 'list-1'))).toEqual([2, 2])
    await clerk.stop()
  })

  test('on which the decider fails is a defect of its own; those beside it are served', async () => {
    const { clerk, ask } = desk(openMemory())
    const [, failed, served] = await Promise.allSettled([ask(open()), ask({ type: 'fail' }), ask(speak('Aldora'))])
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'a defect' } })
    expect(served).toMatchObject({ status: 'fulfilled' })
    await clerk.stop()
  })
})

test('193 delegations that act in one moment are one append, and each is decided against the state the one before left', async () => {
  const memory = openMemory()
  const sizes: number[] = []
  const { clerk, ask } = desk({ ...memory, append: (stream, expected, events, beside) => { sizes.push(events.length); return memory.append(stream, expected, events, beside) } })
  await ask(open())
  const answers = await Promise.all(Array.from({ length: 193 }, (_, n) => ask(speak(`state ${n % 190}`))))
  expect(sizes).toEqual([1, 190])
  expect(answers.map(accepted).filter((answer) => answer === 'already-done')).toHaveLength(3)
  await Promise.all(Array.from({ length: batchLimit + 1 }, () => ask({ type: 'note', to: 'public' })))
  expect(sizes.slice(2)).toEqual([batchLimit, 1])
  await clerk.stop()
})

describe('what falls due', () => {
  test('happens by itself at its hour, once, by the clock', async () => {
    const store = openMemory()
    const { clerk, ask, pass } = desk(store)
    await ask(open())
    pass(three - 1)
    await clerk.settled()
    expect((await listOf(clerk)).closed).toBe(false)
    pass(three)
    await clerk.settled()
    pass(three + hour)
    await clerk.settled()
    expect((await journal(store)).filter(({ type }) => type === 'closed')).toMatchObject([{ at: three, by: { person: 'clock', capacity: 'clock' }, key: `close-${three}` }])
    await clerk.stop()
  })

  test('while the process was down has happened at its hour when it is back, once, and before anybody who comes later', async () => {
    const store = openMemory()
    const before = desk(store)
    await before.ask(open())
    await before.ask(speak('Aldora'))
    await before.clerk.stop()

    const after = desk(store, { from: three + hour })
    expect(accepted(await after.ask(speak('Belmar')))).toBe('too-late')
    await after.clerk.stop()
    const later = desk(store, { from: three + 2 * hour })
    await later.clerk.settled()
    expect((await journal(store)).map(({ type, at }) => [type, at])).toEqual([['opened', three - hour], ['inscribed', three - hour], ['closed', three]])
    await later.clerk.stop()
  })

  test('happens after a restart also when nobody comes', async () => {
    const store = openMemory()
    const before = desk(store)
    await before.ask(open())
    await before.clerk.stop()
    const after = desk(store, { from: three + hour })
    await after.clerk.settled()
    expect((await journal(store)).at(-1)).toMatchObject({ type: 'closed', at: three })
    await after.clerk.stop()
  })

  test('goes before whoever arrives after it, and after whoever arrived before, though no timer had fired', async () => {
    const store = openMemory()
    let at = three - 1
    const { clerk, ask } = desk(store, { now: () => at })
    await ask(open())
    const early = ask(speak('Aldora'))
    at = three
    const late = ask(speak('Belmar'))
    expect([accepted(await early), accepted(await late)]).toEqual([[2, 2], 'too-late'])
    expect((await journal(store)).map(({ type, at: when }) => [type, when])).toEqual([['opened', three - 1], ['inscribed', three - 1], ['closed', three]])
    await clerk.stop()
  })

  test('happens once with two processes at one store', async () => {
    const store = openMemory()
    const [one, other] = [desk(store), desk(store)]
    await one.ask(open())
    await other.clerk.settled()
    one.pass(three)
    other.pass(three)
    await Promise.all([one.ask({ type: 'note', to: 'public' }), other.ask({ type: 'note', to: 'public' }, 'house', { key: 'other' })])
    await Promise.all([one.clerk.settled(), other.clerk.settled()])
    expect((await journal(store)).filter(({ type }) => type === 'closed')).toHaveLength(1)
    await Promise.all([one.clerk.stop(), other.clerk.stop()])
  })

  test('and cannot happen is reported, not tried for ever, and holds nobody up', async () => {
    const store = openMemory()
    const stubborn = { ...deciders, house: { ...deciders.house, due: () => [{ id: 'never', at: three - 2 * hour, command: { type: 'speak', name: 'Clock' } }, { id: 'twice', at: three - 2 * hour, command: { type: 'note', to: 'public' } as { type: string } }] } }
    const { clerk, ask, reports } = desk(store, { deciders: stubborn })
    expect(accepted(await ask({ type: 'rest' }))).toEqual([2, 1])
    await clerk.settled()
    await ask({ type: 'note', to: 'public' }, 'house', { key: 'later' })
    await clerk.settled()
    expect((await journal(store)).map(({ key }) => key)).toEqual(['twice', 'later'])
    expect(new Set(reports.map(({ key, code }) => `${key} ${code}`))).toEqual(new Set(['never not-now', 'twice due-again']))
    await clerk.stop()
  })
})

test('time never runs backwards in a journal, whatever the clock does', async () => {
  const store = openMemory()
  const { clerk, ask, pass } = desk(store, { from: 5_000 })
  await ask(open(8_000))
  pass(1_000)
  await ask(speak('Aldora'))
  pass(9_000)
  await ask({ type: 'note', to: 'public' })
  pass(2_000)
  await ask({ type: 'note', to: 'public' })
  expect((await journal(store)).map(({ at }) => at)).toEqual([5_000, 5_000, 8_000, 9_000, 9_000])
  await clerk.stop()
})

describe('what circles see', () => {
  const foldOf = async (store: Store, circles: readonly Circle[]) => (await journal(store)).filter(({ audience }) => sees(circles, audience)).reduce(list.evolve, list.initial)

  test('is the fold of the events they may see, whenever it is asked for', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('public', 'bureau', 'name'), fc.boolean()), { maxLength: 30 }), async (acts) => {
      const store = openMemory()
      const { clerk, ask } = desk(store)
      await ask(open())
      for (const [index, [what, look]] of acts.entries()) {
        await ask(what === 'name' ? speak(`n${index}`) : { type: 'note', to: what === 'bureau' ? 'bureau' : 'public' })
        if (look) for (const circles of [['public'], ['bureau', 'participants'], ['participants', 'bureau']] as const) {
          expect(await clerk.view('house', circles)).toEqual({ position: index + 2, state: await foldOf(store, circles) })
        }
      }
      await clerk.stop()
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 20) })
  })

  test(`is kept for ${viewsLimit} sets of circles; one that had to go is folded again to the same`, async () => {
    const store = openMemory()
    let reads = 0
    const { clerk, ask } = desk({ ...store, read: (...args) => { reads += 1; return store.read(...args) } })
    await ask(open())
    await ask({ type: 'note', to: 'bureau' })
    const look = async (seat: number) => {
      const before = reads
      return { ...await clerk.view('house', ['public', `seat:s${seat}`]), read: reads > before }
    }
    const first = await look(0)
    expect([first.read, (await look(0)).read]).toEqual([true, false])
    for (let seat = 1; seat < viewsLimit; seat += 1) await look(seat)
    expect((await look(0)).read).toBe(false)
    await look(viewsLimit) // takes the place of seat 1, which was looked at longest ago
    expect([(await look(0)).read, await look(1)]).toEqual([false, first])
    await clerk.stop()
  })

  test('of the recent and of the old events is the same, page by page', async () => {
    const store = openMemory()
    const { clerk, ask } = desk(store)
    await Promise.all(Array.from({ length: recentLimit + 500 }, (_, n) => ask({ type: 'note', to: n % 3 === 0 ? 'bureau' : 'public' })))
    const visible = (await journal(store)).filter(({ audience }) => sees(['participants'], audience))
    for (const after of [0, 400, 499, 500, 501, 1_200, 1_499, 1_500, 9_999]) {
      const pages: Event[] = []
      for (let from = after; ;) {
        const { events, position } = await clerk.events('house', from, ['participants'], 70)
        pages.push(...events)
        expect(events.length).toBeLessThanOrEqual(70)
        if (position === from) break
        from = position
      }
      expect(pages).toEqual(visible.filter(({ position }) => position > after))
    }
    await clerk.stop()
  })
})

test('two processes at one store never lose or double a command, and both see everything', async () => {
  const store = openMemory()
  const [one, other] = [desk(store), desk(store)]
  await one.ask(open())
  const answers = await Promise.all(Array.from({ length: 40 }, async (_, n) => {
    const { ask } = n % 2 === 0 ? one : other
    await Promise.resolve()
    return [await ask(speak(`state ${n % 30}`), 'house', { key: `both-${n}` }), await (n % 2 === 0 ? other : one).ask(speak(`state ${n % 30}`), 'house', { key: `both-${n}` })] as const
  }))
  for (const [first, retried] of answers) expect(accepted(retried)).toEqual(accepted(first))
  const names = (await journal(store)).filter(({ type }) => type === 'inscribed').map(({ data }) => (data as { name: string }).name)
  expect(names.toSorted()).toEqual(Array.from({ length: 30 }, (_, n) => `state ${n}`).toSorted())
  await Promise.all([one.ask({ type: 'rest' }), other.ask({ type: 'note', to: 'public' }, 'house', { key: 'x' })])
  expect((await listOf(other.clerk)).speakers.toSorted()).toEqual(names.toSorted())
  await Promise.all([one.clerk.stop(), other.clerk.stop()])
})

test('news is told in order and without gaps, after it is durable; a listener that fails disturbs nobody', async () => {
  const store = openMemory()
  const { clerk, ask, reports } = desk(store)
  const heard: News[] = []
  clerk.subscribe(() => { throw new Error('deaf') })
  const leave = clerk.subscribe((news) => heard.push(news))
  await Promise.all([ask(open()), ask({ type: 'note', to: 'bureau' }), ask(speak('Aldora'))])
  await ask(speak('Belmar'))
  leave()
  await ask(speak('Casparia'))
  expect(heard.map(({ from, to }) => [from, to])).toEqual([[1, 3], [4, 4]])
  expect(heard.flatMap(({ events }) => events)).toEqual((await journal(store)).slice(0, 4))
  expect(reports[0]).toMatchObject({ stream: 'house', kind: 'defect' })
  await clerk.stop()
})

describe('a consequence on another stream', () => {
  test('is sent by itself, begins the stream, and settles what was owed', async () => {
    const store = openMemory()
    const { clerk, ask } = desk(store)
    await ask({ type: 'found', stream: 'list-7' })
    await clerk.settled()
    expect(await journal(store, 'list-7')).toMatchObject([{ type: 'noted', key: 'house:1:0', by: chair }])
    expect(await store.owed()).toEqual([])
    await clerk.stop()
  })

  test('that was not answered before the process ended is answered by the next, once', async () => {
    const memory = openMemory()
    const lost = desk({ ...memory, append: (stream, ...rest) => (stream === 'house' ? memory.append(stream, ...rest) : Promise.reject(new Rejected('disk-full'))) })
    await lost.ask({ type: 'found', stream: 'list-7' })
    await lost.clerk.stop()
    expect([await memory.owed(), await journal(memory, 'list-7')]).toMatchObject([[{ key: 'house:1:0' }], []])
    const unsettled = desk({ ...memory, settle: () => Promise.reject(new Error('killed here')) })
    for (let looks = 0; looks < 100 && (await memory.head('list-7')).count === 0; looks += 1) await new Promise(setImmediate)
    await unsettled.clerk.stop()
    const next = desk(memory)
    await next.clerk.settled()
    expect([await memory.owed(), await journal(memory, 'list-7')]).toMatchObject([[], [{ key: 'house:1:0' }]])
    await next.clerk.stop()
  })

  test('is sent again, after a second, when the store could not take it', async () => {
    const memory = openMemory()
    let full = true
    const { clerk, ask, pass, reports } = desk({ ...memory, append: (stream, ...rest) => (stream !== 'house' && full ? Promise.reject(new Rejected('disk-full')) : memory.append(stream, ...rest)) })
    await ask({ type: 'found', stream: 'list-7' })
    for (let turns = 0; turns < 100 && reports.length === 0; turns += 1) await new Promise(setImmediate)
    expect(reports).toMatchObject([{ stream: 'list-7', key: 'house:1:0', code: 'disk-full' }])
    full = false
    for (let turns = 0; turns < 20; turns += 1) await new Promise(setImmediate)
    expect(await journal(memory, 'list-7')).toEqual([])
    pass(three - hour + 1_000)
    await clerk.settled()
    expect([await journal(memory, 'list-7'), await memory.owed()]).toMatchObject([[{ key: 'house:1:0' }], []])
    await clerk.stop()
  })

  test('that is refused, or can never be taken, is reported and not sent for ever', async () => {
    const store = openMemory()
    const { clerk, ask, reports } = desk(store, { consequences: [{ of: 'house', type: 'founded', commands: ({ by }) => [{ stream: 'list-1', by, command: { type: 'close' } }, { stream: 'nowhere-1', by, command: { type: 'close' } }] }] })
    await ask({ type: 'found', stream: 'list-7' })
    await clerk.settled()
    expect(await store.owed()).toEqual([])
    expect(reports.map(({ key, code }) => `${key} ${code}`).toSorted()).toEqual(['house:1:0 not-entitled', 'house:1:1 no-such-stream'])
    await clerk.stop()
  })
})

describe('a clerk under strain', () => {
  test(`lets ${waitingLimit} wait for a stream and tells the next that it is busy`, async () => {
    const { clerk, ask } = desk(openMemory())
    const answers = await Promise.allSettled(Array.from({ length: waitingLimit + 5 }, () => ask({ type: 'rest' })))
    const rejected = answers.filter((answer) => answer.status === 'rejected')
    expect(rejected).toHaveLength(5)
    expect(rejected[0]?.reason).toMatchObject({ code: 'busy' })
    await clerk.stop()
  })

  test('that stops answers those who wait and takes nobody else', async () => {
    const store = openMemory()
    const { clerk, ask } = desk(store)
    await ask(open())
    const waiting = Array.from({ length: 20 }, (_, n) => ask(speak(`state ${n}`)))
    await new Promise(setImmediate)
    const stopped = clerk.stop()
    await expect(ask({ type: 'rest' })).rejects.toMatchObject({ code: 'busy' })
    expect((await Promise.all(waiting)).map(accepted)).toHaveLength(20)
    await stopped
    expect(await journal(store)).toHaveLength(21)
  })

  test('whose disk is full says so to all who wait, goes on reading, and writes again when there is room', async () => {
    const memory = openMemory()
    let full = false
    const { clerk, ask } = desk({ ...memory, append: (...args) => (full ? Promise.reject(new Rejected('disk-full')) : memory.append(...args)) })
    await ask(open())
    full = true
    const outcomes = await Promise.allSettled([ask(speak('Aldora'), 'house', { key: 'a' }), ask(speak('Belmar'))])
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'disk-full' } })
    expect((await listOf(clerk)).speakers).toEqual([])
    full = false
    expect(accepted(await ask(speak('Aldora'), 'house', { key: 'a' }))).toEqual([2, 2])
    await clerk.stop()
  })

  test('that was told of a failure though the disk had it, tells the retry the truth', async () => {
    const memory = openMemory()
    let lose = false
    const { clerk, ask } = desk({ ...memory, append: async (...args) => { const outcome = await memory.append(...args); if (lose) throw new Error('connection lost'); return outcome } })
    const heard: News[] = []
    clerk.subscribe((news) => heard.push(news))
    await ask(open())
    lose = true
    await expect(ask(speak('Aldora'), 'house', { key: 'a' })).rejects.toThrow('connection lost')
    lose = false
    expect(accepted(await ask(speak('Aldora'), 'house', { key: 'a' }))).toEqual([2, 2])
    expect(heard.flatMap(({ events }) => events.map(({ position }) => position))).toEqual([1, 2])
    await clerk.stop()
  })
})

describe('a snapshot', () => {
  const prepared = async (build: string): Promise<Store> => {
    const store = openMemory()
    const { clerk, ask } = desk(store, { build })
    await ask(open())
    await ask({ type: 'note', to: 'bureau' })
    await clerk.view('house', ['public'])
    await clerk.stop()
    return store
  }
  const read = async (store: Store, build: string) => {
    const positions: number[] = []
    const { clerk } = desk({ ...store, read: (stream, after, limit) => { if (limit > 1) positions.push(after); return store.read(stream, after, limit) } }, { build })
    const folded = [await clerk.state('house'), await clerk.view('house', ['public'])]
    await clerk.stop()
    return { folded, positions }
  }

  test('saves reading from the first event, and folds to the same', async () => {
    const store = await prepared('one')
    const { folded, positions } = await read(store, 'one')
    expect(positions).toEqual([2])
    expect(folded).toEqual((await read(store, 'none')).folded)
    expect(folded).toMatchObject([{ position: 2, state: { notes: 1 } }, { position: 2, state: { notes: 0 } }])
  })

  test('of another build, or of another history, is not used; the journal is then read once, for the stream and for the public', async () => {
    expect((await read(await prepared('one'), 'two')).positions).toEqual([0, 2])
    const [store, other] = [await prepared('one'), await prepared('one')]
    expect((await read({ ...store, read: other.read }, 'one')).positions).toEqual([0, 2])
  })

  test(`is kept every ${snapshotEvery} events while the clerk runs`, async () => {
    const store = openMemory()
    const { clerk, ask } = desk(store, { build: 'one' })
    for (let n = 0; n < snapshotEvery; n += 1_000) await Promise.all(Array.from({ length: 1_000 }, () => ask({ type: 'note', to: 'public' })))
    expect(await store.table('snapshot', (value) => value as { position: number }).get('house ')).toMatchObject({ position: snapshotEvery })
    await clerk.stop()
  })
})

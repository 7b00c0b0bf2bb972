import { describe, expect, test } from 'vitest'
import { freshKey } from './key.ts'
import { type Kept, type Waiting, openOutbox } from './outbox.ts'
import { type Channel, openParty } from './tabs.ts'
import type { Accepted, Answer } from './wire.ts'

const waiting = (key: string, type = 'cast-vote', person = 'p1'): Waiting => ({ key, api: '/u/1/api', person, stream: 'conference-a', command: { type }, capacity: 'delegation:belmar', seen: 4 })
const offline: Answer<Accepted> = { problem: { code: 'offline', status: 0, title: '' } }

/** A drawer that keeps what it is given, as the browser's database does. */
function aDrawer(first: readonly Waiting[] = []): Kept & { readonly held: Waiting[] } {
  const held = [...first]
  return {
    held,
    all: async () => held,
    put: async (one) => { held.push(one) },
    drop: async (key) => { held.splice(0, held.length, ...held.filter((each) => each.key !== key)) },
  }
}

describe('a command without a connection', () => {
  test('is kept, shown as waiting, and sent once under the same key when the connection is back', async () => {
    const drawer = aDrawer()
    const sent: unknown[] = []
    let there = false
    const box = openOutbox(drawer, async (_, body) => {
      sent.push(body)
      return there ? { value: { from: 5, to: 5 } } : offline
    })
    const outcome = box.send(waiting('k1'))
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(box.waiting().map(({ key }) => key)).toEqual(['k1'])
    expect(drawer.held).toHaveLength(1)
    there = true
    box.again()
    expect(await outcome).toEqual({ accepted: { from: 5, to: 5 } })
    expect(sent).toEqual([sent[0], sent[0]])
    expect(drawer.held).toHaveLength(0)
    expect(box.waiting()).toHaveLength(0)
  })

  test('that carries a secret paper waits in the page and leaves nothing on the device', async () => {
    const drawer = aDrawer()
    let there = false
    const box = openOutbox(drawer, async () => (there ? { value: { from: 5, to: 5 } } : offline))
    const outcome = box.send({ ...waiting('k1', 'cast-ballot'), secret: true })
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect([box.waiting().length, drawer.held]).toEqual([1, []])
    there = true
    box.again()
    expect([await outcome, drawer.held]).toEqual([{ accepted: { from: 5, to: 5 } }, []])
  })

  test('keeps its place: what was asked later goes later', async () => {
    const order: string[] = []
    let there = false
    const box = openOutbox(aDrawer(), async (_, body) => {
      if (!there) return offline
      order.push((body as { key: string }).key)
      return { value: { from: 1, to: 1 } }
    })
    const both = [box.send(waiting('first')), box.send(waiting('second'))]
    await new Promise((resolve) => setTimeout(resolve, 5))
    there = true
    box.again()
    await Promise.all(both)
    expect(order).toEqual(['first', 'second'])
  })

  test('left by an earlier page goes in the name of the same person only', async () => {
    const drawer = aDrawer([waiting('mine'), waiting('theirs', 'cast-vote', 'p2')])
    const sent: string[] = []
    const box = openOutbox(drawer, async (_, body) => {
      sent.push((body as { key: string }).key)
      return { value: { from: 1, to: 1 } }
    })
    await new Promise<void>((resolve) => void box.resume('/u/1/api', 'p1', () => resolve()))
    expect(sent).toEqual(['mine'])
    expect(drawer.held).toEqual([])
  })

  test('whose sign-in ended meanwhile waits on the device until the same person is back, under whatever number', async () => {
    const drawer = aDrawer()
    const ended: Answer<Accepted> = { problem: { code: 'signed-out', status: 401, title: '' } }
    expect(await openOutbox(drawer, async () => ended).send(waiting('k'))).toEqual(ended)
    expect(drawer.held.map(({ key }) => key)).toEqual(['k'])
    const sent: string[] = []
    const box = openOutbox(drawer, async (address) => {
      sent.push(address)
      return { value: { from: 1, to: 1 } }
    })
    await new Promise<void>((resolve) => void box.resume('/u/3/api', 'p1', () => resolve()))
    expect([sent, drawer.held]).toEqual([['/u/3/api/streams/conference-a/commands'], []])
  })

  test('of one tab is seen in the other, is not sent by it while the first stands, and is taken over when that is gone', async () => {
    const channels: ((data: unknown) => void)[][] = []
    const channel = (): Channel => {
      const one: ((data: unknown) => void)[] = []
      channels.push(one)
      return { onMessage: (act) => void one.push(act), postMessage: (data) => { for (const other of channels) if (other !== one) for (const hear of other) hear(structuredClone(data)) } }
    }
    const drawer = aDrawer()
    let leave = (): void => {}
    const first = openOutbox(drawer, async () => offline, openParty<Waiting>(channel(), (tell) => { leave = tell }))
    const sent: string[] = []
    const second = openOutbox(drawer, async (_, body) => {
      sent.push((body as { key: string }).key)
      return { value: { from: 1, to: 1 } }
    }, openParty<Waiting>(channel(), () => {}))
    void first.send(waiting('k'))
    await new Promise((resolve) => setTimeout(resolve, 5))
    await second.resume('/u/1/api', 'p1', () => {})
    expect([second.waiting().map(({ key }) => key), sent]).toEqual([['k'], []])
    leave()
    channels.shift()
    expect(second.waiting()).toEqual([])
    await new Promise<void>((resolve) => void second.resume('/u/1/api', 'p1', () => resolve()))
    expect([sent, drawer.held]).toEqual([['k'], []])
  })

  test('that the rules refuse is answered at once and not tried again', async () => {
    const refusal = { refused: 'no-such-act' as const, cites: [], words: { en: 'This body has no vote.' } }
    let times = 0
    const box = openOutbox(aDrawer(), async () => {
      times += 1
      return { problem: { code: 'refused', status: 422, title: '', refusal } }
    })
    expect(await box.send(waiting('k'))).toEqual({ refused: refusal })
    expect(times).toBe(1)
  })
})

test('keys are 128 random bits, made with what a page has over plain http too', () => {
  const keys = new Set(Array.from({ length: 100 }, freshKey))
  expect(keys.size).toBe(100)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/)
})

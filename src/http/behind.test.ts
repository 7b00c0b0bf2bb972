import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { openMemory } from '#store/memory.ts'
import { testHouse } from './test-house.ts'

describe('a process that has not yet heard what another wrote', () => {
  test('shows the whole outcome all the same', async () => {
    const store = openMemory()
    const one = await testHouse({}, store)
    const stream = await one.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
    // The store in memory tells nobody of what was written: the other house has read this far and no further.
    const other = await testHouse({}, store)
    const read = async (house: typeof one): Promise<unknown> => ((await (await house.get(`/api/streams/${stream}/outcome.json`)).json()) as { readonly head: unknown }).head
    const before = await read(other)
    const by = { person: 'operator', capacity: 'secretariat' } as const
    await one.clerk.submit(stream, { type: 'seat-delegation', seat: 'belmar', names: { en: 'Belmar' }, role: 'member' } as { readonly type: string }, { by, key: 'body', seen: 0 })
    const now = await one.clerk.head(stream)
    expect(before).not.toEqual(now)
    expect(await read(other)).toEqual(await read(one))
    expect((await other.clerk.events(stream, now.count - 1, ['public'], 10)).events).toHaveLength(1)
    await one.close()
    await other.close()
  })
})

describe('whoever joins a live stream', () => {
  /** A raw answer, as far as the live stream writes to one. */
  const raw = (destroyed: boolean) => {
    const heard: string[] = []
    return { heard, outgoing: Object.assign(new EventEmitter(), { destroyed, writableLength: 0, writeHead: () => heard.push('head'), write: () => true, end: () => heard.push('ended'), destroy: () => heard.push('cut') }) }
  }

  test('and has gone before anything was looked up is not kept', async () => {
    const house = await testHouse()
    const { outgoing } = raw(true)
    await house.app.request('/api/live?streams=house:0', {}, { outgoing })
    expect(house.hub.size()).toBe(0)
    await house.close()
  })

  test('while an office is taken, or signed out, hears nothing in the old circles', async () => {
    const house = await testHouse()
    const stream = await house.open({ type: 'open-dossier', title: 'Record', handling: 'internal' })
    const bela = await house.person('Bela', [stream, 'reader'])
    const { join } = house.hub
    for (const taken of [
      () => house.access.signOut(bela.session),
      () => house.clerk.submit('house', { type: 'take-office', person: bela.person, stream, capacity: 'reader' } as { readonly type: string }, { by: { person: 'operator', capacity: 'secretariat' }, key: 'take', seen: 0 }),
    ]) {
      const { outgoing, heard } = raw(false)
      Object.assign(house.hub, { join: async (...how: Parameters<typeof join>) => { await taken(); return join(...how) } })
      const again = await house.access.signIn(await house.access.issue(bela.person), 'hall')
      Object.assign(bela, { session: again.token })
      await house.app.request(`/u/1/api/live?streams=${stream}:0`, { headers: { cookie: `parley=${again.token}` } }, { outgoing })
      expect(heard).toEqual(['head', 'ended'])
      expect(house.hub.size()).toBe(0)
    }
    await house.close()
  })
})

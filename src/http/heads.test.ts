import { expect, test } from 'vitest'
import { testHouse } from './test-house.ts'

test('whoever presides learns who leads a delegation, by name; nobody else does, and an erased name is gone', async () => {
  const house = await testHouse()
  const stream = await house.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
  const secretary = await house.person('Secretary', [stream, 'secretariat'])
  await secretary.post(`/streams/${stream}/commands`, { command: { type: 'seat-delegation', seat: 'belmar', names: { en: 'Belmar' }, role: 'member' }, seen: 0, key: 's', capacity: 'secretariat' })
  const { person } = await (await secretary.post('/people', { stream, seat: 'belmar', name: 'Bela Marin', role: 'head' })).json() as { readonly person: string }
  await secretary.post('/people', { stream, seat: 'belmar', name: 'Ada Orla', role: 'adviser' })
  for (const capacity of ['chair', 'vice-chair'] as const) {
    const officer = await house.person(capacity, [stream, capacity])
    expect(await (await officer.get(`/streams/${stream}/heads`)).json()).toEqual({ heads: [{ seat: 'belmar', name: 'Bela Marin' }] })
  }
  const delegate = await house.person('Delegate', [stream, 'delegation:belmar'])
  expect((await delegate.get(`/streams/${stream}/heads`)).status).toBe(403)
  expect((await house.app.request(`/u/1/api/people/${person}`, { method: 'DELETE', headers: { cookie: `parley=${secretary.session}` } })).status).toBe(204)
  expect(await (await secretary.get(`/streams/${stream}/heads`)).json()).toEqual({ heads: [] })
  await house.close()
})

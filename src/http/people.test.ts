import { describe, expect, test } from 'vitest'
import { type Guest, testHouse } from './test-house.ts'

type Listed = { readonly people: readonly { readonly person: string; readonly name: string | null; readonly role: string; readonly capacities: readonly string[]; readonly hasCode: boolean; readonly passkeys: number; readonly devices: number }[] }

async function conference() {
  const house = await testHouse()
  const stream = await house.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
  const secretary = await house.person('Secretary', [stream, 'secretariat'])
  const seated = await secretary.post(`/streams/${stream}/commands`, { command: { type: 'seat-delegation', seat: 'belmar', names: { en: 'Belmar' }, role: 'member' }, seen: 0, key: 's', capacity: 'secretariat' })
  expect(seated.status).toBe(200)
  return { house, stream, secretary, listed: async (who: Guest): Promise<Listed['people']> => ((await (await who.get(`/streams/${stream}/people`)).json()) as Listed).people }
}

describe('a delegate', () => {
  test('is admitted to a delegation that has a seat, stands in its list, and signs in by a code', async () => {
    const { house, stream, secretary, listed } = await conference()
    const { person } = await (await secretary.post('/people', { stream, seat: 'belmar', name: 'Bela Marin', role: 'head' })).json() as { readonly person: string }
    expect(await listed(secretary)).toContainEqual({ person, name: 'Bela Marin', role: 'head', capacities: ['delegation:belmar'], hasCode: false, passkeys: 0, devices: 0 })
    const { code } = await (await secretary.post('/codes', { person })).json() as { readonly code: string }
    expect(code).toMatch(/^belmar-/)
    const signed = await house.post('/api/sign-in', { code })
    const cookie = signed.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect(await (await house.get('/u/1/api/me', { cookie })).json()).toMatchObject({ person, name: 'Bela Marin', offices: [{ stream, capacity: 'delegation:belmar' }] })
    const state = await (await house.get(`/u/1/api/streams/${stream}/snapshot`, { cookie })).json() as { readonly state: { readonly preparation: { readonly delegations: object } } }
    expect(state.state.preparation.delegations).toEqual({ belmar: [{ person, role: 'head' }] })
    // The journal knows an id and no name.
    expect(await (await secretary.get(`/streams/${stream}/journal`)).text()).not.toContain('Marin')
    await house.close()
  })

  test('is limited to bodies when admitted, as is whoever presides; where that is refused nobody is left on a list', async () => {
    const { house, stream, secretary, listed } = await conference()
    const admitted = async (fields: object): Promise<{ readonly person: string }> => (await (await secretary.post('/people', { stream, name: 'A', ...fields })).json()) as { readonly person: string }
    const [delegate, chair] = [await admitted({ seat: 'belmar', bodies: ['plenary'] }), await admitted({ capacity: 'chair', bodies: ['plenary'] })]
    const before = await listed(secretary)
    expect((await secretary.post('/people', { stream, seat: 'belmar', name: 'B', bodies: ['body-9'] })).status).toBe(422)
    expect((await secretary.post('/people', { stream, capacity: 'room-screen', name: 'C', bodies: ['plenary'] })).status).toBe(400)
    expect(await listed(secretary)).toEqual(before)
    const { state } = await (await secretary.get(`/streams/${stream}/snapshot`)).json() as { readonly state: { readonly accreditations: object; readonly preparation: { readonly delegations: object } } }
    expect(state.accreditations).toEqual({ 'belmar': { [delegate.person]: ['plenary'] }, 'office:chair': { [chair.person]: ['plenary'] } })
    expect(state.preparation.delegations).toEqual({ belmar: [{ person: delegate.person, role: 'representative' }] })
    await house.close()
  })

  test('of a delegation without a seat, or in a role that no delegation has, is not admitted, and nobody is left behind', async () => {
    const { house, stream, secretary, listed } = await conference()
    const before = await listed(secretary)
    expect((await secretary.post('/people', { stream, seat: 'aldora', name: 'A', role: 'head' })).status).toBe(422)
    expect((await secretary.post('/people', { stream, seat: 'belmar', name: 'A', role: 'emperor' })).status).toBe(400)
    expect((await secretary.post('/people', { stream, name: 'A', role: 'head' })).status).toBe(400)
    expect((await secretary.post('/people', { stream, seat: 'belmar', name: ' ', role: 'head' })).status).toBe(400)
    expect((await secretary.post('/people', { stream, name: 'A', capacity: 'keeper' })).status).toBe(422)
    expect(await listed(secretary)).toEqual(before)
    expect(await house.store.table('people', (value) => String(value)).list()).toHaveLength(1)
    await house.close()
  })

  test('whose name is erased keeps seat and acts under an id that names nobody', async () => {
    const { house, stream, secretary, listed } = await conference()
    const { person } = await (await secretary.post('/people', { stream, seat: 'belmar', name: 'Bela Marin', role: 'head' })).json() as { readonly person: string }
    const answer = await house.app.request(`/u/1/api/people/${person}`, { method: 'DELETE', headers: { cookie: `parley=${secretary.session}` } })
    expect(answer.status).toBe(204)
    expect(await listed(secretary)).toContainEqual({ person, name: null, role: '', capacities: ['delegation:belmar'], hasCode: false, passkeys: 0, devices: 0 })
    await house.close()
  })
})

test('a keeper admits to the dossier and to nothing else', async () => {
  const house = await testHouse()
  const stream = await house.open({ type: 'open-dossier', title: 'Calls', handling: 'internal' })
  const keeper = await house.person('Keeper', [stream, 'keeper'])
  const { person } = await (await keeper.post('/people', { stream, name: 'Ana', role: 'analyst', capacity: 'analyst' })).json() as { readonly person: string }
  expect((await keeper.post('/codes', { person })).status).toBe(200)
  expect((await keeper.post('/people', { stream: 'house', name: 'Ana', capacity: 'secretariat' })).status).toBe(403)
  expect((await keeper.post('/people', { stream: 'dossier-none', name: 'Ana', capacity: 'analyst' })).status).toBe(404)
  expect((await keeper.post('/codes', { person: 'nobody' })).status).toBe(404)
  await house.close()
})

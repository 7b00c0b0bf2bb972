import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joiningLasts, wrongJoins } from '#access/joining.ts'
import { type Guest, testHouse } from './test-house.ts'

type House = Awaited<ReturnType<typeof testHouse>>
const seats = ['aldora', 'belmar', 'casparia']

describe('seating oneself by a shared code', () => {
  let house: House
  let stream = ''
  let real = ''
  let dais: Guest
  const code = async (places = 1): Promise<string> => ((await (await dais.post(`/streams/${stream}/joining`, { places })).json()) as { readonly code: string }).code
  const join = (typed: string, seat: string): Promise<Response> => Promise.resolve(house.post('/api/join', { code: typed, seat }))
  const free = async (typed: string): Promise<readonly number[]> => ((await (await house.post('/api/join/seats', { code: typed })).json()) as { readonly seats: readonly { readonly free: number }[] }).seats.map((each) => each.free)
  const remove = (path: string): Promise<Response> => Promise.resolve(house.app.request(`/u/1/api${path}`, { method: 'DELETE', headers: { cookie: `parley=${dais.session}` } }))

  beforeAll(async () => {
    house = await testHouse()
    stream = await house.open({ type: 'open-conference', title: 'Committee', rulebook: 'mun-una', exercise: true })
    real = await house.open({ type: 'open-conference', title: 'Conference', rulebook: 'unga', exercise: false })
    dais = await house.person('Dais', [stream, 'secretariat'], [stream, 'chair'], [real, 'secretariat'])
    for (const [n, seat] of seats.entries()) expect((await dais.post(`/streams/${stream}/commands`, { command: { type: 'seat-delegation', seat, names: { en: seat }, role: 'member', actor: null }, seen: 0, key: `seat-${n}`, capacity: 'secretariat' })).status).toBe(200)
  })
  afterAll(() => house.close())

  test('is for exercises only, and opened by the dais', async () => {
    expect((await dais.post(`/streams/${real}/joining`, {})).status).toBe(403)
    const delegate = await house.person('Delegate', [stream, 'delegation:belmar'])
    expect((await delegate.post(`/streams/${stream}/joining`, {})).status).toBe(403)
    await house.access.revoke(delegate.person)
    await house.clerk.submit('house', { type: 'take-office', person: delegate.person, stream, capacity: 'delegation', seat: 'belmar' } as { readonly type: string }, { by: { person: 'operator', capacity: 'secretariat' }, key: 'take-belmar', seen: 0 })
  })

  test('of two who pick the same delegation in the same moment one has it, and is signed in for that seat', async () => {
    const open = await code()
    expect(await free(open)).toEqual([1, 1, 1])
    const both = await Promise.all([join(open, 'aldora'), join(open, 'aldora')])
    expect(both.filter(({ status }) => status === 409)).toHaveLength(1)
    const taken = both.find(({ status }) => status === 200) ?? expect.unreachable()
    const cookie = /parley=([^;]+)/.exec(taken.headers.getSetCookie().find((each) => each.startsWith('parley=')) ?? '')?.[1] ?? ''
    const me = await (await house.app.request('/u/1/api/me', { headers: { cookie: `parley=${cookie}` } })).json() as { readonly offices: readonly unknown[] }
    expect(me.offices).toEqual([{ stream, capacity: 'delegation:aldora' }])
    expect(await free(open)).toEqual([0, 1, 1])
    // The dais frees it: the sign-in is over, and the place is free for somebody else.
    expect((await remove(`/streams/${stream}/joined/aldora`)).status).toBe(204)
    expect((await house.app.request('/u/1/api/me', { headers: { cookie: `parley=${cookie}` } })).status).toBe(401)
    expect(await free(open)).toEqual([1, 1, 1])
    expect((await join(open, 'aldora')).status).toBe(200)
    expect((await join(open, 'nowhere')).status).toBe(404)
  })

  test('a delegation has as many places as the dais gives it, and one that somebody was admitted to has none', async () => {
    const open = await code(2)
    await house.person('Admitted', [stream, 'delegation:casparia'])
    expect(await free(open)).toEqual([1, 2, 0])
    expect((await dais.post(`/streams/${stream}/joining`, { places: 5 })).status).toBe(400)
  })

  test('ends when a new code is made, when joining is closed, and by its hour', async () => {
    const first = await code()
    const second = await code()
    expect((await house.post('/api/join/seats', { code: first })).status).toBe(401)
    expect((await remove(`/streams/${stream}/joining`)).status).toBe(204)
    expect((await house.post('/api/join/seats', { code: second })).status).toBe(401)
    // Of two made at once one lets in.
    const both = await Promise.all([code(), code()])
    const opens: number[] = []
    for (const one of both) opens.push((await house.post('/api/join/seats', { code: one })).status)
    expect(opens.toSorted((a, b) => a - b)).toEqual([200, 401])
    const third = await code()
    house.pass(joiningLasts)
    expect((await join(third, 'belmar')).status).toBe(401)
  })

  test('cannot be guessed at leisure', async () => {
    const open = await code()
    const wrong = `${open.slice(0, -4)}${open.endsWith('0000') ? '1111' : '0000'}`
    for (let n = 0; n < wrongJoins; n += 1) expect((await house.post('/api/join/seats', { code: wrong })).status).toBe(401)
    expect((await house.post('/api/join/seats', { code: open })).status).toBe(429)
  })
})

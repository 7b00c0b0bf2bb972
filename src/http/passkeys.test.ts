import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { challengeLasts, challengesAnAddress, mostChallenges, mostPasskeys } from '#access/passkeys.ts'
import { certified, device, type Wrong } from '#access/test-authenticator.ts'
import { minute } from '#base/instants.ts'
import { type Guest, testHouse } from './test-house.ts'

const origin = 'https://parley.example'
const headers = { origin, host: 'parley.example' }
type House = Awaited<ReturnType<typeof testHouse>>
const code = async (answer: Response | Promise<Response>): Promise<unknown> => { const { status, ...rest } = await (await answer).json() as { readonly status?: number; readonly code?: string }; return rest.code ?? status }

describe('a passkey', () => {
  let house: House
  let delegate: Guest
  const asked = async (answer: Response | Promise<Response>): Promise<string> => ((await (await answer).json()) as { readonly challenge: string }).challenge
  const ask = (path: string, body: unknown, guest?: Guest) => house.post(guest === undefined ? `/api${path}` : `/u/1/api${path}`, body, { ...headers, ...(guest === undefined ? {} : { cookie: `parley=${guest.session}` }) })
  const toAdd = (guest: Guest): Promise<string> => asked(ask('/passkeys/options', {}, guest))
  const toProve = (): Promise<string> => asked(ask('/sign-in/passkey/options', {}))
  const listed = async (guest: Guest): Promise<readonly { readonly id: string; readonly name: string; readonly used: number | null }[]> => ((await (await guest.get('/passkeys')).json()) as { readonly passkeys: readonly { readonly id: string; readonly name: string; readonly used: number | null }[] }).passkeys
  async function added(guest: Guest) {
    const phone = device(origin)
    expect((await ask('/passkeys', { name: 'Phone', made: phone.make(await toAdd(guest)) }, guest)).status).toBe(200)
    return { phone, enters: async (wrong: Wrong = {}, challenge?: string) => ask('/sign-in/passkey', { proved: phone.prove(challenge ?? await toProve(), guest.person, wrong) }) }
  }
  const remove = (path: string, guest: Guest) => house.app.request(`/u/1/api${path}`, { method: 'DELETE', headers: { ...headers, cookie: `parley=${guest.session}` } })

  beforeAll(async () => {
    house = await testHouse()
    delegate = await house.person('Amina')
  })
  afterAll(() => house.close())

  test('is added by somebody signed in and then opens the house without code or name, until it is removed', async () => {
    const { enters } = await added(delegate)
    const [line] = await listed(delegate)
    expect(line).toMatchObject({ name: 'Phone', used: null })
    const answer = await enters()
    expect(await answer.json()).toMatchObject({ person: delegate.person, name: 'Amina' })
    expect(answer.headers.getSetCookie().some((each) => each.startsWith('parley=') && each.includes('HttpOnly'))).toBe(true)
    expect((await listed(delegate))[0]?.used).toBe(house.clock.now)
    const other = await house.person('Somebody else')
    expect((await remove(`/passkeys/${line?.id}`, other)).status).toBe(404)
    expect((await remove(`/passkeys/${line?.id}`, delegate)).status).toBe(204)
    expect([await code(enters()), await listed(delegate)]).toEqual(['wrong-passkey', []])
  })

  test('answers a question once, within its time, and only the question that was asked of this person', async () => {
    const { enters, phone } = await added(delegate)
    const once = await toProve()
    expect((await enters({}, once)).status).toBe(200)
    expect(await code(enters({}, once))).toBe('wrong-passkey')
    const both = await toProve()
    expect((await Promise.all([enters({}, both), enters({}, both)])).map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401])
    const late = await toProve()
    house.clock.now += challengeLasts
    expect(await code(enters({}, late))).toBe('wrong-passkey')
    expect(await code(enters({}, await toAdd(delegate)))).toBe('wrong-passkey')
    expect(await code(enters({}, 'bm9ib2R5IGFza2Vk'))).toBe('wrong-passkey')
    const other = await house.person('Bela')
    expect(await code(ask('/passkeys', { name: 'x', made: device(origin).make(await toAdd(delegate)) }, other))).toBe('wrong-passkey')
    expect(await code(ask('/passkeys', { name: 'x', made: device(origin).make(await toProve()) }, other))).toBe('wrong-passkey')
    // Another's name under one's own key opens nothing of theirs.
    expect(await code(ask('/sign-in/passkey', { proved: phone.prove(await toProve(), other.person) }))).toBe('wrong-passkey')
    expect(await code(ask('/sign-in/passkey', { proved: phone.prove(await toProve(), 'nobody at all') }))).toBe('wrong-passkey')
  })

  test('that was signed for another site, by no verified owner, by another key or by a copy opens nothing', async () => {
    const { enters } = await added(delegate)
    for (const wrong of [{ origin: 'https://parley.example.net' }, { rp: 'parley.example.net' }, { flags: 0x01 }, { forged: true }, { type: 'webauthn.create' }] satisfies readonly Wrong[]) expect([wrong, await code(enters(wrong))]).toEqual([wrong, 'wrong-passkey'])
    expect((await enters({ counter: 40 })).status).toBe(200)
    expect(await code(enters({ counter: 40 }))).toBe('wrong-passkey')
    for (const wrong of [{ origin: 'https://parley.example.net' }, { rp: 'parley.example.net' }, { flags: 0x01 }, { attestation: certified }] satisfies readonly Wrong[]) expect([wrong, await code(ask('/passkeys', { name: 'x', made: device(origin).make(await toAdd(delegate), wrong) }, delegate))]).toEqual([wrong, 'wrong-passkey'])
  })

  test('ends when its owner is revoked, with the code, and is counted for whoever administers them', async () => {
    const stream = await house.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
    const [secretary, chair] = [await house.person('Secretary', [stream, 'secretariat']), await house.person('Chair', [stream, 'chair'])]
    const { enters } = await added(chair)
    const count = async (): Promise<number | undefined> => ((await (await secretary.get(`/streams/${stream}/people`)).json()) as { readonly people: readonly { readonly person: string; readonly passkeys: number }[] }).people.find(({ person }) => person === chair.person)?.passkeys
    expect([(await enters()).status, await count()]).toEqual([200, 1])
    expect((await remove(`/people/${chair.person}/code`, secretary)).status).toBe(204)
    expect([await code(enters()), await count()]).toEqual(['wrong-passkey', 0])
    // A new code does not bring it back; a passkey made by a sign-in that ended meanwhile is none.
    await house.access.issue(chair.person)
    expect(await code(enters())).toBe('wrong-passkey')
    expect(await code(ask('/passkeys/options', {}, chair))).toBe('signed-out')
  })

  test('has limits: passkeys of a person, questions of an address in a minute, questions that wait', async () => {
    const many = await house.person('Many')
    for (let n = 0; n < mostPasskeys; n += 1) await added(many)
    expect((await ask('/passkeys/options', {}, many)).status).toBe(429)
    house.clock.now += minute
    for (let n = 0; n < challengesAnAddress; n += 1) await house.access.passkeys.toProve({ origin, rp: 'parley.example' }, 'one address')
    await expect(house.access.passkeys.toProve({ origin, rp: 'parley.example' }, 'one address')).rejects.toMatchObject({ code: 'too-many' })
    const waiting = house.store.table('challenges', (value) => value as { readonly to: 'prove'; readonly person: string; readonly until: number })
    for (let n = 0; n < mostChallenges; n += 1) await waiting.put(`c${n}`, { to: 'prove', person: '', until: house.clock.now + challengeLasts })
    await expect(house.access.passkeys.toProve({ origin, rp: 'parley.example' }, 'another')).rejects.toMatchObject({ code: 'busy' })
    house.clock.now += challengeLasts
    await house.access.passkeys.toProve({ origin, rp: 'parley.example' }, 'another')
    expect(await waiting.list()).toHaveLength(1)
    expect((await ask('/passkeys', { name: 'x'.repeat(61), made: device(origin).make('c') }, many)).status).toBe(400)
  })
})

test('passkeys are offered at the operator\'s address, over https and on the machine itself, and nowhere else', async () => {
  const anywhere = await testHouse()
  const named = await testHouse({ url: 'https://parley.example/' })
  const at = (house: House, from: string) => house.post('/api/sign-in/passkey/options', {}, { origin: from, host: new URL(from).host })
  const status = async (house: House, from: string): Promise<unknown> => { const answer = await at(house, from); return answer.status === 200 ? 200 : code(answer) }
  for (const [from, comesTo] of [['http://localhost:3000', 200], ['https://hall.example', 200], ['http://hall.example', 'no-passkeys-here'], ['http://127.0.0.1:3000', 'no-passkeys-here'], ['https://192.0.2.7', 'no-passkeys-here'], ['https://[2001:db8::1]', 'no-passkeys-here']] as const) expect([from, await status(anywhere, from)]).toEqual([from, comesTo])
  expect([await status(named, origin), await status(named, 'http://localhost:3000')]).toEqual([200, 'no-passkeys-here'])
  await Promise.all([anywhere.close(), named.close()])
})

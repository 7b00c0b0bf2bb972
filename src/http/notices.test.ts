import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp } from './app.ts'
import { gathersFor, noticesADevice } from './push/bell.ts'
import { devicesOfAPerson } from './push/devices.ts'
import { openPush, type Push } from './push/open.ts'
import { openSender } from './push/sender.ts'
import { testHouse } from './test-house.ts'

/** A browser that subscribed: it alone can read what is sealed for it. */
function browser() {
  const pair = createECDH('prime256v1')
  const [p256dh, auth] = [pair.generateKeys(), randomBytes(16)]
  const open = (body: Buffer): { readonly [name: string]: string } => {
    const [salt, size] = [body.subarray(0, 16), body.readUInt8(20)]
    const from = body.subarray(21, 21 + size)
    const derived = (key: Uint8Array, with_: Uint8Array, info: string | Uint8Array, length: number): Buffer => Buffer.from(hkdfSync('sha256', key, with_, info, length))
    const key = derived(pair.computeSecret(from), auth, Buffer.concat([Buffer.from('WebPush: info\0'), p256dh, from]), 32)
    const cipher = createDecipheriv('aes-128-gcm', derived(key, salt, 'Content-Encoding: aes128gcm\0', 16), derived(key, salt, 'Content-Encoding: nonce\0', 12))
    cipher.setAuthTag(body.subarray(-16))
    const plain = Buffer.concat([cipher.update(body.subarray(21 + size, -16)), cipher.final()])
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString())
  }
  return { keys: { p256dh: p256dh.toString('base64url'), auth: auth.toString('base64url') }, open }
}

/** A push service on this machine: what was brought to each path, and what it answers there. */
async function pushService() {
  const brought: { readonly path: string; readonly headers: { readonly [name: string]: string | string[] | undefined }; readonly body: Buffer }[] = []
  const answers = new Map<string, number>()
  const server = createServer((asked, answer) => {
    const parts: Buffer[] = []
    asked.on('data', (part: Buffer) => parts.push(part))
    asked.on('end', () => {
      brought.push({ path: asked.url ?? '', headers: asked.headers, body: Buffer.concat(parts) })
      answer.writeHead(answers.get(asked.url ?? '') ?? 201).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { brought, answers, port, close: () => new Promise((resolve) => server.close(resolve)) }
}

describe('notices to a locked phone', () => {
  let house: Awaited<ReturnType<typeof testHouse>>
  let service: Awaited<ReturnType<typeof pushService>>
  let push: Push
  let ask: (session: string, method: string, path: string, body?: unknown) => Promise<Response>
  let stream = ''
  let keys = 0
  /** What rings a moment after something happened. */
  const due = new Set<() => void>()
  const sessions = new Map<string, string>()
  const people = new Map<string, string>()

  beforeAll(async () => {
    ;[house, service] = await Promise.all([testHouse(), pushService()])
    // The names of push services lead to the one on this machine; everything else is as it is served.
    const deliver = openSender(() => true)
    push = await openPush(house.served, 'mailto:desk@parley.example.org', (ms, ring) => { if (ms === gathersFor) due.add(ring); return () => void due.delete(ring) }, (parcel) => deliver({ ...parcel, endpoint: new URL(`http://127.0.0.1:${service.port}${parcel.endpoint.pathname}`) }))
    const app = await openApp({ ...house.served, push })
    ask = async (session, method, path, body) => app.request(`/u/1/api${path}`, { method, headers: { cookie: `parley=${session}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'unga', exercise: true })
    for (const capacity of ['secretariat', 'chair', 'delegation:aldora', 'delegation:belmar', 'delegation:casparia'] as const) {
      const { session, person } = await house.person(capacity, [stream, capacity])
      sessions.set(capacity, session)
      people.set(capacity, person)
    }
    for (const seat of ['aldora', 'belmar', 'casparia']) await does('secretariat', 'seat-delegation', { body: undefined, seat, names: { en: seat }, role: 'member' })
    await does('secretariat', 'lay-agenda', { items: ['Ferry lines'] })
    await does('chair', 'open-meeting', { grade: 'closed' })
    await does('chair', 'open-item', { item: 'item-1' })
  })
  afterAll(async () => {
    push.close()
    await house.close()
    await service.close()
  })

  async function does(capacity: string, type: string, fields: object = {}): Promise<void> {
    const answer = await ask(sessions.get(capacity) ?? '', 'POST', `/streams/${stream}/commands`, { command: { type, body: 'plenary', ...fields }, seen: 0, key: `key-${++keys}`, capacity })
    if (answer.status !== 200) throw new Error(`${type} ${await answer.text()}`)
  }
  const subscribe = (capacity: string, path: string, { keys: of } = browser()): Promise<Response> => ask(sessions.get(capacity) ?? '', 'POST', '/notices', { endpoint: `https://push.example.com${path}`, ...of, language: 'en' })
  /** Lets the moment pass in which events gather; a further look finds nothing more. */
  async function looked(): Promise<void> {
    for (const ring of due) ring()
    due.clear()
    await push.bell.settled()
    await push.bell.look()
    await push.bell.settled()
  }
  const broughtTo = (path: string) => service.brought.filter((one) => one.path === path)

  test('are off where the host has not switched them on, and a device is then not taken', async () => {
    const off = await house.app.request('/u/1/api/notices', { headers: { cookie: `parley=${sessions.get('delegation:aldora')}` } })
    expect(await off.json()).toEqual({ key: null, devices: [] })
    expect((await house.post('/u/1/api/notices', { endpoint: 'https://push.example.com/x', ...browser().keys, language: 'en' }, { cookie: `parley=${sessions.get('delegation:aldora')}` })).status).toBe(404)
    expect((await ask('', 'GET', '/notices')).status).toBe(401)
  })

  test('reach the devices of a delegation that is on the list, sealed for each, and say nothing of the closed meeting they come from', async () => {
    const phone = browser()
    expect((await subscribe('delegation:aldora', '/phone', phone)).status).toBe(200)
    await does('delegation:aldora', 'ask-for-floor', { kind: 'statement', about: 'the hostages' })
    await looked()
    const [notice, ...more] = broughtTo('/phone')
    expect(more).toEqual([])
    expect(notice?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high', ttl: '600' })
    expect(notice?.headers['authorization']).toContain(push.key)
    expect(notice?.body.includes(Buffer.from('list'))).toBe(false)
    const said = phone.open(notice?.body ?? Buffer.alloc(0))
    expect(said).toEqual({ title: 'You are next on the list', body: 'the Assembly · Exercise', url: `/u/1/${stream}/meet/plenary`, tag: expect.any(String), lang: 'en' })
    expect(JSON.stringify(said)).not.toMatch(/hostages|Ferry|Lake|aldora/i)
    await looked()
    expect(broughtTo('/phone')).toHaveLength(1)
  })

  test('forget a device of which the push service says that it is gone', async () => {
    service.answers.set('/old', 410)
    await subscribe('delegation:belmar', '/old')
    expect(push.of(people.get('delegation:belmar') ?? '')).toHaveLength(1)
    await does('delegation:belmar', 'ask-for-floor', { kind: 'statement' })
    await looked()
    expect([broughtTo('/old').length, push.of(people.get('delegation:belmar') ?? '').length]).toEqual([1, 0])
    await does('delegation:belmar', 'leave-list', { entry: 'entry-2' })
  })

  test('do not say what stood already when a device asked to be told', async () => {
    expect((await subscribe('delegation:aldora', '/tablet')).status).toBe(200)
    await looked()
    expect(broughtTo('/tablet')).toEqual([])
    await does('delegation:belmar', 'submit-draft', { symbol: 'A/L.1', title: 'Ferry lines', paragraphs: ['Decides.'], matter: 'other', sponsors: ['belmar'] })
    await does('chair', 'give-floor', { entry: 'entry-1' })
    await does('chair', 'end-speech')
    await does('chair', 'take-up-draft', { draft: 'draft-1' })
    await does('delegation:belmar', 'request-recorded-vote')
    await does('chair', 'open-vote', { on: 'draft-1', recorded: true })
    await looked()
    expect([broughtTo('/tablet').length, broughtTo('/phone').length]).toEqual([1, 2])
  })

  test('are listed and ended by their own delegation alone', async () => {
    const mine = await (await ask(sessions.get('delegation:aldora') ?? '', 'GET', '/notices')).json() as { readonly devices: readonly { readonly id: string }[] }
    expect(mine.devices).toHaveLength(2)
    const [{ id } = { id: '' }] = mine.devices
    expect((await ask(sessions.get('delegation:belmar') ?? '', 'DELETE', `/notices/${id}`)).status).toBe(404)
    expect((await ask(sessions.get('delegation:aldora') ?? '', 'DELETE', `/notices/${id}`)).status).toBe(204)
    expect(push.of(people.get('delegation:aldora') ?? '')).toHaveLength(1)
  })

  test('go to no address of one’s own network, and to no key that is none', async () => {
    const { keys: good } = browser()
    const session = sessions.get('delegation:casparia') ?? ''
    for (const endpoint of ['http://push.example.com/x', 'https://127.0.0.1/x', 'https://metadata.internal/x', 'https://push.example.com:22/x']) expect((await ask(session, 'POST', '/notices', { endpoint, ...good, language: 'en' })).status).toBe(400)
    expect((await ask(session, 'POST', '/notices', { endpoint: 'https://push.example.com/x', ...good, p256dh: Buffer.alloc(65, 4).toString('base64url'), language: 'en' })).status).toBe(400)
    expect(await openSender()({ endpoint: new URL(`http://localhost:${service.port}/inside`), headers: {}, body: Buffer.from('x') })).toBe('failed')
    expect(broughtTo('/inside')).toEqual([])
  })

  test('have limits: devices of a person', async () => {
    const session = sessions.get('delegation:casparia') ?? ''
    const taken = await Promise.all(Array.from({ length: devicesOfAPerson + 1 }, (_, n) => ask(session, 'POST', '/notices', { endpoint: `https://push.example.com/many/${n}`, ...browser().keys, language: 'en' })))
    expect(taken.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(1)
  })

  test('have limits: notices of a device within ten minutes', async () => {
    await subscribe('delegation:belmar', '/flood')
    for (let n = 0; n <= noticesADevice; n += 1) {
      await does('secretariat', 'open-check-in')
      await looked()
      await does('secretariat', 'close-check-in')
      await looked()
    }
    expect(broughtTo('/flood')).toHaveLength(noticesADevice)
  })

  test('end with the code of their person', async () => {
    await house.access.revoke(people.get('delegation:casparia') ?? '')
    expect(push.of(people.get('delegation:casparia') ?? '')).toEqual([])
  })
})

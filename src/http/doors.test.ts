import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { problems, Rejected } from '#base/codes.ts'
import { openApp } from './app.ts'
import { deepest, largestBody } from './body.ts'
import { largestPage } from './events.ts'
import { testHouse, token } from './test-house.ts'
import { mostSignIns } from './visitor.ts'

const code = async (answer: Response | Promise<Response>): Promise<unknown> => {
  const response = await answer
  if (response.ok) return response.status
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = await response.json() as { readonly code: keyof typeof problems; readonly status: number; readonly title: string; readonly type: string }
  expect(problem).toMatchObject({ status: response.status, title: problems[problem.code].title, type: `urn:parley:problem:${problem.code}` })
  return problem.code
}
const dossier = { type: 'open-dossier', title: 'Calls for a conference', handling: 'internal' } as const
const sent = (command: unknown, more: object = {}) => ({ command, seen: 0, key: 'k1', capacity: 'secretariat', ...more })
const commands = '/streams/house/commands'

describe('a command', () => {
  test('is recorded once, whether it is sent once or again', async () => {
    const house = await testHouse()
    const vera = await house.person('Vera', ['house', 'secretariat'])
    const first = await (await vera.post(commands, sent(dossier))).json() as { readonly from: number; readonly to: number; readonly opened: string }
    expect(first).toMatchObject({ to: first.from + 1, opened: expect.stringMatching(/^dossier-/) as string })
    expect(await (await vera.post(commands, sent(dossier))).json()).toEqual(first)
    expect(await code(vera.post(commands, sent({ ...dossier, title: 'Another' })))).toBe('key-reused')
    const omar = await house.person('Omar', ['house', 'secretariat'])
    expect(await (await omar.post(commands, sent(dossier))).json()).not.toEqual(first)
    await house.close()
  })

  test('that is no command, or too much of one, is rejected with a code', async () => {
    const house = await testHouse()
    const vera = await house.person('Vera', ['house', 'secretariat'])
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
    const cases: readonly (readonly [unknown, string])[] = [
      ['', 'malformed'],
      ['{', 'malformed'],
      ['null', 'malformed'],
      ['[]', 'malformed'],
      [{}, 'malformed'],
      [sent({}), 'malformed'],
      [sent(dossier, { seen: -1 }), 'malformed'],
      [sent(dossier, { seen: 1.5 }), 'malformed'],
      [sent(dossier, { seen: 1_000 }), 'malformed'],
      [sent(dossier, { key: '' }), 'malformed'],
      [sent(dossier, { key: 'ключ' }), 'malformed'],
      [sent(dossier, { key: 'k'.repeat(201) }), 'malformed'],
      [sent(dossier, { extra: 1 }), 'malformed'],
      [sent({ type: 'x', list: nested(deepest - 2) }), 'not-a-command'],
      [sent({ type: 'x', list: nested(deepest - 1) }), 'malformed'],
      [sent(nested(40)), 'malformed'],
      [sent({ ...dossier, title: nested(40) }), 'malformed'],
      [JSON.stringify(sent(dossier)).replace('"title"', '"__proto__":{"x":1},"title"'), 'malformed'],
      [sent({ type: 'open-everything' }), 'not-a-command'],
      [sent({ type: 'constructor' }), 'not-a-command'],
      [sent({ type: 'open-dossier' }), 'not-a-command'],
      [sent({ ...dossier, extra: 1 }), 'not-a-command'],
      [sent({ ...dossier, title: '' }), 'not-a-command'],
      [sent({ ...dossier, title: 7 }), 'not-a-command'],
      [sent({ ...dossier, title: '\ud800' }), 'not-a-command'],
      [sent({ ...dossier, handling: 'constructor' }), 'not-a-command'],
      [sent({ ...dossier, title: 'x'.repeat(largestBody) }), 'too-large'],
      ['"' + 'x'.repeat(largestBody) + '"', 'too-large'],
    ]
    for (const [body, expected] of cases) expect([body, await code(vera.post(commands, body))]).toEqual([body, expected])
    expect(await code(house.app.request(`/u/1/api${commands}`, { method: 'POST', body: JSON.stringify(sent(dossier)), headers: { cookie: `parley=${vera.session}`, 'content-type': 'text/plain' } }))).toBe('malformed')
    expect(await code(house.app.request(`/u/1/api${commands}`, { method: 'POST', body: new Uint8Array([0xff, 0xfe]), headers: { cookie: `parley=${vera.session}`, 'content-type': 'application/json' } }))).toBe('malformed')
    expect((await house.clerk.head('house')).count).toBe(3)
    expect(JSON.stringify(house.log)).not.toContain('Calls')
    await house.close()
  })

  test('of somebody signed out, or in a capacity they do not hold, is not taken', async () => {
    const house = await testHouse()
    const vera = await house.person('Vera', ['house', 'secretariat'])
    const bela = await house.person('Bela')
    expect(await code(house.post(`/api${commands}`, sent(dossier)))).toBe('signed-out')
    expect(await code(house.post(`/u/1/api${commands}`, sent(dossier)))).toBe('signed-out')
    expect(await code(house.post(`/u/1/api${commands}`, sent(dossier), { cookie: 'parley=nonsense' }))).toBe('signed-out')
    expect(await code(bela.post(commands, sent(dossier)))).toBe('forbidden')
    expect(await code(vera.post(commands, sent(dossier, { capacity: 'analyst' })))).toBe('forbidden')
    expect(await code(vera.post(commands, sent(dossier, { capacity: 'clock' })))).toBe('forbidden')
    expect(await code(vera.post(commands, sent({ type: 'found-house', person: 'x' })))).toBe('forbidden')
    expect(await code(house.post(`/api${commands}`, sent(dossier), { authorization: `Bearer ${token}x` }))).toBe('signed-out')
    expect(await code(house.get('/api/me', { authorization: 'Basic cHJveHk6cHJveHk=' }))).toBe(200)
    expect(await code(house.post(`/api${commands}`, sent(dossier), { authorization: `Bearer ${token}` }))).toBe(200)
    await house.close()
  })

  test('to a stream that does not exist, or that one may not know of, finds nothing', async () => {
    const house = await testHouse()
    const vera = await house.person('Vera', ['house', 'secretariat'])
    const bela = await house.person('Bela')
    const { opened } = await (await vera.post(commands, sent(dossier))).json() as { readonly opened: string }
    for (const stream of ['dossier-none', 'conference-none', 'text-1', 'constructor', '__proto__', 'house-1', opened]) {
      expect([stream, await code(bela.post(`/streams/${stream}/commands`, sent(dossier)))]).toEqual([stream, 'no-such-stream'])
      for (const view of ['snapshot', 'events', 'journal']) expect([stream, await code(bela.get(`/streams/${stream}/${view}`))]).toEqual([stream, 'no-such-stream'])
    }
    expect(await (await bela.get('/streams')).json()).toEqual({ streams: [] })
    await house.close()
  })

  test('that the rules refuse is answered with the reason, and logged without a word of it', async () => {
    const house = await testHouse()
    const vera = await house.person('Vera', ['house', 'secretariat'])
    const answer = await vera.post(commands, sent({ type: 'open-conference', title: 'Secret title', rulebook: 'none', exercise: true }))
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ code: 'refused', refusal: { refused: 'no-such-thing', cites: [], words: { en: 'There is no rulebook “none”.' } } })
    expect(house.log.at(-1)).toEqual({ kind: 'refused', code: 'refused', where: 'POST /streams/:stream/commands' })
    await house.close()
  })
})

describe('another site', () => {
  test('cannot send anything in somebody\'s name', async () => {
    const house = await testHouse()
    const headers = (more: object) => ({ authorization: `Bearer ${token}`, host: 'parley.example:7400', ...more })
    const post = (more: object) => code(house.post(`/api${commands}`, sent(dossier), headers(more)))
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe('cross-site')
    expect(await post({ 'sec-fetch-site': 'same-site' })).toBe('cross-site')
    expect(await post({ origin: 'https://elsewhere.example' })).toBe('cross-site')
    expect(await post({ origin: 'http://parley.example' })).toBe('cross-site')
    expect(await post({ origin: 'null' })).toBe('cross-site')
    expect(await post({ origin: 'http://parley.example:7400', 'x-forwarded-host': 'elsewhere.example' })).toBe(200)
    expect(await post({ 'sec-fetch-site': 'same-origin', origin: 'http://parley.example:7400' })).toBe(200)
    expect(await post({ origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' })).toBe('cross-site')
    await house.close()
    const behind = await testHouse({ proxies: 1, url: 'https://parley.example' })
    expect(await code(behind.post(`/api${commands}`, sent(dossier), { authorization: `Bearer ${token}`, host: '127.0.0.1:7400', origin: 'https://parley.example' }))).toBe(200)
    await behind.close()
  })
})

describe('signing in', () => {
  test('gives each sign-in of one browser its own number and its own path', async () => {
    const house = await testHouse()
    const codes = await Promise.all(['Vera', 'Omar', 'Bela'].map(async (name) => house.access.issue(await house.access.add({ name, role: '', handle: name }))))
    let known = ''
    const enter = async (of: string | undefined): Promise<{ readonly u: number; readonly cookies: readonly string[] }> => {
      const answer = await house.post('/api/sign-in', { code: of }, known === '' ? {} : { cookie: known })
      const cookies = answer.headers.getSetCookie()
      known = cookies[1]?.split(';')[0] ?? ''
      return { u: (await answer.json() as { readonly u: number }).u, cookies }
    }
    const first = await enter(codes[0])
    const second = await enter(codes[1])
    expect([first.u, second.u]).toEqual([1, 2])
    expect(first.cookies[0]).toMatch(/^parley=[\w-]{43}; Max-Age=604800; Path=\/u\/1\/; HttpOnly; SameSite=Strict$/)
    expect(second.cookies[1]).toMatch(/Path=\/api\/; HttpOnly; SameSite=Strict$/)
    const cookieOf = ({ cookies }: { readonly cookies: readonly string[] }): { readonly cookie: string } => ({ cookie: cookies[0]?.split(';')[0] ?? '' })
    expect(await (await house.get('/u/2/api/me', cookieOf(second))).json()).toMatchObject({ name: 'Omar', offices: [] })
    expect((await house.post('/u/1/api/sign-out', {}, cookieOf(first))).status).toBe(204)
    expect(await code(house.get('/u/1/api/me', cookieOf(first)))).toBe('signed-out')
    expect((await enter(codes[2])).u).toBe(1)
    await house.close()
  })

  test('has its limit in one browser', async () => {
    const house = await testHouse()
    const of = await house.access.issue(await house.access.add({ name: 'Vera', role: '', handle: 'vera' }))
    const hash = /1\.([0-9a-f]{64})/.exec((await house.post('/api/sign-in', { code: of })).headers.getSetCookie()[1] ?? '')?.[1] ?? ''
    const used = (count: number): { readonly cookie: string } => ({ cookie: `parley-sign-ins=${Array.from({ length: count }, (_, n) => `${n + 1}.${hash}`).join('_')}` })
    expect(await code(house.post('/api/sign-in', { code: of }, used(mostSignIns)))).toBe('too-many')
    expect(await (await house.post('/api/sign-in', { code: of }, used(mostSignIns - 1))).json()).toMatchObject({ u: mostSignIns })
    await house.close()
  })

  test('is told apart by code, counted by handle and by address', async () => {
    const house = await testHouse({ proxies: 1 })
    const wrong = (handle: string, address: string) => code(house.post('/api/sign-in', { code: `${handle}-0000-0000` }, { 'x-forwarded-for': `1.1.1.1, ${address}` }))
    for (let n = 0; n < 10; n += 1) expect(await wrong('belmar', `10.0.0.${n}`)).toBe('wrong-code')
    expect(await wrong('belmar', '10.0.0.99')).toBe('too-many')
    expect(await code(house.post('/api/sign-in', { code: 7 }))).toBe('malformed')
    expect(await code(house.post('/api/sign-in', { code: 'x'.repeat(201) }))).toBe('malformed')
    for (let n = 0; n < 200; n += 1) await house.post('/api/sign-in', { code: 'none' }, { 'x-forwarded-for': '10.0.1.1' })
    expect(await code(house.post('/api/sign-in', { code: 'none' }, { 'x-forwarded-for': '10.0.1.1' }))).toBe('too-many')
    expect(await code(house.post('/api/sign-in', { code: 'none' }, { 'x-forwarded-for': '10.0.1.2' }))).toBe('wrong-code')
    await house.close()
  })

  test('is marked secure where a proxy speaks https', async () => {
    const house = await testHouse({ proxies: 1 })
    const of = await house.access.issue(await house.access.add({ name: 'Vera', role: '', handle: 'vera' }))
    expect((await house.post('/api/sign-in', { code: of }, { 'x-forwarded-proto': 'https' })).headers.getSetCookie()[0]).toContain('; Secure')
    expect((await house.post('/api/sign-in', { code: of })).headers.getSetCookie()[0]).not.toContain('Secure')
    await house.close()
  })
})

describe('every answer', () => {
  test('forbids what Parley does not need', async () => {
    const house = await testHouse()
    for (const path of ['/api/me', '/api/streams/none/snapshot', '/nothing', '/u/1/api/me', '/api/nothing', '/api/openapi.json', '/healthz']) {
      const answer = await house.get(path)
      expect([path, answer.headers.get('x-content-type-options'), answer.headers.get('referrer-policy')]).toEqual([path, 'nosniff', 'same-origin'])
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';.* frame-ancestors 'none'$/)
    }
    await house.close()
  })

  test('is a problem document where there is nothing, whatever the path', async () => {
    const house = await testHouse()
    for (const path of ['/api/', '/api/constructor', '/u/0/api/none', '/u/99999/api', '/assets/none.js', '/%ff', '/../../etc/passwd', '/conference-x']) expect([path, await code(house.get(path))]).toEqual([path, 'not-found'])
    expect(await code(house.app.request('/api/me', { method: 'PUT' }))).toBe('not-found')
    await house.close()
  })

  test('of a defect names only an id, and the log has the place without the message', async () => {
    const house = await testHouse()
    const broken = { ...house.served, clerk: { ...house.clerk, state: () => Promise.reject(new Error('a secret name')) } }
    const app = await openApp(broken)
    const answer = await app.request('/api/openapi.json')
    const streams = await app.request('/api/streams')
    expect(answer.status).toBe(200)
    expect(await streams.json()).toEqual({ type: 'urn:parley:problem:defect', title: problems.defect.title, status: 500, code: 'defect', id: house.log.at(-1)?.id })
    expect(house.log.at(-1)).toMatchObject({ kind: 'defect', where: 'GET /streams', trace: expect.arrayContaining(['Error', expect.stringContaining('doors.test.ts')]) as string[] })
    expect(JSON.stringify(house.log)).not.toContain('secret name')
    await house.close()
  })
})

test('a server that stops takes nothing new and still answers readers', async () => {
  const house = await testHouse()
  const app = await openApp(house.served, () => true)
  const asked = await app.request(`/api${commands}`, { method: 'POST', body: JSON.stringify(sent(dossier)), headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } })
  expect([await code(asked), asked.headers.get('retry-after'), await code(app.request('/healthz'))]).toEqual(['busy', '5', 'busy'])
  expect((await app.request('/api/streams/house/events')).status).toBe(200)
  await house.close()
})

test('a full disk is said, and readers go on', async () => {
  const house = await testHouse()
  const full = await openApp({ ...house.served, clerk: { ...house.clerk, submit: () => Promise.reject(new Rejected('disk-full')) } })
  const asked = await full.request(`/api${commands}`, { method: 'POST', body: JSON.stringify(sent(dossier)), headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } })
  expect([asked.status, await code(asked)]).toEqual([507, 'disk-full'])
  expect((await full.request('/api/streams/house/events')).status).toBe(200)
  await house.close()
})

describe('events', () => {
  test('come in pages; a full page of what is public may be kept by any cache, anything else by none', async () => {
    const house = await testHouse()
    for (let n = 0; n < 5; n += 1) await house.post(`/api${commands}`, sent({ type: 'register-actor', actor: `actor-${n}`, kind: 'entity', name: { en: `Actor ${n}` }, source: 'A page' }, { key: `k${n}` }), { authorization: `Bearer ${token}` })
    const page = await house.get('/api/streams/house/events?after=0&limit=3')
    expect(await page.json()).toMatchObject({ events: [{ type: 'house-founded' }, { type: 'actor-registered' }, { type: 'actor-registered' }], position: 4 })
    expect(page.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await house.get('/api/streams/house/events?after=0&limit=3', { 'if-none-match': page.headers.get('etag') ?? '' })).status).toBe(304)
    const last = await house.get('/api/streams/house/events?after=4&limit=500')
    expect([await last.json(), last.headers.get('cache-control')]).toMatchObject([{ position: 7 }, 'private, no-cache'])
    expect(await (await house.get(`/api/streams/house/events?after=${Number.MAX_SAFE_INTEGER}`)).json()).toEqual({ events: [], position: 7 })
    for (const query of ['after=-1', 'after=x', 'limit=0', `limit=${largestPage + 1}`, 'after=99999999999999999']) expect([query, await code(house.get(`/api/streams/house/events?${query}`))]).toEqual([query, 'malformed'])
    await house.close()
  })

  test('are folded into what the reader may see, and the journal file says what was withheld', async () => {
    const house = await testHouse()
    const vera = await house.person('Vera', ['house', 'secretariat'])
    await vera.post(commands, sent(dossier))
    expect(await (await house.get('/api/streams/house/snapshot')).json()).toEqual({ position: 5, circles: ['public'], state: { founded: true, streams: {}, offices: {}, actors: {}, holders: {}, memberships: {}, merged: {} } })
    expect(await (await vera.get('/streams/house/snapshot')).json()).toMatchObject({ circles: ['bureau', 'public', `seat:${vera.person}`], state: { streams: { 'dossier-0001': { title: 'Calls for a conference' } } } })
    expect(await code(house.get('/api/streams/house/journal'))).toBe('forbidden')
    const journal = await (await vera.get('/streams/house/journal')).text()
    expect(journal.trim().split('\n').map((line) => Object.keys(JSON.parse(line) as object))).toEqual([['exercise', 'kind', 'parley', 'stream'], ...Array.from({ length: 5 }, () => ['chain', 'event']), ['count', 'head']])
    await house.close()
  })

  test('are compressed for whoever can read it', async () => {
    const house = await testHouse()
    for (let n = 0; n < 9; n += 1) await house.post(`/api${commands}`, sent({ type: 'register-actor', actor: `actor-${n}`, kind: 'entity', name: { en: `Actor ${n}` }, source: 'A page' }, { key: `k${n}` }), { authorization: `Bearer ${token}` })
    const packed = await house.get('/api/streams/house/events', { 'accept-encoding': 'gzip, br' })
    expect(packed.headers.get('content-encoding')).toBe('br')
    expect((await house.get('/api/streams/house/events', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip')
    const plain = new Response(brotliDecompressSync(await packed.arrayBuffer()))
    expect(await plain.json()).toMatchObject({ position: 11 })
    await house.close()
  })
})

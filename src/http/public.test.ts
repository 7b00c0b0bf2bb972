import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languageFor } from './public.ts'
import { testHouse } from './test-house.ts'

type House = Awaited<ReturnType<typeof testHouse>>

describe('the public page', () => {
  let house: House
  let [stream, hidden, dossier] = ['', '', '']
  const commands = async (person: Awaited<ReturnType<House['person']>>, ...all: readonly object[]): Promise<void> => {
    for (const [n, command] of all.entries()) expect((await person.post(`/streams/${stream}/commands`, { command, seen: 0, key: `${JSON.stringify(command).length}-${n}-${house.clock.now}`, capacity: 'secretariat' })).status).toBe(200)
  }
  beforeAll(async () => {
    house = await testHouse()
    stream = await house.open({ type: 'open-conference', title: 'Assembly of the <Lake>', rulebook: 'unga', exercise: true })
    hidden = await house.open({ type: 'open-conference', title: 'Talks nobody knows of', rulebook: 'unga', exercise: false })
    dossier = await house.open({ type: 'open-dossier', title: 'Calls', handling: 'internal' })
  })
  afterAll(() => house.close())

  test('stands open without a sign-in, as a page, in the language asked for or the reader’s own', async () => {
    const page = await house.get(`/public/${stream}`, { 'accept-language': 'de, es-MX;q=0.8, en;q=0.5' })
    expect([page.status, page.headers.get('content-type'), page.headers.get('content-language')]).toEqual([200, 'text/html; charset=utf-8', 'es'])
    expect(await page.text()).toContain('Assembly of the &lt;Lake&gt;')
    expect((await house.get(`/public/${stream}?lang=zh`, { 'accept-language': 'es' })).headers.get('content-language')).toBe('zh')
    expect([languageFor(undefined, undefined), languageFor('xx', 'ar-EG'), languageFor(undefined, 'fr;q=0, ru'), languageFor(undefined, ',;q=,;;;q=x')]).toEqual(['en', 'ar', 'ru', 'en'])
  })
  test('what is not public is answered like what does not exist, byte for byte, and is not on the list', async () => {
    const told = await Promise.all([hidden, dossier, 'conference-nowhere', 'house', '%00', 'conference-1/x'].map(async (id) => {
      const answer = await house.get(`/public/${id}`)
      return [answer.status, id.includes('/x') ? '' : await answer.text()] as const
    }))
    expect(told.map(([status]) => status)).toEqual([404, 404, 404, 404, 404, 404])
    expect(new Set(told.slice(0, 5).map(([, text]) => text)).size).toBe(1)
    const list = await (await house.get('/public')).text()
    expect([list.includes(stream), list.includes(hidden), list.includes('nobody knows')]).toEqual([true, false, false])
  })
  test('whoever is signed in sees there no more than anybody', async () => {
    const secretary = await house.person('Secretary', [hidden, 'secretariat'])
    expect((await house.app.request(`/public/${hidden}`, { headers: { cookie: `parley=${secretary.session}` } })).status).toBe(404)
  })
  test('what has not changed is not sent again; what has changed is', async () => {
    const first = await house.get(`/public/${stream}`)
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('vary')).toBe('accept-encoding, accept-language')
    expect((await house.get(`/public/${stream}`, { 'if-none-match': `"other", W/${etag}` })).status).toBe(304)
    const secretary = await house.person('Secretary', [stream, 'secretariat'])
    await commands(secretary, { type: 'seat-delegation', seat: 'aldora', names: { en: 'Aldora' }, role: 'member' }, { type: 'lay-agenda', body: 'plenary', items: ['Waters'] })
    house.pass(1_000)
    const chair = await house.person('Chair', [stream, 'chair'])
    expect((await chair.post(`/streams/${stream}/commands`, { command: { type: 'open-meeting', body: 'plenary', grade: 'public' }, seen: 0, key: 'open', capacity: 'chair' })).status).toBe(200)
    const now = await house.get(`/public/${stream}`, { 'if-none-match': etag })
    expect([now.status, (await now.text()).includes('Meeting 1')]).toEqual([200, true])
  })
  test('is framed by nobody; the one made for it by everybody; neither loads anything from elsewhere', async () => {
    const [page, embedded, missing] = await Promise.all([house.get(`/public/${stream}`), house.get(`/embed/${stream}`), house.get('/embed/conference-nowhere')])
    expect([page.headers.get('x-frame-options'), page.headers.get('content-security-policy')]).toEqual(['DENY', expect.stringMatching(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[^']+'; font-src 'self' data:; .*frame-ancestors 'none'$/)])
    for (const answer of [embedded, missing]) expect([answer.headers.get('x-frame-options'), answer.headers.get('content-security-policy')]).toEqual([null, expect.stringMatching(/frame-ancestors \*$/)])
    for (const path of ['/', '/public', `/api/streams/${stream}/snapshot`, `/api/streams/${stream}/outcome`]) expect((await house.get(path)).headers.get('x-frame-options')).toBe('DENY')
  })
})

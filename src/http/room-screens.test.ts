import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mostScreens } from './room-screens.ts'
import { type Guest, testHouse } from './test-house.ts'

type House = Awaited<ReturnType<typeof testHouse>>
type Screen = { readonly code: string; readonly secret: string }
const arranged = { body: 'plenary', layout: 'auto', size: 'normal', theme: 'dark', language: 'en' } as const

describe('screens in the hall', () => {
  let house: House
  let stream = ''
  let [secretary, chair, delegate]: Guest[] = []
  const who = (guest: Guest | undefined): Guest => guest ?? expect.unreachable()
  const begin = async (): Promise<Screen> => (await (await house.post('/api/room-screens', {})).json()) as Screen
  const ask = ({ code, secret }: Screen): Promise<Response> => Promise.resolve(house.post('/api/room-screens/waiting', { code, secret }))
  const connect = (guest: Guest | undefined, code: string, wish: object = arranged): Promise<Response> => who(guest).post(`/streams/${stream}/room-screens`, { code, ...wish })
  const down = (guest: Guest | undefined, person: string): Promise<Response> => Promise.resolve(house.app.request(`/u/1/api/streams/${stream}/room-screens/${person}`, { method: 'DELETE', headers: { cookie: `parley=${who(guest).session}` } }))
  const signedIn = (answer: Response): string => /parley=([^;]+)/.exec(answer.headers.getSetCookie().find((each) => each.startsWith('parley=')) ?? '')?.[1] ?? ''
  const as = (session: string, path: string): Promise<Response> => Promise.resolve(house.app.request(`/u/1/api${path}`, { headers: { cookie: `parley=${session}` } }))

  beforeAll(async () => {
    house = await testHouse()
    stream = await house.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
    secretary = await house.person('Secretary', [stream, 'secretariat'])
    chair = await house.person('Chair', [stream, 'chair'])
    delegate = await house.person('Delegate', [stream, 'delegation:belmar'])
  })
  afterAll(() => house.close())

  test('a screen is connected by whoever may admit people, and by nobody else', async () => {
    const screen = await begin()
    for (const guest of [chair, delegate]) expect((await connect(guest, screen.code)).status).toBe(403)
    expect((await house.post(`/api/streams/${stream}/room-screens`, { code: screen.code, ...arranged })).status).toBe(403)
    expect(await (await ask(screen)).json()).toMatchObject({ u: null })
    expect((await connect(secretary, screen.code, { ...arranged, body: 'nowhere' })).status).toBe(404)
    expect((await connect(secretary, screen.code)).status).toBe(200)
  })

  test('it signs in by itself, once, as a room screen and nothing more, and is told how to show what', async () => {
    const screen = await begin()
    const { person } = (await (await connect(secretary, screen.code, { ...arranged, layout: 'split', size: 'large' })).json()) as { readonly person: string }
    const answer = await ask(screen)
    expect(await answer.json()).toMatchObject({ u: 1, person })
    const session = signedIn(answer)
    expect((await ask(screen)).status).toBe(401)
    expect(await (await as(session, '/me')).json()).toMatchObject({ offices: [{ stream, capacity: 'room-screen' }] })
    expect(await (await as(session, '/room-screen')).json()).toEqual({ stream, turn: 1, ...arranged, layout: 'split', size: 'large' })
    expect((await as(who(secretary).session, '/room-screen')).status).toBe(404)
    expect((await as(session, `/streams/${stream}/people`)).status).toBe(403)
    // The chair lays it out anew from the console; a delegation does not.
    expect((await who(delegate).post(`/streams/${stream}/room-screens/${person}`, arranged)).status).toBe(403)
    expect((await who(chair).post(`/streams/${stream}/room-screens/${person}`, { ...arranged, layout: 'welcome' })).status).toBe(204)
    expect(await (await as(session, '/room-screen')).json()).toMatchObject({ turn: 2, layout: 'welcome' })
    // And it is taken down: its sign-in is over, and nobody holds the office.
    expect((await down(chair, person)).status).toBe(403)
    expect((await down(secretary, person)).status).toBe(204)
    expect((await as(session, '/me')).status).toBe(401)
    expect((await down(secretary, person)).status).toBe(404)
    const { people } = (await (await who(secretary).get(`/streams/${stream}/people`)).json()) as { readonly people: readonly { readonly person: string }[] }
    expect(people.map((each) => each.person)).not.toContain(person)
  })

  test('what is wished at once is all kept: each wish changes what it names and nothing else', async () => {
    const screen = await begin()
    const { person } = (await (await connect(secretary, screen.code)).json()) as { readonly person: string }
    const session = signedIn(await ask(screen))
    const wishes = [[secretary, { theme: 'light' }], [chair, { layout: 'welcome' }], [secretary, { size: 'large' }], [chair, { language: 'ar' }]] as const
    const lay = (guest: Guest | undefined, wish: object): Promise<Response> => who(guest).post(`/streams/${stream}/room-screens/${person}`, wish)
    expect((await Promise.all(wishes.map(([guest, wish]) => lay(guest, wish)))).map(({ status }) => status)).toEqual([204, 204, 204, 204])
    expect(await (await as(session, '/room-screen')).json()).toEqual({ stream, turn: 5, body: 'plenary', layout: 'welcome', size: 'large', theme: 'light', language: 'ar' })
    expect((await lay(chair, { body: 'nowhere' })).status).toBe(404)
    for (const none of [{}, { theme: 'grey' }, { colour: 'light' }]) expect((await lay(chair, none)).status).toBe(400)
  })

  test('nobody is taken down or laid out who is no screen of this conference', async () => {
    expect((await down(secretary, who(delegate).person)).status).toBe(404)
    expect((await who(secretary).post(`/streams/${stream}/room-screens/${who(delegate).person}`, arranged)).status).toBe(404)
    expect((await who(delegate).get('/me')).status).toBe(200)
  })

  test(`a conference has at most ${mostScreens} screens; one that is erased as a person is none`, async () => {
    const listed = async () => ((await (await who(chair).get(`/streams/${stream}/room-screens`)).json()) as { readonly screens: readonly { readonly person: string; readonly name: string; readonly connected: boolean }[] }).screens
    for (let n = (await listed()).length; n < mostScreens; n += 1) {
      house.pass(3_000)
      expect((await connect(secretary, (await begin()).code)).status).toBe(200)
    }
    const { code } = await begin()
    expect((await connect(secretary, code)).status).toBe(429)
    const [first] = await listed()
    expect(first).toMatchObject({ name: 'Screen 1', connected: false, ...arranged })
    await house.access.erase(first?.person ?? '')
    expect(await listed()).toHaveLength(mostScreens - 1)
    expect((await connect(secretary, code)).status).toBe(200)
  })
})

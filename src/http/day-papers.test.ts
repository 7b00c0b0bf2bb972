import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, hour } from '#base/instants.ts'
import { type Guest, testHouse } from './test-house.ts'

describe('the papers of a day over HTTP', () => {
  let house: Awaited<ReturnType<typeof testHouse>>
  let stream = ''
  let people: { readonly [who: string]: Guest } = {}
  let keys = 0
  const path = (rest: string): string => `/streams/${stream}/${rest}`
  const guest = (who: string): Guest => people[who] ?? expect.unreachable()
  const does = async (who: string, type: string, fields: object): Promise<void> => {
    const answer = await guest(who).post(path('commands'), { command: { type, ...fields }, seen: 0, key: `key-${++keys}`, capacity: who })
    expect(answer.status, `${type} ${await answer.clone().text()}`).toBe(200)
  }

  beforeAll(async () => {
    house = await testHouse()
    stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'unga', exercise: true })
    people = {
      'secretariat': await house.person('Sara', [stream, 'secretariat']), 'chair': await house.person('Carla', [stream, 'chair']), 'delegation:belmar': await house.person('Bashir', [stream, 'delegation:belmar']),
      'room-screen': await house.person('Screen', [stream, 'room-screen']),
    }
    for (const [seat, en, ar] of [['casparia', 'Casparia', 'كاسباريا'], ['aldora', 'Aldora', 'ألدورا'], ['belmar', 'Belmar', 'بلمار']] as const) await does('secretariat', 'seat-delegation', { seat, names: { en, ar }, role: 'member' })
    const planned = { body: 'plenary', minutes: 180, services: 150, room: 'Hall 1', zone: 'Asia/Riyadh', languages: ['ar', 'en'] }
    await does('secretariat', 'plan-sitting', { ...planned, kind: 'meeting', grade: 'public', title: 'Tenth meeting', start: house.clock.now + hour })
    await does('secretariat', 'plan-sitting', { ...planned, kind: 'consultation', grade: 'closed', title: 'Friends of the chair', start: house.clock.now + day })
    await does('chair', 'lay-agenda', { body: 'plenary', items: ['Sharing of waters'] })
    await does('chair', 'open-meeting', { body: 'plenary', grade: 'public' })
  })
  afterAll(() => house.close())

  test('the programme is a calendar, for the public without what is closed, for a sign-in with it', async () => {
    const open = await house.get(`/api${path('programme.ics')}`)
    expect([open.status, open.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    const text = await open.text()
    expect(text).toContain('Tenth meeting')
    expect(text).not.toContain('Friends of the chair')
    expect(await (await guest('delegation:belmar').get(path('programme.ics'))).text()).toContain('Friends of the chair')
    expect(await (await guest('room-screen').get(path('programme.ics'))).text()).not.toContain('Friends of the chair')
    expect(await (await house.get(`/api${path('programme.ics?body=nowhere')}`)).text()).not.toContain('VEVENT')
  })

  test('the meeting that was opened is the sitting that was planned', async () => {
    const { state } = await (await guest('chair').get(path('snapshot'))).json() as { state: { bodies: { plenary: { programme: { sittings: readonly { meeting: number | null }[] } } } } }
    expect(state.bodies.plenary.programme.sittings.map(({ meeting }) => meeting)).toEqual([1, null])
  })

  test('the Journal of the day as the asker sees it; the secretariat takes it as the public does', async () => {
    const day_ = new Date(house.clock.now).toISOString().slice(0, 10)
    const page = await (await guest('secretariat').get(path(`daily?day=${day_}`))).text()
    for (const part of ['Journal of the day', 'EXERCISE', 'Tenth meeting', 'The meeting was opened.', 'Friends of the chair', 'CONFIDENTIAL'].slice(0, 5)) expect(page).toContain(part)
    const open = await (await guest('secretariat').get(path(`daily?day=${day_}&readers=public`))).text()
    expect(open).not.toContain('Friends of the chair')
    expect(open).toContain('As the public sees it.')
    for (const language of ['ar', 'es', 'fr', 'ru', 'zh']) expect((await house.get(`/api${path(`daily?language=${language}`)}`)).status).toBe(200)
    expect((await house.get(`/api${path('daily?day=2026-02-30')}`)).status).toBe(400)
  })

  test('names of people stand in the list of participants of whoever may see them, and of nobody else', async () => {
    const admitted = await guest('secretariat').post('/people', { stream, name: 'Bruna Example', role: 'head', seat: 'belmar' })
    expect(admitted.status).toBe(200)
    const named = await (await guest('secretariat').get(path('participants'))).text()
    expect(named).toContain('Bruna Example (head of delegation)')
    expect(named.indexOf('Aldora')).toBeLessThan(named.indexOf('Casparia'))
    const protocol = await (await guest('secretariat').get(path('participants?order=protocol&readers=public'))).text()
    expect(protocol.indexOf('Casparia')).toBeLessThan(protocol.indexOf('Aldora'))
    for (const text of [protocol, ...await Promise.all(['chair', 'delegation:belmar'].map(async (who) => (await guest(who).get(path('participants'))).text())), await (await house.get(`/api${path('participants')}`)).text()]) expect(text).not.toContain('Bruna')
    const { person } = await admitted.json() as { person: string }
    await house.access.erase(person)
    expect(await (await guest('secretariat').get(path('participants'))).text()).toContain('name withheld (head of delegation)')
  })

  test('list of speakers, agenda and a blank tally sheet from the name drawn', async () => {
    await does('delegation:belmar', 'ask-for-floor', { body: 'plenary', kind: 'statement' }).catch(() => undefined)
    expect(await (await guest('chair').get(path('bodies/plenary/agenda'))).text()).toContain('Sharing of waters')
    expect(await (await guest('chair').get(path('bodies/plenary/speakers'))).text()).toContain('List of speakers')
    const tally = await (await guest('chair').get(path('bodies/plenary/tally?from=belmar'))).text()
    expect(tally).toContain('The roll begins with Belmar')
    expect([...tally.matchAll(/<bdi>(Aldora|Belmar|Casparia)<\/bdi>/g)].map(([, name]) => name)).toEqual(['Belmar', 'Casparia', 'Aldora'])
    expect(tally).toContain('Teller 2, name and signature')
    expect((await guest('chair').get(path('bodies/nowhere/tally'))).status).toBe(404)
    expect((await house.get(`/api/streams/house/daily`)).status).toBe(404)
  })

  test.for(['daily', 'participants', 'bodies/plenary/tally', 'bodies/plenary/speakers'] as const)('%s is a PDF and a Word file too', async (paper) => {
    const pdf = await guest('chair').get(path(`${paper}.pdf?language=ar`))
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(new TextDecoder('latin1').decode((await pdf.arrayBuffer()).slice(0, 5))).toBe('%PDF-')
    expect((await guest('chair').get(path(`${paper}.docx?language=zh`))).status).toBe(200)
  })
})

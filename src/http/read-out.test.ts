import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour } from '#base/instants.ts'
import { type Guest, testHouse } from './test-house.ts'

describe('the read-out of a meeting', () => {
  let house: Awaited<ReturnType<typeof testHouse>>
  let stream = ''
  let people: { readonly [who: string]: Guest } = {}
  let keys = 0
  const path = (rest: string): string => `/streams/${stream}/bodies/plenary/read-out${rest}`
  const guest = (who: string): Guest => people[who] ?? expect.unreachable()
  const does = async (who: string, type: string, fields: object = {}): Promise<void> => {
    const answer = await guest(who).post(`/streams/${stream}/commands`, { command: { type, body: 'plenary', ...fields }, seen: 0, key: `key-${++keys}`, capacity: who })
    expect(answer.status, `${type} ${await answer.clone().text()}`).toBe(200)
  }

  beforeAll(async () => {
    house = await testHouse()
    stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'unga', exercise: true })
    people = {
      'secretariat': await house.person('Sara', [stream, 'secretariat']), 'chair': await house.person('Carla', [stream, 'chair']),
      'delegation:aldora': await house.person('Anna', [stream, 'delegation:aldora']), 'delegation:belmar': await house.person('Bashir', [stream, 'delegation:belmar']),
    }
    for (const [seat, en, ar] of [['aldora', 'Aldora', 'ألدورا'], ['belmar', 'Belmar', 'بلمار']] as const) await does('secretariat', 'seat-delegation', { body: undefined, seat, names: { en, ar }, role: 'member' })
    await does('secretariat', 'plan-sitting', { kind: 'meeting', grade: 'public', title: 'Second meeting', start: house.clock.now + 24 * hour, minutes: 180, services: 150, room: 'Hall 1', zone: 'Asia/Riyadh', languages: ['ar', 'en'] })
    await does('chair', 'open-meeting', { grade: 'public' })
  })
  afterAll(() => house.close())

  test('says to a delegation, as plain text in its language, what was decided, who spoke, what is due and when the body meets next', async () => {
    const answer = await guest('delegation:aldora').get(path('.txt?meeting=1'))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
    const text = await answer.text()
    for (const line of ['Read-out: Assembly of the Lake', 'For the delegation of Aldora.', '- Nothing was decided.', '- We did not speak.', '- Nothing is due.', 'Next meeting', 'Hall 1']) expect(text).toContain(line)
    const arabic = await (await guest('delegation:belmar').get(path('.txt?meeting=1&language=ar'))).text()
    for (const line of ['لوفد بلمار.', '- لم يُتخذ أي مقرر.']) expect(arabic).toContain(line)
  })

  test('is a page and a PDF as well', async () => {
    expect(await (await guest('delegation:aldora').get(path('?meeting=1'))).text()).toContain('<!doctype html>')
    expect((await guest('delegation:aldora').get(path('.pdf?meeting=1'))).headers.get('content-type')).toBe('application/pdf')
  })

  test('there is none for who is no delegation, and none of a meeting that was not held', async () => {
    expect((await house.get(`/api${path('.txt?meeting=1')}`)).status).toBe(404)
    expect((await guest('chair').get(path('.txt?meeting=1'))).status).toBe(404)
    expect((await guest('delegation:aldora').get(path('.txt?meeting=2'))).status).toBe(404)
    expect((await guest('delegation:aldora').get(path('.txt'))).status).toBe(200)
    expect((await guest('delegation:aldora').get(path('.txt?meeting=first'))).status).toBe(400)
  })
})

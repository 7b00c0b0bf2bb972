import { describe, expect, test } from 'vitest'
import { testHouse } from './test-house.ts'

type Page = { readonly events: readonly { readonly type: string; readonly data: { readonly name?: { readonly en: string } } }[] }

describe('a closed group of two seats', () => {
  test('is read by its members and the bureau, and by nobody else', async () => {
    const house = await testHouse()
    const stream = await house.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
    const [secretariat, chair, aldora, belmar, screen] = [
      await house.person('Secretariat', [stream, 'secretariat']), await house.person('Chair', [stream, 'chair']),
      await house.person('Aldora', [stream, 'delegation:aldora']), await house.person('Belmar', [stream, 'delegation:belmar']), await house.person('Screen', [stream, 'room-screen']),
    ]
    let keys = 0
    const record = async (command: object): Promise<number> => (await secretariat.post(`/streams/${stream}/commands`, { command, seen: 0, key: `k${++keys}`, capacity: 'secretariat' })).status
    for (const seat of ['aldora', 'belmar', 'casparia']) expect(await record({ type: 'seat-delegation', seat, names: { en: seat }, role: 'member' })).toBe(200)
    expect(await record({ type: 'set-up-body', name: 'Friends of the chair', members: ['aldora', 'casparia'], grade: 'closed' })).toBe(200)
    const groups = async (read: Promise<Response>): Promise<number> => ((await (await read).json()) as Page).events.filter(({ type, data }) => type === 'body-set-up' && data.name?.en === 'Friends of the chair').length
    const path = `/streams/${stream}/events`
    expect(await Promise.all([secretariat, chair, aldora, belmar, screen].map((who) => groups(who.get(path))))).toEqual([1, 1, 1, 0, 0])
    expect(await groups(Promise.resolve(house.get(`/api${path}`)))).toBe(0)
    const { circles } = await (await aldora.get(`/streams/${stream}/snapshot`)).json() as { readonly circles: readonly string[] }
    expect(circles).toEqual(['body:body-1', 'body:plenary', 'participants', 'public', 'seat:aldora'])
    await house.close()
  })

  test('sends the live streams of its new members back to begin again, and no others', async () => {
    const house = await testHouse()
    const stream = await house.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
    const secretariat = await house.person('Secretariat', [stream, 'secretariat'])
    let keys = 0
    const record = (command: object): Promise<Response> => secretariat.post(`/streams/${stream}/commands`, { command, seen: 0, key: `k${++keys}`, capacity: 'secretariat' })
    for (const seat of ['aldora', 'belmar']) await record({ type: 'seat-delegation', seat, names: { en: seat }, role: 'member' })
    const ended: string[] = []
    const join = (seat: string): Promise<() => void> => house.hub.join({ person: seat, session: null }, [{ stream, after: 0, circles: ['public', 'participants', `seat:${seat}`] }], { send: () => undefined, unsent: () => 0, end: () => ended.push(seat), cut: () => undefined })
    await join('aldora')
    await join('belmar')
    await record({ type: 'set-up-body', name: 'Group', members: ['aldora'], grade: 'closed' })
    expect(ended).toEqual(['aldora'])
    await house.close()
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minute } from '#base/instants.ts'
import { notesAMinute } from '#channels/state.ts'
import { mostCaughtUp } from './hub.ts'
import { notesOfAParty } from './post.ts'
import { type Guest, testHouse } from './test-house.ts'

type Line = { readonly stream: string; readonly kind: string; readonly unread: number; readonly latest: { readonly text: string; readonly read: boolean; readonly status: string }; readonly waiting: readonly { readonly position: number; readonly text: string; readonly status: string; readonly reason: string | null }[] }

const house = await testHouse()
const people = new Map<string, Guest>()
const person = (capacity: string): Guest => people.get(capacity) ?? expect.unreachable()
let [stream, real] = ['', '']
let keys = 0

const send = (capacity: string, to: string, command: object): Promise<Response> => person(capacity).post(`/streams/${to}/commands`, { command, seen: 0, key: `key-${++keys}`, capacity })
const open = async (capacity: string, to: string, conference = stream): Promise<Response> => person(capacity).post(`/streams/${conference}/channels`, { capacity, to })
const opened = async (capacity: string, to: string): Promise<string> => {
  const answer = await open(capacity, to)
  expect(answer.status).toBe(200)
  return (await answer.json() as { readonly stream: string }).stream
}
const write = async (capacity: string, to: string, text: string): Promise<string> => {
  const into = await opened(capacity, to)
  const answer = await send(capacity, into, { type: 'write-note', text })
  expect([answer.status, text]).toEqual([200, text])
  await house.clerk.settled()
  return into
}
const list = async (capacity: string): Promise<readonly Line[]> => {
  const answer = await person(capacity).get(`/streams/${stream}/channels?capacity=${capacity}`)
  expect(answer.status).toBe(200)
  return (await answer.json() as { readonly channels: readonly Line[] }).channels
}
const set = async (delegations: string, observers = 'none'): Promise<void> => { expect((await send('secretariat', stream, { type: 'set-notes', delegations, observers })).status).toBe(200) }

beforeAll(async () => {
  stream = await house.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
  real = await house.open({ type: 'open-conference', title: 'Commission', rulebook: 'unga', exercise: false })
  for (const capacity of ['secretariat', 'chair', 'vice-chair', 'room-screen', 'delegation:aldora', 'delegation:belmar', 'delegation:casparia', 'observer:league'] as const) people.set(capacity, await house.person(capacity, [stream, capacity]))
  people.set('second of aldora', await house.person('second of aldora', [stream, 'delegation:aldora']))
  people.set('operator', await house.person('operator of the other', [real, 'secretariat']))
  for (const seat of ['aldora', 'belmar', 'casparia']) await send('secretariat', stream, { type: 'seat-delegation', seat, names: { en: seat }, role: 'member' })
  await send('secretariat', stream, { type: 'seat-delegation', seat: 'league', names: { en: 'Delta League' }, role: 'observer' })
})
afterAll(() => house.close())

describe('notes between two delegations', () => {
  test('meet in one stream whoever writes first, and everybody who holds the seat is the delegation', async () => {
    const [one, other] = await Promise.all([opened('delegation:aldora', 'seat:belmar'), opened('delegation:belmar', 'seat:aldora')])
    expect([one, /^channel-[0-9a-f]{32}$/.test(one)]).toEqual([other, true])
    expect([await list('delegation:aldora'), await list('delegation:belmar')]).toEqual([[], []])
    await write('delegation:aldora', 'seat:belmar', 'Shall we co-sponsor A/L.2?')
    expect((await list('delegation:belmar')).map(({ unread, latest }) => [unread, latest.text, latest.read])).toEqual([[1, 'Shall we co-sponsor A/L.2?', false]])
    expect((await person('second of aldora').get(`/streams/${one}/snapshot`)).status).toBe(200)
    expect((await send('delegation:belmar', one, { type: 'read-up-to', position: 2 })).status).toBe(200)
    expect((await list('delegation:aldora')).map(({ unread, latest }) => [unread, latest.read])).toEqual([[0, true]])
  })

  test('are told to nobody else, not even that there are any', async () => {
    const pair = await opened('delegation:aldora', 'seat:belmar')
    const unknown = await person('delegation:casparia').get('/streams/channel-00000000000000000000000000000000/snapshot')
    for (const capacity of ['delegation:casparia', 'observer:league', 'secretariat', 'chair', 'room-screen', 'operator']) {
      for (const view of ['snapshot', 'events', 'journal', 'notes.txt', 'outcome.json', 'people', 'channels']) {
        const answer = await person(capacity).get(`/streams/${pair}/${view}`)
        expect([capacity, view, answer.status]).toEqual([capacity, view, 404])
        if (view === 'snapshot') expect(await answer.json()).toEqual(await unknown.clone().json())
      }
      expect((await person(capacity).get(`/live?streams=${pair}:0`)).status).toBe(404)
      expect((await send(capacity, pair, { type: 'write-note', text: 'x' })).status).toBe(404)
      if (capacity !== 'room-screen' && capacity !== 'operator') expect([capacity, await list(capacity)]).toEqual([capacity, []])
    }
    expect((await house.get(`/api/streams/${pair}/snapshot`)).status).toBe(404)
    expect((await person('room-screen').get(`/streams/${stream}/channels`)).status).toBe(403)
    expect((await person('delegation:casparia').get(`/streams/${stream}/channels?capacity=delegation:aldora`)).status).toBe(403)
  })

  test('stand in no journal, outcome or list of streams of their conference', async () => {
    for (const view of ['journal', 'outcome.json', 'events', 'snapshot']) {
      const text = await (await person('secretariat').get(`/streams/${stream}/${view}`)).text()
      expect([view, text.includes('co-sponsor'), text.includes('channel-')]).toEqual([view, false, false])
    }
    expect(await (await person('delegation:aldora').get('/streams')).text()).not.toContain('channel-')
  })

  test('go with their parties as plain text, marked as an exercise', async () => {
    const pair = await opened('delegation:aldora', 'seat:belmar')
    const answer = await person('delegation:belmar').get(`/streams/${pair}/notes.txt?language=en`)
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect((await answer.text()).split('\n').slice(0, 3)).toEqual(['EXERCISE', 'Assembly', 'Notes between aldora, belmar. Not part of the record of the conference.'])
    expect(await (await person('delegation:belmar').get(`/streams/${pair}/notes.txt`)).text()).toMatch(/\n\[2\] \S+Z · aldora\nShall we co-sponsor A\/L\.2\?/)
  })

  test('rest on what the conference says, whatever their sender says it does', async () => {
    const pair = await opened('delegation:aldora', 'seat:belmar')
    await set('none')
    expect((await open('delegation:aldora', 'seat:belmar')).status).toBe(422)
    const answer = await send('delegation:aldora', pair, { type: 'write-note', text: 'x', rests: { way: 'direct', position: 0 } })
    expect([answer.status, (await answer.json() as { readonly refusal: { readonly refused: string } }).refusal.refused]).toEqual([422, 'not-entitled'])
    await set('direct')
    expect((await send('delegation:aldora', pair, { type: 'write-note', text: 'again' })).status).toBe(200)
  })

  test('are written by observers only where the host lets them; to the secretariat always', async () => {
    expect((await open('observer:league', 'seat:aldora')).status).toBe(422)
    expect((await open('delegation:aldora', 'seat:league')).status).toBe(422)
    await write('observer:league', 'secretariat', 'May we be seated earlier?')
    await set('direct', 'direct')
    await write('observer:league', 'seat:aldora', 'Good morning')
    await set('direct')
  })

  test('cannot be begun with oneself, with nobody, or by whoever holds no such seat', async () => {
    expect([(await open('delegation:aldora', 'seat:aldora')).status, (await open('delegation:aldora', 'seat:nowhere')).status, (await open('delegation:aldora', 'somebody')).status]).toEqual([422, 422, 400])
    expect((await person('delegation:aldora').post(`/streams/${stream}/channels`, { capacity: 'delegation:belmar', to: 'secretariat' })).status).toBe(403)
    expect((await person('delegation:aldora').post(`/streams/${real}/channels`, { capacity: 'delegation:aldora', to: 'secretariat' })).status).toBe(404)
    for (const type of ['begin-channel', 'deliver-note']) expect((await send('delegation:aldora', await opened('delegation:aldora', 'seat:belmar'), { type, conference: stream, title: 'x', exercise: true, kind: 'pair', parties: ['seat:a', 'seat:b'], ...(type === 'begin-channel' ? {} : { from: 'seat:b', text: 'forged', written: 0 }) })).status).toBe(403)
  })
})

describe('a line and a desk', () => {
  test('are the secretary’s with the chair, and the secretariat’s with one delegation; neither is shown in the other', async () => {
    const line = await write('secretariat', 'chair', 'Dorra asks whether a separate vote is still possible: yes.')
    const desk = await write('delegation:casparia', 'secretariat', 'Our head arrives at noon')
    for (const presiding of ['chair', 'vice-chair']) expect((await list(presiding)).map(({ stream: one }) => one)).toEqual([line])
    expect((await person('chair').get(`/streams/${desk}/snapshot`)).status).toBe(404)
    expect((await person('delegation:casparia').get(`/streams/${line}/snapshot`)).status).toBe(404)
    expect((await list('secretariat')).map(({ kind }) => kind).toSorted()).toEqual(['desk', 'desk', 'line'])
    expect((await open('chair', 'seat:casparia')).status).toBe(422)
  })
})

describe('where notes pass the dais', () => {
  test('the receiver sees neither the note nor that one waits, until it is passed on word for word', async () => {
    await set('dais')
    const before = JSON.stringify(await list('delegation:casparia'))
    const dais = await opened('delegation:aldora', 'seat:casparia')
    expect((await send('delegation:aldora', dais, { type: 'write-note', text: 'Vote with us', to: 'casparia' })).status).toBe(200)
    expect((await send('delegation:aldora', dais, { type: 'write-note', text: 'You are rude', to: 'casparia' })).status).toBe(200)
    expect(JSON.stringify(await list('delegation:casparia'))).toBe(before)
    expect((await person('delegation:casparia').get(`/streams/${dais}/snapshot`)).status).toBe(404)
    const [first, second] = (await list('chair')).flatMap(({ waiting }) => waiting)
    expect([first?.text, second?.text, (await list('delegation:aldora')).flatMap(({ waiting }) => waiting.map(({ text }) => text))]).toEqual(['Vote with us', 'You are rude', ['Vote with us', 'You are rude']])
    expect((await send('delegation:aldora', dais, { type: 'pass-note', note: first?.position ?? 0 })).status).toBe(403)
    expect((await send('chair', dais, { type: 'pass-note', note: first?.position ?? 0 })).status).toBe(200)
    expect((await send('secretariat', dais, { type: 'return-note', note: second?.position ?? 0, reason: 'Courtesy, please' })).status).toBe(200)
    await house.clerk.settled()
    const received = (await list('delegation:casparia')).filter(({ kind }) => kind === 'pair')
    expect(received.map(({ unread, latest }) => [unread, latest.text])).toEqual([[1, 'Vote with us']])
    expect((await list('delegation:aldora')).filter(({ kind }) => kind === 'dais').map(({ waiting, unread }) => [waiting.map(({ status, reason }) => [status, reason]), unread])).toEqual([[[['returned', 'Courtesy, please']], 1]])
    // The two read it, and those who passed it on read nothing they say afterwards.
    expect((await person('chair').get(`/streams/${received[0]?.stream ?? ''}/snapshot`)).status).toBe(404)
    const events = JSON.stringify(await (await person('delegation:casparia').get(`/streams/${received[0]?.stream ?? ''}/events`)).json())
    expect([events.includes('rude'), events.includes(person('chair').person)]).toEqual([false, false])
    await set('direct')
  })

  test('only in a simulation', async () => {
    const answer = await person('operator').post(`/streams/${real}/commands`, { command: { type: 'set-notes', delegations: 'dais', observers: 'none' }, seen: 0, key: 'dais', capacity: 'secretariat' })
    expect([answer.status, (await answer.json() as { readonly refusal: { readonly refused: string } }).refusal.refused]).toEqual([422, 'exercise-only'])
  })
})

describe('a flood', () => {
  test(`is stopped at ${notesAMinute} notes a minute in a channel and ${notesOfAParty} of a delegation in all, and nobody else is`, async () => {
    house.clock.now += minute
    const [one, other] = [await opened('delegation:belmar', 'seat:casparia'), await opened('delegation:belmar', 'secretariat')]
    const results: string[] = []
    for (let n = 0; n <= notesOfAParty; n += 1) results.push(String((await send('delegation:belmar', n % 2 === 0 ? one : other, { type: 'write-note', text: `note ${n}` })).status))
    expect([results.filter((status) => status === '200').length, results.filter((status) => status === '422').length, results.at(-1)]).toEqual([2 * notesAMinute, notesOfAParty - 2 * notesAMinute, '429'])
    expect((await send('delegation:casparia', one, { type: 'write-note', text: 'Please stop' })).status).toBe(200)
    house.clock.now += minute
    expect((await send('delegation:belmar', one, { type: 'write-note', text: 'Sorry' })).status).toBe(200)
  })
})

describe('news', () => {
  /** Follows the conference, as a page does, and hears frames as text. */
  async function follow(capacity: string): Promise<{ readonly heard: () => string; readonly leave: () => void }> {
    const parts: string[] = []
    const outlet = { send: (bytes: Uint8Array) => void parts.push(Buffer.from(bytes).toString()), unsent: () => 0, end: () => void parts.push('ended'), cut: () => void parts.push('cut') }
    const { count } = await house.clerk.head(stream)
    const circles = capacity === 'room-screen' ? ['public', 'participants'] as const : capacity === 'chair' || capacity === 'secretariat' ? ['public', 'participants', 'bureau'] as const : ['public', 'participants', `seat:${capacity.split(':')[1] ?? ''}`] as const
    const leave = await house.hub.join({ person: person(capacity).person, session: null }, [{ stream, after: Math.max(0, count - mostCaughtUp), circles }], outlet)
    return { heard: () => parts.join(''), leave }
  }

  test('reach whoever is a party and follows the conference, without a word of what or between whom; the chair hears nothing of what is for the secretariat', async () => {
    house.clock.now += minute
    const capacities = ['delegation:aldora', 'delegation:belmar', 'secretariat', 'chair', 'room-screen']
    const following = await Promise.all(capacities.map(follow))
    await write('delegation:aldora', 'secretariat', 'A word')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(following.map(({ heard }) => heard().includes(`event: notes\ndata: {"stream":"${stream}"}\n\n`))).toEqual([true, false, true, false, false])
    expect(following.some(({ heard }) => heard().includes('channel-') || heard().includes('A word'))).toBe(false)
    for (const { leave } of following) leave()
  })

  test('and the notes end for whoever’s office is taken', async () => {
    const pair = await opened('delegation:casparia', 'seat:belmar')
    const by = { person: 'operator', capacity: 'secretariat' } as const
    const { heard } = await follow('delegation:casparia')
    await house.clerk.submit('house', { type: 'take-office', person: person('delegation:casparia').person, stream, capacity: 'delegation', seat: 'casparia' } as { readonly type: string }, { by, key: 'take', seen: 0 })
    expect(heard()).toContain('event: rejoin')
    expect((await person('delegation:casparia').get(`/streams/${pair}/snapshot`)).status).toBe(404)
    expect((await person('delegation:casparia').get(`/streams/${stream}/channels?capacity=delegation:casparia`)).status).toBe(403)
    await house.access.revoke(person('delegation:belmar').person)
    expect((await person('delegation:belmar').get(`/streams/${pair}/snapshot`)).status).toBe(401)
  })
})

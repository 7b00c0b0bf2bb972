import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Office, offices, type StreamKind, table, type View } from '#access/table.ts'
import type { Capacity } from '#base/event.ts'
import { commands as filling } from '#base/test-filling.ts'
import { routesOf } from './app.ts'
import { deciders } from './deciders.ts'
import { type Guest, testHouse } from './test-house.ts'

/** Done by nobody at the door: they follow from events of the house, fall due, or come with a document's bytes. */
const never = ['found-house', 'found-conference', 'start-dossier', 'keep-dossier', 'close-list-at-hour', 'conclude-silence', 'end-caucus-at-hour', 'turn-debate-at-hour', 'open-list-at-hour', 'import-document', 'title-dossier', 'take-over-entry', 'take-over-rejection', 'file-answer', 'begin-channel', 'deliver-note']
const kinds: readonly StreamKind[] = ['house', 'conference', 'dossier', 'channel'].filter((kind): kind is StreamKind => kind in deciders)
const held: { readonly [kind in StreamKind]: readonly Office[] } = {
  house: ['secretariat', 'analyst'],
  conference: ['secretariat', 'chair', 'vice-chair', 'delegation', 'observer', 'room-screen'],
  dossier: ['keeper', 'analyst', 'reviewer', 'reader'],
  // Offices held in its conference. In this one the seat's notes pass the dais, so that everybody who can be a party is.
  channel: ['secretariat', 'chair', 'vice-chair', 'delegation'],
}
const capacityOf = (office: Office): Capacity => (office === 'delegation' || office === 'observer' ? `${office}:belmar` : office)
const denied = [401, 403, 404]

const house = await testHouse()
const streams: { [kind in StreamKind]?: string } = { house: 'house' }
/** The stream in which the offices of a kind are held. */
const officesIn = (kind: StreamKind): string => streams[kind === 'channel' ? 'conference' : kind] ?? ''
const guests = new Map<string, Guest>()
const guest = (kind: StreamKind | '', office: Office): Guest => guests.get(`${kind} ${office}`) ?? expect.unreachable()

beforeAll(async () => {
  guests.set(' public', await house.person('Bystander'))
  streams.conference = await house.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
  if (kinds.includes('dossier')) streams.dossier = await house.open({ type: 'open-dossier', title: 'Calls', handling: 'internal' })
  for (const kind of kinds) for (const office of held[kind]) guests.set(`${kind} ${office}`, await house.person(`${kind} ${office}`, [officesIn(kind), capacityOf(office)]))
  const set = async (command: object): Promise<void> => { expect((await guest('conference', 'secretariat').post(`/streams/${streams.conference ?? ''}/commands`, { command, seen: 0, key: JSON.stringify(command).slice(0, 60).replaceAll(/[^!-~]/g, ''), capacity: 'secretariat' })).status).toBe(200) }
  for (const seat of ['belmar', 'aldora']) await set({ type: 'seat-delegation', seat, names: { en: seat }, role: 'member' })
  await set({ type: 'set-notes', delegations: 'dais', observers: 'none' })
  streams.channel = (await (await guest('channel', 'delegation').post(`/streams/${streams.conference}/channels`, { capacity: 'delegation:belmar', to: 'seat:aldora' })).json() as { readonly stream: string }).stream
})
afterAll(() => house.close())

test('every command of every decider has a row, or is done by nobody at the door; every row is a command', () => {
  for (const kind of kinds) {
    const all = Object.keys(deciders[kind]?.commands ?? {})
    expect(all.filter((type) => !never.includes(type)).toSorted()).toEqual(Object.keys(table[kind].commands).toSorted())
  }
})

type Requests = { readonly [view in View]?: readonly [path: string, body?: unknown] }
const requestsOf = (kind: StreamKind, stream: string): Requests => ({
  snapshot: [`/streams/${stream}/snapshot`],
  events: [`/streams/${stream}/events`],
  live: [`/live?streams=${stream}:0`],
  journal: [`/streams/${stream}/journal`],
  outcome: [`/streams/${stream}/outcome.json`],
  heads: [`/streams/${stream}/heads`],
  people: [`/streams/${stream}/people`],
  joining: [`/streams/${stream}/joining`],
  screens: [`/streams/${stream}/room-screens`],
  statistics: [`/streams/${stream}/statistics`],
  documents: [`/dossiers/${stream}/documents`],
  import: [`/dossiers/${stream}/documents`, { name: 'letter.txt', text: 'Aldora asks for a conference.' }],
  'second-reader': [`/dossiers/${stream}/second-reader`],
  stories: [`/dossiers/${stream}/stories`],
  review: [`/dossiers/${stream}/review`],
  figures: [`/dossiers/${stream}/figures`],
  initiatives: [`/dossiers/${stream}/initiatives`],
  actors: [`/dossiers/${stream}/actors`],
  outside: [`/dossiers/${stream}/outside`],
  coverage: [`/dossiers/${stream}/coverage`],
  timeline: [`/dossiers/${stream}/timeline`],
  about: [`/dossiers/${stream}/about`],
  export: [`/dossiers/${stream}/export.json`],
  'take-over': [`/dossiers/${stream}/take-over`, {}],
  'statement-text': [`/streams/${stream}/statement-texts`, {}],
  channels: [`/streams/${stream}/channels`],
  admit: ['/people', { stream, name: 'Newcomer', role: 'adviser', capacity: held[kind][0] }],
})
const asked = Object.keys(requestsOf('house', '')) as readonly View[]

test('every view has a request; no route about a stream or a person opens for whoever has no office there', async () => {
  for (const kind of kinds) expect(Object.keys(table[kind].views).filter((view) => view !== 'codes' && !asked.includes(view as View))).toEqual([])
  const routes = routesOf(house.served).filter(({ path, body }) => body === undefined && /:(stream|person)/.test(path))
  expect(routes.length).toBeGreaterThan(12)
  for (const { method, path } of routes) {
    const at = path.replace(':stream', streams.dossier ?? '').replace(':person', guest('house', 'secretariat').person).replaceAll(/:\w+/g, 'none')
    for (const [prefix, headers] of [['/api', {}], ['/u/1/api', { cookie: `parley=${guest('', 'public').session}` }], ['/u/1/api', { cookie: `parley=${guest('conference', 'chair').session}` }]] as const) {
      const { status } = await house.app.request(`${prefix}${at}`, { method, headers })
      expect([method, path, denied.includes(status)]).toEqual([method, path, true])
    }
  }
})

describe.each(kinds)('in a %s', (kind) => {
  const all = Object.entries(deciders[kind]?.commands ?? {}).map(([type, fields]) => ({ type, fields }))
  const one = (type: string): { readonly type: string } => {
    const form = all.find((shape) => shape.type === type) ?? expect.unreachable()
    return fc.sample(filling(form), { numRuns: 1, seed: 7 })[0] ?? expect.unreachable()
  }
  let keys = 0
  const send = (who: Guest | null, command: { readonly type: string }, capacity: string): Promise<Response> => {
    const body = { command, seen: 0, key: `k${++keys}`, capacity }
    const path = `/streams/${streams[kind] ?? ''}/commands`
    return who === null ? Promise.resolve(house.post(`/api${path}`, body)) : who.post(path, body)
  }

  test.each(all.map(({ type }) => type))('%s is taken from the capacities of its row and from nobody else', async (type) => {
    const row: readonly Office[] = Object.hasOwn(table[kind].commands, type) ? table[kind].commands[type] ?? [] : []
    const command = one(type)
    for (const office of held[kind]) {
      const { status } = await send(guest(kind, office), command, capacityOf(office))
      expect([office, denied.includes(status)]).toEqual([office, !row.includes(office)])
      if (!denied.includes(status)) expect([office, [200, 422].includes(status)]).toEqual([office, true])
    }
    // What somebody is elsewhere, claims to be, or would be if nobody asked.
    const elsewhere = kind === 'channel' ? guest('house', 'analyst') : guest('conference', 'observer')
    for (const office of offices) {
      const is = kind === 'conference' && office === 'observer'
      if (!is) expect([office, denied.includes((await send(elsewhere, command, capacityOf(office))).status)]).toEqual([office, true])
      expect([office, denied.includes((await send(guest('', 'public'), command, capacityOf(office))).status)]).toEqual([office, true])
      expect((await send(null, command, capacityOf(office))).status).toBe(401)
    }
    if (kind === 'conference') expect((await send(guest('conference', 'delegation'), command, 'delegation:aldora')).status).toBe(403)
  })

  const requests = (stream: string): Requests => requestsOf(kind, stream)

  test.each(asked)('the view %s opens for the capacities of its row and for nobody else', async (view) => {
    const row: readonly Office[] = table[kind].views[view] ?? []
    const [path, body] = requests(streams[kind] ?? '')[view] ?? expect.unreachable()
    const status = async (who: Guest | null): Promise<number> => {
      if (who === null) return (await (body === undefined ? house.get(`/api${path}`) : house.post(`/api${path}`, body))).status
      return (await (body === undefined ? who.get(path) : who.post(path, body))).status
    }
    for (const office of held[kind]) {
      const opens = row.includes(office) || row.includes('public')
      expect([office, denied.includes(await status(guest(kind, office)))]).toEqual([office, !opens])
    }
    expect(denied.includes(await status(null))).toBe(!row.includes('public'))
    const stranger = kind === 'conference' || kind === 'channel' ? guest('house', 'analyst') : guest('conference', 'observer')
    expect(denied.includes(await status(stranger))).toBe(!row.includes('public'))
  })

  test('a code is issued, revoked and a name erased by whoever administers everything the person can open', async () => {
    // Nobody is admitted to a channel: its parties are the conference's.
    if (kind === 'channel') return expect(table.channel.views.codes).toBeUndefined()
    const row = table[kind].views.codes ?? []
    for (const office of held[kind]) {
      const whom = await house.person('Newcomer', [officesIn(kind), capacityOf(held[kind].at(-1) ?? 'public')])
      const remove = (path: string): Promise<Response> => Promise.resolve(house.app.request(`/u/1/api${path}`, { method: 'DELETE', headers: { cookie: `parley=${guest(kind, office).session}` } }))
      const answers = [await guest(kind, office).post('/codes', { person: whom.person }), await remove(`/people/${whom.person}/code`), await remove(`/people/${whom.person}`)]
      expect([office, answers.map(({ status }) => denied.includes(status))]).toEqual([office, Array.from({ length: 3 }, () => !row.includes(office))])
    }
    const elsewhere = await house.person('Elsewhere', [officesIn(kind), capacityOf(held[kind][0] ?? 'public')], [kind === 'conference' ? 'house' : streams.conference ?? '', 'secretariat'])
    if (kind !== 'house') for (const office of held[kind]) expect([office, (await guest(kind, office).post('/codes', { person: elsewhere.person })).status]).toEqual([office, 403])
  })
})

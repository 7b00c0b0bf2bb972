import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Event } from '#base/event.ts'
import { fills } from '#base/form.ts'
import { dossier as decider } from '#record/decider.ts'
import { statementsIntoDossier } from './statement-documents.ts'
import { type Guest, testHouse } from './test-house.ts'

const house = await testHouse()
const people = new Map<string, Guest>()
const person = (capacity: string): Guest => people.get(capacity) ?? expect.unreachable()
let [stream, dossier] = ['', '']
let keys = 0
const secret = 'لا نقبل تقاسم المياه بلا ضمانات'
const rendered = 'We do not accept a sharing of waters without guarantees'

const does = async (capacity: string, type: string, fields: object = {}): Promise<void> => {
  const answer = await person(capacity).post(`/streams/${stream}/commands`, { command: { type, ...(type === 'seat-delegation' ? {} : { body: 'plenary' }), ...fields }, seen: 0, key: `key-${++keys}`, capacity })
  expect([answer.status, await answer.text()].slice(0, 1), type).toEqual([200])
}
/** Everything somebody can ask of the conference. */
const everything = async (capacity: string): Promise<string> => {
  const read = await Promise.all(['snapshot', 'events?after=0', 'journal', 'outcome.json', 'outcome.html'].map(async (path) => (await (capacity === 'public' ? house.get(`/api/streams/${stream}/${path}`) : person(capacity).get(`/streams/${stream}/${path}`))).text()))
  return read.join('\n')
}

beforeAll(async () => {
  dossier = await house.open({ type: 'open-dossier', title: 'Waters', handling: 'internal' })
  stream = await house.open({ type: 'open-conference', title: 'Assembly on waters', rulebook: 'unga', exercise: true, initiative: { dossier, position: 1, hash: '0'.repeat(64), value: '{}' } })
  people.set('keeper', await house.person('Keeper', [dossier, 'keeper']))
  for (const capacity of ['secretariat', 'chair', 'interpreter', 'room-screen', 'delegation:aldora', 'delegation:belmar'] as const) people.set(capacity, await house.person(capacity, [stream, capacity]))
  for (const seat of ['aldora', 'belmar']) await does('secretariat', 'seat-delegation', { seat, names: { en: seat }, role: 'member' })
  await does('secretariat', 'lay-agenda', { items: ['Sharing of waters'] })
  await does('delegation:aldora', 'deposit-statement', { on: 'item-1', language: 'ar', text: secret, also: [{ language: 'en', text: rendered }], reading: 'check' })
})
afterAll(() => house.close())

test('before its delegation speaks, a text stands in no answer to another delegation, to the screens or to the public, not even that there is one', async () => {
  for (const capacity of ['delegation:belmar', 'room-screen', 'public']) {
    const read = await everything(capacity)
    expect(read, capacity).toContain('Sharing of waters')
    for (const part of [secret, rendered, 'statement-aldora-1', 'statement-deposited']) expect(read, `${capacity} ${part}`).not.toContain(part)
  }
  for (const capacity of ['delegation:aldora', 'interpreter', 'chair', 'secretariat']) expect(await (await person(capacity).get(`/streams/${stream}/snapshot`)).text(), capacity).toContain(rendered)
})

test('interpreters call the dais, and no delegation is told', async () => {
  await does('interpreter', 'call-dais', { call: 'slower' })
  expect(await (await person('chair').get(`/streams/${stream}/snapshot`)).text()).toContain('slower')
  for (const capacity of ['delegation:belmar', 'public']) expect(await everything(capacity)).not.toContain('dais-called')
})

test('once it is given the floor everybody reads it, and the dossier has it, authentic in its language, with capacity, occasion, date and source', async () => {
  await does('chair', 'open-meeting', { grade: 'public' })
  await does('chair', 'open-item', { item: 'item-1' })
  await does('delegation:aldora', 'ask-for-floor', { kind: 'statement' })
  await does('chair', 'give-floor', { entry: 'entry-1' })
  await house.clerk.settled()
  for (const capacity of ['delegation:belmar', 'public']) expect(await everything(capacity), capacity).toContain(rendered)

  const { documents } = await (await person('keeper').get(`/dossiers/${dossier}/documents`)).json() as { readonly documents: readonly { readonly document: string; readonly name: string }[] }
  expect(documents).toHaveLength(2)
  const events = (await house.store.read(dossier, 0, 100)).flatMap(({ event }) => (event === null ? [] : [event]))
  expect(events.map(({ type }) => type)).toEqual(['dossier-started', 'document-imported', 'document-imported', 'story-joined'])
  const [arabic, english] = events.filter(({ type }) => type === 'document-imported').map(({ data }) => data as { readonly document: string; readonly obtained: { readonly how: string; readonly note: string }; readonly described: { readonly language: string; readonly outlet: string } })
  expect(arabic).toMatchObject({ obtained: { how: 'conference' }, described: { language: 'ar', outlet: 'Assembly on waters', publishedBasis: 'person' } })
  expect(arabic?.obtained.note).toMatch(/Statement by aldora as delegation, authentic in ar, check against delivery\. Source: conference-\w+, event \d+, [0-9a-f]{64}\.$/)
  expect(english?.obtained.note).toContain('rendering in en of the text authentic in ar')
  expect(arabic?.obtained).toMatchObject({ delivered: { who: { en: 'aldora' }, conference: 'Assembly on waters', meeting: 1, reading: 'check', authentic: 'ar', language: 'ar' } })
  const page = await person('keeper').get(`/dossiers/${dossier}/documents/${arabic?.document}`)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(secret)])
})

test('what is delivered in a meeting that is not public goes into a dossier of the conference’s own, confidential, kept by its secretariat', async () => {
  await does('chair', 'close-meeting')
  await does('chair', 'open-meeting', { grade: 'closed' })
  for (const text of ['A closed word', 'A second closed word']) {
    await does('delegation:belmar', 'ask-for-floor', { kind: 'statement' })
    await does('delegation:belmar', 'deposit-statement', { on: 'item-1', language: 'en', text, reading: 'check' })
    await does('chair', 'give-floor', { entry: text === 'A closed word' ? 'entry-2' : 'entry-3' })
    await does('chair', 'end-speech')
  }
  await house.clerk.settled()
  const kept = (await house.store.read(stream, 0, 1_000)).flatMap(({ event }) => (event?.type === 'dossier-kept' ? [(event.data as { readonly dossier: string }).dossier] : []))
  expect(kept).toHaveLength(1)
  const path = `/dossiers/${kept[0]}/documents`
  const own = (await (await person('keeper').get(`/dossiers/${dossier}/documents`)).json() as { readonly documents: readonly object[] }).documents
  expect([own.length, (await person('keeper').get(path)).status, (await person('chair').get(path)).status, (await person('secretariat').get(path)).status]).toEqual([2, 404, 404, 200])
  expect((await house.store.read(kept[0] ?? '', 0, 10)).map(({ event }) => event?.type)).toEqual(['dossier-started', 'document-imported', 'document-imported'])
  const { state } = await house.clerk.view(kept[0] ?? '', ['team:keeper']) as { readonly state: { readonly documents: object; readonly title: string } }
  expect([state.title, Object.values(state.documents)]).toMatchObject(['EXERCISE: Assembly on waters', [{ handling: 'confidential' }, { handling: 'confidential', obtained: { delivered: { authentic: 'en' } } }]])
})

test('whatever a delegation wrote, also markup, becomes commands a dossier takes, with the words in full length', () => {
  const event = (text: string, audience: Event['audience']): Event => ({
    stream: 'conference-1', position: 7, at: 1_800_000_000_000, type: 'statement-delivered', v: 1, by: { person: 'p', capacity: 'chair' }, key: 'k', audience, salt: '0'.repeat(32),
    data: { body: 'plenary', statement: 's', seat: 'aldora', entry: 'entry-1', kind: 'statement', item: null, meeting: 1, behalf: 'x'.repeat(120), reading: 'check', texts: [{ language: 'ar', text }], who: { en: 'Aldora' }, conference: 'C'.repeat(200), bodyName: { en: 'Plenary' }, exercise: false, dossier: 'dossier-1' },
  })
  const accepted = (text: string): boolean => statementsIntoDossier.commands(event(text, ['public'])).every(({ command }) => Object.entries(decider.commands['import-document']).every(([name, field]) => fills(field, Object.entries(command).find(([one]) => one === name)?.[1])))
  fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), (text) => accepted(text)), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 50) })
  for (const text of ['<html><body><div>'.repeat(1_000), '<'.repeat(20_000), 'a '.repeat(10_000), '\n'.repeat(20_000)]) expect(accepted(text)).toBe(true)
  expect(statementsIntoDossier.commands(event('closed', ['body:plenary', 'bureau']))[0]?.command).toMatchObject({ type: 'import-document', handling: 'confidential' })
})

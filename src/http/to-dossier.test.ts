import { afterAll, expect, test } from 'vitest'
import { testHouse } from './test-house.ts'
import { documentOf } from './to-dossier.ts'

const house = await testHouse()
afterAll(() => house.close())

test('an answer to the press becomes a document of the dossier the conference came from, once, for whoever takes documents into it', async () => {
  const dossier = await house.open({ type: 'open-dossier', title: 'Waters', handling: 'internal' })
  const stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'unga', exercise: true, initiative: { dossier, position: 1, hash: 'ab'.repeat(32), value: null } })
  const both = await house.person('Sara', [stream, 'secretariat'], [dossier, 'keeper'])
  const only = await house.person('Sami', [stream, 'secretariat'])
  let keys = 0
  const does = async (type: string, fields: object): Promise<void> => {
    const answer = await both.post(`/streams/${stream}/commands`, { command: { type, ...fields }, seen: 0, key: `key-${++keys}`, capacity: 'secretariat' })
    expect(answer.status, `${type} ${await answer.clone().text()}`).toBe(200)
  }
  await does('seat-delegation', { seat: 'aldora', names: { en: 'Aldora' }, role: 'member' })
  await does('open-press', { body: 'plenary', title: 'After the first meeting', speakers: [{ name: 'A spokesperson', office: 'Foreign Ministry', seat: 'aldora' }] })
  await does('record-question', { body: 'plenary', press: 'press-1', outlet: 'The Lake Courier', text: 'Who was absent?', language: 'en' })
  await does('record-answer', { body: 'plenary', press: 'press-1', question: 'asked-1', speaker: 'speaker-1', text: 'One seat was empty.', language: 'en' })
  const take = { body: 'plenary', press: 'press-1', answer: 'answer-1' }
  expect((await both.post(`/streams/${stream}/commands`, { command: { type: 'file-answer', ...take }, seen: 0, key: 'at-the-door', capacity: 'secretariat' })).status).toBe(403)
  expect((await only.post(`/streams/${stream}/press-answers`, take)).status).toBe(404)
  const told = await both.post(`/streams/${stream}/press-answers`, take)
  expect(told.status, await told.clone().text()).toBe(200)
  const { document } = await told.json() as { readonly document: string }
  expect(await (await both.post(`/streams/${stream}/press-answers`, take)).json()).toEqual({ dossier, document })
  const { documents } = await (await both.get(`/dossiers/${dossier}/documents`)).json() as { readonly documents: readonly { readonly name: string }[] }
  expect(documents.map(({ name }) => name)).toEqual(['After the first meeting, A spokesperson, answer-1'])
  expect((await both.post(`/streams/${stream}/press-answers`, { ...take, answer: 'answer-9' })).status).toBe(422)
})

test('the document says who spoke, in what capacity, on what occasion, and that it is an exercise where it is one', () => {
  const text = documentOf({ exercise: true, conference: 'Assembly of the Lake', occasion: 'After the first meeting', day: '2026-03-16', who: 'A spokesperson', office: 'Foreign Ministry', seat: 'Aldora', text: 'One seat was empty.', asked: { outlet: 'The Lake Courier', text: 'Who was absent?' }, source: 'Recording 4' })
  expect(text).toContain('EXERCISE')
  expect(text).toContain('A spokesperson, Foreign Ministry, Aldora, said at After the first meeting on 2026-03-16: “One seat was empty.”')
  expect(text).toContain('Source: Recording 4')
})

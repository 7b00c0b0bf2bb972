import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Rejected } from '#base/codes.ts'
import type { By } from '#base/event.ts'
import { of } from '#clerk/clerk.ts'
import { dossier as decider } from '#record/decider.ts'
import { testHouse } from '../test-house.ts'
import { type Desk, openReadingDesk } from './desk.ts'
import { openReader, type Reader } from './pool.ts'

const keeper: By = { person: 'operator', capacity: 'keeper' }
const first = '13 December 2023\n\nThe foreign minister of Aldora, Elin Sand, said on Wednesday that “a conference is needed” and that Belmar should take part in it.\n\nShe told the senate that around 40 people were killed at the crossing, and that no answer had come from Casparia.'
const copy = `${first.split('\n\n').slice(1).join('\n')}\nDonate today to support us, dear readers.`

describe('the desk where documents are read', () => {
  let house: Awaited<ReturnType<typeof testHouse>>
  let reader: Reader
  let desk: Desk
  let stream = ''
  beforeAll(async () => {
    house = await testHouse()
    reader = openReader()
    desk = openReadingDesk({ store: house.store, clerk: house.clerk, reader })
    stream = await house.open({ type: 'open-dossier', title: 'Calls', handling: 'internal' })
  })
  afterAll(async () => {
    await reader.close()
    await house.close()
  })
  const state = async () => of(decider, await house.clerk.state(stream)).state
  const take = (name: string, content: string, key = name) => desk.take(stream, { name, content: new TextEncoder().encode(content), obtained: { how: 'file' } }, { by: keeper, key })

  test('takes a document once: bytes, text, what the page says of itself', async () => {
    const answer = await take('notes/first.txt', first)
    expect(answer).toEqual({ document: expect.stringMatching(/^d[0-9a-f]{23}$/) })
    expect(await take('notes/first.txt', first)).toEqual(answer)
    await expect(take('again.txt', first)).rejects.toMatchObject({ code: 'duplicate-document' })
    expect(Object.values((await state()).documents)).toMatchObject([{ name: 'first.txt', handling: 'internal', length: first.length, described: { published: '2023-12-13', publishedBasis: 'printed', language: 'en' } }])
    expect((await house.store.documents(stream)).map(({ name }) => name)).toEqual(['first.txt'])
  })
  test('refuses what cannot be read, and nothing of it stays', async () => {
    await expect(take('empty.txt', ' ')).rejects.toMatchObject({ code: 'empty-file' })
    await expect(desk.take(stream, { name: 'p', content: '', obtained: { how: 'pasted' } }, { by: keeper, key: 'p' })).rejects.toMatchObject({ code: 'empty-file' })
    expect(await house.store.documents(stream)).toHaveLength(1)
  })
  test('goes on where a document was stored and its event was not', async () => {
    const failing = openReadingDesk({ store: house.store, clerk: { ...house.clerk, submit: () => Promise.reject(new Error('the process ended')) }, reader })
    const incoming = { name: 'copy.txt', content: copy, obtained: { how: 'pasted' } } as const
    await expect(failing.take(stream, incoming, { by: keeper, key: 'c' })).rejects.toThrow('ended')
    expect(Object.keys((await state()).documents)).toHaveLength(1)
    expect(await desk.take(stream, incoming, { by: keeper, key: 'c' })).toHaveProperty('document')
    expect(Object.keys((await state()).documents)).toHaveLength(2)
  })
  test('knows what was found in each, the copy in the story of the first with the day it lends, also after a restart', async () => {
    for (const one of [desk, openReadingDesk({ store: house.store, clerk: house.clerk, reader })]) {
      const [head, other] = [...(await one.held(stream, await state())).values()]
      expect([head?.grouping.story === other?.grouping.story, other?.reading.published]).toEqual([true, { day: '2023-12-13', basis: 'story', span: null }])
      expect([head?.found.statements.length, other?.found.figures.map(({ value }) => value)]).toEqual([other?.found.statements.length, [40]])
    }
  })
  test('shows what is ready when its patience ends, and the rest the next time', async () => {
    const hasty = openReadingDesk({ store: house.store, clerk: house.clerk, reader, patience: 0 })
    const before = await hasty.held(stream, await state())
    expect(before.size).toBeLessThanOrEqual(2)
    const patient = openReadingDesk({ store: house.store, clerk: house.clerk, reader })
    expect((await patient.held(stream, await state())).size).toBe(2)
  })
  test('asks once for what goes beyond the limits, and again for what failed otherwise', async () => {
    const asked: string[] = []
    const failing = (error: Error) => openReadingDesk({ store: { ...house.store, derived: async (key) => (key.reader.endsWith('found') ? null : house.store.derived(key)) }, clerk: house.clerk, reader: { ...reader, attribute: async () => { asked.push(error.message); throw error } } })
    const [limited, broken] = [failing(new Rejected('unreadable-file', 'too long')), failing(new Error('ended'))]
    for (const one of [limited, limited, broken, broken]) expect((await one.held(stream, await state())).size).toBe(0)
    expect(asked).toEqual(['too long', 'too long', 'ended', 'ended', 'ended', 'ended'])
  })
  test('reads a large dossier a few documents at a time, all of them in the end', async () => {
    const large = await house.open({ type: 'open-dossier', title: 'Large', handling: 'internal' })
    const count = Number(process.env['PARLEY_TEST_RUNS'] ?? 0) >= 1_000 ? 10_000 : 40
    for (let n = 0; n < count; n += 1) await desk.take(large, { name: `${n}.txt`, content: `The envoy of Aldora said that “${n} people” had crossed the river.`, obtained: { how: 'file' } }, { by: keeper, key: `large ${n}` })
    let now = 0
    let most = 0
    const counted: Reader = { ...reader, attribute: async (...asked) => { now += 1; most = Math.max(most, now); return reader.attribute(...asked).finally(() => { now -= 1 }) } }
    const fresh = openReadingDesk({ store: house.store, clerk: house.clerk, reader: counted, patience: 600_000 })
    expect((await fresh.held(large, of(decider, await house.clerk.state(large)).state)).size).toBe(count)
    expect(most).toBeLessThanOrEqual(8)
  }, 900_000)
  test('finds again what a person brought back into the text', async () => {
    const document = Object.keys((await state()).documents)[1] ?? ''
    const line = 'Donate today to support us, dear readers.'
    await house.clerk.submit(stream, { type: 'restore-passage', document, start: copy.indexOf(line), quotation: line } as { readonly type: string }, { by: keeper, key: 'restore', seen: 0 })
    const held = (await desk.held(stream, await state())).get(document)
    expect(held?.reading.mainText.map((span) => copy.slice(...span))).toContain(line)
    expect(held?.reading.masks.map(({ reason }) => reason)).toContain('appeal')
  })
  test('reads again, with an actor the team adds, those documents only that name it', async () => {
    const before = await desk.held(stream, await state())
    const copied = [...before.keys()][1] ?? ''
    const text = 'The Crossing Commission said that the bridge was closed.'
    await take('commission.txt', text)
    const speakers = async () => Object.fromEntries([...await desk.held(stream, await state())].map(([document, { found }]) => [document, found.statements.map(({ speaker }) => speaker?.actor ?? null)]))
    const [named = ''] = Object.keys(await speakers()).filter((document) => !before.has(document))
    expect((await speakers())[named]).toEqual([null])
    await house.clerk.submit('house', { type: 'register-actor', actor: 'crossing-commission', kind: 'entity', name: { en: 'Crossing Commission' }, source: 'Its own letter' } as { readonly type: string }, { by: { person: 'operator', capacity: 'secretariat' }, key: 'actor', seen: 0 })
    expect((await speakers())[named]).toEqual(['crossing-commission'])
    expect((await desk.held(stream, await state())).get(copied)?.found).toBe(before.get(copied)?.found)
  })
})

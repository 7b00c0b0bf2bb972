import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { digestOf, type Event } from '#base/event.ts'
import { genesis, hash, link } from '#base/hash.ts'
import { openMemory } from './memory.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'
import type { BoxPaper, Document, Receipt, Store } from './store.ts'
import { testDatabase } from './test-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-store-'))
const url = await testDatabase('store_contract')
afterAll(() => rmSync(folder, { recursive: true }))

const stores: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', async () => openMemory()],
  ['SQLite', () => openSqlite(folder)],
  ...(url === null ? [] : [['PostgreSQL', () => openPostgres(url)] as const]),
]

let count = 0
const fresh = (): string => `conference-${String(++count).padStart(4, '0')}`
const event = (stream: string, position: number, data: unknown = { n: position }): Event => ({
  stream, position, at: 1_700_000_000_000 + position, type: 'noted', v: 1, by: { person: 'person-1', capacity: 'chair' },
  key: `key-${position}`, audience: ['public'], data, salt: position.toString(16).padStart(32, '0'),
})
const receipt = (key: string, from: number, to: number): Receipt => ({ person: 'person-1', key, body: hash(key), from, to })
const document = (id: string, dossier: string, content: string): Document => ({
  id, dossier, hash: hash(content), name: `${id}.txt`, bytes: new TextEncoder().encode(content), text: content, about: { medium: 'text/plain' },
})
const paper = (key: string, box: string, words: string): BoxPaper => ({ key: key.padStart(32, '0'), box, paper: { words } })
const nowhere = { count: 0, chain: genesis }

describe.each(stores)('the store on %s', (_name, open) => {
  let store: Store
  beforeAll(async () => { store = await open() })
  afterAll(() => store.close())

  test('chains events exactly as the base room does', async () => {
    const stream = fresh()
    const good = [event(stream, 1), event(stream, 2, { words: 'é€\u{1F600}\u0000…', deep: [{ a: [] }], none: null }), event(stream, 3, {})]
    expect(await store.append(stream, 0, good)).toEqual({ head: await store.head(stream) })
    let chain = genesis
    const entries = await store.read(stream, 0, 10)
    for (const [index, written] of good.entries()) {
      chain = link(chain, index + 1, digestOf(written))
      expect(entries[index]).toEqual({ position: index + 1, digest: digestOf(written), chain, event: written })
    }
    expect(await store.head(stream)).toEqual({ count: 3, chain })
    expect((await store.streams()).find((one) => one.stream === stream)).toEqual({ stream, count: 3, chain })
  })

  test('reads pages in order and knows an empty stream', async () => {
    const stream = fresh()
    await store.append(stream, 0, [1, 2, 3, 4, 5].map((position) => event(stream, position)))
    expect((await store.read(stream, 1, 2)).map(({ position }) => position)).toEqual([2, 3])
    expect(await store.read(stream, 5, 9)).toEqual([])
    expect(await store.read('conference-none', 0, 9)).toEqual([])
    expect(await store.head('conference-none')).toEqual(nowhere)
    expect((await store.streams()).some((one) => one.stream === 'conference-none')).toBe(false)
  })

  test('takes the first event once, and answers the second writer with the head', async () => {
    const stream = fresh()
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => store.append(stream, 0, [event(stream, 1)])))
    expect(outcomes.filter((outcome) => 'head' in outcome)).toHaveLength(1)
    const head = await store.head(stream)
    expect(head.count).toBe(1)
    for (const outcome of outcomes) expect('head' in outcome ? outcome.head : outcome.conflict).toEqual(head)
  })

  test('writes nothing where the stream is elsewhere, before or behind', async () => {
    const stream = fresh()
    await store.append(stream, 0, [event(stream, 1), event(stream, 2)])
    const head = await store.head(stream)
    for (const expected of [0, 1, 3]) {
      expect(await store.append(stream, expected, [event(stream, expected + 1)], { receipts: [receipt('lost', expected + 1, expected + 1)], owed: [{ key: `lost:${stream}`, stream: 'house', by: { person: 'p', capacity: 'chair' }, command: { type: 'x' } }] })).toEqual({ conflict: head })
    }
    expect(await store.read(stream, 0, 9)).toHaveLength(2)
    expect(await store.receipts(stream, [{ person: 'person-1', key: 'lost' }])).toEqual([])
    expect((await store.owed()).some(({ key }) => key === `lost:${stream}`)).toBe(false)
  })

  test('never mixes concurrent writers: whoever wins, every position is written once and the chain holds', async () => {
    const stream = fresh()
    const write = async (writer: number): Promise<void> => {
      for (let written = 0; written < 8;) {
        const { count: expected } = await store.head(stream)
        const size = 1 + ((writer + written) % 3)
        const events = Array.from({ length: size }, (_, n) => event(stream, expected + n + 1, { writer, written }))
        const outcome = await store.append(stream, expected, events, { receipts: [receipt(`${writer}:${written}`, expected + 1, expected + size)] })
        if ('head' in outcome) written += 1
      }
    }
    await Promise.all([0, 1, 2, 3].map(write))
    const entries = await store.read(stream, 0, 1_000)
    let chain = genesis
    for (const [index, entry] of entries.entries()) {
      chain = link(chain, index + 1, entry.digest)
      expect(entry.chain).toBe(chain)
      expect(entry.event === null ? '' : digestOf(entry.event)).toBe(entry.digest)
    }
    const asked = [0, 1, 2, 3].flatMap((writer) => Array.from({ length: 8 }, (_, n) => ({ person: 'person-1', key: `${writer}:${n}` })))
    const receipts = await store.receipts(stream, asked)
    expect(receipts).toHaveLength(32)
    for (const { key, from, to } of receipts) {
      for (let position = from; position <= to; position += 1) expect(entries[position - 1]?.event?.data).toEqual({ writer: Number(key.split(':')[0]), written: Number(key.split(':')[1]) })
    }
  })

  test('takes more events in one append than fit one statement', async () => {
    const stream = fresh()
    const many = Array.from({ length: 1_001 }, (_, n) => event(stream, n + 1))
    await store.append(stream, 0, many, { receipts: many.map(({ key, position }) => receipt(key, position, position)) })
    expect((await store.head(stream)).count).toBe(1_001)
    expect(await store.receipts(stream, many.slice(700, 956).map(({ key }) => ({ person: 'person-1', key })))).toHaveLength(256)
  })

  test('keeps receipts by stream, person and key, also of a command that changed nothing', async () => {
    const stream = fresh()
    await store.append(stream, 0, [], { receipts: [receipt('idle', 1, 0)] })
    await store.append(stream, 0, [event(stream, 1)], { receipts: [receipt('first', 1, 1)] })
    expect(await store.receipts(stream, [{ person: 'person-1', key: 'first' }, { person: 'person-2', key: 'first' }, { person: 'person-1', key: 'idle' }, { person: 'person-1', key: 'none' }]).then((found) => found.toSorted((a, b) => (a.key < b.key ? -1 : 1))))
      .toEqual([receipt('first', 1, 1), receipt('idle', 1, 0)])
    expect(await store.receipts(fresh(), [{ person: 'person-1', key: 'first' }])).toEqual([])
  })

  test('keeps owed commands with their event, oldest first, until they are settled', async () => {
    const stream = fresh()
    const owed = ['b', 'a'].map((n) => ({ key: `${stream}:1:${n}`, stream: 'dossier-1', by: { person: 'person-1', capacity: 'chair' as const }, command: { type: 'start-dossier', title: n } }))
    await store.append(stream, 0, [event(stream, 1)], { owed })
    const mine = async () => (await store.owed()).filter(({ key }) => key.startsWith(stream))
    expect(await mine()).toEqual(owed)
    await store.settle(`${stream}:1:b`)
    await store.settle(`${stream}:1:b`)
    expect(await mine()).toEqual(owed.slice(1))
    await store.settle(`${stream}:1:a`)
  })

  test('keeps papers with their event in the order of their keys, and takes them out with the event that counts them', async () => {
    const [stream, other] = [fresh(), fresh()]
    await store.append(stream, 0, [event(stream, 1)], { papers: [paper('c', 'box-1', 'é€\u{1F600}'), paper('a', 'box-2', 'two')] })
    await store.append(other, 0, [event(other, 1)], { papers: [paper('c', 'box-1', 'elsewhere')] })
    await store.append(stream, 1, [event(stream, 2)], { papers: [paper('b', 'box-1', 'one')] })
    expect(await store.papers(stream)).toEqual([paper('a', 'box-2', 'two'), paper('b', 'box-1', 'one'), paper('c', 'box-1', 'é€\u{1F600}')])
    await store.append(stream, 2, [event(stream, 3)], { emptied: [{ box: 'box-1', count: 2 }, { box: 'box-3', count: 0 }], papers: [paper('d', 'box-1', 'the next ballot')] })
    expect(await store.papers(stream)).toEqual([paper('a', 'box-2', 'two'), paper('d', 'box-1', 'the next ballot')])
    expect(await store.papers(other)).toEqual([paper('c', 'box-1', 'elsewhere')])
    expect(await store.papers('conference-none')).toEqual([])
  })

  test('writes no paper, and empties no box, where the stream is elsewhere or the box holds another number of papers', async () => {
    const stream = fresh()
    await store.append(stream, 0, [event(stream, 1)], { papers: [paper('a', 'box', 'one'), paper('b', 'box', 'two')] })
    const [head, lying] = [await store.head(stream), await store.papers(stream)]
    expect(await store.append(stream, 0, [event(stream, 1)], { papers: [paper('c', 'box', 'late')], emptied: [{ box: 'box', count: 2 }] })).toEqual({ conflict: head })
    for (const count of [0, 1, 3]) expect(await store.append(stream, 1, [event(stream, 2)], { emptied: [{ box: 'box', count }], papers: [paper('c', 'box', 'late')], receipts: [receipt('lost', 2, 2)] })).toEqual({ conflict: head })
    expect([await store.papers(stream), await store.head(stream), await store.receipts(stream, [{ person: 'person-1', key: 'lost' }])]).toEqual([lying, head, []])
  })

  test('restores a journal with its withheld lines into an empty place only, and its retries stay safe', async () => {
    const stream = fresh()
    const twin = openMemory()
    await twin.append(stream, 0, [1, 2, 3].map((position) => event(stream, position)))
    const entries = (await twin.read(stream, 0, 9)).map((entry) => (entry.position === 2 ? { ...entry, event: null } : entry))
    expect(await store.restore(stream, entries)).toBe(true)
    expect(await store.restore(stream, entries)).toBe(false)
    expect(await store.read(stream, 0, 9)).toEqual(entries)
    expect(await store.head(stream)).toEqual(await twin.head(stream))
    expect(await store.receipts(stream, [1, 2, 3].map((n) => ({ person: 'person-1', key: `key-${n}` })))).toEqual([1, 3].map((n) => ({ person: 'person-1', key: `key-${n}`, body: null, from: n, to: n })))
    expect(await store.append(stream, 3, [event(stream, 4)])).toHaveProperty('head')
  })

  test('keeps a document byte for byte, once in a dossier', async () => {
    const dossier = `dossier-${fresh()}`
    const strange: Document = { ...document(`${dossier}-a`, dossier, 'x'), bytes: Uint8Array.from({ length: 256 }, (_, n) => n), text: 'مؤتمر \u0000\ud800 \u{1F600}', hash: hash('strange') }
    expect(await store.putDocument(strange)).toEqual({ stored: strange.id })
    expect(await store.document(strange.id)).toEqual(strange)
    expect(await store.putDocument({ ...strange, id: `${dossier}-b` })).toEqual({ duplicate: strange.id })
    expect(await store.putDocument({ ...strange, id: `${dossier}-c`, dossier: `${dossier}2` })).toEqual({ stored: `${dossier}-c` })
    await expect(store.putDocument({ ...strange, hash: hash('other') })).rejects.toThrow()
    const { bytes: _bytes, text: _text, ...head } = strange
    expect(await store.documents(dossier)).toEqual([head])
    expect(await store.document(`${dossier}-b`)).toBeNull()
  })

  test('keeps what readers found, by document, reader and version, and replaces it when it is made again', async () => {
    const dossier = `dossier-${fresh()}`
    await store.putDocument(document(`${dossier}-a`, dossier, 'a'))
    await store.putDocument(document(`${dossier}-b`, dossier, 'b'))
    const of = { document: `${dossier}-a`, reader: 'dates', version: '1' }
    await store.putDerived(of, { day: null })
    await store.putDerived(of, { day: '2023-12-13' })
    await store.putDerived({ ...of, version: '2' }, null)
    await store.putDerived({ ...of, document: `${dossier}-b` }, [1])
    expect([await store.derived(of), await store.derived({ ...of, version: '2' }), await store.derived({ ...of, reader: 'masks' })]).toEqual([{ day: '2023-12-13' }, null, null])
    expect(await store.derivedIn(dossier, 'dates', '1')).toEqual([{ document: `${dossier}-a`, value: { day: '2023-12-13' } }, { document: `${dossier}-b`, value: [1] }])
  })
  test('keeps words of documents, found by beginnings and by whole words, of all languages, made again in place of those before', async () => {
    const dossier = `dossier-${fresh()}`
    const [a, b] = [`${dossier}-a`, `${dossier}-b`]
    await store.putWords({ dossier, document: a, version: '1' }, ['conference', 'peace', 'مؤتمر', '安理', '理会', 'éa'])
    await store.putWords({ dossier, document: b, version: '1' }, ['confer', 'war', 'peace', 'peace'])
    const find = (...beginnings: readonly string[]) => store.documentsWith(dossier, { beginnings, whole: [] })
    expect([await find('confer'), await find('conferen'), await find('peace', 'war'), await find('مؤ'), await find('安'), await find('nothing'), await find()]).toEqual([[a, b], [a], [b], [a], [a], [], []])
    expect([await store.documentsWith(dossier, { beginnings: [], whole: ['confer'] }), await store.documentsWith(dossier, { beginnings: ['conf'], whole: ['安理', '理会'] }), await store.documentsWith('dossier-other', { beginnings: ['peace'], whole: [] })]).toEqual([[b], [a], []])
    await store.putWords({ dossier, document: b, version: '2' }, ['truce'])
    expect([await find('peace'), await find('tru'), await store.worded(dossier, '1'), await store.worded(dossier, '2')]).toEqual([[a], [b], [a], [b]])
  })

  test('keeps small tables apart and in the order of their keys', async () => {
    const number = (value: unknown): number => {
      if (typeof value !== 'number') throw new TypeError('not a number')
      return value
    }
    const [one, other] = [store.table(`${fresh()}-a`, number), store.table(`${fresh()}-b`, number)]
    await Promise.all([one.put('b:2', 2), one.put('a:1', 1), one.put('b:1', 3), other.put('a:1', 9)])
    await one.put('b:2', 4)
    expect([await one.add('b:2', 5), await one.add('c', 6), await one.get('b:2'), await one.get('c'), await one.get('d')]).toEqual([false, true, 4, 6, null])
    expect(await one.list('b:')).toEqual([{ key: 'b:1', value: 3 }, { key: 'b:2', value: 4 }])
    await one.delete('a:1')
    await one.delete('a:1')
    expect([(await one.list()).length, await other.get('a:1'), (await one.list('%')).length]).toEqual([3, 9, 0])
    const misread = store.table(`${fresh()}-c`, number)
    await store.table(`conference-${String(count).padStart(4, '0')}-c`, String).put('x', 'text')
    await expect(misread.get('x')).rejects.toThrow('not a number')
  })

  test('gives what was put into a table, whatever the keys', async () => {
    const strings = store.table(fresh(), (value) => String(value))
    await fc.assert(fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[ -~]{1,12}$/), fc.string()), async (pairs) => {
      for (const { key } of await strings.list()) await strings.delete(key)
      for (const [key, value] of Object.entries(pairs)) await strings.put(key, value)
      expect(Object.fromEntries((await strings.list()).map(({ key, value }) => [key, value]))).toEqual({ ...pairs })
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 10) })
  })
})

describe.each(stores.slice(1))('a store on a disk: %s', (_name, open) => {
  test('has everything again after it was closed', async () => {
    let store = await open()
    const stream = fresh()
    const dossier = `dossier-${stream}`
    await store.append(stream, 0, [event(stream, 1)], { receipts: [receipt('first', 1, 1)], papers: [paper('a', 'box', 'one')], owed: [{ key: `${stream}:1:0`, stream: 'dossier-1', by: { person: 'person-1', capacity: 'chair' }, command: { type: 'x' } }] })
    await store.putDocument(document(`${dossier}-a`, dossier, 'a'))
    await store.table('kept', String).put(stream, 'yes')
    const [entries, head] = [await store.read(stream, 0, 9), await store.head(stream)]
    await store.close()
    store = await open()
    expect([await store.read(stream, 0, 9), await store.head(stream)]).toEqual([entries, head])
    expect(await store.receipts(stream, [{ person: 'person-1', key: 'first' }])).toEqual([receipt('first', 1, 1)])
    expect((await store.owed()).some(({ key }) => key === `${stream}:1:0`)).toBe(true)
    expect(await store.papers(stream)).toEqual([paper('a', 'box', 'one')])
    expect([(await store.documents(dossier)).length, await store.table('kept', String).get(stream)]).toEqual([1, 'yes'])
    expect(await store.append(stream, 1, [event(stream, 2)])).toHaveProperty('head')
    await store.close()
  })
})

test('every store gives one stream one and the same journal', async () => {
  const heads = []
  for (const [name, open] of stores) {
    const store = await open()
    await store.append('dossier-same', 0, [event('dossier-same', 1), event('dossier-same', 2)])
    heads.push(await store.head('dossier-same'))
    expect(heads[0], name).toEqual(heads.at(-1))
    await store.close()
  }
})

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Rejected } from '#base/codes.ts'
import type { Event } from '#base/event.ts'
import { openSqlite, readSqlite, databaseFile } from './sqlite.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'parley-sqlite-')) })
afterEach(() => rmSync(folder, { recursive: true }))

const event = (position: number, data: unknown = {}): Event => ({
  stream: 'house', position, at: position, type: 'noted', v: 1, by: { person: 'person-1', capacity: 'chair' },
  key: `key-${position}`, audience: ['public'], data, salt: position.toString(16).padStart(32, '0'),
})

test('a second server on the same folder is refused at once, and let in when the first has gone', async () => {
  const first = await openSqlite(folder)
  await expect(openSqlite(folder)).rejects.toMatchObject({ code: 'locked' })
  await first.close()
  await (await openSqlite(folder)).close()
})

test('a reader reads beside the server, sees what was appended since, and cannot write', async () => {
  const server = await openSqlite(folder)
  await server.append('house', 0, [event(1)])
  const reader = await readSqlite(join(folder, databaseFile))
  expect(await reader.read('house', 0, 9)).toHaveLength(1)
  await server.append('house', 1, [event(2)])
  expect((await reader.head('house')).count).toBe(2)
  await expect(reader.append('house', 2, [event(3)])).rejects.toThrow('readonly')
  await reader.close()
  await server.close()
  const alone = await readSqlite(join(folder, databaseFile))
  expect((await alone.head('house')).count).toBe(2)
  await alone.close()
})

test('there is nothing to read where no database is', async () => {
  await expect(readSqlite(join(folder, databaseFile))).rejects.toMatchObject({ code: 'not-found' })
})

test('data of a newer Parley is left alone, and the folder is free again', async () => {
  await (await openSqlite(folder)).close()
  const database = new DatabaseSync(join(folder, databaseFile))
  database.exec('insert into migration values (9999)')
  for (let n = 0; n < 2; n += 1) await expect(openSqlite(folder)).rejects.toMatchObject({ code: 'unsupported-file' })
  database.exec('delete from migration where number = 9999')
  database.close()
  await (await openSqlite(folder)).close()
})

test('a full disk refuses what is written, whole, and readers go on', async () => {
  const store = await openSqlite(folder, { pages: 60 })
  await store.append('house', 0, [event(1)])
  const head = await store.head('house')
  const rejected: unknown = await store.append('house', 1, [event(2), event(3, { words: 'x'.repeat(400_000) })]).catch((error: unknown) => error)
  expect(rejected).toBeInstanceOf(Rejected)
  expect(rejected).toMatchObject({ code: 'disk-full' })
  await expect(store.table('t', String).put('k', 'x'.repeat(400_000))).rejects.toMatchObject({ code: 'disk-full' })
  expect(await store.head('house')).toEqual(head)
  expect(await store.read('house', 0, 9)).toHaveLength(1)
  const reader = await readSqlite(join(folder, databaseFile))
  expect(await reader.head('house')).toEqual(head)
  await reader.close()
  expect(await store.append('house', 1, [event(2)])).toHaveProperty('head')
  await store.close()
})

test('the file keeps a write-ahead log, so that readers never wait for the writer', async () => {
  const store = await openSqlite(folder)
  const database = new DatabaseSync(join(folder, databaseFile))
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
  database.close()
  expect(store.kind).toBe('sqlite')
  await store.close()
})

test('of papers that were counted nothing stays in the files, so that no copy made later tells who cast which', async () => {
  const store = await openSqlite(folder)
  const key = (n: number): string => ((n * 2_654_435_761) % 2 ** 32).toString(16).padStart(32, 'e')
  const many = 400
  for (let n = 0; n < many; n += 1) await store.append('house', n, [event(n + 1)], { papers: [{ key: key(n), box: 'box-1', paper: { choice: `choice-${n}-${'x'.repeat(n % 90)}` } }] })
  const left = (): readonly number[] => {
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('')
    return Array.from({ length: many }, (_, n) => n).filter((n) => files.includes(key(n)) || files.includes(`choice-${n}-`))
  }
  expect(left()).toHaveLength(many)
  expect((await store.papers('house')).map((paper) => paper.key)).toEqual(Array.from({ length: many }, (_, n) => key(n)).toSorted())
  await store.append('house', many, [event(many + 1)], { emptied: [{ box: 'box-1', count: many }] })
  expect(left()).toEqual([])
  await store.close()
})

test('a count does not wait for a reader who holds the log', async () => {
  const store = await openSqlite(folder)
  await store.append('house', 0, [event(1)], { papers: [{ key: 'a'.repeat(32), box: 'box-1', paper: 'yes' }] })
  const reader = new DatabaseSync(join(folder, databaseFile), { readOnly: true })
  reader.exec('begin; select * from paper')
  expect(await store.append('house', 1, [event(2)], { emptied: [{ box: 'box-1', count: 1 }] })).toHaveProperty('head')
  reader.exec('commit')
  reader.close()
  expect(await store.papers('house')).toEqual([])
  await store.close()
})

test('says so where the folder is none, or the file no database', async () => {
  writeFileSync(join(folder, databaseFile), 'no database '.repeat(1_000))
  await expect(openSqlite(folder)).rejects.toMatchObject({ code: 'no-database' })
  await expect(openSqlite(join(folder, databaseFile))).rejects.toMatchObject({ code: 'no-database' })
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Event } from '#base/event.ts'
import { databaseFile, openSqlite, readSqlite } from './sqlite.ts'
import { backupSqlite, restoreSqlite } from './sqlite-copy.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'parley-copy-')) })
afterEach(() => rmSync(folder, { recursive: true }))
const at = (...names: readonly string[]): string => join(folder, ...names)

const event = (position: number): Event => ({
  stream: 'house', position, at: position, type: 'noted', v: 1, by: { person: 'person-1', capacity: 'chair' },
  key: `key-${position}`, audience: ['public'], data: {}, salt: position.toString(16).padStart(32, '0'),
})
const paper = (n: number) => ({ key: n.toString(16).padStart(32, '0'), box: 'box-1', paper: { candidates: [`candidate-${n}`] } })

/** The database as the build before the ballot boxes left it: an old file is not changed, only brought forward. */
function oldDatabase(name: string): string {
  mkdirSync(at(name))
  const database = new DatabaseSync(at(name, databaseFile))
  database.exec(readFileSync(join(import.meta.dirname, 'database.kept-1.sql'), 'utf8'))
  database.close()
  return at(name, databaseFile)
}

test('a box that is open when the backup is taken is in it, and is counted after it was restored', async () => {
  const server = await openSqlite(at('data'))
  await server.append('house', 0, [event(1)], { papers: [3, 1, 2].map(paper) })
  expect(await backupSqlite(at('data'), at('kept.db'))).toHaveLength(1)
  await server.append('house', 1, [event(2)], { emptied: [{ box: 'box-1', count: 3 }] })
  await server.close()
  await restoreSqlite(at('kept.db'), at('again'))
  const again = await openSqlite(at('again'))
  expect(await again.papers('house')).toEqual([1, 2, 3].map(paper))
  expect(await again.append('house', 1, [event(2)], { emptied: [{ box: 'box-1', count: 3 }] })).toHaveProperty('head')
  expect(await again.papers('house')).toEqual([])
  await again.close()
})

test('data of an older Parley opens with everything in it, and has boxes from then on', async () => {
  const file = oldDatabase('data')
  await expect(readSqlite(file)).rejects.toMatchObject({ code: 'unsupported-file' })
  const store = await openSqlite(at('data'))
  expect((await store.streams()).map(({ stream, count }) => [stream, count])).toEqual([['conference-0001', 1], ['house', 2]])
  expect((await store.read('house', 1, 9))[0]?.event?.data).toEqual({ n: 2, words: 'مؤتمر' })
  expect([(await store.receipts('house', [{ person: 'person-1', key: 'key-2' }])).length, (await store.owed()).length, (await store.document('document-1'))?.text, await store.table('person', String).get('person-1')]).toEqual([1, 1, 'one', 'Vera'])
  await store.append('house', 2, [event(3)], { papers: [paper(1)] })
  expect(await store.papers('house')).toEqual([paper(1)])
  await store.close()
})

test('a backup of an older Parley is restored, and a folder of an older one is backed up', async () => {
  const old = oldDatabase('old')
  expect(await restoreSqlite(old, at('restored'))).toHaveLength(2)
  expect(await backupSqlite(at('old'), at('kept.db'))).toHaveLength(2)
  for (const file of [at('restored', databaseFile), at('kept.db')]) {
    const store = await readSqlite(file)
    expect([await store.papers('house'), (await store.head('house')).count]).toEqual([[], 2])
    await store.close()
  }
})

test('a file that is no database of Parley, or a newer one, is not copied', async () => {
  const file = oldDatabase('old')
  const database = new DatabaseSync(file)
  database.exec('insert into migration values (9999)')
  database.close()
  await expect(restoreSqlite(file, at('restored'))).rejects.toMatchObject({ code: 'unsupported-file' })
  await expect(restoreSqlite(at('none.db'), at('restored'))).rejects.toMatchObject({ code: 'not-found' })
})

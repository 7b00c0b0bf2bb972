import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { seededDraw } from '#base/draw.ts'
import type { By } from '#base/event.ts'
import { openPostgres } from '#store/postgres.ts'
import { openSqlite } from '#store/sqlite.ts'
import type { Store } from '#store/store.ts'
import { testDatabase } from '#store/test-database.ts'
import { type Clerk, type News, of, openClerk } from './clerk.ts'
import { consequences, deciders, list, type ListCommand } from './list.fixture.ts'

const url = await testDatabase('clerk_processes')
const chair: By = { person: 'person-1', capacity: 'chair' }
let at = 1_700_000_000_000

/** One process of Parley, as far as the clerk is one. */
function processOn(store: Store) {
  const clerk = openClerk({ store, deciders, consequences, now: () => at, ids: () => 'id', draw: seededDraw(1), salt: () => '0'.repeat(32), build: 'test' })
  const heard: News[] = []
  clerk.subscribe((news) => { if (news.stream === 'house') heard.push(news) })
  return {
    clerk, heard,
    say: (key: string, command: ListCommand) => clerk.submit('house', command, { by: chair, key, seen: 0 }),
    end: async () => { await clerk.stop(); await store.close() },
  }
}
const speakers = async (clerk: Clerk): Promise<readonly string[]> => of(list, await clerk.state('house')).state.speakers
const positions = (heard: readonly News[]): readonly number[] => heard.flatMap(({ events }) => events.map(({ position }) => position))
/** Lets other things go on until it is so. */
const until = async (so: () => boolean): Promise<void> => { while (!so()) await new Promise((resolve) => setTimeout(resolve, 5)) }

describe.skipIf(url === null)('two processes on one PostgreSQL', () => {
  test('take commands for one stream, hear of each other, and agree on every event', async () => {
    const [one, other] = await Promise.all([1, 2].map(async () => processOn(await openPostgres(url ?? ''))))
    if (one === undefined || other === undefined) throw new Error('two processes were asked for')
    await one.say('open', { type: 'open', closesAt: at + 60_000 })
    await Promise.all(Array.from({ length: 120 }, (_, n) => (n % 2 === 0 ? one : other).say(`say-${n}`, { type: 'speak', name: `state ${n % 100}` })))
    await until(() => positions(one.heard).length >= 101 && positions(other.heard).length >= 100)
    const names = await speakers(one.clerk)
    expect(names.toSorted()).toEqual(Array.from({ length: 100 }, (_, n) => `state ${n}`).toSorted())
    expect(await speakers(other.clerk)).toEqual(names)
    for (const { heard } of [one, other]) expect(positions(heard)).toEqual(Array.from({ length: positions(heard).length }, (_, n) => n + 102 - positions(heard).length))
    expect(await other.clerk.view('house', ['public'])).toEqual(await one.clerk.view('house', ['public']))

    const [first, retried] = [await one.say('again', { type: 'note', to: 'public' }), await other.say('again', { type: 'note', to: 'public' })]
    expect(retried).toEqual(first)
    at += 60_000
    await Promise.all([one.clerk.settled(), other.clerk.settled()])
    const types = (await other.clerk.events('house', 100, ['public'], 100)).events.map(({ type, by }) => `${type} by ${by.person}`)
    expect(types.filter((type) => type === 'closed by clock')).toHaveLength(1)
    await Promise.all([one.end(), other.end()])
  })
})

test('one process on SQLite has after a restart what it had before, retries and consequences included', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-clerk-'))
  const before = processOn(await openSqlite(folder))
  await before.say('open', { type: 'open', closesAt: at + 60_000 })
  const answers = await Promise.all(Array.from({ length: 300 }, (_, n) => before.say(`say-${n}`, { type: 'speak', name: `state ${n}` })))
  await before.say('found', { type: 'found', stream: 'list-1' })
  const [state, view] = [await before.clerk.state('house'), await before.clerk.view('house', ['public'])]
  await before.end()

  const after = processOn(await openSqlite(folder))
  expect(await after.clerk.state('house')).toEqual(state)
  expect(await after.clerk.view('house', ['public'])).toEqual(view)
  expect(await Promise.all(Array.from({ length: 300 }, (_, n) => after.say(`say-${n}`, { type: 'speak', name: `state ${n}` })))).toEqual(answers)
  await after.clerk.settled()
  expect(await after.clerk.state('list-1')).toMatchObject({ position: 1, state: { notes: 1 } })
  await after.end()
  rmSync(folder, { recursive: true })
})

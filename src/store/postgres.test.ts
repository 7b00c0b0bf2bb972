import { expect, test } from 'vitest'
import type { Event } from '#base/event.ts'
import { openPostgres } from './postgres.ts'
import { testDatabase } from './test-database.ts'

const url = await testDatabase('store_processes')
const event = (position: number): Event => ({
  stream: 'house', position, at: position, type: 'noted', v: 1, by: { person: 'person-1', capacity: 'chair' },
  key: `key-${position}`, audience: ['public'], data: {}, salt: position.toString(16).padStart(32, '0'),
})

// Where there is no PostgreSQL one line said so, and this file holds the one thing that is true without it.
if (url === null) test('a PostgreSQL that cannot be reached is an error at the start', async () => {
  await expect(openPostgres('postgres://parley:parley@127.0.0.1:1/none')).rejects.toThrow()
})
else test('two processes that start at once on an empty database hear of each other, and not of themselves', async () => {
  const [one, other] = await Promise.all([openPostgres(url), openPostgres(url)])
  const heard: string[] = []
  const [ready, told] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const deaf = one.watch((stream) => heard.push(stream))
  other.watch((stream) => {
    ready.resolve()
    if (stream === 'house') told.resolve()
  })
  await one.append('dossier-1', 0, [{ ...event(1), stream: 'dossier-1' }])
  await ready.promise // heard as news, or found when the connection stood
  await one.append('house', 0, [event(1)])
  await told.promise
  expect(heard.filter((stream) => stream === 'house')).toEqual([])
  deaf()
  expect((await other.head('house')).count).toBe(1)
  await Promise.all([one.close(), other.close()])
})

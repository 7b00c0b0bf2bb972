import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededDraw } from '#base/draw.ts'
import type { Event } from '#base/event.ts'
import { readJournal } from '#base/journal.ts'
import { openClerk } from '#clerk/clerk.ts'
import { deciders } from '#clerk/list.fixture.ts'
import { journalFile } from '#store/journal-file.ts'
import { openPostgres } from '#store/postgres.ts'
import { openSqlite } from '#store/sqlite.ts'
import type { Store } from '#store/store.ts'
import { testDatabase } from '#store/test-database.ts'
import type { Case, Row } from './case.ts'

const salt = (): string => randomBytes(16).toString('hex')
const event = (stream: string, position: number): Event => ({
  stream, position, at: 1_700_000_000_000 + position, type: 'noted', v: 1, by: { person: 'person-1', capacity: 'delegation:aldora' },
  key: `key-${position}`, audience: ['public'], data: { to: 'public', words: 'x'.repeat(180) }, salt: salt(),
})
const run = (stream: string, from: number, count: number): readonly Event[] => Array.from({ length: count }, (_, n) => event(stream, from + n))
const spent = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}
const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** One event with its receipt, one transaction, one flush, one after the other; then the same in batches. */
async function appends(store: Store): Promise<readonly Row[]> {
  const alone: number[] = []
  for (let position = 1; position <= 2_000; position += 1) {
    const one = event('conference-1', position)
    alone.push(await spent(() => store.append('conference-1', position - 1, [one], { receipts: [{ person: 'person-1', key: one.key, body: salt(), from: position, to: position }] })))
  }
  alone.sort((a, b) => a - b)
  const rows: Row[] = [
    { what: 'one append, p50', figure: percentile(alone, 0.5), unit: 'ms' },
    { what: 'one append, p99', figure: percentile(alone, 0.99), unit: 'ms', target: 'under 15 ms' },
  ]
  for (const size of [10, 193]) {
    let written = 0
    const stream = `conference-${size}`
    const took = await spent(async () => {
      for (; written < 10_000; written += size) await store.append(stream, written, run(stream, written + 1, size), { receipts: run(stream, written + 1, size).map(({ key, position }) => ({ person: 'person-1', key, body: null, from: position, to: position })) })
    })
    rows.push({ what: `in batches of ${size}`, figure: (written / took) * 1_000, unit: 'events a second' })
  }
  await store.close()
  return rows
}

function clerkOn(store: Store, build = 'bench') {
  const clerk = openClerk({ store, deciders, now: Date.now, ids: salt, draw: seededDraw(1), salt, build })
  let n = 0
  const say = () => clerk.submit('house', { type: 'note', to: 'public' } as { readonly type: string }, { by: { person: 'person-1', capacity: 'chair' }, key: `key-${salt()}-${++n}`, seen: 0 })
  return { clerk, say }
}

/** Through the clerk: decided, durable, answered. HTTP is not in it; `bench/http.ts` measures that. */
const commands = (): Promise<readonly Row[]> => withFolder(async (folder) => {
  const store = await openSqlite(folder)
  const { clerk, say } = clerkOn(store)
  const alone: number[] = []
  for (let count = 0; count < 2_000; count += 1) alone.push(await spent(say))
  alone.sort((a, b) => a - b)
  const many = await spent(() => Promise.all(Array.from({ length: 64 }, async () => { for (let count = 0; count < 200; count += 1) await say() })))
  const moments: number[] = []
  for (let count = 0; count < 20; count += 1) moments.push(await spent(() => Promise.all(Array.from({ length: 193 }, say))))
  await clerk.stop()
  await store.close()
  return [
    { what: 'a command alone, p50', figure: percentile(alone, 0.5), unit: 'ms' },
    { what: 'a command alone, p99', figure: percentile(alone, 0.99), unit: 'ms', target: 'under 15 ms' },
    { what: '64 who command without pause', figure: (64 * 200 / many) * 1_000, unit: 'commands a second', target: 'over 2,000 a second' },
    { what: '193 commands in one moment, all answered, p50 of 20', figure: percentile(moments.toSorted((a, b) => a - b), 0.5), unit: 'ms' },
  ]
})

/** A journal of 100,000 events: start with and without a snapshot, export, verify. */
const start = (): Promise<readonly Row[]> => withFolder(async (folder) => {
  const filling = await openSqlite(folder)
  for (let written = 0; written < 100_000; written += 1_000) await filling.append('house', written, run('house', written + 1, 1_000))
  await filling.close()
  const starting = async (build: string): Promise<number> => {
    let store: Store | null = null
    const took = await spent(async () => {
      store = await openSqlite(folder)
      const { clerk, say } = clerkOn(store, build)
      await clerk.view('house', ['public'])
      await say()
      await clerk.stop()
    })
    await (store as Store | null)?.close()
    return took
  }
  const [cold, warm] = [await starting('one'), await starting('one')]
  const store = await openSqlite(folder)
  const parts: string[] = []
  const exported = await spent(async () => { for await (const part of journalFile(store, 'house', ['public'])) parts.push(part) })
  const bytes = new TextEncoder().encode(parts.join(''))
  const verified = await spent(async () => readJournal(bytes))
  await store.close()
  return [
    { what: 'first view and first command, folding everything', figure: cold, unit: 'ms', target: 'under 2,000 ms' },
    { what: 'the same from a snapshot', figure: warm, unit: 'ms', target: 'under 2,000 ms' },
    { what: 'export as a journal file', figure: exported, unit: 'ms' },
    { what: `verify the file (${Math.round(bytes.length / 2 ** 20)} MiB)`, figure: verified, unit: 'ms' },
  ]
})

export const cases: readonly Case[] = [
  { name: 'Durable appends, embedded store', run: () => withFolder(async (folder) => appends(await openSqlite(folder))) },
  {
    name: 'Durable appends, PostgreSQL',
    run: async () => {
      const url = await testDatabase('bench_store')
      return url === null ? [] : appends(await openPostgres(url))
    },
  },
  { name: 'Commands through the clerk, embedded store', run: commands },
  { name: 'A journal of 100,000 events, embedded store', run: start },
]

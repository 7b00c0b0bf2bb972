import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { digestOf } from '#base/event.ts'
import { genesis, link } from '#base/hash.ts'
import { databaseFile, readSqlite } from '#store/sqlite.ts'
import type { Store } from '#store/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'))
afterAll(() => rmSync(folder, { recursive: true }))

const kills = 50
const people = 8
const forEver = 1_000_000

/** A small generator with a printed seed, so that a failure can be played again. */
const seed = Number(process.env['PARLEY_SEED'] ?? (Date.now() & 0xff_ffff))
let drawn = seed
const upTo = (most: number): number => {
  drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0
  return 1 + (drawn % most)
}

/** What was answered in each stream: by person and number, at which positions. */
const answeredIn: { readonly [stream: string]: Map<string, string> } = { house: new Map(), ballot: new Map() }
const answered = answeredIn['house'] ?? new Map<string, string>()
const balloted = answeredIn['ballot'] ?? new Map<string, string>()
const next = Array.from({ length: people }, () => 1)

/** Runs the process until it has answered so many commands, and kills it in the middle of the others. */
async function run(killAfter: number, most: number): Promise<number | null> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'kill/child.ts'), folder, next.join(','), String(most)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const over = new Promise<number | null>((resolve) => { child.on('exit', resolve) })
  let heard = 0
  for await (const line of createInterface(child.stdout)) {
    const [who = '', n = '', from = '', to = '', stream = ''] = line.split(' ')
    if (stream === '') continue
    answeredIn[stream]?.set(`${who}:${n}`, `${from}-${to}`)
    next[Number(who)] = Number(n) + 1
    heard += 1
    if (heard === killAfter) child.kill('SIGKILL')
  }
  return over
}

/** Every key of the journal with its positions, after the chain was followed from the first event. */
async function written(store: Store, stream: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  let chain = genesis
  for (const { position, digest, chain: kept, event } of await store.read(stream, 0, forEver)) {
    if (event === null) throw new Error('an event is missing')
    chain = link(chain, position, digestOf(event))
    expect([digest, kept]).toEqual([digestOf(event), chain])
    expect(found.has(event.key), `${event.key} is written twice; seed ${seed}`).toBe(false)
    found.set(event.key, `${position}-${position}`)
  }
  return found
}

/** Who has voted by the roll, and whose papers there are, counted and not. Here alone a paper says whose it is. */
async function ballots(store: Store): Promise<{ readonly roll: readonly string[]; readonly papers: readonly string[] }> {
  const events = (await store.read('ballot', 0, forEver)).flatMap(({ event }) => event ?? [])
  const counted = events.flatMap(({ data }) => (data as { readonly papers?: readonly string[] }).papers ?? [])
  const lying = (await store.papers('ballot')).map(({ paper }) => (typeof paper === 'string' ? paper : ''))
  return {
    roll: events.filter(({ type }) => type === 'voted').map(({ data }) => `paper of ${(data as { readonly voter: string }).voter}`).toSorted(),
    papers: [...counted, ...lying].toSorted(),
  }
}

test(`a server killed ${kills} times under concurrent commands keeps every command and every secret paper it had answered, and none twice`, async () => {
  for (let round = 0; round < kills; round += 1) {
    expect(await run(upTo(120), forEver), `killed in round ${round}; seed ${seed}`).toBeNull()
    const store = await readSqlite(join(folder, databaseFile))
    for (const [stream, said] of Object.entries(answeredIn)) {
      const journal = await written(store, stream)
      const lost = [...said].filter(([key, positions]) => journal.get(key) !== positions)
      expect(lost, `lost of ${stream} after round ${round}; seed ${seed}`).toEqual([])
    }
    const { roll, papers } = await ballots(store)
    await store.close()
    expect(papers, `the papers are not the roll's after round ${round}; seed ${seed}`).toEqual(roll)
  }
  // Left to itself it answers what was under way when it was killed, sends what was still owed, and ends.
  expect(await run(0, 5)).toBe(0)
  const store = await readSqlite(join(folder, databaseFile))
  const journal = await written(store, 'house')
  expect(journal.size).toBe(answered.size)
  expect(Object.fromEntries(journal)).toEqual(Object.fromEntries(answered))
  expect(await store.owed()).toEqual([])
  const { roll, papers } = await ballots(store)
  expect(papers).toEqual(roll)
  expect([(await written(store, 'ballot')).size, papers.length > kills]).toEqual([balloted.size, true])
  for (let who = 0; who < people; who += 1) {
    const founded = (await store.read('house', 0, forEver)).filter(({ event }) => event?.type === 'founded' && event.by.person === `person-${who}`)
    expect([...(await written(store, `list-${who}`)).keys()].toSorted()).toEqual(founded.map(({ position }) => `house:${position}:0`).toSorted())
  }
  await store.close()
  expect(answered.size).toBeGreaterThan(kills)
})

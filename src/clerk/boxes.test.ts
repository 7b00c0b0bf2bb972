import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { canonical } from '#base/canonical.ts'
import { seededDraw } from '#base/draw.ts'
import { hash } from '#base/hash.ts'
import { journalFile } from '#store/journal-file.ts'
import { openMemory } from '#store/memory.ts'
import { openPostgres } from '#store/postgres.ts'
import { openSqlite } from '#store/sqlite.ts'
import type { Store } from '#store/store.ts'
import { testDatabase } from '#store/test-database.ts'
import { type Answer, type ClerkOptions, openClerk } from './clerk.ts'
import { ballotDeciders, type BallotCommand } from './ballot.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-boxes-'))
const url = await testDatabase('clerk_boxes')
afterAll(() => rmSync(folder, { recursive: true }))
const stores: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', async () => openMemory()],
  ['SQLite', () => openSqlite(folder)],
  ...(url === null ? [] : [['PostgreSQL', () => openPostgres(url)] as const]),
]

let streams = 0
let keys = 0
const lots = seededDraw(7)
const salt = (): string => Array.from({ length: 4 }, () => lots(2 ** 32).toString(16).padStart(8, '0')).join('')
const capacity = 'chair'

/** A clerk on one stream of ballots. Everything it ever tells or reports is in `told`. */
function desk(store: Store, stream = `ballot-${++streams}`, more: Partial<ClerkOptions> = {}) {
  const told: unknown[] = []
  const clerk = openClerk({ store, deciders: ballotDeciders, now: () => 1_000, ids: () => 'id', draw: seededDraw(1), salt, build: 'test', report: (report) => told.push(report), alarm: () => () => undefined, ...more })
  clerk.subscribe((news) => told.push(news))
  const ask = async (command: BallotCommand, key = `key-${++keys}`): Promise<Answer> => {
    const answer = await clerk.begin(stream, command, { by: { person: 'voter' in command ? command.voter : 'chair', capacity }, key })
    told.push(answer)
    return answer
  }
  const cast = (voter: string, paper: string, { key, box = 'a' }: { key?: string; box?: string } = {}) => ask({ type: 'cast', box, voter, paper }, key)
  /** The papers in every count so far, as the journal has them. */
  const counts = async (): Promise<readonly (readonly string[])[]> => (await store.read(stream, 0, 9_999)).flatMap(({ event }) => (event?.type === 'counted' ? [(event.data as { readonly papers: readonly string[] }).papers] : []))
  const lying = async (): Promise<readonly string[]> => (await store.papers(stream)).map(({ paper }) => (typeof paper === 'string' ? paper : 'no text'))
  return { clerk, stream, told, ask, cast, counts, lying }
}
const refusalOf = (answer: Answer) => ('refused' in answer ? answer.refused.refused : null)

describe.each(stores)('a ballot box on %s', (_name, open) => {
  test('keeps a choice from the journal, the state, every answer, all news and what is kept for retries, until the count', async () => {
    const store = await open()
    const { clerk, stream, told, cast, lying } = desk(store)
    const choices = ['aldora', 'belmar', 'casparia']
    for (let n = 0; n < 30; n += 1) await cast(`seat-${n}`, `choice-${choices[n % 3]}`, { key: `cast-${n}` })
    expect(await lying()).toHaveLength(30)
    told.push(await cast('seat-0', 'choice-dorra').then(refusalOf), await clerk.state(stream), await clerk.view(stream, ['public']))
    await clerk.stop()
    const receipts = await store.receipts(stream, Array.from({ length: 30 }, (_, n) => ({ person: `seat-${n}`, key: `cast-${n}` })))
    for await (const lines of journalFile(store, stream, null)) told.push(lines)
    const seen = JSON.stringify([told, receipts, await store.read(stream, 0, 999), await store.owed(), await store.table('snapshot', (value) => JSON.stringify(value)).list()])
    expect(receipts).toHaveLength(30)
    expect(seen).toContain('seat-29')
    expect(seen).not.toContain('choice-')
    // Nor can it be guessed: no hash that is kept is one over a choice.
    for (const { person: voter, body } of receipts) for (const choice of choices) expect(body).not.toBe(hash(canonical({ capacity, command: { type: 'cast', box: 'a', voter, paper: `choice-${choice}` } })))

    const after = desk(store, stream)
    await after.ask({ type: 'count', box: 'a' })
    expect((await after.counts())[0]?.toSorted()).toEqual(Array.from({ length: 30 }, (_, n) => `choice-${choices[n % 3]}`).toSorted())
    expect(await lying()).toEqual([])
    await after.clerk.stop()
    await store.close()
  })

  test('gives its papers in an order that tells nothing of the order of casting', async () => {
    const store = await open()
    const { clerk, cast, ask, counts } = desk(store)
    const papers = Array.from({ length: 40 }, (_, n) => `paper-${String(n).padStart(2, '0')}`)
    for (const [n, paper] of papers.slice(0, 20).entries()) await cast(`seat-${n}`, paper)
    await Promise.all(papers.slice(20).map((paper, n) => cast(`seat-${n + 20}`, paper)))
    await ask({ type: 'count', box: 'a' })
    const [counted = []] = await counts()
    expect(counted.toSorted()).toEqual(papers)
    const inOrder = counted.filter((paper, n) => n > 0 && paper > (counted[n - 1] ?? '')).length
    expect(inOrder).toBeGreaterThan(8)
    expect(inOrder).toBeLessThan(31)
    await clerk.stop()
    await store.close()
  })

  test('takes one paper of a voter, however often it is sent: the first under a key stands, whatever a retry holds', async () => {
    const store = await open()
    const { clerk, stream, cast, lying } = desk(store)
    const [first, again] = await Promise.all([cast('aldora', 'yes', { key: 'k' }), cast('aldora', 'yes', { key: 'k' })])
    expect([await cast('aldora', 'yes', { key: 'k' }), await cast('aldora', 'no', { key: 'k' }), again]).toEqual([first, first, first])
    await expect(cast('aldora', 'yes', { key: 'k', box: 'b' })).rejects.toMatchObject({ code: 'key-reused' })
    expect(refusalOf(await cast('aldora', 'no'))).toBe('already-done')
    await clerk.stop()
    const restarted = desk(store, stream)
    expect(await restarted.cast('aldora', 'no', { key: 'k' })).toEqual(first)
    expect(await lying()).toEqual(['yes'])
    await restarted.clerk.stop()
    await store.close()
  })

  test('holds what was cast, counted and annulled in one transaction: nothing lost, nothing twice, no box mixed with another', async () => {
    const store = await open()
    const { clerk, cast, ask, counts, lying } = desk(store)
    await cast('aldora', 'early')
    await Promise.all([
      cast('belmar', 'same moment'), cast('belmar', 'other box', { box: 'b' }), ask({ type: 'count', box: 'a' }), cast('aldora', 'second ballot'), ask({ type: 'count', box: 'a' }),
      cast('casparia', 'third ballot'), cast('aldora', 'spoiled', { box: 'c' }), ask({ type: 'annul', box: 'c' }),
    ])
    expect((await counts()).map((papers) => papers.toSorted())).toEqual([['early', 'same moment'], ['second ballot']])
    expect((await lying()).toSorted()).toEqual(['other box', 'third ballot'])
    await cast('dorra', 'also spoiled', { box: 'c' })
    await ask({ type: 'annul', box: 'c' })
    expect((await lying()).toSorted()).toEqual(['other box', 'third ballot'])
    await clerk.stop()
    await store.close()
  })

  test('is counted when the hour comes, by whichever command or silence follows', async () => {
    const store = await open()
    let at = 1_000
    const { clerk, cast, ask, counts } = desk(store, undefined, { now: () => at })
    await cast('aldora', 'yes')
    await ask({ type: 'count-at', at: 2_000 })
    at = 3_000
    await cast('belmar', 'too late for that count')
    expect(await counts()).toEqual([['yes']])
    await clerk.stop()
    await store.close()
  })

  test('takes no paper of a command whose secret is not named, and none without an event', async () => {
    const store = await open()
    const { clerk, ask, lying, told } = desk(store)
    await expect(ask({ type: 'leak' })).rejects.toThrow('secret')
    await expect(ask({ type: 'slip' })).rejects.toThrow('without an event')
    expect([await lying(), told]).toEqual([[], []])
    await clerk.stop()
    await store.close()
  })
})

test('whatever is cast and counted, in whatever batches, every paper is counted once', async () => {
  const store = openMemory()
  const step = fc.oneof({ weight: 6, arbitrary: fc.record({ box: fc.constantFrom('a', 'b'), times: fc.integer({ min: 1, max: 2 }) }) }, { weight: 1, arbitrary: fc.constantFrom('a', 'b') }, { weight: 2, arbitrary: fc.constant(null) })
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
    const { clerk, cast, ask, counts, lying } = desk(store)
    let waiting: Promise<unknown>[] = []
    const papers: string[] = []
    for (const [n, one] of steps.entries()) {
      if (one === null) await Promise.all(waiting.splice(0))
      else if (typeof one === 'string') waiting.push(ask({ type: 'count', box: one }))
      else {
        papers.push(`paper-${n}`)
        for (let time = 0; time < one.times; time += 1) waiting.push(cast(`seat-${n}`, `paper-${n}`, { key: `cast-${n}`, box: one.box }))
      }
    }
    await Promise.all(waiting)
    waiting = []
    expect([...(await counts()).flat(), ...await lying()].toSorted()).toEqual(papers.toSorted())
    await clerk.stop()
  }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 20) })
})

test('a lot is drawn by the clerk, written into the event, and not drawn again for a retry', async () => {
  const store = openMemory()
  const { clerk, stream, ask } = desk(store)
  const names = ['aldora', 'belmar', 'casparia', 'dorra']
  const drawn = await Promise.all(Array.from({ length: 40 }, (_, n) => ask({ type: 'draw-name', names }, `draw-${n}`)))
  const told = drawn.flatMap((answer) => ('accepted' in answer ? answer.accepted.events : []))
  expect(new Set(told.map(({ data }) => (data as { readonly name: string }).name))).toEqual(new Set(names))
  expect(await ask({ type: 'draw-name', names }, 'draw-3')).toEqual(drawn[3])
  expect((await store.read(stream, 0, 99)).map(({ event }) => event)).toEqual(told)
  await clerk.stop()
})

describe.skipIf(url === null)('two processes on one PostgreSQL', () => {
  test('share one box: what both took in is counted once, whoever counts', async () => {
    const [one, other] = [await openPostgres(url ?? ''), await openPostgres(url ?? '')]
    const desks = [desk(one), desk(other, `ballot-${streams}`)] as const
    await Promise.all(Array.from({ length: 80 }, (_, n) => desks[n % 2 === 0 ? 0 : 1].cast(`seat-${n}`, `paper-${n}`, { key: `cast-${n}` })))
    const late = Array.from({ length: 20 }, (_, n) => desks[n % 2 === 0 ? 0 : 1].cast(`late-${n}`, `late-${n}`))
    await Promise.all([...late, desks[1].ask({ type: 'count', box: 'a' })])
    expect([...(await desks[0].counts()).flat(), ...await desks[0].lying()].toSorted()).toEqual([...Array.from({ length: 80 }, (_, n) => `paper-${n}`), ...Array.from({ length: 20 }, (_, n) => `late-${n}`)].toSorted())
    await Promise.all(desks.map(({ clerk }) => clerk.stop()))
    await Promise.all([one.close(), other.close()])
  })
})

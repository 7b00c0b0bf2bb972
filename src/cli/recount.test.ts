import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Event } from '#base/event.ts'
import { startOf } from '#base/instants.ts'
import { perform, rehearse, stream } from '#procedure/rehearsal.ts'
import { journalFile } from '#store/journal-file.ts'
import { openMemory } from '#store/memory.ts'
import { assembly } from './sample/assembly.ts'
import { verify } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-recount-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The sample assembly, played to the end. */
const played = [{ as: 'secretariat', does: { type: 'found-conference', title: assembly.title, exercise: true, rulebook: 'unga' } } as const, ...assembly.lines]
  .reduce((before, { as, does }) => perform(before, does, { person: `person-${as}`, capacity: as }, before.now + 1_000).rehearsal, rehearse(startOf('2026-03-16')))

/** What `parley verify` says of a journal of these events, whose chain holds whatever stands in them. */
async function verified(events: readonly Event[], circles: readonly ['public'] | null = null): Promise<{ code: number; said: Record<string, unknown> }> {
  const store = openMemory()
  await store.append(stream, 0, events)
  let file = ''
  for await (const part of journalFile(store, stream, circles)) file += part
  const path = join(folder, 'journal.ndjson')
  writeFileSync(path, file)
  let out = ''
  const code = await verify([path], { lines: (async function* () {})(), out: (text) => { out += text }, err: () => undefined, env: {} })
  return { code, said: JSON.parse(out) as Record<string, unknown> }
}
/** The journal with the data of its last event of a type rewritten, and every digest made anew. */
const forged = (type: string, change: (data: unknown) => unknown): readonly Event[] => {
  const at = played.events.findLastIndex((event) => event.type === type)
  return played.events.map((event, index) => (index === at ? { ...event, data: change(structuredClone(event.data)) } : event))
}

test('every decision of the sample assembly is recounted from its votes and found as it was announced', async () => {
  const { code, said } = await verified(played.events)
  expect([code, said]).toMatchObject([0, { verifies: true, exercise: true, count: played.events.length, recount: { differences: [], withheld: 0, fromRoll: 0 } }])
  const { decisions, recounted } = said['recount'] as { decisions: number; recounted: number }
  expect([decisions, recounted]).toEqual([played.state.decisions.length, decisions])
  expect(decisions).toBe(8)
  expect((await verified(played.events, ['public'])).code).toBe(0)
})

test('a vote or a result rewritten together with the whole chain is found by the recount', async () => {
  const turned = await verified(forged('vote-cast', (data) => ({ ...(data as object), choice: 'abstain' })))
  expect(turned.code).toBe(1)
  expect(turned.said['recount']).not.toMatchObject({ differences: [] })
  const announced = await verified(forged('vote-closed', (data) => ({ ...(data as object), decision: { ...(data as { decision: object }).decision, outcome: 'adopted' } })))
  expect([announced.code, announced.said['recount']]).toMatchObject([1, { differences: [{ of: 'outcome', recorded: 'adopted' }] }])
})

test('a journal whose chain holds but which is no conference is answered, whatever stands in it', async () => {
  for (const type of ['vote-opened', 'vote-closed', 'body-set-up', 'question-put', 'vote-cast', 'delegation-seated']) {
    for (const data of [null, 7, {}, { body: 'plenary' }, { body: '__proto__', vote: null }]) {
      const { said } = await verified(forged(type, () => data))
      if (said['verifies'] === false) expect(said).toMatchObject({ why: 'not-a-conference' })
    }
  }
})

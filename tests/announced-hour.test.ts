import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { seededDraw } from '#base/draw.ts'
import { isRefusal } from '#base/refusal.ts'
import { hour, minute } from '#base/instants.ts'
import { anyDecider, of, openClerk } from '#clerk/clerk.ts'
import { conference } from '#procedure/decider.ts'
import { belmar, casparia, chair, type Deed, dorra, meeting } from '#procedure/given.ts'
import { openSqlite } from '#store/sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-hour-'))
afterAll(() => rmSync(folder, { recursive: true }))

const before = meeting('unga', 5).rehearsal
const stream = before.events[0]?.stream ?? ''
const closesAt = before.now + hour
let at = before.now
let keys = 0

/** A process of Parley on the folder, its clock in the test's hand and no timer of its own. */
async function start() {
  const store = await openSqlite(folder)
  const clerk = openClerk({ store, deciders: { conference: anyDecider(conference) }, now: () => at, ids: () => 'id', draw: seededDraw(1), salt: () => '0'.repeat(32), build: 'test', alarm: () => () => undefined })
  return {
    store,
    body: async () => of(conference, await clerk.state(stream)).state.bodies['plenary'],
    does: async ({ as, command }: Deed) => {
      const answer = await clerk.submit(stream, command, { by: { person: `person-${as}`, capacity: as }, key: `key-${++keys}`, seen: 0 })
      return 'refused' in answer ? answer.refused : answer.accepted.events.map(({ type }) => type)
    },
    settled: clerk.settled,
    end: async () => { await clerk.stop(); await store.close() },
  }
}

test('a list of speakers that was announced to close at an hour has closed at that hour, once, though no process ran then', async () => {
  const first = await start()
  await first.store.append(stream, 0, before.events)
  expect(await first.does(belmar('ask-for-floor', { kind: 'statement' }))).toContain('floor-asked')
  const put = await first.does(chair('propose-list-closing', { at: closesAt }))
  const question = (await first.body())?.question
  if (question !== null && question !== undefined) await first.does(chair('gavel', { question: question.id }))
  expect([isRefusal(put), (await first.body())?.floor]).toMatchObject([false, { list: 'open', closesAt }])
  at = closesAt - minute
  expect(await first.does(casparia('ask-for-floor', { kind: 'statement' }))).toContain('floor-asked')
  await first.end()

  at = closesAt + hour
  const second = await start()
  const late = await second.does(dorra('ask-for-floor', { kind: 'statement' }))
  expect(late).toMatchObject({ refused: expect.any(String), cites: [{ rulebook: 'unga' }] })
  expect((await second.body())?.floor).toMatchObject({ list: 'closed', entries: [{ seat: 'belmar' }, { seat: 'casparia' }] })
  await second.end()

  at += hour
  const third = await start()
  await third.settled()
  const closings = (await third.store.read(stream, 0, 1_000)).flatMap(({ event }) => (event?.type === 'list-closed' ? [event] : []))
  expect(closings).toMatchObject([{ at: closesAt, by: { person: 'clock', capacity: 'clock' }, key: `list-closes-plenary-${closesAt}` }])
  await third.end()
})

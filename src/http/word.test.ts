import { expect, test } from 'vitest'
import { testHouse } from './test-house.ts'
import { perform, rehearse } from '#procedure/rehearsal.ts'
import { outcomeOf } from '#views/outcome-of.ts'
import { mostWaiting, openWordWriter } from './word.ts'

const begun = perform(rehearse(0), { type: 'found-conference', title: 'Assembly', exercise: true, rulebook: 'unga' }, { person: 'vera', capacity: 'secretariat' }, 0).rehearsal
const outcome = () => outcomeOf(begun.events, { stream: 'conference-1', head: { count: begun.events.length, chain: 'ab'.repeat(32) } }) ?? expect.unreachable()

test('a Word file is written in a thread, once for an outcome and a language', async () => {
  const [write, of] = [openWordWriter(), outcome()]
  const first = write(of, 'en')
  expect(write(of, 'en')).toBe(first)
  expect(new TextDecoder('latin1').decode((await first).slice(0, 2))).toBe('PK')
  expect((await write(of, 'ar')).length).toBeGreaterThan(1_000)
})

test('so many files may wait; the next is told to come again', async () => {
  const write = openWordWriter()
  const asked = Array.from({ length: mostWaiting + 1 }, () => write(outcome(), 'en').then(() => 'written', (error: { readonly code: string }) => error.code))
  expect(await asked.at(-1)).toBe('busy')
  expect(await asked[0]).toBe('written')
})

test('over HTTP it is a file with the name of its stream', async () => {
  const house = await testHouse()
  const stream = await house.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
  const answer = await house.get(`/api/streams/${stream}/outcome.docx?language=ar`)
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, `attachment; filename="${stream}.docx"`])
  expect(new TextDecoder('latin1').decode((await answer.arrayBuffer()).slice(0, 2))).toBe('PK')
  await house.close()
})

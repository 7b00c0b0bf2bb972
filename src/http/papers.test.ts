import { expect, test } from 'vitest'
import { testHouse } from './test-house.ts'
import { perform, rehearse } from '#procedure/rehearsal.ts'
import { outcomeOf } from '#views/outcome-of.ts'
import { outcomeSheet } from '#exports/outcome-sheet.ts'
import { type FileKind, mostWaiting, openFileWriter, type Written } from './file-writer.ts'

const begun = perform(rehearse(0), { type: 'found-conference', title: 'Assembly', exercise: true, rulebook: 'unga' }, { person: 'vera', capacity: 'secretariat' }, 0).rehearsal
const outcome = () => outcomeOf(begun.events, { stream: 'conference-1', head: { count: begun.events.length, chain: 'ab'.repeat(32) } }) ?? expect.unreachable()

const begins = (bytes: Uint8Array | ArrayBuffer, length: number): string => new TextDecoder('latin1').decode(bytes.slice(0, length))
const writer = (): (of: ReturnType<typeof outcome>, language: 'en' | 'ar', kind: FileKind) => Promise<Written> => {
  const write = openFileWriter()
  return (of, language, kind) => write(of, `${kind} ${language}`, () => ({ kind, sheet: outcomeSheet(of, language) }))
}

test.for([['word', 'PK'], ['pdf', '%PDF-1.7']] as const)('a file (%s) is written in a thread, once for an outcome and a language', async ([kind, head]) => {
  const [write, of] = [writer(), outcome()]
  const first = write(of, 'en', kind)
  expect(write(of, 'en', kind)).toBe(first)
  expect(begins(await first, head.length)).toBe(head)
  expect((await write(of, 'ar', kind)).length).toBeGreaterThan(1_000)
})

test('so many files may wait; the next is told to come again', async () => {
  const write = writer()
  const asked = Array.from({ length: mostWaiting + 1 }, () => write(outcome(), 'en', 'word').then(() => 'written', (error: { readonly code: string }) => error.code))
  expect(await asked.at(-1)).toBe('busy')
  expect(await asked[0]).toBe('written')
})

test.for([['docx', 'PK'], ['pdf', '%PDF']] as const)('over HTTP it is a file (%s) with the name of its stream', async ([ending, head]) => {
  const house = await testHouse()
  const stream = await house.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
  const answer = await house.get(`/api/streams/${stream}/outcome.${ending}?language=ar`)
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, `attachment; filename="${stream}.${ending}"`])
  expect(begins(await answer.arrayBuffer(), head.length)).toBe(head)
  await house.close()
})

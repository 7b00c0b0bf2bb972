import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { longestStatement } from '#procedure/statements-state.ts'
import { docxOf, pdfOf } from '#record/reading/test-files.ts'
import { largestStatementFile } from './statement-texts.ts'
import { type Guest, testHouse } from './test-house.ts'

const house = await testHouse()
let stream = ''
let belmar: Guest
let chair: Guest
beforeAll(async () => {
  stream = await house.open({ type: 'open-conference', title: 'Assembly on waters', rulebook: 'unga', exercise: true })
  belmar = await house.person('Belmar', [stream, 'delegation:belmar'])
  chair = await house.person('Chair', [stream, 'chair'])
})
afterAll(() => house.close())

const words = 'Mr. Chair, we support the sharing of waters with guarantees for all who live by them.'
async function send(who: Guest, content: string | Uint8Array, name: string, field = 'file'): Promise<{ readonly status: number; readonly text?: string; readonly code?: string }> {
  const form = new FormData()
  form.append(field, new Blob([typeof content === 'string' ? content : content.slice()]), name)
  const whole = new Response(form)
  const answer = await house.app.request(`/u/1/api/streams/${stream}/statement-texts`, { method: 'POST', body: await whole.arrayBuffer(), headers: { cookie: `parley=${who.session}`, 'content-type': whole.headers.get('content-type') ?? '' } })
  return { status: answer.status, ...(await answer.json() as object) }
}

test('a delegation has the words of a PDF, a Word file and a text in another encoding, and nothing of them is kept', async () => {
  const before = (await house.store.head(stream)).count
  expect(await send(belmar, pdfOf([words], deflateSync), 'a.pdf')).toEqual({ status: 200, text: words, kind: 'pdf', language: 'en' })
  expect(await send(belmar, docxOf(['Mr. Chair,', words]), 'a.docx')).toMatchObject({ status: 200, text: `Mr. Chair,\n\n${words}`, kind: 'docx' })
  expect(await send(belmar, Uint8Array.from([0xff, 0xfe, ...Array.from(words).flatMap((one) => [one.charCodeAt(0), 0])]), 'a.txt')).toMatchObject({ status: 200, text: words, kind: 'text' })
  expect((await house.store.head(stream)).count).toBe(before)
})

test('a file that cannot be read says why, and only who may hand a statement in has one read', async () => {
  const codeOf = async (content: string | Uint8Array, name: string): Promise<string | undefined> => (await send(belmar, content, name)).code
  expect(await codeOf('', 'a.txt')).toBe('empty-file')
  expect(await codeOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'a.png')).toBe('binary-file')
  expect(await codeOf(pdfOf([''], deflateSync), 'scan.pdf')).toBe('unreadable-file')
  expect(await codeOf('a '.repeat(longestStatement), 'a.txt')).toBe('too-large')
  expect(await codeOf(new Uint8Array(largestStatementFile + 1).fill(65), 'a.txt')).toBe('too-large')
  expect((await send(belmar, words, 'a.txt', 'other')).code).toBe('malformed')
  expect((await send(chair, words, 'a.txt')).status).toBe(403)
})

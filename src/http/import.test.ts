import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { largestFile } from '#record/reading/limits.ts'
import { largestUpload, mostDocuments } from './import.ts'
import { type Guest, testHouse } from './test-house.ts'

const house = await testHouse()
let stream = ''
let keeper: Guest
let reader: Guest

beforeAll(async () => {
  stream = await house.open({ type: 'open-dossier', title: 'Floods', handling: 'internal' })
  keeper = await house.person('Keeper', [stream, 'keeper'])
  reader = await house.person('Reader', [stream, 'reader'])
})
afterAll(() => house.close())

type Told = { readonly name: string; readonly document?: string; readonly problem?: { readonly code: string } }
const path = (): string => `/dossiers/${stream}/documents`
const paste = (who: Guest, body: object): Promise<Response> => who.post(path(), body)
const toldIn = async (answer: Response): Promise<readonly Told[]> => ((await answer.json()) as { readonly documents: readonly Told[] }).documents

/** Sends a form as a browser does. */
async function send(who: Guest, files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[], fields: { readonly [name: string]: string } = {}): Promise<Response> {
  const form = new FormData()
  for (const [name, content] of files) form.append('file', new Blob([content]), name)
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const whole = new Response(form)
  return house.app.request(`/u/1/api${path()}`, { method: 'POST', body: await whole.arrayBuffer(), headers: { cookie: `parley=${who.session}`, 'content-type': whole.headers.get('content-type') ?? '' } })
}

const report = 'The foreign minister of Aldora said on Wednesday that “a conference is needed” on the flood.'

describe('documents over HTTP', () => {
  test('are pasted as text and sent as files, each named by what became of it', async () => {
    expect(await toldIn(await paste(keeper, { name: 'pasted', text: report, handling: 'public', note: 'From the ministry’s page.' }))).toEqual([{ name: 'pasted', document: expect.any(String) }])
    const told = await toldIn(await send(keeper, [['letter.html', `<html><body><p>${report}</p><script>alert(1)</script></body></html>`], ['empty.txt', ''], ['zip.docx', 'PK\u0003\u0004'], ['twice.txt', report], ['last.txt', `${report} Twice.`]], { handling: 'confidential' }))
    expect(told.map(({ name, document, problem }) => [name, problem?.code ?? typeof document])).toEqual([['letter.html', 'string'], ['empty.txt', 'empty-file'], ['zip.docx', 'binary-file'], ['twice.txt', 'duplicate-document'], ['last.txt', 'string']])
    const { documents } = (await (await keeper.get(path())).json()) as { readonly documents: readonly { readonly name: string; readonly handling: string; readonly imported: { readonly obtained: object } }[] }
    expect(documents.map(({ name, handling, imported: { obtained } }) => [name, handling, obtained])).toEqual([
      ['pasted', 'public', { how: 'pasted', note: 'From the ministry’s page.' }], ['letter.html', 'confidential', { how: 'file', note: null }], ['last.txt', 'confidential', { how: 'file', note: null }],
    ])
    const page = await (await keeper.get(`${path()}/${told[0]?.document}`)).json() as { readonly text: string }
    expect(page.text).toBe(report)
  })
  test('may be sent again with the same key and are there once', async () => {
    const sent = { name: 'again', text: `${report} Again.`, key: 'the same key' }
    const [first, second] = [await toldIn(await paste(keeper, sent)), await toldIn(await paste(keeper, sent))]
    expect(second).toEqual(first)
    expect(await toldIn(await paste(keeper, { ...sent, key: 'another key' }))).toMatchObject([{ problem: { code: 'duplicate-document' } }])
  })
  test('come from those only who record, and within bounds', async () => {
    expect((await paste(reader, { name: 'a', text: report })).status).toBe(403)
    expect((await house.post(`/api${path()}`, { name: 'a', text: report })).status).toBe(404)
    expect((await paste(keeper, { name: 'a', text: report, handling: 'secret' })).status).toBe(400)
    expect((await paste(keeper, { name: 'a', text: report, extra: 1 })).status).toBe(400)
    expect((await send(keeper, [])).status).toBe(400)
    expect((await send(keeper, Array.from({ length: mostDocuments + 1 }, (_, n) => [`${n}.txt`, `${report} ${n}`] as const))).status).toBe(413)
    expect(await toldIn(await send(keeper, [['large.txt', new Uint8Array(largestFile + 1).fill(65)]]))).toMatchObject([{ problem: { code: 'too-large' } }])
    expect((await house.app.request(`/u/1/api${path()}`, { method: 'POST', body: 'x', headers: { cookie: `parley=${keeper.session}`, 'content-type': 'application/json', 'content-length': String(largestUpload + 1) } })).status).toBe(413)
    expect((await house.app.request(`/u/1/api${path()}`, { method: 'POST', body: 'x', headers: { cookie: `parley=${keeper.session}`, 'content-type': 'text/plain' } })).status).toBe(400)
  })
})

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isBroken, readJournal } from '#base/journal.ts'
import { extract } from '#cli/extract.ts'
import { importDocuments } from '#cli/import.ts'
import type { Command } from '#cli/io.ts'
import { openParley, type Parley } from '#cli/parley.ts'
import { verify } from '#cli/verify.ts'
import { encoded, pdfOf } from '#record/reading/test-files.ts'
import { largestContent } from '#record/reading/pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-bad-input-'))
const at = (name: string): string => join(folder, name)
const megabytes = 1024 * 1024
const words = (place: string): string => `The foreign minister of ${place} said on Wednesday that “a conference is needed” and that no answer had come.`
const russian = 'Министр иностранных дел заявил в среду, что конференция должна пройти весной этого года при участии всех сторон.'
const scripts = `<html><body><script>steal()</script><p onclick="steal()">${words('Casparia')}</p><img src=x onerror=steal()></body></html>`
const bomb = pdfOf([words('Dorra')], () => deflateSync(new Uint8Array(largestContent + megabytes), { level: 9 }))

/** One of each, in the order of a batch, with what it must come to; a good one stands last. */
const batch: readonly (readonly [name: string, content: Uint8Array | string, comesTo: string])[] = [
  ['empty.txt', '', 'empty-file'],
  ['blank.txt', ' \n\t\n', 'empty-file'],
  ['archive.txt', 'PK\u0003\u0004 and more', 'binary-file'],
  ['noughts.txt', 'a\u0000b\u0000\u0000c', 'binary-file'],
  ['bomb.pdf', bomb, 'unreadable-file'],
  ['damaged.pdf', '%PDF-1.4\nnothing of a PDF follows', 'unreadable-file'],
  ['koi8-r.txt', encoded(russian, 'koi8-r'), 'taken'],
  ['scripts.html', scripts, 'taken'],
  ['good.txt', words('Aldora'), 'taken'],
  ['twice.txt', words('Aldora'), 'duplicate-document'],
  ['last.txt', words('Belmar'), 'taken'],
]
const expected = batch.map(([name, , comesTo]) => [name, comesTo])
const kept = ['good.txt', 'koi8-r.txt', 'last.txt', 'scripts.html']

type Told = { readonly name?: string; readonly file?: string; readonly document?: string; readonly problem?: { readonly code: string } }
const cameTo = (told: readonly Told[]): readonly (readonly [string, string])[] => told.map(({ name, file = '', document, problem }) => [name ?? file.slice(folder.length + 1), problem?.code ?? (document === undefined ? 'nothing' : 'taken')])

let parley: Parley
let api = ''
const headers = (): { readonly authorization: string } => ({ authorization: `Bearer ${parley.server.served.settings.operator ?? ''}` })
const post = (path: string, body: unknown): Promise<Response> => fetch(`${api}${path}`, { method: 'POST', headers: { ...headers(), 'content-type': 'application/json' }, body: JSON.stringify(body) })
const code = async (answer: Response | Promise<Response>): Promise<unknown> => ((await (await answer).json()) as { readonly code?: string }).code
let keys = 0
const command = (stream: string, value: unknown, more: object = {}): Promise<Response> => post(`/streams/${stream}/commands`, { command: value, seen: 0, key: `k${++keys}`, capacity: 'secretariat', ...more })
async function dossier(title: string): Promise<string> {
  const { opened = '' } = (await (await command('house', { type: 'open-dossier', title, handling: 'internal' })).json()) as { readonly opened?: string }
  return opened
}

async function run(what: Command, ...args: readonly string[]) {
  let [out, err] = ['', '']
  const lines = (async function* () {})()
  const ended = await what(args, { lines, out: (text) => { out += text }, err: (text) => { err += text }, env: { PARLEY_DATA: at('data') } })
  return { ended, err, told: out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Told & { readonly body?: string; readonly verifies?: boolean; readonly line?: number }) }
}

beforeAll(async () => {
  parley = await openParley({ place: { folder: at('data') }, host: '127.0.0.1', port: 0, settings: { url: null, proxies: 0 }, log: () => undefined })
  api = `http://127.0.0.1:${parley.server.port}/api`
  for (const [name, content] of batch) writeFileSync(at(name), content)
  writeFileSync(at('huge.txt'), '')
  truncateSync(at('huge.txt'), 200 * megabytes)
})
afterAll(async () => {
  await parley.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What stands in the store after a batch: the names, and text without a mark of markup. */
async function stored(stream: string): Promise<readonly string[]> {
  const documents = await parley.store.documents(stream)
  const texts = await Promise.all(documents.map(async ({ id }) => (await parley.store.document(id))?.text ?? ''))
  expect(texts.join('\n')).not.toMatch(/steal|<p|onerror/)
  expect(texts).toContain(russian)
  return documents.map(({ name }) => name).toSorted()
}

describe('bad files', () => {
  test('sent as one upload are each named with their code; the rest is taken', async () => {
    const stream = await dossier('Uploads')
    const form = new FormData()
    for (const [name, content] of batch) form.append('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name)
    const answer = await fetch(`${api}/dossiers/${stream}/documents`, { method: 'POST', headers: headers(), body: form })
    expect(answer.status).toBe(200)
    expect(cameTo(((await answer.json()) as { readonly documents: readonly Told[] }).documents)).toEqual(expected)
    expect(await stored(stream)).toEqual(kept)
  })

  test('named on the terminal, to be imported or only read, are each named with their code; the rest goes on', async () => {
    const stream = await dossier('Terminal')
    const files = ['huge.txt', ...batch.map(([name]) => name)].map(at)
    const imported = await run(importDocuments, ...files, at('nowhere.txt'), '--dossier', stream)
    expect([imported.ended, cameTo(imported.told)]).toEqual([1, [['huge.txt', 'too-large'], ...expected, ['nowhere.txt', 'not-found']]])
    expect(await stored(stream)).toEqual(kept)

    const read = await run(extract, ...files)
    const refused = [['huge.txt', 'too-large'], ...expected.filter(([, comesTo]) => comesTo !== 'taken' && comesTo !== 'duplicate-document')]
    expect([read.ended, read.err.trim().split('\n').map((line) => line.slice(folder.length + 1).split(': ').slice(0, 2))]).toEqual([1, refused])
    expect(read.told.map(({ file = '' }) => file.slice(folder.length + 1))).toEqual(['koi8-r.txt', 'scripts.html', 'good.txt', 'twice.txt', 'last.txt'])
    expect(read.told[0]?.body).toBe(russian)
  })

  test('pasted are answered with their code', async () => {
    const stream = await dossier('Pasted')
    const paste = async (text: string): Promise<readonly (readonly [string, string])[]> => cameTo(((await (await post(`/dossiers/${stream}/documents`, { name: 'pasted', text })).json()) as { readonly documents: readonly Told[] }).documents)
    for (const [text, comesTo] of [['', 'empty-file'], [' \n', 'empty-file'], [scripts, 'taken'], [scripts, 'duplicate-document'], [russian, 'taken']] as const) expect(await paste(text)).toEqual([['pasted', comesTo]])
    expect(await stored(stream)).toEqual(['pasted', 'pasted'])
  })

  test('of 200 MB are refused at the door before they are read', async () => {
    const stream = await dossier('Large')
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${api}/dossiers/${stream}/documents`, { method: 'POST', headers: { ...headers(), 'content-type': 'text/plain', 'content-length': 200 * megabytes } }, (answer) => {
        resolve(answer.statusCode)
        sent.destroy()
      })
      sent.on('error', reject)
      sent.write('the beginning of a long file')
    })
    expect(status).toBe(413)
    expect(await parley.store.documents(stream)).toEqual([])
  })
})

describe('bad commands', () => {
  test('through a socket are answered with a code, and nothing of them is recorded', async () => {
    const good = { type: 'open-dossier', title: 'Replayed', handling: 'internal' }
    const sent = { command: good, seen: 0, key: 'replayed', capacity: 'secretariat' }
    const first = await (await post('/streams/house/commands', sent)).json()
    const { count } = await parley.clerk.head('house')
    expect(await (await post('/streams/house/commands', sent)).json()).toEqual(first)
    expect(await code(post('/streams/house/commands', { ...sent, command: { ...good, title: 'Another' } }))).toBe('key-reused')
    expect(await code(command('house', { type: 'open-everything' }))).toBe('not-a-command')
    expect(await code(command('house', { ...good, title: 'x'.repeat(70_000) }))).toBe('too-large')
    expect(await code(fetch(`${api}/streams/house/commands`, { method: 'POST', headers: { ...headers(), 'content-type': 'application/json' }, body: '['.repeat(60_000) }))).toBe('malformed')
    expect(await code(command('house', JSON.parse('{"a":'.repeat(50) + '1' + '}'.repeat(50))))).toBe('malformed')
    expect(await code(fetch(`${api}/streams/house/commands`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...sent, key: 'k' }) }))).toBe('signed-out')
    expect(await code(command('house', good, { capacity: 'chair' }))).toBe('forbidden')
    for (const stream of ['conference-none', 'dossier-none', 'nothing', '..%2fhouse']) expect([stream, await code(command(stream, good))]).toEqual([stream, 'no-such-stream'])
    for (const way of ['/streams/conference-none/events', '/streams/conference-none/snapshot', '/streams/conference-none/journal', '/streams/conference-none/outcome', '/dossiers/dossier-none/documents', '/live?streams=conference-none:0']) {
      expect([way, await code(fetch(`${api}${way}`, { headers: headers() }))]).toEqual([way, 'no-such-stream'])
    }
    expect((await parley.clerk.head('house')).count).toBe(count)
  })
})

describe('a journal that was downloaded', () => {
  test('is found altered wherever one byte of it is flipped', async () => {
    const bytes = new Uint8Array(await (await fetch(`${api}/streams/house/journal`, { headers: headers() })).arrayBuffer())
    expect(isBroken(readJournal(bytes))).toBe(false)
    const unseen: number[] = []
    for (let n = 0; n < bytes.length; n += Math.max(1, Math.floor(bytes.length / 400))) {
      const flipped = bytes.slice()
      flipped[n] = (flipped[n] ?? 0) ^ 1
      if (!isBroken(readJournal(flipped))) unseen.push(n)
    }
    expect(unseen).toEqual([])
    const flipped = bytes.slice()
    flipped[300] = (flipped[300] ?? 0) ^ 1
    writeFileSync(at('flipped.ndjson'), flipped)
    writeFileSync(at('whole.ndjson'), bytes)
    const { ended, told } = await run(verify, at('flipped.ndjson'), at('whole.ndjson'))
    expect([ended, told.map(({ verifies, line }) => [verifies, line])]).toEqual([1, [[false, 2], [true, undefined]]])
  })
})

test('after all of it every journal verifies, in the data as it stands', async () => {
  const { ended, told } = await run(verify)
  expect([ended, told.every(({ verifies }) => verifies === true), told.length]).toEqual([0, true, (await parley.store.streams()).length])
})

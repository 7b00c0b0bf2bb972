import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { of } from '#clerk/clerk.ts'
import { house } from '#house/decider.ts'
import { dossier as decider } from '#record/decider.ts'
import { exportJournal } from './export.ts'
import { importDocuments } from './import.ts'
import type { Io } from './io.ts'
import { openParley, serverFile } from './parley.ts'
import { isUnworked, secretariatCode, secretariatHasCode } from './secretariat.ts'
import { readStore } from '#store/open.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'parley-import-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: readonly { readonly file: string; readonly dossier: string; readonly document?: string; readonly problem?: { readonly code: string } }[]; readonly err: string }> {
  const out: string[] = []
  const err: string[] = []
  const io: Io = { lines: (async function* () {})(), out: (text) => void out.push(text), err: (text) => void err.push(text), env: { PARLEY_DATA: join(folder, 'data') } }
  const code = await importDocuments(args, io)
  return { code, out: out.map((line) => JSON.parse(line)), err: err.join('') }
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const report = (city: string): string => `The foreign minister of ${city} said on Wednesday that “a conference is needed” and that no answer had come.`

test('into an empty place opens a dossier, takes what can be taken, and names the trouble of the rest', async () => {
  const { code, out, err } = await run(file('a.txt', report('Aldora')), file('empty.txt', ''), join(folder, 'nowhere.txt'), file('twin.txt', report('Aldora')), file('b.txt', report('Belmar')))
  expect(code).toBe(1)
  expect(out.map(({ document, problem }) => problem?.code ?? typeof document)).toEqual(['string', 'empty-file', 'not-found', 'duplicate-document', 'string'])
  expect(err).toMatch(/Opened the dossier “Record”/)
  const again = await run(file('c.txt', report('Casparia')))
  expect([again.code, again.out[0]?.dossier]).toEqual([0, out[0]?.dossier])
  // The whole of it goes into a file, and from there into a new dossier.
  const whole = join(folder, 'whole.json')
  const io: Io = { lines: (async function* () {})(), out: () => undefined, err: () => undefined, env: { PARLEY_DATA: join(folder, 'data') } }
  expect(await exportJournal(['--dossier', out[0]?.dossier ?? '', whole], io)).toBe(0)
  expect((await run(whole, '--take-over', '--new', 'Second')).out).toMatchObject([{ documents: 3, entries: 0, problems: [] }])
  await expect(run(whole, '--take-over', '--dossier', out[0]?.dossier ?? '')).rejects.toThrow('not empty')
  // What is no dossier opens none.
  await expect(run(file('no.json', '{"no":1}'), '--take-over', '--new', 'Third')).rejects.toThrow('format')
  const unclear = await run(file('d.txt', report('Dorra')))
  expect([unclear.code, unclear.err.match(/dossier-\w+/g)?.length]).toEqual([2, 2])
  const store = await readStore({ folder: join(folder, 'data') })
  expect((await store.documents(out[0]?.dossier ?? '')).map(({ name }) => name).toSorted()).toEqual(['a.txt', 'b.txt', 'c.txt'])
  await store.close()
})

test('takes the documents of one file one by one: lines of JSON Lines and entries of a feed; a bad one is named and the rest goes on', async () => {
  const lines = [{ title: 'One', text: report('Aldora'), date: '2023-12-13' }, 'no document', { text: report('Belmar') }].map((line) => JSON.stringify(line)).join('\n')
  const feed = `<rss version="2.0"><channel><title>The Aurora</title>${['Casparia', 'Dorra'].map((city) => `<item><title>${city}</title><description>${report(city)}</description></item>`).join('')}</channel></rss>`
  const { code, out, err } = await run(file('news.jsonl', lines), file('feed.xml', feed))
  expect(code).toBe(1)
  expect(out.map(({ file: name, document, problem }) => [name.split('/').at(-1), problem?.code ?? typeof document])).toEqual([['news.jsonl line 1', 'string'], ['news.jsonl line 2', 'unreadable-file'], ['news.jsonl line 3', 'string'], ['feed.xml entry 1', 'string'], ['feed.xml entry 2', 'string']])
  expect(err).toMatch(/news\.jsonl line 2: unreadable-file/u)
  expect((await run(file('again.jsonl', lines))).out.map(({ problem }) => problem?.code)).toEqual(['duplicate-document', 'unreadable-file', 'duplicate-document'])
})

test('through a running server, which has the documents at once', async () => {
  const parley = await openParley({ place: { folder: join(folder, 'data') }, host: '127.0.0.1', port: 0, settings: { url: null, proxies: 0 }, log: () => undefined })
  try {
    const { code, out } = await run(file('a.txt', report('Aldora')), '--new', 'Calls', '--handling', 'public', '--note', 'By post.')
    expect(code).toBe(0)
    const { state } = of(decider, await parley.clerk.state(out[0]?.dossier ?? ''))
    expect([state.title, Object.values(state.documents).map(({ name, handling, obtained }) => [name, handling, obtained])]).toEqual(['Calls', [['a.txt', 'public', { how: 'command-line', note: 'By post.' }]]])
    expect((await run(file('a.txt', report('Aldora')))).out).toMatchObject([{ problem: { code: 'duplicate-document' } }])
    expect((await run(file('n.jsonl', `${JSON.stringify({ text: report('Dorra') })}\n{}`))).out).toMatchObject([{ file: expect.stringMatching(/line 1$/u), document: expect.any(String) }, { file: expect.stringMatching(/line 2$/u), problem: { code: 'unreadable-file' } }])
    await run(file('b.txt', report('Belmar')), '--new', 'Others')
    const unclear = await run(file('c.txt', report('Casparia')))
    expect([unclear.code, unclear.err]).toEqual([2, expect.stringMatching(/several dossiers[\s\S]+Calls[\s\S]+Others/)])
    expect((await run(file('c.txt', report('Casparia')), '--dossier', out[0]?.dossier ?? '')).code).toBe(0)
    expect((await run(file('d.txt', report('Dorra')), '--dossier', 'dossier-nowhere')).code).toBe(2)
  } finally {
    await parley.close()
  }
})

test('before the first start: whoever is given the first code keeps the dossier', async () => {
  const { out } = await run(file('a.txt', report('Aldora')))
  const parley = await openParley({ place: { folder: join(folder, 'data') }, host: '127.0.0.1', port: 0, settings: { url: null, proxies: 0 }, log: () => undefined })
  try {
    expect(await secretariatHasCode(parley)).toBe(false)
    const { code } = await secretariatCode(parley)
    const { person } = await parley.access.signIn(code, 'here')
    const { state } = of(house, await parley.clerk.state('house'))
    expect(state.offices[out[0]?.dossier ?? '']).toMatchObject({ [person]: ['keeper'] })
    expect([await secretariatHasCode(parley), await isUnworked(parley)]).toEqual([true, false])
  } finally {
    await parley.close()
  }
})

test('beside what a killed server left behind goes into the data', async () => {
  mkdirSync(join(folder, 'data'))
  const other = createServer((_, answer) => answer.end('no Parley')).listen(0, '127.0.0.1')
  await once(other, 'listening')
  for (const port of [1, (other.address() as AddressInfo).port]) {
    writeFileSync(join(folder, 'data', serverFile), JSON.stringify({ address: `http://127.0.0.1:${port}`, token: 'x' }))
    expect((await run(file(`${port}.txt`, report(`Place ${port}`)))).code).toBe(0)
  }
  other.close()
})

test('as a command of its own ends in order', () => {
  const env = { ...process.env, PARLEY_DATA: join(folder, 'data') }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), 'import', file('a.txt', report('Aldora'))], { encoding: 'utf8', env })
  expect([status, stdout.trim().split('\n').length, stderr]).toEqual([0, 1, expect.stringMatching(/^Opened the dossier “Record” \([a-z0-9-]+\)\.\n$/)])
})

test('is told wrongly', async () => {
  expect([(await run()).code, (await run('a', '--handling', 'secret')).code, (await run('a', '--new', 'x', '--dossier', 'y')).code, (await run('--help')).code]).toEqual([2, 2, 2, 0])
})

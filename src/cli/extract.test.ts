import { spawnSync } from 'node:child_process'
import { deflateSync } from 'node:zlib'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encoded, pdfOf } from '#record/reading/test-files.ts'
import { extract } from './extract.ts'
import type { Io } from './io.ts'

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'parley-extract-')) })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function terminal(): { readonly io: Io; readonly out: string[]; readonly err: string[] } {
  const out: string[] = []
  const err: string[] = []
  return { out, err, io: { lines: (async function* () {})(), out: (text) => void out.push(text), err: (text) => void err.push(text), env: {} } }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const report = ['13 December 2023', '', 'The foreign minister of Aldora said on Wednesday that the conference should be held in Quarra in the spring of 2024.', 'She told reporters that “around 40 people were killed” at the crossing, and that no answer had come.'].join('\n')

test('prints one line a document with the fields that are promised, offsets counting in its body', async () => {
  const { io, out } = terminal()
  const path = file('a.txt', report)
  expect(await extract([path, file('b.txt', report), '--json'], io)).toBe(0)
  const [first, second] = out.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(Object.keys(first ?? {})).toEqual(['file', 'language', 'published', 'publishedBasis', 'outlet', 'agency', 'medium', 'body', 'mainText', 'story', 'statements', 'figures', 'initiatives', 'positions', 'arrangements', 'undertakings', 'instruments', 'relations', 'title', 'sameOccasion', 'masks'])
  expect(first).toMatchObject({ file: path, language: 'en', published: '2023-12-13', publishedBasis: 'printed', body: report, mainText: [[18, 134], [135, report.length]], story: second?.['story'] })
})

test('names each file that cannot be read with its code, and goes on with the rest', async () => {
  const { io, out, err } = terminal()
  const huge = file('huge.txt', '')
  truncateSync(huge, 200 * 1024 * 1024)
  expect(await extract([join(folder, 'nowhere.txt'), file('empty.txt', ''), huge, file('binary.txt', new Uint8Array([1, 0, 2, 0, 3])), file('good.txt', report), folder], io)).toBe(1)
  expect(out).toHaveLength(1)
  expect(err.map((line) => /: ([a-z-]+): /.exec(line)?.[1])).toEqual(['not-found', 'empty-file', 'too-large', 'binary-file', 'unreadable-file'])
})

test('as a command of its own ends in order, whatever kind of file it reads', () => {
  const page = file('page.html', '<html><head><script>document.title = "x"</script></head><body><p>The minister of Aldora said that talks would go on.</p></body></html>')
  const files = [file('koi8.txt', encoded('Министр иностранных дел Альдоры заявил в среду, что конференция должна пройти весной этого года.', 'koi8-r')), page, file('letter.pdf', pdfOf(['The minister of Aldora said that talks would go on.'], deflateSync))]
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), 'extract', ...files, '--json'], { encoding: 'utf8' })
  const lines = stdout.trim().split('\n').map((line) => JSON.parse(line) as { readonly language: string; readonly body: string })
  expect([status, stderr, lines.map(({ language }) => language)]).toEqual([0, '', ['ru', 'en', 'en']])
  expect(lines.map(({ body }) => body).join('\n')).toMatch(/конференция[^]+talks would go on\.\nThe minister/u)
})

test('says what it does with --help, and that it needs a file', async () => {
  const { io, err } = terminal()
  expect([await extract(['--help'], io), await extract([], io)]).toEqual([0, 2])
  expect(err[0]).toMatch(/^parley extract FILE/)
})

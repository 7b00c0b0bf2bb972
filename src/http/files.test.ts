import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { screens } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-screens-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Parley</title>')
writeFileSync(join(folder, 'assets/main-1a2b.js'), 'export {}\n'.repeat(500))
writeFileSync(join(folder, 'assets/main-1a2b.js.map'), '{}')
writeFileSync(join(folder, 'assets/pressed-5e6f.js'), 'export {}\n')
writeFileSync(join(folder, 'assets/pressed-5e6f.js.br'), brotliCompressSync('export {}\n'))
writeFileSync(join(folder, 'assets/noto-3c4d.woff2'), new Uint8Array([1, 2, 3]))
afterAll(() => rmSync(folder, { recursive: true }))

const answer = await screens(folder)
const text = async (path: string): Promise<string> => (await answer(path, '', undefined)).text()
const code = (path: string, from = answer): Promise<unknown> => from(path, '', undefined).then(({ status }) => status, (error: { readonly code: string }) => error.code)

describe('the screens', () => {
  test('are one page under every address that is a screen\'s', async () => {
    for (const path of ['/', '/sign-in', '/u/1/', '/u/12/conference-7f3a/meet', '/conference-7f3a/decide/vote-1.2', '/house/journal']) expect([path, await text(path)]).toEqual([path, '<!doctype html><title>Parley</title>'])
  })
  test('are files by their names, kept for ever where the name is the content\'s, asked for again where it is not', async () => {
    const script = await answer('/assets/main-1a2b.js', '', undefined)
    expect([script.headers.get('content-type'), script.headers.get('cache-control')]).toEqual(['text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'])
    const page = await answer('/', '', undefined)
    expect([page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual(['text/html; charset=utf-8', 'no-cache'])
    expect((await answer('/', '', page.headers.get('etag') ?? '')).status).toBe(304)
  })
  test('are compressed for whoever can read it, fonts excepted', async () => {
    const br = await answer('/assets/main-1a2b.js', 'gzip, deflate, br', undefined)
    const gzip = await answer('/assets/main-1a2b.js', 'gzip', undefined)
    const font = await answer('/assets/noto-3c4d.woff2', 'gzip, br', undefined)
    expect([br.headers.get('content-encoding'), gzip.headers.get('content-encoding'), font.headers.get('content-encoding')]).toEqual(['br', 'gzip', null])
    expect(brotliDecompressSync(await br.arrayBuffer()).toString()).toBe(gunzipSync(await gzip.arrayBuffer()).toString())
    const pressed = await answer('/assets/pressed-5e6f.js', 'br', undefined)
    expect(new Uint8Array(await pressed.arrayBuffer())).toEqual(new Uint8Array(brotliCompressSync('export {}\n')))
    expect(await text('/assets/pressed-5e6f.js')).toBe('export {}\n')
    expect(new Uint8Array(await font.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]))
  })
  test('have no other files: no maps, nothing beside or above the folder', async () => {
    for (const path of ['/assets/main-1a2b.js.map', '/assets/pressed-5e6f.js.br', '/assets/none.js', '/../package.json', '/..%2fpackage.json', '/favicon.ico']) expect([path, await code(path)]).toEqual([path, 'not-found'])
  })
  test('that are not built are said to be missing', async () => {
    expect(await code('/', await screens(join(folder, 'none')))).toBe('not-found')
    expect(await code('/', await screens(null))).toBe('not-found')
  })
})

import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { Rejected } from '#base/codes.ts'
import { always } from './answers.ts'

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json',
  '.webmanifest': 'application/manifest+json', '.woff2': 'font/woff2', '.woff': 'font/woff', '.png': 'image/png', '.ico': 'image/x-icon', '.txt': 'text/plain; charset=utf-8', '.md': 'text/plain; charset=utf-8',
}
const packable = /^(text|application\/(json|manifest)|image\/svg)/
const screenPath = /^\/(u\/\d+\/)?((conference|dossier)-|rules\/)/

type Bytes = Uint8Array<ArrayBuffer>
type File = { readonly path: string; readonly type: string; readonly etag: string }

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Answers for the built screens. */
export type Screens = (path: string, accepts: string, known: string | undefined) => Promise<Response>

/**
 * The built screens of a folder. The list is read once; what is compressed is kept so, the rest (fonts) comes from the disk when asked for. Every
 * address that is no file is a screen's and is answered with the one page.
 */
export async function screens(folder: string | null): Promise<Screens> {
  const files = new Map<string, File>()
  const packed = new Map<string, Promise<Bytes>>()
  if (folder !== null && existsSync(folder)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      // A map is for whoever debugs the build; it is not shipped to a hall. What the build has compressed stands for the file it lies beside.
      if (!entry.isFile() || entry.name.endsWith('.map') || entry.name.endsWith('.br')) continue
      const path = join(entry.parentPath, entry.name)
      const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/')
      files.set(name, { path, type: types[extname(name)] ?? 'application/octet-stream', etag: `"${createHash('sha256').update(await readFile(path)).digest('hex').slice(0, 24)}"` })
    }
  }

  async function coded({ path }: File, coding: 'br' | 'gzip'): Promise<Bytes> {
    const make = async (): Promise<Bytes> => {
      if (coding === 'br' && existsSync(`${path}.br`)) return new Uint8Array(await readFile(`${path}.br`))
      const bytes = await readFile(path)
      return new Uint8Array(coding === 'br' ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : await zip(bytes, { level: 9 }))
    }
    const made = packed.get(`${coding} ${path}`) ?? make()
    packed.set(`${coding} ${path}`, made)
    return made
  }

  return async (path, accepts, known) => {
    const name = files.has(path) ? path : extname(path) === '' || screenPath.test(path) ? '/index.html' : null
    const file = name === null ? undefined : files.get(name)
    if (file === undefined) throw new Rejected('not-found', name === '/index.html' ? 'The screens are not built. `npm run build` makes them.' : undefined)
    // The names of assets carry the hash of their content; what governs a page stands on the page, and forty of them would carry it forty times.
    const headers = { ...(name?.startsWith('/assets/') === true ? { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' } : always), 'content-type': file.type, etag: file.etag, vary: 'accept-encoding', 'cache-control': name?.startsWith('/assets/') === true ? 'public, max-age=31536000, immutable' : 'no-cache' }
    if (known === file.etag) return new Response(null, { status: 304, headers })
    const coding = !packable.test(file.type) ? null : /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null
    if (coding === null) return new Response(new Uint8Array(await readFile(file.path)), { headers })
    return new Response(await coded(file, coding), { headers: { ...headers, 'content-encoding': coding } })
  }
}

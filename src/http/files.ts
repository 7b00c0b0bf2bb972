import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { always, problem } from './answers.ts'

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json',
  '.webmanifest': 'application/manifest+json', '.woff2': 'font/woff2', '.woff': 'font/woff', '.png': 'image/png', '.ico': 'image/x-icon', '.map': 'application/json', '.txt': 'text/plain; charset=utf-8',
}
const packable = /^(text|application\/(json|manifest)|image\/svg)/

type File = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string; readonly etag: string; readonly packed: Map<string, Promise<Uint8Array<ArrayBuffer>>> }

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Answers for the built screens. Files are read once at the start, so that a build beside a running server changes nothing. */
export type Screens = (path: string, accepts: string, known: string | undefined) => Promise<Response>

export function screens(folder: string | null): Screens {
  const files = new Map<string, File>()
  if (folder !== null && existsSync(folder)) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      // A map is for whoever debugs the build; it is not shipped to a hall.
      if (!entry.isFile() || entry.name.endsWith('.map')) continue
      const path = join(entry.parentPath, entry.name)
      const bytes = new Uint8Array(readFileSync(path))
      const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/')
      files.set(name, { bytes, type: types[extname(name)] ?? 'application/octet-stream', etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 24)}"`, packed: new Map() })
    }
  }
  return async (path, accepts, known) => {
    const name = files.has(path) ? path : extname(path) === '' || /^\/(u\/\d+\/)?(conference|dossier)-/.test(path) ? '/index.html' : null
    const file = name === null ? undefined : files.get(name)
    if (file === undefined) return problem('not-found', name === '/index.html' ? { detail: 'The screens are not built. `npm run build` makes them.' } : {})
    // The names of assets carry the hash of their content.
    const headers = { ...always, 'content-type': file.type, etag: file.etag, vary: 'accept-encoding', 'cache-control': name?.startsWith('/assets/') === true ? 'public, max-age=31536000, immutable' : 'no-cache' }
    if (known === file.etag) return new Response(null, { status: 304, headers })
    const coding = !packable.test(file.type) || file.bytes.length < 1_400 ? null : /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : null
    return coding === null ? new Response(file.bytes, { headers }) : new Response(await packedAs(file, coding), { headers: { ...headers, 'content-encoding': coding } })
  }
}

function packedAs(file: File, coding: 'br' | 'gzip'): Promise<Uint8Array<ArrayBuffer>> {
  const made = file.packed.get(coding) ?? (coding === 'br'
    ? brotli(file.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    : zip(file.bytes, { level: 9 })).then((bytes) => new Uint8Array(bytes))
  file.packed.set(coding, made)
  return made
}

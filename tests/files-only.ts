import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: { readonly [end: string]: string } = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }

/** The plainest of file servers: a folder under a path, and nothing else. `asked` lists the paths of all requests. */
export async function serveFiles(folder: string, under: string): Promise<{ readonly address: string; readonly asked: readonly string[]; readonly close: () => Promise<void> }> {
  const asked: string[] = []
  const server = createServer((request, answer) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    asked.push(path)
    const file = join(folder, path.startsWith(under) ? path.slice(under.length) || 'index.html' : 'nothing')
    if (request.method !== 'GET' || !path.startsWith(under) || !existsSync(file)) {
      answer.writeHead(404)
      answer.end()
      return
    }
    answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    answer.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const at = server.address()
  const port = typeof at === 'object' && at !== null ? at.port : 0
  return {
    address: `http://127.0.0.1:${port}${under}`, asked,
    close: () => new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    }),
  }
}

/** Bytes of a built folder: all of it, and what of it a server would send compressed for these paths. */
export function sizes(folder: string, asked: readonly string[], under: string): { readonly all: number; readonly files: number; readonly sent: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile())
  const sent = [...new Set(asked)].map((path) => join(folder, path.slice(under.length) || 'index.html')).filter((file) => existsSync(file) && statSync(file).isFile())
  return {
    all: files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0), files: files.length,
    sent: sent.reduce((sum, file) => sum + (/\.(js|css|html|svg)$/.test(file) ? gzipSync(readFileSync(file)).length : statSync(file).size), 0),
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What each room may import: arrows point down only (DESIGN section 4; docs/map.md draws it). */
const pure = ['base', 'actors', 'rulebooks', 'voting', 'participants', 'text', 'record', 'procedure', 'house', 'channels']
const rooms: { readonly [room: string]: readonly string[] } = {
  base: [],
  actors: ['base'],
  rulebooks: ['base'],
  voting: ['base'],
  participants: ['base', 'actors'],
  text: ['base'],
  record: ['base', 'actors'],
  channels: ['base'],
  house: ['base', 'actors', 'rulebooks', 'participants'],
  procedure: ['base', 'rulebooks', 'voting', 'participants', 'text'],
  analysis: pure,
  views: [...pure, 'analysis'],
  exports: [...pure, 'analysis', 'views'],
  access: ['base'],
  store: ['base'],
  clerk: [...pure, 'store'],
  http: [...pure, 'access', 'clerk', 'store', 'views', 'exports', 'analysis'],
  cli: [...pure, 'access', 'clerk', 'store', 'views', 'exports', 'analysis', 'http'],
  web: [...pure, 'analysis', 'views'],
  // The one tab that holds the whole of Parley (docs/decisions/0018): what a server runs it runs too, and of the command line the sample alone.
  'web/demo': [...pure, 'analysis', 'views', 'access', 'clerk', 'store', 'exports', 'http', 'cli/sample'],
}

const source = join(import.meta.dirname, '../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
const isData = (file: string): boolean => /\/(data|words)\//.test(file) || /^rulebooks\/[a-z0-9-]+\.ts$/.test(file)
const importsOf = (file: string): string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"\n]*?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|\n\} from ['"]([^'"]+)['"]/g)].map((found) => found[1] ?? found[2] ?? found[3] ?? '')

test('every room is known', () => {
  expect([...new Set(files.map((file) => file.split('/')[0] as string))].filter((room) => !(room in rooms))).toEqual([])
})

const roomOf = (file: string): string => (file.startsWith('web/demo/') ? 'web/demo' : file.split('/')[0] as string)

test('imports between rooms point down and are written #room/file.ts', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file)
    return importsOf(file).flatMap((path) => {
      const to = /^#(cli\/sample|[^/]+)\//.exec(path)?.[1]
      if (to !== undefined) return to === room || to.split('/')[0] === room || rooms[room]?.includes(to) ? [] : [`${file} imports ${path}`]
      if (!path.startsWith('.')) return []
      const climbs = join('/', file, '..', path)
      return climbs.split('/')[1] === file.split('/')[0] && (room === 'web/demo' || !climbs.startsWith('/web/demo/')) ? [] : [`${file} imports ${path}`]
    })
  })
  expect(wrong).toEqual([])
})

test('only the store speaks SQL, and the clerk and the pure rooms use nothing of Node', () => {
  const wrong = files.filter((file) => !file.endsWith('.test.ts')).flatMap((file) => {
    const room = file.split('/')[0] as string
    return importsOf(file).filter((path) =>
      (/^(node:sqlite|pg)$/.test(path) && room !== 'store')
      || (path.startsWith('node:') && [...pure, 'analysis', 'views', 'clerk'].includes(room))
      || (path.startsWith('node:') && file === 'store/memory.ts')).map((path) => `${file} imports ${path}`)
  })
  expect(wrong).toEqual([])
})

/** What a file imports to run, not for its types, before anything is asked of it. */
const needs = (file: string): string[] => [...readFileSync(join(source, file), 'utf8').matchAll(/^(?:import|export)\b(?!\s+type\b)[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gmu)].map((found) => found[1] ?? found[2] ?? '')

test('what one browser tab runs uses nothing of Node; a route that needs it reads it when it is asked', () => {
  const seen = new Map([['web/demo/main.tsx', ''], ['web/demo/reading-worker.ts', '']])
  const wrong: string[] = []
  for (const [file, by] of seen) {
    for (const path of needs(file)) {
      if (path.startsWith('node:') || path === 'pg' || path === '@hono/node-server') wrong.push(`${file} imports ${path} (reached from ${by})`)
      const to = path.startsWith('#') ? path.slice(1) : path.startsWith('.') ? join(file, '..', path).replaceAll('\\', '/') : ''
      if (/\.tsx?$/.test(to) && !seen.has(to)) seen.set(to, file)
    }
  }
  expect(seen.has('http/app.ts') && seen.has('clerk/clerk.ts') && seen.has('record/reading/document.ts')).toBe(true)
  expect(wrong).toEqual([])
})

test('no source file that is not data is above 400 lines', () => {
  const long = files.filter((file) => !isData(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(join(source, file), 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 400)
  expect(long).toEqual([])
})

test('files are named after nouns of the field, never after what they are for the programmer', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|managers?|services?|common|misc)(\.|\/)/.test(file))).toEqual([])
})

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

test('imports between rooms point down and are written #room/file.ts', () => {
  const wrong = files.flatMap((file) => {
    const room = file.split('/')[0] as string
    return importsOf(file).flatMap((path) => {
      const to = /^#([^/]+)\//.exec(path)?.[1]
      if (to !== undefined) return to === room || rooms[room]?.includes(to) ? [] : [`${file} imports ${path}`]
      if (!path.startsWith('.')) return []
      const climbs = join('/', file, '..', path).split('/')[1]
      return climbs === room ? [] : [`${file} imports ${path}`]
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

test('no source file that is not data is above 400 lines', () => {
  const long = files.filter((file) => !isData(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(join(source, file), 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 400)
  expect(long).toEqual([])
})

test('files are named after nouns of the field, never after what they are for the programmer', () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|managers?|services?|common|misc)(\.|\/)/.test(file))).toEqual([])
})

import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Event } from '#base/event.ts'
import { openParley } from '#cli/parley.ts'
import { openSqlite } from '#store/sqlite.ts'
import type { Case, Row } from './case.ts'
import { longConference } from './conference/long.ts'
import { serve } from './conference/served.ts'

const after = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })
const kilobytes = (bytes: number): number => bytes / 1_000

/** What one request brings over the wire, as a browser asks for it. */
function get(url: string, encoding = 'br, gzip'): Promise<{ readonly status: number; readonly bytes: number; readonly body: Buffer; readonly took: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    request(url, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes: parts.reduce((sum, part) => sum + part.length, 0), body: Buffer.concat(parts), took: performance.now() - start }))
    }).on('error', reject).end()
  })
}

async function withFolder(work: (folder: string) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Opens a conference through the doors, then gives its stream the journal of a long session. */
async function longSession(folder: string): Promise<{ readonly stream: string; readonly count: number; readonly made: number }> {
  const parley = await openParley({ place: { folder }, host: '127.0.0.1', port: 0, settings: { url: null, proxies: 0 }, log: () => undefined })
  const command = { type: 'open-conference', title: 'A long session', exercise: true, rulebook: 'unga' } as { readonly type: string }
  const answer = await parley.clerk.submit('house', command, { by: { person: 'operator', capacity: 'secretariat' }, key: 'bench', seen: 0 })
  if ('refused' in answer) throw new Error(answer.refused.words.en)
  const stream = answer.accepted.events.map(({ data }) => (data as { readonly stream?: string }).stream).find((id) => id !== undefined) ?? ''
  await parley.clerk.settled()
  const { count: founded } = await parley.clerk.head(stream)
  await parley.close()
  const start = performance.now()
  const events = longConference(100_000).events.map((event): Event => ({ ...event, stream }))
  const made = performance.now() - start
  const store = await openSqlite(folder)
  for (let n = founded; n < events.length; n += 1_000) await store.append(stream, n, events.slice(n, n + 1_000))
  await store.close()
  return { stream, count: events.length, made }
}

const longJournal = (): Promise<readonly Row[]> => withFolder(async (folder) => {
  const { stream, count, made } = await longSession(folder)
  const rows: Row[] = [{ what: `the engine decides and folds ${count.toLocaleString('en')} events`, figure: (count / made) * 1_000, unit: 'events a second' }]
  for (const which of ['folding everything', 'from what was kept']) {
    const server = await serve(folder)
    const snapshot = await get(`${server.address}/api/streams/${stream}/snapshot`)
    if (snapshot.status !== 200) throw new Error(`${snapshot.status} ${snapshot.body.toString()}`)
    const again = await get(`${server.address}/api/streams/${stream}/snapshot`)
    rows.push(
      { what: `from starting the process to the first screen's data, ${which}`, figure: server.took + snapshot.took, unit: 'ms', target: 'under 2000 ms' },
      { what: 'a late phone: what it is sent of the conference, compressed', figure: kilobytes(snapshot.bytes), unit: 'kB', target: 'under 200 kB' },
      { what: 'a late phone: until it has it', figure: again.took, unit: 'ms' },
      { what: 'memory with the session open', figure: server.memory(), unit: 'MB' },
    )
    await server.stop()
  }
  return rows
})

const withSample = (): Promise<readonly Row[]> => withFolder(async (folder) => {
  const server = await serve(folder, '--sample')
  const page = await get(`${server.address}/`, 'identity')
  const html = page.body.toString()
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(js|css))"/g)].map(([, path = '', kind = '']) => ({ path, kind }))
  const entry = (await get(`${server.address}${named[0]?.path ?? '/'}`, 'identity')).body.toString()
  const words = /assets\/en-[\w-]+\.js/.exec(entry)?.[0]
  const catalogue = words === undefined ? null : await get(`${server.address}/${words}`)
  const { streams } = JSON.parse((await get(`${server.address}/api/streams`)).body.toString()) as { readonly streams: readonly { readonly id: string; readonly kind: string }[] }
  const look = await get(`${server.address}/api/streams/${streams.find(({ kind }) => kind === 'conference')?.id ?? ''}/first-look`)
  const sizes = await Promise.all(named.map(async ({ path, kind }) => ({ kind, bytes: (await get(`${server.address}${path}`)).bytes })))
  const sum = (kind: string): number => sizes.reduce((whole, size) => whole + (size.kind === kind ? size.bytes : 0), 0)
  await after(5_000)
  const rest = server.memory()
  await server.stop()
  const again = await serve(folder, '--sample')
  await again.stop()
  return [
    { what: 'first start: founded, sample loaded, codes made', figure: server.took, unit: 'ms' },
    { what: 'a later start on the same data', figure: again.took, unit: 'ms' },
    { what: 'at rest', figure: rest, unit: 'MB', target: 'under 150 MB' },
    ...(page.status === 200 && sizes.length > 0 ? [
      { what: 'web app, first load: script that the page names, compressed', figure: kilobytes(sum('js')), unit: 'kB', target: 'under 250 kB' },
      { what: 'web app, first load: styles, compressed', figure: kilobytes(sum('css')), unit: 'kB' },
      ...(catalogue === null ? [] : [{ what: 'web app, first useful screen: script, styles, the words of one language and the first look of a conference', figure: kilobytes(sum('js') + sum('css') + catalogue.bytes + look.bytes), unit: 'kB', target: 'under 200 kB' }]),
    ] : []),
  ]
})

export const cases: readonly Case[] = [
  { name: 'a conference of 100,000 events on the embedded store', run: longJournal },
  { name: 'a server with the sample', run: withSample },
]

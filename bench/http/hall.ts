import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverFile } from '#cli/parley.ts'

const home = join(import.meta.dirname, '../..')
type Delegate = { readonly seat: string; readonly cookie: string; readonly capacity: string }

/** A server in a process of its own on an empty folder, with an assembly whose draft is open to a recorded vote. */
export type Hall = {
  readonly port: number
  readonly stream: string
  readonly delegations: readonly Delegate[]
  readonly vote: string
  /** Sends a command of the chair. */
  readonly chair: (command: { readonly type: string; readonly [name: string]: unknown }) => Promise<void>
  readonly memory: () => number
  readonly close: () => Promise<void>
}

export async function openHall(count: number): Promise<Hall> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  // With the settings start.mjs gives it.
  const server = spawn(process.execPath, ['--max-semi-space-size=4', join(home, 'src/cli/main.ts'), 'serve', '--json'], { env: { MALLOC_MMAP_THRESHOLD_: '131072', NODE_COMPILE_CACHE: join(home, 'node_modules/.cache/parley'), ...process.env, PARLEY_DATA: folder, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'ignore'] })
  await once(server.stdout, 'data')
  const { address, token } = JSON.parse(readFileSync(join(folder, serverFile), 'utf8')) as { readonly address: string; readonly token: string }
  const port = Number(new URL(address).port)
  let keys = 0
  const ask = async (path: string, body: unknown): Promise<{ readonly [name: string]: string }> => {
    const answer = await fetch(`${address}/api${path}`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(body) })
    const value = await answer.json() as { readonly [name: string]: string }
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`)
    return value
  }
  const send = (stream: string, command: object, capacity = 'secretariat'): ReturnType<typeof ask> => ask(`/streams/${stream}/commands`, { command, seen: 0, key: `bench-${++keys}`, capacity })
  const { opened: stream = '' } = await send('house', { type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
  const seats = Array.from({ length: count }, (_, n) => `state-${n + 1}`)
  for (const seat of seats) await send(stream, { type: 'seat-delegation', seat, names: { en: seat }, role: 'member' })
  const admit = async (capacity: string, seat?: string): Promise<string> => {
    const { person } = await ask('/people', { stream, name: seat ?? capacity, role: seat === undefined ? '' : 'head', capacity, ...(seat === undefined ? {} : { seat }) })
    const { code } = await ask('/codes', { person })
    const answer = await fetch(`${address}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) })
    return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  }
  const chairCookie = await admit('chair')
  const delegations: Delegate[] = []
  for (const seat of seats) delegations.push({ seat, cookie: await admit('delegation', seat), capacity: `delegation:${seat}` })
  const as = async (cookie: string, capacity: string, command: object): Promise<void> => {
    const answer = await fetch(`${address}/u/1/api/streams/${stream}/commands`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ command, seen: 0, key: `bench-${++keys}`, capacity }) })
    if (!answer.ok) throw new Error(await answer.text())
  }
  const chair = (command: object): Promise<void> => as(chairCookie, 'chair', { ...command, body: 'plenary' })
  await send(stream, { type: 'lay-agenda', body: 'plenary', items: ['The one item'] })
  await chair({ type: 'open-meeting', grade: 'public' })
  await send(stream, { type: 'record-presence', body: 'plenary', present: seats })
  await chair({ type: 'open-item', item: 'item-1' })
  const [first] = delegations
  await as(first?.cookie ?? '', first?.capacity ?? '', { type: 'submit-draft', body: 'plenary', symbol: 'L.1', title: 'A draft', matter: 'other', sponsors: [first?.seat], paragraphs: ['The Assembly decides.'] })
  await chair({ type: 'take-up-draft', draft: 'draft-1' })
  await as(delegations[1]?.cookie ?? '', delegations[1]?.capacity ?? '', { type: 'request-recorded-vote', body: 'plenary', on: 'draft-1' })
  await chair({ type: 'open-vote', on: 'draft-1', recorded: true })
  return {
    port, stream, delegations, vote: 'vote-1', chair,
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${server.pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1_024,
    close: async () => {
      server.kill('SIGTERM')
      await once(server, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
}

import { hexToBytes } from '@noble/hashes/utils.js'
import { openAccess } from '#access/access.ts'
import type { Stretch } from '#access/code.ts'
import { seededDraw } from '#base/draw.ts'
import type { By, Capacity } from '#base/event.ts'
import { saltedHash } from '#base/hash.ts'
import type { PersonId } from '#base/ids.ts'
import { minute } from '#base/instants.ts'
import { openClerk } from '#clerk/clerk.ts'
import { openMemory } from '#store/memory.ts'
import type { Store } from '#store/store.ts'
import { openApp } from './app.ts'
import { consequences, deciders } from './deciders.ts'
import { layDown } from './statement-documents.ts'
import { openHub } from './hub.ts'
import type { LogLine } from './log.ts'
import { cookies } from './jar.ts'
import { openReadingDesk } from './reading/desk.ts'
import { openReader } from './reading/pool.ts'
import { openSecondReader } from './second/open.ts'
import { operator, type Served, type Settings } from './served.ts'

const counter = (width: number): (() => string) => { let n = 0; return () => (++n).toString(16).padStart(width, '0') }
/** What the operator's token is in tests. */
export const token = 'the-token-of-the-tests'

/** Codes of tests guard nothing: a hall of 193 people is let in at once, not in eighteen seconds. The server's own is held by the tests of `access`. */
const stretch: Stretch = async (secret, salt) => hexToBytes(saltedHash(Buffer.from(salt).toString('hex'), secret))

/** Pages of tests wait until every document is read, however busy the machine is; those that do not are the desk's own tests. */
const untilRead = 120_000

/** For tests: a founded house in memory, its time in the test's hand, and requests without sockets. `patience`: with a second reader, in milliseconds. */
export async function testHouse(settings: Partial<Settings> = {}, store: Store = openMemory(), patience = 5_000) {
  const clock = { now: 1_800_000_000_000 }
  const now = (): number => clock.now
  const log: LogLine[] = []
  const clerk = openClerk({ store, deciders, consequences, ready: layDown(store), now, ids: counter(4), draw: seededDraw(1), salt: counter(32) })
  const access = await openAccess({ tables: store.table, now, stretch })
  const alarms = new Set<{ readonly due: number; readonly ring: () => void }>()
  const hub = openHub({
    clerk, now, build: 'tests', isOpen: access.isOpen,
    alarm: (ms, ring) => {
      const one = { due: clock.now + ms, ring }
      alarms.add(one)
      return () => void alarms.delete(one)
    },
  })
  const reader = openReader()
  const told: Served = { store, clerk, deciders, access, stretch, hub, desk: openReadingDesk({ store, clerk, reader, patience: untilRead }), jar: cookies, now, log: (line) => log.push(line), settings: { build: 'tests', url: null, proxies: 0, operator: token, screens: null, ...settings } }
  const served: Served = settings.reader === undefined ? told : { ...told, second: openSecondReader(told, settings.reader, patience) }
  const app = await openApp(served)
  const founder: By = { person: operator, capacity: 'secretariat' }
  await clerk.begin('house', { type: 'found-house', person: operator } as { readonly type: string }, { by: founder, key: 'found' })

  let keys = 0
  const asOperator = async (command: { readonly type: string; readonly [name: string]: unknown }) => {
    const answer = await clerk.submit('house', command, { by: founder, key: `operator-${++keys}`, seen: 0 })
    if ('refused' in answer) throw new Error(answer.refused.words.en)
    await clerk.settled()
    return answer.accepted.events
  }
  const house = {
    store, clerk, access, hub, served, app, clock, log,
    /** Lets time pass and rings what is due. */
    pass(ms: number): void {
      clock.now += ms
      for (const one of alarms) if (one.due <= clock.now && alarms.delete(one)) one.ring()
    },
    /** Opens a dossier or a conference; its stream. */
    async open(command: { readonly type: string; readonly [name: string]: unknown }): Promise<string> {
      for (const { data } of await asOperator(command)) return (data as { readonly stream: string }).stream
      throw new Error('nothing was opened')
    },
    /** A person who holds these offices, signed in. */
    async person(name: string, ...held: readonly (readonly [stream: string, capacity: Capacity])[]): Promise<Guest> {
      const person = await access.add({ name, role: '', handle: name })
      for (const [stream, capacity] of held) {
        const [office = '', seat] = capacity.split(/:(.*)/s)
        await asOperator({ type: 'give-office', person, stream, capacity: office, ...(seat === undefined ? {} : { seat }) })
      }
      const { token: session } = await access.signIn(await access.issue(person), `address of ${person}`)
      // The limit of attempts counts by the minute, and a test signs in many.
      clock.now += minute / 100
      return { person, get: (path) => request(`/u/1/api${path}`, session), post: (path, body) => request(`/u/1/api${path}`, session, body), session }
    },
    get: (path: string, headers: { readonly [name: string]: string } = {}) => app.request(path, { headers }),
    post: (path: string, body: unknown, headers: { readonly [name: string]: string } = {}) => app.request(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }),
    close: async () => {
      hub.close()
      await served.second?.close()
      await reader.close()
      await clerk.stop()
      await store.close()
    },
  }
  async function request(path: string, session: string, body?: unknown): Promise<Response> {
    const headers = { cookie: `parley=${session}` }
    return body === undefined ? app.request(path, { headers }) : house.post(path, body, headers)
  }
  return house
}

export type Guest = { readonly person: PersonId; readonly session: string; readonly get: (path: string) => Promise<Response>; readonly post: (path: string, body: unknown) => Promise<Response> }

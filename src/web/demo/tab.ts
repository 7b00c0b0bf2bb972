import type { Hono } from 'hono'
import { openAccess } from '#access/access.ts'
import type { Stretch } from '#access/code.ts'
import { base64url, freshId, randomBelow, randomBytes, randomHex } from '#access/random.ts'
import { saltedHash } from '#base/hash.ts'
import { alarm } from '#clerk/turn.ts'
import { openClerk } from '#clerk/clerk.ts'
import { client } from '#cli/sample/client.ts'
import { startPlayers } from '#cli/sample/players.ts'
import { lay, type Report, roles } from '#cli/sample/table.ts'
import { openApp } from '#http/app.ts'
import { consequences, deciders } from '#http/deciders.ts'
import { layDown } from '#http/statement-documents.ts'
import { openHub } from '#http/hub.ts'
import { openReadingDesk } from '#http/reading/desk.ts'
import { operator, type Served } from '#http/served.ts'
import type { Env } from '#http/visitor.ts'
import { houseStream } from '#house/state.ts'
import { openMemory } from '#store/memory.ts'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { forget, remember, signIns, type SignedIn } from '../sign-ins.ts'
import type { Carrier } from '../wire.ts'
import { openJar } from './jar.ts'
import { openReader } from './reader.ts'

/** A whole Parley that lives as long as this page stands. */
export type Tab = {
  readonly app: Hono<Env>
  /** Puts the sample on the table and signs its people in, through the same doors. */
  readonly lay: (carrier: Carrier) => Promise<void>
}

const build = 'demo'

/** The reports of the sample's record, as their files have them. */
const reports: readonly Report[] = Object.entries(import.meta.glob<string>('../../../sample/record/*.txt', { query: '?raw', import: 'default', eager: true }))
  .map(([path, text]) => ({ name: path.split('/').at(-1) ?? path, text })).toSorted((one, other) => (one.name < other.name ? -1 : 1))

export async function openTab(): Promise<Tab> {
  const store = openMemory()
  const now = Date.now
  const clerk = openClerk({ store, deciders, consequences, ready: layDown(store), now, ids: freshId, draw: randomBelow, salt: () => randomHex(16), build, alarm })
  // Codes guard nothing here: whoever has the tab has everything in it. A plain hash is made at once, also on a slow phone.
  const stretch: Stretch = async (secret, salt) => hexToBytes(saltedHash(bytesToHex(salt), secret))
  const access = await openAccess({ tables: store.table, now, stretch })
  const token = base64url(randomBytes(32))
  const hub = openHub({ clerk, now, build, isOpen: access.isOpen, alarm })
  access.onEnded(hub.cut)
  const served: Served = {
    store, clerk, deciders, access, stretch, hub, now, desk: openReadingDesk({ store, clerk, reader: openReader() }), jar: openJar(),
    log: () => undefined, settings: { build, url: null, proxies: 0, operator: token, screens: null },
  }
  const app = await openApp(served)
  await clerk.begin(houseStream, { type: 'found-house', person: operator } as { readonly type: string }, { by: { person: operator, capacity: 'secretariat' }, key: 'found-house' })

  return {
    app,
    async lay({ fetch }) {
      for (const { u } of signIns()) forget(u)
      const signIn = async (code: string): Promise<SignedIn> => (await fetch('/api/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) })).json() as Promise<SignedIn>
      const signedIn = async (code: string) => client(`/u/${(await signIn(code)).u}/api`, {}, fetch)
      const laid = await lay({ access, clerk, operator: client('/api', { authorization: `Bearer ${token}` }, fetch), signedIn, reports })
      startPlayers({ clerk, log: served.log }, await signedIn(await access.issue(laid.people.players)), laid)
      for (const role of Object.keys(roles) as readonly (keyof typeof roles)[]) {
        if (role !== 'players') remember(await signIn(await access.issue(laid.people[role])))
      }
    },
  }
}

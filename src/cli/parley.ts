import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Access, openAccess } from '#access/access.ts'
import { base64url, freshId, randomBelow, randomBytes, randomHex } from '#access/random.ts'
import type { Instant } from '#base/instants.ts'
import { type Clerk, of, openClerk } from '#clerk/clerk.ts'
import { house } from '#house/decider.ts'
import { houseStream } from '#house/state.ts'
import { jsonLog, traceOf } from '#http/log.ts'
import { operator, type Settings } from '#http/served.ts'
import { openServer, type Server } from '#http/server.ts'
import { openStore, type Place } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { buildName } from './build.ts'
import { consequences, deciders } from '#http/deciders.ts'
import { layDown } from '#http/statement-documents.ts'

/** A running Parley: one store, one clerk, one server. */
export type Parley = {
  readonly store: Store
  readonly clerk: Clerk
  readonly access: Access
  readonly server: Server
  readonly now: () => Instant
  /** Takes nothing new, finishes what is under way, lets go of the data. */
  readonly close: () => Promise<void>
}

/** A sign-in code with the role it is for. */
export type RoleCode = { readonly role: string; readonly name: string; readonly code: string }

export type ParleyOptions = {
  readonly place: Place
  readonly host: string
  readonly port: number
  readonly settings: Omit<Settings, 'operator' | 'screens' | 'build'>
  /** Where lines for the operator go. */
  readonly log: (text: string) => void
  readonly now?: () => Instant
}

/** Where commands on the same machine find the running server: `{address, token}`, readable by its owner alone. */
export const serverFile = 'server.json'
const home = join(import.meta.dirname, '../..')

/** Opens the data, founds a house where there is none, and serves it. */
export async function openParley({ place, host, port, settings, log, now = Date.now }: ParleyOptions): Promise<Parley> {
  const store = await openStore(place)
  const lines = jsonLog(now, log)
  const build = buildName()
  const clerk = openClerk({
    store, deciders, consequences, ready: layDown(store), now, ids: freshId, draw: randomBelow, salt: () => randomHex(16), build,
    report: ({ stream, kind, code, error }) => lines({ kind, code, where: stream, ...(error === undefined ? {} : { trace: traceOf(error) }) }),
  })
  const closing: (() => unknown)[] = [() => store.close(), () => clerk.stop()]
  const close = async (): Promise<void> => { for (const step of closing.splice(0).toReversed()) await step() }
  try {
    const access = await openAccess({ tables: store.table, now })
    const token = base64url(randomBytes(32))
    const built = join(home, 'dist/web')
    const server = await openServer({ store, clerk, deciders, access, now, log: lines, host, port, settings: { ...settings, build, operator: token, screens: existsSync(built) ? built : null } })
    closing.push(() => server.close())
    // Not before the port is had: a start that fails leaves nothing behind.
    if (!of(house, await clerk.state(houseStream)).state.founded) await clerk.begin(houseStream, { type: 'found-house', person: operator } as { readonly type: string }, { by: { person: operator, capacity: 'secretariat' }, key: 'found-house' })
    const file = join(place.folder, serverFile)
    mkdirSync(place.folder, { recursive: true })
    rmSync(file, { force: true })
    writeFileSync(file, `${JSON.stringify({ address: `http://${reachable(host)}:${server.port}`, token })}\n`, { mode: 0o600 })
    chmodSync(file, 0o600)
    closing.push(() => rmSync(file, { force: true }))
    return { store, clerk, access, server, now, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The host by which this same machine reaches a server that listens there. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  return host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host
}

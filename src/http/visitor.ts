import type { Context } from 'hono'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { HttpBindings } from '@hono/node-server'
import { same } from '#access/random.ts'
import { Rejected } from '#base/codes.ts'
import type { PersonId } from '#base/ids.ts'
import { cookie } from './jar.ts'
import { operator, type Served } from './served.ts'

export type Env = { Bindings: Partial<HttpBindings> }

/** Who asks: somebody signed in under a number of this browser, the operator, or the public (`person` null). */
export type Visitor = { readonly person: PersonId | null; readonly session: string | null }

/** How many sign-ins one browser can have side by side. */
export const mostSignIns = 32

const nobody: Visitor = { person: null, session: null }
const encoder = new TextEncoder()

/** The public, or whoever shows the operator's token. */
export function publicVisitor({ settings }: Served, c: Context<Env>): Visitor {
  const shown = c.req.header('authorization')
  // Another scheme is a proxy's own business.
  if (shown === undefined || !shown.startsWith('Bearer ')) return nobody
  if (settings.operator === null || !same(encoder.encode(shown), encoder.encode(`Bearer ${settings.operator}`))) throw new Rejected('signed-out')
  return { person: operator, session: null }
}

/** Whoever signed in under this number. */
export async function signedVisitor({ access, jar }: Served, c: Context<Env>): Promise<Visitor> {
  const token = jar.get(c, cookie)
  const found = token === undefined ? null : await access.whoIs(token)
  if (found === null) throw new Rejected('signed-out')
  return found
}

/** The address a request came from: the connection's, or what the outermost trusted proxy saw. */
export function addressOf({ settings }: Served, c: Context<Env>): string {
  if (settings.proxies > 0) {
    const passed = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '')
    const seen = passed.at(-settings.proxies) ?? passed[0]
    if (seen !== undefined) return seen
  }
  return c.env?.incoming === undefined ? 'unknown' : getConnInfo(c).remote.address ?? 'unknown'
}

/** Whether the browser speaks to us over https. */
export function isSecure({ settings }: Served, c: Context<Env>): boolean {
  if (settings.proxies > 0 && c.req.header('x-forwarded-proto') === 'https') return true
  return settings.url?.startsWith('https:') === true || new URL(c.req.url).protocol === 'https:'
}

/**
 * A request that changes something comes from Parley's own pages. Browsers say where they come from; programs without a browser send neither header,
 * and carry no cookie of somebody else either.
 */
export function checkSite({ settings }: Served, c: Context<Env>): void {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Rejected('cross-site')
  const origin = c.req.header('origin')
  if (origin === undefined) return
  const hosts = [c.req.header('host'), settings.proxies > 0 ? c.req.header('x-forwarded-host') : undefined, settings.url === null ? undefined : new URL(settings.url).host]
  const from = URL.canParse(origin) ? new URL(origin).host : null
  if (from === null || !hosts.includes(from)) throw new Rejected('cross-site')
}

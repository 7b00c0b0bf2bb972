import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Event } from '#base/event.ts'
import { openServer } from '#http/server.ts'
import { testHouse } from '#http/test-house.ts'
import { launchBrowser } from './browser.ts'
import { settled } from './running.ts'

/** A conference in a house whose time passes only as the test goes on, with a browser in it. */
export type Hall = {
  /** A command of somebody in a capacity; what the rules refuse is a defect of the test. */
  readonly does: (capacity: string, type: string, fields?: object) => Promise<void>
  /** A page of somebody who holds this capacity. */
  readonly open: (capacity: string, screen: string, options?: BrowserContextOptions) => Promise<Page>
  /** What the secretariat may read of the journal. */
  readonly events: () => Promise<readonly Event[]>
  /** Lets time pass at once, in milliseconds. */
  readonly pass: (ms: number) => void
  readonly close: () => Promise<void>
}

/** Opens one under a rulebook, with these delegations by their seats. */
export async function openHall({ title, rulebook, seats, set = {}, push }: {
  readonly title: string
  readonly rulebook: string
  readonly seats: readonly { readonly seat: string; readonly names: { readonly en: string; readonly ar?: string }; readonly role?: string }[]
  /** Values the conference sets in its rulebook before anything else. */
  readonly set?: { readonly [path: string]: unknown }
  /** Whom push services may write to, where this host tells locked phones. */
  readonly push?: string
}): Promise<Hall> {
  const [browser, house] = await Promise.all([launchBrowser(), testHouse({ screens: join(import.meta.dirname, '../dist/web'), ...(push === undefined ? {} : { push }) })])
  const server = await openServer({ ...house.served, host: '127.0.0.1', port: 0 })
  // Time of this house passes only when somebody lets it, and news go out as it does.
  const passing = setInterval(() => house.pass(200), 100)
  const at = `http://127.0.0.1:${server.port}`
  const stream = await house.open({ type: 'open-conference', title, rulebook, exercise: true })
  const sessions = new Map<string, string>()
  for (const capacity of ['secretariat', 'chair', 'vice-chair', 'interpreter', 'room-screen', ...seats.map(({ seat }) => `delegation:${seat}`)]) sessions.set(capacity, (await house.person(capacity, [stream, capacity as `delegation:${string}`])).session)
  let keys = 0
  const does: Hall['does'] = async (capacity, type, fields = {}) => {
    const body = JSON.stringify({ command: { type, body: 'plenary', ...fields }, seen: 0, key: `key-${++keys}`, capacity })
    const answer = await fetch(`${at}/u/1/api/streams/${stream}/commands`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `parley=${sessions.get(capacity)}` }, body })
    if (answer.status !== 200) throw new Error(`${type} ${await answer.text()}`)
  }
  for (const [path, value] of Object.entries(set)) await does('secretariat', 'set-rule', { body: undefined, path, value: JSON.stringify(value) })
  for (const { seat, names, role = 'member' } of seats) await does('secretariat', 'seat-delegation', { body: undefined, seat, names, role })
  return {
    does, pass: (ms) => house.pass(ms),
    open: async (capacity, screen, options = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options })
      await context.addCookies([{ name: 'parley', value: sessions.get(capacity) ?? '', domain: '127.0.0.1', path: '/u/1/' }])
      const page = await context.newPage()
      await page.goto(`${at}/u/1/${stream}/${screen}`)
      await page.locator('main').waitFor()
      await settled(page)
      return page
    },
    events: async () => {
      const answer = await fetch(`${at}/u/1/api/streams/${stream}/events`, { headers: { cookie: `parley=${sessions.get('secretariat')}` } })
      const { events }: { readonly events: readonly Event[] } = JSON.parse(await answer.text())
      return events
    },
    close: async () => {
      clearInterval(passing)
      await browser.close()
      await server.close()
      await house.close()
    },
  }
}

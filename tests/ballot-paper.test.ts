import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer } from '#http/server.ts'
import { testHouse } from '#http/test-house.ts'
import { axe, launchBrowser } from './browser.ts'
import { settled } from './running.ts'

const seats = ['aldora', 'belmar', 'casparia']
/** Milliseconds in which a new sentence of the script cannot be passed over, and a little more. */
const reading = 900
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('a secret ballot on a phone, and its count at the chair', () => {
  let ends: (() => Promise<void>)[] = []
  let open: (capacity: string, screen: string, options?: object) => Promise<Page>

  beforeAll(async () => {
    const [browser, house] = await Promise.all([launchBrowser(), testHouse({ screens: join(import.meta.dirname, '../dist/web') })])
    const server = await openServer({ ...house.served, host: '127.0.0.1', port: 0 })
    // Time of this house passes only when somebody lets it, and news go out as it does.
    const passing = setInterval(() => house.pass(200), 100)
    ends = [async () => clearInterval(passing), () => browser.close(), () => server.close(), () => house.close()]
    const at = `http://127.0.0.1:${server.port}`
    const stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'unga', exercise: true })
    const sessions = new Map<string, string>()
    for (const capacity of ['secretariat', 'chair', ...seats.map((seat) => `delegation:${seat}`)]) sessions.set(capacity, (await house.person(capacity, [stream, capacity as `delegation:${string}`])).session)
    let keys = 0
    const does = async (capacity: string, type: string, fields: object): Promise<void> => {
      const body = JSON.stringify({ command: { type, ...fields }, seen: 0, key: `key-${++keys}`, capacity })
      const answer = await fetch(`${at}/u/1/api/streams/${stream}/commands`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `parley=${sessions.get(capacity)}` }, body })
      expect(answer.status, `${type} ${await answer.text()}`).toBe(200)
    }
    for (const seat of seats) await does('secretariat', 'seat-delegation', { seat, names: { en: seat }, role: 'member' })
    await does('chair', 'open-meeting', { body: 'plenary', grade: 'public' })
    await does('chair', 'call-election', { body: 'plenary', kind: 'president', places: 1 })
    await does('chair', 'open-ballot', { body: 'plenary', election: 'election-1', method: 'electronic' })
    for (const seat of ['belmar', 'casparia']) await does(`delegation:${seat}`, 'cast-ballot', { body: 'plenary', ballot: 'ballot-1', names: ['casparia'] })
    open = async (capacity, screen, options = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options })
      await context.addCookies([{ name: 'parley', value: sessions.get(capacity) ?? '', domain: '127.0.0.1', path: '/u/1/' }])
      const page = await context.newPage()
      await page.goto(`${at}/u/1/${stream}/${screen}`)
      await page.locator('main').waitFor()
      await settled(page)
      return page
    }
  }, 60_000)
  afterAll(async () => { for (const end of ends) await end() })

  test('the paper says what is secret and what is not, and keeps nothing once it is in the box', async () => {
    const page = await open('delegation:aldora', 'meet', phone)
    await page.getByText('Whoever holds the server\'s disk while the box is open could link the two.').waitFor()
    await page.getByRole('checkbox', { name: 'belmar' }).check()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Put the ballot in the box' }).click()
    await page.getByText('Your ballot is in the box').waitFor()
    await page.getByText('In the box: 3 of 3').waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(0)
    expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))).not.toContain('cast-ballot')
  }, 60_000)

  test('the chair closes it and announces who is elected', async () => {
    const page = await open('chair', 'meet')
    // A new sentence cannot be passed over at once.
    const press = async (name: string): Promise<void> => {
      await page.locator('.script').getByRole('button', { name }).waitFor()
      await page.waitForTimeout(reading)
      await page.locator('.script').getByRole('button', { name }).click()
    }
    await press('Close the ballot')
    await press('Count and announce')
    await page.getByText('Elected: casparia (2).').first().waitFor()
    expect(await page.locator('.election-table').first().textContent()).toContain('casparia Elected2')
  }, 60_000)
})

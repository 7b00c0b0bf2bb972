import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launchBrowser } from './browser.ts'
import { type Running, settled, signIn, type Somebody, startWithSample } from './running.ts'

const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))
const pictures = process.env.PARLEY_PICTURES ?? ''
if (pictures !== '') mkdirSync(pictures, { recursive: true })
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' }
const names = ['France', 'الصين', 'Российская Федерация', 'Brazil', 'Kenya', 'India', 'France', 'Free City of Aldora']

/** From the start page to a running moderated caucus: one person at a desk, three phones that came by the QR. */
describe.skipIf(!built)('a committee in two minutes', () => {
  let browser: Browser
  let parley: Running
  let dais: Somebody
  let phones: Page[] = []
  let began = 0
  const said: string[] = []
  const since = (what: string): void => void said.push(`${what} ${((performance.now() - began) / 1_000).toFixed(1)} s`)
  async function looked(page: Page, what: string): Promise<void> {
    await settled(page)
    if (pictures !== '') await page.screenshot({ path: join(pictures, `simulation-${what}.png`) })
    expect(await axe(page), what).toEqual([])
  }

  beforeAll(async () => {
    [browser, parley] = await Promise.all([launchBrowser(), startWithSample()])
    dais = await signIn(browser, parley.address, parley.code('Secretariat'))
    dais.page.setDefaultTimeout(10_000)
  })
  afterAll(async () => {
    await browser?.close()
    await parley?.stop()
  })

  test('opens with names in several languages; what was not taken is named with its line', async () => {
    began = performance.now()
    await dais.page.getByRole('link', { name: 'A committee in two minutes' }).click()
    await dais.page.getByLabel('Delegations').fill(names.join('\n'))
    await dais.page.getByText('line 7: there already').waitFor()
    await dais.page.getByText('Russian Federation').waitFor()
    await looked(dais.page, 'open')
    await dais.page.getByRole('button', { name: 'Open the committee with 7 delegations' }).click()
    await dais.page.waitForURL(/joining$/)
    await dais.page.getByRole('button', { name: 'Open joining' }).click()
    await dais.page.locator('.qr').waitFor()
    since('QR after')
    await looked(dais.page, 'joining')
  })

  test('lets phones in by the QR, each to a delegation nobody has; the dais sees who sits where', async () => {
    const address = (await dais.page.locator('.qr').getAttribute('alt'))?.replace('QR code of ', '') ?? ''
    expect(address).toMatch(/\/join#join-[0-9a-f]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    phones = await Promise.all([0, 1, 2].map(async () => (await browser.newContext(phone)).newPage()))
    await Promise.all(phones.map((page) => page.goto(address)))
    await looked(phones[0] ?? expect.unreachable(), 'join')
    for (const [n, name] of ['France', 'China', 'Free City of Aldora'].entries()) {
      const page = phones[n] ?? expect.unreachable()
      page.setDefaultTimeout(10_000)
      await page.getByRole('button', { name }).click()
      // A delegation taken a moment before says so, and the list is right at once.
      if (n === 1) await phones[2]?.getByRole('button', { name: 'China' }).click()
      await page.waitForURL(/\/u\/1\/conference-.*\/meet$/)
    }
    await dais.page.getByText('3 of 7 delegations taken.').waitFor()
    since('three phones seated after')
    console.log(`a committee: ${said.join(', ')}`)
  })
})

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launchBrowser } from './browser.ts'
import { type Running, says as presiding, settled, signIn, type Somebody, startWithSample } from './running.ts'

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
      const seated = page.waitForURL(/\/u\/1\/conference-.*\/meet$/)
      // A delegation taken a moment before says so, and the list is right at once: the other's word is on its way until this one is seated.
      if (n === 1) {
        await phones[2]?.route('**/api/**', async (sent) => {
          if (sent.request().method() === 'POST') await seated
          await sent.continue()
        })
        await phones[2]?.getByRole('button', { name: 'China' }).click()
      }
      await page.getByRole('button', { name }).click()
      await seated
      if (n === 1) await phones[2]?.unrouteAll({ behavior: 'wait' })
    }
    await dais.page.getByText('3 of 7 delegations taken.').waitFor()
    since('three phones seated after')
  })

  test('meets: the roll in one press, a caucus moved and seconded on phones, voted there, and under way', async () => {
    const { page } = dais
    const [france, china, aldora] = phones
    if (france === undefined || china === undefined || aldora === undefined) return expect.unreachable()
    await page.getByRole('button', { name: 'To the meeting' }).click()
    const says = (sentence: RegExp): Promise<void> => presiding(page, sentence, async () => {
      // On a link or a button Enter is that link's or button's own.
      await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined))
      await page.keyboard.press('Enter')
    })
    await says(/I declare open meeting 1/)
    await page.getByRole('button', { name: 'All others: Present', exact: true }).click()
    await says(/We turn to the agenda item/)
    await france.getByRole('button', { name: 'More' }).first().click()
    await france.getByRole('dialog').getByRole('button', { name: 'Moderated caucus', exact: true }).click()
    await france.getByRole('dialog').getByLabel('Topic').fill('Ferry fares')
    await france.getByRole('dialog').getByLabel('Minutes in all').fill('10')
    await france.getByRole('dialog').getByLabel('Seconds a speaker').fill('60')
    await france.getByRole('dialog').locator('.dialog-foot .button').last().click()
    await china.getByRole('button', { name: /^Second:/ }).click()
    await says(/put to the vote at once/)
    await Promise.all(phones.map((one) => one.locator('.vote-choice').first().click()))
    await page.locator('.script').getByText(/3 of 7 have voted/).waitFor()
    await says(/will now be locked/)
    await says(/I shall announce the result/)
    await page.locator('.script').getByText(/A moderated caucus is under way/).first().waitFor()
    await aldora.getByText('A caucus is under way').first().waitFor()
    since('a moderated caucus under way after')
    await looked(aldora, 'caucus-phone')
    await looked(page, 'caucus')
  })

  test('what each did is counted, and can be had for a spreadsheet', async () => {
    const { page } = dais
    await page.locator('.rail').getByRole('link', { name: 'Time used' }).click()
    const row = page.getByRole('row', { name: /France/ })
    await row.waitFor()
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['0', '0:00', '0', '0', '1', '1', '1', '0', '0'])
    await looked(page, 'time')
    await page.getByRole('button', { name: 'Motions' }).click()
    expect(await page.locator('tbody th').first().innerText()).toBe('France')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download as CSV' }).click()])
    const file = readFileSync(await download.path(), 'utf8')
    expect(file.split('\r\n')[0]).toBe('\uFEFFDelegation,Times on the floor,Seconds spoken,Yields,Points,Motions,Motions carried,Votes sent,Drafts sponsored,Amendments,Exercise')
    expect(file).toContain('France,0,0,0,0,1,1,1,0,0,Exercise')
    console.log(`a committee in two minutes: ${said.join(', ')}`)
    expect(dais.faults).toEqual([])
  })
})

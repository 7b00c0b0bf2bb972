import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launchBrowser } from './browser.ts'
import { type Running, settled, signIn, startWithSample, streamsOf } from './running.ts'

const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))
if (!built) console.log('The screens are not built: tests in a browser are left out. `npm run build` makes them, `npm test` does so by itself.')

describe.skipIf(!built)('the screens in a browser, on the sample', () => {
  let browser: Browser
  let parley: Running
  beforeAll(async () => { [browser, parley] = await Promise.all([launchBrowser(), startWithSample()]) })
  afterAll(async () => {
    await browser?.close()
    await parley?.stop()
  })

  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  type Seen = readonly (readonly [role: string, screens: readonly string[], more: object])[]
  const looks: readonly { readonly as: string; readonly options: object; readonly seen: Seen }[] = [
    { as: 'in English', options: {}, seen: [['Chair', ['meet', 'decide', 'journal'], {}], ['Delegation of Belmar', ['meet'], phone], ['Room screen', ['room'], {}]] },
    { as: 'in Arabic, right to left', options: { locale: 'ar' }, seen: [['Chair', ['meet', 'decide'], {}], ['Delegation of Belmar', ['meet'], phone]] },
    { as: 'in the dark', options: { colorScheme: 'dark' }, seen: [['Chair', ['meet'], {}]] },
  ]

  for (const { as, options, seen } of looks) {
    test(`nobody is kept out: axe finds nothing on what people see, ${as}`, async () => {
      const found: string[] = []
      for (const [role, screens, more] of seen) {
        const somebody = await signIn(browser, parley.address, parley.code(role), { ...options, ...more })
        await settled(somebody.page)
        found.push(...(await axe(somebody.page)).map((fault) => `${role}, start: ${fault}`))
        for (const { id, kind, title } of await streamsOf(somebody.page)) {
          for (const screen of kind === 'conference' ? screens : []) {
            await somebody.to(id, screen)
            found.push(...(await axe(somebody.page)).map((fault) => `${role}, ${title}, ${screen}: ${fault}`))
          }
        }
        found.push(...somebody.faults)
        await somebody.leave()
      }
      expect(found).toEqual([])
    })
  }

  test('a hall without https: everything on the floor works at a plain name', async () => {
    const address = `http://parley.test:${parley.port}`
    const { page, faults, to, leave } = await signIn(browser, address, parley.code('Delegation of Casparia'), phone)
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    const conference = (await streamsOf(page)).find(({ kind }) => kind === 'conference')
    await to(conference?.id ?? '', 'meet')
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('button', { name: 'Request a recorded vote' }).click()
    await page.locator('.toast.refusal').waitFor()
    expect(faults).toEqual([])
    await leave()
  })

  test('the keyboard alone opens a meeting’s page, the palette and the list of keys', async () => {
    const { page, leave } = await signIn(browser, parley.address, parley.code('Chair'))
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Decide: Assembly')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/decide$/)
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    expect(await page.getByRole('dialog').textContent()).toContain('Ctrl')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await leave()
  })

  test('the first load of script is below 250 kB compressed', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const scripts = new Set<string>()
    let bytes = 0
    session.on('Network.responseReceived', ({ requestId, type }) => { if (type === 'Script') scripts.add(requestId) })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { if (scripts.has(requestId)) bytes += encodedDataLength })
    await page.goto(parley.address)
    await settled(page)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThan(250_000)
    await context.close()
  })
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Capacity } from '#base/event.ts'
import { axe, launchBrowser } from './browser.ts'
import { type Running, settled, signIn, startWithSample, streamsOf } from './running.ts'

type Screen = { readonly id: string; readonly of: 'conference' | 'dossier'; readonly stands: string; readonly seen: (capacity: Capacity) => boolean }
// By an address made here, because the pages it names are compiled for a browser; none of them is fetched.
const { screens } = await import(new URL('../src/web/screens.ts', import.meta.url).href) as { readonly screens: readonly Screen[] }

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
  /** Who looks at which screens: every screen once at least, the meeting by everybody who has a page of their own there. */
  const looking: readonly { readonly role: string; readonly capacity: Capacity; readonly of: 'conference' | 'dossier'; readonly alone?: readonly string[]; readonly options?: object }[] = [
    { role: 'Secretariat', capacity: 'secretariat', of: 'conference' },
    { role: 'Chair', capacity: 'chair', of: 'conference', alone: ['meet', 'notes'] },
    { role: 'Delegation of Belmar', capacity: 'delegation:belmar', of: 'conference', alone: ['meet', 'day', 'notes', 'decide', 'rules'], options: phone },
    { role: 'Room screen', capacity: 'room-screen', of: 'conference', alone: ['room'] },
    { role: 'Analyst', capacity: 'keeper', of: 'dossier' },
  ]

  test.each(looking)('nobody is kept out: axe finds nothing on any screen $role opens, in English by day and in Arabic in the dark', async ({ role, capacity, of, alone, options }) => {
    const somebody = await signIn(browser, parley.address, parley.code(role), options ?? {})
    const { page, faults, to, leave } = somebody
    await settled(page)
    const found = (await axe(page)).map((fault) => `start: ${fault}`)
    const stream = (await streamsOf(page)).find(({ kind, title }) => kind === of && (of === 'dossier' || title.startsWith('Assembly')))?.id ?? ''
    const ids = screens.filter((screen) => screen.of === of && screen.seen(capacity) && (alone === undefined ? screen.stands !== 'bare' : alone.includes(screen.id))).map(({ id }) => id)
    for (const [language, colorScheme] of [['en', 'light'], ['ar', 'dark']] as const) {
      await page.emulateMedia({ colorScheme })
      await page.evaluate((chosen) => localStorage.setItem('parley.settings', JSON.stringify({ language: chosen })), language)
      for (const id of ids) {
        await to(stream, id)
        found.push(...(await axe(page)).map((fault) => `${id}, ${language}, ${colorScheme}: ${fault}`))
      }
      expect(await page.evaluate(() => document.documentElement.dir || 'ltr')).toBe(language === 'ar' ? 'rtl' : 'ltr')
    }
    expect([...found, ...faults]).toEqual([])
    await leave()
  })

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

  test('the rules are read by everybody: the shelf, an edition, the place of a rule, what is sought', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    const page = await context.newPage()
    await page.goto(`${parley.address}/rules`)
    await page.getByRole('link', { name: 'Rules of procedure of the General Assembly: plenary meetings' }).click()
    await page.locator('#questions').waitFor()
    expect(await axe(page)).toEqual([])
    await page.locator('#questions a[href="#rule-83"]').first().click()
    await page.locator('#rule-83.sought').waitFor()
    expect(await page.locator('#rule-83').evaluate((rule) => rule.getBoundingClientRect().top < innerHeight)).toBe(true)
    await page.getByLabel('Search in these rules').fill('competence')
    await page.locator('mark').first().waitFor()
    expect(await page.locator('#rule-83').count()).toBe(0)
    await page.goto(`${parley.address}/rules/unga/${encodeURIComponent('A/520/Rev.20')}#rule-${encodeURIComponent('34/401:6')}`)
    await page.locator('.rulebook-rule.sought').waitFor()
    expect(await page.locator('.rulebook-rule.sought').textContent()).toContain('no more than ten minutes')
    await page.goto(`${parley.address}/rules/unga/Rev.1`)
    await page.getByText('This rulebook has no edition by that name.').waitFor()
    expect(await axe(page)).toEqual([])
    await context.close()
  })

  test('the secretariat sets a value before the first meeting, everybody reads what differs, and one click puts it back', async () => {
    const secretariat = await signIn(browser, parley.address, parley.code('Secretariat'))
    const eight = (await streamsOf(secretariat.page)).find(({ title }) => title === 'Consultation of eight')?.id ?? ''
    await secretariat.to(eight, 'rules/settings')
    await secretariat.page.getByLabel('Quorum to open a meeting').selectOption({ label: 'One third of the members must be present' })
    await secretariat.page.getByText('1 value set otherwise').waitFor()
    const chair = await signIn(browser, parley.address, parley.code('Chair'))
    await chair.to(eight, 'rules')
    await chair.page.locator('#changes').getByText('In the edition: No number is required').waitFor()
    expect([...await axe(chair.page), ...await axe(secretariat.page)]).toEqual([])
    expect(await chair.page.getByRole('link', { name: 'Set values' }).count()).toBe(0)
    await secretariat.page.getByRole('button', { name: 'Only what differs' }).click()
    await secretariat.page.getByRole('button', { name: 'Put back: Quorum to open a meeting' }).click()
    await secretariat.page.getByText('Nothing differs from the edition.').waitFor()
    await chair.page.locator('#changes').waitFor({ state: 'detached' })
    const assembly = (await streamsOf(secretariat.page)).find(({ title }) => title === 'Assembly of 26')?.id ?? ''
    await secretariat.to(assembly, 'rules/settings')
    await secretariat.page.getByText('A meeting has been held').waitFor()
    expect(await secretariat.page.locator('.rulebook-settings select').count()).toBe(0)
    expect([...secretariat.faults, ...chair.faults]).toEqual([])
    await Promise.all([secretariat.leave(), chair.leave()])
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
    const names: string[] = []
    page.on('response', (response) => { names.push(response.url()) })
    await page.goto(parley.address)
    await settled(page)
    expect(names.filter((name) => /catalogue|page-view/.test(name))).toEqual([])
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThan(250_000)
    await context.close()
  })
})

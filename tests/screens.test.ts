import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Capacity } from '#base/event.ts'
import { axe, launchBrowser } from './browser.ts'
import { dress, goes, letIn, type Running, settled, signIn, type Somebody, startWithSample, streamsOf } from './running.ts'

type Screen = { readonly id: string; readonly of: 'conference' | 'dossier'; readonly stands: string; readonly seen: (capacity: Capacity) => boolean }
// By an address made here, because the pages it names are compiled for a browser; none of them is fetched.
const { screens } = await import(new URL('../src/web/screens.ts', import.meta.url).href) as { readonly screens: readonly Screen[] }

const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))
if (!built) console.log('The screens are not built: tests in a browser are left out. `npm run build` makes them, `npm test` does so by itself.')

describe.skipIf(!built)('the screens in a browser, on the sample', () => {
  let browser: Browser
  let parley: Running
  let assembly = ''
  let dossier = ''
  let viceChair = ''
  beforeAll(async () => {
    [browser, parley] = await Promise.all([launchBrowser(), startWithSample()])
    const { page, leave } = await signIn(browser, parley.address, parley.code('Secretariat'))
    const streams = await streamsOf(page)
    assembly = streams.find(({ title }) => title.startsWith('Assembly'))?.id ?? ''
    dossier = streams.find(({ kind }) => kind === 'dossier')?.id ?? ''
    viceChair = await letIn(page, assembly, 'Vice-chair', 'vice-chair')
    await leave()
  })
  afterAll(async () => {
    await browser?.close()
    await parley?.stop()
  })

  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  /** Somebody signed in for a role; the public signs in nowhere. */
  async function person(role: string, capacity: Capacity, options: object = {}): Promise<Omit<Somebody, 'to'>> {
    if (capacity !== 'public') return signIn(browser, parley.address, capacity === 'vice-chair' ? viceChair : parley.code(role), options)
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...options })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(parley.address)
    return { page, faults, leave: () => context.close() }
  }
  /** Both languages and both themes, each changed in place, one at a time; where only the theme is new, only colours are. */
  const dresses = [{ language: 'en', theme: 'light', new: 'everything' }, { language: 'en', theme: 'dark', new: 'colours' }, { language: 'ar', theme: 'dark', new: 'everything' }, { language: 'ar', theme: 'light', new: 'colours' }] as const
  /** What axe finds on the page that stands, in each dress of it. */
  async function wrong(page: Page, what: string): Promise<readonly string[]> {
    const found: string[] = []
    for (const one of dresses) {
      await dress(page, one)
      found.push(...(await axe(page, one.new)).map((fault) => `${what}, ${one.language}, ${one.theme}: ${fault}`))
    }
    return found
  }

  type Looking = { readonly role: string; readonly capacity: Capacity; readonly of: 'conference' | 'dossier'; /** Where more than one person opens a screen: those of theirs that are looked at. */ readonly alone?: readonly string[]; /** Pages that no entry of the table names: within the stream, and without one. */ readonly within?: readonly string[]; readonly without?: readonly string[]; readonly options?: object }
  /** Who looks at which screens: every screen once at least, the meeting by everybody who has a page of their own there. */
  const looking: readonly Looking[] = [
    { role: 'Secretariat', capacity: 'secretariat', of: 'conference', within: ['convene/delegations', 'convene/badges', 'desk/plenary/plates', 'desk/plenary/plan', 'desk/plenary/shift', 'rules/settings'], without: ['simulate', 'passkeys', 'rules'] },
    { role: 'Chair', capacity: 'chair', of: 'conference', alone: ['meet', 'notes'] },
    { role: 'Vice-chair', capacity: 'vice-chair', of: 'conference', alone: ['meet', 'convene', 'walls', 'notes', 'time'] },
    { role: 'Delegation of Belmar', capacity: 'delegation:belmar', of: 'conference', alone: ['meet', 'day', 'notes', 'decide', 'rules'], options: phone },
    { role: 'Room screen', capacity: 'room-screen', of: 'conference', alone: ['room'] },
    { role: 'Analyst', capacity: 'keeper', of: 'dossier', within: ['analysis/positions', 'analysis/figures', 'analysis/coverage', 'analysis/outside', 'analysis/timeline', 'analysis/about', 'record/review', 'record/search/conference'] },
    { role: 'The public', capacity: 'public', of: 'conference', alone: ['meet', 'decide', 'outcome', 'programme', 'room'], without: ['sign-in', 'join', 'check-in', 'screen', 'pair'] },
  ]

  test.each(looking)('nobody is kept out: axe finds nothing on any screen $role opens, in two languages and two themes', async ({ role, capacity, of, alone, within = [], without = [], options }) => {
    // What moves is looked at where it rests: 240 looks do not wait for it.
    const { page, faults, leave } = await person(role, capacity, { reducedMotion: 'reduce', ...options })
    await settled(page)
    const base = /^\/u\/\d+\//.exec(new URL(page.url()).pathname)?.[0] ?? '/'
    const found = [...await wrong(page, 'start')]
    const stream = of === 'dossier' ? dossier : assembly
    const ids = screens.filter((screen) => screen.of === of && screen.seen(capacity) && (alone === undefined ? screen.stands !== 'bare' : alone.includes(screen.id))).map(({ id }) => id)
    expect(ids).toHaveLength(alone?.length ?? ids.length)
    for (const path of [...[...ids, ...within].map((id) => `${stream}/${id}`), ...without]) {
      await goes(page, `${base}${path}`)
      found.push(...await wrong(page, path))
    }
    expect([...found, ...faults]).toEqual([])
    await leave()
  })

  test('nobody is kept out of what the public reads without scripts, in two languages and two themes', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
    const found: string[] = []
    for (const path of ['public', `public/${assembly}`, `embed/${assembly}`]) for (const language of ['en', 'ar']) {
      await page.goto(`${parley.address}/${path}?lang=${language}`)
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        found.push(...(await axe(page)).map((fault) => `${path}, ${language}, ${colorScheme}: ${fault}`))
      }
    }
    expect(found).toEqual([])
    await page.context().close()
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

import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer } from '#http/server.ts'
import { testHouse } from '#http/test-house.ts'
import { axe, launchBrowser } from './browser.ts'
import { settled } from './running.ts'

const seats = ['aldora', 'belmar', 'casparia', 'dorra', 'elvaine']
const hall = { viewport: { width: 1920, height: 1080 } }
const paragraphs = ['The Assembly,', ...Array.from({ length: 9 }, (_, n) => `Recalling what was agreed on the waters of the lake at its meeting ${n + 1}, on which so many towns and villages on every shore depend,`),
  ...Array.from({ length: 9 }, (_, n) => `Decides that the ${n + 1}. part of the waters be shared fairly among all who live on the lake, in every season and in every year${n === 8 ? '.' : ';'}`)]

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('the wall and the public page', () => {
  let ends: (() => Promise<void>)[] = []
  let browser: Browser
  let at = ''
  let stream = ''
  let does: (capacity: string, type: string, fields?: object) => Promise<void>
  let signedIn: (capacity: string, path: string, options?: BrowserContextOptions) => Promise<Page>
  let wall: Page
  let desk: Page

  beforeAll(async () => {
    const [launched, house] = await Promise.all([launchBrowser(), testHouse({ screens: join(import.meta.dirname, '../dist/web') })])
    browser = launched
    const server = await openServer({ ...house.served, host: '127.0.0.1', port: 0 })
    // Time of this house passes only when somebody lets it, and news go out as it does.
    const passing = setInterval(() => house.pass(200), 100)
    ends = [async () => clearInterval(passing), () => browser.close(), () => server.close(), () => house.close()]
    at = `http://127.0.0.1:${server.port}`
    stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'unga', exercise: true })
    const sessions = new Map<string, string>()
    for (const capacity of ['secretariat', 'chair', ...seats.map((seat) => `delegation:${seat}`)]) sessions.set(capacity, (await house.person(capacity, [stream, capacity as `delegation:${string}`])).session)
    let keys = 0
    does = async (capacity, type, fields = {}) => {
      const body = JSON.stringify({ command: { type, body: 'plenary', ...fields }, seen: 0, key: `key-${++keys}`, capacity })
      const answer = await fetch(`${at}/u/1/api/streams/${stream}/commands`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `parley=${sessions.get(capacity)}` }, body })
      expect(answer.status, `${type} ${await answer.text()}`).toBe(200)
    }
    signedIn = async (capacity, path, options = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options })
      await context.addCookies([{ name: 'parley', value: sessions.get(capacity) ?? '', domain: '127.0.0.1', path: '/u/1/' }])
      const page = await context.newPage()
      await page.goto(`${at}/u/1/${stream}/${path}`)
      await page.locator('main').waitFor()
      await settled(page)
      return page
    }
    for (const seat of seats) await does('secretariat', 'seat-delegation', { body: undefined, seat, names: { en: `${seat.charAt(0).toUpperCase()}${seat.slice(1)}` }, role: 'member' })
    await does('secretariat', 'lay-agenda', { items: ['Waters of the lake'] })
    await does('chair', 'open-meeting', { grade: 'public' })
    for (let step = 0; step < 6; step++) {
      const { state } = await (await fetch(`${at}/api/streams/${stream}/snapshot`)).json() as { readonly state: { readonly counts: { readonly question: number }; readonly bodies: { readonly plenary: { readonly opened: number; readonly question: object | null } }; readonly founding: { readonly rulebook: { readonly opening: readonly { readonly id: string }[] } } } }
      const { plenary } = state.bodies
      if (plenary.question !== null) await does('chair', 'gavel', { question: `question-${state.counts.question}` })
      else if (plenary.opened < state.founding.rulebook.opening.length) await does('chair', 'take-step', { step: state.founding.rulebook.opening[plenary.opened]?.id })
      else break
    }
    await does('chair', 'open-item', { item: 'item-1' })
  })
  afterAll(async () => { for (const end of ends) await end() })

  test('a screen shows a code, the secretariat enters it, and the screen signs in by itself', async () => {
    wall = await (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...hall })).newPage()
    await wall.goto(`${at}/screen`)
    const code = (await wall.locator('.wall-door-code').textContent()) ?? ''
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    await wall.locator('.qr').waitFor()
    expect(await axe(wall)).toEqual([])
    // Whoever scans the code with the phone of the secretariat is led to the conference it is signed in for.
    desk = await signedIn('secretariat', 'journal')
    await desk.evaluate(() => localStorage.setItem('parley.sign-ins', JSON.stringify([{ u: 1, name: 'Secretary' }])))
    await desk.goto(`${at}/pair#${code}`)
    await desk.waitForURL(`**/u/1/${stream}/walls`)
    await desk.locator('.walls-code').waitFor()
    expect([await desk.locator('.walls-code').textContent(), new URL(desk.url()).hash]).toEqual([code, ''])
    await desk.getByRole('button', { name: 'Connect', exact: true }).click()
    await wall.waitForURL(`**/u/1/${stream}/room/plenary`)
    await wall.getByText('Waters of the lake', { exact: true }).first().waitFor()
    await desk.getByText('connected', { exact: true }).waitFor()
    expect(await axe(desk)).toEqual([])
  })

  test('what was tabled and moved is not on it before the chair takes it; taken up, the text turns its pages by itself', async () => {
    await does('delegation:belmar', 'submit-draft', { symbol: 'A/L.1', title: 'Sharing of the waters', paragraphs, sponsors: ['aldora'], matter: 'other' })
    await does('delegation:casparia', 'move', { motion: 'adjourn-debate' })
    await does('delegation:aldora', 'ask-for-floor', { kind: 'statement' })
    await wall.getByText('Aldora').waitFor()
    const shown = await wall.locator('main').innerText()
    expect(['A/L.1', 'Sharing of', 'djournment', 'Casparia'].filter((words) => shown.includes(words))).toEqual([])
    await does('delegation:casparia', 'withdraw-motion', { motion: 'motion-1' })
    await does('chair', 'take-up-draft', { draft: 'draft-1' })
    await wall.getByText(/^Page 1 of [2-9]$/).waitFor()
    expect(await axe(wall)).toEqual([])
    await wall.keyboard.press('ArrowRight')
    await wall.getByText(/^Page 2 of/).waitFor()
    const other = await (await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...hall })).newPage()
    await other.clock.install()
    await other.goto(`${at}/${stream}/room/plenary`)
    await other.getByText(/^Page 1 of [2-9]$/).waitFor()
    // Half a minute in which the wall reckons anew every few seconds what may be done.
    for (let passed = 0; passed < 6; passed += 1) await other.clock.runFor(5_000)
    await other.getByText(/^Page 2 of/).waitFor()
    await other.context().close()
    expect(await wall.locator('.room-pages').evaluate((box) => [...box.querySelectorAll('p')].some((line) => { const [outer, inner] = [box.getBoundingClientRect(), line.getClientRects()[0]]; return inner !== undefined && inner.left >= outer.left - 1 && inner.right <= outer.right + 1 }))).toBe(true)
  })

  test('speaker with clock beside the text, the next three, in two sizes, light and dark, as the console wishes', async () => {
    for (const seat of ['belmar', 'casparia', 'dorra', 'elvaine']) await does(`delegation:${seat}`, 'ask-for-floor', { kind: 'statement' })
    await does('chair', 'give-floor', { entry: 'entry-1' })
    await wall.locator('.room-split .clock-digits').waitFor()
    await expect.poll(() => wall.locator('.room-next bdi').allTextContents()).toEqual(['Belmar', 'Casparia', 'Dorra'])
    const size = (): Promise<number> => wall.locator('.room-who').evaluate((who) => Number.parseFloat(getComputedStyle(who).fontSize))
    const before = await size()
    await wall.keyboard.press('S')
    await wall.locator('.room.large-type').waitFor()
    await expect.poll(size).toBeGreaterThan(before * 1.2)
    await wall.keyboard.press('2')
    await wall.locator('.room-text').waitFor({ state: 'detached' })
    // Legible at the back: nothing said on the wall is lower than a fiftieth of its height.
    expect(await wall.locator('.room-body :is(p, li, .clock-note)').evaluateAll((all) => Math.min(...all.filter((one) => !one.classList.contains('unseen')).map((one) => Number.parseFloat(getComputedStyle(one).fontSize))))).toBeGreaterThanOrEqual(1080 / 50)
    expect(await axe(wall)).toEqual([])
    // Two things chosen before the console has heard how the first went: neither undoes the other.
    const late = Promise.withResolvers<void>()
    await desk.route('**/room-screens', async (route) => {
      await late.promise
      await route.continue()
    })
    await desk.getByLabel('Appearance').last().selectOption('light')
    await desk.getByLabel('Shows').last().selectOption('welcome')
    expect(await desk.getByLabel('Appearance').last().inputValue()).toBe('light')
    late.resolve()
    await wall.locator('html[data-theme="light"] .room.normal-type .room-follow .qr').waitFor()
    expect(await axe(wall)).toEqual([])
  })

  test('the public page is whole without scripts, in the reader’s language; with them it follows by itself', async () => {
    const plain = await (await browser.newContext({ locale: 'fr-FR', javaScriptEnabled: false })).newPage()
    await plain.goto(`${at}/public`)
    await plain.getByRole('link', { name: 'Assembly of the Lake' }).click()
    await plain.getByText('Texte en discussion').waitFor()
    await plain.getByText('Rien n’est soumis à décision pour le moment.').waitFor()
    await plain.context().close()
    await does('chair', 'end-speech')
    for (const n of [2, 3, 4, 5]) await does(`delegation:${seats[n - 1]}`, 'leave-list', { entry: `entry-${n}` })
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage()
    const wrong: string[] = []
    page.on('console', (message) => { if (message.type() === 'error') wrong.push(message.text()) })
    await page.goto(`${at}/public/${stream}`)
    await page.getByText('Nothing is put for decision at the moment.').waitFor()
    await does('chair', 'open-vote', { on: 'draft-1', recorded: true })
    await page.getByText('Vote under way').waitFor()
    await page.getByText('Aldora, Belmar').or(page.getByText('Belmar, Aldora')).first().waitFor()
    expect(await axe(page)).toEqual([])
    await does('delegation:aldora', 'cast-vote', { vote: 'vote-1', choice: 'yes' })
    await page.getByText('In favour 1 · against 0 · abstaining 0').waitFor()
    // Within somebody else's page.
    const other = createServer((_, answer) => void answer.setHeader('content-type', 'text/html').end(`<title>Elsewhere</title><iframe title="Parley" width="900" height="600" src="${at}/embed/${stream}?lang=ar"></iframe>`))
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
    ends.push(async () => void other.close())
    const address = other.address()
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`)
    await page.frameLocator('iframe').getByText('التصويت جارٍ').waitFor()
    expect(wrong).toEqual([])
    await page.context().close()
  })

  test('taken down, the screen shows a code again', async () => {
    await desk.getByRole('button', { name: /^Take down/ }).click()
    await wall.locator('.wall-door-code').waitFor()
    await desk.getByText('No screen is connected.').waitFor()
  })
})

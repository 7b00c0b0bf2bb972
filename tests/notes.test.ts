import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer } from '#http/server.ts'
import { testHouse } from '#http/test-house.ts'
import { axe, launchBrowser } from './browser.ts'
import { settled } from './running.ts'

const seats = { aldora: { en: 'Aldora', ar: 'ألدورا' }, belmar: { en: 'Belmar', ar: 'بلمار' }, casparia: { en: 'Casparia', ar: 'كسباريا' } }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'ar' }

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('notes', () => {
  let ends: (() => Promise<void>)[] = []
  let open: (capacity: string, screen: string, options?: object, before?: (page: Page) => Promise<void>) => Promise<Page>
  let set: (delegations: string) => Promise<void>

  beforeAll(async () => {
    const [browser, house] = await Promise.all([launchBrowser(), testHouse({ screens: join(import.meta.dirname, '../dist/web') })])
    const server = await openServer({ ...house.served, host: '127.0.0.1', port: 0 })
    const passing = setInterval(() => house.pass(200), 100)
    ends = [async () => clearInterval(passing), () => browser.close(), () => server.close(), () => house.close()]
    const at = `http://127.0.0.1:${server.port}`
    const stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'mun-una', exercise: true })
    const sessions = new Map<string, string>()
    for (const capacity of ['secretariat', 'chair', ...Object.keys(seats).map((seat) => `delegation:${seat}`)]) sessions.set(capacity, (await house.person(capacity, [stream, capacity as `delegation:${string}`])).session)
    let keys = 0
    const does = async (capacity: string, type: string, fields: object): Promise<void> => {
      const body = JSON.stringify({ command: { type, ...fields }, seen: 0, key: `key-${++keys}`, capacity })
      const answer = await fetch(`${at}/u/1/api/streams/${stream}/commands`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `parley=${sessions.get(capacity)}` }, body })
      expect(answer.status, `${type} ${await answer.text()}`).toBe(200)
    }
    for (const [seat, names] of Object.entries(seats)) await does('secretariat', 'seat-delegation', { seat, names, role: 'member' })
    set = (delegations) => does('secretariat', 'set-notes', { delegations, observers: 'none' })
    open = async (capacity, screen, options = {}, before = async () => undefined) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options })
      await context.addCookies([{ name: 'parley', value: sessions.get(capacity) ?? '', domain: '127.0.0.1', path: '/u/1/' }])
      const page = await context.newPage()
      await before(page)
      await page.goto(`${at}/u/1/${stream}/${screen}`)
      await page.locator('main').waitFor()
      await settled(page)
      return page
    }
  })
  afterAll(async () => { for (const end of ends) await end() })

  const writes = async (page: Page, label: string, text: string): Promise<void> => {
    await page.getByLabel(label).fill(text)
    await page.getByLabel(label).press('Control+Enter')
  }

  test('go from one delegation to another and show that they were read; before the first word the page says who reads', async () => {
    const [aldora, belmar] = await Promise.all([open('delegation:aldora', 'notes/seat%3Abelmar'), open('delegation:belmar', 'rules')])
    await aldora.getByText('Only Aldora and Belmar can read this. It is not in the record. Whoever runs the server could read it.').waitFor()
    expect(await belmar.title()).toBe('Rules · Parley')
    const focus = await belmar.evaluate(() => document.activeElement?.tagName)
    // What is written on while a note is on its way stays for the next.
    const late = Promise.withResolvers<void>()
    await aldora.route('**/commands', async (route) => {
      await late.promise
      await route.continue()
    })
    await writes(aldora, 'Note to Belmar', 'Shall we co-sponsor A/L.2?')
    await aldora.getByLabel('Note to Belmar').pressSequentially(' Before noon?')
    late.resolve()
    await aldora.locator('.note').getByText('Sent', { exact: true }).waitFor()
    await expect.poll(() => aldora.getByLabel('Note to Belmar').inputValue()).toBe('Before noon?')
    // It comes while another page is open: told once, counted in the title and in the rail, and no focus moves.
    await belmar.locator('.toast').getByText('A note from Aldora').waitFor()
    await belmar.waitForFunction(() => document.title === '(1) Rules · Parley')
    expect(await belmar.evaluate(() => document.activeElement?.tagName)).toBe(focus)
    await belmar.getByRole('link', { name: 'Notes 1 unread note' }).click()
    await belmar.getByRole('link', { name: /Aldora/ }).click()
    await belmar.getByText('Shall we co-sponsor A/L.2?').last().waitFor()
    await aldora.locator('.note').getByText('Read', { exact: true }).waitFor()
    await belmar.waitForFunction(() => document.title === 'Notes · Parley')
    expect(await axe(belmar)).toEqual([])
    expect(await axe(aldora)).toEqual([])
    for (const page of [aldora, belmar]) await page.context().close()
  })

  test('that come to a tab nobody looks at are counted in its title, though it has given its connection back', async () => {
    const chair = await open('chair', 'rules', {}, (page) => page.clock.install())
    await chair.evaluate(() => {
      for (const [name, value] of [['hidden', true], ['visibilityState', 'hidden']] as const) Object.defineProperty(document, name, { get: () => value })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    const secretary = await open('secretariat', 'notes/chair')
    await writes(secretary, 'Note to Chair', 'The quorum is raised')
    await secretary.locator('.note').getByText('Sent', { exact: true }).waitFor()
    expect(await chair.title()).toBe('Rules · Parley')
    await chair.clock.fastForward(31_000)
    await chair.waitForFunction(() => document.title === '(1) Rules · Parley')
    for (const page of [chair, secretary]) await page.context().close()
  })

  test('stand on the chair’s console as the secretary’s private line, with a reply', async () => {
    const [chair, secretary] = await Promise.all([open('chair', 'meet'), open('secretariat', 'meet')])
    await writes(secretary, 'A line to the chair', 'Dorra asks whether a separate vote on paragraph 3 is still possible: yes, until the vote opens.')
    const card = chair.getByRole('region', { name: 'From the secretary, private' })
    await card.getByText('Dorra asks whether a separate vote on paragraph 3 is still possible').waitFor()
    await secretary.getByText(/Read · /).waitFor()
    await card.getByRole('button', { name: 'Reply' }).click()
    await card.getByText('can read this. It is not in the record.').waitFor()
    await writes(chair, 'Reply to the secretary', 'Thank you')
    await secretary.getByRole('region', { name: 'To the chair, private' }).getByText('Thank you').waitFor()
    expect(await axe(chair)).toEqual([])
    for (const page of [chair, secretary]) await page.context().close()
  })

  test('wait for the dais where the host wants it, pass by a key, and come back with a reason; on a phone in Arabic', async () => {
    await set('dais')
    const [casparia, chair] = await Promise.all([open('delegation:casparia', 'notes/seat%3Abelmar', phone), open('chair', 'notes')])
    const long = 'نقترح أن تجتمع وفودنا الثلاثة بعد رفع الجلسة للنظر في صياغة مشتركة للفقرة الثالثة من مشروع القرار. '.repeat(12).trim()
    await casparia.getByText('تقرأ رئاسة الجلسة هذا أولا').waitFor()
    await writes(casparia, 'مذكرة إلى بلمار', long)
    await casparia.getByText('لدى رئاسة الجلسة', { exact: true }).waitFor()
    expect(await casparia.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await writes(casparia, 'مذكرة إلى بلمار', 'x')
    await chair.getByText('2 wait for the dais').waitFor()
    await chair.locator('h1').evaluate((heading) => heading.ownerDocument.defaultView?.focus())
    await chair.keyboard.press('p')
    await chair.getByText('1 waits for the dais').waitFor()
    await chair.keyboard.press('r')
    await chair.getByLabel('Why it is returned, for its writer').fill('Please say what you mean')
    await chair.keyboard.press('Enter')
    await casparia.getByText('Please say what you mean').waitFor()
    expect(await axe(casparia)).toEqual([])
    const belmar = await open('delegation:belmar', 'notes/seat%3Acasparia')
    await belmar.getByText('Passed on by the dais').waitFor()
    expect(await belmar.locator('.note').count()).toBe(1)
    await set('direct')
    for (const page of [casparia, chair, belmar]) await page.context().close()
  })

  test('written without a connection stand there as not sent, and go once it is back', async () => {
    const aldora = await open('delegation:aldora', 'notes/seat%3Abelmar')
    await aldora.getByText('Shall we co-sponsor A/L.2?').last().waitFor()
    await aldora.context().setOffline(true)
    await writes(aldora, 'Note to Belmar', 'Are you there?')
    await aldora.locator('.note').getByText('Not sent yet').waitFor()
    await aldora.context().setOffline(false)
    await aldora.locator('.note').getByText('Not sent yet').waitFor({ state: 'detached' })
    expect(await aldora.locator('.note').getByText('Are you there?').count()).toBe(1)
    await aldora.context().close()
  })
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour } from '#base/instants.ts'
import { openServer } from '#http/server.ts'
import { testHouse } from '#http/test-house.ts'
import { axe, launchBrowser } from './browser.ts'
import { settled } from './running.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
/** Where pictures are put to be looked at; none are taken without. */
const pictures = process.env['PARLEY_PICTURES']

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('the programme and the papers of a day in a browser', () => {
  let ends: (() => Promise<void>)[] = []
  let open: (capacity: string | null, screen: string, options?: object) => Promise<Page>
  let now = 0

  beforeAll(async () => {
    const [browser, house] = await Promise.all([launchBrowser(), testHouse({ screens: join(import.meta.dirname, '../dist/web') })])
    const server = await openServer({ ...house.served, host: '127.0.0.1', port: 0 })
    // Time of this house passes only when somebody lets it, and news go out as it does.
    const passing = setInterval(() => house.pass(100), 100)
    ends = [async () => clearInterval(passing), () => browser.close(), () => server.close(), () => house.close()]
    now = house.clock.now
    const at = `http://127.0.0.1:${server.port}`
    const stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'unga', exercise: true })
    const sessions = new Map<string, string>()
    for (const capacity of ['secretariat', 'chair', 'delegation:aldora'] as const) sessions.set(capacity, (await house.person(capacity, [stream, capacity])).session)
    let keys = 0
    const does = async (capacity: string, type: string, fields: object): Promise<void> => {
      const body = JSON.stringify({ command: { type, ...fields }, seen: 0, key: `key-${++keys}`, capacity })
      const answer = await fetch(`${at}/u/1/api/streams/${stream}/commands`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `parley=${sessions.get(capacity)}` }, body })
      expect(answer.status, `${type} ${await answer.text()}`).toBe(200)
    }
    for (const [seat, en, ar] of [['aldora', 'Aldora', 'ألدورا'], ['belmar', 'Belmar', 'بلمار']] as const) await does('secretariat', 'seat-delegation', { seat, names: { en, ar }, role: 'member' })
    const sitting = { body: 'plenary', kind: 'meeting', grade: 'public', minutes: 180, services: 150, room: 'Hall 1', zone: 'Asia/Riyadh', languages: ['ar', 'en'] }
    await does('secretariat', 'plan-sitting', { ...sitting, title: 'First meeting', start: now + hour })
    await does('secretariat', 'plan-sitting', { ...sitting, kind: 'consultation', grade: 'closed', title: 'Friends of the chair', start: now + 3 * hour })
    await does('secretariat', 'plan-sitting', { ...sitting, title: 'Second meeting', start: now + 26 * hour })
    await does('secretariat', 'drop-sitting', { body: 'plenary', sitting: 'plenary-sitting-3' })
    await does('chair', 'lay-agenda', { body: 'plenary', items: ['Sharing of waters'] })
    await does('chair', 'open-meeting', { body: 'plenary', grade: 'public' })
    open = async (capacity, screen, options = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin', ...options })
      if (capacity !== null) await context.addCookies([{ name: 'parley', value: sessions.get(capacity) ?? '', domain: '127.0.0.1', path: '/u/1/' }])
      const page = await context.newPage()
      await page.goto(`${at}${capacity === null ? '' : '/u/1'}/${stream}/${screen}`)
      await page.locator('main').waitFor()
      await settled(page)
      return page
    }
  })
  afterAll(async () => { for (const end of ends) await end() })

  const looked = async (page: Page, name: string): Promise<void> => {
    if (pictures !== undefined) {
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
      await page.pdf({ path: join(pictures, `${name}.pdf`) })
    }
    expect(await axe(page), name).toEqual([])
  }

  test('the secretariat plans a sitting on the clock of the place, and cancels one', async () => {
    const page = await open('secretariat', 'programme')
    await page.getByRole('article', { name: 'First meeting' }).getByText('Meeting 1, under way').waitFor()
    await page.getByRole('article', { name: 'Second meeting' }).getByText('Cancelled').waitFor()
    await looked(page, 'programme')
    await page.getByRole('button', { name: 'Plan a sitting' }).click()
    await page.getByRole('radio', { name: 'Press conference' }).check()
    await page.getByRole('radio', { name: 'Everybody' }).check()
    await page.getByLabel('Title', { exact: true }).fill('The President meets the press')
    await page.getByLabel('Day', { exact: true }).fill(new Date(now + 24 * hour).toISOString().slice(0, 10))
    await page.getByLabel('From', { exact: true }).fill('15:00')
    await page.getByLabel('Until', { exact: true }).fill('15:45')
    await page.getByLabel('Clock of the place', { exact: true }).selectOption('Europe/London')
    await page.getByLabel('Room', { exact: true }).fill('Press room')
    await looked(page, 'plan')
    await page.getByRole('dialog').getByRole('button', { name: 'Plan a sitting' }).click()
    await page.getByRole('article', { name: 'The President meets the press' }).getByText('15:00–15:45').waitFor()
    await page.getByLabel('Hours', { exact: true }).selectOption('mine')
    await page.getByRole('article', { name: 'The President meets the press' }).getByText('16:00–16:45').waitFor()
    await page.getByRole('button', { name: 'Cancel sitting: The President meets the press' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel sitting' }).click()
    await page.getByRole('article', { name: 'The President meets the press' }).getByText('Cancelled').waitFor()
  })

  test('the public sees what is public, on a phone and in Arabic, and never a closed consultation', async () => {
    const member = await open('delegation:aldora', 'programme', phone)
    await member.getByText('Friends of the chair').waitFor()
    await looked(member, 'programme-phone')
    for (const [locale, name, theme] of [['ar', 'programme-ar', 'light'], ['en-GB', 'programme-dark', 'dark']] as const) {
      const page = await open(null, 'programme', { locale, colorScheme: theme })
      await page.getByText('First meeting').waitFor()
      expect(await page.getByText('Friends of the chair').count()).toBe(0)
      expect(await page.getByRole('button', { name: /Plan|تقرير/ }).count()).toBe(0)
      await looked(page, name)
    }
  })

  test('the chair says until when services stay, everybody who presides sees it, and papers are at hand', async () => {
    const page = await open('chair', 'meet')
    await page.locator('.services').click()
    await page.getByLabel('Hour').fill(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' }).format(now + 2 * hour))
    await page.getByRole('button', { name: 'Record the hour' }).click()
    const desk = await open('secretariat', 'meet')
    await desk.locator('.services').getByText(/11[89]|120/).waitFor()
    const papers = page.getByRole('region', { name: 'Papers' })
    await looked(page, 'papers')
    await papers.getByLabel('Name drawn for a roll-call by hand').selectOption('belmar')
    const [tally] = await Promise.all([page.context().waitForEvent('page'), papers.getByRole('link', { name: 'Blank tally sheet: as a page' }).click()])
    await tally.getByText('The roll begins with Belmar').waitFor()
    if (pictures !== undefined) await tally.screenshot({ path: join(pictures, 'tally.png') })
    const [file] = await Promise.all([page.waitForEvent('download'), papers.getByRole('link', { name: 'Journal of the day: as a PDF file' }).click()])
    expect(file.suggestedFilename()).toMatch(/^conference-.+\.pdf$/)
  })
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openServer } from '#http/server.ts'
import { testHouse } from '#http/test-house.ts'
import { canonical } from '#base/canonical.ts'
import { axe, launchBrowser } from './browser.ts'
import { settled } from './running.ts'

const seats = ['aldora', 'belmar', 'casparia', 'dorra']
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const hall = { viewport: { width: 1920, height: 1080 } }

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('votes on phones, at the table and on the wall', () => {
  let ends: (() => Promise<void>)[] = []
  let open: (capacity: string, screen: string, options?: object, person?: string) => Promise<Page>
  let does: (capacity: string, type: string, fields: object) => Promise<void>
  let house: Awaited<ReturnType<typeof testHouse>>

  beforeAll(async () => {
    const [browser, started] = await Promise.all([launchBrowser(), testHouse({ screens: join(import.meta.dirname, '../dist/web') })])
    house = started
    const server = await openServer({ ...house.served, host: '127.0.0.1', port: 0 })
    // Time of this house passes only when somebody lets it, and news go out as it does.
    const passing = setInterval(() => house.pass(200), 100)
    ends = [async () => clearInterval(passing), () => browser.close(), () => server.close(), () => house.close()]
    const at = `http://127.0.0.1:${server.port}`
    const stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'unga', exercise: true })
    const sessions = new Map<string, string>()
    const people = new Map<string, string>()
    for (const [name, capacity] of [...['secretariat', 'chair', 'room-screen', ...seats.map((seat) => `delegation:${seat}`)].map((one) => [one, one] as const), ['colleague', 'delegation:aldora'] as const]) {
      const guest = await house.person(name, [stream, capacity as `delegation:${string}`])
      sessions.set(name, guest.session)
      people.set(name, guest.person)
    }
    let keys = 0
    does = async (capacity, type, fields) => {
      const body = JSON.stringify({ command: { type, body: 'plenary', ...fields }, seen: 0, key: `key-${++keys}`, capacity })
      const answer = await fetch(`${at}/u/1/api/streams/${stream}/commands`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `parley=${sessions.get(capacity)}` }, body })
      expect(answer.status, `${type} ${await answer.text()}`).toBe(200)
    }
    const prepares = async (type: string, fields: object): Promise<void> => does('secretariat', type, { body: undefined, ...fields })
    for (const seat of seats) await prepares('seat-delegation', { seat, names: { en: `${seat.charAt(0).toUpperCase()}${seat.slice(1)}` }, role: 'member' })
    await prepares('list-delegate', { seat: 'aldora', person: people.get('colleague'), role: 'alternate' })
    await prepares('set-rule', { path: 'voting.shown', value: canonical('at-the-lock') })
    await does('secretariat', 'lay-agenda', { items: ['Waters'] })
    await does('chair', 'open-meeting', { grade: 'public' })
    await does('delegation:belmar', 'submit-draft', { symbol: 'A/L.1', title: 'Waters', paragraphs: ['Decides to share the waters.'], sponsors: [], matter: 'other' })
    await does('chair', 'take-step', { step: 'agenda' }).catch(() => undefined)
    open = async (capacity, screen, options = {}, person = capacity) => {
      const context = await browser.newContext({ locale: 'en-GB', ...options })
      await context.addCookies([{ name: 'parley', value: sessions.get(person) ?? '', domain: '127.0.0.1', path: '/u/1/' }])
      const page = await context.newPage()
      await page.goto(`${at}/u/1/${stream}/${screen}`)
      await page.locator('main').waitFor()
      await settled(page)
      return page
    }
    await opened()
    async function opened(): Promise<void> {
      for (let step = 0; step < 6; step++) {
        const { state } = await (await fetch(`${at}/api/streams/${stream}/snapshot`)).json() as { readonly state: { readonly counts: { readonly question: number }; readonly bodies: { readonly plenary: { readonly opened: number; readonly question: object | null } }; readonly founding: { readonly rulebook: { readonly opening: readonly { readonly id: string }[] } } } }
        const { plenary } = state.bodies
        if (plenary.question !== null) await does('chair', 'gavel', { question: `question-${state.counts.question}` })
        else if (plenary.opened < state.founding.rulebook.opening.length) await does('chair', 'take-step', { step: state.founding.rulebook.opening[plenary.opened]?.id })
        else break
      }
      await does('chair', 'open-item', { item: 'item-1' })
      await does('chair', 'take-up-draft', { draft: 'draft-1' })
      await does('chair', 'open-vote', { on: 'draft-1', recorded: true })
    }
  })
  afterAll(async () => { for (const end of ends) await end() })

  test('two devices of one delegation show its one voice, and who was replaced; no other device learns it', async () => {
    const [first, second, belmar] = await Promise.all([open('delegation:aldora', 'meet', phone), open('delegation:aldora', 'meet', phone, 'colleague'), open('delegation:belmar', 'meet', phone)])
    await second.locator('.vote-choice.no').click()
    await first.getByText(/Your colleague \(alternate\) has voted: /).waitFor()
    await first.locator('.vote-choice.yes').click()
    await first.getByText(/replaced the vote of your colleague \(alternate\)/).waitFor()
    await second.getByText(/It replaced the vote of a colleague \(alternate\)/).waitFor()
    expect(await second.locator('.vote-choice.yes[aria-pressed="true"]').count()).toBe(1)
    expect(await axe(first)).toEqual([])
    await belmar.getByText('How each has voted is shown when the lock is announced.').waitFor()
    await Promise.all([first, second, belmar].map((page) => page.context().close()))
  })

  test('a vote given without a line is kept, shown as waiting and sent once; a closed window loses none', async () => {
    const page = await open('delegation:casparia', 'meet', phone)
    await page.context().setOffline(true)
    await page.locator('.vote-choice.no').click()
    await page.getByText(/Waiting for the connection: /).waitFor()
    await page.context().setOffline(false)
    await page.locator('.vote-choice.no[aria-pressed="true"]').waitFor()
    await page.getByText(/Waiting for the connection/).waitFor({ state: 'detached' })
    await page.context().close()
    const again = await open('delegation:casparia', 'meet', phone)
    await again.locator('.vote-choice.no[aria-pressed="true"]').waitFor()
    await again.context().close()
  })

  test('the wall shows that votes came, then how, as a map of the hall and by region, with a letter beside every colour', async () => {
    const wall = await open('room-screen', 'room', hall)
    await wall.getByText('Votes received: 2 of 4').waitFor()
    await does('chair', 'announce-lock', { vote: 'vote-1' })
    await wall.getByText('Votes received: 2 of 4').waitFor({ state: 'detached' })
    await wall.getByRole('radio', { name: 'Seating map' }).check({ force: true })
    expect(await wall.locator('.seating-map g').evaluateAll((places) => places.map((place) => `${place.getAttribute('data-seat')} ${place.getAttribute('class')} ${place.querySelector('.letter')?.textContent}`))).toEqual(['aldora yes Y', 'belmar none ·', 'casparia no N', 'dorra none ·'])
    expect(await axe(wall)).toEqual([])
    await wall.getByRole('radio', { name: 'By region' }).check({ force: true })
    await wall.getByRole('heading', { name: /No regional group/ }).waitFor()
    await wall.context().close()
  })

  test('a vote that comes after the close is refused, and the page of decisions has the vote as files', async () => {
    const late = await open('delegation:dorra', 'meet', phone)
    await late.context().setOffline(true)
    await late.locator('.vote-choice.yes').click()
    await late.getByText(/Waiting for the connection/).waitFor()
    await does('chair', 'close-vote', { vote: 'vote-1' })
    await late.context().setOffline(false)
    await late.getByText('The voting is locked: this vote has been closed.').first().waitFor()
    await late.context().close()
    const page = await open('secretariat', 'decide')
    const csv = await page.getByRole('link', { name: 'Table (CSV)' }).first().getAttribute('href')
    expect(csv).toContain('/vote.csv')
    const table = await page.evaluate(async (href) => (await fetch(href ?? '')).text(), csv)
    expect(table).toContain('"casparia"')
    expect(await axe(page)).toEqual([])
    await page.context().close()
  })

  test('a result from paper is not sent before it adds up, and says where it comes from', async () => {
    await does('secretariat', 'record-presence', { present: seats })
    const page = await open('secretariat', 'meet')
    await page.getByRole('button', { name: 'Enter a result from paper' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('First teller').fill('R. Okafor')
    await dialog.getByLabel('Second teller').fill('L. Varga')
    await dialog.getByLabel('What it was written on').fill('Tally sheet 3')
    await dialog.getByLabel('in favour').fill('4')
    await dialog.getByLabel('against').fill('1')
    await dialog.getByText(/the figures do not add up/).waitFor()
    expect(await dialog.getByRole('button', { name: 'Enter and announce' }).isDisabled()).toBe(true)
    expect(await axe(page)).toEqual([])
    await page.context().close()
    await does('secretariat', 'enter-paper-result', { on: 'draft-1', at: house.clock.now - 1_000, tellers: ['R. Okafor', 'L. Varga'], source: 'Tally sheet 3', counts: { yes: 3, no: 1, abstain: 0 } })
    const decided = await open('delegation:dorra', 'decide', { ...phone, locale: 'ar' })
    await decided.getByText(/أُدخل من الورق/).first().waitFor()
    expect(await axe(decided)).toEqual([])
    await decided.context().close()
  })
})

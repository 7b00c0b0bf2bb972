import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './browser.ts'
import { type Hall, openHall } from './hall.ts'

const names = [['aldora', 'Aldora', 'ألدورا'], ['belmar', 'Belmar', 'بلمار'], ['casparia', 'Casparia', 'كاسباريا'], ['dorra', 'United Federated Republics of the Dorra Islands', 'الجمهوريات الاتحادية المتحدة لجزر الدرة']] as const
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('the secretariat\'s desk', () => {
  let hall: Hall
  let desk: Page
  beforeAll(async () => {
    hall = await openHall({ title: 'Assembly of the Lake', rulebook: 'unga', seats: names.map(([seat, en, ar]) => ({ seat, names: { en, ar } })) })
    await hall.does('secretariat', 'set-up-body', { body: undefined, name: 'Committee on Waters', members: ['aldora', 'belmar', 'dorra'], grade: 'public' })
    await hall.does('chair', 'open-meeting', { grade: 'public' })
    await hall.does('secretariat', 'note-empty-seat', { seat: 'casparia', reason: 'Its delegation is on the way.', source: 'Note of Casparia' })
    desk = await hall.open('secretariat', 'desk')
  })
  afterAll(() => hall?.close())

  test('shows every body at a glance, and one key opens the desk of the next', async () => {
    await desk.getByRole('heading', { name: 'Committee on Waters' }).first().waitFor()
    expect(await axe(desk)).toEqual([])
    await desk.keyboard.press('Alt+2')
    await desk.waitForURL(/\/desk\/body-1$/)
    await desk.keyboard.press('Alt+1')
    await desk.waitForURL(/\/desk\/plenary$/)
  })

  test('counts presence by keys alone', async () => {
    const search = desk.getByLabel('Find a delegation')
    await search.fill('be')
    await search.press('Enter')
    await search.press('ArrowDown')
    await desk.keyboard.press('p')
    await desk.keyboard.press('ArrowDown')
    await desk.keyboard.press('p')
    await desk.keyboard.press('ArrowUp')
    await desk.keyboard.press('a')
    await desk.getByText('2 of 4 present').first().waitFor()
    await desk.getByRole('button', { name: 'Record the count' }).click()
    await desk.getByRole('listitem').filter({ hasText: 'Assembly' }).getByText('2 of 4').waitFor()
  })

  test('opens check-in; the wall shows the code, a phone enters it, and a wrong one is told', async () => {
    await desk.getByRole('button', { name: 'Open check-in' }).click()
    const wall = await hall.open('room-screen', 'room')
    const code = (await wall.locator('.checkin-code').textContent() ?? '').replace(/\D/g, '')
    expect(code).toMatch(/^\d{6}$/)
    expect(await axe(wall)).toEqual([])
    const delegate = await hall.open('delegation:dorra', 'meet', phone)
    expect(await delegate.content()).not.toContain(code)
    const field = delegate.getByLabel('Code shown in the hall')
    await field.fill(code === '000000' ? '000001' : '000000')
    await delegate.getByRole('button', { name: 'Check in' }).click()
    await delegate.getByText('4 tries are left').waitFor()
    expect(await axe(delegate)).toEqual([])
    await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`)
    await delegate.getByRole('button', { name: 'Check in' }).click()
    await delegate.getByText('You are entered as present.').waitFor()
    await desk.getByText('1 of 4 have checked in').waitFor()
    // The camera of a phone that is signed in for one delegation is led to its page, with the code filled in.
    const other = await hall.open('delegation:belmar', 'meet', phone)
    await other.evaluate(() => localStorage.setItem('parley.sign-ins', JSON.stringify([{ u: 1, name: 'Belmar' }])))
    const [origin, stream] = await other.evaluate(() => [location.origin, location.pathname.split('/')[3] ?? ''] as const)
    await other.goto(`${origin}/check-in/${stream}/plenary/${code}`)
    await other.waitForURL(new RegExp(`/u/1/${stream}/meet/plenary#check-in-${code}$`))
    expect(await other.getByLabel('Code shown in the hall').inputValue()).toBe(code)
    await other.getByRole('button', { name: 'Check in' }).click()
    await other.getByText('You are entered as present.').waitFor()
    await other.context().close()
    await Promise.all([wall.context().close(), delegate.context().close()])
  })

  test('draws the seats, with the empty one in its place, and prints plates on both sides in two languages', async () => {
    await hall.does('secretariat', 'draw-seating', { way: 'letter', alphabet: 'en', shape: 'horseshoe' })
    await desk.getByText(/The letter drawn is/).waitFor()
    await desk.getByRole('link', { name: 'Plan to print' }).click()
    await desk.getByText('Its delegation is on the way.').waitFor()
    expect(await axe(desk)).toEqual([])
    await desk.getByRole('link', { name: 'Back to the desk' }).click()
    await desk.getByRole('link', { name: 'Nameplates' }).click()
    await desk.locator('.plate').nth(3).waitFor()
    expect(await desk.locator('.plate').filter({ hasText: 'كاسباريا' }).locator('.plate-side').count()).toBe(2)
    expect(await axe(desk)).toEqual([])
    await desk.getByRole('link', { name: 'Back to the desk' }).click()
  })

  test('records a press conference and a line for the next shift', async () => {
    await hall.does('secretariat', 'open-press', { title: 'After the meeting', speakers: [{ name: 'A spokesperson', office: 'Host', seat: 'aldora' }] })
    await hall.does('secretariat', 'record-question', { press: 'press-1', outlet: 'The Lake Courier', text: 'Who was absent?', language: 'en' })
    await hall.does('secretariat', 'record-answer', { press: 'press-1', question: 'asked-1', speaker: 'speaker-1', text: 'One seat was empty.', language: 'en' })
    await desk.getByText('One seat was empty.').waitFor()
    await desk.getByLabel('A line for the next shift').fill('Belmar waits for its Arabic text.')
    await desk.keyboard.press('Enter')
    await desk.getByRole('button', { name: 'Settled: Belmar waits for its Arabic text.' }).waitFor()
    expect(await axe(desk)).toEqual([])
  })

  test('is the same in Arabic, from right to left, in the dark, on a phone, with long names', async () => {
    const page = await hall.open('secretariat', 'desk', { ...phone, locale: 'ar', colorScheme: 'dark' })
    await page.getByRole('heading', { name: 'المكتب' }).first().waitFor()
    expect(await axe(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.context().close()
  })
})

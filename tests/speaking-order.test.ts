import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './browser.ts'
import { type Hall, openHall } from './hall.ts'

const names = { aldora: 'ألدورا', belmar: 'بلمار', casparia: 'كاسباريا', dorra: 'دورا', elvaine: 'إلفين', fennmark: 'فنمارك' }
const seats = Object.entries(names).map(([seat, ar]) => ({ seat, names: { en: seat.charAt(0).toUpperCase() + seat.slice(1), ar } }))
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))
/** Where pictures go, for eyes: PARLEY_PICTURES=folder. */
const folder = process.env['PARLEY_PICTURES']

describe.skipIf(!built)('the order of a list on the screens', () => {
  let hall: Hall
  beforeAll(async () => {
    hall = await openHall({ title: 'Assembly of the Lake', rulebook: 'unga', seats })
    await hall.does('secretariat', 'lay-agenda', { items: ['Sharing of waters'] })
    await hall.does('chair', 'open-meeting', { grade: 'public' })
    for (const step of ['credentials', 'agenda']) await hall.does('chair', 'take-step', { step }).then(() => hall.does('chair', 'gavel', { question: `question-${step === 'credentials' ? 1 : 2}` })).catch(() => undefined)
    await hall.does('chair', 'open-item', { item: 'item-1' })
    await hall.does('secretariat', 'name-speaking-group', { name: 'States of the delta', seats: ['aldora', 'belmar'], region: false })
    await hall.does('secretariat', 'name-rank', { seat: 'elvaine', rank: 'head-of-state' })
    for (const { seat } of seats) await hall.does(`delegation:${seat}`, 'ask-for-floor', { kind: 'statement', ...(seat === 'belmar' ? { behalf: 'States of the delta' } : {}) })
  })
  afterAll(() => hall?.close())
  const open: Hall['open'] = (...what) => hall.open(...what)
  const take = async (page: Awaited<ReturnType<Hall['open']>>, name: string): Promise<void> => {
    if (folder === undefined) return
    mkdirSync(folder, { recursive: true })
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  }

  test('the chair sets it, saying on what it rests, moves a delegation, and the list says why', async () => {
    const page = await open('chair', 'meet', { viewport: { width: 1360, height: 1100 } })
    const rows = (): Promise<readonly string[]> => page.getByRole('table', { name: 'List of speakers' }).getByRole('rowheader').allInnerTexts()
    await page.getByRole('button', { name: 'Order', exact: true }).click()
    await page.getByRole('radio', { name: 'protocol rank' }).check()
    await page.getByRole('button', { name: 'Set the order of the list' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('On what it rests').fill('Arrangements for the general debate')
    expect(await axe(page)).toEqual([])
    await take(page, 'order-dialog')
    await page.getByRole('button', { name: 'Set the order of the list' }).click()
    await page.getByText('Ordered by: protocol rank').waitFor()
    await expect.poll(async () => (await rows())[0]).toContain('Elvaine')
    await page.getByRole('button', { name: 'Move Casparia up' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('Its minister leaves at noon')
    await page.getByRole('dialog').getByRole('button', { name: 'Change a place on the list' }).click()
    await expect.poll(async () => (await rows()).map((row) => row.split(/\s/)[0])).toEqual(['Elvaine', 'Aldora', 'Casparia', 'Belmar', 'Dorra', 'Fennmark'])
    await page.getByRole('button', { name: /Belmar: why here/ }).click()
    await page.getByText('was placed there by the chair: Its minister leaves at noon').waitFor()
    expect(await axe(page)).toEqual([])
    await take(page, 'why-chair')
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await take(page, 'list-chair')
    for (const [name, options] of [['dark', { colorScheme: 'dark' as const }], ['ar', { locale: 'ar' }], ['phone', phone]] as const) {
      if (folder !== undefined) await take(await open('chair', 'meet', { viewport: { width: 1360, height: 1100 }, ...options }), `list-chair-${name}`)
    }
  })

  test('a delegation sees its place and why, offers it, and another takes it', async () => {
    const page = await open('delegation:fennmark', 'meet', phone)
    await page.getByText('6 of 6').waitFor()
    await page.getByRole('button', { name: 'Why here?', exact: true }).first().click()
    await page.getByText('speaks as head of State').waitFor()
    expect(await axe(page)).toEqual([])
    await take(page, 'why-phone')
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await hall.does('delegation:aldora', 'offer-place', { entry: 'entry-1', to: 'entry-6' })
    await page.getByText('Aldora offers place 2 for your place 6.').waitFor()
    expect(await axe(page)).toEqual([])
    await take(page, 'offer-phone')
    if (folder !== undefined) await take(await open('delegation:fennmark', 'meet', { ...phone, locale: 'ar' }), 'offer-phone-ar')
    await page.getByRole('button', { name: 'Exchange places' }).click()
    await page.getByText('2 of 6').waitFor()
  })

  test('the room is told for whom somebody speaks, and overtime counts up with a plus', async () => {
    await hall.does('chair', 'give-floor', { entry: 'entry-5' })
    await hall.does('chair', 'give-floor', { entry: 'entry-6' })
    for (const entry of ['entry-3', 'entry-2']) await hall.does('chair', 'give-floor', { entry })
    const page = await open('room-screen', 'room', { viewport: { width: 1360, height: 800 } })
    await page.getByText('on behalf of States of the delta').waitFor()
    await take(page, 'room')
    await hall.does('secretariat', 'set-quota', { seat: 'dorra', minutes: 1, over: 'marked', basis: 'Decision of this morning' })
    await hall.does('chair', 'give-floor', { entry: 'entry-4' })
    hall.pass(75_000)
    await page.getByRole('timer', { name: /over the limit/ }).waitFor()
    expect(await page.getByRole('timer').first().innerText()).toMatch(/^\+\d:\d\d$/)
    await take(page, 'room-over')
    if (folder !== undefined) await take(await open('room-screen', 'room', { viewport: { width: 1360, height: 800 }, locale: 'ar' }), 'room-over-ar')
  })
})

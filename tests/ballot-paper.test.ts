import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './browser.ts'
import { type Hall, openHall } from './hall.ts'

const seats = ['aldora', 'belmar', 'casparia']
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('a secret ballot on a phone, and its count at the chair', () => {
  let hall: Hall
  const open: Hall['open'] = (...what) => hall.open(...what)

  beforeAll(async () => {
    hall = await openHall({ title: 'Assembly of the Lake', rulebook: 'unga', seats: seats.map((seat) => ({ seat, names: { en: seat } })) })
    await hall.does('chair', 'open-meeting', { grade: 'public' })
    await hall.does('chair', 'call-election', { kind: 'president', places: 1 })
    await hall.does('chair', 'open-ballot', { election: 'election-1', method: 'electronic' })
    for (const seat of ['belmar', 'casparia']) await hall.does(`delegation:${seat}`, 'cast-ballot', { ballot: 'ballot-1', names: ['casparia'] })
  })
  afterAll(() => hall?.close())

  test('the paper says what is secret and what is not, and keeps nothing once it is in the box', async () => {
    const page = await open('delegation:aldora', 'meet', phone)
    await page.getByText('Whoever holds the server\'s disk while the box is open could link the two.').waitFor()
    await page.getByRole('checkbox', { name: 'belmar' }).check()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Put the ballot in the box' }).click()
    await page.getByText('Your ballot is in the box').waitFor()
    await page.getByText('In the box: 3 of 3').waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(0)
    expect(await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]))).not.toContain('cast-ballot')
  })

  test('the chair closes it and announces who is elected', async () => {
    const page = await open('chair', 'meet')
    // A new sentence cannot be passed over at once.
    const press = (name: string): Promise<void> => page.locator('.script-key[data-fresh="false"]').getByRole('button', { name }).click()
    await press('Close the ballot')
    await press('Count and announce')
    await page.getByText('Elected: casparia (2).').first().waitFor()
    expect(await page.locator('.election-table').first().textContent()).toContain('casparia Elected2')
  })
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './browser.ts'
import { type Hall, openHall } from './hall.ts'
import { says as presiding } from './running.ts'

const seats = ['aldora', 'belmar', 'casparia', 'dorra']

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('a meeting led by keyboard only', () => {
  let hall: Hall
  let page: Page
  beforeAll(async () => {
    hall = await openHall({ title: 'Assembly of the Lake', rulebook: 'unga', seats: seats.map((seat) => ({ seat, names: { en: seat } })) })
    await hall.does('secretariat', 'lay-agenda', { items: ['Ferry lines'] })
    page = await hall.open('chair', 'meet')
  }, 60_000)
  afterAll(() => hall?.close())

  const says = (sentence: RegExp): Promise<void> => presiding(page, sentence)

  test('opens and turns to its item with Enter', async () => {
    await says(/I declare open meeting 1/)
    await says(/We turn to the agenda item: Ferry lines/)
    expect(await axe(page)).toEqual([])
  }, 60_000)

  test('enters a speaker with Alt+A, calls the next with Alt+N and ends the speech with Space', async () => {
    await page.keyboard.press('Alt+a')
    await page.getByRole('dialog').waitFor()
    expect(await axe(page)).toEqual([])
    // The first delegation is chosen with the space bar, and Enter sends what stands in the dialog.
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await hall.does('delegation:belmar', 'ask-for-floor', { kind: 'statement' })
    await page.getByText('2 entries').waitFor()
    await page.keyboard.press('Alt+n')
    await page.locator('.before.speaks').getByText('aldora').waitFor()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Space')
    await page.locator('.before.speaks').waitFor({ state: 'detached' })
  }, 60_000)

  test('puts a motion to the vote with Alt+V, locks it, announces the result and closes, with Enter', async () => {
    await hall.does('delegation:casparia', 'move', { motion: 'suspend-meeting' })
    await page.getByRole('button', { name: /Open the vote/ }).first().waitFor()
    await page.keyboard.press('Alt+v')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.locator('.before.votes').waitFor()
    for (const seat of seats) await hall.does(`delegation:${seat}`, 'cast-vote', { vote: 'vote-1', choice: seat === 'casparia' ? 'yes' : 'no' })
    await says(/4 of 4 have voted/)
    await says(/The voting is locked/)
    await page.locator('.before-outcome').waitFor()
    expect(await axe(page)).toEqual([])
    await says(/I give the floor to the representative of belmar/)
    await page.locator('.before.speaks').getByText('belmar').waitFor()
    await page.keyboard.press('Space')
    await says(/We have concluded the item/)
    await says(/no further business/)
    await page.locator('.script .said').filter({ hasText: /I declare open meeting 2/ }).waitFor()
  }, 60_000)
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './browser.ts'
import { type Hall, openHall } from './hall.ts'

const seats = ['aldora', 'belmar', 'casparia', 'dorra']
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('the chair\'s browser is gone in the middle of a vote', () => {
  let hall: Hall
  beforeAll(async () => {
    hall = await openHall({ title: 'Assembly of the Lake', rulebook: 'unga', seats: seats.map((seat) => ({ seat, names: { en: seat } })) })
    await hall.does('secretariat', 'lay-agenda', { items: ['Ferry lines'] })
    await hall.does('chair', 'open-meeting', { grade: 'public' })
  })
  afterAll(() => hall?.close())

  test('the vice-chair, on a phone, takes over and closes it; no vote is lost, and the chair comes back with one key', async () => {
    const [chair, vice] = [await hall.open('chair', 'meet'), await hall.open('vice-chair', 'meet', phone)]
    await hall.does('chair', 'propose', { motion: 'suspend-meeting' })
    await hall.does('delegation:belmar', 'object', { question: 'question-1' })
    await hall.does('chair', 'open-vote', { on: 'question-1', recorded: true })
    await hall.does('delegation:aldora', 'cast-vote', { vote: 'vote-1', choice: 'no' })
    await chair.getByText('1 of 4').first().waitFor()
    await chair.context().close()
    await hall.does('delegation:belmar', 'cast-vote', { vote: 'vote-1', choice: 'no' })

    // The vice-chair follows on the same screen, without a key of the chair's.
    await vice.getByText('2 of 4').first().waitFor()
    expect(await vice.locator('.script').count()).toBe(0)
    await vice.getByRole('button', { name: 'Take the chair' }).click()
    expect(await axe(vice)).toEqual([])
    await vice.getByRole('radio', { name: 'The connection is lost' }).check()
    await vice.locator('.dialog-foot .button').last().click()
    const script = vice.locator('.script')
    await script.getByText('The connection to the presiding officer was lost. The Vice-President now presides.').waitFor()
    await hall.does('delegation:casparia', 'cast-vote', { vote: 'vote-1', choice: 'yes' })
    expect(await axe(vice)).toEqual([])

    // A console of the chair's that comes back leads no more until its chair says so: two never close the same vote.
    await expect(hall.does('chair', 'announce-lock', { vote: 'vote-1' })).rejects.toThrow('A vice-chair presides now')
    await press(script, 'Announce the lock')
    await press(script, 'Lock and announce the result')
    await vice.getByText('Not adopted').first().waitFor()
    const journal = await hall.events()
    expect(journal.filter(({ type }) => type === 'vote-cast').length).toBe(3)
    expect(journal.find(({ type }) => type === 'vote-closed')).toMatchObject({ by: { capacity: 'vice-chair' }, data: { decision: { vote: { for: 1, against: 2 } } } })

    const back = await hall.open('chair', 'meet')
    await back.getByRole('button', { name: 'Preside again' }).click()
    await back.getByText('You preside.').waitFor()
    await vice.getByText('the President presides').first().waitFor()
  })

  /** A new sentence cannot be passed over at once; the key is at least as large as a thumb. */
  async function press(script: Locator, name: string): Promise<void> {
    const key = script.locator('.script-key[data-fresh="false"]').getByRole('button', { name })
    await key.waitFor()
    expect((await key.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await key.tap()
  }
})

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

describe.skipIf(!built)('a full meeting by keyboard only', () => {
  let hall: Hall
  let page: Page
  let belmar: Page
  beforeAll(async () => {
    hall = await openHall({ title: 'Assembly of the Lake', rulebook: 'unga', seats: seats.map((seat) => ({ seat, names: { en: seat } })) })
    await hall.does('secretariat', 'lay-agenda', { items: ['Ferry lines'] })
    page = await hall.open('chair', 'meet')
    belmar = await hall.open('delegation:belmar', 'meet')
  })
  afterAll(() => hall?.close())

  const says = (sentence: RegExp): Promise<void> => presiding(page, sentence)

  test('opens and turns to its item with Enter', async () => {
    await says(/I declare open meeting 1/)
    await says(/We turn to the agenda item: Ferry lines/)
    expect(await axe(page)).toEqual([])
  })

  test('enters a speaker with Alt+A, calls the next with Alt+N and ends the speech with Space', async () => {
    await page.keyboard.press('Alt+a')
    await page.getByRole('dialog').waitFor()
    expect(await axe(page)).toEqual([])
    // The first delegation is chosen with the space bar, and Enter sends what stands in the dialog.
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    // A delegation reads its keys and asks for the floor with its own.
    await belmar.getByText('1 entry').waitFor()
    await belmar.keyboard.press('?')
    await belmar.getByRole('dialog').getByText('Ask for the floor', { exact: true }).waitFor()
    await belmar.keyboard.press('Escape')
    await belmar.getByRole('dialog').waitFor({ state: 'detached' })
    await belmar.keyboard.press('Alt+a')
    await page.getByText('2 entries').waitFor()
    await page.keyboard.press('Alt+n')
    await page.locator('.before.speaks').getByText('aldora').waitFor()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Space')
    await page.locator('.before.speaks').waitFor({ state: 'detached' })
  })

  test('puts a motion to the vote with Alt+V, locks it, announces the result and closes, with Enter', async () => {
    await hall.does('delegation:casparia', 'move', { motion: 'suspend-meeting' })
    await page.getByRole('button', { name: /Open the vote/ }).first().waitFor()
    await page.keyboard.press('Alt+v')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.locator('.before.votes').waitFor()
    // A delegation votes with one letter and changes it with another; Alt+V leads to the choices, where the space bar presses them too.
    await belmar.locator('.vote-choice').first().waitFor()
    // What is typed while a dialog is on its way was meant for it: no vote is cast by the letters of a word.
    const late = Promise.withResolvers<void>()
    await belmar.route('**/palette-*.js', async (route) => {
      await late.promise
      await route.continue()
    })
    await belmar.keyboard.press('Control+k')
    await belmar.keyboard.press('l')
    late.resolve()
    await belmar.getByRole('dialog').getByRole('searchbox').waitFor()
    await belmar.keyboard.press('Escape')
    if (await belmar.getByRole('dialog').count() > 0) await belmar.keyboard.press('Escape')
    await belmar.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await hall.events()).some(({ type }) => type === 'vote-received' || type === 'vote-cast')).toBe(false)
    for (const [key, choice] of [['k', 'abstain'], ['l', 'yes'], ['j', 'no']] as const) {
      await belmar.keyboard.press(key)
      await belmar.locator(`.vote-choice.${choice}[aria-pressed="true"]`).waitFor()
    }
    await belmar.keyboard.press('Alt+v')
    await belmar.keyboard.press('Space')
    await belmar.locator('.vote-choice.yes[aria-pressed="true"]').waitFor()
    await belmar.keyboard.press('j')
    await belmar.locator('.vote-choice.no[aria-pressed="true"]').waitFor()
    for (const seat of seats.filter((each) => each !== 'belmar')) await hall.does(`delegation:${seat}`, 'cast-vote', { vote: 'vote-1', choice: seat === 'casparia' ? 'yes' : 'no' })
    await says(/4 of 4 have voted/)
    await says(/The voting is locked/)
    await page.locator('.before-outcome').waitFor()
    expect(await axe(page)).toEqual([])
    await says(/I give the floor to the representative of belmar/)
    await page.locator('.before.speaks').getByText('belmar').waitFor()
    await page.keyboard.press('Space')
    await page.locator('.before.speaks').waitFor({ state: 'detached' })
  })

  test('in a roll-call whoever is called is answered for at the desk, or answers itself, with J, K and L; Backspace takes the last one back', async () => {
    await hall.does('delegation:aldora', 'submit-draft', { symbol: 'A/L.1', title: 'Ferries', paragraphs: ['Decides that the ferries shall run.'], sponsors: [], matter: 'other' })
    await hall.does('chair', 'take-up-draft', { draft: 'draft-1' })
    await hall.does('chair', 'open-vote', { on: 'draft-1', recorded: true, method: 'roll-call' })
    const desk = await hall.open('secretariat', 'meet')
    const called = desk.locator('p.roll-called')
    const calls = async (): Promise<string> => (await called.textContent()) ?? ''
    const answered = new Set<string>()
    const keys: { readonly [seat: string]: string } = { aldora: 'l', belmar: 'k', casparia: 'j', dorra: 'l' }
    await called.waitFor()
    while (answered.size < seats.length) {
      const seat = await calls()
      const gives = async (at: Page, key: string): Promise<void> => {
        await at.keyboard.press(key)
        await expect.poll(calls).not.toBe(seat)
      }
      if (seat === 'belmar') {
        await belmar.locator('.vote-choice.abstain').waitFor()
        await gives(belmar, keys[seat] ?? '')
      } else {
        // Entered wrongly first, and taken back.
        await gives(desk, 'j')
        await desk.keyboard.press('Backspace')
        await expect.poll(calls).toBe(seat)
        await gives(desk, keys[seat] ?? '')
      }
      answered.add(seat)
    }
    expect(await axe(desk)).toEqual([])
    await desk.context().close()
    await says(/roll|voted|called/i)
    await says(/locked/)
    await page.locator('.before-outcome').waitFor()
    expect((await hall.events()).find(({ type, data }) => type === 'vote-closed' && JSON.stringify(data).includes('draft-1'))).toMatchObject({ data: { decision: { vote: { for: 2, against: 1, abstained: 1 } } } })
  })

  test('concludes and closes with Enter', async () => {
    await says(/We have concluded the item/)
    await says(/no further business/)
    await page.locator('.script .said').filter({ hasText: /I declare open meeting 2/ }).waitFor()
  })
})

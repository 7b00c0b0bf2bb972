import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launchBrowser } from './browser.ts'
import { type Running, says as presiding, settled, signIn, type Somebody, startWithSample } from './running.ts'

const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))
const delegations = ['Aldora', 'Belmar', 'Casparia', 'Dorra', 'Elvaine', 'Fennmark', 'Gorland', 'Hestra']
/** What a teacher does by hand with eight delegations, fields and keys counted; at three seconds each that is two minutes. */
const mostSteps = 40

/** From nothing to a moderated caucus, as the screens themselves lead there. */
describe.skipIf(!built)('a simulation founded by hand', () => {
  let browser: Browser
  let parley: Running
  let steps = 0
  beforeAll(async () => { [browser, parley] = await Promise.all([launchBrowser(), startWithSample()]) })
  afterAll(async () => {
    await browser?.close()
    await parley?.stop()
  })

  const press = async (page: Page, name: string | RegExp): Promise<void> => {
    steps += 1
    await page.getByRole('button', { name }).first().click()
  }
  const sends = async (page: Page): Promise<void> => {
    steps += 1
    await page.getByRole('dialog').locator('.dialog-foot .button').last().click()
  }
  const writes = async (page: Page, label: string | RegExp, words: string): Promise<void> => {
    steps += 1
    await page.getByRole('dialog').getByLabel(label).first().fill(words)
  }
  const chooses = async (page: Page, name: string | RegExp): Promise<void> => {
    steps += 1
    await page.getByRole('dialog').getByRole('radio', { name }).first().click()
  }

  test('is under way in forty steps: title, rules, delegations, a chair with a code, agenda, roll, caucus', async () => {
    const secretariat = await signIn(browser, parley.address, parley.code('Secretariat'))
    const { page } = secretariat
    await press(page, 'Open an exercise')
    await writes(page, 'Title', 'School MUN')
    await chooses(page, /UNA-USA/)
    await sends(page)
    await page.waitForURL(/convene/)
    await press(page, /Paste the names/)
    await writes(page, /Delegations, one a line/, delegations.join('\n'))
    await sends(page)
    await press(page, /office of the chair/)
    await writes(page, 'Name of the person', 'R. Tamm')
    await chooses(page, 'Chair')
    await sends(page)
    // Whoever is given an office is given a code next.
    await press(page, 'Issue the code')
    const code = (await page.locator('.code-word output').innerText()).trim()
    await sends(page)
    await page.getByRole('button', { name: /office of the chair/ }).waitFor({ state: 'detached' })
    await settled(page)
    expect(await axe(page)).toEqual([])
    await press(page, /Lay the agenda/)
    await page.waitForURL(/meet/)
    await press(page, 'Lay the agenda')
    await writes(page, 'Items', 'Sharing of waters')
    await sends(page)
    const chair = await signIn(browser, parley.address, code)
    steps += 3
    await chair.page.getByRole('link', { name: 'Take the chair' }).first().click()
    await says(chair, /I declare open meeting 1/)
    for (const name of delegations) {
      const line = chair.page.locator('li', { hasText: name }).getByRole('button', { name: /^Present(?! and)/ })
      await line.first().click()
      await line.first().waitFor({ state: 'detached' })
      steps += 1
    }
    await says(chair, /We turn to the agenda item: Sharing of waters/)
    await press(chair.page, 'Propose a procedural step')
    await chooses(chair.page, 'Moderated caucus')
    await writes(chair.page, 'Topic', 'Ferry fares')
    await writes(chair.page, 'Minutes in all', '10')
    await writes(chair.page, 'Seconds a speaker', '60')
    await sends(chair.page)
    await says(chair, /I hear no objection/)
    await chair.page.locator('.script').getByText(/A moderated caucus is under way: Ferry fares/).first().waitFor()
    expect([secretariat.faults, chair.faults]).toEqual([[], []])
    expect(steps).toBeLessThanOrEqual(mostSteps)
  })

  /** The chair says the sentence and presses its one key, once it has been there long enough to be read. */
  async function says({ page }: Somebody, sentence: RegExp): Promise<void> {
    await presiding(page, sentence)
    steps += 1
  }
})

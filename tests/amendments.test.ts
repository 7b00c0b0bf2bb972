import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { axe, launchBrowser } from './browser.ts'
import { type Running, says as presiding, settled, signIn, type Somebody, startWithSample, streamsOf } from './running.ts'

const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))
const pictures = process.env.PARLEY_PICTURES ?? ''
if (pictures !== '') mkdirSync(pictures, { recursive: true })

/** Amendments and separate votes as people meet them: two delegations on phones, one in Arabic, and the chair. */
describe.skipIf(!built)('a text under action', () => {
  let browser: Browser
  let parley: Running
  let chair: Somebody
  let belmar: Somebody
  let casparia: Somebody
  let room: Somebody
  let stream = ''
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

  async function looked({ page }: Somebody, what: string): Promise<void> {
    await settled(page)
    if (pictures !== '') await page.screenshot({ path: join(pictures, `${what}.png`), fullPage: true })
    expect(await axe(page), what).toEqual([])
  }
  const press = async ({ page }: Somebody, name: string | RegExp): Promise<void> => { await page.getByRole('button', { name }).first().click() }
  const says = (sentence: RegExp): Promise<void> => presiding(chair.page, sentence)

  beforeAll(async () => {
    [browser, parley] = await Promise.all([launchBrowser(), startWithSample()])
    const at = (role: string, options = {}): Promise<Somebody> => signIn(browser, parley.address, parley.code(role), options);
    [chair, belmar, casparia, room] = await Promise.all([at('Chair'), at('Delegation of Belmar', phone), at('Delegation of Casparia', { ...phone, locale: 'ar' }), at('Room screen')])
    stream = (await streamsOf(chair.page)).find(({ title }) => title === 'Assembly of 26')?.id ?? ''
    await Promise.all([chair, belmar, casparia, room].map((who) => who.to(stream, 'meet')))
  })
  afterEach(async ({ task }) => {
    if (pictures === '' || task.result?.state !== 'fail') return
    for (const [n, { page }] of [chair, belmar, casparia].entries()) await page.screenshot({ path: join(pictures, `failed-${n}.png`), fullPage: true })
  })
  afterAll(async () => {
    await browser?.close()
    await parley?.stop()
  })

  test('a delegation chooses a paragraph and a change, on a phone and in Arabic; everybody sees it in the text with its letter', async () => {
    await press(belmar, 'Submit an amendment')
    const dialog = belmar.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Submit an amendment' }).click()
    await dialog.getByText('Say first what the amendment does.').waitFor()
    await dialog.getByText('Replace paragraphs').click()
    await dialog.getByText('Operative paragraph 1', { exact: true }).click()
    await dialog.getByRole('textbox').fill('Decides that every state of the basin tells all the others within one hour when a gauge passes its mark;')
    await looked(belmar, 'amend-dialog-belmar')
    await dialog.getByRole('button', { name: 'Submit an amendment' }).click()
    await chair.page.locator('.proposed.replace').waitFor()
    await press(casparia, 'تقديم تعديل')
    const arabic = casparia.page.getByRole('dialog')
    await arabic.getByText('حذف فقرات').click()
    await arabic.getByText(/^فقرة المنطوق ٢$/).click()
    await looked(casparia, 'amend-dialog-casparia')
    await arabic.getByRole('button', { name: 'تقديم تعديل' }).click()
    await chair.page.locator('.proposed.delete').waitFor()
    expect(await chair.page.locator('.proposed-letter').allTextContents()).toEqual(['R', 'D'])
    await looked(casparia, 'amended-casparia')
    await looked(belmar, 'amended-belmar')
    expect([...belmar.faults, ...casparia.faults]).toEqual([])
  })

  test('the chair moves them into their order, finds one implied, and sees which is put next', async () => {
    await press(chair, /^Down: Amendment 1/)
    await looked(chair, 'amendments-rank-chair')
    await press(chair, 'Announce this order')
    await chair.page.locator('.amendments li.next').getByText(/^Amendment 2/).waitFor()
    await looked(chair, 'amendments-ranked-chair')
    await chair.page.locator('.amendments > li').filter({ hasText: 'Amendment 1 (Belmar)' }).getByRole('button', { name: /^Rejection implied/ }).click()
    await looked(chair, 'amendments-implied-dialog')
    const dialog = chair.page.getByRole('dialog')
    await dialog.locator('.dialog-foot button').last().click()
    await chair.page.getByText(/^Not put if this is adopted: Amendment 2/).waitFor()
    await looked(chair, 'amendments-chair')
    await chair.page.emulateMedia({ colorScheme: 'dark' })
    await looked(chair, 'amendments-chair-dark')
    await chair.page.emulateMedia({ colorScheme: 'light' })
    await says(/Amendment 2/)
    await says(/no objection/)
    await chair.page.locator('.proposed').first().waitFor({ state: 'detached' })
    await chair.page.getByText('As amended').waitFor()
    await looked(chair, 'amended-chair')
    expect(chair.faults).toEqual([])
  })

  test('separate votes are moved by naming parts; the parts stand in the order of their votes, and Decide shows what came of each', async () => {
    await press(belmar, 'Move separate votes')
    const dialog = belmar.page.getByRole('dialog')
    await dialog.getByLabel(/^Preambular paragraph/).selectOption({ label: 'Part 1' })
    await looked(belmar, 'divide-dialog')
    await dialog.getByRole('button', { name: 'Move separate votes' }).click()
    const voted = async (opens: RegExp): Promise<void> => {
      await says(opens)
      await belmar.page.locator('.vote-choice.yes').click()
      await chair.page.getByText(/^2\d of 26 have voted/).first().waitFor()
      await says(/voting is open/i)
      await says(/locked|closed/i)
    }
    await voted(/separate votes/i)
    await chair.page.locator('.amendments li.next').getByText(/preambular paragraph/i).waitFor()
    await looked(chair, 'division-chair')
    await looked(casparia, 'division-casparia')
    await voted(/preambular paragraph/i)
    await chair.page.getByText('All parts are decided; the text is now put as a whole.').waitFor()
    await looked(room, 'division-room')
    await says(/A\/L\.5/)
    await says(/no objection/)
    await chair.to(stream, 'decide')
    const section = chair.page.getByRole('region', { name: 'Amendments and parts' }).first()
    await section.getByText(/Amendment 2 \(Casparia\)/).waitFor()
    expect(await section.getByRole('listitem').count()).toBe(2)
    await looked(chair, 'decide-papers')
    expect([...chair.faults, ...belmar.faults, ...casparia.faults]).toEqual([])
  })
})

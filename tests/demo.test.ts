import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launchBrowser } from './browser.ts'
import { serveFiles, sizes } from './files-only.ts'
import { says as presiding, settled } from './running.ts'

const home = join(import.meta.dirname, '..')
const under = '/some/path/'
const pictures = process.env.PARLEY_PICTURES ?? ''

/** The whole walk in one browser tab, from files alone: no server answers anything but those files. */
describe('the demo in one tab', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-demo-'))
  const elsewhere: string[] = []
  const faults: string[] = []
  let browser: Browser
  let page: Page
  let files: Awaited<ReturnType<typeof serveFiles>>

  const become = async (name: string): Promise<void> => {
    await page.locator('.demo-people').getByRole('button', { name, exact: true }).click()
    await page.locator('#main, .room').first().waitFor()
    await settled(page)
  }
  const sees = async (words: string | RegExp): Promise<void> => { await page.getByText(words).first().waitFor() }
  const press = async (name: string | RegExp): Promise<void> => { await page.getByRole('button', { name }).first().click() }
  const says = (sentence: RegExp): Promise<void> => presiding(page, sentence, async () => {
    // On a link or a button Enter is that link's or button's own.
    await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined))
    await page.keyboard.press('Enter')
  })
  const looked = async (what: string): Promise<void> => {
    await settled(page)
    if (pictures !== '') await page.screenshot({ path: join(pictures, `demo-${what}.png`) })
    expect(await axe(page), what).toEqual([])
  }
  const go = async (screen: string): Promise<void> => {
    await page.locator('.rail').getByRole('link', { name: screen, exact: true }).click()
    await settled(page)
  }
  const opens = async (title: string): Promise<void> => {
    await page.locator('.brand').click()
    await page.locator('.start-streams').getByRole('link', { name: title }).click()
    await settled(page)
  }

  beforeAll(async () => {
    const built = spawnSync(process.execPath, [join(home, 'node_modules/vite/bin/vite.js'), 'build', '-c', 'vite.demo.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], { cwd: home, encoding: 'utf8' })
    expect(built.status, built.stderr).toBe(0)
    files = await serveFiles(folder, under)
    browser = await launchBrowser()
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
    page = await context.newPage()
    page.on('request', (request) => { if (!request.url().startsWith(files.address) && !/^(blob|data):/.test(request.url()) || /\/api(\/|$)/.test(request.url())) elsewhere.push(request.url()) })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()) })
    const began = performance.now()
    await page.goto(files.address)
    await sees('I preside')
    await settled(page)
    const { all, files: count, sent } = sizes(folder, files.asked, under)
    console.log(`demo: ${count} files, ${(all / 1e6).toFixed(1)} MB; the first page asks for ${Math.round(sent / 1e3)} kB (scripts compressed) and stands after ${((performance.now() - began) / 1000).toFixed(1)} s`)
  })
  afterAll(async () => {
    await browser?.close()
    await files?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('says what it is, and a newcomer finds doors open', async () => {
    await sees('Everything here is in this tab only.')
    await looked('start')
  })

  test('record and analysis: five reports are read in the tab, one is pasted, candidates are judged', async () => {
    await become('Analyst')
    await opens('Calls for a conference, 2021 to 2023')
    await sees('UN chief asked to call an international conference')
    await press('Add documents')
    await page.getByRole('dialog').getByRole('textbox').first().fill('Belmar asks river states to meet\n\nMarch 14, 2026\n\nThe water minister of Belmar, Oda Lindqvist, on Saturday called on the basin commission to convene all six river states.\n')
    await page.getByRole('dialog').locator('.dialog-foot button').last().click()
    await sees(/Belmar asks river states to meet/)
    await page.keyboard.press('Escape')
    await go('Record')
    await page.getByText('An international conference on the conflict').first().click()
    await press(/Initiative/)
    await press(/^Confirm/)
    await sees('1 of')
    await looked('record')
    await go('Analysis')
    await sees('mandatory')
    await looked('analysis')
  })

  test('convene: the initiative becomes a format, and the format an exercise', async () => {
    await become('Secretariat')
    await sees('mandatory')
    await press('Make a format')
    await page.waitForURL(/convene$/)
    await sees('Parties to the conflict')
    await looked('convene')
    const format = page.url()
    await press('Run as an exercise')
    await page.getByRole('dialog').locator('.dialog-foot button').last().click()
    await page.waitForURL((url) => url.href !== format && url.href.endsWith('/convene'))
    await sees(/exercise/i)
  })

  test('meet: a consultation opens and elects; a delegation in the same tab asks for the floor and has it', async () => {
    await opens('Consultation of eight')
    await go('Meet')
    await says(/I declare open meeting 1/)
    await says(/representative of Hestra has been nominated/)
    await says(/I hear no objection/)
    await become('Chair')
    for (const sentence of [/The rules before you/, /I hear no objection/, /provisional agenda/, /I hear no objection/, /credentials/, /I hear no objection/, /We turn to the agenda item/]) await says(sentence)
    await become('Delegation of Belmar')
    // The played delegations ask first; the button that is pressed is that of the whole page, not of its first look.
    await page.locator('.thumb').waitFor()
    await sees('Fennmark')
    await press(/^Ask for the floor/)
    await sees(/You are 3rd on the list/)
    await become('Chair')
    await says(/I give the floor to the representative of Elvaine/)
    await become('Room screen')
    await sees('Elvaine')
    await looked('room')
    await become('The public')
    await sees('Elvaine')
  })

  test('meet: the list is closed, a reply is given, a vote is refused by its rule, and the chair’s summary ends the meeting', async () => {
    await become('Chair')
    await press('Close the list')
    await page.getByRole('dialog').getByRole('button', { name: 'Propose to close the list' }).click()
    await says(/no objection/)
    await sees(/^closed/)
    await says(/Fennmark/)
    await become('Delegation of Belmar')
    await press('More')
    await page.getByRole('dialog').getByRole('button', { name: /right of reply/i }).first().click()
    await become('Chair')
    // First the statement that was on the list, then the reply.
    await says(/Belmar/)
    await says(/Belmar/)
    await page.locator('.before.speaks').getByText('right of reply').waitFor()
    await become('Delegation of Belmar')
    await sees('You have the floor')
    await press('More')
    await page.getByRole('dialog').getByRole('button', { name: 'Request a recorded vote' }).click()
    await page.locator('.toast.refusal').waitFor()
    await sees(/takes no decision by voting|no vote/i)
    await looked('no-vote')
    await page.locator('.toast.refusal').getByRole('button', { name: 'Put away' }).click()
    await page.locator('.toast.refusal').waitFor({ state: 'detached' })
    await become('Chair')
    await press('Read the chair’s summary')
    await page.getByRole('dialog').getByRole('textbox').first().fill('The meeting heard how the river states tell each other of floods; nobody objected to meeting again before the thaw.')
    await page.getByRole('dialog').getByRole('button', { name: 'Read the chair’s summary' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await go('Outcome')
    await sees('nobody objected to meeting again before the thaw')
  })

  test('decide: a recorded vote asked for by one delegation, explanations before and after, the others’ votes coming in, and its arithmetic', async () => {
    await become('Chair')
    await opens('Assembly of 26')
    await go('Meet')
    await page.locator('.script').getByText(/A\/L\.5.*without a vote/).waitFor()
    await become('Delegation of Belmar')
    await press(/^Request a recorded vote/)
    await become('Delegation of Casparia')
    await press('More')
    await page.getByRole('dialog').getByRole('button', { name: /explanation|explain/i }).first().click()
    await become('Chair')
    await says(/Casparia/)
    await says(/begin the voting|voting on/)
    await become('Delegation of Belmar')
    await page.locator('.vote-choice').nth(0).click()
    await sees(/Recorded for you/)
    await become('Chair')
    await page.locator('.script').getByText(/2\d of 26 have voted/).first().waitFor()
    await says(/locked/)
    await says(/locked|result|closed/)
    await sees('Adopted')
    await become('Delegation of Belmar')
    await press('More')
    await page.getByRole('dialog').getByRole('button', { name: /explanation|explain/i }).first().click()
    await become('Chair')
    await says(/Belmar/)
    await go('Decide')
    await sees('Early warning of floods')
    await looked('decide')
  })

  test('outcome: the page, the Word file, the JSON file and the journal are made in the tab; the journal verifies', async () => {
    await go('Outcome')
    await sees('Draft A/L.5, Early warning of floods')
    const file = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.outcome-files').getByText(name, { exact: true }).click()])
      return readFileSync(await download.path())
    }
    expect((await file('Page')).toString()).toMatch(/exercise/i)
    expect((await file('Word')).subarray(0, 2).toString()).toBe('PK')
    expect(JSON.parse((await file('JSON')).toString())).toMatchObject({ exercise: true, title: 'Assembly of 26' })
    const journal = join(folder, 'journal.ndjson')
    writeFileSync(journal, await file('Journal'))
    expect(spawnSync(process.execPath, [join(home, 'src/cli/main.ts'), 'verify', journal]).status).toBe(0)
    await press('Keep or start anew')
    await looked('keep')
  })

  test('a committee is opened and joined in the same tab', async () => {
    await page.keyboard.press('Escape')
    await become('Secretariat')
    await page.locator('.brand').click()
    await page.getByRole('link', { name: 'A committee in two minutes' }).click()
    await page.getByLabel('Delegations').fill('Aldora\nBelmar\nCasparia')
    await press('Open the committee with 3 delegations')
    await press('Open joining')
    await press('Open that page here')
    await page.locator('.join-seats').getByRole('button', { name: 'Casparia' }).click()
    await page.waitForURL(/#\/u\/\d+\/conference-.*\/meet$/)
    await sees('List of speakers')
    await page.locator('.me-name').getByText('Casparia').waitFor()
  })

  test('nothing left the tab, and nothing went wrong in it', () => {
    expect(elsewhere).toEqual([])
    expect(files.asked.filter((path) => !path.startsWith(under))).toEqual([])
    expect(faults).toEqual([])
  })
})

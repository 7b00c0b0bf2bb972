import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launchBrowser } from './browser.ts'
import { type Running, settled, signIn, type Somebody, startWithSample, streamsOf } from './running.ts'

const home = join(import.meta.dirname, '..')
const built = existsSync(join(home, 'dist/web/index.html'))

/** The record of the sample at a keyboard: documents come in, what was found is judged by single keys, and what was confirmed is read side by side. */
describe.skipIf(!built)('the record in a browser', () => {
  let browser: Browser
  let parley: Running
  let analyst: Somebody
  let secretariat: Somebody
  let dossier = ''
  /** A second reader of our own: it copies one sentence out, and makes one up. */
  const model = createServer((request, response) => {
    request.resume()
    const content = { statements: [{ words: ['The permanent members of the Council are China, France, Russia, the United Kingdom and the United States.'] }, { words: ['Nobody said this.'] }], figures: [], positions: [], undertakings: [], initiatives: [] }
    response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(content) } }] }))
  })

  beforeAll(async () => {
    await new Promise<void>((resolve) => { model.listen(0, '127.0.0.1', resolve) })
    // Another host for Parley, though it leads here.
    process.env.PARLEY_READER_URL = `http://0.0.0.0:${(model.address() as AddressInfo).port}/v1`
    process.env.PARLEY_READER_MODEL = 'invented-7b';
    [browser, parley] = await Promise.all([launchBrowser(), startWithSample()]);
    [analyst, secretariat] = await Promise.all([signIn(browser, parley.address, parley.code('Analyst')), signIn(browser, parley.address, parley.code('Secretariat'), { locale: 'ar' })])
    dossier = (await streamsOf(analyst.page)).find(({ kind }) => kind === 'dossier')?.id ?? ''
  })
  afterAll(async () => {
    await browser?.close()
    await parley?.stop()
    delete process.env.PARLEY_READER_URL
    delete process.env.PARLEY_READER_MODEL
    model.closeAllConnections()
    model.close()
  })

  async function looked({ page }: Somebody, what: string): Promise<void> {
    await settled(page)
    expect(await axe(page), what).toEqual([])
  }
  const done = async (n: number): Promise<void> => { await analyst.page.locator('.desk').getByText(new RegExp(`^${n} of \\d+ reviewed$`)).waitFor() }
  const open = async (title: string): Promise<void> => {
    await analyst.to(dossier, 'record')
    await analyst.page.getByRole('link', { name: title }).click()
    await analyst.page.getByRole('heading', { level: 1, name: title }).waitFor()
  }
  /** Chooses the first note of a kind beside the text and confirms it with one key. */
  const confirm = async (kind: string, words: RegExp, now: number): Promise<void> => {
    await analyst.page.locator('.note').filter({ hasText: kind }).filter({ hasText: words }).first().click()
    await analyst.page.locator('.mark-card').getByText(new RegExp(`^${kind}`, 'i')).first().waitFor()
    await analyst.page.locator('.desk').click({ position: { x: 8, y: 8 } })
    await analyst.page.keyboard.press('Enter')
    await done(now)
  }

  test('five reports are there with their dates, stories and handling, and more come in; what cannot be taken says why', async () => {
    const { page } = analyst
    await analyst.to(dossier, 'record')
    await expect.poll(() => page.locator('.documents tbody tr').count()).toBe(5)
    await page.getByText('from the weekday').waitFor()
    expect(await page.getByText('Story of 2 documents').count()).toBe(2)
    await looked(analyst, 'documents')
    await page.getByRole('button', { name: 'Add documents' }).click()
    await page.getByLabel('Or paste a text').fill('The thaw\n\n20 March 2024\n\nThe relief office of Aldora said on Wednesday that 41,000 people were displaced.')
    await page.locator('input[type="file"]').setInputFiles([
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: 'again.txt', mimeType: 'text/plain', buffer: readFileSync(join(home, 'sample/record/1-call-for-a-conference.txt')) },
      { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<title>A page</title><p onclick="alert(1)">The envoy of Belmar said that &lt;b&gt;nobody&lt;/b&gt; had asked him about the crossing.</p><script>document.title = "taken over"</script>') },
    ])
    await looked(analyst, 'adding')
    await page.getByRole('button', { name: 'Add 4 documents' }).click()
    await page.getByText('Code: empty-file').waitFor()
    await page.getByText('Code: duplicate-document').waitFor()
    await expect.poll(() => page.locator('.results .taken').count()).toBe(2)
    await looked(analyst, 'added')
    await page.getByRole('link', { name: 'page.html' }).click()
    // Imported markup is text and nothing else.
    await page.getByText('<b>nobody</b>').first().waitFor()
    expect(await page.title()).toBe('Record · Parley')
    await analyst.to(dossier, 'record')
    await page.getByRole('searchbox').fill('thaw')
    await expect.poll(() => page.locator('.documents tbody tr').count()).toBe(1)
  })

  test('one key confirms, one rejects, one takes back, one corrects; furniture is restored by a press', async () => {
    const { page } = analyst
    await open('UN chief asked to call an international conference')
    const greyed = await page.locator('.greyed').count()
    expect(greyed).toBeGreaterThan(1)
    await page.locator('.greyed', { hasText: 'Related article' }).getByRole('button', { name: 'Restore' }).click()
    await expect.poll(() => page.locator('.greyed').count()).toBe(greyed - 1)
    await done(0)
    await page.keyboard.press('Enter')
    await done(1)
    await page.keyboard.press('x')
    await done(2)
    await page.keyboard.press('u')
    await done(1)
    await page.keyboard.press('Control+z')
    await done(0)
    await page.keyboard.press('c')
    await done(1)
    const card = await page.locator('.mark-words').textContent()
    await page.keyboard.press('j')
    await expect.poll(() => page.locator('.mark-words').textContent()).not.toBe(card)
    await page.keyboard.press('e')
    await page.getByLabel('Note (optional)').fill('As the second paragraph has it.')
    await looked(analyst, 'correcting')
    await page.getByRole('button', { name: 'Record as corrected' }).click()
    await done(2)
    await looked(analyst, 'reviewing')
    // What is selected in the text is marked by hand.
    await page.locator('.block p').last().selectText()
    await page.locator('.desk').getByRole('button', { name: 'Statement', exact: true }).click()
    await page.getByLabel('Speaker').fill('Belgium')
    await page.getByRole('button', { name: 'Mark', exact: true }).click()
    await page.getByText('Marked by hand:').waitFor()
    await page.keyboard.press('u')
    await done(2)
    // And so for every other kind, with what it cannot be without.
    const needs = { Figure: [], Position: ['Actor', 'On'], Initiative: [], Arrangement: [], Undertaking: ['Who will do it'], Instrument: [], Relation: ['Of', 'To'] } as const
    for (const [kind, fields] of Object.entries(needs)) {
      await page.locator('.block p').last().selectText()
      await page.locator('.desk').getByRole('button', { name: kind, exact: true }).click()
      for (const field of fields) await page.getByLabel(field, { exact: true }).fill('Belgium')
      await page.getByRole('button', { name: 'Mark', exact: true }).click()
      await done(3)
      await page.getByText('Marked by hand:').waitFor()
      await page.getByRole('button', { name: 'Undo' }).click()
      await done(2)
    }
  })

  test('the page of review takes several by keys, takes them back as one, chooses by kind, and opens one to be corrected', async () => {
    const { page } = analyst
    await analyst.to(dossier, 'record/review')
    await page.getByRole('heading', { level: 1, name: 'Review' }).waitFor()
    const rows = page.locator('.review-page tbody tr')
    await rows.first().waitFor()
    await looked(analyst, 'the page of review')
    const waits = async (): Promise<number> => Number(/\d+/.exec(await page.locator('.review-bar p').first().textContent() ?? '')?.[0])
    const before = await waits()
    await page.keyboard.press('j')
    await page.keyboard.press('Shift+J')
    await page.keyboard.press('Shift+J')
    await page.getByText('3 chosen').waitFor()
    await page.keyboard.press('Space')
    await page.getByText('2 chosen').waitFor()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByText('3 confirmed.').waitFor()
    await expect.poll(waits).toBe(before - 3)
    await page.keyboard.press('Control+z')
    await page.getByText('3 taken back.').waitFor()
    await expect.poll(waits).toBe(before)
    await page.keyboard.press('x')
    await page.getByText('One rejected.').waitFor()
    await page.keyboard.press('u')
    await expect.poll(waits).toBe(before)
    await page.getByLabel('What was found there').selectOption({ label: 'Figure' })
    await expect.poll(async () => { const all = await rows.allTextContents(); return all.length > 0 && all.every((row) => row.includes('Figure')) }).toBe(true)
    await rows.first().locator('td').first().click()
    await expect.poll(() => page.locator('.review-bar').getByRole('button', { name: /^Correct/ }).isEnabled()).toBe(true)
    await page.keyboard.press('e')
    await page.getByLabel('Note (optional)').waitFor()
    await analyst.to(dossier, 'record')
  })

  test('a name that the register does not know is one click from an actor, which has posts and groups with days and opens where it is named', async () => {
    const { page } = analyst
    await analyst.to(dossier, 'record/actors')
    await page.getByRole('heading', { level: 1, name: 'Actors' }).waitFor()
    await looked(analyst, 'actors')
    await page.getByRole('button', { name: /^New actor: / }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name, English').fill('Crossing Commission')
    await dialog.getByLabel('Other names').fill('Russia’s foreign minister; CCX')
    await looked(analyst, 'a new actor')
    await dialog.getByRole('button', { name: 'Add to the register' }).click()
    await page.getByRole('heading', { level: 1, name: 'Crossing Commission' }).waitFor()
    await page.getByRole('button', { name: 'Name a holder' }).click()
    await dialog.getByLabel('Name of the person, as printed').fill('Anna Korr')
    await dialog.getByLabel('From').fill('2023-01-01')
    await dialog.getByLabel('Source').fill('Its own letter')
    await dialog.getByRole('button', { name: 'Record', exact: true }).click()
    await page.getByText('Anna Korr').waitFor()
    await looked(analyst, 'an actor')
    await analyst.to(dossier, 'record/actors/RUS')
    await page.getByText('Moscow').first().waitFor()
    await page.getByRole('region', { name: 'Groups, by date' }).getByText('Permanent members of the Security Council').waitFor()
    await looked(analyst, 'a state')
  })

  test('initiatives stand side by side with their calls, figures with their sources and days, and each opens its sentence', async () => {
    const { page } = analyst
    await open('UN chief asked to call an international conference')
    const [before] = /\d+/.exec(await page.locator('.desk .figures').first().textContent() ?? '') ?? ['0']
    let now = Number(before)
    // What the keys above judged already is not judged again.
    const still = async (kind: string, words: RegExp): Promise<boolean> => (await page.locator('.note.open').filter({ hasText: kind }).filter({ hasText: words }).count()) > 0
    if (await still('Initiative', /Lavrov/)) await confirm('Initiative', /Lavrov/, ++now)
    if (await still('Figure', /1,200/)) await confirm('Figure', /1,200/, ++now)
    await open('An international conference on the conflict: Moscow turns to the United Nations')
    await confirm('Initiative', /./, ++now)
    await open('Collective work asked for after regional meeting in Tehran')
    await confirm('Figure', /1,400/, ++now)
    await analyst.to(dossier, 'analysis')
    await page.getByText('mandatory').first().waitFor()
    expect(await page.getByText('mandatory', { exact: true }).count()).toBe(8)
    await page.getByText('“a leading role”').first().waitFor()
    await page.getByText('“the key role”').first().waitFor()
    await looked(analyst, 'initiatives')
    await page.getByRole('button', { name: /China/ }).last().click()
    await page.getByRole('dialog').getByText('mandatory participation').first().waitFor()
    await looked(analyst, 'a passage')
    await analyst.to(dossier, 'analysis/figures')
    await page.getByText(/over 1,400/).waitFor()
    await page.getByText(/around 1,200/).waitFor()
    await expect.poll(() => page.locator('.chart').count()).toBe(1)
    await looked(analyst, 'figures')
    await analyst.to(dossier, 'analysis/positions')
    await looked(analyst, 'positions')
    await analyst.to(dossier, 'analysis/timeline')
    await page.locator('.timeline svg').waitFor()
    await looked(analyst, 'the timeline')
    await analyst.to(dossier, 'record/search/conference')
    await page.locator('.found-passage mark').first().waitFor()
    await looked(analyst, 'what was searched')
    await page.locator('.found-passage').first().click()
    await page.locator('.record .reading').waitFor()
  })

  test('the second reader is asked by hand, after a notice that the text leaves; what it found says so, what it made up is not there', async () => {
    const { page } = analyst
    await open('UN chief asked to call an international conference')
    await page.getByRole('button', { name: 'Ask the second reader' }).click()
    await page.getByRole('dialog').getByText('The text of this document leaves this machine.').waitFor()
    await looked(analyst, 'the notice')
    // So quick a reader that it is done before the page hears that it was asked.
    await page.route('**/second-reader', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      const response = await route.fetch()
      await expect.poll(async () => (await page.request.get(route.request().url())).text()).toContain('"read"')
      await route.fulfill({ response })
    })
    await page.getByRole('button', { name: 'Send to 0.0.0.0' }).click()
    await page.getByText('one not in the text and dropped').waitFor()
    await page.locator('.note', { hasText: 'second reader' }).click()
    await page.getByText('Second reader: invented-7b, prompt 1').waitFor()
    expect(await page.getByText('Nobody said this.').count()).toBe(0)
    await looked(analyst, 'what a second reader found')
  })

  test('whoever only reads judges nothing, also in Arabic; from an initiative the secretariat makes a format', async () => {
    const { page } = secretariat
    await secretariat.to(dossier, 'record')
    await looked(secretariat, 'documents in Arabic')
    await page.getByRole('link', { name: 'UN chief asked to call an international conference' }).click()
    await page.locator('.mark-card').waitFor()
    expect(await page.locator('.mark-card .button').count()).toBe(0)
    await looked(secretariat, 'a document in Arabic')
    await secretariat.to(dossier, 'analysis')
    await looked(secretariat, 'initiatives in Arabic')
    await page.locator('.analysis .button.first').first().click()
    await page.waitForURL(/conference-.*\/convene/)
    await looked(secretariat, 'the format in Arabic')
  })

  test('nothing went wrong on any page on the way', () => {
    expect([...analyst.faults, ...secretariat.faults]).toEqual([])
  })
})

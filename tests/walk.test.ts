import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { axe, launchBrowser } from './browser.ts'
import { type Running, says as presiding, settled, signIn, type Somebody, startWithSample, streamsOf } from './running.ts'

const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))
const pictures = process.env.PARLEY_PICTURES ?? ''
if (pictures !== '') mkdirSync(pictures, { recursive: true })

/** The way through the house with six people at six browsers, each step as a newcomer would take it. */
describe.skipIf(!built)('the walk', () => {
  let browser: Browser
  let parley: Running
  let chair: Somebody
  let secretariat: Somebody
  let belmar: Somebody
  let casparia: Somebody
  let room: Somebody
  let analyst: Somebody
  let streams: Awaited<ReturnType<typeof streamsOf>>
  /** The address of the format that is made on the way. */
  let format = ''
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
  const everybody = (): readonly Somebody[] => [chair, secretariat, belmar, casparia, room, analyst]
  const streamOf = (kind: string): string => streams.find((stream) => stream.kind === kind)?.id ?? ''
  const named = (title: string): string => streams.find((stream) => stream.title === title)?.id ?? ''

  /** What is on a page is looked at by axe, and kept as a picture where a folder is named. */
  async function looked({ page }: Somebody, what: string): Promise<void> {
    await settled(page)
    if (pictures !== '') await page.screenshot({ path: join(pictures, `${what}.png`) })
    expect(await axe(page), what).toEqual([])
  }
  const press = async ({ page }: Somebody, name: string | RegExp): Promise<void> => { await page.getByRole('button', { name }).first().click() }
  const sees = async ({ page }: Somebody, words: string | RegExp): Promise<void> => { await page.getByText(words).first().waitFor() }
  const says = (who: Somebody, sentence: RegExp): Promise<void> => presiding(who.page, sentence)

  beforeAll(async () => {
    [browser, parley] = await Promise.all([launchBrowser(), startWithSample()])
    const at = (role: string, options = {}): Promise<Somebody> => signIn(browser, parley.address, parley.code(role), options);
    [chair, secretariat, belmar, casparia, room, analyst] = await Promise.all([at('Chair'), at('Secretariat'), at('Delegation of Belmar', phone), at('Delegation of Casparia', { ...phone, locale: 'ar' }), at('Room screen'), at('Analyst')])
    streams = [...await streamsOf(chair.page), ...await streamsOf(analyst.page)]
  })
  afterEach(async ({ task }) => {
    if (pictures === '' || task.result?.state !== 'fail') return
    for (const [n, { page }] of everybody().entries()) await page.screenshot({ path: join(pictures, `failed-${n}.png`) })
  })
  afterAll(async () => {
    await browser?.close()
    await parley?.stop()
  })

  test('record: five reports are read, one is added by pasting, candidates are confirmed, corrected and rejected by one key each', async () => {
    const dossier = streamOf('dossier')
    await analyst.to(dossier, 'record')
    await sees(analyst, 'UN chief asked to call an international conference')
    await looked(analyst, 'record-documents')
    await press(analyst, 'Add documents')
    await looked(analyst, 'record-add')
    const adding = analyst.page.getByRole('dialog')
    await adding.getByRole('textbox').first().fill('Belmar asks river states to meet\n\nMarch 14, 2026\n\nThe water minister of Belmar, Oda Lindqvist, on Saturday called on the basin commission to convene all six river states. "No sharing rule holds while one bank stays away," Lindqvist said. The autumn flood displaced about 41,000 people, according to the Dorran relief office.\n')
    await adding.locator('.dialog-foot button').last().click()
    await sees(analyst, /Belmar asks river states to meet/)
    await analyst.to(dossier, 'record')
    await analyst.page.getByText('An international conference on the conflict').first().click()
    await analyst.page.getByRole('button', { name: /Initiative/ }).first().click()
    await looked(analyst, 'record-document')
    await press(analyst, /^Confirm/)
    await sees(analyst, '1 of')
    await analyst.page.locator('h1').click()
    await analyst.page.keyboard.press('x')
    await sees(analyst, '2 of')
    await analyst.page.keyboard.press('u')
    await sees(analyst, '1 of')
    await analyst.page.keyboard.press('e')
    await press(analyst, 'Record as corrected')
    await sees(analyst, '2 of')
    await looked(analyst, 'record-reviewed')
    // The two reports that name figures, so that they stand side by side.
    for (const title of ['UN chief asked to call an international conference', 'Collective work asked for']) {
      await analyst.to(dossier, 'record')
      await analyst.page.getByText(title).first().click()
      for (const figure of title.startsWith('UN') ? [/1,200/] : [/1,400/]) {
        await analyst.page.getByRole('button', { name: figure }).first().click()
        await press(analyst, /^Confirm/)
        await analyst.page.getByRole('button', { name: new RegExp(`Confirmed.*${figure.source}`) }).first().waitFor()
      }
    }
    await analyst.to(dossier, 'analysis/figures')
    await sees(analyst, /1,400/)
    await sees(analyst, /1,200/)
    await looked(analyst, 'analysis-figures')
    await analyst.to(dossier, 'analysis')
    await sees(analyst, 'mandatory')
    await looked(analyst, 'analysis-initiatives')
  })

  test('convene: from the initiative one click makes a format, a call for presence opens its sentence, and the format is run as an exercise', async () => {
    const dossier = streamOf('dossier')
    await secretariat.to(dossier, 'analysis')
    await press(secretariat, 'Make a format')
    await secretariat.page.waitForURL(/convene$/)
    format = secretariat.page.url()
    await sees(secretariat, 'Parties to the conflict')
    await looked(secretariat, 'convene-format')
    expect(await secretariat.page.getByText('not named', { exact: true }).count()).toBe(2)
    await secretariat.page.getByText('“mandatory”').first().click()
    await sees(secretariat, 'The sentence it rests on')
    await looked(secretariat, 'convene-passage')
    await secretariat.page.keyboard.press('Escape')
    await press(secretariat, 'Run as an exercise')
    await looked(secretariat, 'convene-exercise-dialog')
    await secretariat.page.getByRole('dialog').locator('.dialog-foot button').last().click()
    await secretariat.page.waitForURL((url) => url.href !== format && url.pathname.endsWith('/convene'))
    await sees(secretariat, /exercise/i)
    await looked(secretariat, 'convene-exercise')
  })

  test('meet: a consultation opens, elects, adopts, speaks, is told that it has no vote, and ends with the chair’s summary', async () => {
    const stream = named('Consultation of eight')
    await Promise.all([chair.to(stream, 'meet'), secretariat.to(stream, 'meet'), belmar.to(stream, 'meet'), casparia.to(stream, 'meet'), room.to(stream, 'room')])
    await says(secretariat, /I declare open meeting 1/)
    await says(secretariat, /representative of Hestra has been nominated/)
    await says(secretariat, /I hear no objection/)
    await says(chair, /The rules before you/)
    // A delegation objects before the gavel; the question falls and is put again.
    await press(belmar, /^Object/)
    await belmar.page.getByRole('dialog').getByRole('textbox').fill('We ask for the Arabic text first.')
    await belmar.page.getByRole('dialog').getByRole('button', { name: 'Object' }).click()
    await looked(belmar, 'objected-belmar')
    await says(chair, /The rules before you/)
    await says(chair, /I hear no objection/)
    await says(chair, /provisional agenda/)
    await says(chair, /I hear no objection/)
    await says(chair, /credentials/)
    await says(chair, /I hear no objection/)
    await says(chair, /We turn to the agenda item/)
    await sees(belmar, 'Fennmark')
    await press(belmar, /^Ask for the floor/)
    await sees(belmar, /You are 3rd on the list/)
    await casparia.page.getByRole('button', { name: 'طلب الكلمة', exact: true }).click()
    await sees(chair, '4 entries')
    await looked(chair, 'meet-list')
    await looked(casparia, 'meet-casparia-arabic')
    await says(chair, /I give the floor to the representative of Elvaine/)
    await sees(room, 'Elvaine')
    await looked(room, 'room-speaker')
    await looked(belmar, 'meet-belmar-waits')
    // The clock runs alike on every screen: it counts from the same event, by the server's time.
    const clocks = await Promise.all([chair, room].map(({ page }) => page.locator('[role="timer"]').first().textContent()))
    expect(clocks[0]?.slice(0, 3)).toBe(clocks[1]?.slice(0, 3))
    // The list is closed when nobody objects; whoever is on it still speaks.
    await press(chair, 'Close the list')
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Propose to close the list' }).click()
    await looked(chair, 'meet-closing')
    await says(chair, /no objection/)
    await sees(chair, /^closed/)
    await says(chair, /Fennmark/)
    await says(chair, /Belmar/)
    await sees(belmar, 'You have the floor')
    await looked(belmar, 'meet-belmar-speaks')
    await says(chair, /Casparia/)
    // A right of reply, after the list.
    await press(belmar, 'More')
    await belmar.page.getByRole('dialog').waitFor()
    await looked(belmar, 'meet-belmar-more')
    await belmar.page.getByRole('button', { name: /right of reply/i }).first().click()
    await looked(chair, 'meet-reply')
    await says(chair, /Belmar/)
    // A vote is asked for and the delegation is told, by rule, that this body has none.
    await press(belmar, 'More')
    await belmar.page.getByRole('button', { name: 'Request a recorded vote' }).click()
    await belmar.page.locator('.toast.refusal').waitFor()
    await sees(belmar, /takes no decision by voting|no vote/i)
    await looked(belmar, 'meet-belmar-no-vote')
    await press(chair, 'Read the chair’s summary')
    await looked(chair, 'meet-summary-dialog')
    await chair.page.getByRole('dialog').getByRole('textbox').first().fill('The meeting heard how the river states tell each other of floods. Many spoke for one list of those to be called; nobody objected to meeting again before the thaw.')
    await chair.page.getByRole('dialog').getByRole('button', { name: 'Read the chair’s summary' }).click()
    await sees(chair, /closed/)
    await looked(chair, 'meet-ended')
  })

  test('decide: a draft is about to be adopted without a vote, a delegation asks for one, and the result stands with its arithmetic and rule', async () => {
    const stream = named('Assembly of 26')
    await Promise.all([chair.to(stream, 'meet'), secretariat.to(stream, 'meet'), belmar.to(stream, 'meet'), casparia.to(stream, 'meet'), room.to(stream, 'room')])
    await says(chair, /A\/L\.5.*without a vote/)
    await looked(chair, 'vote-about-to-adopt')
    await press(belmar, /^Request a recorded vote/)
    await looked(belmar, 'vote-requested')
    await looked(chair, 'vote-chair-requested')
    // An explanation of vote before the vote; then the vote opens on every delegation's own page.
    await casparia.page.getByRole('button', { name: 'المزيد' }).click()
    await casparia.page.getByRole('dialog').waitFor()
    await casparia.page.getByRole('button', { name: /تعليل/ }).first().click()
    await says(chair, /Casparia/)
    await looked(chair, 'vote-explanation')
    await says(chair, /begin the voting|voting on/)
    await sees(belmar, /A vote is open/)
    await looked(belmar, 'vote-belmar-open')
    await looked(casparia, 'vote-casparia-open-arabic')
    // A vote may be changed until the lock; the last one counts.
    await belmar.page.locator('.vote-choice').nth(1).click()
    await sees(belmar, /Recorded for you/)
    await belmar.page.locator('.vote-choice').nth(0).click()
    await casparia.page.locator('.vote-choice').nth(2).click()
    await room.page.locator('.vote-board').getByText('Yorre').waitFor()
    await looked(room, 'room-vote')
    await says(chair, /locked/)
    await looked(belmar, 'vote-belmar-locking')
    await says(chair, /locked|result|closed/)
    await sees(room, 'Adopted')
    await looked(room, 'room-result')
    await sees(belmar, 'Adopted')
    await looked(belmar, 'vote-belmar-result')
    await looked(chair, 'vote-chair-result')
    // Explanations after the vote: by whoever has not explained theirs before.
    await press(belmar, 'More')
    await belmar.page.getByRole('button', { name: /explanation|explain/i }).first().click()
    await sees(chair, 'Belmar')
    await looked(chair, 'vote-explanation-after')
    await chair.to(stream, 'decide')
    await sees(chair, 'Early warning of floods')
    await press(chair, 'Show the votes')
    await looked(chair, 'decide')
    await casparia.to(stream, 'decide')
    await looked(casparia, 'decide-arabic')
  })

  test('outcome: page, Word and JSON hold it, and the downloaded journal verifies until one byte differs', async () => {
    const stream = named('Assembly of 26')
    await chair.to(stream, 'outcome')
    await sees(chair, 'Draft A/L.5, Early warning of floods')
    await looked(chair, 'outcome')
    await casparia.to(stream, 'outcome')
    await looked(casparia, 'outcome-arabic')
    const file = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([chair.page.waitForEvent('download'), chair.page.locator('.outcome-files').getByText(name, { exact: true }).click()])
      return readFileSync(await download.path())
    }
    expect((await file('Page')).toString()).toMatch(/exercise/i)
    expect((await file('Word')).subarray(0, 2).toString()).toBe('PK')
    expect(JSON.parse((await file('JSON')).toString())).toMatchObject({ exercise: true, title: 'Assembly of 26' })
    const journal = await file('Journal')
    const folder = mkdtempSync(join(tmpdir(), 'parley-walk-'))
    const verified = (bytes: Buffer): number | null => {
      writeFileSync(join(folder, 'journal.ndjson'), bytes)
      return spawnSync(process.execPath, [join(import.meta.dirname, '../src/cli/main.ts'), 'verify', join(folder, 'journal.ndjson')]).status
    }
    expect(verified(journal)).toBe(0)
    const altered = Buffer.from(journal)
    const at = altered.indexOf('"yes"')
    altered.write('"Yes"', at)
    expect(verified(altered)).toBe(1)
    rmSync(folder, { recursive: true })
  })

  test('every screen stands in Arabic too, from right to left', async () => {
    const arabic = (role: string): Promise<Somebody> => signIn(browser, parley.address, parley.code(role), { locale: 'ar' })
    const assembly = named('Assembly of 26')
    const prepared = /conference-[^/]+/.exec(format)?.[0] ?? ''
    const shown: readonly (readonly [role: string, stream: string, screens: readonly string[]])[] = [
      ['Analyst', streamOf('dossier'), ['record', 'analysis', 'analysis/positions', 'analysis/figures', 'journal']],
      ['Secretariat', prepared, ['convene', 'convene/delegations', 'meet']],
      ['Chair', assembly, ['convene', 'meet', 'decide', 'outcome', 'journal']],
      ['Room screen', assembly, ['room']],
    ]
    for (const [role, stream, screens] of shown) {
      const somebody = await arabic(role)
      await looked(somebody, `arabic-${role}-start`)
      for (const screen of screens) {
        await somebody.to(stream, screen)
        expect(await somebody.page.evaluate(() => document.documentElement.dir), screen).toBe('rtl')
        await looked(somebody, `arabic-${role}-${screen.replace('/', '-')}`)
      }
      expect(somebody.faults).toEqual([])
      await somebody.leave()
    }
  })

  test('nothing went wrong on any page on the way', () => {
    expect(everybody().flatMap(({ faults }) => faults)).toEqual([])
  })
})

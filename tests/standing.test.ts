import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { axe } from './browser.ts'
import { type Hall, openHall } from './hall.ts'

const seat = (id: string, ar: string, role?: string) => ({ seat: id, names: { en: `${id.charAt(0).toUpperCase()}${id.slice(1)}`, ar }, ...(role === undefined ? {} : { role }) })
const four = [seat('aldora', 'ألدورا'), seat('belmar', 'بلمار'), seat('casparia', 'كاسباريا'), seat('dorra', 'دورّا')]
const phoneInArabic = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'ar', colorScheme: 'dark' } as const
const long = 120_000

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('who takes part with which rights, as everybody sees it', () => {
  let hall: Hall | undefined
  afterEach(() => hall?.close())

  /** A conference after its opening, on its first item. */
  async function opened({ does }: Hall): Promise<void> {
    await does('secretariat', 'lay-agenda', { items: ['Crossings'] })
    await does('secretariat', 'open-meeting', { grade: 'public' })
    await does('delegation:belmar', 'nominate', { candidate: 'aldora' })
    await does('secretariat', 'take-step', { step: 'election-of-chair', candidate: 'aldora' })
    await does('secretariat', 'gavel', { question: 'question-1' })
    for (const [n, step] of ['rules', 'agenda', 'credentials'].entries()) {
      await does('chair', 'take-step', { step })
      await does('chair', 'gavel', { question: `question-${n + 2}` })
    }
    await does('chair', 'open-item', { item: 'item-1' })
  }

  test('an objection to credentials stands with its reason, the chair puts either decision, and the delegation is told what it means', async () => {
    hall = await openHall({ title: 'Conference of the Lake', rulebook: 'unconf', seats: four })
    await opened(hall)
    await hall.does('delegation:belmar', 'object-to-credentials', { seat: 'dorra', reason: 'Issued by nobody entitled to.' })
    const [chair, dorra] = await Promise.all([hall.open('chair', 'meet'), hall.open('delegation:dorra', 'meet', phoneInArabic)])
    await dorra.getByText('وثائق تفويضكم موضع اعتراض.').waitFor()
    const card = chair.getByRole('region', { name: 'Credentials' })
    await card.getByText('Issued by nobody entitled to.').waitFor()
    expect(await axe(chair)).toEqual([])
    await card.getByRole('button', { name: 'Put rejection: Dorra' }).click()
    await chair.getByText('Rejection of credentials: Dorra').first().waitFor()
    await hall.does('chair', 'gavel', { question: 'question-5' })
    await dorra.getByText('رُفضت وثائق تفويضكم').waitFor()
    expect(await axe(dorra)).toEqual([])
    await card.getByText('Its rights have ended.').waitFor()
  }, long)

  test('an organisation votes for its members: it has the vote before it, they see theirs cast, and the wall counts them', async () => {
    hall = await openHall({ title: 'Conference of the Lake', rulebook: 'unconf', seats: [...four, seat('union', 'الاتحاد', 'integration-organisation')] })
    await opened(hall)
    const secretariat = await hall.open('secretariat', 'meet')
    await secretariat.getByRole('button', { name: 'Name its members: Union' }).click()
    const dialog = secretariat.getByRole('dialog')
    for (const name of ['Belmar', 'Casparia']) await dialog.getByRole('checkbox', { name }).check()
    await dialog.getByText('2 chosen').waitFor()
    expect(await axe(secretariat)).toEqual([])
    await dialog.locator('button[type="submit"]').click()
    await secretariat.getByText('Votes for Belmar and Casparia').waitFor()
    await hall.does('delegation:belmar', 'submit-draft', { symbol: 'L.1', title: 'Crossings', paragraphs: ['Decides.'], sponsors: [], matter: 'substantive' })
    await hall.does('chair', 'take-up-draft', { draft: 'draft-1' })
    await hall.does('chair', 'find-no-agreement', { draft: 'draft-1' })
    await hall.does('delegation:dorra', 'request-recorded-vote', {})
    await hall.does('chair', 'open-vote', { on: 'draft-1', recorded: true })
    const [union, belmar, wall] = await Promise.all([hall.open('delegation:union', 'meet', phoneInArabic), hall.open('delegation:belmar', 'meet'), hall.open('room-screen', 'room')])
    await union.getByText('تدلون بصوتين بدلا من بلمار وكاسباريا.').waitFor()
    await union.locator('.vote-choice.yes').click()
    await belmar.getByText('Union has voted').waitFor()
    expect(await belmar.locator('.vote-choice').count()).toBe(0)
    await wall.locator('.vote-board .vote-letter.yes').nth(1).waitFor()
    expect(await wall.locator('.vote-figures .yes dd').textContent()).toBe('2')
  }, long)

  test('a body is set up by its kind, which says what it settles, and sits under the rules of that kind', async () => {
    hall = await openHall({ title: 'Conference of the Lake', rulebook: 'unconf', seats: four })
    await opened(hall)
    const secretariat = await hall.open('secretariat', 'meet')
    await secretariat.getByRole('button', { name: 'Set up a body' }).first().click()
    const dialog = secretariat.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Credentials Committee' }).check()
    await dialog.getByText('9 members at most.').waitFor()
    await dialog.getByRole('radio', { name: 'Main Committee' }).check()
    await dialog.getByText('A majority of the members present and voting').first().waitFor()
    expect(await axe(secretariat)).toEqual([])
    await dialog.getByLabel('Name').fill('First Committee')
    for (const name of ['Aldora', 'Belmar', 'Casparia']) await dialog.getByRole('checkbox', { name }).check()
    await dialog.getByRole('radio', { name: 'Participants' }).check()
    await dialog.getByRole('button', { name: 'Set up a body' }).click()
    await secretariat.getByRole('link', { name: 'First Committee' }).click()
    await secretariat.waitForURL(/meet\/body-1/)
    expect(await axe(secretariat)).toEqual([])
  }, long)

  test('weights stand by test, and while the chair names who supports, the tests are reckoned', async () => {
    hall = await openHall({ title: 'Talks on the Lake', rulebook: 'consultative', seats: four, set: { 'parameters.sufficientConsensus.value': 'tests' } })
    await opened(hall)
    for (const [test, weights] of Object.entries({ 'poll': [300, 150, 250, 100], 'first-community': [300, 150], 'second-community': [0, 0, 250, 100] })) {
      for (const [n, weight] of weights.entries()) await hall.does('secretariat', 'record-weight', { test, seat: four[n]?.seat, weight })
    }
    await hall.does('chair', 'put-joint-text', { title: 'Ferries', paragraphs: ['The ferries shall run.'] })
    await hall.does('delegation:dorra', 'object', { question: 'question-5', reason: 'The fares are too high.' })
    const chair = await hall.open('chair', 'meet')
    await chair.getByText('Objections are recorded:').waitFor()
    await chair.getByRole('region', { name: 'Tests of sufficient consensus' }).getByText('401 of 800 needed').waitFor()
    await chair.getByRole('button', { name: 'Declare on consensus' }).first().click()
    const dialog = chair.getByRole('dialog')
    for (const name of ['Aldora', 'Belmar']) await dialog.getByRole('checkbox', { name }).check()
    await dialog.getByText('With these in support consensus is not sufficient.').waitFor()
    await dialog.getByRole('checkbox', { name: 'Casparia' }).check()
    await dialog.getByText('With these in support consensus is sufficient.').waitFor()
    expect(await axe(chair)).toEqual([])
  }, long)

  test('an appeal stands on the wall and before the speaker it holds up', async () => {
    hall = await openHall({ title: 'Committee of the Lake', rulebook: 'unga', seats: four })
    await hall.does('secretariat', 'lay-agenda', { items: ['Crossings'] })
    await hall.does('chair', 'open-meeting', { grade: 'public' })
    await hall.does('chair', 'open-item', { item: 'item-1' })
    await hall.does('delegation:aldora', 'ask-for-floor', { kind: 'statement' })
    await hall.does('chair', 'give-floor', { entry: 'entry-1' })
    await hall.does('delegation:belmar', 'raise-point', { about: 'The speaker has left the item.' })
    const [wall, aldora] = await Promise.all([hall.open('room-screen', 'room'), hall.open('delegation:aldora', 'meet', phoneInArabic)])
    await wall.getByText('The speech of Aldora is held up').waitFor()
    await hall.does('chair', 'rule', { point: 'point-1', sustained: false, text: 'The speaker is on the item.' })
    await hall.does('delegation:casparia', 'appeal', { point: 'point-1' })
    await wall.getByText('Appeal against the ruling').waitFor()
    await wall.getByText('Casparia').waitFor()
    await aldora.getByText('كلمتكم موقوفة مؤقتا').waitFor()
    expect([...await axe(wall), ...await axe(aldora)]).toEqual([])
  }, long)
})

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { actorOf } from '#actors/register.ts'
import { axe } from './browser.ts'
import { answers, rollCall, sourceOf } from './history.ts'
import { type Hall, openHall } from './hall.ts'
import { says as presiding, settled } from './running.ts'

const seat = (id: string, ar: string) => ({ seat: id, names: { en: `${id.charAt(0).toUpperCase()}${id.slice(1)}`, ar } })
const six = [seat('aldora', 'ألدورا'), seat('belmar', 'بلمار'), seat('casparia', 'كاسباريا'), seat('dorra', 'دورّا'), seat('elvaine', 'إلفين'), seat('fennmark', 'فينمارك')]
const fifteen = [...six, seat('gorland', 'غورلاند'), seat('hestra', 'هسترا'), seat('ilmen', 'إيلمن'), seat('jorven', 'يورفن'), seat('kalder', 'كالدر'), seat('lorne', 'لورن'), seat('marenne', 'مارين'), seat('nordal', 'نوردال'), seat('ostmere', 'أوستمير')].map((each, n) => (n < 5 ? { ...each, role: 'permanent' } : each))
const phoneInArabic = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'ar' } as const

/** Where pictures go, for eyes: PARLEY_PICTURES=folder. */
const folder = process.env['PARLEY_PICTURES']
const take = async (page: Page, name: string): Promise<void> => { if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) }) }

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('meetings of the kinds the reports tell of, opened, met and closed in the browser', () => {
  let hall: Hall | undefined
  let seen: Page[] = []
  afterEach(async () => {
    for (const [n, page] of seen.entries()) await take(page, `last-${n}`)
    await hall?.close()
  })

  test('a round of three and three: initiators, this round\'s host, one empty seat with its reason, the chair\'s summary, the press; by touch, on phones, in Arabic', async () => {
    hall = await openHall({ title: 'Platform of six, second round', rulebook: 'consultative', seats: six })
    await hall.does('secretariat', 'lay-agenda', { items: ['Crossings of the river'] })
    await hall.does('secretariat', 'name-initiators', { seats: ['aldora', 'belmar', 'casparia'] })
    const secretariat = await hall.open('secretariat', 'meet', phoneInArabic)
    seen = [secretariat]
    const script = (page: Page, words: RegExp): Promise<void> => presiding(page, words, () => page.locator('.script .button').tap())
    const act = async (page: Page, name: string): Promise<void> => page.locator('.card').getByRole('button', { name, exact: true }).first().tap()
    // The secretariat opens for this round's host, counts who is there, and notes the empty seat.
    await act(secretariat, 'افتتاح الجلسة')
    const dialog = secretariat.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'للمشاركين فقط' }).tap()
    await dialog.getByRole('combobox').selectOption({ label: 'دورّا' })
    await dialog.locator('.dialog-foot .button').last().tap()
    await secretariat.getByText('دورّا').first().waitFor()
    await secretariat.getByText('بمبادرة من ألدورا وبلمار وكاسباريا').first().waitFor()
    await act(secretariat, 'عد الحاضرين')
    for (const { names } of six.slice(0, 5)) await dialog.getByRole('checkbox', { name: names.ar }).tap()
    await dialog.locator('.dialog-foot .button').last().tap()
    await dialog.waitFor({ state: 'detached' })
    await secretariat.getByText('٥ من ٦').waitFor()
    await act(secretariat, 'تسجيل مقعد شاغر')
    await dialog.getByRole('textbox').nth(0).fill('وصلت رسالته متأخرة.')
    await dialog.getByRole('textbox').nth(1).fill('رسالة فينمارك')
    await dialog.locator('.dialog-foot .button').last().tap()
    await secretariat.getByText('وصلت رسالته متأخرة.').first().waitFor()
    await hall.does('delegation:belmar', 'nominate', { candidate: 'aldora' })
    await script(secretariat, /رُشّح ممثل ألدورا/)
    await script(secretariat, /لا أسمع أي اعتراض/)
    // From the election on the chair leads, from a phone.
    const [chair, delegate] = await Promise.all([hall.open('chair', 'meet', phoneInArabic), hall.open('delegation:elvaine', 'meet', phoneInArabic)])
    seen.push(chair, delegate)
    await take(chair, 'round-chair')
    for (const words of [/القواعد المعروضة عليكم/, /لا أسمع/, /جدول الأعمال المؤقت/, /لا أسمع/, /وثائق/, /لا أسمع/, /ننتقل إلى بند/]) await script(chair, words)
    await delegate.getByRole('button', { name: 'طلب الكلمة', exact: true }).tap()
    await script(chair, /أعطي الكلمة لممثل إلفين/)
    await delegate.getByText('الكلمة لكم').first().waitFor()
    await take(delegate, 'round-speaks')
    await take(chair, 'round-chair-speech')
    await delegate.getByRole('button', { name: 'انتهت كلمتي' }).tap()
    for (const words of [/استُنفدت قائمة المتكلمين/, /سأتلو الآن ملخصي/]) await script(chair, words)
    const summary = chair.getByRole('dialog')
    await summary.getByRole('textbox').fill('أحيط الاجتماع علما بالتقرير عن المعابر، واتفق على لقاء آخر.')
    await summary.locator('.dialog-foot .button').last().tap()
    await chair.getByText('لم تُفتتح الجلسة').or(chair.locator('.script').getByText(/الجلسة ٢/)).first().waitFor()
    // Afterwards the host meets the press, and the answers are recorded.
    await secretariat.goto(secretariat.url().replace(/\/meet.*/, '/desk/plenary'))
    await settled(secretariat)
    await act(secretariat, 'افتتاح مؤتمر صحفي')
    await dialog.getByRole('textbox').first().fill('بعد الجولة الثانية')
    await dialog.getByRole('button', { name: 'إضافة' }).tap()
    await dialog.getByRole('textbox').nth(2).fill('متحدث باسم المضيف')
    await dialog.locator('.dialog-foot .button').last().tap()
    await act(secretariat, 'تسجيل سؤال')
    await dialog.getByRole('textbox').nth(0).fill('بريد البحيرة')
    await dialog.getByRole('textbox').nth(1).fill('من غاب؟')
    await dialog.locator('.dialog-foot .button').last().tap()
    await secretariat.getByText('من غاب؟').waitFor()
    await act(secretariat, 'تسجيل جواب')
    await dialog.getByRole('textbox').first().fill('بقي مقعد واحد شاغرا.')
    await dialog.locator('.dialog-foot .button').last().tap()
    await secretariat.getByText('بقي مقعد واحد شاغرا.').waitFor()
    await act(secretariat, 'إنهاء المؤتمر الصحفي')
    await secretariat.goto(secretariat.url().replace(/\/desk.*/, '/outcome'))
    for (const words of ['عُقدت سلسلة الاجتماعات بمبادرة من', 'أحيط الاجتماع علما بالتقرير عن المعابر', 'وصلت رسالته متأخرة.', 'بقي مقعد واحد شاغرا.']) await secretariat.getByText(words).first().waitFor({ state: 'attached' })
    expect(await axe(secretariat)).toEqual([])
    await take(secretariat, 'round-outcome')
  })

  test('an open debate of a Council: the board says who spoke to a proposal, who spoke without mentioning it and who did not speak, and nothing of who is for it', async () => {
    hall = await openHall({ title: 'Council of fifteen, open debate', rulebook: 'unsc', seats: fifteen })
    await hall.does('secretariat', 'lay-agenda', { items: ['The situation on the lake'] })
    const [secretariat, chair, belmar, casparia] = await Promise.all([hall.open('secretariat', 'meet'), hall.open('chair', 'meet'), hall.open('delegation:belmar', 'meet'), hall.open('delegation:casparia', 'meet', phoneInArabic)])
    seen = [secretariat, chair, belmar, casparia]
    const says = (words: RegExp): Promise<void> => presiding(chair, words)
    await says(/I declare open meeting 1/)
    await says(/provisional agenda/)
    await says(/I hear no objection/)
    await says(/We turn to the agenda item/)
    // The President puts one down; two ask on their own pages, one of them on a phone in Arabic.
    await hall.does('chair', 'add-to-list', { seat: 'aldora' })
    await belmar.getByText('1 entry').waitFor()
    await belmar.getByRole('button', { name: /^Ask for the floor/ }).click()
    await belmar.getByText('You are 2nd on the list').first().waitFor()
    await casparia.getByRole('button', { name: 'طلب الكلمة', exact: true }).tap()
    await chair.getByText('3 entries').waitFor()
    await secretariat.getByRole('button', { name: 'Follow a proposal' }).click()
    const dialog = secretariat.getByRole('dialog')
    await dialog.getByRole('textbox').first().fill('An international conference on the lake')
    await dialog.locator('.dialog-foot .button').last().click()
    for (const each of ['Aldora', 'Belmar', 'Casparia']) {
      await says(new RegExp(`representative of ${each}`))
      await chair.locator('.before.speaks').getByText(each).waitFor()
      if (each === 'Belmar') await belmar.getByText('You have the floor').first().waitFor()
    }
    await casparia.getByText('الكلمة لكم').first().waitFor()
    await casparia.getByRole('button', { name: 'انتهت كلمتي' }).tap()
    await chair.locator('.before.speaks').waitFor({ state: 'detached' })
    await secretariat.getByRole('button', { name: 'Belmar spoke to it: An international conference on the lake' }).click()
    await dialog.getByRole('textbox').first().fill('We take up what was said of a conference.')
    await dialog.locator('.dialog-foot .button').last().click()
    const board = (page: Page, group: string) => page.locator(`.debate-group.${group} li bdi`).allTextContents()
    await chair.getByText('We take up what was said of a conference.').waitFor()
    expect(await board(chair, 'spoke-to-it')).toEqual(['Belmar'])
    expect(await board(chair, 'spoke-without-mentioning')).toEqual(['Aldora', 'Casparia'])
    expect(await board(chair, 'did-not-speak')).toEqual(['Dorra', 'Elvaine', 'Fennmark', 'Gorland', 'Hestra', 'Ilmen', 'Jorven', 'Kalder', 'Lorne', 'Marenne', 'Nordal', 'Ostmere'])
    // The delegations read the same board on their own pages.
    expect(await board(belmar, 'spoke-to-it')).toEqual(['Belmar'])
    expect(await board(casparia, 'did-not-speak')).toHaveLength(12)
    expect(await axe(secretariat)).toEqual([])
    await take(secretariat, 'debate-3')
    await says(/We have concluded the item/)
    await says(/no further business/)
    await chair.locator('.script').getByText(/I declare open meeting 2/).waitFor()
    await take(chair, 'debate-4')
  })

  test.skipIf(rollCall === undefined)('a vote of the Assembly by 193 delegations, replayed from history and marked as a replay on every screen', async () => {
    const history = rollCall ?? { id: '', votes: {} }
    const members = Object.keys(history.votes).map((code) => ({ code, seat: code.toLowerCase(), names: actorOf(code === 'YUG' ? 'SRB' : code)?.names ?? { en: code } }))
    hall = await openHall({ title: 'Replay of a vote of the General Assembly', rulebook: 'unga', seats: members })
    const { does } = hall
    await does('secretariat', 'lay-agenda', { items: ['The item of that vote'] })
    const [chair, wall] = await Promise.all([hall.open('chair', 'meet'), hall.open('room-screen', 'room')])
    seen = [chair, wall]
    const says = (words: RegExp): Promise<void> => presiding(chair, words)
    await does('chair', 'open-meeting', { grade: 'public' })
    await does('secretariat', 'record-presence', { present: members.filter(({ code }) => history.votes[code] !== 'X').map((member) => member.seat) })
    await does('chair', 'open-item', { item: 'item-1' })
    await does(`delegation:${members[0]?.seat ?? ''}`, 'submit-draft', { symbol: `RCID ${history.id}`, title: 'The draft of that vote', paragraphs: ['Its text is not part of the record of votes.'], sponsors: [], matter: 'other' })
    await does('chair', 'take-up-draft', { draft: 'draft-1' })
    await does('chair', 'open-vote', { on: 'draft-1', recorded: true })
    await chair.getByRole('button', { name: 'Mark this vote as a replay' }).click()
    const dialog = chair.getByRole('dialog')
    await dialog.getByRole('textbox').last().fill(sourceOf(history))
    await dialog.locator('.dialog-foot .button').last().click()
    const voting = members.flatMap((member) => { const choice = answers[history.votes[member.code] ?? '']; return choice === undefined ? [] : [{ seat: member.seat, choice }] })
    for (const one of voting) await does(`delegation:${one.seat}`, 'cast-vote', { vote: 'vote-1', choice: one.choice })
    await says(new RegExp(`${voting.length} of \\d+ have voted`))
    await says(/The voting is locked/)
    await chair.locator('.before-outcome').waitFor()
    for (const page of seen) await page.getByText('Replay of a recorded vote').first().waitFor()
    const counted = (choice: string): number => voting.filter((one) => one.choice === choice).length
    for (const [name, number] of [['yes', counted('yes')], ['no', counted('no')], ['abstain', counted('abstain')]] as const) expect(await wall.locator(`.vote-figures .${name} dd`).textContent()).toBe(String(number))
    await take(chair, 'replay-1')
    await take(wall, 'replay-2')
    // In the large size too every name has a line of its own.
    await wall.keyboard.press('s')
    await wall.locator('.room.large-type').waitFor()
    expect(await wall.locator('.vote-board li').evaluateAll((all) => [all.length, all.filter((line) => (line.firstElementChild?.getBoundingClientRect().height ?? 0) > line.getBoundingClientRect().height + 1).length])).toEqual([members.length, 0])
    await says(/We have concluded the item/)
    await says(/no further business/)
  })
})

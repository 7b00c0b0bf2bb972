import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './browser.ts'
import { type Hall, openHall } from './hall.ts'

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))
const phoneInArabic = { locale: 'ar', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

describe.skipIf(!built)('rights in each body', () => {
  let hall: Hall
  let secretary: Page
  let code = ''
  const opened: Page[] = []
  const somebody = async (capacity: string, options: object = {}): Promise<Page> => {
    const page = await hall.open(capacity, 'meet', options)
    opened.push(page)
    return page
  }
  beforeAll(async () => {
    hall = await openHall({ title: 'Assembly of the Lake', rulebook: 'unga', seats: [...['aldora', 'belmar', 'casparia'].map((seat) => ({ seat, names: { en: `${seat.charAt(0).toUpperCase()}${seat.slice(1)}` } })), { seat: 'dorra', names: { en: 'Dorra', ar: 'دورا' }, role: 'observer' }] })
    await hall.does('secretariat', 'set-up-body', { body: undefined, name: 'First Committee', members: ['aldora', 'belmar'], grade: 'participants' })
    await hall.does('secretariat', 'lay-agenda', { items: ['Ferry lines'] })
    await hall.does('chair', 'open-meeting', { grade: 'public' })
    secretary = await hall.open('secretariat', 'convene/delegations')
  })
  afterAll(async () => {
    await Promise.all([secretary, ...opened].map((page) => page?.context().close()))
    await hall?.close()
  })

  test('a person brought in for one committee follows the others, is told why, and acts there once the secretariat says so', async () => {
    await secretary.getByRole('button', { name: 'Import people' }).click()
    const file = 'delegation,name,role,bodies\nAldora,Amina,adviser,first committee\nAldora,Omar,,Second Committee\n'
    await secretary.locator('input[type="file"]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
    await secretary.getByText('The delegation does not sit in “Second Committee”.').waitFor()
    await secretary.getByRole('button', { name: 'Import 1 person' }).click()
    await secretary.getByText('adviser · only First Committee', { exact: false }).waitFor()
    code = await secretary.evaluate(async () => {
      const [, u, n, stream] = location.pathname.split('/')
      const { people } = await (await fetch(`/${u}/${n}/api/streams/${stream}/people`)).json()
      const { person } = people.find(({ name }: { readonly name: string }) => name === 'Amina')
      return (await (await fetch(`/${u}/${n}/api/codes`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ person }) })).json()).code
    })
    const context = await secretary.context().browser()?.newContext({ locale: 'en-GB' }) ?? expect.unreachable()
    const amina = await context.newPage()
    opened.push(amina)
    await amina.goto(`${new URL(secretary.url()).origin}/sign-in#${code}`)
    await amina.locator('.sign-in button[type="submit"]').click()
    await amina.waitForURL(/\/u\/\d+\//)
    await amina.goto(secretary.url().replace(/\/u\/\d+\//, `${/\/u\/\d+\//.exec(amina.url())?.[0]}`).replace('convene/delegations', 'meet'))
    await amina.getByText('You are accredited to act for your delegation in: First Committee.').waitFor()
    expect(await amina.locator('.thumb').count()).toBe(0)
    expect(await axe(amina)).toEqual([])

    await secretary.getByRole('button', { name: 'Bodies: Amina' }).click()
    await secretary.getByRole('radio', { name: 'Wherever the delegation sits' }).check()
    expect(await axe(secretary)).toEqual([])
    await secretary.locator('.dialog-foot button[type="submit"]').click()
    await amina.locator('.thumb').waitFor()
  })

  test('an observer speaks, has no vote and is told by which rule; whoever has no seat watches', async () => {
    await hall.does('chair', 'open-item', { item: 'item-1' })
    await hall.does('delegation:dorra', 'ask-for-floor', { kind: 'statement' })
    await hall.does('chair', 'propose', { motion: 'suspend-meeting' })
    await hall.does('delegation:belmar', 'object', { question: 'question-1' })
    await hall.does('chair', 'open-vote', { on: 'question-1', recorded: true })
    const dorra = await somebody('delegation:dorra', phoneInArabic)
    await dorra.getByRole('region', { name: 'تصويت لا صوت لكم فيه' }).getByText('ليس لهذا المشارك صوت هنا.').waitFor()
    expect(await dorra.locator('.vote-choice').count()).toBe(0)
    expect(await axe(dorra)).toEqual([])
    await expect(hall.does('delegation:dorra', 'cast-vote', { vote: 'vote-1', choice: 'yes' })).rejects.toThrow('Observer: this participant has no vote here.')
    const watcher = await somebody('interpreter')
    await watcher.goto(watcher.url().replace(/\/u\/\d+/, ''))
    await watcher.getByText('0 of 3').first().waitFor()
    expect(await watcher.locator('.thumb, .vote-choice').count()).toBe(0)
  })

  test('a chair who presides in a committee follows the plenary and leads nothing there', async () => {
    const chair = await somebody('chair')
    await chair.locator('.script').waitFor()
    await secretary.getByRole('button', { name: 'Bodies: chair', exact: true }).click()
    await secretary.getByRole('radio', { name: 'Only in these bodies' }).check()
    await secretary.getByRole('checkbox', { name: 'First Committee' }).check()
    await secretary.locator('.dialog-foot button[type="submit"]').click()
    await chair.getByText('You preside in: First Committee. Here somebody else does.').waitFor()
    expect(await chair.locator('.script').count()).toBe(0)
    await chair.getByRole('link', { name: 'First Committee' }).click()
    await chair.getByRole('button', { name: 'Open the meeting' }).first().waitFor()
    await secretary.getByText('President · only First Committee', { exact: false }).waitFor()
  })
})

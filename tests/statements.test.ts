import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './browser.ts'
import { type Hall, openHall } from './hall.ts'

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const words = 'السيد الرئيس،\nنؤيد تقاسم المياه بضمانات.'

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('a statement handed in before it is spoken', () => {
  let hall: Hall

  beforeAll(async () => {
    hall = await openHall({ title: 'Assembly of the Lake', rulebook: 'unga', seats: [{ seat: 'aldora', names: { en: 'Aldora', ar: 'ألدورا' } }, { seat: 'belmar', names: { en: 'Belmar', ar: 'بلمار' } }] })
    await hall.does('secretariat', 'lay-agenda', { items: ['Sharing of waters'] })
    await hall.does('chair', 'open-meeting', { grade: 'public' })
    await hall.does('chair', 'open-item', { item: 'item-1' })
    await hall.does('delegation:aldora', 'ask-for-floor', { kind: 'statement' })
  }, 60_000)
  afterAll(() => hall?.close())

  test('is handed in on a phone in Arabic, read in the booth, hidden from another delegation, and shown to everybody when its delegation speaks', async () => {
    const mine = await hall.open('delegation:aldora', 'meet', { ...phone, locale: 'ar' })
    await mine.getByRole('button', { name: 'إيداع بيان' }).click()
    await mine.getByRole('textbox', { name: 'النص', exact: true }).fill(words)
    await mine.getByRole('radio', { name: 'يُتلى بنصه' }).check()
    expect(await axe(mine)).toEqual([])
    await mine.getByRole('button', { name: 'إيداع', exact: true }).click()
    await mine.getByText('لدى المترجمين الشفويين منذ', { exact: false }).first().waitFor()
    expect(await axe(mine)).toEqual([])

    const booth = await hall.open('interpreter', 'interpreters')
    await booth.getByText('نؤيد تقاسم المياه بضمانات.').waitFor()
    await booth.getByText('Read out verbatim').waitFor()
    expect(await axe(booth)).toEqual([])
    await booth.getByRole('button', { name: 'Slower, please' }).click()
    await booth.getByText('not seen to yet', { exact: false }).waitFor()

    const others = await hall.open('delegation:belmar', 'meet')
    expect(await others.content()).not.toContain('نؤيد تقاسم')
    expect(await others.getByText('text with the interpreters').count()).toBe(0)

    const chair = await hall.open('chair', 'meet')
    await chair.getByText('text with the interpreters').waitFor()
    await chair.getByRole('button', { name: 'Seen to it: Slower, please' }).click()
    await booth.getByText('not seen to yet', { exact: false }).waitFor({ state: 'detached' })

    await hall.does('chair', 'give-floor', { entry: 'entry-1' })
    await others.getByText('Statements handed in').waitFor()
    await others.locator('.statement-delivered summary').click()
    await others.getByText('نؤيد تقاسم المياه بضمانات.').waitFor()
    expect(await axe(others)).toEqual([])
    await booth.getByRole('heading', { name: 'Statement of Aldora' }).waitFor()
  }, 90_000)
})

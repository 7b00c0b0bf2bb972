import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docxOf, pdfOf } from '#record/reading/test-files.ts'
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
  })
  afterAll(() => hall?.close())

  test('is handed in on a phone in Arabic, read in the booth, hidden from another delegation, and shown to everybody when its delegation speaks', async () => {
    const mine = await hall.open('delegation:aldora', 'meet', { ...phone, locale: 'ar' })
    await mine.getByRole('button', { name: 'إيداع بيان' }).click()
    const file = async (n: number, name: string, buffer: Uint8Array): Promise<void> => mine.getByRole('dialog').locator('input[type=file]').nth(n).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) })
    const text = mine.getByRole('textbox', { name: 'النص', exact: true })
    await file(0, 'photo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))
    await mine.getByRole('alert').filter({ hasText: 'ليس هذا ملف PDF' }).waitFor()
    await mine.context().setOffline(true)
    await file(0, 'statement.docx', docxOf(words.split('\n')))
    await mine.getByRole('alert').filter({ hasText: 'بلا اتصال لا تعرف هذه الصفحة' }).waitFor()
    await mine.context().setOffline(false)
    await file(0, 'statement.docx', docxOf(words.split('\n')))
    await mine.getByText('راجعوا النص وصححوه', { exact: false }).waitFor()
    await mine.getByRole('button', { name: 'إضافة ترجمة بلغة أخرى' }).click()
    // What is mended in one wording while a file is read into another stays.
    const late = Promise.withResolvers<void>()
    await mine.route('**/statement-texts', async (route) => {
      await late.promise
      await route.continue()
    })
    await file(1, 'rendering.pdf', pdfOf(['Madam Chair, we support the sharing of waters with guarantees.'], deflateSync))
    await text.fill((await text.inputValue()).replace('السيد الرئيس،', 'السيدة الرئيسة،'))
    late.resolve()
    await expect.poll(() => mine.getByRole('textbox').nth(1).inputValue()).toContain('with guarantees')
    expect(await text.inputValue()).toContain('السيدة الرئيسة،')
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

    // What was delivered is a document of the dossier the conference itself keeps from now on.
    const dossier = (await hall.events()).flatMap(({ type, data }) => (type === 'dossier-kept' ? [(data as { readonly dossier: string }).dossier] : []))[0] ?? expect.unreachable()
    const desk = await hall.open('secretariat', 'meet')
    await desk.goto(`${new URL(desk.url()).origin}/u/1/${dossier}/record`)
    await desk.getByRole('link', { name: 'EXERCISE: Statement by Aldora, Assembly of the Lake' }).last().click()
    await desk.getByText('authentic in Arabic', { exact: true }).waitFor()
    for (const told of ['Statement by Aldora', 'Read out verbatim', 'Sharing of waters']) await desk.getByText(told, { exact: true }).first().waitFor()
    const note = (await desk.locator('.delivered-note').innerText()).replaceAll(/[\u2068\u2069]/g, '')
    expect(note).toMatch(/Assembly of the Lake · .+, meeting 1 · Sharing of waters · 1\d January 2027/)
    await desk.getByText('السيدة الرئيسة،').first().waitFor()
    expect(await axe(desk)).toEqual([])
  })
})

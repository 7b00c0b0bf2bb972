import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Hall, openHall } from './hall.ts'

const dist = join(import.meta.dirname, '../dist/web')
const built = existsSync(join(dist, 'index.html'))
/** What comes before a delegation's first useful screen, in thousands of bytes: four seconds at 50 kB a second. */
const mostAtFirst = 200
/** What everybody who meets is sent of the engine; it was 253 with all it says in six languages in it (gzip). */
const mostOfEngine = 115

/** Compressed as the server sends it. */
const weight = (file: string): number => brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length / 1_000

describe.skipIf(!built)('what a page is sent at first', () => {
  let hall: Hall
  beforeAll(async () => {
    hall = await openHall({ title: 'Assembly of the Lake', rulebook: 'unga', seats: ['aldora', 'belmar', 'casparia'].map((seat) => ({ seat, names: { en: seat } })) })
    await hall.does('secretariat', 'lay-agenda', { items: ['Ferry lines'] })
    await hall.does('chair', 'open-meeting', { grade: 'public' })
  })
  afterAll(() => hall?.close())

  test('is light enough for a poor line: script, styles and the words of one language', () => {
    const files = readdirSync(join(dist, 'assets'))
    const named = [...readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file = '']) => file)
    // Other files of that name are small; the catalogue is the large one.
    const words = files.filter((file) => /^en-[\w-]+\.js$/.test(file)).toSorted((one, other) => weight(`assets/${other}`) - weight(`assets/${one}`))[0]
    const first = [...named, `assets/${words}`].reduce((sum, file) => sum + weight(file), 0)
    const engine = files.find((file) => /^conference-[\w-]+\.js$/.test(file))
    console.info(`before the first useful screen: ${first.toFixed(0)} kB; the engine: ${weight(`assets/${engine}`).toFixed(0)} kB`)
    expect(first).toBeLessThan(mostAtFirst)
    expect(weight(`assets/${engine}`)).toBeLessThan(mostOfEngine)
  })

  test('has the reasons of refusals in the language of the page, and in the next one when somebody chooses another', async () => {
    const page = await hall.open('delegation:belmar', 'meet', { locale: 'ar' })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const reason = async (more: string): Promise<string> => {
      await page.getByRole('button', { name: more, exact: true }).first().click()
      const why = page.getByRole('dialog').locator('details.why-not').last()
      await why.locator('summary').click()
      const said = await why.locator('dd.said').first().textContent()
      await page.keyboard.press('Escape')
      return said ?? ''
    }
    expect(await reason('المزيد')).toMatch(/\p{Script=Arabic}{3}/u)
    await page.evaluate(() => localStorage.setItem('parley.settings', JSON.stringify({ ...JSON.parse(localStorage.getItem('parley.settings') ?? '{}'), language: 'fr' })))
    await page.reload()
    await page.locator('main').waitFor()
    expect(await reason('Plus')).toMatch(/\b(le|la|les|une?|des?)\b/i)
    expect(asked.filter((url) => /refusals-(zh|es|ru)/.test(url))).toEqual([])
    await page.context().close()
  })
})

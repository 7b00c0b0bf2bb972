import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launchBrowser } from './browser.ts'
import { goes, type Running, settled, signIn, type Somebody, startWithSample, streamsOf } from './running.ts'

const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

/** What of a page is cut off: it scrolls sideways, or a button, a link or a heading of it ends outside of what can be scrolled to. */
function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const frames = (of: Element): boolean => { for (let at: Element | null = of; at !== null; at = at.parentElement) { const { overflowX } = getComputedStyle(at); if (at !== document.documentElement && at !== document.body && (overflowX === 'auto' || overflowX === 'scroll')) return true } return false }
    const outside = [...document.querySelectorAll('main :is(button, a, h1, h2, h3, p, input, select, textarea), header :is(button, a)')].filter((each) => {
      const { left, right, width, height } = each.getBoundingClientRect()
      return width > 1 && height > 1 && (left < -1 || right > clientWidth + 1) && !frames(each)
    })
    return [...(scrollWidth > clientWidth + 1 ? [`scrolls sideways by ${scrollWidth - clientWidth}`] : []), ...outside.slice(0, 3).map((each) => `outside: ${each.textContent?.slice(0, 40) ?? each.tagName}`)]
  })
}

describe.skipIf(!built)('everywhere, in a browser', () => {
  let browser: Browser
  let parley: Running
  let chair: Somebody
  let assembly = ''
  beforeAll(async () => {
    [browser, parley] = await Promise.all([launchBrowser(), startWithSample()])
    // 1280 wide at a zoom of 200 % is 640 CSS pixels wide.
    chair = await signIn(browser, parley.address, parley.code('Chair'), { viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 })
    assembly = (await streamsOf(chair.page)).find(({ title }) => title.startsWith('Assembly'))?.id ?? ''
  })
  afterAll(async () => {
    await browser?.close()
    await parley?.stop()
  })

  test('at a zoom of 200 % nothing is cut off and no page scrolls sideways', async () => {
    const found: string[] = []
    const zoomed = { viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 }
    const at = (role: string): Promise<Somebody> => signIn(browser, parley.address, parley.code(role), zoomed)
    const [office, delegate, analyst] = await Promise.all([at('Secretariat'), at('Delegation of Belmar'), at('Analyst')])
    const looked = async ({ page }: Somebody, paths: readonly string[]): Promise<void> => {
      const base = /^\/u\/\d+\//.exec(new URL(page.url()).pathname)?.[0] ?? '/'
      for (const path of paths) {
        await goes(page, `${base}${path}`)
        found.push(...(await cut(page)).map((fault) => `${path}: ${fault}`))
      }
    }
    const dossier = (await streamsOf(analyst.page)).find(({ kind }) => kind === 'dossier')?.id ?? ''
    const of = (stream: string, screens: readonly string[]): readonly string[] => screens.map((screen) => `${stream}/${screen}`)
    await looked(chair, ['', ...of(assembly, ['meet', 'decide', 'outcome', 'programme', 'time', 'rules', 'journal', 'joining', 'notes', 'walls'])])
    await looked(office, ['', ...of(assembly, ['convene', 'convene/delegations', 'convene/badges', 'desk', 'interpreters', 'rules/settings']), 'simulate', 'passkeys', 'rules'])
    await looked(delegate, ['', ...of(assembly, ['meet', 'day', 'decide', 'notes'])])
    await looked(analyst, ['', ...of(dossier, ['record', 'analysis', 'analysis/positions', 'analysis/figures', 'analysis/outside', 'record/search', 'journal'])])
    await analyst.page.goto(parley.address)
    await settled(analyst.page)
    await looked(analyst, ['', 'sign-in', 'join', 'check-in', 'screen', 'pair'])
    expect(found).toEqual([])
    await Promise.all([office, delegate, analyst].map(({ leave }) => leave()))
  })

  test('help, what can be printed and the palette open from the keyboard, in high contrast, and axe finds nothing in them', async () => {
    const { page, to } = chair
    await page.setViewportSize({ width: 1280, height: 860 })
    await page.evaluate(() => localStorage.setItem('parley.settings', JSON.stringify({ contrast: true })))
    await to(assembly, 'meet')
    expect(await page.evaluate(() => [document.documentElement.dataset.contrast, getComputedStyle(document.body).backgroundColor, getComputedStyle(document.documentElement).backgroundColor])).toContain('rgb(255, 255, 255)')
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Help: Meet' })
    await help.getByText('Open the vote').first().waitFor()
    const manual = await help.getByRole('link', { name: 'More in the manual (in English)' }).getAttribute('href')
    expect((await (await fetch(new URL(manual ?? '', parley.address))).text()).slice(0, 40)).toMatch(/^# /)
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+K')
    await page.getByRole('dialog').getByRole('searchbox').waitFor()
    await page.keyboard.type('Print')
    expect(await axe(page)).toEqual([])
    await page.getByRole('option', { name: 'Print', exact: true }).click()
    const print = page.getByRole('dialog', { name: 'Print' })
    await print.getByRole('link', { name: /Blank tally sheet/ }).first().waitFor()
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(chair.faults).toEqual([])
  })

  test('how the host calls states is chosen on the start page and stands on every seat at once', async () => {
    const { page, faults, leave } = await signIn(browser, parley.address, parley.code('Secretariat'))
    await page.getByRole('region', { name: 'Names of states and organisations' }).getByRole('button', { name: 'Choose' }).click()
    const dialog = page.getByRole('dialog', { name: 'Names of states and organisations' })
    await dialog.getByText('Short names').click()
    await dialog.getByText('For example: Bolivia', { exact: false }).waitFor()
    expect(await axe(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Use these names' }).click()
    await page.getByText('Short names: those of the United Nations without forms of government; no flags.').waitFor()
    await settled(page)
    expect(faults).toEqual([])
    await leave()
  })
})

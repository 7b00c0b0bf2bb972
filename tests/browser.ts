import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type Page, chromium } from 'playwright-core'
import { slowed } from './slow.ts'

/** Chromium as far as these tests need it. Never the package's own list: it runs everything in one process and switches web security off. */
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--font-render-hinting=none', '--host-resolver-rules=MAP parley.test 127.0.0.1',
]
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/**
 * Starts a Chromium: the one named by CHROMIUM, else the one npm brought (Linux x64), else one installed on the machine. The browser from npm is
 * unpacked into a folder of our own, because it would take over any `chromium` lying in the system's temporary folder, of whatever version.
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, fonts } = await browserPath()
  const browser = await chromium.launch({ executablePath: path, args, headless: true, env: { ...process.env, ...(fonts === null ? {} : { FONTCONFIG_FILE: fonts }) } })
  const { PARLEY_TEST_SLOW: slow = '' } = process.env
  return slow === '' ? browser : slowed(browser, Number(slow))
}

async function browserPath(): Promise<{ readonly path: string; readonly fonts: string | null }> {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') return { path: named, fonts: null }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = join(tmpdir().replace(/[\\/]parley-chromium$/, ''), 'parley-chromium')
    mkdirSync(folder, { recursive: true })
    const before = process.env.TMPDIR
    process.env.TMPDIR = folder
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x'
    const { default: packed } = await import('@sparticuz/chromium')
    const path = await packed.executablePath()
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    // The list of fonts that comes with it names /tmp/fonts only; without a single font Chromium dies at the first text field.
    const fonts = join(folder, 'parley-fonts.conf')
    writeFileSync(fonts, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`)
    return { path, fonts }
  }
  const found = installed.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
  if (found === undefined) throw new Error('No Chromium found. Name one: CHROMIUM=/path/to/chromium')
  return { path: found, fonts: null }
}

/** The rules of axe that look at colours: all that can change when a page that was looked at changes its theme and nothing else. */
const ofColours = ['color-contrast', 'link-in-text-block']

/** What axe finds wrong on the page as it stands, one line a finding: WCAG 2.0 to 2.2, levels A and AA, and its good practice, but for `region`, which knows no menus and dialogs laid over the page. */
export async function axe(page: Page, looksAt: 'everything' | 'colours' = 'everything'): Promise<readonly string[]> {
  const { default: { source } } = await import('axe-core')
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(async (colours) => {
    // What fades in has its colours when it is there.
    await Promise.all(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => {})))
    const checker: { run: (on: Document, options: object) => Promise<{ violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[] }> } = Reflect.get(globalThis, 'axe')
    const { violations } = await checker.run(document, { resultTypes: ['violations'], ...(colours === null ? { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false } } } : { runOnly: { type: 'rule', values: colours } }) })
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`))
  }, looksAt === 'colours' ? ofColours : null)
}

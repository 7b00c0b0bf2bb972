import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Capacity } from '#base/event.ts'

/** A Parley that runs in a process and a data folder of its own, with the sample in it, until it is stopped. */
export type Running = { readonly address: string; readonly port: number; readonly code: (role: string) => string; readonly stop: (how?: { readonly keep: boolean }) => Promise<void> }

const home = join(import.meta.dirname, '..')

/** Starts one, with the sample as a first start lays it; in a run of the tests as a second start finds it, which takes a quarter of the time. */
export async function startWithSample(): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'parley-screens-'))
  const run = process.env.PARLEY_SAMPLE_OF_RUN
  if (run !== undefined) cpSync(await sampleIn(run), data, { recursive: true })
  return startOn(data)
}

/** The sample of this run, laid where it does not lie yet: of the workers one does it, and the others wait. */
async function sampleIn(run: string): Promise<string> {
  const [laid, making] = [join(run, 'laid'), join(run, 'making')]
  while (!existsSync(laid)) {
    try {
      mkdirSync(making)
    } catch {
      await wait(50)
      continue
    }
    try {
      await (await startOn(making)).stop({ keep: true })
      renameSync(making, laid)
    } catch (error) {
      rmSync(making, { recursive: true, force: true })
      throw error
    }
  }
  return laid
}

async function startOn(data: string): Promise<Running> {
  const server = spawn(process.execPath, [join(home, 'src/cli/main.ts'), 'serve', '--sample', '--json'], { cwd: home, env: { ...process.env, PORT: '0', HOST: '127.0.0.1', PARLEY_DATA: data, PARLEY_URL: '', DATABASE_URL: '' }, stdio: ['ignore', 'pipe', 'pipe'] })
  const { address, codes } = await firstLine(server)
  const port = Number(new URL(address).port)
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    code: (role) => {
      const found = codes.find((each) => each.role === role)
      if (found === undefined) throw new Error(`The sample has no ${role}; it has ${codes.map((each) => each.role).join(', ')}.`)
      return found.code
    },
    stop: async ({ keep } = { keep: false }) => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
      if (!keep) rmSync(data, { recursive: true, force: true })
    },
  }
}

function firstLine(server: ChildProcess): Promise<{ readonly address: string; readonly codes: readonly { readonly role: string; readonly code: string }[] }> {
  return new Promise((resolve, reject) => {
    let [out, err] = ['', '']
    server.stderr?.on('data', (chunk: Buffer) => { err += chunk.toString() })
    server.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const end = out.indexOf('\n')
      if (end >= 0) resolve(JSON.parse(out.slice(0, end)))
    })
    server.once('exit', (code) => reject(new Error(`Parley ended with ${code ?? 'a signal'} before it served:\n${err}`)))
  })
}

/** Somebody at a browser of their own, signed in with a code; `faults` gathers what the page itself got wrong. */
export type Somebody = { readonly page: Page; readonly faults: string[]; readonly to: (stream: string, screen: string) => Promise<void>; readonly leave: () => Promise<void> }

export async function signIn(browser: Browser, address: string, code: string, options: BrowserContextOptions = {}): Promise<Somebody> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => { if (message.type() === 'error' && !/status of (4\d\d)/.test(message.text())) faults.push(message.text()) })
  await page.goto(`${address}/sign-in#${code}`)
  await page.locator('.sign-in button[type="submit"]').click()
  await page.waitForURL(/\/u\/\d+\//)
  const base = /\/u\/\d+\//.exec(page.url())?.[0] ?? '/'
  return {
    page,
    faults,
    to: async (stream, screen) => {
      await page.goto(`${address}${base}${stream}/${screen}`)
      await page.locator('main').waitFor()
      await settled(page)
    },
    leave: () => context.close(),
  }
}

/** Waits until nothing is on its way any more: no busy sign, the page's own faces there, moved things at rest. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.state.busy').first().waitFor({ state: 'detached' })
  await page.locator('html[data-letters]').waitFor()
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => {})))
  })
}

export type Dress = { readonly language: 'en' | 'ar'; readonly theme: 'light' | 'dark' }

/** Changes language, direction and theme of the page that stands, as its owner does in another tab; a wall takes its theme by its own key. */
export async function dress(page: Page, { language, theme }: Dress): Promise<void> {
  await page.evaluate((chosen) => {
    localStorage.setItem('parley.settings', JSON.stringify(chosen))
    dispatchEvent(new StorageEvent('storage', { key: 'parley.settings' }))
  }, { language, theme })
  await page.locator(`html[data-words="${language}"][dir="${language === 'ar' ? 'rtl' : 'ltr'}"]`).waitFor()
  if (await page.locator(`html[data-theme="${theme}"]`).count() === 0) await page.keyboard.press('d')
  await page.locator(`html[data-theme="${theme}"]`).waitFor()
  await settled(page)
}

/** Characters a screen has at least when it is there. */
const leastWords = 12

/** Goes to another screen as a link within the house does, without loading the page anew. */
export async function goes(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path)
  // Between what says that it is busy and the page itself there may be a moment of nothing.
  await page.waitForFunction((least) => document.querySelector('.state.busy') === null && (document.querySelector('main')?.textContent ?? '').trim().length > least, leastWords)
  await settled(page)
}

/** Lets somebody in for a role the sample has nobody for, as the secretariat does on its screen, and answers with the code. */
export async function letIn(page: Page, stream: string, name: string, capacity: Capacity): Promise<string> {
  return page.evaluate(async ([to, called, office]) => {
    const base = /^\/u\/\d+\//.exec(location.pathname)?.[0] ?? '/'
    const post = async (path: string, body: object): Promise<Record<string, string>> => (await fetch(`${base}api/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json()
    const { person } = await post('people', { name: called, role: '', stream: to, capacity: office })
    return (await post('codes', { person })).code ?? ''
  }, [stream, name, capacity] as const)
}

/** Whoever presides says the sentence, once it has stood long enough to be read and the step before is through, and presses its one key; answers when that step is taken, or has asked for more in a dialog. */
export async function says(page: Page, sentence: RegExp, press: () => Promise<void> = () => page.keyboard.press('Enter')): Promise<void> {
  await page.locator('.script').getByText(sentence).first().waitFor()
  const key = await page.locator('.script-key[data-fresh="false"]').elementHandle()
  await press()
  await page.waitForFunction((pressed) => pressed?.isConnected !== true || document.querySelector('[role="dialog"]') !== null, key)
}

/** Seconds that something takes, at best of three: beyond `most` it is tried again, as a machine that is busy with other tests says nothing of what is promised. */
export async function atBest(most: number, seconds: () => Promise<number>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && best >= most; tries += 1) best = Math.min(best, await seconds())
  return best
}

/** The streams somebody may open, as their own page is told. */
export function streamsOf(page: Page): Promise<readonly { readonly id: string; readonly kind: string; readonly title: string; readonly capacities: readonly string[] }[]> {
  return page.evaluate(async () => {
    const base = /^\/u\/\d+\//.exec(location.pathname)?.[0] ?? '/'
    const { streams } = await (await fetch(`${base}api/streams`)).json()
    return streams
  })
}

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A Parley that runs in a process and a data folder of its own, with the sample in it, until it is stopped. */
export type Running = { readonly address: string; readonly port: number; readonly code: (role: string) => string; readonly stop: () => Promise<void> }

const home = join(import.meta.dirname, '..')

export async function startWithSample(): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'parley-screens-'))
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
    stop: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await gone
      rmSync(data, { recursive: true, force: true })
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

/** The streams somebody may open, as their own page is told. */
export function streamsOf(page: Page): Promise<readonly { readonly id: string; readonly kind: string; readonly title: string; readonly capacities: readonly string[] }[]> {
  return page.evaluate(async () => {
    const base = /^\/u\/\d+\//.exec(location.pathname)?.[0] ?? '/'
    const { streams } = await (await fetch(`${base}api/streams`)).json()
    return streams
  })
}

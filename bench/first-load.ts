import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../tests/browser.ts'
import { signIn, startWithSample, streamsOf } from '../tests/running.ts'
import type { Case, Row } from './case.ts'

const slower = 4
const rounds = 5
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** A delegation's phone opens its meeting for the first time and again, on a processor so many times slower: until what needs it can be read, and until it can be answered. */
async function firstLoad(): Promise<readonly Row[]> {
  if (!existsSync(join(import.meta.dirname, '../dist/web/index.html'))) {
    process.stdout.write('  left out: the screens are not built (npm run build)\n')
    return []
  }
  const [browser, parley] = await Promise.all([launchBrowser(), startWithSample()])
  try {
    const { page: known, leave } = await signIn(browser, parley.address, parley.code('Delegation of Belmar'), phone)
    const assembly = (await streamsOf(known)).find(({ title }) => title.startsWith('Assembly'))?.id ?? ''
    // A first visit: the browser knows who it is, and keeps nothing else.
    const state = { cookies: (await known.context().storageState()).cookies, origins: [] }
    const path = `${new URL(known.url()).pathname.split('/').slice(0, 3).join('/')}/${assembly}/meet`
    await leave()
    const times: { readonly first: number[]; readonly able: number[]; readonly again: number[] } = { first: [], able: [], again: [] }
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ ...phone, storageState: state })
      const page = await context.newPage()
      const devtools = await context.newCDPSession(page)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
      for (const kind of ['cold', 'warm']) {
        const start = performance.now()
        await page.goto(`${parley.address}${path}`, { waitUntil: 'commit' })
        await page.locator('main h1, main h2').first().waitFor({ state: 'attached' })
        const seen = performance.now() - start
        await page.locator('.thumb button').first().waitFor()
        if (kind === 'cold') times.first.push(seen)
        times[kind === 'cold' ? 'able' : 'again'].push(performance.now() - start)
      }
      await context.close()
    }
    const middle = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
    return [
      { what: `first visit, until the meeting can be read, p50 of ${rounds}`, figure: middle(times.first), unit: 'ms' },
      { what: `first visit, until it can be acted on, p50 of ${rounds}`, figure: middle(times.able), unit: 'ms' },
      { what: `a later visit, until it can be acted on, p50 of ${rounds}`, figure: middle(times.again), unit: 'ms' },
    ]
  } finally {
    await browser.close()
    await parley.stop()
  }
}

export const cases: readonly Case[] = [{ name: `a phone on a processor ${slower} times slower`, run: firstLoad }]

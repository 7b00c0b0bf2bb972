import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './browser.ts'
import { type Hall, openHall } from './hall.ts'
import { atBest } from './running.ts'

const seats = ['aldora', 'belmar', 'casparia', 'dorra', 'elvaine', 'fennmark']
/** What a device gets in a hall full of phones, in bytes a second. */
const slow = 50_000
/** Seconds within which a device that is back is right again. */
const promised = 2

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

async function throttle(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 100, downloadThroughput: slow, uploadThroughput: slow })
}

describe.skipIf(!built)('a network that comes and goes', () => {
  let hall: Hall
  beforeAll(async () => {
    hall = await openHall({ title: 'Assembly of the Lake', rulebook: 'unga', seats: seats.map((seat) => ({ seat, names: { en: seat } })) })
    await hall.does('secretariat', 'lay-agenda', { items: ['Ferry lines'] })
    await hall.does('chair', 'open-meeting', { grade: 'public' })
    await hall.does('chair', 'open-item', { item: 'item-1' })
  })
  afterAll(() => hall?.close())

  test('a device cut off for ten minutes says until when it knows, and is right within two seconds of coming back', async () => {
    const page = await hall.open('delegation:belmar', 'meet')
    await throttle(page)
    await page.context().setOffline(true)
    await page.getByText('what happened since is not known here').waitFor()
    expect(await axe(page)).toEqual([])
    const loaded = await page.evaluate(() => performance.timeOrigin)
    let entry = 0
    const seconds = await atBest(promised, async () => {
      if (entry > 0) {
        await hall.does('chair', 'end-speech')
        await page.locator('.clock').waitFor({ state: 'detached' })
        await page.context().setOffline(true)
        await page.getByText('what happened since is not known here').waitFor()
      }
      for (let minute = 0; minute < 10; minute += 1) {
        for (const seat of seats.filter((each) => each !== 'belmar')) await hall.does(`delegation:${seat}`, 'ask-for-floor', { kind: 'statement' })
        for (let n = 1; n < seats.length; n += 1) {
          entry += 1
          await hall.does('chair', 'give-floor', { entry: `entry-${entry}` })
          await hall.does('chair', 'end-speech')
        }
        hall.pass(60_000)
      }
      await hall.does('delegation:fennmark', 'ask-for-floor', { kind: 'statement' })
      entry += 1
      await hall.does('chair', 'give-floor', { entry: `entry-${entry}` })
      expect(await page.locator('.clock').count()).toBe(0)
      const before = performance.now()
      await page.context().setOffline(false)
      await page.locator('.clock').first().waitFor()
      await page.getByText('what happened since is not known here').waitFor({ state: 'detached' })
      return (performance.now() - before) / 1_000
    })
    console.info(`right again after ${seconds.toFixed(2)} s, ten minutes and ${(await hall.events()).length} events later, at ${slow / 1_000} kB/s`)
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded)
    expect(seconds).toBeLessThan(promised)
    await page.context().close()
  })

  test('what is asked without a connection waits, in both tabs of one person, and is sent once', async () => {
    const page = await hall.open('delegation:casparia', 'meet')
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.locator('main').waitFor()
    const asked = (await hall.events()).filter(({ type, by }) => type === 'floor-asked' && by.capacity === 'delegation:casparia').length
    await page.context().setOffline(true)
    await page.getByText('what happened since is not known here').waitFor()
    await page.getByRole('button', { name: /Ask for the floor/ }).first().click()
    for (const each of [page, other]) await each.getByText('1 act not sent yet').waitFor()
    // A tab that is closed leaves what it was about to send to the one that stands.
    await page.close()
    await other.getByText('1 act not sent yet').waitFor()
    await other.context().setOffline(false)
    await other.getByText('1 act not sent yet').waitFor({ state: 'detached' })
    const after = (await hall.events()).filter(({ type, by }) => type === 'floor-asked' && by.capacity === 'delegation:casparia').length
    expect(after - asked).toBe(1)
    await other.context().close()
  })

  test('a device whose clock is five hours off shows no time until it has heard the server’s, then counts the speech like everybody else', async () => {
    const page = await hall.open('delegation:dorra', 'meet', { timezoneId: 'UTC' })
    const spoken = async (on: Page): Promise<number> => {
      const [minutes = 0, seconds = 0] = (await on.locator('.clock-digits').first().textContent() ?? '').replace('+', '').split(':').map(Number)
      return minutes * 60 + seconds
    }
    await page.locator('.clock-digits').first().waitFor()
    const wrong = await hall.open('delegation:elvaine', 'meet', { timezoneId: 'UTC' })
    await wrong.addInitScript(() => {
      const { now } = Date
      Date.now = () => now() - 5 * 3_600_000
      Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin - 5 * 3_600_000 })
    })
    let hear = (): void => {}
    const heard = new Promise<void>((resolve) => { hear = resolve })
    await wrong.route('**/live?*', async (route) => {
      await heard
      await route.continue()
    })
    // Time of the hall does not pass as that of the machine does: both are told it in the same moment.
    await Promise.all([page.reload(), wrong.reload()])
    await Promise.all([page, wrong].map((each) => each.locator('.clock-digits').first().waitFor()))
    await wrong.getByRole('timer', { name: 'waiting for the time of the server' }).first().waitFor()
    expect(await wrong.locator('.clock-digits').allTextContents()).toEqual(['–:––'])
    hear()
    await wrong.locator('.clock.waiting').waitFor({ state: 'detached' })
    const apart = async (): Promise<number> => {
      const [one, other] = await Promise.all([spoken(wrong), spoken(page)])
      return one > 0 && other > 0 ? Math.abs(one - other) : Number.POSITIVE_INFINITY
    }
    await expect.poll(apart).toBeLessThan(5)
    for (const each of [page, wrong]) await each.context().close()
  })
})

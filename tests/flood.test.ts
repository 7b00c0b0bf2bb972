import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openServer } from '#http/server.ts'
import { testHouse } from '#http/test-house.ts'
import { axe, launchBrowser } from './browser.ts'
import { settled } from './running.ts'

const screens = join(import.meta.dirname, '../dist/web')
/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(screens, 'index.html'))

const requests = 200
/** Milliseconds in which another delegation is answered while the flood goes on; far above what it takes, far below what a hall would notice as a standstill. On a machine that is busy with other things, so many times longer than anybody is answered alone. */
const [patience, longer] = [2_000, 100]

let house: Awaited<ReturnType<typeof testHouse>>
let server: Awaited<ReturnType<typeof openServer>>
let stream = ''
const sessions = new Map<string, string>()
let keys = 0

const send = (capacity: string, command: object): Promise<Response> => fetch(`http://127.0.0.1:${server.port}/u/1/api/streams/${stream}/commands`, {
  method: 'POST', headers: { 'content-type': 'application/json', cookie: `parley=${sessions.get(capacity)}` }, body: JSON.stringify({ command, seen: 0, key: `key-${++keys}`, capacity }),
})

beforeAll(async () => {
  house = await testHouse(built ? { screens } : {})
  server = await openServer({ ...house.served, host: '127.0.0.1', port: 0 })
  stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'mun-thimun', exercise: true })
  for (const capacity of ['secretariat', 'chair', 'delegation:aldora', 'delegation:belmar', 'delegation:casparia'] as const) sessions.set(capacity, (await house.person(capacity, [stream, capacity])).session)
  for (const seat of ['aldora', 'belmar', 'casparia']) await send('secretariat', { type: 'seat-delegation', seat, names: { en: seat }, role: 'member' })
  await send('secretariat', { type: 'lay-agenda', body: 'plenary', items: ['Sharing of waters'] })
  await send('chair', { type: 'open-meeting', body: 'plenary', grade: 'public' })
  for (const [n, step] of [[1, 'agenda']] as const) {
    await send('chair', { type: 'take-step', body: 'plenary', step })
    await send('chair', { type: 'gavel', body: 'plenary', question: `question-${n}` })
  }
  await send('chair', { type: 'open-item', body: 'plenary', item: 'item-1' })
})
afterAll(async () => {
  await server?.close()
  await house?.close()
})

test('a delegation that asks for the floor two hundred times in a second is on the list once, is told why not again, and holds nobody up', async () => {
  const ask = { type: 'ask-for-floor', body: 'plenary', kind: 'statement' }
  const before = performance.now()
  await (await fetch(`http://127.0.0.1:${server.port}/api/streams/${stream}/snapshot`)).text()
  const alone = performance.now() - before
  const flood = Promise.all(Array.from({ length: requests }, () => send('delegation:aldora', ask)))
  const begun = performance.now()
  const other = await send('delegation:belmar', ask)
  expect([other.status, performance.now() - begun < Math.max(patience, longer * alone)]).toEqual([200, true])
  const answers = await Promise.all((await flood).map(async (answer) => ({ status: answer.status, ...(await answer.json() as { readonly code?: string; readonly refusal?: { readonly refused: string } }) })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  // The rules answer each of the others, or the door does where there are too many.
  expect(answers.filter(({ status, code, refusal }) => status !== 200 && !['already-done', 'too-many'].includes(refusal?.refused ?? code ?? ''))).toEqual([])
  const { state } = await house.clerk.state(stream) as { readonly state: { readonly bodies: { readonly plenary: { readonly floor: { readonly entries: readonly { readonly seat: string }[] } } } } }
  expect(state.bodies.plenary.floor.entries.map(({ seat }) => seat).sort()).toEqual(['aldora', 'belmar'])
})

test.skipIf(!built)('whoever sent a flood sees on every device what came of it: one place on the list, and why what was kept for later is not taken', async () => {
  const browser = await launchBrowser()
  // Time of this house passes only when somebody lets it, and news go out as it does.
  const passing = setInterval(() => house.pass(200), 100)
  const device = async () => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await context.addCookies([{ name: 'parley', value: sessions.get('delegation:casparia') ?? '', domain: '127.0.0.1', path: '/u/1/' }])
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${server.port}/u/1/${stream}/meet`)
    await page.locator('.thumb').waitFor()
    await settled(page)
    return page
  }
  const [first, second] = await Promise.all([device(), device()])
  await second.context().setOffline(true)
  await second.getByRole('button', { name: /^Ask for the floor/ }).click()
  await second.getByText('1 act not sent yet').waitFor()
  await first.evaluate(async ([address, many]) => {
    const command = { type: 'ask-for-floor', body: 'plenary', kind: 'statement' }
    await Promise.all(Array.from({ length: many }, (_, n) => fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ command, seen: 0, key: `flood-${n}`, capacity: 'delegation:casparia' }) })))
  }, [`/u/1/api/streams/${stream}/commands`, requests] as const)
  await first.getByText('You are 3rd on the list').first().waitFor()
  await second.context().setOffline(false)
  await second.locator('.toast.refusal').waitFor()
  await second.getByText('You are 3rd on the list').first().waitFor()
  for (const page of [first, second]) expect(await page.getByRole('table', { name: 'List of speakers' }).getByRole('rowheader').filter({ hasText: 'casparia' }).count()).toBe(1)
  expect(await axe(second)).toEqual([])
  clearInterval(passing)
  await browser.close()
})

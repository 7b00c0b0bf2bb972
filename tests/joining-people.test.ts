import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe } from './browser.ts'
import { type Hall, openHall } from './hall.ts'

/** Without the built screens (`npm run build`) there is nothing to look at; `npm test` builds them. */
const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

describe.skipIf(!built)('people are brought into a conference', () => {
  let hall: Hall
  let code = ''
  beforeAll(async () => {
    hall = await openHall({ title: 'Assembly of the Lake', rulebook: 'unga', seats: [{ seat: 'belmar', names: { en: 'Belmar', ar: 'بلمار' } }] })
  })
  afterAll(() => hall?.close())

  test('from a file, whose bad rows are named before anything is written, and on badges with codes that open the house', async () => {
    const page = await hall.open('secretariat', 'convene/delegations')
    await page.getByRole('button', { name: 'Import people' }).click()
    const file = 'الوفد;الاسم;الصفة;المنطقة;المركز\nبلمار;أمينة;مستشار;;\nBelmar;Luis;emperor;;\nAldora;"Noor; the second";head of delegation;;\nCasparia;;;North;Observer\n'
    await page.locator('input[type="file"]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
    await page.getByText('3 rows can be taken; 1 is wrong and is left out; 2 delegations are new.').waitFor()
    await page.getByText('“emperor” is no role.').waitFor()
    expect(await axe(page)).toEqual([])
    expect((await hall.events()).filter(({ type }) => type === 'delegate-listed')).toHaveLength(0)
    await page.getByRole('button', { name: 'Import 3 rows' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const written = await hall.events()
    expect(written.filter(({ type }) => type === 'delegate-listed')).toHaveLength(2)
    expect(written.filter(({ type }) => type === 'delegation-seated').at(-1)?.data).toMatchObject({ id: 'casparia', role: 'observer' })
    expect(written.find(({ type }) => type === 'speaking-group-named')?.data).toMatchObject({ name: 'North', seats: ['casparia'], region: true })

    await page.getByRole('link', { name: 'Badges with codes' }).click()
    await page.locator('.badges-choice select').first().selectOption('aldora')
    await page.getByRole('button', { name: 'Issue 1 code' }).click()
    code = await page.locator('.badge-code output').textContent() ?? ''
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as PDF' }).click()])
    expect(download.suggestedFilename()).toBe('badges.pdf')
    expect(code).toMatch(/^aldora-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(await axe(page)).toEqual([])
    const signed = await page.context().newPage()
    await signed.goto(`${new URL(page.url()).origin}/sign-in#${code}`)
    await signed.locator('.sign-in button[type="submit"]').click()
    await signed.waitForURL(/\/u\/\d+\/$/)
    await page.context().close()
  })

  test('by a passkey, once they came in by code: added and named, it opens the house from the start page, until it is removed', async () => {
    const first = await hall.open('secretariat', 'meet')
    const { port } = new URL(first.url())
    await first.goto(`http://127.0.0.1:${port}/sign-in`)
    await first.getByText('Passkeys need an address with a name').waitFor()
    const context = await first.context().browser()?.newContext({ locale: 'en-GB' }) ?? expect.unreachable()
    await first.context().close()
    const page = await context.newPage()
    const device = await context.newCDPSession(page)
    await device.send('WebAuthn.enable')
    await device.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
    await page.goto(`http://localhost:${port}/sign-in#${code}`)
    await page.locator('.sign-in button[type="submit"]').click()
    await page.waitForURL(/\/u\/\d+\/$/)
    await page.locator('.me-button').click()
    await page.getByRole('link', { name: 'Passkeys' }).click()
    await page.getByLabel('Name of the device').fill('Telephone')
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByText('not used yet').waitFor()
    expect(await axe(page)).toEqual([])
    await page.locator('.me-button').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.waitForURL(/\/u\/\d+\/$/)
    await page.locator('.me-name').filter({ hasText: 'Noor' }).waitFor()
    expect((await page.locator('.me-name').textContent())?.trim()).toBe('Noor; the second')
    await page.goto(`${page.url()}passkeys`)
    await page.getByText('last used').waitFor()
    await page.getByRole('button', { name: 'Remove: Telephone' }).click()
    await page.getByText('No passkey yet. You sign in by code.').waitFor()
    await page.goto(`http://localhost:${port}/sign-in`)
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByText('This passkey opens nothing here.').waitFor()
    expect(await axe(page)).toEqual([])
    await context.close()
  })

  test('a code revoked in use ends the page that used it, which says what happened', async () => {
    const [page, secretary] = await Promise.all([hall.open('delegation:belmar', 'meet'), hall.open('secretariat', 'convene/delegations')])
    expect(await secretary.evaluate(async () => {
      const [, u, n, stream] = location.pathname.split('/')
      const { people } = await (await fetch(`/${u}/${n}/api/streams/${stream}/people`)).json()
      const { person } = people.find(({ capacities, devices }: { capacities: string[]; devices: number }) => capacities.includes('delegation:belmar') && devices === 1)
      return (await fetch(`/${u}/${n}/api/people/${person}/code`, { method: 'DELETE' })).status
    })).toBe(204)
    await page.getByRole('heading', { name: 'This sign-in has ended' }).waitFor()
    await page.getByText('waits on this device until you sign in again').waitFor()
    expect(await axe(page)).toEqual([])
    await Promise.all([page.context().close(), secretary.context().close()])
  })
})

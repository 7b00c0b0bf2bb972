import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axe, launchBrowser } from './browser.ts'
import { type Running, settled, signIn, type Somebody, startWithSample, streamsOf } from './running.ts'

const built = existsSync(join(import.meta.dirname, '../dist/web/index.html'))

/** Asks the server from within a signed-in page, with that page's own session. */
function asks<Value>(page: Page, path: string, body?: object): Promise<Value> {
  return page.evaluate(async ([to, sent]) => {
    const base = /^\/u\/\d+\//.exec(location.pathname)?.[0] ?? '/'
    const answer = await fetch(`${base}api/${to}`, sent === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) })
    return answer.json()
  }, [path, body] as const)
}

type Marked = { readonly open: readonly { readonly id: string; readonly kind: string; readonly value: object; readonly anchors: readonly object[] }[]; readonly progress: { readonly of: number } }

describe.skipIf(!built)('from a confirmed initiative to a convened exercise', () => {
  let browser: Browser
  let parley: Running
  let analyst: Somebody
  let secretariat: Somebody
  let dossier = ''
  let conference = ''
  beforeAll(async () => {
    [browser, parley] = await Promise.all([launchBrowser(), startWithSample()])
    ;[analyst, secretariat] = await Promise.all([signIn(browser, parley.address, parley.code('Analyst')), signIn(browser, parley.address, parley.code('Secretariat'))])
    dossier = (await streamsOf(analyst.page)).find(({ kind }) => kind === 'dossier')?.id ?? ''
  })
  afterAll(async () => {
    await browser?.close()
    await parley?.stop()
  })
  const looked = async ({ page }: Somebody, what: string): Promise<void> => {
    await settled(page)
    expect(await axe(page), what).toEqual([])
  }
  const dialog = (): ReturnType<Page['getByRole']> => secretariat.page.getByRole('dialog')
  const letter = async (by: string, reference: string): Promise<void> => {
    await dialog().getByText('Letter', { exact: true }).click()
    await dialog().getByLabel('Signed or said by').fill(by)
    await dialog().getByLabel('Date it bears').fill('2026-03-02')
    await dialog().getByLabel('Reference').fill(reference)
  }

  test('the analyst confirms what the program found, and Analysis reads it', async () => {
    for (let tries = 0; tries < 100; tries += 1) {
      const { documents } = await asks<{ documents: readonly { readonly progress: { readonly of: number } }[] }>(analyst.page, `dossiers/${dossier}/documents`)
      if (documents.length === 5 && documents.every(({ progress }) => progress.of > 0)) break
      await analyst.page.waitForTimeout(200)
    }
    const { open } = await asks<Marked>(analyst.page, `dossiers/${dossier}/review`)
    for (const [index, { id, kind, value, anchors }] of open.entries()) {
      await asks(analyst.page, `streams/${dossier}/commands`, { command: { type: 'confirm', candidate: id, kind, value, anchors }, seen: 0, key: `confirm-${index}`, capacity: 'keeper' })
    }
    for (const part of ['calls', 'positions', 'figures']) {
      await analyst.to(dossier, `analysis/${part}`)
      await analyst.page.locator('.analysis table').first().waitFor()
      await looked(analyst, part)
    }
    expect(await analyst.page.locator('.analysis table').getByText('1,400').count()).toBe(1)
    await analyst.to(dossier, 'analysis/calls')
    await analyst.page.locator('.opens-passage').first().click()
    await analyst.page.locator('.passage-words mark').first().waitFor()
    await looked(analyst, 'passage')
    expect(await analyst.page.getByRole('button', { name: 'Make a format' }).count()).toBe(0)
  })

  test('one click of the secretariat makes a format of it, with every call for presence and the parties not named', async () => {
    await secretariat.to(dossier, 'analysis/calls')
    await secretariat.page.getByRole('button', { name: 'Make a format' }).first().click()
    await secretariat.page.waitForURL(/conference-[^/]+\/convene$/)
    conference = /conference-[^/]+/.exec(secretariat.page.url())?.[0] ?? ''
    await secretariat.page.getByText('No clause is mandatory yet').waitFor()
    expect(await secretariat.page.getByText('not named', { exact: true }).count()).toBe(2)
    await secretariat.page.getByRole('button', { name: /opens the sentence/ }).first().click()
    await dialog().locator('.passage-words').waitFor()
    await secretariat.page.keyboard.press('Escape')
    await looked(secretariat, 'made')
  })

  test('a clause becomes mandatory by a reading that cites a call; the board says what it turns on', async () => {
    await secretariat.page.getByRole('button', { name: /^Change: Permanent members/ }).click()
    await dialog().getByText(/This is my reading/).click()
    await looked(secretariat, 'clause')
    await dialog().getByRole('button', { name: 'Change the clause' }).click()
    await dialog().waitFor({ state: 'detached' })
    await secretariat.page.getByText('Not yet', { exact: true }).waitFor()
    await secretariat.page.getByText('5 replies: China, France, Russian Federation, United Kingdom and United States.').waitFor()
  })

  test('the convener is asked by a letter; without one nothing is recorded of a real actor', async () => {
    await secretariat.page.getByRole('button', { name: 'Ask', exact: true }).click()
    await dialog().getByRole('button', { name: 'Ask the convener' }).click()
    await dialog().getByRole('alert').waitFor()
    await letter('The secretariat', 'S/1')
    await dialog().getByRole('button', { name: 'Ask the convener' }).click()
    await dialog().waitFor({ state: 'detached' })
    await secretariat.page.getByText('asked, no answer').waitFor()
    await secretariat.page.getByRole('button', { name: 'China', exact: true }).click()
    await dialog().getByRole('button', { name: 'Record a reply' }).click()
    await dialog().getByText('Regrets', { exact: true }).click()
    await dialog().getByRole('button', { name: 'Record the reply' }).click()
    await dialog().getByRole('alert').waitFor()
    await looked(secretariat, 'reply')
    await secretariat.page.keyboard.press('Escape')
  })

  test('run as an exercise, its actors are played: replies, a condition, a refusal and why it cannot be', async () => {
    await secretariat.page.getByRole('button', { name: 'Run as an exercise' }).click()
    await dialog().getByRole('button', { name: 'Run as an exercise' }).click()
    await secretariat.page.waitForURL((url) => /conference-[^/]+\/convene$/.test(url.pathname) && !url.pathname.includes(conference))
    await secretariat.page.locator('.top .band').waitFor()
    const replies = async (who: string, answer: string, more?: () => Promise<void>): Promise<void> => {
      await secretariat.page.getByRole('button', { name: who, exact: true }).first().click()
      await dialog().getByRole('button', { name: 'Record a reply' }).click()
      await dialog().getByText(answer, { exact: true }).click()
      await more?.()
      await dialog().getByRole('button', { name: 'Record the reply' }).click()
      await dialog().waitFor({ state: 'detached' })
    }
    const picks = (who: string) => async (): Promise<void> => {
      await dialog().getByRole('combobox', { name: /Who or what/ }).fill(who)
      await secretariat.page.getByRole('option', { name: who }).click()
    }
    await replies('France', 'Accepts')
    await replies('United States', 'Accepts on a condition', picks('Russian Federation'))
    await replies('Russian Federation', 'Accepts on a condition', picks('United States'))
    await secretariat.page.getByText(/each come if the other does/).waitFor()
    await replies('China', 'Regrets')
    await secretariat.page.getByText('What excludes it').waitFor()
    await secretariat.page.getByText('China: regrets').waitFor()
    await looked(secretariat, 'excluded')
  })

  test('delegations get their seats, their list and a code that opens their place', async () => {
    const { page } = secretariat
    await page.getByRole('link', { name: 'Delegations' }).click()
    await page.getByRole('button', { name: 'Seat participants' }).click()
    await dialog().getByText('China', { exact: true }).click()
    await dialog().getByRole('button', { name: 'Seat 2 delegations' }).click()
    await page.getByRole('heading', { name: 'China' }).waitFor()
    await page.getByRole('button', { name: 'Add a person: France' }).click()
    await dialog().getByLabel('Name of the person').fill('Invented Person')
    await dialog().getByText('head of delegation').click()
    await dialog().getByRole('button', { name: 'Add', exact: true }).click()
    await dialog().waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Code: Invented Person' }).click()
    await dialog().getByRole('button', { name: 'Issue the code' }).click()
    const code = await dialog().locator('output').textContent()
    await looked(secretariat, 'code')
    await page.keyboard.press('Escape')
    await looked(secretariat, 'delegations')
    const delegate = await signIn(browser, parley.address, code ?? '')
    expect((await streamsOf(delegate.page)).map(({ capacities }) => capacities)).toContainEqual(['delegation:fra'])
    await delegate.leave()
  })

  test('all of it stands in Arabic too, right to left, and nothing went wrong on the way', async () => {
    const reader = await signIn(browser, parley.address, parley.code('Secretariat'), { locale: 'ar' })
    for (const screen of ['convene', 'convene/delegations']) {
      await reader.to(conference, screen)
      expect(await reader.page.evaluate(() => document.documentElement.dir)).toBe('rtl')
      await looked(reader, `${screen} in Arabic`)
    }
    await reader.to(dossier, 'analysis/positions')
    await looked(reader, 'positions in Arabic')
    expect([...analyst.faults, ...secretariat.faults, ...reader.faults]).toEqual([])
    await reader.leave()
  })
})

// Pictures of every screen, to be looked at one by one: npm run pictures [-- FOLDER [words that the name must have …]]
// Every entry of src/web/screens.ts for each kind of role that has something to do on it, the pages without a conference, the dialogs of the shell and the sheets for the printer:
// in light, dark, on a phone, in Arabic, and in high contrast (contrast), in forced colours (forced) and in Arabic on a phone (phone-ar) where that is asked for by name. What axe finds is printed beside the name; nothing found prints the name alone.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Capacity } from '#base/event.ts'
import { layouts } from '#views/wall.ts'
import { axe, launchBrowser } from './browser.ts'
import { letIn, type Running, type Somebody, settled, signIn, startWithSample, streamsOf } from './running.ts'

type Screen = { readonly id: string; readonly of: 'conference' | 'dossier'; readonly stands: string; readonly seen: (capacity: Capacity) => boolean }
// By an address made here, because the pages it names are compiled for a browser; none of them is fetched.
const { screens } = await import(new URL('../src/web/screens.ts', import.meta.url).href) as { readonly screens: readonly Screen[] }

const [folder = 'dist/pictures', ...only] = process.argv.slice(2)
const wide = { width: 1440, height: 900 }
type Look = { readonly name: string; /** Taken only where words ask for it. */ readonly asked?: true; readonly dark?: true; readonly contrast?: true; /** The colours of the device alone, as Windows gives them to whoever asks. */ readonly forced?: true; readonly language?: 'ar'; readonly size?: { readonly width: number; readonly height: number } }
const looks: readonly Look[] = [{ name: 'light' }, { name: 'dark', dark: true }, { name: 'phone', size: { width: 390, height: 844 } }, { name: 'ar', language: 'ar' }, { name: 'contrast', contrast: true, asked: true }, { name: 'forced', forced: true, asked: true }, { name: 'phone-ar', language: 'ar', size: { width: 390, height: 844 }, asked: true }]
const pause = 350
/** Characters a screen has at least when it is there. */
const leastWords = 12
const wanted = (what: string, person: string, { name, asked }: Look): boolean => (only.length === 0 ? asked !== true : only.every((word) => `${what}-${person}-${name}`.includes(word)))

/** Who looks: the sample's roles, two that its secretariat lets in, and the public. On a screen that several may open, each that has another page there. */
const people: readonly { readonly name: string; readonly role: string; readonly capacity: Capacity }[] = [
  { name: 'secretariat', role: 'Secretariat', capacity: 'secretariat' }, { name: 'chair', role: 'Chair', capacity: 'chair' }, { name: 'vice-chair', role: 'Vice-chair', capacity: 'vice-chair' },
  { name: 'delegation', role: 'Delegation of Belmar', capacity: 'delegation:belmar' }, { name: 'interpreter', role: 'Interpreter', capacity: 'interpreter' }, { name: 'analyst', role: 'Analyst', capacity: 'keeper' },
  { name: 'wall', role: 'Room screen', capacity: 'room-screen' },
]
/** On these every role has a page of its own; on the others one or two are enough. */
const apart = new Set(['meet', 'notes'])
const mostAlike = 2
const inTeam = new Set<Capacity>(['keeper', 'analyst', 'reviewer', 'reader'])

/** What a person looks at: the part of the address after the sign-in, and a key that opens something there. */
type Sight = { readonly what: string; readonly path: string; readonly key?: string; /** What is done there first. */ readonly does?: (page: Page) => Promise<void>; /** A page without scripts, which has no letters to wait for. */ readonly bare?: true }

/** A new code for a delegation whose people look at nothing here: its badge is made. */
async function issue(page: Page): Promise<void> {
  await page.locator('.badges-choice select').first().selectOption('casparia')
  await page.locator('.badges input[type="checkbox"]').check()
  await page.locator('.badges .button.first').click()
  await page.locator('.badge-card').first().waitFor()
}

function sightsOf(person: (typeof people)[number], conference: string, dossier: string): readonly Sight[] {
  const among = people.filter((one) => one.capacity !== 'room-screen')
  const mine = screens.flatMap(({ id, of, seen, stands }): readonly Sight[] => {
    const others = (stands === 'bare' ? people.filter(({ capacity }) => capacity === 'room-screen') : among).filter(({ capacity }) => seen(capacity) && inTeam.has(capacity) === (of === 'dossier'))
    const shown = apart.has(id) ? others : others.slice(0, mostAlike)
    return shown.includes(person) ? [{ what: of === 'dossier' && id === 'journal' ? 'journal-dossier' : id, path: `${of === 'dossier' ? dossier : conference}/${id}` }] : []
  })
  const more: readonly Sight[] = person.name !== 'secretariat' ? [] : [
    { what: 'start', path: '' }, { what: 'simulate', path: 'simulate' }, { what: 'rules-shelf', path: 'rules' }, { what: 'passkeys', path: 'passkeys' }, { what: 'rules-settings', path: `${conference}/rules/settings` },
    { what: 'desk-plates', path: `${conference}/desk/plenary/plates` }, { what: 'desk-plan', path: `${conference}/desk/plenary/plan` }, { what: 'desk-shift', path: `${conference}/desk/plenary/shift` },
    { what: 'delegations', path: `${conference}/convene/delegations` }, { what: 'badges', path: `${conference}/convene/badges`, does: issue },
    { what: 'help', path: `${conference}/desk`, key: '?' }, { what: 'palette', path: `${conference}/desk`, key: 'Control+K' },
  ]
  const read: readonly Sight[] = person.name !== 'analyst' ? [] : ['positions', 'figures', 'coverage', 'outside', 'timeline', 'about'].map((part) => ({ what: `analysis-${part}`, path: `${dossier}/analysis/${part}` }))
  // The wall in each of its layouts, large, and by daylight.
  const walls: readonly Sight[] = person.capacity !== 'room-screen' ? [] : [...layouts.map((layout): readonly [string, string] => [layout, `layout=${layout}`]), ['large', 'size=large'] as const, ['day', 'theme=light'] as const].map(([name, query]) => ({ what: `room-${name}`, path: `${conference}/room?${query}` }))
  return [...mine, ...more, ...read, ...walls]
}

async function dressed(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: look.dark === true ? 'dark' : 'light', reducedMotion: 'reduce', forcedColors: look.forced === true ? 'active' : 'none' })
  await page.setViewportSize(look.size ?? wide)
  await page.evaluate((chosen) => localStorage.setItem('parley.settings', JSON.stringify(chosen)), { language: look.language ?? 'en', ...(look.contrast === true ? { contrast: true } : {}) })
}

async function take(page: Page, what: string, bare = false): Promise<void> {
  if (!bare) {
    // Between what says that it is busy and the page itself there may be a moment of nothing.
    await page.waitForFunction((least) => (document.querySelector('main')?.textContent ?? '').trim().length > least, leastWords)
    await settled(page)
  }
  await page.waitForTimeout(pause)
  await page.screenshot({ path: join(folder, `${what}.png`) })
  // In forced colours a page is asked for its own, which nobody sees then.
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches)
  process.stdout.write(`${[what, ...(forced ? [] : await axe(page))].join('\n    ')}\n`)
}

/** Confirms all that was found in the documents, so that Analysis has something to show. */
async function confirmAll(page: Page, dossier: string): Promise<void> {
  await page.evaluate(async (stream) => {
    const base = /^\/u\/\d+\//.exec(location.pathname)?.[0] ?? '/'
    const { open } = await (await fetch(`${base}api/dossiers/${stream}/review`)).json()
    for (const [index, { id, kind, value, anchors }] of open.entries()) {
      const body = JSON.stringify({ command: { type: 'confirm', candidate: id, kind, value, anchors }, seen: 0, key: `confirm-${index}`, capacity: 'keeper' })
      await fetch(`${base}api/streams/${stream}/commands`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    }
  }, dossier)
}

async function look(browser: Browser, parley: Running): Promise<void> {
  const office = await signIn(browser, parley.address, parley.code('Secretariat'))
  const streams = await streamsOf(office.page)
  const conference = streams.find(({ title }) => title.startsWith('Assembly'))?.id ?? ''
  const dossier = streams.find(({ kind }) => kind === 'dossier')?.id ?? ''
  const invited = { 'Vice-chair': 'vice-chair', Interpreter: 'interpreter' } as const
  const codes = new Map<string, string>()
  for (const [role, capacity] of Object.entries(invited)) codes.set(role, await letIn(office.page, conference, role, capacity))
  const seen = async (somebody: Pick<Somebody, 'page' | 'faults'>, name: string, base: string, sights: readonly Sight[]): Promise<void> => {
    const { page, faults } = somebody
    for (const each of looks) {
      const taken = sights.filter(({ what }) => wanted(what, name, each))
      if (taken.length === 0) continue
      await dressed(page, each)
      for (const { what, path, key, does, bare } of taken) {
        await page.goto(`${parley.address}${base}${path}${bare === true && each.language !== undefined ? `?lang=${each.language}` : ''}`)
        if (key !== undefined) {
          await settled(page)
          await page.keyboard.press(key)
          await page.getByRole('dialog').waitFor()
        }
        if (does !== undefined) {
          await settled(page)
          await does(page)
        }
        await take(page, `${what}-${name}-${each.name}`, bare)
      }
    }
    if (faults.length > 0) process.stdout.write(`    ${faults.join('\n    ')}\n`)
  }
  for (const person of people) {
    const sights = sightsOf(person, conference, dossier)
    if (!looks.some((each) => sights.some(({ what }) => wanted(what, person.name, each)))) continue
    const somebody = await signIn(browser, parley.address, codes.get(person.role) ?? parley.code(person.role))
    const base = /\/u\/\d+\//.exec(somebody.page.url())?.[0] ?? '/'
    const analysed = sights.filter(({ what }) => what.startsWith('analysis'))
    await seen(somebody, person.name, base, sights.filter((sight) => !analysed.includes(sight)))
    if (analysed.length > 0) {
      await confirmAll(somebody.page, dossier)
      await seen(somebody, person.name, base, analysed)
    }
    await somebody.leave()
  }
  // The public, who has signed in nowhere: doors, and what everybody may follow.
  const context = await browser.newContext({ viewport: wide, locale: 'en-GB' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(parley.address)
  const everybody = screens.filter(({ of, seen: shown }) => of === 'conference' && shown('public')).map(({ id }): Sight => ({ what: id, path: `${conference}/${id}` }))
  await seen({ page, faults }, 'public', '/', [...['', 'sign-in', 'join', 'check-in', 'screen', 'pair'].map((path): Sight => ({ what: path === '' ? 'start' : path, path })), ...['public', `public/${conference}`, `embed/${conference}`].map((path): Sight => ({ what: path.replace('/', '-').replace(conference, 'page'), path, bare: true })), ...everybody.filter(({ what }) => what === 'meet' || what === 'room')])
  await Promise.all([context.close(), office.leave()])
}

mkdirSync(folder, { recursive: true })
const [browser, parley] = await Promise.all([launchBrowser(), startWithSample()])
try {
  await look(browser, parley)
} finally {
  await browser.close()
  await parley.stop()
}

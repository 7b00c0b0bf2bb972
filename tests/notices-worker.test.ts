import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'

/** The worker in a browser's stead: what it shows, opens and brings to the front, with these pages open. */
function worker(pages: readonly { readonly url: string; readonly visibilityState: 'visible' | 'hidden' }[] = []) {
  const listeners = new Map<string, (event: object) => void>()
  const [shown, opened, front]: [object[], string[], string[]] = [[], [], []]
  runInContext(readFileSync(join(import.meta.dirname, '../src/web/public/notices.js'), 'utf8'), createContext({
    URL, String, location: { origin: 'https://parley.example.org' }, skipWaiting: () => undefined,
    addEventListener: (type: string, act: (event: object) => void) => void listeners.set(type, act),
    registration: { showNotification: async (title: string, more: object) => void shown.push({ title, ...more }) },
    clients: { claim: async () => undefined, matchAll: async () => pages.map((page) => ({ ...page, focus: async () => void front.push(page.url) })), openWindow: async (url: string) => void opened.push(url) },
  }))
  const happens = async (type: string, event: object): Promise<void> => {
    const works: unknown[] = []
    listeners.get(type)?.({ ...event, waitUntil: (work: unknown) => works.push(work) })
    await Promise.all(works)
  }
  const pushed = (said: unknown): Promise<void> => happens('push', { data: { json: () => (typeof said === 'string' ? JSON.parse(said) : said) } })
  const tapped = (url: string): Promise<void> => happens('notificationclick', { notification: { close: () => undefined, data: { url } } })
  return { listeners, shown, opened, front, pushed, tapped }
}
const said = { title: 'A vote is open', body: 'the Assembly', url: '/u/1/conference-0001/meet/plenary', tag: 'one', lang: 'ar' }

test('a locked phone is shown what was sent; whoever has the page before them, and a message that is none, are shown nothing', async () => {
  const locked = worker([{ url: 'https://parley.example.org/u/1/', visibilityState: 'hidden' }])
  await locked.pushed(said)
  await locked.pushed('not JSON')
  expect(locked.shown).toMatchObject([{ title: 'A vote is open', body: 'the Assembly', tag: 'one', lang: 'ar', dir: 'rtl' }])
  const awake = worker([{ url: 'https://parley.example.org/u/1/', visibilityState: 'visible' }])
  await awake.pushed(said)
  expect(awake.shown).toEqual([])
})

test('a tap opens the meeting, or brings it to the front, and never another house', async () => {
  const there = 'https://parley.example.org/u/1/conference-0001/meet/plenary'
  const one = worker()
  await one.tapped(said.url)
  await one.tapped('https://elsewhere.example.com/')
  expect(one.opened).toEqual([there])
  const two = worker([{ url: there, visibilityState: 'hidden' }])
  await two.tapped(said.url)
  expect([two.opened, two.front]).toEqual([[], [there]])
})

test('it answers no request, so that nothing it serves can grow stale', () => {
  expect([...worker().listeners.keys()].toSorted()).toEqual(['activate', 'install', 'notificationclick', 'push'])
})

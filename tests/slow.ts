import type { Browser, BrowserContext, Page } from 'playwright-core'

/** How many times slower the browser of a slow run computes. */
const rate = 4

/**
 * A browser on a poor machine behind a poor line, for whoever looks for what depends on luck of timing: with `PARLEY_TEST_SLOW=400` each question, each
 * answer, each word of the live stream and each part of the page is late by up to 400 milliseconds. Answers overtake each other; words of one stream do not.
 */
export function slowed(browser: Browser, latest: number): Browser {
  const open = browser.newContext.bind(browser)
  const pace = async (page: Page): Promise<void> => {
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate })
  }
  return Object.assign(browser, {
    newContext: async (...options: Parameters<Browser['newContext']>): Promise<BrowserContext> => {
      const context = await open(...options)
      await context.addInitScript(late, latest)
      await context.route('**/*.js', async (route) => {
        await new Promise((resolve) => { setTimeout(resolve, Math.random() * latest) })
        await route.fallback().catch(() => {})
      })
      context.on('page', (page) => void pace(page).catch(() => {}))
      return context
    },
  })
}

/** Stands in the page itself, so that a line that is cut stays cut and what a test holds back stays held back. */
function late(most: number): void {
  const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, Math.random() * most) })
  const { fetch } = globalThis
  globalThis.fetch = async (...asked) => {
    await pause()
    try {
      return await fetch(...asked)
    } finally {
      await pause()
    }
  }
  const lines = new WeakMap<EventTarget, Promise<void>>()
  const heard = (act: (event: Event) => void) => (event: Event): void => {
    const { target } = event
    if (target !== null) lines.set(target, (lines.get(target) ?? Promise.resolve()).then(pause).then(() => act(event)))
  }
  globalThis.EventSource = new Proxy(EventSource, {
    construct: (kind, [address]) => {
      const source = new kind(address)
      const listen = source.addEventListener.bind(source)
      return Object.assign(source, { addEventListener: (type: string, act: (event: Event) => void) => listen(type, heard(act)) })
    },
  })
}

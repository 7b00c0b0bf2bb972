import type { Hono } from 'hono'
import type { Env } from '#http/visitor.ts'
import type { Carrier } from '../wire.ts'
import { go } from './hash-place.ts'

/** Requests need an address; nobody answers at this one, and nothing is ever sent there. */
const nowhere = 'http://tab.invalid'

/** Carries what the screens ask straight to the routes in this tab. */
export function carrierTo(app: Hono<Env>): Carrier {
  const fetch: Carrier['fetch'] = async (address, { method = 'GET', headers, body }) => app.fetch(new Request(`${nowhere}${address}`, { method, ...(headers === undefined ? {} : { headers }), ...(body == null ? {} : { body }) }))
  return { fetch, source: (address) => source(() => fetch(address, {})), keeps: 'parley-demo', home: () => go('/'), alone: true }
}

/** A live stream read from the answer's own body, told as an EventSource tells it. */
function source(ask: () => Promise<Response>): ReturnType<Carrier['source']> {
  const target = new EventTarget()
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  let closed = false
  const tell = (type: string, data = ''): void => { if (!closed) target.dispatchEvent(new MessageEvent(type, { data })) }

  async function read(): Promise<void> {
    const answer = await ask()
    if (!answer.ok) return tell('error')
    reader = answer.body?.getReader()
    if (closed) return reader?.cancel()
    tell('open')
    const decoder = new TextDecoder()
    let text = ''
    for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
      text += decoder.decode(next.value, { stream: true })
      const frames = text.split('\n\n')
      text = frames.pop() ?? ''
      for (const frame of frames) {
        const field = (name: string): string | undefined => frame.split('\n').find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
        const type = field('event')
        if (type !== undefined) tell(type, field('data'))
      }
    }
    tell('error')
  }

  void read().catch(() => tell('error'))
  return {
    addEventListener: (type, listener) => target.addEventListener(type, listener),
    close: () => {
      closed = true
      void reader?.cancel()
    },
  }
}

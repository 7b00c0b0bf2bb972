import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { openServer, type Server } from './server.ts'
import { testHouse, token } from './test-house.ts'

const opened: (() => Promise<void>)[] = []
afterEach(async () => { for (const close of opened.splice(0)) await close() })

async function serving() {
  const house = await testHouse()
  const server: Server = await openServer({ ...house.served, host: '127.0.0.1', port: 0 })
  let stopped = false
  const stop = async (): Promise<void> => {
    if (stopped) return
    stopped = true
    await server.close()
  }
  opened.push(async () => {
    await stop()
    await house.close()
  })
  const at = `http://127.0.0.1:${server.port}`
  let n = 0
  const record = (): Promise<Response> => fetch(`${at}/api/streams/house/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ command: { type: 'register-actor', actor: `actor-${++n}`, kind: 'entity', name: { en: 'A' }, source: 'B' }, seen: 0, key: `k${n}`, capacity: 'secretariat' }),
  })
  return { house, server, stop, at, record }
}

/** Follows a live stream until a text has come. */
async function follow(address: string, headers: { readonly [name: string]: string } = {}) {
  const leaving = new AbortController()
  const answer = await fetch(address, { headers, signal: leaving.signal })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let read = ''
  const until = async (text: string): Promise<string> => {
    while (!read.includes(text)) {
      const part = await reader?.read()
      if (part === undefined || part.done) return `${read}[ended]`
      read += part.value
    }
    return read
  }
  return { answer, until, leave: () => leaving.abort() }
}

describe('over a socket', () => {
  test('the live stream tells what others record, and the hub forgets who has gone', async () => {
    const { server, at, record } = await serving()
    const line = await follow(`${at}/api/live?streams=house:2`)
    expect(Object.fromEntries(line.answer.headers)).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' })
    await line.until('heartbeat')
    expect((await record()).status).toBe(200)
    expect(await line.until('"position":3')).toMatch(/^retry: \d{4}\n\nevent: heartbeat\ndata: \{"now":\d+,"build":"tests"\}\n\nevent: events\nid: house:3\ndata: \{"stream":"house","from":2,"to":3,"events":\[\{/)
    expect(server.served.hub.size()).toBe(1)
    line.leave()
    while (server.served.hub.size() > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  })

  test('a browser that comes back by itself goes on behind the last frame it had', async () => {
    const { at, record } = await serving()
    await record()
    await record()
    const line = await follow(`${at}/api/live?streams=house:0`, { 'last-event-id': 'house:3' })
    expect(await line.until('"position":4')).toContain('"from":3,"to":4')
    line.leave()
  })

  test('a live stream ends when its sign-in does', async () => {
    const { house, at } = await serving()
    const bela = await house.person('Bela')
    const cookie = { cookie: `parley=${bela.session}` }
    const line = await follow(`${at}/u/1/api/live?streams=house:0`, cookie)
    await line.until('heartbeat')
    expect((await fetch(`${at}/u/1/api/sign-out`, { method: 'POST', headers: cookie })).status).toBe(204)
    expect(await line.until('never')).toMatch(/\[ended\]$/)
    expect((await fetch(`${at}/u/1/api/live?streams=house:0`, { headers: cookie })).status).toBe(401)
    const again = await house.person('Bela')
    const second = await follow(`${at}/u/1/api/live?streams=house:0`, { cookie: `parley=${again.session}` })
    await second.until('heartbeat')
    await house.access.revoke(again.person)
    expect(await second.until('never')).toMatch(/\[ended\]$/)
  })

  test('a body without an announced length is cut at its limit', async () => {
    const { at } = await serving()
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(16_384).fill(32)) })
    const answer = await fetch(`${at}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' } as RequestInit).catch(() => null)
    // The answer may be lost with the connection; what counts is that no more is read.
    expect(answer === null || answer.status === 413).toBe(true)
  })

  test('what is not HTTP is answered and dropped', async () => {
    const { server, at } = await serving()
    const socket = connect(server.port, '127.0.0.1')
    socket.resume()
    socket.write('HELLO\r\n\r\n')
    await once(socket, 'close')
    expect((await fetch(`${at}/healthz`)).status).toBe(200)
  })
})

describe('stopping', () => {
  test('answers what is under way, ends live streams and takes nothing new', async () => {
    const { at, record, stop } = await serving()
    const line = await follow(`${at}/api/live?streams=house:0`)
    await line.until('heartbeat')
    const under = Promise.all(Array.from({ length: 20 }, record))
    const [answers] = await Promise.all([under, under.then(stop)])
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(await line.until('never')).toMatch(/\[ended\]$/)
    await expect(fetch(`${at}/healthz`)).rejects.toThrow()
  })
})

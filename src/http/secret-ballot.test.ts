import { afterEach, expect, test } from 'vitest'
import { invented } from '#procedure/given.ts'
import { openServer } from './server.ts'
import { testHouse } from './test-house.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => { for (const close of closing.splice(0)) await close() })

const seats = invented.slice(0, 6).map((name) => name.toLowerCase())

/** An assembly of six with its first ballot open, on a real server, each delegation with a sign-in of its own. */
async function balloting() {
  const house = await testHouse()
  const server = await openServer({ ...house.served, host: '127.0.0.1', port: 0 })
  closing.push(async () => {
    await server.close()
    await house.close()
  })
  const stream = await house.open({ type: 'open-conference', title: 'Assembly', rulebook: 'unga', exercise: true })
  const people = new Map<string, string>()
  for (const capacity of ['secretariat', 'chair', ...seats.map((seat) => `delegation:${seat}`)] as const) {
    people.set(capacity, (await house.person(`Person of ${capacity}`, [stream, capacity as `delegation:${string}`])).session)
  }
  const at = `http://127.0.0.1:${server.port}`
  const headers = (capacity: string): Record<string, string> => (people.has(capacity) ? { cookie: `parley=${people.get(capacity)}` } : {})
  const base = (capacity: string): string => (people.has(capacity) ? `${at}/u/1/api` : `${at}/api`)
  let keys = 0
  const does = async (capacity: string, type: string, fields: object = {}, key = `key-${++keys}`): Promise<{ readonly status: number; readonly text: string }> => {
    const body = JSON.stringify({ command: { type, ...(type === 'seat-delegation' ? {} : { body: 'plenary' }), ...fields }, seen: 0, key, capacity })
    const answer = await fetch(`${base(capacity)}/streams/${stream}/commands`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers(capacity) }, body })
    return { status: answer.status, text: await answer.text() }
  }
  const done = async (...args: Parameters<typeof does>): Promise<string> => {
    const { status, text } = await does(...args)
    expect(status, `${args[1]}: ${text}`).toBe(200)
    return text
  }
  for (const seat of seats) await done('secretariat', 'seat-delegation', { seat, names: { en: seat }, role: 'member' })
  await done('chair', 'open-meeting', { grade: 'public' })
  await done('chair', 'call-election', { kind: 'president', places: 1 })
  await done('chair', 'open-ballot', { election: 'election-1', method: 'electronic' })
  /** Everything that can be asked about the conference, by everybody who may ask. */
  const everything = async (): Promise<string> => {
    const read: string[] = []
    for (const capacity of [...people.keys(), 'public']) {
      for (const path of ['snapshot', 'events?after=0', 'journal', 'outcome.json']) read.push(`${capacity} ${path} ${await (await fetch(`${base(capacity)}/streams/${stream}/${path}`, { headers: headers(capacity) })).text()}`)
    }
    // People have ids of chance, and with them the chain; both are the same for every choice.
    return `${read.join('\n')}\n${JSON.stringify(house.log)}`.replaceAll(/"[0-9a-f]{20}"/g, '"person"').replaceAll(/"[0-9a-f]{64}"/g, '"digest"')
  }
  const outcome = async (): Promise<{ readonly decisions: readonly unknown[] }> => (await fetch(`${base('public')}/streams/${stream}/outcome.json`)).json() as Promise<{ readonly decisions: readonly unknown[] }>
  return { does, done, everything, outcome }
}

/** Each casts its choice, one of them twice with the same key and once with another; everything anybody was told and can read. */
async function cast(choices: readonly string[]) {
  const hall = await balloting()
  const told: string[] = []
  for (const [n, seat] of seats.entries()) told.push(await hall.done(`delegation:${seat}`, 'cast-ballot', { ballot: 'ballot-1', names: [choices[n]] }, `paper-${seat}`))
  told.push(await hall.done('delegation:aldora', 'cast-ballot', { ballot: 'ballot-1', names: [choices[0]] }, 'paper-aldora'))
  const again = await hall.does('delegation:aldora', 'cast-ballot', { ballot: 'ballot-1', names: [choices[1]] }, 'another-paper')
  expect(again.status).toBe(422)
  told.push(again.text)
  return { ...hall, told: told.join('\n'), read: await hall.everything() }
}

test('whoever votes for whom, everybody is told and can read the same until the count; a retry never doubles', async () => {
  const [one, other] = [await cast(['belmar', 'belmar', 'belmar', 'belmar', 'casparia', 'casparia']), await cast(['casparia', 'casparia', 'belmar', 'belmar', 'belmar', 'belmar'])]
  expect(one.told).toBe(other.told)
  expect(one.read).toContain('ballot-cast')
  expect(one.read).toBe(other.read)

  for (const hall of [one, other]) {
    await hall.done('chair', 'close-ballot', { ballot: 'ballot-1' })
    await hall.done('chair', 'count-ballot', { ballot: 'ballot-1' })
    const { decisions } = await hall.outcome()
    expect(decisions).toMatchObject([{ outcome: 'elected', election: { elected: [{ name: 'belmar', votes: 4, needed: 4 }] } }])
  }
})

test('late, or from a delegation without a vote, a paper is refused without a word of what is on it', async () => {
  const { done, does } = await balloting()
  await done('chair', 'annul-ballot', { ballot: 'ballot-1', reason: 'A wrong list.' })
  const late = await does('delegation:belmar', 'cast-ballot', { ballot: 'ballot-1', names: ['dorra'] })
  expect([late.status, JSON.parse(late.text)]).toMatchObject([422, { refusal: { refused: 'too-late' } }])
  expect(late.text).not.toContain('dorra')
  await done('chair', 'open-ballot', { election: 'election-1', method: 'electronic' })
  const wrong = await does('delegation:belmar', 'cast-ballot', { ballot: 'ballot-2', names: ['nowhere-land'] })
  expect(wrong.status).toBe(422)
  expect(wrong.text).not.toContain('nowhere')
})

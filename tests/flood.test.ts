import { afterAll, beforeAll, expect, test } from 'vitest'
import { openServer } from '#http/server.ts'
import { testHouse } from '#http/test-house.ts'

const requests = 200
/** Milliseconds in which another delegation is answered while the flood goes on; far above what it takes, far below what a hall would notice as a standstill. */
const patience = 2_000

let house: Awaited<ReturnType<typeof testHouse>>
let server: Awaited<ReturnType<typeof openServer>>
let stream = ''
const sessions = new Map<string, string>()
let keys = 0

const send = (capacity: string, command: object): Promise<Response> => fetch(`http://127.0.0.1:${server.port}/u/1/api/streams/${stream}/commands`, {
  method: 'POST', headers: { 'content-type': 'application/json', cookie: `parley=${sessions.get(capacity)}` }, body: JSON.stringify({ command, seen: 0, key: `key-${++keys}`, capacity }),
})

beforeAll(async () => {
  house = await testHouse()
  server = await openServer({ ...house.served, host: '127.0.0.1', port: 0 })
  stream = await house.open({ type: 'open-conference', title: 'Assembly of the Lake', rulebook: 'mun-thimun', exercise: true })
  for (const capacity of ['secretariat', 'chair', 'delegation:aldora', 'delegation:belmar'] as const) sessions.set(capacity, (await house.person(capacity, [stream, capacity])).session)
  for (const seat of ['aldora', 'belmar', 'casparia']) await send('secretariat', { type: 'seat-delegation', seat, names: { en: seat }, role: 'member' })
  await send('secretariat', { type: 'lay-agenda', body: 'plenary', items: ['Sharing of waters'] })
  await send('chair', { type: 'open-meeting', body: 'plenary', grade: 'public' })
  for (const [n, step] of [[1, 'agenda']] as const) {
    await send('chair', { type: 'take-step', body: 'plenary', step })
    await send('chair', { type: 'gavel', body: 'plenary', question: `question-${n}` })
  }
  await send('chair', { type: 'open-item', body: 'plenary', item: 'item-1' })
}, 60_000)
afterAll(async () => {
  await server?.close()
  await house?.close()
})

test('a delegation that asks for the floor two hundred times in a second is on the list once, is told why not again, and holds nobody up', async () => {
  const ask = { type: 'ask-for-floor', body: 'plenary', kind: 'statement' }
  const flood = Promise.all(Array.from({ length: requests }, () => send('delegation:aldora', ask)))
  const begun = performance.now()
  const other = await send('delegation:belmar', ask)
  expect([other.status, performance.now() - begun < patience]).toEqual([200, true])
  const answers = await Promise.all((await flood).map(async (answer) => ({ status: answer.status, ...(await answer.json() as { readonly code?: string; readonly refusal?: { readonly refused: string } }) })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  // The rules answer each of the others, or the door does where there are too many.
  expect(answers.filter(({ status, code, refusal }) => status !== 200 && !['already-done', 'too-many'].includes(refusal?.refused ?? code ?? ''))).toEqual([])
  const { state } = await house.clerk.state(stream) as { readonly state: { readonly bodies: { readonly plenary: { readonly floor: { readonly entries: readonly { readonly seat: string }[] } } } } }
  expect(state.bodies.plenary.floor.entries.map(({ seat }) => seat).sort()).toEqual(['aldora', 'belmar'])
}, 60_000)

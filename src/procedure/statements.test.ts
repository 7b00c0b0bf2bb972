import { expect, test } from 'vitest'
import { sees } from '#base/event.ts'
import { readersOf } from './circles.ts'
import { callsOf } from './dais-calls.ts'
import { aldora, belmar, chair, interpreter, meeting, opening, secretariat, type World } from './given.ts'
import { depositFor, statementsOf } from './statements.ts'
import { longestStatement, mostDeposited } from './statements-state.ts'

const open = meeting('unga', 4).and(aldora('ask-for-floor', { kind: 'statement' }), belmar('ask-for-floor', { kind: 'statement' }))
const [mine, theirs] = open.body.floor.entries.map(({ id }) => id)
const entry = mine ?? expect.unreachable()
const other = theirs ?? expect.unreachable()
const said = { language: 'ar', text: 'نص البيان', also: [{ language: 'en', text: 'The text of the statement' }], reading: 'check' } as const
const deposited = open.and(aldora('deposit-statement', { on: entry, ...said }))
const shown = (world: World, type: string, capacity: Parameters<typeof readersOf>[1]): boolean =>
  sees(readersOf(world.state, capacity), world.rehearsal.events.findLast((event) => event.type === type)?.audience ?? expect.unreachable())

test('until it speaks, a delegation\'s text is shown to itself, the bureau and the interpreters, and to nobody else', () => {
  for (const capacity of ['delegation:aldora', 'chair', 'vice-chair', 'secretariat', 'interpreter'] as const) expect(shown(deposited, 'statement-deposited', capacity), capacity).toBe(true)
  for (const capacity of ['delegation:belmar', 'room-screen', 'public'] as const) expect(shown(deposited, 'statement-deposited', capacity), capacity).toBe(false)
})

test('when it is given the floor, the readers of the meeting see all of it in a second event, right after the bureau is told which dossier will keep it', () => {
  const speaking = deposited.and(chair('give-floor', { entry }))
  expect(speaking.happened).toEqual(['floor-given', 'dossier-kept', 'statement-delivered'])
  expect(shown(speaking, 'statement-delivered', 'public')).toBe(true)
  expect(statementsOf(speaking.body)).toMatchObject({ deposits: [], delivered: [{ seat: 'aldora', reading: 'check', meeting: 1, texts: [{ language: 'ar' }, { language: 'en' }] }] })
  expect(speaking.when(aldora('replace-statement', { statement: 'statement-aldora-1', ...said })).refusal?.refused).toBe('no-such-thing')
})

test('a text deposited for the item goes with the place its delegation then takes; one on a place that was left goes with the next', () => {
  const early = meeting('unga', 4).and(aldora('deposit-statement', { on: 'item-1', ...said }), aldora('ask-for-floor', { kind: 'statement' }))
  const [place] = early.body.floor.entries
  expect(depositFor(early.body, place ?? expect.unreachable())?.id).toBe('statement-aldora-1')
  const left = deposited.and(aldora('leave-list', { entry }), aldora('ask-for-floor', { kind: 'statement' }))
  const again = left.body.floor.entries.find(({ seat }) => seat === 'aldora') ?? expect.unreachable()
  expect(depositFor(left.body, again)?.id).toBe('statement-aldora-1')
  const reply = early.and(aldora('leave-list', { entry: place?.id ?? '' }))
  expect(depositFor(reply.body, { id: 'entry-99', seat: 'aldora', kind: 'reply' })).toBeNull()
})

test('nothing is told where nothing was deposited, and a withdrawn text is never told', () => {
  expect(open.and(chair('give-floor', { entry })).happened).toEqual(['floor-given'])
  expect(deposited.and(aldora('withdraw-statement', { statement: 'statement-aldora-1' }), chair('give-floor', { entry })).happened).toEqual(['floor-given'])
})

test('in a closed meeting it is told to the body, its delegation and the interpreters who had the text', () => {
  const closed = meeting('unsc', 4).and(chair('close-meeting', {}))
  const at = opening(closed.and(chair('open-meeting', { grade: 'closed' }))).and(chair('open-item', { item: 'item-2' }), aldora('ask-for-floor', { kind: 'statement' }))
  const place = at.body.floor.entries[0]?.id ?? expect.unreachable()
  const speaking = at.and(aldora('deposit-statement', { on: place, ...said }), chair('give-floor', { entry: place }))
  expect(speaking.happened).toContain('statement-delivered')
  for (const capacity of ['delegation:belmar', 'interpreter'] as const) expect(shown(speaking, 'statement-delivered', capacity), capacity).toBe(true)
  for (const capacity of ['public', 'room-screen'] as const) expect(shown(speaking, 'statement-delivered', capacity), capacity).toBe(false)
})

test('one text a place, its own places only, three waiting, and twenty thousand characters', () => {
  expect(deposited.when(aldora('deposit-statement', { on: entry, ...said })).refusal?.refused).toBe('already-done')
  expect(open.when(aldora('deposit-statement', { on: other, ...said })).refusal?.refused).toBe('no-such-thing')
  const full = deposited.and(aldora('deposit-statement', { on: 'item-1', ...said }), aldora('deposit-statement', { on: 'item-2', ...said }))
  expect(statementsOf(full.body).deposits).toHaveLength(mostDeposited)
  const more = full.and(aldora('withdraw-statement', { statement: 'statement-aldora-2' }), aldora('deposit-statement', { on: 'item-1', ...said }))
  expect(statementsOf(more.body).deposits.map(({ id }) => id)).toEqual(['statement-aldora-1', 'statement-aldora-3', 'statement-aldora-4'])
  expect(more.when(aldora('deposit-statement', { on: entry, ...said })).refusal?.refused).toBe('not-now')
  expect(open.when(aldora('deposit-statement', { on: entry, ...said, text: 'a'.repeat(longestStatement + 1) })).refusal).not.toBeNull()
})

test('of two texts in one language the first counts, and the authentic one goes first', () => {
  const twice = open.and(aldora('deposit-statement', { on: entry, ...said, also: [{ language: 'ar', text: 'another' }, { language: 'en', text: 'one' }, { language: 'en', text: 'two' }] }))
  expect(statementsOf(twice.body).deposits[0]?.texts).toEqual([{ language: 'ar', text: 'نص البيان' }, { language: 'en', text: 'one' }])
})

test('interpreters call the dais, each thing once until somebody of the bureau has seen to it; delegations see nothing of it', () => {
  const called = open.and(interpreter('call-dais', { call: 'slower' }))
  expect(callsOf(called.body)).toMatchObject([{ id: 'call-1', kind: 'slower' }])
  expect(called.when(interpreter('call-dais', { call: 'slower' })).refusal?.refused).toBe('already-done')
  for (const capacity of ['delegation:aldora', 'public', 'room-screen'] as const) expect(shown(called, 'dais-called', capacity), capacity).toBe(false)
  expect(called.when(aldora('call-dais', { call: 'slower' })).refusal?.refused).toBe('not-entitled')
  const seen = called.and(secretariat('note-call', { call: 'call-1' }))
  expect(callsOf(seen.body)).toEqual([])
  expect(seen.when(interpreter('call-dais', { call: 'slower' })).refusal).toBeNull()
  expect(called.when(chair('note-call', { call: 'call-1' })).refusal).toBeNull()
})

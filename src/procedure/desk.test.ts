import { expect, test } from 'vitest'
import { sees } from '#base/event.ts'
import { hour, minute } from '#base/instants.ts'
import { rulebooks } from '#rulebooks/catalogue.ts'
import { conference } from './decider.ts'
import { contextOf } from './rehearsal.ts'
import { checkInOf } from './check-ins.ts'
import { readersOf } from './circles.ts'
import { heldOf } from './communiques.ts'
import { mostTries } from './desk-state.ts'
import { aldora, belmar, casparia, chair, given, interpreter, invented, meeting, rollBook, secretariat, type World } from './given.ts'
import { waitingBefore } from './owed.ts'
import { placesOf, seatingOrder } from './seating.ts'
import { shiftOf } from './shifts.ts'

const open = given('unga', 4).and(secretariat('open-check-in', {}))
const code = ({ body }: World): string => checkInOf(body)?.code ?? expect.unreachable()
const wrong = (world: World): string => (code(world) === '000000' ? '000001' : '000000')
const seesLast = (world: World, capacity: Parameters<typeof readersOf>[1], type: string): boolean =>
  sees(readersOf(world.state, capacity), world.rehearsal.events.findLast((event) => event.type === type)?.audience ?? expect.unreachable())

test('the code is six digits, and the screens in the hall and the bureau see it, delegations do not', () => {
  expect(code(open)).toMatch(/^\d{6}$/)
  for (const capacity of ['room-screen', 'secretariat', 'chair'] as const) expect(seesLast(open, capacity, 'check-in-code-drawn')).toBe(true)
  for (const capacity of ['delegation:aldora', 'public'] as const) expect(seesLast(open, capacity, 'check-in-code-drawn')).toBe(false)
  expect(seesLast(open, 'delegation:aldora', 'check-in-opened')).toBe(true)
})

test('a delegation enters itself with the code, in Arabic digits and with a space too, and once', () => {
  const digits = code(open).split('').map((digit) => String.fromCharCode(0x660 + Number(digit))).join('')
  const there = open.and(aldora('check-in', { code: `${code(open).slice(0, 3)} ${code(open).slice(3)}` }), belmar('check-in', { code: digits }))
  expect(checkInOf(there.body)?.arrived).toEqual(['aldora', 'belmar'])
  expect(there.body.presence).toBeNull()
  expect(there.when(aldora('check-in', { code: code(open) })).refusal?.refused).toBe('already-done')
})

test('once somebody has counted, whoever checks in is added to the count, and an empty seat is empty no more', () => {
  const counted = open.and(secretariat('record-presence', { present: ['aldora'] }), secretariat('note-empty-seat', { seat: 'belmar', reason: 'Its flight is late.', source: 'Belmar' }), belmar('check-in', { code: code(open) }))
  expect(counted.body.presence).toEqual(['aldora', 'belmar'])
  expect(counted.body.emptySeats).toEqual([])
})

test('five wrong codes end a delegation\'s tries, and a new code gives new ones; what was entered is not recorded', () => {
  let world = open
  for (let n = 0; n < mostTries; n++) world = world.and(aldora('check-in', { code: wrong(open) }))
  expect(world.when(aldora('check-in', { code: code(open) })).refusal?.refused).toBe('not-entitled')
  expect(world.when(belmar('check-in', { code: code(open) })).refusal).toBeNull()
  expect(world.rehearsal.events.filter(({ type }) => type === 'check-in-missed').map(({ data }) => data)).toEqual(Array(mostTries).fill({ body: 'plenary', seat: 'aldora' }))
  const again = world.and(secretariat('open-check-in', {}))
  expect(again.when(aldora('check-in', { code: code(again) })).refusal).toBeNull()
})

test('the code holds for one meeting', () => {
  const closed = open.and(chair('open-meeting', { grade: 'public' }))
  expect(closed.when(aldora('check-in', { code: code(open) })).refusal).toBeNull()
  const next = closed.and(secretariat('record-presence', { present: [] }), chair('close-meeting', {}))
  expect(checkInOf(next.body)).toBeNull()
  expect(next.when(aldora('check-in', { code: code(open) })).refusal?.refused).toBe('not-now')
})

test('only a seat of the body, and only while check-in is open', () => {
  const committee = open.and({ as: 'secretariat', command: { type: 'set-up-body', name: 'Committee', members: ['aldora'], grade: 'public' } })
  const id = Object.keys(committee.state.bodies).find((one) => one !== 'plenary') ?? expect.unreachable()
  const opened = committee.and(secretariat('open-check-in', {}, id))
  const itsCode = opened.state.bodies[id]?.desk?.checkIn?.code ?? expect.unreachable()
  expect(opened.when(belmar('check-in', { code: itsCode }, id)).refusal?.refused).toBe('not-entitled')
  expect(opened.when(aldora('check-in', { code: itsCode }, id)).happened).toEqual(['checked-in'])
  expect(open.and(secretariat('close-check-in', {})).when(aldora('check-in', { code: code(open) })).refusal?.refused).toBe('not-now')
})

test('where the book has a roll, the code comes with the answer to it', () => {
  const { unga } = rulebooks
  const rolled = meeting(rollBook(unga ?? expect.unreachable()), 4).and(secretariat('open-check-in', {}))
  const there = rolled.when(aldora('check-in', { code: code(rolled), answer: 'present-and-voting' }))
  expect(there.happened).toEqual(['checked-in', 'roll-answered'])
  expect(there.body.roll['aldora']).toBe('present-and-voting')
})

test('seats follow the English alphabet from the name drawn, observers after members, and an empty seat keeps its place with its reason', () => {
  const world = given('unga', 6, { belmar: 'observer' }).and(secretariat('draw-seating', { way: 'name', alphabet: 'en', shape: 'horseshoe' }))
  const order = seatingOrder(world.state, world.body)
  expect(order.at(-1)).toBe('belmar')
  const members = ['aldora', 'casparia', 'dorra', 'elvaine', 'fennmark']
  const at = members.indexOf(order[0] ?? '')
  expect(order).toEqual([...members.slice(at), ...members.slice(0, at), 'belmar'])
  const empty = world.and(secretariat('note-empty-seat', { seat: 'dorra', reason: 'It does not come.', source: 'Dorra' }))
  expect(seatingOrder(empty.state, empty.body)).toEqual(order)
  expect(placesOf(empty.state, empty.body).find(({ seat }) => seat === 'dorra')?.empty?.reason).toBe('It does not come.')
})

test('a letter drawn puts its first name first; in the order of protocol nothing is drawn; at a table sit thirty at most', () => {
  const world = given('unga', 26)
  const letter = world.and(secretariat('draw-seating', { way: 'letter', alphabet: 'en', shape: 'round' }))
  expect(seatingOrder(letter.state, letter.body)[0]?.[0]?.toUpperCase()).toBe(letter.body.desk?.seating?.letter)
  const protocol = world.and(secretariat('draw-seating', { way: 'protocol', alphabet: 'ar', shape: 'rows' }))
  expect(seatingOrder(protocol.state, protocol.body)).toEqual(invented.map((name) => name.toLowerCase()))
  const many = world.and(...[...Array(8).keys()].map((n) => ({ as: 'secretariat', command: { type: 'seat-delegation', seat: `more-${n}`, names: { en: `More ${n}` }, role: 'observer' } } as const)))
  expect(many.when(secretariat('draw-seating', { way: 'name', alphabet: 'en', shape: 'round' })).refusal?.refused).toBe('invalid')
})

test('in Arabic the article makes no difference, in Russian Й comes after И, in Spanish Ñ after N', () => {
  const seat = (id: string, names: object) => ({ as: 'secretariat', command: { type: 'seat-delegation', seat: id, names: { en: id, ...names }, role: 'member' } } as const)
  const world = given('unga', 0).and(seat('yemen', { ar: 'اليمن', ru: 'Йемен', es: 'Ña' }), seat('italy', { ar: 'إيطاليا', ru: 'Италия', es: 'Nz' }), seat('jordan', { ar: 'الأردن', ru: 'Иордания', es: 'Oa' }))
  const order = (alphabet: 'ar' | 'ru' | 'es') => { const drawn = world.and(secretariat('draw-seating', { way: 'letter', alphabet, shape: 'rows' })); return [...seatingOrder(drawn.state, drawn.body)] }
  expect(['jordan italy yemen', 'italy yemen jordan', 'yemen jordan italy']).toContain(order('ar').join(' '))
  expect(['jordan italy yemen', 'italy yemen jordan', 'yemen jordan italy']).toContain(order('ru').join(' '))
  expect(['italy yemen jordan', 'yemen jordan italy', 'jordan italy yemen']).toContain(order('es').join(' '))
})

const privately = (): World => {
  const opened = given('unsc', 5).and(chair('open-meeting', { grade: 'closed', format: 'private-meeting' }))
  return opened.and(chair('close-meeting', {}))
}

test('a communiqué with an hour is read by the body and the bureau until the clock releases it to all', () => {
  const owed = privately()
  const { now } = owed.rehearsal
  const held = owed.and(secretariat('issue-communique', { text: 'The Council met in private.', release: now + hour }))
  expect(held.happened).toEqual(['communique-deposited'])
  expect(seesLast(held, 'delegation:aldora', 'communique-deposited')).toBe(true)
  expect(seesLast(held, 'public', 'communique-deposited')).toBe(false)
  expect(held.after(59 * minute).rehearsal.events.at(-1)?.type).toBe('communique-deposited')
  const out = held.after(2 * hour)
  expect(out.rehearsal.events.at(-1)).toMatchObject({ type: 'communique-issued', at: now + hour, by: { capacity: 'clock' }, audience: ['public'], data: { text: 'The Council met in private.' } })
  expect(heldOf(out.body)).toEqual([])
})

test('it may be held back, given another hour, and released before its hour', () => {
  const held = privately().when(secretariat('issue-communique', { text: 'The Council met.', release: privately().rehearsal.now + hour }))
  const { now } = held.rehearsal
  const back = held.and(secretariat('hold-communique', { communique: 'communique-1' }))
  expect(back.after(3 * hour).rehearsal.events.at(-1)?.type).toBe('communique-held')
  expect(back.and(secretariat('hold-communique', { communique: 'communique-1', until: now + 2 * hour })).after(3 * hour).rehearsal.events.at(-1)).toMatchObject({ type: 'communique-issued', at: now + 2 * hour })
  expect(back.when(secretariat('release-communique', { communique: 'communique-1' })).happened).toEqual(['communique-issued'])
  expect(back.when(chair('release-communique', { communique: 'communique-1' })).refusal?.refused).toBe('not-entitled')
  expect(held.when(secretariat('hold-communique', { communique: 'communique-1', until: now })).refusal?.refused).toBe('invalid')
})

test('a press conference stands in the record, question by question, and ends', () => {
  const opened = given('consultative', 3).and(secretariat('open-press', { title: 'After the first meeting', speakers: [{ name: 'Foreign Minister', office: 'Host', seat: 'aldora' }, { name: 'A spokesperson' }] }))
  const told = opened.and(
    secretariat('record-question', { press: 'press-1', outlet: 'The Lake Courier', text: 'Who was absent?', language: 'en' }),
    secretariat('record-answer', { press: 'press-1', question: 'asked-1', speaker: 'speaker-1', text: 'One seat was empty.', language: 'en' }),
    secretariat('end-press', { press: 'press-1' }))
  expect(told.body.desk?.press).toMatchObject({ asked: 1, answered: 1, answers: [{ question: 'asked-1', speaker: 'speaker-1', text: 'One seat was empty.' }] })
  expect(seesLast(told, 'public', 'press-answer-recorded')).toBe(true)
  expect(told.when(secretariat('record-question', { press: 'press-1', outlet: 'X', text: 'And?', language: 'en' })).refusal?.refused).toBe('not-now')
  expect(told.when(secretariat('file-answer', { press: 'press-1', answer: 'answer-1' })).refusal?.refused).toBe('not-in-force')
  expect(opened.when(chair('end-press', { press: 'press-1' })).refusal?.refused).toBe('not-entitled')
})

test('outside an exercise words need their source', () => {
  const world = given('consultative', 2)
  const opened = world.and(secretariat('open-press', { title: 'After the meeting', speakers: [{ name: 'A spokesperson' }] })).state
  const real = { ...opened, founding: opened.founding === null ? null : { ...opened.founding, exercise: false } }
  const answer = { type: 'record-answer', body: 'plenary', press: 'press-1', speaker: 'speaker-1', text: 'We agreed.', language: 'en' } as const
  const context = contextOf(world.rehearsal, { person: 'p', capacity: 'secretariat' })
  expect(conference.decide(real, answer, context)).toMatchObject({ refused: 'exercise-only' })
  expect(conference.decide(real, { ...answer, recording: 'Recording 4, minute 12' }, context)).toHaveLength(1)
})

test('the note for the next shift is the bureau\'s, is ticked off, and is taken over', () => {
  const noted = given('unga', 2).and(secretariat('add-shift-line', { text: 'Belmar waits for its Arabic text.' }), secretariat('add-shift-line', { text: 'Call the interpreters at noon.' }))
  expect(seesLast(noted, 'delegation:belmar', 'shift-line-added')).toBe(false)
  const settled = noted.and(secretariat('settle-shift-line', { line: 'line-1' }), secretariat('take-over-shift', { who: 'Night shift' }))
  expect(shiftOf(settled.body)).toMatchObject({ lines: [{ id: 'line-2' }], taken: { who: 'Night shift' } })
  expect(settled.when(secretariat('settle-shift-line', { line: 'line-1' })).refusal?.refused).toBe('no-such-thing')
  expect(noted.when(casparia('add-shift-line', { text: 'x' })).refusal?.refused).toBe('not-entitled')
})

test('what waits is composed from the state: an owed communiqué, its hour, a count that is due, lines without an act', () => {
  const owed = privately()
  const kinds = (world: World) => waitingBefore(world.state, 'plenary', world.rehearsal.now).map(({ kind }) => kind)
  expect(kinds(owed)).toContain('communique')
  const dated = owed.and(secretariat('issue-communique', { text: 'Met.', release: owed.rehearsal.now + hour }))
  expect(kinds(dated)).toContain('release')
  expect(kinds(dated.and(secretariat('hold-communique', { communique: 'communique-1' })))).toContain('held')
  expect(waitingBefore(meeting('unga', 4).and(belmar('raise-quorum', {})).state, 'plenary', 0)[0]).toMatchObject({ kind: 'count', desk: true })
  for (const { words } of waitingBefore(dated.state, 'plenary', dated.rehearsal.now)) expect(`${words.en}${words.ar ?? '{'}`).not.toMatch(/[{}]/)
})

test('what waits names the next speaker, motions pending, calls of the interpreters, reports due and the press without an answer', () => {
  const assembly = meeting('unga', 4)
  const busy = assembly.and(
    aldora('ask-for-floor', { kind: 'statement' }), casparia('ask-for-floor', { kind: 'statement' }), belmar('move', { motion: 'adjourn-meeting' }), interpreter('call-dais', { call: 'slower' }),
    chair('arrange-consultations', { kind: 'contact-group', facilitator: 'casparia', at: assembly.rehearsal.now + hour, suspend: false }),
    secretariat('open-press', { title: 'At noon', speakers: [{ name: 'A spokesperson' }] }), secretariat('record-question', { press: 'press-1', outlet: 'The Lake Courier', text: 'When?', language: 'en' }))
  const said = (world: World) => waitingBefore(world.state, 'plenary', world.rehearsal.now).map(({ words }) => words.en)
  expect(said(busy)).toEqual(expect.arrayContaining([
    'Speakers waiting on the list: 2; next: Aldora.', expect.stringMatching(/^A motion is pending: .+ \(Belmar\)\.$/), 'The interpreters called, and nobody has seen to it: slower.',
    expect.stringMatching(/^A report is due at .+: contact group \(Casparia\)\.$/), 'Questions of the press without an answer: 1.',
  ]))
  const owed = (world: World) => waitingBefore(world.state, 'plenary', world.rehearsal.now).find(({ kind }) => kind === 'consultations-report')
  expect([owed(busy)?.desk, owed(busy.after(hour))?.desk]).toEqual([false, true])
  const seen = busy.and(secretariat('note-call', { call: 'call-1' }), casparia('report-back', { consultations: 'consultations-1', text: 'Agreed.' }), secretariat('record-answer', { press: 'press-1', question: 'asked-1', speaker: 'speaker-1', text: 'At three.', language: 'en' }))
  const left = waitingBefore(seen.state, 'plenary', seen.rehearsal.now).map(({ kind }) => kind)
  expect(left).not.toEqual(expect.arrayContaining(['dais-call']))
  expect(left.filter((kind) => kind === 'consultations-report' || kind === 'press-questions')).toEqual([])
  for (const { words } of waitingBefore(busy.state, 'plenary', busy.rehearsal.now)) expect(Object.values(words).join(' ')).not.toMatch(/[{}]/)
})

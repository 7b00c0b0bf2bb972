import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type By, type Capacity, type Circle, type Event, sees } from '#base/event.ts'
import { fits } from '#base/form.ts'
import { minute } from '#base/instants.ts'
import { isRefusal } from '#base/refusal.ts'
import { commands as fillings } from '#base/test-filling.ts'
import type { ChannelCommand } from './commands.ts'
import { channel } from './decider.ts'
import type { ChannelEvents } from './events.ts'
import { type ChannelKind, circleOf, partiesOf, partyIn, partyOf } from './party.ts'
import { type ChannelState, empty, isRead, longestNote, mostHeld, notesAMinute, notesKept, unreadBy } from './state.ts'

const runs = Number(process.env['PARLEY_TEST_RUNS'] ?? 40)
const as = (capacity: Capacity): By => ({ person: `person of ${capacity}`, capacity })
const clock: By = { person: 'clock', capacity: 'clock' }
const aldora = as('delegation:aldora')
const belmar = as('delegation:belmar')
const direct = { way: 'direct', position: 7 } as const
const viaDais = { way: 'dais', position: 7, into: 'channel-pair' } as const

/** A channel begun between those a kind is for, and everything that happens in it. */
function given(kind: ChannelKind, ...seats: readonly string[]) {
  const history: Event[] = []
  const time = { now: 1_000_000 }
  let state: ChannelState = empty
  const tell = (command: ChannelCommand, by: By): readonly Event[] | string => {
    const outcome = channel.decide(state, command, { by, now: time.now, ids: () => 'id' })
    if (isRefusal(outcome)) return outcome.refused
    return outcome.map((one) => {
      const full: Event = { ...one, stream: 'channel-1', position: history.length + 1, at: time.now, by, key: String(history.length), salt: '00' }
      history.push(full)
      state = channel.evolve(state, full)
      return full
    })
  }
  const parties = partiesOf(kind, ...seats)
  const begin: ChannelCommand = { type: 'begin-channel', conference: 'conference-1', title: 'Assembly', exercise: true, kind, parties }
  if (seats.length > 0 || kind === 'line') tell(begin, clock)
  return { tell, begin, time, state: () => state, history, view: (circles: readonly Circle[]) => history.filter(({ audience }) => sees(circles, audience)).reduce(channel.evolve, empty) }
}

describe('a channel', () => {
  test('is begun once, by nobody in it, and is the same whoever wrote first', () => {
    const { tell, begin, state } = given('pair', 'belmar', 'aldora')
    expect(state().begun?.parties).toEqual(['seat:aldora', 'seat:belmar'])
    expect(tell(begin, clock)).toBe('already-done')
    expect(given('pair').tell(begin, aldora)).toBe('not-entitled')
    expect(given('pair').tell({ type: 'write-note', text: 'Hello', rests: direct }, aldora)).toBe('not-now')
  })

  test('is read by its parties in circles of their own: the chair is not in what is for the secretariat', () => {
    const { tell, view } = given('desk', 'belmar')
    tell({ type: 'write-note', text: 'May we have a second microphone?' }, belmar)
    expect(view(['public', 'participants', 'bureau', circleOf('chair'), 'seat:aldora'])).toEqual(empty)
    for (const circle of [circleOf('secretariat'), 'seat:belmar'] as const) expect(view([circle]).notes.map(({ text }) => text)).toEqual(['May we have a second microphone?'])
    expect(tell({ type: 'write-note', text: 'What?' }, as('chair'))).toBe('not-entitled')
    expect(tell({ type: 'write-note', text: 'Yes.' }, as('secretariat'))).toHaveLength(1)
  })

  test('takes anybody who holds the seat as the one party, an observer too, and no reader, screen or clock', () => {
    expect((['delegation:belmar', 'observer:belmar', 'chair', 'vice-chair', 'secretariat', 'room-screen', 'public', 'analyst', 'clock'] as const).map(partyOf)).toEqual(['seat:belmar', 'seat:belmar', 'chair', 'chair', 'secretariat', null, null, null, null])
    expect((['seat:belmar', 'team:chair', 'team:secretariat', 'team:keeper', 'bureau', 'public'] as const).map(partyIn)).toEqual(['seat:belmar', 'chair', 'secretariat', null, null, null])
  })
})

describe('a note', () => {
  test('shows its writer that it was read, by the delegation and not by the person', () => {
    const { tell, state } = given('line')
    tell({ type: 'write-note', text: 'Dorra asks for a separate vote on paragraph 3.' }, as('secretariat'))
    const [note] = state().notes
    expect([unreadBy(state(), 'chair').length, unreadBy(state(), 'secretariat').length, note !== undefined && isRead(state(), note)]).toEqual([1, 0, false])
    expect(tell({ type: 'read-up-to', position: 2 }, as('secretariat'))).toBe('already-done')
    expect(tell({ type: 'read-up-to', position: 3 }, as('chair'))).toBe('already-done')
    expect(tell({ type: 'read-up-to', position: 2 }, as('chair'))).toHaveLength(1)
    expect([unreadBy(state(), 'chair').length, note !== undefined && isRead(state(), note)]).toEqual([0, true])
    expect(tell({ type: 'read-up-to', position: 2 }, as('chair'))).toBe('already-done')
  })

  test(`has at most ${longestNote} characters; ${notesAMinute} a minute are taken from one party, and the other may still answer`, () => {
    const { tell, time } = given('pair', 'aldora', 'belmar')
    const write = (text: string, by = aldora) => tell({ type: 'write-note', text, rests: direct }, by)
    expect([write('ا'.repeat(longestNote)).length, write('ا'.repeat(longestNote + 1)), write('')]).toEqual([1, 'invalid', 'invalid'])
    for (let n = 1; n < notesAMinute; n += 1) expect(write('more')).toHaveLength(1)
    expect([write('too fast'), write('slower, please', belmar).length]).toEqual(['not-now', 1])
    time.now += minute
    expect(write('now')).toHaveLength(1)
  })

  test('between delegations rests on what the conference said then, and on nothing a sender says alone', () => {
    const { tell } = given('pair', 'aldora', 'belmar')
    expect(tell({ type: 'write-note', text: 'x' }, aldora)).toBe('invalid')
    expect(tell({ type: 'write-note', text: 'x', rests: { way: 'none', position: 9 } }, aldora)).toBe('not-entitled')
    expect(tell({ type: 'write-note', text: 'x', rests: viaDais }, aldora)).toBe('not-now')
    expect(tell({ type: 'write-note', text: 'x', to: 'casparia', rests: viaDais }, aldora)).toBe('not-now')
  })

  test('older than those kept leaves the fold, and never while the dais has it', () => {
    const { tell, state, time } = given('dais', 'aldora')
    tell({ type: 'write-note', text: 'held', to: 'belmar', rests: viaDais }, aldora)
    for (let n = 0; n < notesKept + 5; n += 1) {
      time.now += minute
      tell({ type: 'write-note', text: `note ${n}` }, aldora)
    }
    expect([state().notes.length, state().notes[0]?.text, state().notes[1]?.text]).toEqual([notesKept + 1, 'held', 'note 5'])
  })
})

describe('a note that passes the dais', () => {
  test('waits there, goes on word for word with all its receiver’s channel needs, and comes back with a reason', () => {
    const { tell, state } = given('dais', 'aldora')
    tell({ type: 'write-note', text: 'Shall we co-sponsor?', to: 'belmar', rests: viaDais }, aldora)
    tell({ type: 'write-note', text: 'Your speech was silly', to: 'casparia', rests: { ...viaDais, into: 'channel-other' } }, aldora)
    expect(state().notes.map(({ status }) => status)).toEqual(['held', 'held'])
    expect(tell({ type: 'pass-note', note: 2 }, aldora)).toBe('not-entitled')
    const passed = tell({ type: 'pass-note', note: 2 }, as('chair'))
    expect(typeof passed === 'string' ? passed : passed[0]).toMatchObject({ type: 'note-passed', data: { into: 'channel-pair', begun: { conference: 'conference-1', exercise: true, kind: 'pair', parties: ['seat:aldora', 'seat:belmar'] }, delivers: { from: 'seat:aldora', text: 'Shall we co-sponsor?', written: 1_000_000 } } })
    expect(tell({ type: 'return-note', note: 3, reason: 'Off topic' }, as('secretariat'))).toHaveLength(1)
    expect(state().notes.map(({ status, reason }) => [status, reason])).toEqual([['passed', null], ['returned', 'Off topic']])
    expect([tell({ type: 'pass-note', note: 2 }, as('chair')), tell({ type: 'return-note', note: 9, reason: 'x' }, as('chair'))]).toEqual(['no-such-thing', 'no-such-thing'])
    expect(unreadBy(state(), 'seat:aldora').map(({ status }) => status)).toEqual(['returned'])
  })

  test('is delivered into a channel that begins with it, and a second one into the same', () => {
    const { tell, state } = given('pair')
    const { begun, delivers }: Pick<ChannelEvents['note-passed'], 'begun' | 'delivers'> = { begun: { conference: 'conference-1', title: 'Assembly', exercise: true, kind: 'pair', parties: ['seat:aldora', 'seat:belmar'] }, delivers: { from: 'seat:aldora', text: 'Shall we?', written: 5 } }
    expect(tell({ type: 'deliver-note', ...begun, ...delivers }, aldora)).toBe('not-entitled')
    expect(tell({ type: 'deliver-note', ...begun, ...delivers }, clock)).toHaveLength(2)
    expect(tell({ type: 'deliver-note', ...begun, ...delivers, text: 'Well?' }, clock)).toHaveLength(1)
    expect(state().notes.map(({ text, written, from }) => [text, written, from])).toEqual([['Shall we?', 5, 'seat:aldora'], ['Well?', 5, 'seat:aldora']])
    expect(unreadBy(state(), 'seat:belmar')).toHaveLength(2)
    for (let n = 0; n < 2; n += 1) expect(tell({ type: 'write-note', text: 'x', rests: direct }, belmar)).toHaveLength(1)
  })

  test(`is taken while fewer than ${mostHeld} of the same seat wait`, () => {
    const { tell, time } = given('dais', 'aldora')
    for (let n = 0; n < mostHeld; n += 1) {
      time.now += minute
      expect(tell({ type: 'write-note', text: 'x', to: 'belmar', rests: viaDais }, aldora)).toHaveLength(1)
    }
    time.now += minute
    expect(tell({ type: 'write-note', text: 'x', to: 'belmar', rests: viaDais }, aldora)).toBe('not-now')
    expect(tell({ type: 'write-note', text: 'Please look at our notes.' }, aldora)).toHaveLength(1)
  })

  test('is read by those who preside as by one', () => {
    const { tell, state } = given('dais', 'aldora')
    tell({ type: 'write-note', text: 'A word to the dais' }, aldora)
    tell({ type: 'read-up-to', position: 2 }, as('chair'))
    expect(unreadBy(state(), 'secretariat')).toEqual([])
    tell({ type: 'write-note', text: 'Noted' }, as('chair'))
    expect([unreadBy(state(), 'secretariat').length, unreadBy(state(), 'seat:aldora').length]).toEqual([0, 1])
  })
})

test('by random play: every filling of a form is accepted, every accepted command fits a form, and every party sees the whole', () => {
  const shapes = Object.entries(channel.commands).filter(([type]) => type !== 'begin-channel' && type !== 'deliver-note').map(([type, fields]) => ({ type, fields }))
  const people = [aldora, belmar, as('secretariat'), as('chair'), as('observer:aldora'), as('public')]
  fc.assert(fc.property(fc.constantFrom<ChannelKind>('line', 'desk', 'pair', 'dais'), fc.gen(), (kind, gen) => {
    const { tell, state, time, view } = given(kind, ...(kind === 'line' ? [] : kind === 'pair' ? ['aldora', 'belmar'] : ['aldora']))
    for (let step = 0; step < 30; step += 1) {
      time.now += gen(() => fc.constantFrom(0, 1_000, minute))
      const by = gen(() => fc.constantFrom(...people))
      const forms = channel.may(state(), by, time.now)
      const known = forms.length > 0 && gen(fc.boolean)
      const command = gen(() => fc.constantFrom(...(known ? forms : shapes)).chain(fillings)) as ChannelCommand
      const outcome = tell(command, by)
      if (known) expect([command, typeof outcome]).toEqual([command, 'object'])
      else if (typeof outcome !== 'string') expect([command, forms.some((form) => fits(form, command))]).toEqual([command, true])
    }
    for (const party of state().begun?.parties ?? []) expect(view([circleOf(party)])).toEqual(state())
    expect(view(['public', 'participants', 'bureau', 'seat:casparia'])).toEqual(empty)
  }), { numRuns: runs })
})

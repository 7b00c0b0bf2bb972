import { describe, expect, test } from 'vitest'
import { nameOf } from '#actors/policy.ts'
import { nameIn } from './known.ts'
import fc from 'fast-check'
import type { By, Circle, Event, NewEvent } from '#base/event.ts'
import { sees } from '#base/event.ts'
import { fits } from '#base/form.ts'
import { isRefusal } from '#base/refusal.ts'
import { commands as fillings } from '#base/test-filling.ts'
import { holds, standing } from './attendance.ts'
import type { Passage } from './basis.ts'
import { isParticipantsCommand, type ParticipantsCommand, participantsCommandTypes } from './commands.ts'
import { participants } from './decider.ts'
import { formatOf, isFormat } from './format-shape.ts'
import { convenerStep, invited, replyOf } from './known.ts'
import { empty, type Preparation } from './state.ts'

const runs = Number(process.env['PARLEY_TEST_RUNS'] ?? 40)
const secretariat: By = { person: 'vera', capacity: 'secretariat' }
const rulebook = { participation: { member: {}, observer: {} } }
const passage: Passage = { dossier: 'dossier-1', document: 'd1', hash: 'ab'.repeat(32), start: 10, end: 30, quotation: 'with all five permanent members' }
const letter = { kind: 'letter', by: 'Basin Commission', date: '2026-03-02', reference: 'BC/26/114' } as const

/** Plays commands on a founded conference and keeps every event. */
function play({ exercise = true, format = null as unknown } = {}) {
  const history: Event[] = []
  let state: Preparation = empty
  const record = (event: NewEvent, by: By): void => {
    const full: Event = { ...event, stream: 'conference-1', position: history.length + 1, at: 1_000, by, key: String(history.length), salt: '00' }
    history.push(full)
    state = participants.evolve(state, full)
  }
  record({ type: 'conference-founded', v: 1, audience: ['public'], data: { title: 'T', exercise, rulebook } }, secretariat)
  if (format !== null) record({ type: 'preparation-copied', v: 1, audience: ['bureau'], data: { initiative: null, format } }, secretariat)
  const tell = (command: ParticipantsCommand, by: By = secretariat): readonly NewEvent[] | string => {
    const outcome = participants.decide(state, command, { by, now: 1_000, ids: () => 'id' })
    if (isRefusal(outcome)) return outcome.refused
    for (const event of outcome) record(event, by)
    return outcome
  }
  return { tell, state: () => state, view: (circles: readonly Circle[]) => history.filter((event) => sees(circles, event.audience)).reduce(participants.evolve, empty) }
}

const clause = { type: 'add-clause', title: 'All five permanent members', group: 'p5', on: '2023-12-13', role: 'member', mandatory: true, route: 'itself', shared: false, calls: [{ strength: 'mandatory', passage }] } as const

test('every command of the room is listed once, with its shape', () => {
  expect([...participantsCommandTypes].toSorted()).toEqual(Object.keys(participants.commands).toSorted())
  expect([isParticipantsCommand({ type: 'seat-delegation' }), isParticipantsCommand({ type: 'open-vote' })]).toEqual([true, false])
})

describe('the mandate', () => {
  test('says who convenes; the convener is asked by a letter and answers by one, or not', () => {
    const { tell, state } = play({ exercise: false })
    expect(tell({ type: 'ask-convener', letter })).toBe('not-now')
    tell({ type: 'write-mandate', convener: 'un-secretary-general', subject: 'An international conference', basis: [passage] })
    expect(tell({ type: 'record-convener-answer', answer: 'accepted', letter })).toBe('not-now')
    tell({ type: 'ask-convener', letter })
    expect(convenerStep(state())?.step).toBe('asked')
    expect(tell({ type: 'record-convener-answer', answer: 'accepted' })).toBe('exercise-only')
    tell({ type: 'record-convener-answer', answer: 'declined', letter })
    expect(convenerStep(state())?.step).toBe('declined')
  })
  test('with another convener begins anew', () => {
    const { tell, state } = play()
    tell({ type: 'write-mandate', convener: 'un', subject: 'x', basis: [] })
    tell({ type: 'ask-convener', letter })
    tell({ type: 'write-mandate', convener: 'eu', subject: 'x', basis: [] })
    expect(convenerStep(state())).toBeNull()
  })
})

describe('a format', () => {
  test('opens a group to its members on the day', () => {
    const { tell, state } = play()
    tell(clause)
    tell({ ...clause, title: 'Countries of the League', group: 'arab-league', on: '2021-01-26', atLeast: 1 })
    expect([state().clauses[0]?.of, state().clauses[1]?.of.includes('SYR'), state().clauses[1]?.atLeast]).toEqual([['CHN', 'FRA', 'RUS', 'GBR', 'USA'], false, 1])
  })
  test('is mandatory only by a person who cites a call for presence, except where actors are played', () => {
    expect(play({ exercise: false }).tell({ ...clause, calls: [] })).toBe('exercise-only')
    expect(play({ exercise: true }).tell({ ...clause, calls: [] })).toHaveLength(1)
  })
  test('names nobody whom neither register nor conference knows, and no group before it existed', () => {
    const { tell } = play()
    const actors = { ...clause, group: null, on: null, actors: ['aldora'] } as const
    expect(tell(actors)).toBe('no-such-thing')
    tell({ type: 'name-actor', actor: 'aldora', names: { en: 'Aldora', ar: 'ألدورا' }, kind: 'state' })
    expect(tell(actors)).toHaveLength(1)
    expect(tell({ type: 'name-actor', actor: 'aldora', names: { en: 'Aldora' }, kind: 'state' })).toBe('already-done')
    expect(tell({ ...clause, group: 'gcc', on: '1980-01-01' })).toBe('invalid')
    expect(tell({ ...clause, actors: ['RUS'] })).toBe('invalid')
  })
  test('keeps its ids when one clause goes', () => {
    const { tell, state } = play()
    tell(clause)
    tell({ ...clause, title: 'Second' })
    tell({ type: 'remove-clause', clause: 'clause-1' })
    tell({ ...clause, type: 'change-clause', clause: 'clause-2', title: 'Changed' })
    tell({ ...clause, title: 'Third' })
    expect(state().clauses.map(({ id, title }) => `${id} ${title}`)).toEqual(['clause-2 Changed', 'clause-3 Third'])
    expect(tell({ type: 'remove-clause', clause: 'clause-1' })).toBe('no-such-thing')
  })
  test('says of a party to the conflict whether the initiative names it, by a sentence', () => {
    const { tell, state } = play({ exercise: false })
    expect(tell({ type: 'name-conflict-party', actor: 'ISR', named: false, passages: [] })).toBe('exercise-only')
    tell({ type: 'name-conflict-party', actor: 'ISR', named: false, passages: [passage] })
    expect(tell({ type: 'name-conflict-party', actor: 'ISR', named: true, passages: [passage] })).toBe('already-done')
    tell({ type: 'correct-entry', entry: state().parties[0]?.position ?? 0, reason: 'The second rendering names it.' })
    expect(tell({ type: 'name-conflict-party', actor: 'ISR', named: true, passages: [passage] })).toHaveLength(1)
  })
  test('is copied without letters, answers and seats, and the copy is the same format', () => {
    const { tell, state } = play({ exercise: false })
    tell({ type: 'write-mandate', convener: 'un', subject: 'A conference', basis: [passage] })
    tell(clause)
    tell({ type: 'name-conflict-party', actor: 'PSE', named: false, passages: [passage] })
    tell({ type: 'record-reply', participant: 'FRA', answer: 'accepts', letter })
    const format = formatOf(state())
    expect(isFormat(format)).toBe(true)
    const copy = play({ exercise: true, format })
    expect([copy.state().founded?.exercise, copy.state().replies, formatOf(copy.state())]).toEqual([true, [], format])
    expect(copy.state().cast.find(({ id }) => id === 'FRA')).toEqual({ id: 'FRA', names: expect.objectContaining({ en: 'France' }), kind: 'state', registered: true })
    expect(copy.tell({ type: 'record-reply', participant: 'FRA', answer: 'accepts' })).toHaveLength(1)
  })
  test('that is none is left out', () => {
    for (const format of [{}, [], 'x', { ...formatOf(empty), clauses: [{ id: 'a' }] }, { ...formatOf(empty), convener: 'nobody' }]) expect(play({ format }).state().mandate).toBeNull()
  })
})

describe('an invitation', () => {
  test('is a letter recorded as sent; only the invited are reminded', () => {
    const { tell, state } = play({ exercise: false })
    tell(clause)
    expect(tell({ type: 'record-invitation', kind: 'reminder', participants: ['CHN'], letter })).toBe('already-done')
    tell({ type: 'record-invitation', kind: 'invitation', participants: ['CHN', 'FRA', 'CHN'], letter })
    expect([invited(state()), state().invitations[0]?.letter.reference]).toEqual([['CHN', 'FRA'], 'BC/26/114'])
    expect(tell({ type: 'record-invitation', kind: 'invitation', participants: ['FRA'], letter })).toBe('already-done')
    expect(tell({ type: 'record-invitation', kind: 'invitation', participants: ['BRA'], letter })).toBe('no-such-thing')
    expect(tell({ type: 'record-invitation', kind: 'reminder', participants: ['FRA'], letter: { ...letter, date: '2026-03-12' } })).toHaveLength(1)
  })
})

describe('a reply', () => {
  test('about a real actor needs its letter', () => {
    const { tell } = play({ exercise: false })
    tell(clause)
    expect(tell({ type: 'record-reply', participant: 'CHN', answer: 'accepts' })).toBe('exercise-only')
    expect(tell({ type: 'record-reply', participant: 'CHN', answer: 'accepts', letter: { ...letter, kind: 'statement' } })).toHaveLength(1)
  })
  test('may be followed by another; the last that stands counts, and a struck one gives way to the one before', () => {
    const { tell, state } = play()
    tell(clause)
    expect(tell({ type: 'record-reply', participant: 'USA', answer: 'withdraws' })).toBe('invalid')
    tell({ type: 'record-reply', participant: 'USA', answer: 'on-condition', condition: [[{ about: 'RUS', holds: true }]] })
    tell({ type: 'record-reply', participant: 'USA', answer: 'regrets', reason: 'Not in this format.' })
    expect(replyOf(state(), 'USA')?.answer).toEqual({ kind: 'regrets', reason: 'Not in this format.' })
    tell({ type: 'correct-entry', entry: replyOf(state(), 'USA')?.position ?? 0, reason: 'Recorded under the wrong name.' })
    expect(replyOf(state(), 'USA')?.answer.kind).toBe('on-condition')
    expect(state().replies).toHaveLength(2)
    expect(tell({ type: 'record-reply', participant: 'USA', answer: 'withdraws' })).toHaveLength(1)
  })
  test('on a condition names others and facts, and nothing else', () => {
    const { tell, state } = play()
    tell(clause)
    const reply = { type: 'record-reply', participant: 'RUS', answer: 'on-condition' } as const
    expect(tell({ ...reply, condition: [[{ about: 'fact-1', holds: true }]] })).toBe('invalid')
    tell({ type: 'name-fact', words: 'The host guarantees entry to all delegations.' })
    expect(tell({ ...reply, condition: [[{ about: 'fact-1', holds: true }, { about: 'CHN', holds: true }]] })).toHaveLength(1)
    expect(tell(reply)).toBe('invalid')
    tell({ type: 'settle-fact', fact: 'fact-1', holds: true })
    expect(state().facts.map(holds)).toEqual([true])
  })
  test('of an organisation says through which of its members, where the format lets it', () => {
    const { tell } = play()
    const league = { ...clause, title: 'The League', group: null, on: null, actors: ['arab-league'] } as const
    tell(league)
    const reply = { type: 'record-reply', participant: 'arab-league', answer: 'accepts', through: 'EGY' } as const
    expect(tell(reply)).toBe('invalid')
    tell({ ...league, type: 'change-clause', clause: 'clause-1', route: 'either' })
    expect([tell(reply), tell({ ...reply, through: 'BRA' })].map((one) => typeof one === 'string' ? one : one.length)).toEqual([1, 'invalid'])
  })
})

describe('a host', () => {
  test('offers or is proposed, accepts, and one is fixed', () => {
    const { tell, state } = play({ exercise: false })
    const host = { type: 'record-host', host: 'RUS', place: 'Moscow', letter } as const
    expect(tell({ ...host, step: 'accepted' })).toBe('invalid')
    expect(tell({ ...host, step: 'offered', letter: null })).toBe('exercise-only')
    tell({ ...host, step: 'offered' })
    tell({ ...host, host: 'CHE', step: 'proposed', by: 'FRA', place: 'Geneva' })
    expect(tell({ ...host, host: 'CHE', step: 'fixed' })).toBe('invalid')
    tell({ ...host, host: 'CHE', step: 'accepted' })
    expect(tell({ ...host, host: 'CHE', step: 'fixed' })).toHaveLength(1)
    expect(tell({ ...host, step: 'fixed' })).toBe('invalid')
    expect(standing(state().hosts)?.step).toBe('fixed')
  })
})

describe('a seat', () => {
  test('is public, has a role of the rulebook and one delegation with one head', () => {
    const { tell, state, view } = play()
    const seat = { type: 'seat-delegation', seat: 'belmar', names: { en: 'Belmar', ar: 'بلمار' }, role: 'member' } as const
    tell(seat)
    expect([tell(seat), tell({ ...seat, seat: 'x', role: 'king' }), tell({ ...seat, seat: 'No id' })]).toEqual(['already-done', 'invalid', 'invalid'])
    tell({ ...seat, seat: 'constructor', actor: 'FRA' })
    expect(tell({ ...seat, seat: 'again', actor: 'FRA' })).toBe('already-done')
    tell({ type: 'list-delegate', seat: 'constructor', person: 'p0', role: 'head' })
    tell({ type: 'list-delegate', seat: 'belmar', person: 'p1', role: 'head' })
    expect(tell({ type: 'list-delegate', seat: 'belmar', person: 'p2', role: 'head' })).toBe('invalid')
    tell({ type: 'list-delegate', seat: 'belmar', person: 'p1', role: 'adviser' })
    tell({ type: 'list-delegate', seat: 'belmar', person: 'p2', role: 'head' })
    tell({ type: 'unlist-delegate', seat: 'belmar', person: 'p1' })
    tell({ type: 'rename-delegation', seat: 'belmar', names: { en: 'Republic of Belmar' } })
    expect(state().delegations).toEqual({ constructor: [{ person: 'p0', role: 'head' }], belmar: [{ person: 'p2', role: 'head' }] })
    expect(view(['public']).seats.map(({ id, names }) => [id, names.en])).toEqual([['belmar', 'Republic of Belmar'], ['constructor', 'Belmar']])
    expect(view(['public']).delegations).toEqual({})
  })
  test('is called as the host chose, unless it was given a name of its own here', () => {
    const { tell, view, state } = play()
    const short = { type: 'use-names', list: 'short', otherwise: [] } as const
    tell({ type: 'seat-delegation', seat: 'syr', names: nameOf('SYR'), role: 'member', actor: 'SYR' })
    tell({ type: 'seat-delegation', seat: 'irn', names: { en: 'Iran (Islamic Republic of)' }, role: 'member' })
    tell({ type: 'seat-delegation', seat: 'nld', names: { en: 'Kingdom of the Netherlands' }, role: 'member', actor: 'NLD' })
    tell({ type: 'seat-delegation', seat: 'belmar', names: { en: 'Belmar' }, role: 'member' })
    tell(short)
    expect(view(['public']).seats.map(({ names }) => names.en)).toEqual(['Syria', 'Iran', 'Kingdom of the Netherlands', 'Belmar'])
    expect(nameIn(state(), 'VEN').en).toBe('Venezuela')
    tell({ ...short, otherwise: [{ actor: 'SYR', name: { en: 'Syrian Arab Rep.' }, source: 'as the roll of the hall prints it' }] })
    expect(view(['public']).seats.map(({ names }) => names.en)).toEqual(['Syrian Arab Rep.', 'Iran', 'Kingdom of the Netherlands', 'Belmar'])
    tell({ ...short, list: 'united-nations' })
    expect(view(['public']).seats.map(({ names }) => names.en)).toEqual(['Syrian Arab Republic', 'Iran (Islamic Republic of)', 'Kingdom of the Netherlands', 'Belmar'])
    expect(tell({ ...short, otherwise: [{ actor: 'nobody', name: { en: 'x' }, source: 'y' }] })).toBe('no-such-thing')
  })
  test('has credentials that are recorded, then reported on', () => {
    const { tell, state } = play()
    tell({ type: 'seat-delegation', seat: 'belmar', names: { en: 'Belmar' }, role: 'member' })
    expect(tell({ type: 'report-on-credentials', seat: 'belmar', finding: 'in-order' })).toBe('not-now')
    tell({ type: 'record-credentials', seat: 'belmar', issuedBy: 'foreign-minister', form: 'copy' })
    tell({ type: 'report-on-credentials', seat: 'belmar', finding: 'provisional' })
    expect(state().credentials['belmar']).toMatchObject({ issuedBy: 'foreign-minister', form: 'copy', letter: null, finding: 'provisional' })
  })
})

describe('the preparation', () => {
  test('is for the bureau until it is published, and then without letters and quotations', () => {
    const { tell, view } = play({ exercise: false })
    expect(tell({ type: 'publish-format', answers: false })).toBe('not-now')
    tell({ type: 'write-mandate', convener: 'un', subject: 'A conference', basis: [passage] })
    tell(clause)
    tell({ type: 'record-reply', participant: 'FRA', answer: 'accepts', letter })
    expect(view(['public', 'participants'])).toEqual({ ...empty, founded: { exercise: false, roles: ['member', 'observer'] } })
    tell({ type: 'publish-format', answers: true })
    const seen = view(['public'])
    expect([seen.published?.answers, seen.published?.clauses.length, JSON.stringify(seen).includes('BC/26/114'), JSON.stringify(seen).includes(passage.quotation)]).toEqual([{ FRA: 'accepts' }, 1, false, false])
  })
  test('is the secretariat’s alone', () => {
    const { tell, state } = play()
    for (const capacity of ['chair', 'delegation:belmar', 'public', 'analyst'] as const) {
      expect(participants.may(state(), { person: 'x', capacity }, 0)).toEqual([])
      expect(tell(clause, { person: 'x', capacity })).toBe('not-entitled')
    }
    expect(participants.may(empty, secretariat, 0)).toEqual([])
  })
})

describe('by random play', () => {
  const shapes = Object.entries(participants.commands).map(([type, fields]) => ({ type, fields }))
  test('every filling of a form is accepted, every accepted command fits a form, and no view fails', () => {
    fc.assert(fc.property(fc.boolean(), fc.gen(), (exercise, gen) => {
      const { tell, state, view } = play({ exercise })
      for (let step = 0; step < 25; step += 1) {
        const forms = participants.may(state(), secretariat, 0)
        const types = [...new Set(forms.map(({ type }) => type))]
        const type = gen(() => fc.constantFrom(...types))
        if (gen(() => fc.integer({ min: 0, max: 3 })) > 0) {
          const command = gen(() => fc.constantFrom(...forms.filter((form) => form.type === type)).chain(fillings)) as ParticipantsCommand
          expect([command, fits({ type, fields: participants.commands[command.type] }, command)]).toEqual([command, true])
          expect([command, typeof tell(command)]).toEqual([command, 'object'])
        } else {
          const known = { seat: state().seats[0]?.id ?? 'x', participant: state().clauses[0]?.of[0] ?? 'x', clause: state().clauses[0]?.id ?? 'x', host: 'FRA', actor: 'FRA', role: 'member' }
          const wild = gen(() => fc.constantFrom(...shapes).chain(fillings)) as Record<string, unknown>
          const command = Object.fromEntries(Object.entries(wild).map(([name, value]) => [name, name in known && wild['type'] !== 'name-actor' && value != null && gen(fc.boolean) ? known[name as keyof typeof known] : value])) as unknown as ParticipantsCommand
          if (!fits({ type: command.type, fields: participants.commands[command.type] }, command)) continue
          if (typeof tell(command) !== 'string') expect([command, forms.some((form) => fits(form, command))]).toEqual([command, true])
        }
      }
      for (const circles of [['public'], ['public', 'participants']] as const) expect(participants.may(view(circles), { person: 'x', capacity: 'delegation:a' }, 0)).toEqual([])
      expect(isFormat(formatOf(state()))).toBe(true)
      expect(view(['public', 'participants', 'bureau'])).toEqual(state())
    }), { numRuns: runs })
  })
})

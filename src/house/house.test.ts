import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { By, Capacity, Circle, Event, NewEvent } from '#base/event.ts'
import { sees } from '#base/event.ts'
import { fits } from '#base/form.ts'
import { isRefusal } from '#base/refusal.ts'
import { commands } from '#base/test-filling.ts'
import type { HouseCommand } from './commands.ts'
import { consultative } from '#rulebooks/consultative.ts'
import { unga } from '#rulebooks/unga.ts'
import { houseOf } from './decider.ts'
import { countsAs } from './register.ts'
import { capacitiesOf, emptyHouse, type HouseState } from './state.ts'

const house = houseOf({ unga: [{ ...unga, edition: 'A/520', inForce: { from: '1946-01-01', until: '1965-12-31' } }, unga], consultative: [consultative] })
const runs = Number(process.env['PARLEY_TEST_RUNS'] ?? 60)

/** Plays commands one after another and keeps every event. */
function play() {
  const history: Event[] = []
  let state: HouseState = emptyHouse
  let count = 0
  const tell = (by: By, command: HouseCommand): readonly NewEvent[] | string => {
    const outcome = house.decide(state, command, { by, now: 1_000, ids: () => String(++count) })
    if (isRefusal(outcome)) return outcome.refused
    for (const event of outcome) {
      const full: Event = { ...event, stream: 'house', position: history.length + 1, at: 1_000, by, key: String(history.length), salt: '00' }
      history.push(full)
      state = house.evolve(state, full)
    }
    return outcome
  }
  return { tell, state: () => state, view: (circles: readonly Circle[]) => history.filter((event) => sees(circles, event.audience)).reduce(house.evolve, emptyHouse) }
}

const by = (person: string, capacity: Capacity): By => ({ person, capacity })
const vera = by('vera', 'secretariat')
const found = { type: 'found-house', person: 'vera' } as const
const dossier = { type: 'open-dossier', title: 'Calls for a conference', handling: 'internal' } as const
const conference = { type: 'open-conference', title: 'Assembly of 26', rulebook: 'unga', exercise: true } as const

describe('a house', () => {
  test('is founded once, and whoever it is founded for is its secretariat', () => {
    const { tell, state } = play()
    expect(tell(vera, dossier)).toBe('not-entitled')
    expect(tell(by('operator', 'secretariat'), found)).toHaveLength(2)
    expect(capacitiesOf(state().offices, 'vera', 'house')).toEqual(['secretariat'])
    expect(tell(vera, { ...found, person: 'mallory' })).toBe('already-done')
  })

  test('keeps at least one person in its secretariat', () => {
    const { tell } = play()
    tell(vera, found)
    expect(tell(vera, { type: 'take-office', person: 'vera', stream: 'house', capacity: 'secretariat' })).toBe('invalid')
    tell(vera, { type: 'give-office', person: 'omar', stream: 'house', capacity: 'secretariat' })
    expect(tell(vera, { type: 'take-office', person: 'vera', stream: 'house', capacity: 'secretariat' })).toHaveLength(1)
    expect(tell(vera, dossier)).toBe('not-entitled')
  })

  test('makes whoever opens a dossier its keeper, and a keeper gives the offices of that dossier alone', () => {
    const { tell, state } = play()
    tell(vera, found)
    tell(vera, { type: 'give-office', person: 'ana', stream: 'house', capacity: 'analyst' })
    tell(by('ana', 'analyst'), dossier)
    tell(vera, dossier)
    const [first = '', second = ''] = Object.keys(state().streams)
    expect(capacitiesOf(state().offices, 'ana', first)).toEqual(['keeper'])
    expect(tell(by('ana', 'keeper'), { type: 'give-office', person: 'ben', stream: first, capacity: 'reader' })).toHaveLength(1)
    expect(tell(by('ana', 'keeper'), { type: 'give-office', person: 'ben', stream: second, capacity: 'reader' })).toBe('not-entitled')
    expect(tell(by('ana', 'keeper'), { type: 'give-office', person: 'ben', stream: 'house', capacity: 'secretariat' })).toBe('not-entitled')
    expect(tell(by('ben', 'keeper'), { type: 'give-office', person: 'ben', stream: first, capacity: 'keeper' })).toBe('not-entitled')
  })

  test('calls states as its secretariat chose, and tells the conferences that are open; everybody may know the choice, nobody learns by it what is open', () => {
    const { tell, state, view } = play()
    const short = { type: 'choose-names', list: 'short', otherwise: [] } as const
    tell(vera, found)
    expect(tell(by('ana', 'analyst'), short)).toBe('not-entitled')
    tell(vera, conference)
    expect(tell(vera, short)).toMatchObject([{ type: 'names-chosen', audience: ['public'], data: { list: 'short', otherwise: [] } }, { type: 'names-sent', audience: ['bureau'], data: { conferences: Object.keys(state().streams) } }])
    expect(view(['public']).names).toEqual({ list: 'short', otherwise: [] })
    expect(tell(vera, conference)).toMatchObject([{ data: { names: { list: 'short' } } }, {}])
  })

  test('gives a seat to a delegation and to nobody else', () => {
    const { tell, state } = play()
    tell(vera, found)
    tell(vera, conference)
    const stream = Object.keys(state().streams)[0] ?? ''
    expect(tell(vera, { type: 'give-office', person: 'bela', stream, capacity: 'delegation' })).toBe('invalid')
    expect(tell(vera, { type: 'give-office', person: 'bela', stream, capacity: 'chair', seat: 'belmar' })).toBe('invalid')
    expect(tell(vera, { type: 'give-office', person: 'bela', stream, capacity: 'keeper' })).toBe('invalid')
    expect(tell(vera, { type: 'give-office', person: 'bela', stream, capacity: 'delegation', seat: 'belmar' })).toHaveLength(1)
    expect(capacitiesOf(state().offices, 'bela', stream)).toEqual(['delegation:belmar'])
    expect(tell(vera, { type: 'give-office', person: 'bela', stream: 'conference-none', capacity: 'chair' })).toBe('no-such-thing')
    expect(tell(vera, { type: 'give-office', person: 'bela', stream: 'constructor', capacity: 'chair' })).toBe('no-such-thing')
  })

  test('lets a real conference be copied into an exercise, and never an exercise into a real one', () => {
    const { tell, state } = play()
    tell(vera, found)
    tell(vera, { ...conference, exercise: false })
    const from = { stream: Object.keys(state().streams)[0] ?? '', position: 3 }
    expect(tell(vera, { ...conference, exercise: true, from })).toHaveLength(2)
    const copy = { stream: Object.keys(state().streams)[1] ?? '', position: 1 }
    expect(tell(vera, { ...conference, exercise: false, from: copy })).toBe('exercise-only')
    expect(tell(vera, { ...conference, rulebook: 'constructor' })).toBe('no-such-thing')
    expect(tell(vera, { ...conference, edition: 'Rev.99' })).toBe('no-such-thing')
    expect(tell(vera, { ...conference, from: { stream: 'conference-none', position: 1 } })).toBe('no-such-thing')
  })

  test('opens an exercise under an edition of the past, and a real conference only under one that is in force', () => {
    const { tell } = play()
    tell(vera, found)
    expect(tell(vera, { ...conference, edition: 'A/520', exercise: true })).toHaveLength(2)
    expect(tell(vera, { ...conference, edition: 'A/520', exercise: false })).toBe('not-in-force')
    expect(tell(vera, { ...conference, edition: 'A/520/Rev.20', exercise: false })).toHaveLength(2)
  })

  test('adds an actor to the register once, and a correction keeps its id', () => {
    const { tell, state } = play()
    tell(vera, found)
    const actor = { type: 'register-actor', actor: 'platform', kind: 'organisation', name: { en: 'Regional platform' }, source: 'Its own statutes' } as const
    expect(tell(vera, actor)).toHaveLength(1)
    expect(tell(vera, actor)).toBe('already-done')
    expect(tell(vera, { ...actor, actor: 'No id' })).toBe('invalid')
    expect(tell(vera, { type: 'correct-actor', actor: 'platform', name: { en: 'Standing platform' }, source: 'Letter' })).toHaveLength(1)
    expect(state().actors['platform']?.name.en).toBe('Standing platform')
    expect(tell(vera, { type: 'correct-actor', actor: 'other', name: { en: 'x' }, source: 'y' })).toBe('no-such-thing')
  })

  test('merges an actor of the team’s into another and splits them again; posts and memberships have their days, and what was wrong is struck', () => {
    const { tell, state } = play()
    tell(by('operator', 'secretariat'), found)
    const actor = (id: string) => ({ type: 'register-actor', actor: id, kind: 'entity', name: { en: `Office ${id}` }, aliases: [`The ${id}`], source: 'A page' }) as const
    tell(vera, actor('one'))
    tell(vera, actor('two'))
    expect([tell(vera, actor('un')), tell(vera, { type: 'merge-actors', actor: 'nobody', into: 'one', source: 'x' }), tell(vera, { type: 'split-actor', actor: 'one' })]).toEqual(['already-done', 'no-such-thing', 'no-such-thing'])
    tell(vera, { type: 'correct-actor', actor: 'one', name: { en: 'Office I' }, source: 'Its letter' })
    expect(state().actors['one']).toMatchObject({ name: { en: 'Office I' }, aliases: ['The one'], kind: 'entity' })
    tell(vera, { type: 'merge-actors', actor: 'two', into: 'one', source: 'Both sign alike' })
    tell(vera, { type: 'merge-actors', actor: 'one', into: 'un', source: 'So it says' })
    expect([countsAs(state(), 'two'), tell(vera, { type: 'merge-actors', actor: 'two', into: 'eu', source: 'x' })]).toEqual(['un', 'already-done'])
    tell(vera, { type: 'split-actor', actor: 'one' })
    expect([countsAs(state(), 'two'), countsAs(state(), 'one')]).toEqual(['one', 'one'])
    tell(vera, { type: 'name-holder', of: 'one', role: 'head of office', name: 'Anna Korr', from: '2024-01-01', to: '2022-01-01', source: 'A page' })
    tell(vera, { type: 'record-membership', group: 'quartet', actor: 'one', from: '2024-01-01', source: 'A page' })
    expect([Object.values(state().holders), Object.values(state().memberships)]).toMatchObject([[{ of: 'one', name: 'Anna Korr', from: '2022-01-01', to: '2024-01-01' }], [{ group: 'quartet', from: '2024-01-01', to: null }]])
    tell(vera, { type: 'strike-holder', holder: Object.values(state().holders)[0]?.holder ?? 0 })
    expect([state().holders, tell(vera, { type: 'strike-membership', membership: 1 }), tell(vera, { type: 'record-membership', group: 'one', actor: 'un', source: 'x' })]).toEqual([{}, 'no-such-thing', 'no-such-thing'])
  })

  test('shows a person what concerns them, and the register to everybody', () => {
    const { tell, view } = play()
    tell(vera, found)
    tell(vera, conference)
    tell(vera, { type: 'give-office', person: 'bela', stream: 'conference-1', capacity: 'delegation', seat: 'belmar' })
    expect(view(['public', 'seat:bela']).offices).toEqual({ 'conference-1': { bela: ['delegation:belmar'] } })
    expect(view(['public'])).toEqual({ ...emptyHouse, founded: true })
  })
})

describe('by random play', () => {
  const persons = ['vera', 'ana', 'constructor'] as const
  const capacities: readonly Capacity[] = ['secretariat', 'analyst', 'keeper', 'chair', 'delegation:a', 'public', 'clock']
  const people = persons.flatMap((person) => capacities.map((capacity) => by(person, capacity)))
  const shapes = Object.entries(house.commands).map(([type, fields]) => ({ type, fields }))

  test('every filling of a form is accepted, every accepted command fits a form, and what you see says what you may', () => {
    fc.assert(fc.property(fc.gen(), (gen) => {
      const { tell, state, view } = play()
      tell(vera, found)
      for (let step = 0; step < 12; step += 1) {
        for (const someone of people) {
          const circles: readonly Circle[] = someone.capacity === 'secretariat' && capacitiesOf(state().offices, someone.person, 'house').includes('secretariat') ? ['public', 'bureau', `seat:${someone.person}`] : ['public', `seat:${someone.person}`]
          expect(house.may(view(circles), someone, 0)).toEqual(house.may(state(), someone, 0))
        }
        const someone = gen(() => fc.constantFrom(...people))
        const forms = house.may(state(), someone, 0)
        if (forms.length > 0 && gen(fc.boolean)) {
          const command = gen(() => fc.constantFrom(...forms).chain(commands)) as HouseCommand
          const shape = house.commands[command.type]
          expect(fits({ type: command.type, fields: shape }, command)).toBe(true)
          const outcome = tell(someone, command)
          expect([command, typeof outcome]).toEqual([command, 'object'])
        } else {
          const streams = ['house', ...Object.keys(state().streams), 'dossier-none']
          const command = { ...gen(() => fc.constantFrom(...shapes).chain(commands)), ...gen(() => fc.constantFrom({}, { stream: gen(() => fc.constantFrom(...streams)), person: gen(() => fc.constantFrom(...persons)) })) } as HouseCommand
          const shape = { type: command.type, fields: house.commands[command.type] }
          if (!fits(shape, command)) continue
          const before = forms
          if (typeof tell(someone, command) !== 'string') expect([command, before.some((form) => fits(form, command))]).toEqual([command, true])
        }
      }
    }), { numRuns: runs })
  })
})

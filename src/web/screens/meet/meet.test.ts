import { minute } from '#base/instants.ts'
import { aldora, belmar, by, casparia, chair, dorra, draftBefore, elvaine, given, meeting, secretariat } from '#procedure/given.ts'
import { describe, expect, test } from 'vitest'
import { needOf } from './need.ts'
import { numbersOf } from './numbers.ts'
import { aboutWhen, loadOf, placeOfSeat, spoken } from './times.ts'

const book = (world: ReturnType<typeof given>) => {
  const { founding } = world.state
  if (founding === null) throw new Error('not founded')
  return founding.rulebook
}

describe('the numbers a chair keeps in sight', () => {
  test('are those of the whole membership until somebody has counted', () => {
    const world = meeting('unga', 26)
    const numbers = numbersOf(world.state, book(world), world.body)
    expect(numbers).toMatchObject({ membership: 26, present: null, quorum: { needed: 14, met: null } })
    expect(numbers.majorities.map(({ needed }) => needed)).toEqual([14, 18])
  })

  test('follow the count of those present', () => {
    const world = meeting('unga', 5).and(chair('record-presence', { present: ['aldora', 'belmar', 'casparia'] }))
    const numbers = numbersOf(world.state, book(world), world.body)
    expect(numbers).toMatchObject({ membership: 5, present: 3, quorum: { needed: 3, met: true } })
    expect(numbers.majorities.map(({ needed }) => needed)).toEqual([2, 2])
  })

  test('are silent about votes where the body has none', () => {
    const world = meeting('consultative', 4)
    expect(numbersOf(world.state, book(world), world.body).majorities).toEqual([])
  })
})

describe('what a delegation sees first', () => {
  const asked = meeting('unga', 5).and(belmar('ask-for-floor', { kind: 'statement' }), dorra('ask-for-floor', { kind: 'statement' }), casparia('ask-for-floor', { kind: 'statement' }))

  test('is its place in the list while it waits', () => {
    expect(needOf(asked.body, 'casparia')).toMatchObject({ is: 'waiting', place: 3 })
    expect(placeOfSeat(asked.body, 'casparia')?.before.map(({ seat }) => seat)).toEqual(['belmar', 'dorra'])
    expect(needOf(asked.body, 'elvaine')).toEqual({ is: 'nothing' })
  })

  test('is its own speech while it has the floor', () => {
    const speaking = asked.and(chair('give-floor', { entry: 'entry-1' }))
    expect(needOf(speaking.body, 'belmar').is).toBe('speaking')
    expect(needOf(speaking.body, 'dorra')).toMatchObject({ is: 'waiting', place: 1 })
  })

  test('is the vote as soon as one is open, with nothing cast, then with what it cast', () => {
    const open = meeting('unga', 5).and(
      belmar('submit-draft', { symbol: 'A/L.1', title: 'Ferry lines', paragraphs: ['Decides.'], matter: 'other', sponsors: ['belmar'] }),
      chair('take-up-draft', { draft: 'draft-1' }), elvaine('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true }),
    )
    expect(needOf(open.body, 'aldora')).toMatchObject({ is: 'vote', cast: null })
    expect(needOf(open.and(aldora('cast-vote', { vote: 'vote-1', choice: 'abstain' })).body, 'aldora')).toMatchObject({ is: 'vote', cast: 'abstain' })
  })
  test('is the vote for an organisation that votes for its members, and for neither once the other has voted', () => {
    const seated = meeting('unconf', 5, { elvaine: 'integration-organisation' }).and(secretariat('name-bloc', { seat: 'elvaine', members: ['casparia', 'dorra'] }))
    const open = draftBefore(seated, 'substantive').and(chair('find-no-agreement', { draft: 'draft-1' }), aldora('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true }))
    expect(needOf(open.body, 'elvaine')).toMatchObject({ is: 'vote', cast: null, instead: null, of: ['casparia', 'dorra'] })
    expect(needOf(open.and(by('elvaine')('cast-vote', { vote: 'vote-1', choice: 'yes' })).body, 'dorra')).toMatchObject({ is: 'vote', cast: null, instead: 'elvaine', of: [] })
    expect(needOf(open.and(dorra('cast-vote', { vote: 'vote-1', choice: 'no' })).body, 'elvaine')).toMatchObject({ is: 'vote', cast: null, instead: 'dorra' })
  })
})

describe('times on the list', () => {
  const world = meeting('unga', 5).and(belmar('ask-for-floor', { kind: 'statement' }), dorra('ask-for-floor', { kind: 'statement' }), casparia('ask-for-floor', { kind: 'statement' }))
  const { now } = world.rehearsal

  test('run one after the other, after what is left of the speech', () => {
    const times = [...aboutWhen(world.body, now).values()]
    expect(times[0]).toBe(now)
    expect(times.every((at, index) => index === 0 || at > (times[index - 1] ?? 0))).toBe(true)
    expect(loadOf(world.body)).toBeGreaterThan(3 * minute)
  })

  test('count the running speech into what its delegation has used', () => {
    const speaking = world.and(chair('give-floor', { entry: 'entry-1' }))
    expect(spoken(speaking.body, 'belmar', now + 2 * minute)).toBe(2 * minute)
    expect(spoken(speaking.body, 'dorra', now + 2 * minute)).toBe(0)
  })
})

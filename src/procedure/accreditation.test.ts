import { describe, expect, test } from 'vitest'
import type { Capacity } from '#base/event.ts'
import { accreditedTo } from './accreditation.ts'
import { movesReaders, readersOf } from './circles.ts'
import type { ConferenceCommand } from './commands.ts'
import { conference } from './decider.ts'
import { aldora, belmar, chair, type Deed, meeting, secretariat, type World } from './given.ts'

const office: Capacity = 'secretariat'
const people: readonly (readonly [string, string])[] = [['aldora', 'person-delegation:aldora'], ['aldora', 'person-adviser'], ['belmar', 'person-delegation:belmar']]
const does = (command: ConferenceCommand): Deed => ({ as: office, command })
const accredit = (bodies: readonly string[] | null, person = 'person-delegation:aldora', seat = 'aldora'): Deed => does({ type: 'accredit-delegate', seat, person, bodies })
/** An Assembly with a First Committee, in which Aldora and Belmar sit and Casparia does not. */
function assembly(): World {
  return meeting('unga', 4).and(
    ...people.map(([seat, person]) => does({ type: 'list-delegate', seat, person, role: 'representative' })),
    does({ type: 'set-up-body', name: 'First Committee', members: ['aldora', 'belmar'], grade: 'participants' }),
    secretariat('lay-agenda', { items: ['Ferry lines'] }, 'body-1'), chair('open-meeting', { grade: 'closed' }, 'body-1'),
  )
}
const ask = { kind: 'statement' } as const

describe('a delegate who is accredited to one body', () => {
  const world = assembly().and(accredit(['body-1']))

  test('acts in it and in no other, and is told by which rule, to what, and what would allow it', () => {
    const { refusal } = world.when(aldora('ask-for-floor', ask))
    expect([refusal?.refused, refusal?.words.en, refusal?.possible?.en, refusal?.cites.length]).toEqual([
      'not-entitled', 'You are accredited to act for your delegation in: First Committee. Here others of your delegation act.',
      'When the secretariat accredits you to the Assembly too; whoever of your delegation is accredited there can do it now.', expect.any(Number),
    ])
    expect(refusal?.cites.length).toBeGreaterThan(0)
    expect(world.when(belmar('ask-for-floor', ask)).refusal).toBeNull()
    expect(world.when(aldora('ask-for-floor', ask, 'body-1')).refusal?.words.en).not.toBe(refusal?.words.en)
  })

  test('has no form in another body, whoever else acts for the delegation keeps theirs', () => {
    const bodies = (person: string): readonly unknown[] => [...new Set(conference.may(world.state, { person, capacity: 'delegation:aldora' }, world.rehearsal.now).flatMap(({ fields: { body } }) => (body?.kind === 'choice' ? body.of : [])))]
    expect(bodies('person-delegation:aldora')).not.toContain('plenary')
    expect(bodies('person-adviser')).toContain('plenary')
    expect(accreditedTo(world.state, 'aldora', 'person-adviser')).toBeNull()
  })

  test('reads nothing of closed meetings of other bodies, and joins afresh when this changes', () => {
    const closed = assembly().and(accredit(['plenary'])).state
    expect(readersOf(closed, 'delegation:aldora', 'person-delegation:aldora')).not.toContain('body:body-1')
    expect(readersOf(closed, 'delegation:aldora', 'person-adviser')).toContain('body:body-1')
    const event = world.rehearsal.events.at(-1) ?? expect.unreachable()
    expect([event.audience, movesReaders(event, ['seat:aldora']), movesReaders(event, ['seat:belmar'])]).toEqual([['seat:aldora', 'bureau'], true, false])
  })

  test('acts everywhere again when the limit ends', () => {
    expect(world.and(accredit(null)).when(aldora('ask-for-floor', ask)).refusal).toBeNull()
  })
})

test('the secretariat alone accredits, people of the list, to bodies in which the delegation sits', () => {
  const world = assembly()
  const refused = (deed: Deed): string | undefined => world.when(deed).refusal?.words.en
  expect(refused({ ...accredit(['body-1']), as: 'chair' })).toBe('The secretariat records to which bodies a person is accredited.')
  expect(refused(accredit(['body-1'], 'somebody'))).toBe('This person is not on the list of that delegation.')
  expect(refused(accredit(['body-9']))).toBe('The delegation does not sit in a body that was named.')
  expect(world.and(does({ type: 'list-delegate', seat: 'casparia', person: 'person-delegation:casparia', role: 'head' })).when(accredit(['body-1'], 'person-delegation:casparia', 'casparia')).refusal?.words.en).toBe('The delegation does not sit in a body that was named.')
})

test('an observer speaks and does not vote, and is told so with the rule; an account without a seat only watches', () => {
  const world = meeting('unga', 4, { dorra: 'observer' })
  const observer = (command: Omit<ConferenceCommand, 'body'>): World => world.when({ as: 'observer:dorra', command: { ...command, body: 'plenary' } as ConferenceCommand })
  expect(observer({ type: 'ask-for-floor', kind: 'statement' } as ConferenceCommand).refusal).toBeNull()
  const drafted = world.and(belmar('submit-draft', { symbol: 'A/L.1', title: 'Waters', paragraphs: ['Decides.'], sponsors: [], matter: 'other' }), chair('take-up-draft', { draft: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true }))
  const vote = drafted.when({ as: 'observer:dorra', command: { type: 'cast-vote', body: 'plenary', vote: 'vote-1', choice: 'yes' } })
  expect([vote.refusal?.refused, vote.refusal?.words.en, (vote.refusal?.cites.length ?? 0) > 0]).toEqual(['not-entitled', 'Observer: this participant has no vote here.', true])
  expect(conference.may(drafted.state, { person: 'watcher', capacity: 'public' }, drafted.rehearsal.now)).toEqual([])
  expect(drafted.when({ as: 'public', command: { type: 'ask-for-floor', body: 'plenary', kind: 'statement' } }).refusal?.words.en).toBe('Only a delegation with a seat here does this.')
})

describe('whoever presides in one body', () => {
  const assign = (bodies: readonly string[] | null): Deed => does({ type: 'accredit-officer', office: 'chair', person: 'person-chair', bodies })
  const world = assembly().and(assign(['body-1']))
  const nextItem = chair('conclude-item', { item: 'item-1' })

  test('leads nothing in another, sets up no body beside the plenary, and is told where they preside', () => {
    const { refusal } = world.when(nextItem)
    expect([refusal?.refused, refusal?.words.en, refusal?.possible?.en]).toEqual(['not-entitled', 'You preside in: First Committee. Here somebody else does.', 'When the secretariat lets you preside here too.'])
    const forms = conference.may(world.state, { person: 'person-chair', capacity: 'chair' }, world.rehearsal.now)
    expect(new Set(forms.flatMap(({ fields: { body } }) => (body?.kind === 'choice' ? body.of : [])))).toEqual(new Set(['body-1']))
    expect(forms.some(({ type }) => type === 'set-up-body')).toBe(false)
    expect(world.when({ as: 'chair', command: { type: 'set-up-body', name: 'Second', members: ['aldora'], grade: 'public' } }).refusal?.refused).toBe('not-entitled')
  })

  test('somebody else of that office presides elsewhere, and the limit ends when the secretariat says so', () => {
    expect(conference.may(world.state, { person: 'another', capacity: 'chair' }, world.rehearsal.now).some(({ type }) => type === 'conclude-item')).toBe(true)
    expect(world.and(assign(null)).when(nextItem).refusal).toBeNull()
    expect(world.when(assign(['body-9'])).refusal?.refused).toBe('no-such-thing')
    expect(world.when({ ...assign(['body-1']), as: 'chair' }).refusal?.refused).toBe('not-entitled')
  })
})

import { describe, expect, test } from 'vitest'
import { rulebooks } from '#rulebooks/catalogue.ts'
import { written } from '#rulebooks/overriding.ts'
import type { Override, Rulebook } from '#rulebooks/rulebook.ts'
import { aldora, belmar, by, chair, given, invented, meeting, secretariat, vote, votes, type World } from './given.ts'

// Mistakes read in other software for Model UN, each as a case that shows it is not made here.
const una = rulebooks['mun-una'] ?? expect.unreachable()
const choosing = (chosen: { readonly [parameter: string]: string | boolean | number }): Rulebook =>
  written(una, Object.entries(chosen).flatMap(([id, value]): readonly Override[] => una.parameters[id]?.options.find((option) => option.value === value)?.sets ?? expect.unreachable(id)))
const permanent = Object.fromEntries(invented.slice(0, 5).map((name) => [name.toLowerCase(), 'permanent']))

/** So many members, their roll answered, a draft before them that needs no further names. */
function before(book: Rulebook, members: number, roles: { readonly [seat: string]: string } = {}): World {
  return meeting(written(book, [{ path: 'proposals.signatures', value: null }]), members, roles).and(
    ...invented.slice(0, members).map((name) => chair('answer-roll', { seat: name.toLowerCase(), answer: 'present' })),
    aldora('submit-draft', { symbol: 'WP/1', title: 'Sharing of waters', paragraphs: ['Decides to share.'], matter: 'substantive', sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }))
}
const counted = (world: World, on: string, cast: Parameters<typeof vote>[2]) => vote(world.and(chair('open-vote', { on, recorded: false })), `vote-${world.state.counts.vote + 1}`, cast).state.decisions.at(-1)
const moving = (world: World, motion: string, more: object = {}): World => world.and(belmar('move', { motion, ...more }), by('casparia')('second', { motion: 'motion-1' }))

describe('mistakes that other software makes and this does not', () => {
  test('half of those present, rounded up: five to five of ten is a tie and fails', () => {
    expect(counted(before(una, 10), 'draft-1', votes(5, 5))).toMatchObject({ outcome: 'not-adopted', vote: { base: 10, needed: 6 } })
  })
  test('abstentions counted as votes against: three to two with ten abstaining is a majority', () => {
    expect(counted(before(una, 15), 'draft-1', votes(3, 2, 10))).toMatchObject({ outcome: 'adopted', vote: { base: 5, needed: 3 } })
  })
  test('nought of nought: nothing passes before anybody has voted', () => {
    expect(counted(before(una, 5), 'draft-1', {})).toMatchObject({ outcome: 'not-adopted', vote: { needed: 1 } })
    expect(counted(moving(before(una, 5), 'close-debate'), 'motion-1', {})).toMatchObject({ outcome: 'not-adopted', vote: { needed: 1 } })
  })
  test('two thirds as a rounded decimal: two to one is exactly two thirds and carries, three to two is not', () => {
    expect(counted(moving(before(una, 3), 'close-debate'), 'motion-1', votes(2, 1))?.outcome).toBe('adopted')
    expect(counted(moving(before(una, 5), 'close-debate'), 'motion-1', votes(3, 2))?.outcome).toBe('not-adopted')
  })
  test('a quorum that counts everybody in the room: observers make none', () => {
    const seats = given('mun-thimun', 8, { fennmark: 'observer', gorland: 'observer', hestra: 'observer' }).and(secretariat('lay-agenda', { items: ['Waters'] }))
    const present = (...names: readonly string[]) => seats.and(secretariat('record-presence', { present: names })).when(chair('open-meeting', { grade: 'public' })).refusal?.refused
    expect([present('aldora', 'fennmark', 'gorland', 'hestra'), present('aldora', 'belmar')]).toEqual(['not-in-force', undefined])
  })
  test('a veto at any count: eight votes with a permanent member against have failed and were not vetoed', () => {
    const council = before(choosing({ scSimulation: true }), 15, permanent)
    const cast = (yes: number) => Object.fromEntries(invented.slice(0, 15).map((name, n): [string, 'yes' | 'no' | 'abstain'] => [name.toLowerCase(), n === 0 ? 'no' : n >= 15 - yes ? 'yes' : 'abstain']))
    expect([counted(council, 'draft-1', cast(8)), counted(council, 'draft-1', cast(9))]).toMatchObject([{ outcome: 'not-adopted', vote: { vetoedBy: [] } }, { outcome: 'vetoed', vote: { vetoedBy: ['aldora'] } }])
  })
  test('a veto on procedure: a motion carries over the vote against by a permanent member', () => {
    const world = moving(before(choosing({ scSimulation: true }), 15, permanent), 'limit-time', { minutes: 2 })
    expect(counted(world, 'motion-1', { ...votes(15, 0), aldora: 'no' })?.outcome).toBe('adopted')
  })
  test('a rule keyed on a name: a committee called Security Council has no veto unless its book says so', () => {
    const named = { ...una, body: { ...una.body, en: 'the Security Council' } }
    expect(counted(before(named, 15, permanent), 'draft-1', { ...votes(9, 0), aldora: 'no' })?.outcome).toBe('adopted')
  })
  test('one answer for both: present and voting does not abstain on substance, present does', () => {
    const world = before(una, 3).and(chair('answer-roll', { seat: 'belmar', answer: 'present-and-voting' }), chair('open-vote', { on: 'draft-1', recorded: false }))
    expect([world.when(belmar('cast-vote', { vote: 'vote-1', choice: 'abstain' })).refusal?.refused, world.when(aldora('cast-vote', { vote: 'vote-1', choice: 'abstain' })).refusal]).toEqual(['out-of-order', null])
  })
  test('two entries of one delegation, or of one that left: one place on a list and one vote', () => {
    const world = before(una, 3).and(belmar('ask-for-floor', { kind: 'statement' }))
    expect(world.when(belmar('ask-for-floor', { kind: 'statement' })).refusal?.refused).toBe('already-done')
    const twice = before(una, 3).and(chair('open-vote', { on: 'draft-1', recorded: false }), belmar('cast-vote', { vote: 'vote-1', choice: 'yes' }), belmar('cast-vote', { vote: 'vote-1', choice: 'no' }), chair('announce-lock', { vote: 'vote-1' }), chair('close-vote', { vote: 'vote-1' }))
    expect(twice.state.decisions.at(-1)?.vote).toMatchObject({ for: 0, against: 1 })
  })
})

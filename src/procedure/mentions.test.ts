import { expect, test } from 'vitest'
import { aldora, belmar, chair, meeting, secretariat, type World } from './given.ts'
import { followedIn } from './mentions.ts'
import { mentionOf, mostProposals } from './mentions-state.ts'

const open = meeting('unsc', 4).and(aldora('ask-for-floor', { kind: 'statement' }), belmar('ask-for-floor', { kind: 'statement' }))
const [first, second] = open.body.floor.entries.map(({ id }) => id)
const followed = open.and(chair('give-floor', { entry: first ?? '' }), secretariat('follow-proposal', { title: 'An international conference' }), chair('give-floor', { entry: second ?? '' }))
const board = (world: World): readonly string[] => ['aldora', 'belmar', 'casparia'].map((seat) => mentionOf(followedIn(world.body)[0] ?? expect.unreachable(), seat))

test('whoever has the floor when a proposal is followed has spoken, and so has whoever is given it later', () => {
  expect(board(followed)).toEqual(['spoke-without-mentioning', 'spoke-without-mentioning', 'did-not-speak'])
})

test('the secretariat records who spoke to it, with the words, and strikes what it took down wrongly', () => {
  const recorded = followed.and(secretariat('record-mention', { proposal: 'proposal-1', seat: 'belmar', words: 'We take up the call for a conference.' }))
  expect(board(recorded)).toEqual(['spoke-without-mentioning', 'spoke-to-it', 'did-not-speak'])
  expect(followedIn(recorded.body)[0]?.to).toEqual({ belmar: { words: 'We take up the call for a conference.' } })
  expect(board(recorded.and(secretariat('strike-mention', { proposal: 'proposal-1', seat: 'belmar' })))).toEqual(board(followed))
})

test('nobody is recorded as speaking to it who has not spoken, and nobody else records', () => {
  expect(followed.when(secretariat('record-mention', { proposal: 'proposal-1', seat: 'casparia' })).refusal?.words.en).toContain('has not had the floor')
  expect(followed.when(secretariat('record-mention', { proposal: 'proposal-2', seat: 'belmar' })).refusal?.refused).toBe('no-such-thing')
  expect(followed.when(belmar('record-mention', { proposal: 'proposal-1', seat: 'belmar' })).refusal?.refused).toBe('not-entitled')
})

test('a proposal that is no longer followed is gone from the board, and its number is not used again', () => {
  const dropped = followed.and(secretariat('drop-proposal', { proposal: 'proposal-1' }))
  expect(followedIn(dropped.body)).toEqual([])
  expect(followedIn(dropped.and(secretariat('follow-proposal', { title: 'Another' })).body)[0]?.id).toBe('proposal-2')
})

test('a body follows twelve proposals at most', () => {
  const twelve = Array.from({ length: mostProposals - 1 }, (_, n) => secretariat('follow-proposal', { title: `Proposal ${n}` })).reduce((world, act) => world.and(act), followed)
  expect(followedIn(twelve.body)).toHaveLength(mostProposals)
  expect(twelve.when(secretariat('follow-proposal', { title: 'One more' })).refusal?.words.en).toContain('12 proposals are followed')
})

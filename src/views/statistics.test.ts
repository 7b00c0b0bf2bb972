import { expect, test } from 'vitest'
import { minute, second } from '#base/instants.ts'
import { aldora, belmar, by, casparia, chair, invented, meeting, type World } from '#procedure/given.ts'
import { statisticsOf } from './statistics.ts'

const counted = (world: World) => statisticsOf(world.rehearsal.events, 'conference-1', world.rehearsal.now) ?? expect.unreachable()
const started = meeting('mun-una', 5).and(...invented.slice(0, 5).map((name) => chair('answer-roll', { seat: name.toLowerCase(), answer: 'present' })))

test('a speech counts from the floor given to its end, the one that runs up to now', () => {
  const listed = started.and(aldora('ask-for-floor', { kind: 'statement' }), belmar('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' }))
  const spoken = listed.after(40 * second).and(chair('give-floor', { entry: 'entry-2' })).after(20 * second)
  expect(counted(spoken).shares.map(({ seat, speeches, spoken: time }) => [seat, speeches, time]).slice(0, 3)).toEqual([['aldora', 1, 40 * second], ['belmar', 1, 20 * second], ['casparia', 0, 0]])
})

test('motions count for whoever moved them, and those that were carried once more', () => {
  const moved = started.and(belmar('move', { motion: 'unmoderated-caucus', total: 5 }), casparia('second', { motion: 'motion-1' }), chair('open-vote', { on: 'motion-1', recorded: false }))
  const carried = moved.and(...['aldora', 'belmar', 'casparia'].map((seat) => by(seat)('cast-vote', { vote: 'vote-1', choice: 'yes' })), chair('announce-lock', { vote: 'vote-1' }), chair('close-vote', { vote: 'vote-1' })).after(minute)
  const shares = counted(carried).shares
  expect(shares.find(({ seat }) => seat === 'belmar')).toMatchObject({ motions: 1, carried: 1, votes: 1 })
  expect(shares.find(({ seat }) => seat === 'dorra')).toMatchObject({ motions: 0, carried: 0, votes: 0 })
})

test('without the founding there is nothing to count', () => {
  expect(statisticsOf(started.rehearsal.events.slice(1), 'conference-1', 0)).toBeNull()
})

import { expect, test } from 'vitest'
import { canonical, type Json } from '#base/canonical.ts'
import { by, chair, invented, meeting, vote, votes, type World } from './given.ts'
import { decisionsKept, rollsKept } from './state.ts'

const paragraphs = Array.from({ length: 10 }, () => 'Decides to share the waters of the river fairly, and calls upon all states of its basin to report once a year. '.repeat(3))

/** A round of the Assembly of 26: ten speeches, a draft, its recorded vote. */
function round(before: World, n: number): World {
  const speakers = Array.from({ length: 10 }, (_, k) => by(invented[(n + k) % 26] ?? 'Aldora'))
  const heard = speakers.reduce((world, speaker) => world.and(
    speaker('ask-for-floor', { kind: 'statement', about: 'On behalf of the states of the delta' }), chair('give-floor', { entry: `entry-${world.state.counts.entry + 1}` })), before)
  const open = heard.and(
    by('aldora')('submit-draft', { symbol: `A/L.${n}`, title: 'Sharing of waters', paragraphs, matter: 'other', sponsors: ['belmar'] }),
    chair('take-up-draft', { draft: `draft-${n}` }), chair('open-vote', { on: `draft-${n}`, recorded: true }))
  return vote(open, `vote-${n}`, votes(12, 9, 3))
}

test('a long conference stays small: a late phone is sent less than 200 kB, however much has happened', () => {
  const sizes: number[] = []
  let world = meeting('unga', 26)
  for (let n = 1; n <= 130; n++) {
    world = round(world, n)
    if (n > decisionsKept) sizes.push(canonical(world.state as unknown as Json).length)
  }
  expect(world.rehearsal.events.length).toBeGreaterThan(6_000)
  expect(world.state.decisions).toHaveLength(decisionsKept)
  expect(world.state.decisions.filter(({ vote: counted }) => counted?.roll != null)).toHaveLength(rollsKept)
  expect(Math.max(...sizes)).toBeLessThan(200_000)
  // Only numbers grow by a digit now and then.
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(1_000)
})

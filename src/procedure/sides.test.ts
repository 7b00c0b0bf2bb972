import { describe, expect, test } from 'vitest'
import { minute } from '#base/instants.ts'
import { aldora, belmar, by, casparia, chair, dorra, draftBefore, elvaine, meeting, vote, votes, type World } from './given.ts'
import { script } from './script.ts'

const before = draftBefore(meeting('mun-thimun', 5), 'resolution')
const closed = before.and(chair('set-debate', { draft: 'draft-1', form: 'closed', minutes: 10 }))
const says = (world: World): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''
const motionRuled = (world: World, motion: string, more: object = {}): World => world.and(
  belmar('move', { motion, ...more }), casparia('second', { motion: `motion-${world.state.counts.motion + 1}` }), chair('decide-motion', { motion: `motion-${world.state.counts.motion + 1}`, carried: true }))

describe('closed debate', () => {
  test('hears those for the resolution, then those against it, then votes', () => {
    const both = closed.and(aldora('ask-for-floor', { kind: 'for' }), dorra('ask-for-floor', { kind: 'against' }))
    expect(both.when(chair('give-floor', { entry: 'entry-2' })).refusal?.refused).toBe('out-of-order')
    expect(both.when(chair('open-vote', { on: 'draft-1', recorded: false })).refusal?.words.en).toBe('The draft is debated by sides: time for it, then time against it, then the vote.')
    const against = both.and(chair('give-floor', { entry: 'entry-1' }), chair('turn-debate', { draft: 'draft-1' }))
    expect([against.body.sides?.at, against.body.floor.speaker]).toEqual(['against', null])
    const done = against.and(chair('give-floor', { entry: 'entry-2' }), chair('turn-debate', { draft: 'draft-1' }))
    expect([done.body.sides?.at, done.when(chair('open-vote', { on: 'draft-1', recorded: false })).refusal]).toEqual(['over', null])
  })
  test('turns by the clock when the time of a side is up', () => {
    expect(closed.after(10 * minute - 1).body.sides?.at).toBe('for')
    expect([closed.after(10 * minute).body.sides?.at, closed.after(20 * minute).body.sides?.at]).toEqual(['against', 'over'])
  })
  test('is not turned by the chair while somebody waits to be heard on that side', () => {
    expect(closed.and(aldora('ask-for-floor', { kind: 'for' })).when(chair('turn-debate', { draft: 'draft-1' })).refusal?.refused).toBe('not-now')
    expect(says(closed)).toBe('Nobody else wishes to speak for the draft. We move to the time against it.')
  })
  test('takes no questions in its closing phase', () => {
    const speaking = (world: World, kind: 'for' | 'against') => world.and(aldora('ask-for-floor', { kind }), chair('give-floor', { entry: `entry-${world.state.counts.entry + 1}` }), aldora('yield', { to: 'questions' }))
    const asks = elvaine('raise-point', { kind: 'information', about: 'Which river?' })
    expect(speaking(closed, 'for').when(asks).refusal).toBeNull()
    const against = closed.and(chair('turn-debate', { draft: 'draft-1' }))
    expect(speaking(against, 'against').when(asks).refusal?.words.en).toBe('No questions are put to speakers in this part of the debate.')
  })
  test('an open debate mixes both sides, from the one list', () => {
    const open = before.and(chair('set-debate', { draft: 'draft-1', form: 'open', minutes: 10 }))
    expect(open.when(aldora('ask-for-floor', { kind: 'for' })).refusal?.refused).toBe('not-now')
    expect(open.when(aldora('ask-for-floor', { kind: 'statement' })).refusal).toBeNull()
    expect(meeting('unga', 3).when(chair('set-debate', { draft: 'draft-1', form: 'open', minutes: 5 })).refusal?.refused).toBe('no-such-act')
  })
})

describe('the previous question', () => {
  test('moves from the time for to the time against, and from there to the vote', () => {
    const against = motionRuled(closed, 'previous-question')
    expect([against.body.sides?.at, motionRuled(against, 'previous-question').body.sides?.at]).toEqual(['against', 'over'])
  })
  test('closes an open debate', () => {
    const open = before.and(chair('set-debate', { draft: 'draft-1', form: 'open', minutes: 10 }))
    expect(motionRuled(open, 'previous-question').body.sides?.at).toBe('over')
    expect(motionRuled(before, 'previous-question').happened).toContain('debate-closed')
  })
  test('is stopped by an objection the chair finds well founded, and no votes are counted', () => {
    const objected = closed.and(belmar('move', { motion: 'previous-question' }), casparia('second', { motion: 'motion-1' }), elvaine('object-to-motion', { motion: 'motion-1', reason: 'Two delegations wait.' }))
    expect(objected.when(chair('decide-motion', { motion: 'motion-1', carried: true })).refusal?.possible?.en).toBe('When the Chair has ruled on the objection.')
    const stopped = objected.and(chair('judge-objection', { motion: 'motion-1', founded: true, text: 'They have waited since the beginning.' }), chair('decide-motion', { motion: 'motion-1', carried: false }))
    expect([stopped.body.sides?.at, stopped.state.decisions.at(-1)]).toMatchObject(['for', { how: 'chair', outcome: 'not-adopted', vote: null }])
  })
})

describe('dividing the house', () => {
  const tied = vote(before.and(chair('open-vote', { on: 'draft-1', recorded: false })), 'vote-1', votes(2, 2, 1))
  test('votes again without abstentions, and the first result stands in the journal', () => {
    expect(tied.state.decisions.at(-1)?.outcome).toBe('not-adopted')
    const divided = motionRuled(tied, 'divide-the-house', { draft: 'draft-1' }).and(chair('open-vote', { on: 'draft-1', recorded: false }))
    expect(divided.body.votes[0]?.choices).toEqual(['yes', 'no'])
    expect(divided.when(by('elvaine')('cast-vote', { vote: 'vote-2', choice: 'abstain' })).refusal?.refused).toBe('invalid')
    const again = vote(divided, 'vote-2', votes(3, 2))
    expect(again.state.decisions.filter(({ on }) => on.kind === 'draft').map(({ outcome }) => outcome)).toEqual(['not-adopted', 'adopted'])
    expect(again.body.drafts[0]?.status).toBe('adopted')
  })
  test('is pointless where nobody abstained', () => {
    const clear = vote(before.and(chair('open-vote', { on: 'draft-1', recorded: false })), 'vote-1', votes(3, 2))
    expect(clear.when(belmar('move', { motion: 'divide-the-house', draft: 'draft-1' })).refusal?.refused).toBe('not-now')
  })
})

describe('the table', () => {
  const decide = (world: World, motion: string, yes: number, no: number): World => {
    const n = world.state.counts.motion + 1
    return vote(world.and(belmar('move', { motion, draft: 'draft-1' }), casparia('second', { motion: `motion-${n}` }), chair('open-vote', { on: `motion-${n}`, recorded: false })), `vote-${world.state.counts.vote + 1}`, votes(yes, no))
  }
  test('takes a resolution by a majority and gives it back by two thirds', () => {
    const tabled = decide(before, 'table', 3, 2)
    expect([tabled.body.drafts[0]?.status, tabled.body.drafts[0]?.tabled]).toEqual(['submitted', true])
    expect(tabled.when(chair('take-up-draft', { draft: 'draft-1' })).refusal?.possible?.en).toBe('By a motion to take it from the table.')
    expect(decide(tabled, 'take-from-table', 3, 2).body.drafts[0]?.tabled).toBe(true)
    expect(decide(tabled, 'take-from-table', 4, 1).body.drafts[0]).toMatchObject({ tabled: false, status: 'before' })
  })
})

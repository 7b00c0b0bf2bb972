import { describe, expect, test } from 'vitest'
import { type Circle, sees } from '#base/event.ts'
import { rulebooks } from '#rulebooks/catalogue.ts'
import { written } from '#rulebooks/overriding.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { aldora, belmar, casparia, chair, draftBefore, meeting, vote, type World } from './given.ts'
import { readersOf } from './circles.ts'
import { conference } from './decider.ts'
import { perform } from './rehearsal.ts'
import { cameIn } from './showing.ts'

const { unga } = rulebooks
const bookWith = (shown: string, mayChange = true): Rulebook => (unga === undefined ? expect.unreachable() : written(unga, [{ path: 'voting.shown', value: shown }, { path: 'voting.mayChange', value: mayChange }]))
const opened = (book: Rulebook, recorded = true): World => draftBefore(meeting(book, 5), 'other').and(chair('open-vote', { on: 'draft-1', recorded }))

/** What somebody who reads in these circles has folded. */
const seenBy = ({ rehearsal, state }: World, capacity: Parameters<typeof readersOf>[1]) => {
  const circles: readonly Circle[] = readersOf(state, capacity)
  const folded = rehearsal.events.filter(({ audience }) => sees(circles, audience)).reduce(conference.evolve, conference.initial)
  return { vote: folded.bodies['plenary']?.votes.at(-1), told: JSON.stringify(rehearsal.events.filter(({ type, audience }) => type.startsWith('vote') && type !== 'vote-opened' && sees(circles, audience)).map(({ data }) => data)), decision: folded.decisions.at(-1) }
}
const others = ['delegation:belmar', 'chair', 'secretariat', 'room-screen', 'public'] as const

describe('votes that are shown with the result', () => {
  const sent = opened(bookWith('at-the-close')).and(aldora('cast-vote', { vote: 'vote-1', choice: 'no' }))

  test('are told to their own delegation alone; everybody else learns that one came, the chair too', () => {
    expect(sent.happened).toEqual(['vote-cast', 'vote-received'])
    expect(seenBy(sent, 'delegation:aldora').vote?.cast).toEqual({ aldora: 'no' })
    for (const reader of others) {
      const { vote: seen, told } = seenBy(sent, reader)
      expect([reader, seen?.cast, seen?.received, told.includes('"no"')]).toEqual([reader, {}, ['aldora'], false])
    }
  })
  test('may be changed without anybody seeing that they were', () => {
    const changed = sent.and(aldora('cast-vote', { vote: 'vote-1', choice: 'yes' }))
    expect(changed.happened).toEqual(['vote-cast'])
    expect(seenBy(changed, 'delegation:belmar').vote?.received).toEqual(['aldora'])
  })
  test('are shown with the result by name, and count as sent', () => {
    const done = vote(sent, 'vote-1', { belmar: 'yes', casparia: 'yes' })
    for (const reader of others) expect(seenBy(done, reader).decision).toMatchObject({ outcome: 'adopted', vote: { for: 2, against: 1, roll: { aldora: 'no', belmar: 'yes', casparia: 'yes', dorra: 'absent' } } })
  })
  test('the chair is told how many came, before and after its device could see them', () => {
    const seen = seenBy(sent.and(belmar('cast-vote', { vote: 'vote-1', choice: 'yes' })), 'chair').vote
    expect(seen === undefined ? null : cameIn(seen)).toBe(2)
  })
})

describe('votes that are shown when the lock is announced', () => {
  const locked = (recorded: boolean): World => opened(bookWith('at-the-lock'), recorded).and(aldora('cast-vote', { vote: 'vote-1', choice: 'no' }), chair('announce-lock', { vote: 'vote-1' }))
  test('stand by name on every screen between that and the close, and late ones as they come', () => {
    const late = locked(true).and(belmar('cast-vote', { vote: 'vote-1', choice: 'yes' }))
    expect(seenBy(late, 'public').vote?.cast).toEqual({ aldora: 'no', belmar: 'yes' })
  })
  test('of a vote without names only the figures are shown, and no name ever is', () => {
    const late = locked(false).and(belmar('cast-vote', { vote: 'vote-1', choice: 'yes' }))
    expect(seenBy(late, 'public').vote).toMatchObject({ cast: {}, received: ['aldora', 'belmar'], revealed: { yes: 0, no: 1, abstain: 0 } })
    const done = late.and(chair('close-vote', { vote: 'vote-1' }))
    expect(seenBy(done, 'public').decision).toMatchObject({ vote: { for: 1, against: 1, roll: null } })
  })
})

describe('two of one delegation', () => {
  const two = (before: World, choice: 'yes' | 'no', person: string) => perform(before.rehearsal, { type: 'cast-vote', body: 'plenary', vote: 'vote-1', choice }, { person, capacity: 'delegation:casparia' }, before.rehearsal.now)
  test('where a vote may be changed the last counts, and what a colleague had sent stands beside it', () => {
    const before = opened(bookWith('as-cast'))
    const first = two(before, 'yes', 'ana').rehearsal
    const second = two({ ...before, rehearsal: first }, 'no', 'bo').rehearsal
    expect(second.state.bodies['plenary']?.votes[0]).toMatchObject({ cast: { casparia: 'no' }, sent: { casparia: { by: 'bo', before: { by: 'ana', choice: 'yes' } } } })
  })
  test('where it may not the first counts, and the second is told what it was and by which rule it stands', () => {
    const before = opened(bookWith('as-cast', false))
    const first = two(before, 'yes', 'ana').rehearsal
    expect(two({ ...before, rehearsal: first }, 'no', 'bo').refusal).toMatchObject({ refused: 'already-done', cites: [{ rule: '88' }], words: { en: 'Your delegation has already voted: in favour. Under the rules of this conference a vote that was sent stands.' } })
    expect(opened(bookWith('as-cast', false)).and(casparia('cast-vote', { vote: 'vote-1', choice: 'yes' }), chair('announce-lock', { vote: 'vote-1' }), chair('close-vote', { vote: 'vote-1' })).when(casparia('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal).toMatchObject({ refused: 'too-late' })
  })
})

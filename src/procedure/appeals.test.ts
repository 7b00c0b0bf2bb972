import { describe, expect, test } from 'vitest'
import { minute } from '#base/instants.ts'
import { aldora, belmar, casparia, chair, dorra, elvaine, given, invented, secretariat, vote, votes, type World } from './given.ts'
import { script } from './script.ts'

const says = (world: World): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''
const key = (world: World): string | undefined => script(world.state, world.rehearsal.now)?.command?.type

/** Aldora has the floor under the UNA-USA rules, the appeal of the chair set as one college sets it or as it stands. */
function speaking(appeal: 'majority' | 'two-thirds'): World {
  const set = given('mun-una', 5).and(secretariat('lay-agenda', { items: ['Sharing of waters'] }), ...(appeal === 'majority' ? [] : [{ as: 'secretariat', command: { type: 'set-rule', path: 'parameters.appealMajority.value', value: '"two-thirds"' } } as const]), chair('open-meeting', { grade: 'public' }))
  return set.and(...invented.slice(0, 5).map((name) => chair('answer-roll', { seat: name.toLowerCase(), answer: 'present' })), chair('open-item', { item: 'item-1' }), aldora('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' }))
}
const appealedIn = (world: World): World => world.and(belmar('raise-point', { about: 'Off the item.' }), chair('rule', { point: 'point-1', sustained: false, text: 'On the item.' }), casparia('appeal', { point: 'point-1' }))

describe('an appeal that needs a second', () => {
  const appealed = appealedIn(speaking('two-thirds'))
  test('is not put before another delegation seconds it', () => {
    expect(appealed.when(chair('open-vote', { on: 'point-1', recorded: false })).refusal).toMatchObject({ refused: 'not-in-force', cites: [{ rule: 'appeal' }], possible: { en: 'When another delegation seconds it.' } })
    expect(appealed.when(casparia('second-appeal', { point: 'point-1' })).refusal?.words.en).toBe('A delegation does not second its own appeal.')
    expect([says(appealed), key(appealed)]).toEqual(['The representative of Casparia has appealed against my ruling. Is the appeal seconded? If nobody seconds it, the ruling stands.', 'let-appeal-fall'])
  })
  test('falls where nobody does, and the ruling stands with the speech that was held up', () => {
    const fallen = appealed.after(minute).and(chair('let-appeal-fall', { point: 'point-1' }))
    expect([fallen.body.point, fallen.body.rulings.at(-1)?.appeal, fallen.body.floor.speaker?.seat, fallen.body.floor.speaker?.held]).toEqual([null, 'stood', 'aldora', undefined])
  })
  test('is debated by one on each side, then put', () => {
    const seconded = appealed.and(dorra('second-appeal', { point: 'point-1' }))
    expect(says(seconded)).toContain('Places left to speak for the appeal: 1; against it: 1.')
    const asked = seconded.and(casparia('speak-on-appeal', { point: 'point-1', side: 'for' }), elvaine('speak-on-appeal', { point: 'point-1', side: 'against' }))
    expect(asked.when(dorra('speak-on-appeal', { point: 'point-1', side: 'for' })).refusal?.words.en).toBe('On an appeal 1 speak for and 1 against, and those places are taken or not provided.')
    expect(asked.when(chair('open-vote', { on: 'point-1', recorded: false })).refusal?.words.en).toBe('Casparia has asked to speak on the appeal.')
    const heard = asked.and(chair('give-floor', { entry: 'entry-2' }), chair('give-floor', { entry: 'entry-3' }), chair('open-vote', { on: 'point-1', recorded: false }))
    const stood = vote(heard, 'vote-1', votes(3, 2))
    expect(stood.state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', on: { kind: 'appeal' } })
    expect([stood.body.floor.speaker?.seat, stood.body.floor.entries]).toEqual(['aldora', []])
    expect(vote(heard, 'vote-1', votes(4, 1)).state.decisions.at(-1)?.outcome).toBe('adopted')
  })
})

test('an appeal by a majority is not debated, and a tie upholds the chair', () => {
  const appealed = appealedIn(speaking('majority'))
  expect(appealed.when(dorra('second-appeal', { point: 'point-1' })).refusal?.refused).toBe('already-done')
  expect(appealed.when(dorra('speak-on-appeal', { point: 'point-1', side: 'for' })).refusal?.refused).toBe('out-of-order')
  const tied = vote(appealed.and(chair('open-vote', { on: 'point-1', recorded: false })), 'vote-1', votes(2, 2))
  expect([tied.state.decisions.at(-1)?.outcome, tied.body.floor.speaker?.seat]).toEqual(['not-adopted', 'aldora'])
})

test('asked whether the ruling is upheld, a Yes is a vote against overruling: one more of them can save the ruling, and one more No never does', () => {
  const asked = appealedIn(speaking('majority')).and(chair('open-vote', { on: 'point-1', recorded: false, asks: 'uphold' }))
  const outcome = (cast: Parameters<typeof vote>[2]): string | undefined => vote(asked, 'vote-1', cast).state.decisions.at(-1)?.outcome
  expect(outcome({ aldora: 'no', belmar: 'no', casparia: 'yes' })).toBe('adopted')
  expect(outcome({ aldora: 'no', belmar: 'no', casparia: 'yes', dorra: 'yes' })).toBe('not-adopted')
  expect(outcome({ aldora: 'no', belmar: 'no', casparia: 'yes', dorra: 'no' })).toBe('adopted')
})

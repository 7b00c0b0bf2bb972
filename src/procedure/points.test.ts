import { minute } from '#base/instants.ts'
import { describe, expect, test } from 'vitest'
import { aldora, belmar, casparia, chair, draftBefore, dorra, meeting, secretariat, vote, votes, type World } from './given.ts'
import { rulingTold } from './rulings.ts'
import { script } from './script.ts'

const says = (world: World): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''
const unga = meeting('unga', 5).and(aldora('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' }))
const raised = unga.and(belmar('raise-point', { about: 'The speaker has left the item.' }))
const ruled = raised.and(chair('rule', { point: 'point-1', sustained: false, text: 'The remarks are to the point.' }))
const appealed = ruled.and(casparia('appeal', { point: 'point-1' }))

describe('rule 71: a point of order', () => {
  test('may interrupt a speech and is decided before anything else', () => {
    expect(raised.body.floor.speaker?.seat).toBe('aldora')
    expect(says(raised)).toBe('The representative of Belmar has raised a point of order: “The speaker has left the item.” I shall rule on it.')
    expect(raised.when(dorra('move', { motion: 'adjourn-meeting' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '71' }, { rule: 'annex-iv:79' }] })
    expect(raised.when(casparia('raise-point', { about: 'x' })).refusal?.words.en).toBe('A point of order by Belmar awaits its ruling.')
    expect(raised.when(casparia('appeal', { point: 'point-1' })).refusal?.refused).toBe('not-now')
    expect(raised.when(belmar('rule', { point: 'point-1', sustained: true, text: 'Mine.' })).refusal?.refused).toBe('not-entitled')
  })
  test('the ruling can be appealed until the business goes on', () => {
    expect(ruled.when(casparia('appeal', { point: 'point-1' })).refusal).toBeNull()
    const gone = ruled.and(belmar('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-2' }))
    expect(gone.when(casparia('appeal', { point: 'point-1' })).refusal).toMatchObject({ refused: 'too-late', words: { en: 'The ruling stands: the business has gone on.' } })
  })
  test('an appeal is put to the vote at once', () => {
    expect(says(appealed)).toMatch(/The appeal is put to the vote at once: a vote in favour overrules the ruling\.$/)
    expect(appealed.when(dorra('raise-point', { about: 'x' })).refusal?.words.en).toBe('Casparia has appealed against the ruling; the appeal is put to the vote at once.')
    expect(appealed.when(chair('give-floor', { entry: 'entry-2' })).refusal?.refused).toBe('out-of-order')
  })
  test('the ruling stands unless a majority overrules it; a tie upholds the chair', () => {
    const open = appealed.and(chair('open-vote', { on: 'point-1', recorded: false }))
    expect(open.body.votes[0]).toMatchObject({ on: { kind: 'appeal' }, question: { en: 'To overrule the ruling from the chair' }, rules: ['71', '86'] })
    const tied = vote(open, 'vote-1', votes(2, 2))
    expect(tied.state.decisions.at(-1)).toMatchObject({ on: { kind: 'appeal' }, outcome: 'not-adopted' })
    expect(says(tied)).toBe('The result of the vote is as follows: in favour of overruling, 2; against, 2; abstentions, 0. The ruling stands. I thank the representative of Aldora. The list of speakers is open. Who wishes to take the floor?')
    expect(says(vote(open, 'vote-1', votes(3, 2)))).toMatch(/The ruling is overruled\./)
    expect(tied.body.point).toBeNull()
  })
})

test('during a vote a ruling on its conduct can be appealed, and the vote goes on after the appeal', () => {
  const voting = draftBefore(meeting('unga', 5), 'other').and(
    chair('open-vote', { on: 'draft-1', recorded: true }), aldora('cast-vote', { vote: 'vote-1', choice: 'yes' }), belmar('raise-point', { about: 'The board is dark.' }),
    chair('rule', { point: 'point-1', sustained: false, text: 'It is lit.' }), casparia('appeal', { point: 'point-1' }), chair('open-vote', { on: 'point-1', recorded: false }))
  expect(voting.body.votes).toHaveLength(2)
  expect(voting.when(belmar('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal?.refused).toBe('out-of-order')
  const back = vote(voting, 'vote-2', votes(1, 4))
  expect(back.body.votes).toMatchObject([{ id: 'vote-1', cast: { aldora: 'yes' } }])
  expect(vote(back, 'vote-1', votes(4, 1)).body.drafts).toMatchObject([{ status: 'adopted' }])
})

test('rule 13 of the consultative rules: the chair rules, and without votes there is no appeal', () => {
  const consultative = meeting('consultative', 4).and(belmar('raise-point', { about: 'Order of the items.' }), chair('rule', { point: 'point-1', sustained: true, text: 'So we shall do.' }))
  expect(consultative.when(casparia('appeal', { point: 'point-1' })).refusal).toMatchObject({ refused: 'no-such-act', cites: [{ rule: '13' }] })
})

test('the European Union raises no points of order: resolution 65/276', () => {
  const union = meeting('unga', 4, { dorra: 'european-union' })
  expect(union.when(dorra('raise-point', { about: 'x' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '65/276' }] })
})

describe('a ruling', () => {
  const speaking = meeting('unga', 5).and(secretariat('record-presence', { present: ['aldora', 'belmar', 'casparia', 'dorra'] }), aldora('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' })).after(2 * minute)
  const raised = speaking.and(belmar('raise-point', { about: 'The remarks leave the item.' }))
  const ruled = raised.after(3 * minute).and(chair('rule', { point: 'point-1', sustained: false, text: 'The remarks are on the item.' }))

  test('carries the facts it had before it, and tells them with its rules', () => {
    expect(ruled.rehearsal.events.at(-1)?.data).toMatchObject({ facts: { present: 4, membership: 5, motions: [], question: null, vote: null, item: 'item-1', speaker: 'aldora' }, settled: [] })
    expect(rulingTold(ruled.state, ruled.body, 'point-1')).toMatchObject({
      words: { en: 'The President ruled that the point of order is not well taken: The remarks are on the item. Before the chair: present at the last count, 4 of 5; on the floor: Aldora.' }, cites: [{ rule: '71' }, { rule: 'annex-iv:79' }],
    })
  })

  test('interrupts the speech, which goes on afterwards with its time', () => {
    expect(raised.body.floor.speaker).toMatchObject({ seat: 'aldora', held: raised.rehearsal.now })
    expect(ruled.body.floor.speaker).toMatchObject({ seat: 'aldora', since: ruled.rehearsal.now - 2 * minute })
    expect(ruled.and(chair('end-speech', {})).body.floor.used).toEqual({ aldora: 2 * minute })
  })

  test('is corrected only by a later event that names it, and stays as it was', () => {
    const corrected = ruled.and(chair('correct-ruling', { ruling: 'point-1', text: 'The remarks are on item 1.' }))
    expect(corrected.body.rulings).toMatchObject([{ point: 'point-1', text: 'The remarks are on the item.', corrected: { text: 'The remarks are on item 1.' } }])
    expect(ruled.when(chair('correct-ruling', { ruling: 'point-2', text: 'No.' })).refusal).toMatchObject({ refused: 'no-such-thing' })
    expect(ruled.when(aldora('correct-ruling', { ruling: 'point-1', text: 'No.' })).refusal).toMatchObject({ refused: 'not-entitled' })
  })

  test('is not corrected when it was appealed against, whichever way that went', () => {
    const appealed = ruled.and(belmar('appeal', { point: 'point-1' }))
    expect(appealed.when(chair('correct-ruling', { ruling: 'point-1', text: 'No.' })).refusal).toMatchObject({ refused: 'out-of-order' })
    for (const [yes, no, came] of [[3, 2, 'overruled'], [2, 2, 'stood']] as const) {
      const decided = vote(appealed.and(chair('open-vote', { on: 'point-1', recorded: false })), 'vote-1', votes(yes, no))
      expect(decided.body.rulings).toMatchObject([{ appeal: came }])
      expect(decided.when(chair('correct-ruling', { ruling: 'point-1', text: 'No.' })).refusal).toMatchObject({ refused: 'out-of-order' })
    }
  })
})

import { describe, expect, test } from 'vitest'
import { day } from '#base/instants.ts'
import { aldora, belmar, chair, dorra, given, meeting, secretariat, vote, votes, type World } from './given.ts'

const moved = (): World => meeting('unga', 6).and(belmar('move', { motion: 'additional-item', topic: 'Relief after the flood' }), chair('put-motion', { motion: 'motion-1' }), chair('gavel', { question: 'question-1' }), chair('conclude-item', { item: 'item-1' }))
const report = secretariat('record-report', { on: 'item-3', report: 'The committee recommends that the item be considered.' })
const open = chair('open-item', { item: 'item-3' })

describe('rule 15: an additional item', () => {
  test('is added by a majority', () => {
    const asked = meeting('unga', 6).and(belmar('move', { motion: 'additional-item', topic: 'Relief after the flood' }), dorra('request-recorded-vote', { on: 'motion-1' }), chair('open-vote', { on: 'motion-1', recorded: true }))
    expect(vote(asked, 'vote-1', votes(2, 3)).body.agenda).toHaveLength(2)
    const added = vote(asked, 'vote-1', votes(3, 2))
    expect(added.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', title: { en: 'Additional item: Relief after the flood' }, rules: ['15', '86', '87'] })
    expect(added.body.agenda.at(-1)).toMatchObject({ id: 'item-3', status: 'waiting', additional: { reported: false } })
  })

  test('waits seven days and for the report of a committee, for both', () => {
    expect(moved().when(open).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '15' }] })
    expect(moved().and(report).when(open).refusal?.refused, 'reported, not yet seven days').toBe('not-now')
    expect(moved().after(7 * day).when(open).refusal?.refused, 'seven days, no report').toBe('not-now')
    expect(moved().and(report).after(7 * day - 1).when(open).refusal?.refused).toBe('not-now')
    expect(moved().and(report).after(7 * day).and(open).body.item).toBe('item-3')
  })

  test('is taken up at once where two thirds so decide: 4 to 2 are enough, 3 to 2 are not', () => {
    const early = moved().and(belmar('move', { motion: 'early-item', item: 'item-3' }), dorra('request-recorded-vote', { on: 'motion-2' }), chair('open-vote', { on: 'motion-2', recorded: true }))
    expect(vote(early, 'vote-1', votes(3, 2)).when(open).refusal?.refused).toBe('not-now')
    const freed = vote(early, 'vote-1', votes(4, 2))
    expect([freed.happened.at(-1), freed.state.decisions.at(-1)?.title.en]).toEqual(['item-freed', 'Taking an additional item up at once: Relief after the flood'])
    expect(freed.and(open).body.item).toBe('item-3')
  })

  test('is reported on by the secretariat, once; no other item is', () => {
    expect(moved().when(aldora('record-report', { on: 'item-3', report: 'Yes.' })).refusal?.refused).toBe('not-entitled')
    expect(moved().and(report).when(report).refusal).toMatchObject({ refused: 'no-such-thing', cites: [{ rule: '15' }] })
    expect(moved().when(secretariat('record-report', { on: 'item-2', report: 'Yes.' })).refusal?.refused).toBe('no-such-thing')
  })

  test('does not come with a new agenda once the body has met', () => {
    expect(meeting('unga', 6).when(secretariat('lay-agenda', { items: ['Relief after the flood'] })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '15' }] })
    expect(given('unga', 6).and(secretariat('lay-agenda', { items: ['Sharing of waters'] }), secretariat('lay-agenda', { items: ['Ferry lines'] })).body.agenda).toHaveLength(1)
  })

  test('waits for nothing where the book has no such rule', () => {
    expect(meeting('unga-committee', 6).when(belmar('move', { motion: 'additional-item', topic: 'Relief' })).refusal?.refused).toBe('no-such-act')
    expect(meeting('unga-committee', 6).and(secretariat('lay-agenda', { items: ['Relief after the flood'] })).body.agenda.map(({ status }) => status)).toEqual(['open', 'waiting'])
  })
})

describe('rule 163: an amendment of the rules', () => {
  const drafted = meeting('unga', 6).and(aldora('submit-draft', { symbol: 'A/L.1', title: 'Amendment of rule 72', paragraphs: ['Decides accordingly.'], matter: 'rules', sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }))
  const reported = secretariat('record-report', { on: 'draft-1', report: 'The committee has no objection.' })

  test('is put only after a committee has reported', () => {
    expect(drafted.when(chair('put-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '163' }] })
    expect(drafted.and(dorra('request-recorded-vote', { on: 'draft-1' })).when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal?.cites).toMatchObject([{ rule: '163' }])
    expect(drafted.and(reported, chair('put-draft', { draft: 'draft-1' }), chair('gavel', { question: 'question-1' })).body.drafts[0]?.status).toBe('adopted')
  })

  test('needs a majority of those voting', () => {
    const asked = drafted.and(reported, dorra('request-recorded-vote', { on: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true }))
    expect(vote(asked, 'vote-1', votes(2, 1, 3)).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', rules: ['163', '86', '87'] })
  })
})

describe('an amendment of the rules of a conference', () => {
  const drafted = meeting('unconf', 6).and(aldora('submit-draft', { symbol: 'L.1', title: 'Amendment of rule 19', paragraphs: ['Decides accordingly.'], matter: 'rules', sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }))
  const reported = drafted.and(secretariat('record-report', { on: 'draft-1', report: 'The General Committee has no objection.' }))

  test('is put only after the General Committee has reported', () => {
    expect(drafted.when(chair('put-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: 'amendment-of-rules' }] })
    expect(reported.when(chair('put-draft', { draft: 'draft-1' })).refusal).toBeNull()
  })

  test('needs two thirds of those voting: 4 to 2 carry, 3 to 2 do not', () => {
    const asked = reported.and(chair('find-no-agreement', { draft: 'draft-1' }), dorra('request-recorded-vote', { on: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true }))
    expect(vote(asked, 'vote-1', votes(4, 2)).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', rules: ['amendment-of-rules', '36', 'voting:method'] })
    expect(vote(asked, 'vote-1', votes(3, 2)).state.decisions.at(-1)?.outcome).toBe('not-adopted')
  })
})

import { describe, expect, test } from 'vitest'
import { day } from '#base/instants.ts'
import { say } from '#base/words.ts'
import { aldora, belmar, by, casparia, chair, clock, type Deed, meeting, secretariat, vote, votes } from './given.ts'
import { script } from './script.ts'

const circulate = secretariat('circulate-admission', { seat: 'river-watch', names: { en: 'River Watch' } })
const seat = (role = 'organisation', id = 'river-watch'): Deed => ({ as: 'secretariat', command: { type: 'seat-delegation', seat: id, names: { en: 'River Watch' }, role } })
const admit = clock('admit-participant', { seat: 'river-watch' })
const rule = [{ rule: 'organisations:17' }]

describe('Given an organisation whose name was circulated', () => {
  const before = meeting('unconf', 5, { elvaine: 'observer' }).and(circulate)

  test('it has no seat while members may object', () => {
    expect(before.when(seat()).refusal).toMatchObject({ refused: 'not-now', cites: rule })
    expect(before.after(29 * day).when(admit).refusal).toMatchObject({ refused: 'not-now', cites: rule })
    expect(before.when(circulate).refusal?.cites).toMatchObject(rule)
  })

  test('after thirty days without objection it is admitted, and seated in that standing only', () => {
    const admitted = before.after(30 * day)
    expect(admitted.state.admissions).toMatchObject({ 'river-watch': { is: 'admitted' } })
    expect(admitted.when(seat('member')).refusal).toMatchObject({ cites: rule })
    expect(admitted.when(belmar('object-to-admission', { seat: 'river-watch' })).refusal).toMatchObject({ cites: rule })
    expect(admitted.and(seat()).when(by('river-watch')('ask-for-floor', { kind: 'statement' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: 'organisations:17' }, { rule: '60' }] })
  })

  test('one that was in the standing already needs no admission', () => {
    expect(before.when(seat('organisation', 'ferry-union')).refusal).toBeNull()
  })

  test('an observer does not object, a member does, once', () => {
    expect(before.when(by('elvaine')('object-to-admission', { seat: 'river-watch' })).refusal?.refused).toBe('not-entitled')
    const objected = before.and(belmar('object-to-admission', { seat: 'river-watch', reason: 'It is not known.' }))
    expect(objected.when(casparia('object-to-admission', { seat: 'river-watch' })).refusal).toMatchObject({ refused: 'already-done', cites: rule })
    expect(objected.after(31 * day).when(admit).refusal).toMatchObject({ refused: 'already-done', cites: rule })
    expect(say(script(objected.state, objected.rehearsal.now)?.sentence ?? { en: '' }, 'en')).toContain('River Watch')
  })

  test('the plenary decides what met an objection, by majority', () => {
    const put = before.and(belmar('object-to-admission', { seat: 'river-watch' }), chair('put-admission', { seat: 'river-watch' }))
    expect(put.and(chair('gavel', { question: 'question-5' })).happened).toEqual(['question-decided', 'participant-admitted'])
    const voting = put.and(aldora('object', { question: 'question-5' }), chair('open-vote', { on: 'question-5', recorded: true }))
    const admitted = vote(voting, 'vote-1', votes(2, 1, 1))
    expect([admitted.happened.at(-1), admitted.when(seat()).refusal]).toEqual(['participant-admitted', null])
    const refused = vote(voting, 'vote-1', votes(1, 2, 1))
    expect(refused.state.admissions).toMatchObject({ 'river-watch': { is: 'refused' } })
    expect(refused.when(seat()).refusal).toMatchObject({ refused: 'not-now', cites: rule })
    expect(refused.when(chair('put-admission', { seat: 'river-watch' })).refusal?.cites).toMatchObject(rule)
    expect(refused.when(circulate).refusal).toBeNull()
  })
})

test('Given rules without it, no name is circulated', () => {
  expect(meeting('gcc', 6).when(circulate).refusal).toMatchObject({ refused: 'no-such-act' })
})

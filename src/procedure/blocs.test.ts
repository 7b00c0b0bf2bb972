import { describe, expect, test } from 'vitest'
import { aldora, belmar, by, casparia, chair, draftBefore, meeting, secretariat, vote, votes } from './given.ts'

const seated = meeting('unconf', 7, { gorland: 'integration-organisation' }).and(secretariat('name-bloc', { seat: 'gorland', members: ['dorra', 'elvaine', 'fennmark'] }))
const opened = draftBefore(seated, 'substantive').and(chair('find-no-agreement', { draft: 'draft-1' }), aldora('request-recorded-vote', {}), chair('open-vote', { on: 'draft-1', recorded: true }))

describe('Given an organisation with three members that are parties', () => {
  test('it has as many votes as they, and they are told in its place: four of six are two thirds', () => {
    const closed = vote(opened, 'vote-1', { aldora: 'yes', belmar: 'no', casparia: 'no', gorland: 'yes' })
    expect(closed.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', vote: { for: 4, against: 2, membership: 6, present: 6, roll: { dorra: 'yes', elvaine: 'yes', fennmark: 'yes' } } })
  })
  test('when it has voted its members do not, and may not be counted twice', () => {
    expect(opened.and(by('Gorland')('cast-vote', { vote: 'vote-1', choice: 'yes' })).when(by('Dorra')('cast-vote', { vote: 'vote-1', choice: 'no' })).refusal).toMatchObject({ refused: 'not-in-force', cites: [{ rule: 'reio' }] })
  })
  test('when one of them has voted it does not', () => {
    expect(opened.and(by('Dorra')('cast-vote', { vote: 'vote-1', choice: 'no' })).when(by('Gorland')('cast-vote', { vote: 'vote-1', choice: 'yes' })).refusal).toMatchObject({ refused: 'not-in-force', cites: [{ rule: 'reio' }] })
  })
  test('it may change its vote until the lock, like everybody', () => {
    const closed = vote(opened.and(by('Gorland')('cast-vote', { vote: 'vote-1', choice: 'yes' })), 'vote-1', { gorland: 'no', aldora: 'yes' })
    expect(closed.state.decisions.at(-1)?.vote).toMatchObject({ for: 1, against: 3 })
  })
  test('its members vote themselves where it sends nothing', () => {
    expect(vote(opened, 'vote-1', votes(4, 2)).state.decisions.at(-1)).toMatchObject({ vote: { for: 4, against: 2 } })
  })
  test('it counts for the quorum to the extent of its votes', () => {
    expect(seated.and(secretariat('record-presence', { present: ['aldora', 'gorland'] })).body.quorum).toMatchObject({ is: 'counted', present: 4, needed: 4 })
    expect(meeting('unconf', 7, { gorland: 'integration-organisation' }).and(secretariat('record-presence', { present: ['aldora', 'gorland'] })).body.quorum).toMatchObject({ is: 'lacking', present: 1 })
  })
  test('hands are not counted where one hand is three votes', () => {
    const before = draftBefore(seated, 'substantive').and(chair('find-no-agreement', { draft: 'draft-1' }))
    expect(before.when(chair('open-vote', { on: 'draft-1', recorded: false, method: 'hands' })).refusal?.words.en).toMatch(/names/)
  })
  test('nobody is a member of two, and an observer votes for nobody', () => {
    expect(meeting('unconf', 4, { dorra: 'observer' }).when(secretariat('name-bloc', { seat: 'dorra', members: ['aldora'] })).refusal).toMatchObject({ cites: [{ rule: 'reio' }] })
    expect([belmar, casparia].map((one) => opened.when(one('cast-vote', { vote: 'vote-1', choice: 'yes' })).refusal)).toEqual([null, null])
  })
})

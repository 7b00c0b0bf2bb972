import { describe, expect, test } from 'vitest'
import { minute } from '#base/instants.ts'
import { aldora, chair, draftBefore, invented, meeting, rollBook, secretariat, vote, votes, type World } from './given.ts'
import { rulebooks } from '#rulebooks/catalogue.ts'

const ready = (book = 'unga'): World => draftBefore(meeting(book, 9), 'other').after(90 * minute)
const paper = { tellers: ['R. Okafor', 'L. Varga'], source: 'Tally sheet 3 of the morning meeting' }
const before = ready()
const at = before.rehearsal.now - 40 * minute
const counted = before.and(secretariat('enter-paper-result', { on: 'draft-1', at, ...paper, counts: { yes: 5, no: 3, abstain: 1 } }))
const count = (world: World) => world.state.decisions.at(-1)

describe('a result entered from paper', () => {
  test('is counted by the same rules as any other vote, and says for ever where it comes from', () => {
    const byDevice = count(vote(ready().and(chair('open-vote', { on: 'draft-1', recorded: false })), 'vote-1', votes(5, 3, 1)))
    expect(count(counted)).toMatchObject({ outcome: 'adopted', rules: [...byDevice?.rules ?? [], '87'], vote: { for: 5, against: 3, abstained: 1, needed: byDevice?.vote?.needed, method: 'hands', teller: 'R. Okafor, L. Varga', paper: { at, ...paper, by: 'secretariat' } } })
    expect(counted.body.drafts[0]?.status).toBe('adopted')
    expect(counted.body.votes).toEqual([])
  })
  test('may carry the answer of every delegation', () => {
    const named = before.and(chair('enter-paper-result', { on: 'draft-1', at, ...paper, roll: { aldora: 'yes', belmar: 'no', casparia: 'yes', dorra: 'yes', elvaine: 'abstain' } }))
    expect(count(named)).toMatchObject({ outcome: 'adopted', vote: { for: 3, against: 1, abstained: 1, recorded: true, roll: { aldora: 'yes', belmar: 'no', fennmark: 'absent' } } })
  })
  test('is refused where the figures do not add up', () => {
    expect(before.when(secretariat('enter-paper-result', { on: 'draft-1', at, ...paper, counts: { yes: 6, no: 3, abstain: 1 } })).refusal).toMatchObject({ refused: 'invalid', words: { en: 'These figures do not add up: 9 delegations have a vote on this question, and 10 votes were entered.' } })
  })
  test('is refused without two different tellers, with an hour to come, with both a roll and figures, and with answers nobody can give', () => {
    const wrong = (fields: object): string | undefined => before.when(secretariat('enter-paper-result', { on: 'draft-1', at, ...paper, counts: { yes: 5, no: 3, abstain: 1 }, ...fields })).refusal?.words.en
    expect(wrong({ tellers: ['R. Okafor', ' r. okafor'] })).toContain('two persons who counted')
    expect(wrong({ at: before.rehearsal.now + minute })).toContain('an hour between')
    expect(wrong({ roll: { aldora: 'yes' } })).toContain('either the answer of each delegation or the figures')
    expect(wrong({ counts: null, roll: { [`${invented[20]}`.toLowerCase()]: 'yes' } })).toBeDefined()
  })
  test('has a second sheet where one is entered, which must agree to the last figure and name', () => {
    const enter = (fields: object) => before.when(secretariat('enter-paper-result', { on: 'draft-1', at, ...paper, ...fields }))
    const counts = { yes: 5, no: 3, abstain: 1 }
    expect(enter({ counts, second: { counts: { yes: 4, no: 3, abstain: 2 } } }).refusal).toMatchObject({ refused: 'invalid', words: { en: 'The two tellers differ (in favour: 5 and 4; abstaining: 1 and 2).' } })
    expect(enter({ roll: { aldora: 'yes' }, second: { roll: { aldora: 'no', belmar: 'yes' } } }).refusal?.words.en).toBe('The two tellers differ (Aldora: in favour and against; Belmar: no answer and in favour).')
    expect(enter({ counts, second: { roll: { aldora: 'yes' } } }).refusal?.words.en).toContain('either the answer of each delegation or the figures')
    const agreed = enter({ counts, second: { counts } })
    expect(agreed.refusal).toBeNull()
    expect(agreed.rehearsal.events.find(({ type }) => type === 'paper-result-entered')?.data).toMatchObject({ counts, agreed: true })
  })
  test('has names where the result turns on who voted how', () => {
    const council = draftBefore(meeting('unsc', 9, { aldora: 'permanent' }), 'substantive').after(minute)
    expect(council.when(secretariat('enter-paper-result', { on: 'draft-1', at: council.rehearsal.now, ...paper, counts: { yes: 9, no: 0, abstain: 0 } })).refusal).toMatchObject({ refused: 'invalid', words: { en: expect.stringContaining('names are needed') as unknown } })
  })
  test('is entered by the bureau alone, while no vote is open', () => {
    expect(before.when(aldora('enter-paper-result', { on: 'draft-1', at, ...paper, counts: { yes: 5, no: 3, abstain: 1 } })).refusal).toMatchObject({ refused: 'not-entitled' })
    expect(before.and(chair('open-vote', { on: 'draft-1', recorded: false })).when(secretariat('enter-paper-result', { on: 'draft-1', at, ...paper, counts: { yes: 5, no: 3, abstain: 1 } })).refusal).toMatchObject({ refused: 'out-of-order' })
  })
})

describe('the answers to a roll-call', () => {
  const { unga } = rulebooks
  const called = draftBefore(meeting(unga === undefined ? expect.unreachable() : rollBook(unga), 4).and(...['aldora', 'belmar', 'casparia', 'dorra'].map((seat) => secretariat('answer-roll', { seat, answer: 'present' }))), 'other')
    .and(chair('open-vote', { on: 'draft-1', recorded: true, method: 'roll-call' }))
  const [one = '', other = ''] = called.body.votes[0]?.calling?.order ?? []
  test('are taken back one at a time, before the next is given, and the delegation is called again', () => {
    for (const answer of ['yes', 'pass', 'silent'] as const) {
      const answered = called.and(secretariat('answer-call', { vote: 'vote-1', seat: one, answer }))
      const undone = answered.and(secretariat('undo-call', { vote: 'vote-1' }))
      expect(undone.body.votes[0]).toEqual({ ...called.body.votes[0], withRights: undone.body.votes[0]?.withRights, passed: undone.body.votes[0]?.passed, silent: undone.body.votes[0]?.silent })
      expect(undone.when(secretariat('undo-call', { vote: 'vote-1' })).refusal).toMatchObject({ refused: 'not-now', words: { en: 'There is no last answer to take back.' } })
      expect(undone.when(secretariat('answer-call', { vote: 'vote-1', seat: other, answer: 'yes' })).refusal).toMatchObject({ refused: 'out-of-order' })
    }
  })
  test('an answer given after a pass is taken back to the pass', () => {
    const seats = called.body.votes[0]?.calling?.order ?? []
    const again = called.and(...seats.map((seat) => secretariat('answer-call', { vote: 'vote-1', seat, answer: 'pass' as const })), secretariat('answer-call', { vote: 'vote-1', seat: one, answer: 'yes' }), secretariat('undo-call', { vote: 'vote-1' }))
    expect(again.body.votes[0]).toMatchObject({ cast: {}, passed: seats })
  })
})

describe('a replay', () => {
  const open = ready().and(chair('open-vote', { on: 'draft-1', recorded: true }))
  const mark = secretariat('mark-replay', { vote: 'vote-1', day: '2023-12-12', source: 'Recorded vote on draft A/L.1, as published' })
  test('says with its result what it replays; the mark is set once', () => {
    const marked = open.and(mark)
    expect(marked.when(mark).refusal).toMatchObject({ refused: 'already-done' })
    expect(count(vote(marked, 'vote-1', votes(5, 2)))?.vote?.replays).toEqual({ day: '2023-12-12', source: 'Recorded vote on draft A/L.1, as published' })
  })
  test('is not dated after today', () => {
    expect(open.when(secretariat('mark-replay', { vote: 'vote-1', day: '2031-01-01', source: 'x' })).refusal).toMatchObject({ refused: 'invalid' })
  })
})

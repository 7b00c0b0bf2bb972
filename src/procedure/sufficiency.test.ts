import { describe, expect, test } from 'vitest'
import { by, casparia, chair, type Deed, draftBefore, given, opening, secretariat, vote, votes, type World } from './given.ts'
import { explain } from './explain.ts'
import { rulingTold } from './rulings.ts'

/** Five delegations of two invented communities: Aldora and Belmar of the first, Casparia and Dorra of the second, Elvaine of neither. */
function talks(how: string): World {
  const setting: Deed = { as: 'secretariat', command: { type: 'set-rule', path: 'parameters.sufficientConsensus.value', value: JSON.stringify(how) } }
  const open = opening(given('consultative', 5).and(setting, secretariat('lay-agenda', { items: ['Ferries'] }), secretariat('open-meeting', { grade: 'participants' })))
  return open.and(chair('open-item', { item: 'item-1' }))
}
const weights = (before: World): World => before.and(...[
  ['poll', null, 1000], ['poll', 'aldora', 300], ['poll', 'belmar', 150], ['poll', 'casparia', 250], ['poll', 'dorra', 100], ['poll', 'elvaine', 80],
  ['first-community', 'aldora', 300], ['first-community', 'belmar', 150], ['second-community', 'casparia', 250], ['second-community', 'dorra', 100],
].map(([name, seat, weight]) => secretariat('record-weight', { test: String(name), seat: seat === null ? null : String(seat), weight: Number(weight) })))
const put = (before: World, ...against: readonly string[]): World => {
  const asked = before.and(chair('put-joint-text', { title: 'Ferries', paragraphs: ['The ferries shall run.'] }))
  const question = asked.body.question?.id ?? ''
  return asked.and(...against.map((seat) => by(seat)('object', { question, reason: null, formal: true })))
}
const question = (world: World): string => world.body.question?.id ?? ''
const declare = (world: World, supports: readonly string[], sufficient?: boolean): Deed => chair('declare-consensus', { question: question(world), supports: [...supports], reason: 'Both communities and most parties agree.', ...(sufficient === undefined ? {} : { sufficient }) })

describe('Given talks in which consensus is sufficient by tests', () => {
  const table = weights(talks('tests'))
  test('an objection is recorded and does not stop the text, and the gavel does not go past it', () => {
    const contested = put(table, 'dorra', 'elvaine')
    expect(contested.body.question).not.toBeNull()
    expect(contested.when(chair('gavel', { question: question(contested) })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '21' }] })
  })
  test('a majority of the poll, of each community and of the participants is enough, with its arithmetic', () => {
    const contested = put(table, 'dorra', 'elvaine')
    const after = contested.and(declare(contested, ['aldora', 'belmar', 'casparia']))
    const decision = after.state.decisions.at(-1)
    expect(decision).toMatchObject({ outcome: 'adopted', rules: ['21', '16', '7'], consent: { judged: false, sufficient: { tests: [{ id: 'poll', support: 700, whole: 1000, needed: 501, met: true }, { id: 'first-community', support: 450 }, { id: 'second-community', support: 250, whole: 350 }, { id: 'participants', support: 3, whole: 5, needed: 3 }] } } })
    expect(explain(after.state, decision?.id ?? '')?.words.en).toContain('Second community: 250 of 350, 176 needed.')
  })
  test('where one community is not there it is not, however large the rest', () => {
    const contested = put(table, 'casparia')
    expect(contested.and(declare(contested, ['aldora', 'belmar', 'dorra', 'elvaine'])).state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted' })
  })
  test('the chair declares nothing against the tests, and counts nobody who objected', () => {
    const contested = put(table, 'dorra')
    expect(contested.when(declare(contested, ['aldora'], true)).refusal).toMatchObject({ refused: 'invalid', cites: [{ rule: '21' }] })
    expect(contested.when(declare(contested, ['dorra'])).refusal?.refused).toBe('invalid')
  })
})

describe('Given talks in which the chair declares whether consensus is sufficient', () => {
  const contested = put(talks('chairDeclares'), 'elvaine')
  test('it is discretionary, with the reason', () => {
    const after = contested.and(declare(contested, ['aldora'], true))
    expect(after.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', consent: { judged: true } })
    expect(explain(after.state, after.state.decisions.at(-1)?.id ?? '')?.words.en).toMatch(/at discretion.*Objections: Elvaine\. Reason: Both communities/)
  })
  test('or that it is not', () => {
    const found = contested.and(declare(contested, [], false))
    expect([found.happened, found.body.question, found.state.decisions.length]).toEqual([['no-consensus-found'], null, contested.state.decisions.length])
    expect(rulingTold(found.state, found.body, 'point-1')?.words.en).toMatch(/found, at discretion, that there is no consensus.*Objections: Elvaine\. Both communities/)
    // These rules know no appeal.
    expect(found.when(by('aldora')('appeal', { point: 'point-1' })).refusal).toMatchObject({ refused: 'no-such-act' })
  })
})

describe('Given a conference where consensus is by the judgement of the President', () => {
  test('the President may find that there is none, for a reason', () => {
    const judged: Deed = { as: 'secretariat', command: { type: 'set-rule', path: 'parameters.blockedBy.value', value: JSON.stringify('presidentJudgement') } }
    const open = opening(given('unconf', 4).and(judged, secretariat('lay-agenda', { items: ['Waters'] }), secretariat('open-meeting', { grade: 'public' }))).and(chair('open-item', { item: 'item-1' }))
    const contested = draftBefore(open, 'substantive').and(chair('put-draft', { draft: 'draft-1' }), casparia('object', { question: 'question-5', formal: true }))
    expect(contested.when(chair('declare-consensus', { question: 'question-5', supports: [], sufficient: true, reason: 'Enough.' })).refusal).toMatchObject({ refused: 'invalid' })
    const found = contested.and(chair('declare-consensus', { question: 'question-5', supports: [], sufficient: false, reason: 'The objection goes to the heart of the text.' }))
    expect([found.happened, found.body.question, found.body.drafts[0]?.status]).toEqual([['no-consensus-found'], null, 'before'])
    expect(found.rehearsal.events.at(-1)?.data).toMatchObject({ point: 'point-1', rules: ['33', 'consensus:judgement'], settled: [{ parameter: 'blockedBy', value: 'presidentJudgement' }], facts: { question: 'question-5' } })
    expect(rulingTold(found.state, found.body, 'point-1')?.words.en).toContain('at discretion')
    // It is a ruling: the Conference may overrule it, and then the text stands before it as it stood.
    const appealed = found.and(casparia('appeal', { point: 'point-1' }), chair('open-vote', { on: 'point-1', recorded: true }))
    const stands = vote(appealed, 'vote-1', votes(2, 2))
    expect([stands.body.question, stands.body.rulings.at(-1)?.appeal]).toEqual([null, 'stood'])
    const overruled = vote(appealed, 'vote-1', votes(3, 1))
    expect(overruled.body.question).toMatchObject({ id: 'question-5', recorded: [{ by: 'casparia' }], overruled: 'point-1' })
    expect(overruled.when(chair('declare-consensus', { question: 'question-5', supports: [], sufficient: false, reason: 'Again.' })).refusal).toMatchObject({ refused: 'already-done', cites: [{ rule: 'conduct:points' }] })
    expect(overruled.and(chair('gavel', { question: 'question-5' })).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', consent: { objectors: ['casparia'], judged: true } })
    expect(found.and(chair('put-draft', { draft: 'draft-1' })).when(casparia('appeal', { point: 'point-1' })).refusal).toMatchObject({ refused: 'too-late' })
    expect(contested.when(chair('gavel', { question: 'question-5' })).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', consent: { judged: true } })
  })
})

describe('Given a text nobody objects to', () => {
  test('nothing is to be declared: the gavel adopts it', () => {
    const plain = put(talks('chairDeclares'))
    expect(plain.when(declare(plain, [], true)).refusal).toMatchObject({ refused: 'not-now' })
    expect(plain.when(chair('gavel', { question: question(plain) })).state.decisions.at(-1)).toMatchObject({ outcome: 'adopted' })
  })
})

describe('Given rules that are applied without their rule on voting', () => {
  test('no text of substance is put to the vote: it is adopted by consensus or not at all', () => {
    const alone: Deed = { as: 'secretariat', command: { type: 'set-rule', path: 'parameters.withoutAgreement.value', value: JSON.stringify('notAdopted') } }
    const open = opening(given('unconf', 4).and(alone, secretariat('lay-agenda', { items: ['Waters'] }), secretariat('open-meeting', { grade: 'public' }))).and(chair('open-item', { item: 'item-1' }))
    const draft = draftBefore(open, 'substantive')
    const cited = { refused: 'no-such-act', cites: [{ rule: 'consensus:no-vote' }] }
    expect(draft.when(casparia('request-recorded-vote', {})).refusal).toMatchObject(cited)
    expect(draft.when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal).toMatchObject(cited)
    expect(draft.and(chair('put-draft', { draft: 'draft-1' })).and(casparia('object', { question: 'question-5', formal: true })).state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted' })
  })
})

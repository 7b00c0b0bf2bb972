import { describe, expect, test } from 'vitest'
import { aldora, belmar, by, casparia, chair, given, meeting, secretariat, type Deed, vote, votes } from './given.ts'

const objection = belmar('object-to-credentials', { seat: 'dorra', reason: 'Signed by nobody entitled to.' })

describe('Given an objection to the credentials of Dorra (rules 4 and 5)', () => {
  const before = meeting('unconf', 5).and(objection)
  test('Dorra goes on with the same rights: it speaks, proposes and votes', () => {
    expect(before.when(by('Dorra')('ask-for-floor', { kind: 'statement' })).happened).toEqual(['floor-asked'])
  })
  test('nobody objects twice, and nobody to its own', () => {
    expect(before.when(casparia('object-to-credentials', { seat: 'dorra' })).refusal).toMatchObject({ refused: 'already-done', cites: [{ rule: '5' }] })
    expect(before.when(casparia('object-to-credentials', { seat: 'casparia' })).refusal?.cites).toMatchObject([{ rule: '5' }])
  })
  test('the report on credentials objects too', () => {
    const reported = before.and(secretariat('object-to-credentials', { seat: 'elvaine' }))
    expect(reported.state.credentials).toEqual({ dorra: 'objected', elvaine: 'objected' })
    expect(reported.state.credentialsObjections).toEqual({ dorra: { by: 'belmar', reason: 'Signed by nobody entitled to.' }, elvaine: { by: null, reason: null } })
  })
  test('where the Conference accepts them nothing changes', () => {
    const accepted = before.and(chair('put-credentials', { seat: 'dorra', accept: true }), chair('gavel', { question: 'question-5' }))
    expect(accepted.state.credentials).toEqual({ dorra: 'accepted' })
    expect(accepted.when(by('Dorra')('ask-for-floor', { kind: 'statement' })).refusal).toBeNull()
    expect(accepted.when(chair('put-credentials', { seat: 'dorra', accept: false })).refusal).toMatchObject({ refused: 'already-done', cites: [{ rule: '4' }, { rule: '5' }] })
  })
  describe('when the Conference rejects them', () => {
    const put = before.and(by('Dorra')('ask-for-floor', { kind: 'statement' }), chair('put-credentials', { seat: 'dorra', accept: false }), by('Dorra')('object', { question: 'question-5' }))
    const rejected = vote(put.and(chair('open-vote', { on: 'question-5', recorded: true })), 'vote-1', votes(3, 1, 1))
    test('it is by a majority of those present and voting', () => {
      expect(rejected.happened.at(-1)).toBe('credentials-decided')
      expect(rejected.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', on: { kind: 'credentials', id: 'dorra' }, vote: { for: 3, against: 1 } })
    })
    test('its rights end, by that rule, and it leaves the list of speakers', () => {
      const deeds: readonly Deed[] = [by('Dorra')('ask-for-floor', { kind: 'statement' }), by('Dorra')('raise-point', { about: 'Order.' }), by('Dorra')('raise-quorum', {})]
      expect(deeds.map((deed) => rejected.when(deed).refusal)).toMatchObject(deeds.map(() => ({ refused: 'not-entitled', cites: [{ rule: '4' }, { rule: '5' }] })))
      expect(rejected.body.floor.entries).toEqual([])
    })
    test('it is neither among those who vote nor among those counted', () => {
      const after = rejected.and(
        aldora('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], sponsors: [], matter: 'substantive' }), chair('take-up-draft', { draft: 'draft-1' }), chair('find-no-agreement', { draft: 'draft-1' }), aldora('request-recorded-vote', {}),
        chair('open-vote', { on: 'draft-1', recorded: true }))
      expect(after.body.votes[0]).toMatchObject({ electorate: ['aldora', 'belmar', 'casparia', 'elvaine'], membership: 4 })
    })
    test('new credentials may be accepted, and the rights are back', () => {
      const back = rejected.and(chair('put-credentials', { seat: 'dorra', accept: true }), chair('gavel', { question: 'question-6' }))
      expect(back.when(by('Dorra')('ask-for-floor', { kind: 'statement' })).refusal).toBeNull()
    })
  })
})

describe('Given credentials that were rejected before a President is elected', () => {
  const begun = given('unconf', 5).and(secretariat('open-meeting', { grade: 'public' }), objection, secretariat('put-credentials', { seat: 'dorra', accept: false }), secretariat('gavel', { question: 'question-1' }))
  test('that delegation is not nominated, and the refusal says by which rule', () => {
    expect(begun.when(belmar('nominate', { candidate: 'dorra' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '4' }, { rule: '5' }], possible: { en: expect.stringContaining('accepts new credentials') } })
    expect(begun.when(belmar('nominate', { candidate: 'aldora' })).refusal).toBeNull()
  })
})

describe('Given credentials where nothing was seen of a decision on them', () => {
  test('there is no such act', () => {
    expect(meeting('gcc', 6).when(belmar('object-to-credentials', { seat: 'dorra' })).refusal).toMatchObject({ refused: 'no-such-act' })
  })
  test('the only delegation with a vote cannot be rejected: nobody could decide anything any more', () => {
    const alone = meeting('unsc', 3, { belmar: 'invited-state', casparia: 'invited-state' }).and(secretariat('object-to-credentials', { seat: 'aldora' }))
    expect(alone.when(chair('put-credentials', { seat: 'aldora', accept: false })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '15' }, { rule: '17' }] })
  })
})

describe('Given a Credentials Committee (rule 4)', () => {
  const committee = 'body-1'
  const members = ['aldora', 'belmar', 'casparia']
  const setUp: Deed = { as: 'chair', command: { type: 'set-up-body', kind: 'credentials-committee', name: 'Credentials Committee', members, grade: 'participants' } }
  const before = meeting('unconf', 6).and(setUp, chair('open-meeting', { grade: 'participants' }, committee))
  const adopted = before.and(chair('propose-credentials-report', { text: 'The Committee met on the first day.', rejects: ['dorra'] }, committee), chair('gavel', { question: 'question-5' }, committee))
  test('its report is adopted there and lies before the Conference; whoever it would not accept sits on with the same rights', () => {
    expect(adopted.happened).toEqual(['question-decided', 'credentials-report-made', 'credentials-objected'])
    expect(adopted.state.credentialsReport).toMatchObject({ body: committee, text: 'The Committee met on the first day.', rejects: ['dorra'] })
    expect([adopted.state.credentials, adopted.when(by('Dorra')('ask-for-floor', { kind: 'statement' })).refusal]).toEqual([{ dorra: 'objected' }, null])
    expect(adopted.rehearsal.events.at(-2)?.data).toMatchObject({ body: 'plenary', rules: ['4'] })
  })
  test('by a majority of the Committee where one of its members objects', () => {
    const asked = before.and(chair('propose-credentials-report', { text: 'All in order.', rejects: [] }, committee), belmar('object', { question: 'question-5' }, committee), chair('open-vote', { on: 'question-5', recorded: true }, committee))
    const cast = (choices: readonly ('yes' | 'no')[]): typeof asked => asked.and(...choices.map((choice, n) => by(members[n] ?? '')('cast-vote', { vote: 'vote-1', choice }, committee)), chair('announce-lock', { vote: 'vote-1' }, committee), chair('close-vote', { vote: 'vote-1' }, committee))
    expect(cast(['yes', 'no', 'yes']).state.credentialsReport).toMatchObject({ rejects: [] })
    expect(cast(['yes', 'no', 'no']).state.credentialsReport).toBeUndefined()
  })
  test('where the Conference accepts it the credentials are decided as it has them', () => {
    const more = adopted.and(belmar('object-to-credentials', { seat: 'elvaine' }))
    const accepted = more.and(chair('put-credentials-report', {}), chair('gavel', { question: 'question-6' }))
    expect(accepted.state.credentials).toEqual({ dorra: 'rejected', elvaine: 'accepted' })
    expect(accepted.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', on: { kind: 'credentials-report' }, title: { en: 'Report on credentials: not accepting those of Dorra' } })
    expect(accepted.when(by('Dorra')('ask-for-floor', { kind: 'statement' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '4' }, { rule: '5' }] })
    expect(accepted.when(chair('put-credentials-report', {})).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '4' }] })
  })
  test('where it does not, nobody loses a right, and each objection is decided by itself', () => {
    const put = adopted.and(chair('put-credentials-report', {}), by('Dorra')('object', { question: 'question-6' }), chair('open-vote', { on: 'question-6', recorded: true }))
    const refused = vote(put, 'vote-1', votes(2, 4))
    expect([refused.state.decisions.at(-1)?.outcome, refused.state.credentials]).toEqual(['not-adopted', { dorra: 'objected' }])
    expect(refused.when(chair('put-credentials', { seat: 'dorra', accept: true })).refusal).toBeNull()
    expect(refused.when(chair('put-credentials-report', {})).refusal, 'the same report again').toMatchObject({ refused: 'already-done', cites: [{ rule: '4' }] })
    const report = (text: string): typeof before => refused.and(chair('propose-credentials-report', { text, rejects: ['dorra'] }, committee), chair('gavel', { question: 'question-7' }, committee))
    expect(report('The Committee met on the first day.').when(chair('put-credentials-report', {})).refusal, 'adopted again as it was').toMatchObject({ refused: 'already-done' })
    expect(report('The Committee met again on the second day.').when(chair('put-credentials-report', {})).refusal).toBeNull()
  })
  test('what is decided on one report is not decided on another that was made meanwhile', () => {
    const meanwhile = adopted.and(
      chair('put-credentials-report', {}), chair('propose-credentials-report', { text: 'A second look.', rejects: [] }, committee), chair('gavel', { question: 'question-7' }, committee), by('Dorra')('object', { question: 'question-6' }),
      chair('open-vote', { on: 'question-6', recorded: true }))
    const refused = vote(meanwhile, 'vote-1', votes(2, 4))
    expect([refused.state.credentialsReport, refused.when(chair('put-credentials-report', {})).refusal]).toMatchObject([{ text: 'A second look.' }, null])
  })
  test('no other body reports, and the rules of others know no report', () => {
    expect(before.when(chair('propose-credentials-report', { text: 'All in order.', rejects: [] })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '4' }] })
    expect(before.when(chair('put-credentials-report', {})).refusal).toMatchObject({ refused: 'not-now' })
    expect(meeting('gcc', 6).when(chair('put-credentials-report', {})).refusal).toMatchObject({ refused: 'no-such-act' })
  })
  test('the Conference accepts none that leaves nobody to decide', () => {
    const all = before.and(chair('propose-credentials-report', { text: 'None in order.', rejects: ['aldora', 'belmar', 'casparia', 'dorra', 'elvaine', 'fennmark'] }, committee), chair('gavel', { question: 'question-5' }, committee))
    expect(all.when(chair('put-credentials-report', {})).refusal).toMatchObject({ refused: 'not-now' })
  })
})

describe('Given the Secretary-General\'s report on credentials (rules 14 and 15 of the Council)', () => {
  const before = meeting('unsc', 6)
  const reported = before.and(secretariat('propose-credentials-report', { text: 'All but one are in order.', rejects: ['dorra'] }))
  test('it is made to the Council at once, by the Secretariat and nobody else, and takes no right away', () => {
    expect(reported.happened).toEqual(['credentials-report-made', 'credentials-objected'])
    expect(before.when(chair('propose-credentials-report', { text: 'All in order.', rejects: [] })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '15' }] })
    expect([reported.state.credentials, reported.when(by('Dorra')('ask-for-floor', { kind: 'statement' })).refusal]).toEqual([{ dorra: 'objected' }, null])
  })
  test('the Council approves it, and the credentials are decided as it has them', () => {
    const approved = reported.and(chair('put-credentials-report', {}), chair('gavel', { question: `question-${reported.state.counts.question + 1}` }))
    expect(approved.state.credentials).toEqual({ dorra: 'rejected' })
    expect(approved.when(chair('put-credentials-report', {})).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '15' }] })
  })
})

import { describe, expect, test } from 'vitest'
import { minute } from '#base/instants.ts'
import { aldora, belmar, casparia, chair, draftBefore, meeting, secretariat, viceChair, type World } from './given.ts'
import { presidingOffice } from './presiding-office.ts'
import { script } from './script.ts'

const said = ({ state, rehearsal }: World): string => script(state, rehearsal.now)?.sentence.en ?? ''
const assembly = meeting('unga', 4)
const voting = draftBefore(assembly, 'other').and(chair('open-vote', { on: 'draft-1', recorded: true }), aldora('cast-vote', { vote: 'vote-1', choice: 'yes' }))

describe('A vice-chair', () => {
  test('follows until the chair hands over, and then leads; what the chair sends meanwhile is refused with the rule', () => {
    expect(assembly.when(viceChair('conclude-item', { item: 'item-1' })).refusal).toMatchObject({ refused: 'not-now', words: { en: 'The President presides; a vice-chair follows.' } })
    const handed = assembly.and(chair('hand-over-chair', { to: 'vice-chair' }))
    expect(presidingOffice(handed.body)).toBe('vice-chair')
    expect(handed.rehearsal.events.at(-1)?.data).toEqual({ body: 'plenary', gone: null, rules: ['32', '33'] })
    expect(handed.when(chair('conclude-item', { item: 'item-1' })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '32' }, { rule: '33' }] })
    expect(handed.when(viceChair('conclude-item', { item: 'item-1' })).refusal).toBeNull()
  })
  test('says who presides until the business goes on', () => {
    const handed = assembly.and(belmar('ask-for-floor', { kind: 'statement' }), chair('hand-over-chair', { to: 'vice-chair' }))
    expect(said(handed)).toMatch(/^The Vice-President now presides\. /)
    expect(said(handed.and(viceChair('give-floor', { entry: 'entry-1' })))).not.toContain('Vice-President')
  })
  test('passes the chair back, or the chair takes it back at once', () => {
    const handed = assembly.and(chair('hand-over-chair', { to: 'vice-chair' }))
    expect(presidingOffice(handed.and(viceChair('hand-over-chair', { to: 'chair' })).body)).toBe('chair')
    expect(presidingOffice(handed.and(chair('resume-chair', {})).body)).toBe('chair')
    expect(assembly.when(chair('resume-chair', {})).refusal).toMatchObject({ refused: 'already-done' })
    expect(handed.when(secretariat('resume-chair', {})).refusal).toMatchObject({ refused: 'not-entitled' })
  })
  test('takes the chair in the middle of a vote; not one vote is lost, and the chair can no longer close it', () => {
    const taken = voting.and(viceChair('take-the-chair', { why: 'line-lost' }), belmar('cast-vote', { vote: 'vote-1', choice: 'no' }))
    expect(said(taken)).toMatch(/^The connection to the presiding officer was lost\. The Vice-President now presides\./)
    expect(taken.when(chair('announce-lock', { vote: 'vote-1' })).refusal).toMatchObject({ refused: 'not-now', possible: { en: 'When the chair is taken back; that is open at once.' } })
    const closed = taken.and(viceChair('announce-lock', { vote: 'vote-1' }), viceChair('close-vote', { vote: 'vote-1' }))
    expect(closed.state.decisions.at(-1)?.vote?.roll).toMatchObject({ aldora: 'yes', belmar: 'no' })
  })
  test('presides until another is elected where the President has left for good (rule 34)', () => {
    const call = (as: typeof chair) => as('call-election', { kind: 'new-president', places: 1, candidates: ['belmar'] })
    expect(assembly.when(call(chair)).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '34' }, { rule: '85' }] })
    const left = assembly.and(viceChair('take-the-chair', { why: 'left-office' }))
    expect(said(left)).toMatch(/for the rest of the term\. The Vice-President now presides\./)
    for (const deed of [chair('resume-chair', {}), viceChair('hand-over-chair', { to: 'chair' })]) expect(left.when(deed).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '34' }, { rule: '85' }] })
    const closed = left.and(viceChair('conclude-item', { item: 'item-1' }), viceChair('open-item', { item: 'item-2' }), viceChair('conclude-item', { item: 'item-2' }), viceChair('close-meeting', {}))
    expect(presidingOffice(closed.body)).toBe('vice-chair')
    const called = left.and(call(viceChair))
    const elected = called.and(viceChair('declare-elected', { election: 'election-1' }))
    expect([elected.happened, presidingOffice(elected.body)]).toEqual([['election-ended', 'chair-presides'], 'chair'])
  })
  test('is not found to be vacant where the rules know no such election', () => {
    expect(meeting('gcc', 6).when(viceChair('take-the-chair', { why: 'left-office' })).refusal?.refused).toBe('not-in-force')
  })
  test('leads no longer than the meeting', () => {
    const closed = meeting('unga', 4).and(chair('hand-over-chair', { to: 'vice-chair' }), viceChair('conclude-item', { item: 'item-1' }), viceChair('open-item', { item: 'item-2' }), viceChair('conclude-item', { item: 'item-2' }), viceChair('close-meeting', {}))
    expect(presidingOffice(closed.body)).toBe('chair')
  })
  test('presides by arrangement of the bureau where the book has no rule on it, and no other book is asked', () => {
    const consultative = meeting('consultative', 4).and(chair('hand-over-chair', { to: 'vice-chair' }))
    expect(consultative.rehearsal.events.at(-1)?.data).toMatchObject({ rules: [] })
    expect(consultative.when(chair('conclude-item', { item: 'item-1' })).refusal?.cites.length).toBeGreaterThan(0)
  })
  test('has no vote, as the chair has none', () => {
    expect(voting.when(viceChair('cast-vote', { vote: 'vote-1', choice: 'yes' })).refusal).toMatchObject({ refused: 'not-entitled' })
  })
  test('of the chair leads the secretariat nowhere: it enters what it entered before', () => {
    expect(assembly.and(chair('hand-over-chair', { to: 'vice-chair' })).when(secretariat('record-presence', { present: ['aldora'] })).refusal).toBeNull()
  })
})

describe('Consultations', () => {
  const plan = { kind: 'informal-consultations', facilitator: 'casparia', room: 'Room 3', about: 'paragraph 2' } as const
  const arranged = (suspend: boolean): World => assembly.and(chair('arrange-consultations', { ...plan, at: assembly.rehearsal.now + 30 * minute, suspend }))

  test('are arranged beside the meeting, with who leads them, where and by when it is reported', () => {
    const beside = arranged(false)
    expect(beside.body.meeting?.status).toBe('open')
    expect(beside.body.chairing?.consultations).toMatchObject([{ id: 'consultations-1', kind: 'informal-consultations', facilitator: 'casparia', room: 'Room 3' }])
  })
  test('for which the meeting is to be suspended are proposed to the body by its rule', () => {
    const put = arranged(true)
    expect(put.happened).toContain('question-put')
    expect(put.body.question?.rules).toContain('76')
    const suspended = put.and(chair('gavel', { question: put.body.question?.id ?? '' }))
    expect(suspended.body.meeting?.status).toBe('suspended')
    expect(suspended.body.chairing?.consultations).toHaveLength(1)
  })
  test('are reported back when the time has come: the script says so until the report is in the record', () => {
    const beside = arranged(false)
    expect(said(beside)).not.toContain('report on the consultations')
    const due = beside.after(31 * minute)
    expect(said(due)).toContain('The time set for a report on the consultations has come (informal consultations); to report: Casparia.')
    expect(due.when(belmar('report-back', { consultations: 'consultations-1', text: 'Agreed.' })).refusal).toMatchObject({ refused: 'not-entitled' })
    const reported = due.and(casparia('report-back', { consultations: 'consultations-1', text: 'Paragraph 2 is agreed but for one word.' }))
    expect(reported.body.chairing?.consultations).toEqual([])
    expect(said(reported)).not.toContain('report on the consultations')
  })
  test('cannot suspend a meeting while a motion is pending', () => {
    expect(assembly.and(belmar('move', { motion: 'adjourn-meeting' })).when(chair('arrange-consultations', { ...plan, suspend: true })).refusal).toMatchObject({ refused: 'out-of-order' })
  })
})

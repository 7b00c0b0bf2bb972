import { describe, expect, test } from 'vitest'
import { unga as book } from '#rulebooks/unga.ts'
import { aldora, belmar, chair, draftBefore, given, invented, meeting, secretariat, vote, votes, type World } from './given.ts'
import { explain } from './explain.ts'
import { script } from './script.ts'

const says = (world: World): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''
const present = (n: number) => secretariat('record-presence', { present: invented.slice(0, n).map((name) => name.toLowerCase()) })
const draft = draftBefore(meeting('unga', 26), 'other')

describe('rule 67: the quorum', () => {
  test('is presumed until somebody raises it', () => {
    expect(draft.body.quorum).toEqual({ is: 'presumed' })
    const raised = draft.and(aldora('raise-quorum', {}))
    expect(says(raised)).toBe('The representative of Aldora has raised the question of a quorum. The secretariat counts those present; 14 are needed.')
    expect(raised.when(chair('open-vote', { on: 'draft-1', recorded: false })).refusal).toMatchObject({ refused: 'not-in-force', words: { en: 'Aldora has raised the question of a quorum.' }, cites: [{ rule: '67' }] })
    expect(raised.when(belmar('raise-quorum', {})).refusal?.refused).toBe('already-done')
  })
  test('14 of 26 suffice for a decision, 13 do not', () => {
    const raised = draft.and(aldora('raise-quorum', {}))
    expect(raised.and(present(14)).when(chair('open-vote', { on: 'draft-1', recorded: false })).refusal).toBeNull()
    expect(raised.and(present(13)).when(chair('open-vote', { on: 'draft-1', recorded: false })).refusal).toMatchObject({
      words: { en: 'There is no quorum for a decision: 13 present, 14 needed.', ar: 'لا يكتمل النصاب اللازم لاتخاذ قرار: الحاضرون 13 والمطلوب 14.' }, possible: { en: 'When a new count finds 14 present.' },
    })
  })
  test('one third suffices for debate', () => {
    const asked = draft.and(aldora('ask-for-floor', { kind: 'statement' }))
    expect(asked.and(present(9)).when(chair('give-floor', { entry: 'entry-1' })).refusal).toBeNull()
    expect(asked.and(present(8)).when(chair('give-floor', { entry: 'entry-1' })).refusal?.words.en).toBe('Too few are present to go on with the debate: 8 present, 9 needed.')
  })
  test('lost, it lets the chair suspend or close the meeting alone, since nothing can be decided', () => {
    const lacking = draft.and(present(10))
    expect(says(lacking)).toBe('There is no quorum: 10 present, 14 needed. The meeting is suspended.')
    const back = lacking.and(chair('suspend-meeting', {}), chair('resume-meeting', {}), present(20))
    expect(back.when(chair('open-vote', { on: 'draft-1', recorded: false })).refusal).toBeNull()
    expect(lacking.and(chair('close-meeting', {})).rehearsal.events.at(-1)).toMatchObject({ data: { how: 'no-quorum', rules: ['67'] } })
    expect(lacking.when(chair('gavel', { question: 'question-1' })).refusal?.refused).toBe('not-in-force')
  })
  test('is shown to be lacking by a vote in which too few took part: nothing is decided, and the draft stays', () => {
    const shown = vote(draft.and(chair('open-vote', { on: 'draft-1', recorded: true })), 'vote-1', votes(10, 2, 1))
    expect(shown.state.decisions).toMatchObject([{ outcome: 'no-quorum', rules: ['67'], vote: { present: 13, quorum: 14 } }])
    expect(shown.body).toMatchObject({ drafts: [{ status: 'before' }], quorum: { is: 'lacking', present: 13, needed: 14 } })
    expect(explain(shown.state, 'decision-1')?.words.en).toBe('14 members of 26 must be present for a decision: 13 present. No decision was taken.')
    expect(says(shown)).toMatch(/^The vote shows that there is no quorum\. No decision has been taken\./)
    const again = vote(shown.and(present(16), chair('open-vote', { on: 'draft-1', recorded: true })), 'vote-2', votes(10, 6))
    expect(again.body.drafts).toMatchObject([{ status: 'adopted' }])
  })
  test('counts members, not observers', () => {
    const mixed = meeting('unga', 5, { aldora: 'observer', belmar: 'observer-state' })
    expect(mixed.and(present(3)).body.quorum).toEqual({ is: 'lacking', present: 1, needed: 2 })
  })
})

test('the quorum for debate may be waived, that for decisions is not', () => {
  const waived = meeting({ ...book, quorum: { ...book.quorum, open: null } }, 26).and(aldora('ask-for-floor', { kind: 'statement' }), present(2))
  expect(waived.when(chair('give-floor', { entry: 'entry-1' })).refusal).toBeNull()
  expect(waived.body.quorum.is).toBe('lacking')
})

test('rule 19 of the consultative rules: no number is needed to meet', () => {
  expect(meeting('consultative', 4).when(aldora('raise-quorum', {})).refusal).toMatchObject({ refused: 'no-such-act', cites: [{ rule: '19' }] })
})

test('where a quorum is not presumed, somebody counts before the meeting opens and before anything is decided', () => {
  const counted = given({ ...book, quorum: { ...book.quorum, presumed: false } }, 6)
  expect(counted.when(chair('open-meeting', { grade: 'public' })).refusal).toMatchObject({ refused: 'not-in-force', words: { en: 'Too few are present to go on with the debate: 0 present, 2 needed.' } })
  expect(counted.and(present(2)).when(chair('open-meeting', { grade: 'public' })).refusal).toBeNull()
})

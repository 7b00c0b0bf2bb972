import { describe, expect, test } from 'vitest'
import { conference } from './decider.ts'
import { perform, rehearse } from './rehearsal.ts'
import { by, chair, type Deed, given, invented, meeting, secretariat } from './given.ts'

const seat = (name: string, role = 'member'): Deed => ({ as: 'secretariat', command: { type: 'seat-delegation', seat: name, names: { en: name }, role } })

describe('Given a body whose rules say how many members it has', () => {
  test.each([['gcc', 6, 'quorum'], ['arab-league', 22, '3']] as const)('%s: no more than %i members are seated', (book, members, rule) => {
    const before = given(book, members)
    expect(before.when(seat('zelland')).refusal).toMatchObject({ refused: 'not-in-force', cites: [{ rulebook: book, rule }] })
    expect(conference.may(before.state, { person: 'p', capacity: 'secretariat' }, 0).filter(({ type, fields }) => type === 'seat-delegation' && JSON.stringify(fields['role']).includes('"member"'))).toEqual([])
  })
  test('in the Security Council five permanent and ten others, and whoever was invited besides', () => {
    const permanent = Object.fromEntries(invented.slice(0, 5).map((name) => [name.toLowerCase(), 'permanent']))
    const council = given('unsc', 15, permanent)
    expect(council.when(seat('zelland', 'permanent')).refusal).toMatchObject({ cites: [{ rule: 'charter:23:1' }] })
    expect(council.when(seat('zelland')).refusal).toMatchObject({ cites: [{ rule: 'charter:23:1' }] })
    expect(council.when(seat('zelland', 'invited-state')).refusal).toBeNull()
  })
  test('a conference of no fixed number seats whoever comes', () => {
    expect(given('unconf', 26).when(seat('another')).refusal).toBeNull()
  })
})

describe('Given a roll-call in a council that votes in Arabic alphabetical order', () => {
  test('the article, the forms of alif and vowel signs make no difference', () => {
    const names = { aldora: 'مارين', belmar: 'الدورا', casparia: 'أمار', dorra: 'إلوين', elvaine: 'بِلمار' }
    const seated = Object.entries(names).reduce((before, [id, ar]) => before.and({ as: 'secretariat', command: { type: 'rename-delegation', seat: id, names: { en: id, ar } } }), meeting('gcc', 6))
    const opened = seated.and(by('Belmar')('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], sponsors: [], matter: 'substantive' }), chair('take-up-draft', { draft: 'draft-1' }),
      by('Belmar')('request-recorded-vote', { method: 'roll-call' }), secretariat('record-presence', { present: Object.keys(names) }), chair('open-vote', { on: 'draft-1', recorded: true, method: 'roll-call' }))
    expect(opened.body.votes[0]?.calling?.order).toEqual(['dorra', 'casparia', 'elvaine', 'belmar', 'aldora', 'fennmark'])
  })
})

describe('Given the rules of an organisation whose members the register knows', () => {
  const founded = (exercise: boolean) => perform(rehearse(Date.UTC(2026, 2, 1)), { type: 'found-conference', title: 'A session', rulebook: 'gcc', exercise }, { person: 'secretariat', capacity: 'secretariat' }, Date.UTC(2026, 2, 1)).rehearsal
  const seated = (exercise: boolean, actor: string, role: string) => perform(founded(exercise), { type: 'seat-delegation', seat: 'one', names: { en: 'One' }, role, actor }, { person: 'secretariat', capacity: 'secretariat' }, Date.UTC(2026, 2, 1)).refusal
  test('a State that is no member on that day is refused a member\'s seat, and a member is given one', () => {
    expect(seated(false, 'JPN', 'member')).toMatchObject({ refused: 'not-entitled', cites: [{ rulebook: 'gcc', rule: 'quorum' }] })
    expect(seated(false, 'KWT', 'member')).toBeNull()
  })
  test('the form offers a member\'s seat to members only; an exercise seats whom it likes', () => {
    const forms = conference.may(founded(false).state, { person: 'p', capacity: 'secretariat' }, Date.UTC(2026, 2, 1)).filter(({ type, fields }) => type === 'seat-delegation' && JSON.stringify(fields['role']).includes('"member"'))
    expect([JSON.stringify(forms).includes('"KWT"'), JSON.stringify(forms).includes('"JPN"')]).toEqual([true, false])
    expect(seated(true, 'JPN', 'member')).toBeNull()
  })
})

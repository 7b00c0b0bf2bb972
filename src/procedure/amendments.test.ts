import { describe, expect, test } from 'vitest'
import { unga } from '#rulebooks/unga.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { aldora, belmar, by, casparia, chair, dorra, meeting, vote, votes, type World } from './given.ts'
import { script } from './script.ts'

const paragraphs = ['The Assembly,', 'Recalling the shared waters,', 'Decides to share the waters;', 'Requests a report;', 'Decides to remain seized.']
const draft = (world: World, matter = 'other'): World => world.and(aldora('submit-draft', { symbol: 'A/L.1', title: 'Sharing of waters', paragraphs, matter, sponsors: ['belmar'] }), chair('take-up-draft', { draft: 'draft-1' }))
const before = draft(meeting('unga', 6))
const replace = (provision: string, words: string, on = 'draft-1') => casparia('submit-amendment', { on, change: { kind: 'replace', provisions: [provision], paragraphs: [words] }, sponsors: [] })
const text = (world: World): readonly string[] | null | undefined => world.body.drafts[0]?.paragraphs
const friendly: Rulebook = { ...unga, amendments: unga.amendments === null ? null : { ...unga.amendments, friendly: { afterVotedAmendment: false, rules: ['90'] } } }

describe('an amendment', () => {
  test('goes before its draft: the draft is not put while it waits', () => {
    const waiting = before.and(replace('provision-4', 'Requests a report every year;'))
    expect(waiting.when(chair('put-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '90' }] })
    const asked = waiting.and(dorra('request-recorded-vote', { on: 'draft-1' }))
    expect(asked.when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '90' }] })
    expect(script(waiting.state, waiting.rehearsal.now)?.command).toMatchObject({ type: 'put-amendment', amendment: 'amendment-1' })
  })

  test('adopted without a vote, changes the text; the old one stays in the journal', () => {
    const after = before.and(replace('provision-4', 'Requests a report every year;'), chair('put-amendment', { amendment: 'amendment-1' }), chair('gavel', { question: 'question-1' }))
    expect(text(after)).toEqual([...paragraphs.slice(0, 3), 'Requests a report every year;', 'Decides to remain seized.'])
    expect(after.happened).toEqual(['question-decided', 'draft-amended'])
    expect(after.body.drafts[0]).toMatchObject({ amended: 'agreed', provisions: ['provision-1', 'provision-2', 'provision-3', 'provision-4', 'provision-5'] })
    expect(after.rehearsal.events.find(({ type }) => type === 'draft-submitted')?.data).toMatchObject({ paragraphs })
  })

  test('merely adds, deletes or revises part: one that replaces everything is a proposal of its own', () => {
    const whole = casparia('submit-amendment', { on: 'draft-1', change: { kind: 'replace', provisions: ['provision-2', 'provision-3', 'provision-4', 'provision-5'], paragraphs: ['Decides otherwise.'] }, sponsors: [] })
    expect(before.when(whole).refusal).toMatchObject({ refused: 'invalid', cites: [{ rule: '90' }] })
    const most = casparia('submit-amendment', { on: 'draft-1', change: { kind: 'delete', provisions: ['provision-2', 'provision-3', 'provision-4'] }, sponsors: [] })
    expect(before.when(most).refusal).toBeNull()
  })

  test('is found by the chair to be none, and is not put then', () => {
    const out = before.and(replace('provision-3', 'Decides to drain the waters;'), chair('rule-out-amendment', { amendment: 'amendment-1' }))
    expect(out.when(chair('put-amendment', { amendment: 'amendment-1' })).refusal?.refused).toBe('no-such-thing')
    expect(out.when(chair('put-draft', { draft: 'draft-1' })).refusal).toBeNull()
  })

  test('to an important question needs its two thirds', () => {
    const important = draft(meeting('unga', 6), 'important').and(replace('provision-4', 'Requests two reports;'), dorra('request-recorded-vote', { on: 'amendment-1' }), chair('open-vote', { on: 'amendment-1', recorded: true }))
    const failed = vote(important, 'vote-1', votes(3, 2, 1))
    expect(failed.state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', on: { kind: 'amendment', id: 'amendment-1' }, rules: expect.arrayContaining(['83', '84', '90']) })
    expect(text(failed)).toEqual(paragraphs)
    expect(text(vote(important, 'vote-1', votes(4, 2)))?.[3]).toBe('Requests two reports;')
  })

  test('equally divided is not adopted, and waits for no second vote', () => {
    const open = before.and(replace('provision-4', 'Requests two reports;'), dorra('request-recorded-vote', { on: 'amendment-1' }), chair('open-vote', { on: 'amendment-1', recorded: true }))
    expect(vote(open, 'vote-1', votes(3, 3)).state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', rules: expect.arrayContaining(['practice:amendments-equally-divided']) })
  })

  test('is withdrawn by its sponsor before the vote on it, by nobody else', () => {
    const waiting = before.and(replace('provision-4', 'Requests two reports;'))
    expect(waiting.when(dorra('withdraw-amendment', { amendment: 'amendment-1' })).refusal?.refused).toBe('not-entitled')
    expect(waiting.and(casparia('withdraw-amendment', { amendment: 'amendment-1' })).body.amendments).toEqual([])
  })
})

describe('several amendments', () => {
  const two = before.and(replace('provision-4', 'Requests a report every year;'), dorra('submit-amendment', { on: 'draft-1', change: { kind: 'delete', provisions: ['provision-4'] }, sponsors: [] }))

  test('are put in the order the chair gives them, the furthest removed first', () => {
    expect(two.when(chair('put-amendment', { amendment: 'amendment-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '90' }] })
    expect(script(two.state, two.rehearsal.now)?.command).toMatchObject({ type: 'rank-amendments', on: 'draft-1' })
    const ranked = two.and(chair('rank-amendments', { on: 'draft-1', order: ['amendment-2'] }))
    expect(ranked.body.amendments.map(({ id, rank }) => [id, rank])).toEqual([['amendment-1', 2], ['amendment-2', 1]])
    expect(ranked.when(chair('put-amendment', { amendment: 'amendment-1' })).refusal?.refused).toBe('out-of-order')
    expect(ranked.when(chair('put-amendment', { amendment: 'amendment-2' })).refusal).toBeNull()
  })

  test('of which one implies the rejection of the other: that is not put once the first is adopted', () => {
    const found = two.and(chair('rank-amendments', { on: 'draft-1', order: ['amendment-2'] }), chair('find-implied', { amendment: 'amendment-1', by: 'amendment-2' }))
    const after = found.and(chair('put-amendment', { amendment: 'amendment-2' }), chair('gavel', { question: 'question-1' }))
    expect(after.happened).toEqual(['question-decided', 'draft-amended', 'amendment-fallen'])
    expect(after.body.amendments.map(({ status }) => status)).toEqual(['fallen', 'adopted'])
    expect(after.when(chair('put-draft', { draft: 'draft-1' })).refusal).toBeNull()
  })

  test('where the first has taken away what the second would change, the second falls by itself', () => {
    const after = two.and(chair('rank-amendments', { on: 'draft-1', order: ['amendment-2'] }), chair('put-amendment', { amendment: 'amendment-2' }), chair('gavel', { question: 'question-1' }))
    expect(after.body.amendments.find(({ id }) => id === 'amendment-1')?.status).toBe('fallen')
  })
})

describe('an amendment to an amendment', () => {
  const sub = before.and(replace('provision-4', 'Requests a report every year;'), dorra('submit-amendment', { on: 'amendment-1', change: { kind: 'add', after: 'amendment-1-1', paragraphs: ['Requests a map;'] }, sponsors: [] }))

  test('is put before the amendment it changes, and then changes it', () => {
    expect(sub.when(chair('put-amendment', { amendment: 'amendment-1' })).refusal?.refused).toBe('out-of-order')
    const changed = sub.and(chair('put-amendment', { amendment: 'amendment-2' }), chair('gavel', { question: 'question-1' }))
    expect(changed.happened).toEqual(['question-decided', 'amendment-amended'])
    const both = changed.and(chair('put-amendment', { amendment: 'amendment-1' }), chair('gavel', { question: 'question-2' }))
    expect(text(both)).toEqual([...paragraphs.slice(0, 3), 'Requests a report every year;', 'Requests a map;', 'Decides to remain seized.'])
  })

  test('keeps what it changed from being withdrawn, where the rules say so', () => {
    const changed = sub.and(chair('put-amendment', { amendment: 'amendment-2' }), chair('gavel', { question: 'question-1' }))
    expect(changed.when(casparia('withdraw-amendment', { amendment: 'amendment-1' })).refusal).toMatchObject({ refused: 'too-late', cites: [{ rule: '80' }] })
  })

  test('cannot itself be amended', () => {
    expect(sub.when(casparia('submit-amendment', { on: 'amendment-2', change: { kind: 'add', after: 'amendment-2-1', paragraphs: ['And a chart;'] }, sponsors: [] })).refusal?.refused).toBe('no-such-act')
  })
})

describe('a friendly amendment', () => {
  const world = draft(meeting(friendly, 6)).and(replace('provision-4', 'Requests a report every year;'))

  test('is in without a vote when all sponsors of the draft accept it', () => {
    const one = world.and(aldora('accept-amendment', { amendment: 'amendment-1' }))
    expect(text(one)).toEqual(paragraphs)
    const all = one.and(belmar('accept-amendment', { amendment: 'amendment-1' }))
    expect(all.happened).toEqual(['amendment-accepted', 'draft-amended'])
    expect(text(all)?.[3]).toBe('Requests a report every year;')
    expect(world.when(dorra('accept-amendment', { amendment: 'amendment-1' })).refusal?.refused).toBe('not-entitled')
  })

  test('is accepted no longer once a vote has changed the draft, where the book says so', () => {
    const voted = vote(world.and(dorra('request-recorded-vote', { on: 'amendment-1' }), chair('open-vote', { on: 'amendment-1', recorded: true })), 'vote-1', votes(6, 0))
    const next = voted.and(dorra('submit-amendment', { on: 'draft-1', change: { kind: 'delete', provisions: ['provision-2'] }, sponsors: [] }))
    expect(next.when(aldora('accept-amendment', { amendment: 'amendment-2' })).refusal?.refused).toBe('too-late')
  })

  test('does not exist where the book has no such rule', () => {
    const waiting = before.and(replace('provision-4', 'Requests two reports;'))
    expect(waiting.when(aldora('accept-amendment', { amendment: 'amendment-1' })).refusal?.refused).toBe('no-such-act')
  })
})

describe('the limits of a book', () => {
  test('signatures: an amendment with too few names is not put, and holds nothing up', () => {
    const signed: Rulebook = { ...unga, amendments: unga.amendments === null ? null : { ...unga.amendments, signatures: { least: 3, rules: ['90'] } } }
    const waiting = draft(meeting(signed, 6)).and(replace('provision-4', 'Requests two reports;'))
    expect(waiting.when(chair('put-amendment', { amendment: 'amendment-1' })).refusal?.refused).toBe('not-in-force')
    expect(waiting.when(chair('put-draft', { draft: 'draft-1' })).refusal).toBeNull()
    const names = waiting.and(dorra('add-name', { on: 'amendment-1', as: 'signatory' }), by('Elvaine')('add-name', { on: 'amendment-1', as: 'signatory' }))
    expect(names.when(chair('put-amendment', { amendment: 'amendment-1' })).refusal).toBeNull()
  })

  test('the floor: only the delegation that has it hands an amendment in', () => {
    const floor: Rulebook = { ...unga, amendments: unga.amendments === null ? null : { ...unga.amendments, withFloor: ['90'] } }
    const world = draft(meeting(floor, 6)).and(casparia('ask-for-floor', { kind: 'statement' }))
    expect(world.when(replace('provision-4', 'Requests two reports;')).refusal?.refused).toBe('not-now')
    expect(world.and(chair('give-floor', { entry: 'entry-1' })).when(replace('provision-4', 'Requests two reports;')).refusal).toBeNull()
  })

  test('a book without amendments says so', () => {
    const none: Rulebook = { ...unga, amendments: null }
    expect(draft(meeting(none, 6)).when(replace('provision-4', 'Requests two reports;')).refusal?.refused).toBe('no-such-act')
  })

  test('additions first: what adds or deletes goes before what revises, whatever the rank', () => {
    const council: Rulebook = { ...unga, amendments: unga.amendments === null ? null : { ...unga.amendments, order: 'additions-first' } }
    const two = draft(meeting(council, 6)).and(replace('provision-3', 'Decides to divide the waters;'), dorra('submit-amendment', { on: 'draft-1', change: { kind: 'delete', provisions: ['provision-4'] }, sponsors: [] }), chair('rank-amendments', { on: 'draft-1', order: ['amendment-1'] }))
    expect(two.when(chair('put-amendment', { amendment: 'amendment-1' })).refusal?.refused).toBe('out-of-order')
    expect(two.when(chair('put-amendment', { amendment: 'amendment-2' })).refusal).toBeNull()
  })
})

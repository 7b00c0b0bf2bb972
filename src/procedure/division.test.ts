import { describe, expect, test } from 'vitest'
import { unga } from '#rulebooks/unga.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { aldora, belmar, casparia, chair, dorra, meeting, vote, votes, type World } from './given.ts'
import { script } from './script.ts'

const paragraphs = ['The Assembly,', 'Recalling the shared waters,', 'Decides to share the waters;', 'Requests a report;', 'Decides to remain seized.']
const draft = (book: string | Rulebook, matter = 'other'): World => meeting(book, 6).and(aldora('submit-draft', { symbol: 'A/L.1', title: 'Sharing of waters', paragraphs, matter, sponsors: ['belmar'] }), chair('take-up-draft', { draft: 'draft-1' }))
const parts = (...groups: readonly (readonly string[])[]) => casparia('move', { motion: 'division', draft: 'draft-1', parts: groups })
const granted = (world: World, ...groups: readonly (readonly string[])[]): World => world.and(parts(...groups), chair('put-motion', { motion: 'motion-1' }), chair('gavel', { question: 'question-1' }))
/** Votes on the parts one after the other, then nothing more. */
const voted = (world: World, ...results: readonly [number, number][]): World => results.reduce((before, [yes, no], n) =>
  vote(before.and(chair('open-vote', { on: `draft-1-part-${n + 1}`, recorded: true })), `vote-${n + 1}`, votes(yes, no)), world)

describe('a motion for separate votes', () => {
  test('is granted where nobody objects, and each part is voted on before the whole', () => {
    const divided = granted(draft('unga'), ['provision-3'], ['provision-4'])
    expect(divided.body.drafts[0]?.parts.map(({ provisions }) => provisions)).toEqual([['provision-3'], ['provision-4']])
    expect(divided.when(chair('put-draft', { draft: 'draft-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '89' }] })
    expect(script(divided.state, divided.rehearsal.now)?.command).toMatchObject({ type: 'open-vote', on: 'draft-1-part-1' })
  })

  test('is voted on where somebody objects, after two for and two against', () => {
    const objected = draft('unga').and(parts(['provision-3']), chair('put-motion', { motion: 'motion-1' }), belmar('object', { question: 'question-1' }))
    expect(objected.and(dorra('speak-on-motion', { motion: 'motion-1', side: 'against' })).body.floor.entries).toMatchObject([{ seat: 'dorra', kind: 'against' }])
    const lost = vote(objected.and(chair('open-vote', { on: 'motion-1', recorded: false })), 'vote-1', votes(2, 4))
    expect(lost.state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', on: { kind: 'motion' } })
    expect(lost.body.drafts[0]?.parts).toEqual([])
  })

  test('leaves out what was rejected, and puts the rest as a whole', () => {
    const after = voted(granted(draft('unga'), ['provision-3'], ['provision-4']), [5, 1], [1, 5])
    expect(after.happened.at(-1)).toBe('parts-decided')
    expect(after.body.drafts[0]?.paragraphs).toEqual(['The Assembly,', 'Recalling the shared waters,', 'Decides to share the waters;', 'Decides to remain seized.'])
    expect(after.and(chair('put-draft', { draft: 'draft-1' }), chair('gavel', { question: 'question-2' })).body.drafts[0]?.status).toBe('adopted')
  })

  test('rejects the whole when every operative part was rejected', () => {
    const after = voted(granted(draft('unga'), ['provision-3'], ['provision-4', 'provision-5']), [1, 5], [2, 4])
    expect(after.body.drafts[0]?.status).toBe('rejected')
    expect(after.state.decisions.at(-1)).toMatchObject({ how: 'rule', outcome: 'not-adopted', rules: ['89'] })
  })

  test('puts what is left where the book has no rule that the whole is then rejected', () => {
    const book: Rulebook = { ...unga, division: unga.division === null ? null : { ...unga.division, allRejected: [] } }
    const after = voted(granted(draft(book), ['provision-3'], ['provision-4', 'provision-5']), [1, 5], [2, 4])
    expect([after.body.drafts[0]?.status, after.body.drafts[0]?.paragraphs]).toEqual(['before', ['The Assembly,', 'Recalling the shared waters,']])
  })

  test('asks the two thirds of an important question for each part', () => {
    const after = voted(granted(draft('unga', 'important'), ['provision-3'], ['provision-4']), [4, 2], [3, 2])
    expect(after.state.decisions.map(({ outcome, rules }) => [outcome, rules.includes('84')]).slice(-2)).toEqual([['adopted', true], ['not-adopted', true]])
  })

  test('names part of the text, not all of it', () => {
    expect(draft('unga').when(parts(['provision-2', 'provision-3', 'provision-4', 'provision-5'])).refusal).not.toBeNull()
    expect(draft('unga').when(parts(['provision-1'])).refusal, 'the opening line is no part').not.toBeNull()
  })

  test('after a part was voted on, the sponsor no longer takes the draft back', () => {
    const one = voted(granted(draft('unga'), ['provision-3'], ['provision-4']), [5, 1])
    expect(one.when(aldora('withdraw-draft', { draft: 'draft-1' })).refusal?.refused).toBe('too-late')
  })
})

describe('separate votes on request', () => {
  const request: Rulebook = { ...unga, division: unga.division === null ? null : { ...unga.division, on: 'request', sponsorBars: true, matter: null } }
  const asked = draft(request).and(parts(['provision-3']), chair('put-motion', { motion: 'motion-1' }))

  test('are barred by whoever made the proposal, without a vote', () => {
    const barred = asked.and(aldora('object', { question: 'question-1' }))
    expect(barred.happened).toEqual(['objection-raised', 'question-decided'])
    expect(barred.body.motions).toEqual([])
    expect(barred.body.drafts[0]?.parts).toEqual([])
  })

  test('are not barred by anybody else', () => {
    expect(asked.when(dorra('object', { question: 'question-1' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '89' }] })
    expect(asked.and(chair('gavel', { question: 'question-1' })).body.drafts[0]?.parts).toHaveLength(1)
  })
})

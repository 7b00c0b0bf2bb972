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

describe('separate votes on parts of an amendment', () => {
  const change = { kind: 'add', after: 'provision-3', paragraphs: ['Decides to build a dam;', 'Requests two reports;', 'Invites all members to help;'] } as const
  const amended = (book: string | Rulebook = 'unga', matter = 'other'): World => draft(book, matter).and(belmar('submit-amendment', { on: 'draft-1', change, sponsors: [] }))
  const named = (...groups: readonly (readonly string[])[]) => casparia('move', { motion: 'division', amendment: 'amendment-1', parts: groups })
  const given = (world: World, ...groups: readonly (readonly string[])[]): World => world.and(named(...groups), chair('put-motion', { motion: 'motion-1' }), chair('gavel', { question: 'question-1' }))
  const each = (world: World, ...results: readonly [number, number][]): World => results.reduce((before, [yes, no], n) =>
    vote(before.and(chair('open-vote', { on: `amendment-1-part-${n + 1}`, recorded: true })), `vote-${before.state.counts.vote + 1}`, votes(yes, no)), world)

  test('are granted where nobody objects, and go before the amendment', () => {
    const divided = given(amended(), ['amendment-1-1'], ['amendment-1-2'])
    expect(divided.body.amendments[0]?.parts?.map(({ id, provisions }) => [id, provisions])).toEqual([['amendment-1-part-1', ['amendment-1-1']], ['amendment-1-part-2', ['amendment-1-2']]])
    expect(divided.when(chair('put-amendment', { amendment: 'amendment-1' })).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '89' }] })
    expect(divided.when(chair('open-vote', { on: 'amendment-1-part-2', recorded: true })).refusal?.cites).toMatchObject([{ rule: '89' }])
    const said = script(divided.state, divided.rehearsal.now)
    expect([said?.command, said?.sentence.en]).toMatchObject([{ type: 'open-vote', on: 'amendment-1-part-1' }, expect.stringContaining('Amendment 1 (Belmar) to A/L.1: its paragraph 1')])
  })

  test('are moved and voted on where somebody objects, after two for and two against', () => {
    const objected = amended().and(named(['amendment-1-1']), chair('put-motion', { motion: 'motion-1' }), dorra('object', { question: 'question-1' }), belmar('speak-on-motion', { motion: 'motion-1', side: 'against' }), dorra('speak-on-motion', { motion: 'motion-1', side: 'against' }))
    expect(objected.when(aldora('speak-on-motion', { motion: 'motion-1', side: 'against' })).refusal).not.toBeNull()
    const heard = objected.and(chair('give-floor', { entry: 'entry-1' }), chair('give-floor', { entry: 'entry-2' }))
    const lost = vote(heard.and(chair('open-vote', { on: 'motion-1', recorded: false })), 'vote-1', votes(2, 4))
    expect([lost.state.decisions.at(-1)?.outcome, lost.body.amendments[0]?.parts]).toEqual(['not-adopted', undefined])
  })

  test('leave out what was rejected, and the rest is put as a whole', () => {
    const after = each(given(amended(), ['amendment-1-1'], ['amendment-1-2']), [1, 5], [5, 1])
    expect(after.happened.at(-1)).toBe('amendment-parts-decided')
    expect(after.body.amendments[0]?.change).toMatchObject({ paragraphs: ['Requests two reports;', 'Invites all members to help;'] })
    const adopted = after.and(chair('put-amendment', { amendment: 'amendment-1' }), chair('gavel', { question: 'question-2' }))
    expect(adopted.body.drafts[0]?.paragraphs?.slice(2, 5)).toEqual(['Decides to share the waters;', 'Requests two reports;', 'Invites all members to help;'])
  })

  test('reject the whole amendment when every operative part was rejected, and the draft stays', () => {
    const after = each(given(amended(), ['amendment-1-1', 'amendment-1-2'], ['amendment-1-3']), [1, 5], [2, 4])
    expect(after.state.decisions.at(-1)).toMatchObject({ how: 'rule', outcome: 'not-adopted', on: { kind: 'amendment', id: 'amendment-1' }, of: 'draft-1', rules: ['89'] })
    expect([after.body.amendments[0]?.status, after.body.drafts[0]?.status, after.body.drafts[0]?.paragraphs]).toEqual(['rejected', 'before', paragraphs])
  })

  test('can be had of an amendment that deletes: what is rejected is not deleted', () => {
    const deletes = draft('unga').and(belmar('submit-amendment', { on: 'draft-1', change: { kind: 'delete', provisions: ['provision-3', 'provision-4'] }, sponsors: [] }))
    const after = each(given(deletes, ['provision-3']), [1, 5])
    expect(after.body.amendments[0]?.change).toEqual({ kind: 'delete', provisions: ['provision-4'] })
  })

  test('ask the two thirds of an important question', () => {
    const after = each(given(amended('unga', 'important'), ['amendment-1-1']), [3, 2])
    expect(after.state.decisions.at(-1)).toMatchObject({ outcome: 'not-adopted', rules: expect.arrayContaining(['83', '84', '89']) })
  })

  test('once begun keep the amendment with the body, and no further change to it is taken', () => {
    const one = each(given(amended(), ['amendment-1-1'], ['amendment-1-2']), [5, 1])
    expect(one.when(belmar('withdraw-amendment', { amendment: 'amendment-1' })).refusal).toMatchObject({ refused: 'too-late', cites: [{ rule: '89' }] })
    expect(one.when(dorra('submit-amendment', { on: 'amendment-1', change: { kind: 'delete', provisions: ['amendment-1-3'] }, sponsors: [] })).refusal).not.toBeNull()
  })

  test('are not had of an amendment of one paragraph, nor where the book divides proposals alone', () => {
    const single = draft('unga').and(belmar('submit-amendment', { on: 'draft-1', change: { kind: 'add', after: 'provision-3', paragraphs: ['Requests a map;'] }, sponsors: [] }))
    expect(single.when(named(['amendment-1-1'])).refusal).not.toBeNull()
    const { amendments: _both, ...division } = unga.division ?? expect.unreachable()
    expect(amended({ ...unga, division }).when(named(['amendment-1-1'])).refusal).not.toBeNull()
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

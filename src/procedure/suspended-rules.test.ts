import { describe, expect, test } from 'vitest'
import { day, hour } from '#base/instants.ts'
import { rulebooks } from '#rulebooks/catalogue.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { aldora, belmar, chair, dorra, meeting, vote, votes, type World } from './given.ts'
import { script } from './script.ts'

const { unconf } = rulebooks
if (unconf === undefined) throw new TypeError('The rules of conferences are missing.')
/** As where the text asks that proposals be out a day before, without exception. */
const strict: Rulebook = { ...unconf, proposals: { ...unconf.proposals, circulation: { kind: 'hours', hours: 24, enforced: 'always', rules: ['conduct:24-hours'] } } }
const purpose = 'To take the text up today.'
const before = meeting(strict, 6)
const move = (world: World) => belmar('move', { motion: 'suspend-rule', to: 'conduct:24-hours', topic: purpose, at: world.rehearsal.now + 2 * day })
const moved = before.and(move(before))

describe('the suspension of a rule', () => {
  test('carries at once where nobody objects: the notice is waived', () => {
    const suspended = moved.and(chair('put-motion', { motion: 'motion-1' }), chair('gavel', { question: 'question-5' }))
    expect(suspended.state.suspendedRules).toMatchObject([{ rule: 'conduct:24-hours', purpose }])
    expect(suspended.state.decisions.at(-1)).toMatchObject({ outcome: 'adopted', rules: ['suspension-of-a-rule', '33', 'practice:no-objection'] })
  })

  test('is put by the chair for adoption without objection while its notice runs, and to the vote after that', () => {
    expect(script(moved.state, moved.rehearsal.now)?.command).toMatchObject({ type: 'put-motion', motion: 'motion-1' })
    const noticed = moved.after(day)
    expect(script(noticed.state, noticed.rehearsal.now)?.command).toMatchObject({ type: 'open-vote', on: 'motion-1' })
  })

  test('is not voted on within 24 hours of its being moved; one objection ends it, and the notice stands', () => {
    expect(moved.when(chair('open-vote', { on: 'motion-1', recorded: true })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: 'suspension-of-a-rule' }] })
    const objected = moved.and(chair('put-motion', { motion: 'motion-1' }), dorra('object', { question: 'question-5' }))
    expect([objected.body.motions, objected.state.decisions.at(-1)?.outcome]).toEqual([[], 'not-adopted'])
    const early = objected.after(23 * hour)
    expect(early.and(move(early)).when(chair('open-vote', { on: 'motion-2', recorded: false })).refusal?.refused).toBe('not-now')
    const later = objected.after(day)
    const asked = later.and(move(later), dorra('request-recorded-vote', { on: 'motion-2' }), chair('open-vote', { on: 'motion-2', recorded: true }))
    expect(vote(asked, 'vote-1', votes(3, 2)).state.suspendedRules).toHaveLength(1)
    expect(vote(asked, 'vote-1', votes(2, 3)).state.suspendedRules).toBeUndefined()
  })

  test('lets a text be decided that was circulated today, until its time is over', () => {
    const drafted = (world: World): World => world.and(aldora('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], matter: 'substantive', sponsors: [] }))
    const put = (world: World): string | undefined => world.and(chair('take-up-draft', { draft: 'draft-1' })).when(chair('put-draft', { draft: 'draft-1' })).refusal?.refused
    const suspended = moved.and(chair('put-motion', { motion: 'motion-1' }), chair('gavel', { question: 'question-5' }))
    expect(drafted(before).when(chair('take-up-draft', { draft: 'draft-1' })).refusal?.cites).toMatchObject([{ rule: 'conduct:24-hours' }])
    expect(put(drafted(suspended))).toBeUndefined()
    expect(drafted(suspended.after(2 * day)).when(chair('take-up-draft', { draft: 'draft-1' })).refusal?.cites).toMatchObject([{ rule: 'conduct:24-hours' }])
  })

  test('of the rule on general agreement lets a vote be taken that nothing was found before; of the time after the finding, at once', () => {
    const cooling: Rulebook = { ...strict, proposals: { ...strict.proposals, circulation: null }, endeavours: { rules: ['33'], coolingOff: { hours: 24, report: true, rules: ['cooling-off:24'] } } }
    const drafted = meeting(cooling, 6).and(aldora('submit-draft', { symbol: 'L.1', title: 'Waters', paragraphs: ['Decides.'], matter: 'substantive', sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }), dorra('request-recorded-vote', { on: 'draft-1' }))
    const without = (rule: string): World => drafted.and(belmar('move', { motion: 'suspend-rule', to: rule, topic: purpose, at: drafted.rehearsal.now + 2 * hour }), chair('put-motion', { motion: 'motion-1' }), chair('gavel', { question: 'question-5' }))
    const voted = (world: World) => world.when(chair('open-vote', { on: 'draft-1', recorded: true })).refusal
    const found = (world: World): World => world.and(chair('find-no-agreement', { draft: 'draft-1' }))
    expect(voted(drafted)).toMatchObject({ refused: 'not-now', cites: [{ rule: '33' }, { rule: 'cooling-off:24' }] })
    expect(voted(without('33'))).toBeNull()
    expect(voted(without('33').after(2 * hour))?.cites).toMatchObject([{ rule: '33' }, { rule: 'cooling-off:24' }])
    expect([voted(found(drafted))?.refused, voted(found(without('cooling-off:24')))]).toEqual(['not-now', null])
    expect(script(found(without('cooling-off:24')).state, drafted.rehearsal.now)?.command).toMatchObject({ type: 'open-vote', on: 'draft-1' })
  })

  test('is no motion where the book has none', () => {
    expect(meeting('unga', 6).when(belmar('move', { motion: 'suspend-rule', to: '78', topic: purpose, at: before.rehearsal.now + day })).refusal?.refused).toBe('no-such-act')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#base/instants.ts'
import { unga } from '#rulebooks/unga.ts'
import { unsc } from '#rulebooks/unsc.ts'
import { aldora, belmar, chair, given, meeting, secretariat } from './given.ts'
import { nextAfter, presidentOf, presidingSeat, turnOn } from './presidency.ts'
import { type Scene, sceneOf } from './scene.ts'
import { script } from './script.ts'
import type { World } from './given.ts'

const order = ['aldora', 'belmar', 'casparia', 'dorra']
const first = { seat: 'belmar', from: '2026-01-15', held: 3 }
const permanent = Object.fromEntries(['aldora', 'belmar', 'casparia', 'dorra', 'elvaine'].map((seat) => [seat, 'permanent']))
const sceneIn = ({ state, rehearsal }: World): Scene => sceneOf(state, 'plenary', { person: '', capacity: 'chair' }, rehearsal.now) ?? expect.unreachable()

describe('The presidency goes round', () => {
  const monthly = (on: string): string | null => turnOn(order, { every: 'month' }, first, { day: on, held: 99 })
  test('by the calendar month, whatever the day, also over the end of a year and before the first', () => {
    expect(['2026-01-01', '2026-01-31', '2026-02-01', '2026-04-30', '2026-05-01', '2027-01-01', '2025-12-31'].map(monthly)).toEqual(['belmar', 'belmar', 'casparia', 'aldora', 'belmar', 'belmar', 'aldora'])
  })
  test('or by the meeting', () => {
    expect([3, 4, 5, 6, 7].map((held) => turnOn(order, { every: 'meeting' }, first, { day: '2030-01-01', held }))).toEqual(['belmar', 'casparia', 'dorra', 'aldora', 'belmar'])
  })
  test('and whoever follows this month presides the next', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_200 }), (months) => {
      const on = (n: number): string => `${2026 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-10`
      const now = monthly(on(months)) ?? ''
      expect(nextAfter(order, now)).toBe(monthly(on(months + 1)))
    }), { numRuns: Number(process.env['PARLEY_TEST_RUNS'] ?? 50) })
    expect([nextAfter(['aldora'], 'aldora'), nextAfter(order, 'yorre'), turnOn(order, { every: 'month' }, { ...first, seat: 'yorre' }, { day: '2026-01-01', held: 1 })]).toEqual([null, null, null])
  })
})

describe('In the Council', () => {
  const seated = given(unsc, 15, permanent).and(secretariat('set-presidency', { seat: 'ostmere', from: '2026-02-01' }))
  test('the month after the last member in English alphabetical order is the first one\'s, and the script names it', () => {
    expect(presidentOf(sceneIn(seated))).toBe('aldora')
    expect(script(seated.state, seated.rehearsal.now)?.sentence.en).toBe('The representative of Aldora presides. I declare open meeting 1 of the Council.')
    expect(presidentOf(sceneIn(seated.after(20 * day)))).toBe('belmar')
  })
  test('the chair is left for one item, passes to the next in order, and its delegation keeps its vote', () => {
    const open = seated.and(secretariat('lay-agenda', { items: ['Sharing of waters', 'Ferry lines'] }), chair('open-meeting', { grade: 'public' }), chair('take-step', { step: 'agenda' }), chair('gavel', { question: 'question-1' }), chair('open-item', { item: 'item-1' }))
    const ceded = open.and(chair('cede-chair', {}))
    expect([presidingSeat(sceneIn(ceded)), presidentOf(sceneIn(ceded))]).toEqual(['belmar', 'aldora'])
    expect(ceded.when(chair('cede-chair', {})).refusal).toMatchObject({ refused: 'already-done', cites: [{ rule: '20' }] })
    expect(presidingSeat(sceneIn(ceded.and(chair('take-back-chair', {}))))).toBe('aldora')
    expect(presidingSeat(sceneIn(ceded.and(chair('conclude-item', { item: 'item-1' }), chair('open-item', { item: 'item-2' }))))).toBe('aldora')
    const voting = ceded.and(belmar('submit-draft', { symbol: 'S/L.1', title: 'Ferry lines', paragraphs: ['Decides.'], matter: 'procedural', sponsors: [] }), chair('take-up-draft', { draft: 'draft-1' }), chair('open-vote', { on: 'draft-1', recorded: true }))
    expect([aldora('cast-vote', { vote: 'vote-1', choice: 'yes' }), belmar('cast-vote', { vote: 'vote-1', choice: 'yes' })].map((deed) => voting.when(deed).refusal)).toEqual([null, null])
  })
  test('nobody cedes before it is known whose turn it is; where there is no rotation there is nothing to set or to cede', () => {
    expect(meeting(unsc, 15, permanent).when(chair('cede-chair', {})).refusal).toMatchObject({ refused: 'not-now' })
    expect(meeting(unga, 3).when(chair('cede-chair', {})).refusal).toMatchObject({ refused: 'no-such-act', cites: [{ rule: '35' }, { rule: '36' }, { rule: '37' }] })
    expect(given(unga, 3).when(secretariat('set-presidency', { seat: 'aldora', from: '2026-01-01' })).refusal).toMatchObject({ refused: 'no-such-act' })
    expect(given(unsc, 3).when(secretariat('set-presidency', { seat: 'aldora', from: '2027-01-01' })).refusal).toMatchObject({ refused: 'invalid' })
  })
})

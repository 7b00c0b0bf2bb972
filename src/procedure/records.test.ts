import { describe, expect, test } from 'vitest'
import { day } from '#base/instants.ts'
import { unga } from '#rulebooks/unga.ts'
import { unsc } from '#rulebooks/unsc.ts'
import { belmar, by, chair, given, secretariat, type World } from './given.ts'
import { script } from './script.ts'

const roles = Object.fromEntries(['aldora', 'belmar', 'casparia', 'dorra', 'elvaine'].map((seat) => [seat, 'permanent']))
const ended = (grade: 'public' | 'closed', format: string): World => given(unsc, 15, roles).and(chair('open-meeting', { grade, format }), chair('close-meeting', {}))
const correction = { meeting: 1, text: 'Page 2: read “shared” for “shed”.' }

describe('The record of a meeting of the Council', () => {
  test('is corrected for ten days where the meeting was private (rule 51), and only its members read the correction', () => {
    const asked = ended('closed', 'private-meeting').and(belmar('correct-record', correction))
    expect(asked.rehearsal.events.at(-1)).toMatchObject({ type: 'correction-asked', audience: expect.not.arrayContaining(['public']), data: { rules: ['51'] } })
    expect(asked.after(10 * day).when(belmar('correct-record', correction)).refusal).toBeNull()
    expect(asked.after(11 * day).when(belmar('correct-record', correction)).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '51' }], possible: { en: 'By a statement from the floor at a meeting.' } })
  })
  test('is none where members only consulted, and stays four meetings', () => {
    expect(ended('closed', 'consultations').body.records).toBeUndefined()
    const five = [1, 2, 3, 4].reduce((before) => before.and(chair('open-meeting', { grade: 'public', format: 'debate' }), chair('close-meeting', {})), ended('public', 'debate'))
    expect(five.body.records?.map(({ meeting }) => meeting)).toEqual([2, 3, 4, 5])
  })
  test('changes no decision: what was announced stays', () => {
    const before = ended('public', 'debate')
    const after = before.and(belmar('correct-record', correction), chair('settle-correction', { correction: 'correction-1-1', as: 'submitted' }), chair('settle-correction', { correction: 'correction-1-1', as: 'accepted' }))
    expect([after.state.decisions, after.body.records?.[0]?.corrections[0]?.is]).toEqual([before.state.decisions, 'accepted'])
    expect(script(after.state, after.rehearsal.now)?.sentence.en).toContain('The record of meeting 1 is at hand by 10:00')
  })
  test('is not corrected where the rules say nothing of it', () => {
    const world = given(unga, 8).and(secretariat('lay-agenda', { items: ['Waters'] }), chair('open-meeting', { grade: 'public' }), chair('close-meeting', {}))
    expect(world.when(by('aldora')('correct-record', correction)).refusal?.refused).toBe('no-such-act')
  })
})

import { describe, expect, test } from 'vitest'
import { day } from '#base/instants.ts'
import { unsc } from '#rulebooks/unsc.ts'
import { callingOf, meetsBy } from './calling.ts'
import { conference } from './decider.ts'
import { aldora, belmar, chair, by, given, secretariat, type World } from './given.ts'
import { script } from './script.ts'

const roles = { ...Object.fromEntries(['aldora', 'belmar', 'casparia', 'dorra', 'elvaine'].map((seat) => [seat, 'permanent'])), ostmere: 'invited-state' }
const seated = given(unsc, 15, roles)
const says = (world: World): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''
const cited = (world: World): readonly string[] => script(world.state, world.rehearsal.now)?.cites.map(({ rule }) => rule) ?? []
const held = (world: World, format: string | null, grade: 'public' | 'closed'): World => world.and(chair('open-meeting', { grade, ...(format === null ? {} : { format }) }), chair('close-meeting', {}))

describe('A meeting of the Council is asked for', () => {
  test('by any member, and the chair is told to call it (rule 2)', () => {
    const asked = seated.and(belmar('ask-for-meeting', { reason: 'Sharing of waters' }))
    expect(asked.happened).toEqual(['meeting-asked'])
    expect(says(asked)).toContain('A meeting has been asked for (Belmar), and I call it.')
    expect(cited(asked)).toContain('2')
    expect(script(asked.state, asked.rehearsal.now)?.command).toMatchObject({ type: 'open-meeting' })
  })
  test('by the Secretariat on a communication (rule 3), and by a State that is not a member not at all', () => {
    const asked = seated.and(secretariat('ask-for-meeting', { reason: 'Letter under Article 35' }))
    expect(says(asked)).toContain('(the Secretariat)')
    expect(cited(asked)).toContain('3')
    expect(given(unsc, 15, roles).when(by('ostmere')('ask-for-meeting', { reason: 'Waters' })).refusal).toMatchObject({ refused: 'not-entitled' })
    expect(seated.when(chair('ask-for-meeting', { reason: 'Waters' })).refusal).toMatchObject({ refused: 'not-entitled' })
  })
  test('once by each until it is opened; then the request is answered', () => {
    const asked = seated.and(belmar('ask-for-meeting', { reason: 'Waters' }), aldora('ask-for-meeting', { reason: 'Ferries' }))
    expect(asked.when(belmar('ask-for-meeting', { reason: 'Waters' })).refusal).toMatchObject({ refused: 'already-done', cites: [{ rule: '2' }] })
    const opened = asked.and(chair('open-meeting', { grade: 'public' }))
    expect(callingOf(opened.body).asked).toEqual([])
    expect(opened.when(belmar('ask-for-meeting', { reason: 'Waters' })).refusal).toBeNull()
  })
  test('under no other rules', () => {
    expect(given('unga', 3).when(aldora('ask-for-meeting', { reason: 'Waters' })).refusal).toMatchObject({ refused: 'no-such-act' })
  })
})

describe('Meetings of the Council lie no more than fourteen days apart (rule 1)', () => {
  const after = held(seated, null, 'public')
  test('and the day by which the next is due is said', () => {
    expect(meetsBy({ book: unsc, body: after.body })).toEqual({ day: '2026-03-30', rules: ['1'] })
    expect(says(after)).toContain('The next meeting is due by 2026-03-30.')
    expect(says(after.after(14 * day))).toContain('The next meeting is due by 2026-03-30.')
    expect(says(after.after(15 * day))).toContain('This meeting was due by 2026-03-30; that day has passed.')
    expect(after.after(15 * day).when(chair('open-meeting', { grade: 'public' })).refusal).toBeNull()
  })
  test('before the first meeting, during one and under rules that say nothing of it there is no such day', () => {
    expect(meetsBy({ book: unsc, body: seated.body })).toBeNull()
    expect(meetsBy({ book: unsc, body: after.and(chair('open-meeting', { grade: 'public' })).body })).toBeNull()
    expect(meetsBy({ book: { ...unsc, meetings: null }, body: after.body })).toBeNull()
  })
})

describe('The provisional agenda is out three days ahead (rule 8)', () => {
  const laid = secretariat('lay-agenda', { items: ['Sharing of waters'] })
  test('and where it is not, that is said and the meeting held: urgency', () => {
    const short = seated.and(laid)
    expect(says(short)).toContain('The provisional agenda was communicated on 2026-03-16, later than the rule gives')
    expect(cited(short)).toContain('8')
    expect(short.when(chair('open-meeting', { grade: 'public' })).refusal).toBeNull()
    expect(says(short.after(2 * day))).toContain('later than the rule gives')
    expect(says(short.after(3 * day))).not.toContain('later than the rule gives')
  })
  test('under rules without urgency the meeting waits', () => {
    const strict = given({ ...unsc, meetings: { onRequest: null, atMost: null, notice: { days: 3, urgent: false, rules: ['8'] } } }, 15, roles).and(laid)
    expect(strict.when(chair('open-meeting', { grade: 'public' })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '8' }], possible: { en: 'From 2026-03-19.' } })
    expect(strict.after(3 * day).when(chair('open-meeting', { grade: 'public' })).refusal).toBeNull()
  })
})

describe('After a private meeting a communiqué is issued (rule 55)', () => {
  const ended = held(seated, 'private-meeting', 'closed')
  test('the script asks for it, the Secretariat issues it to all, and then none is owed', () => {
    expect(says(ended)).toContain('Meeting 1 was private; a communiqué on it is to be issued.')
    expect(cited(ended)).toContain('55')
    expect(ended.when(aldora('issue-communique', { text: 'Heard.' })).refusal).toMatchObject({ refused: 'not-entitled', cites: [{ rule: '55' }] })
    const issued = ended.and(secretariat('issue-communique', { text: 'At its private meeting the Council considered the waters.' }))
    expect(issued.rehearsal.events.at(-1)).toMatchObject({ type: 'communique-issued', audience: ['public'], data: { meeting: 1, rules: ['55'] } })
    expect(says(issued)).not.toContain('communiqué')
    expect(issued.when(secretariat('issue-communique', { text: 'Again.' })).refusal).toMatchObject({ refused: 'not-now', cites: [{ rule: '55' }] })
  })
  test('it stays owed while other meetings are held, and not after a public one', () => {
    expect(callingOf(held(ended, null, 'public').body).communique).toEqual({ meeting: 1, rules: ['55'] })
    expect(held(seated, null, 'public').when(secretariat('issue-communique', { text: 'Heard.' })).refusal).toMatchObject({ refused: 'not-now' })
    expect(given('unga', 3).when(secretariat('issue-communique', { text: 'Heard.' })).refusal).toMatchObject({ refused: 'no-such-act' })
  })
  test('its text has a length beyond which it is none', () => {
    expect(ended.when(secretariat('issue-communique', { text: 'a'.repeat(10_001) })).refusal).toMatchObject({ refused: 'invalid' })
    expect(conference.may(ended.state, { person: 'p', capacity: 'public' }, ended.rehearsal.now).some(({ type }) => type === 'issue-communique')).toBe(false)
  })
})

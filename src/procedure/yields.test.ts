import { describe, expect, test } from 'vitest'
import { minute, second } from '#base/instants.ts'
import { aldora, belmar, casparia, chair, dorra, elvaine, meeting, type World } from './given.ts'
import { script } from './script.ts'
import { restOf } from './yields.ts'

/** Aldora speaks from the list, two minutes each, in THIMUN style where no roll is called. */
const speaking = meeting('mun-thimun', 5).and(chair('propose-time-limit', { minutes: 2 }), aldora('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' }))
const says = (world: World): string => script(world.state, world.rehearsal.now)?.sentence.en ?? ''

describe('a yield', () => {
  test('to another delegation passes on exactly the time that is left', () => {
    const passed = speaking.after(75 * second).and(aldora('yield', { to: 'delegation', seat: 'dorra' }))
    expect(passed.happened).toEqual(['time-yielded', 'floor-given'])
    expect(passed.body.floor.speaker).toMatchObject({ seat: 'dorra', time: 45 * second, passed: 1 })
    expect(passed.body.floor.used).toEqual({ aldora: 75 * second })
    expect(passed.body.floor.speaker && restOf(passed.body.floor.speaker, passed.rehearsal.now + 50 * second)).toBe(0)
  })
  test('is made once in a row: time that was yielded is not yielded again', () => {
    const refused = speaking.and(aldora('yield', { to: 'delegation', seat: 'dorra' })).when(dorra('yield', { to: 'delegation', seat: 'aldora' })).refusal
    expect(refused?.words.en).toBe('Time that was yielded is not yielded again: passed on at most 1 in a row.')
  })
  test('to the chair ends the speech', () => {
    expect(speaking.and(aldora('yield', { to: 'chair' })).body.floor.speaker).toBeNull()
  })
  test('is one kind only, is the speaker\'s own, and needs time that is left', () => {
    expect(speaking.and(aldora('yield', { to: 'questions' })).when(aldora('yield', { to: 'chair' })).refusal?.refused).toBe('already-done')
    expect(speaking.when(belmar('yield', { to: 'chair' })).refusal?.refused).toBe('not-entitled')
    expect(speaking.after(2 * minute).when(aldora('yield', { to: 'delegation', seat: 'dorra' })).refusal?.words.en).toBe('Nothing is left of this speaking time.')
    expect(speaking.when(aldora('yield', { to: 'delegation', seat: 'aldora' })).refusal?.refused).toBe('invalid')
  })
  test('is unknown to books without it', () => {
    const floor = meeting('unga', 3).and(aldora('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-1' }))
    expect(floor.when(aldora('yield', { to: 'chair' })).refusal?.refused).toBe('no-such-act')
  })
})

describe('points', () => {
  const open = speaking.and(aldora('yield', { to: 'questions' }))
  test('a question to the speaker waits until the speaker has opened the time to questions', () => {
    expect(speaking.when(belmar('raise-point', { kind: 'information', about: 'Which river?' })).refusal?.possible?.en).toBe('After a speaker has opened the rest of the time to questions.')
    expect(open.when(aldora('raise-point', { kind: 'information', about: 'Which river?' })).refusal?.words.en).toBe('Who has the floor does not ask.')
    expect(says(open.and(belmar('raise-point', { kind: 'information', about: 'Which river?' })))).toContain('wishes to ask the speaker a question')
  })
  test('the speaker may decline, nobody rules on it, and a follow-up needs leave', () => {
    const asked = open.and(belmar('raise-point', { kind: 'information', about: 'Which river?' }))
    expect(asked.when(chair('rule', { point: 'point-1', sustained: true, text: 'Yes.' })).refusal?.words.en).toBe('Whether a question is taken is for the speaker to say; it is not ruled on.')
    expect(asked.when(casparia('answer-point', { point: 'point-1', accepted: true })).refusal?.refused).toBe('not-entitled')
    const answered = asked.and(aldora('answer-point', { point: 'point-1', accepted: false }))
    expect([answered.body.point, answered.body.floor.speaker?.seat]).toEqual([null, 'aldora'])
    expect(answered.when(belmar('raise-point', { kind: 'information', about: 'And when?' })).refusal?.words.en).toBe('One question a delegation; another one only by leave.')
    expect(answered.when(chair('allow-follow-up', { seat: 'casparia' })).refusal?.refused).toBe('no-such-thing')
    expect(answered.and(chair('allow-follow-up', { seat: 'belmar' }), belmar('raise-point', { kind: 'information', about: 'And when?' })).body.point?.kind).toBe('information')
  })
  test('personal privilege may interrupt, an inquiry and here a point of order may not', () => {
    expect(speaking.when(belmar('raise-point', { kind: 'privilege', about: 'I cannot hear.' })).refusal).toBeNull()
    for (const kind of ['inquiry', 'order'] as const) expect(speaking.when(belmar('raise-point', { kind, about: 'What is before us?' })).refusal?.words.en).toBe('This kind of point does not interrupt a speaker.')
  })
  test('an inquiry is answered when nobody speaks, and the answer is no ruling to appeal against', () => {
    const asked = speaking.and(chair('end-speech', {}), elvaine('raise-point', { kind: 'inquiry', about: 'What is before us?' }))
    expect(says(asked)).toContain('has an inquiry')
    const answered = asked.and(chair('rule', { point: 'point-1', sustained: true, text: 'The resolution on waters.' }))
    expect(answered.when(elvaine('appeal', { point: 'point-1' })).refusal?.words.en).toBe('An answer to an inquiry is no ruling and is not appealed against.')
  })
  test('a book names the kinds it knows', () => {
    expect(meeting('unga', 3).when(belmar('raise-point', { kind: 'privilege', about: 'I cannot hear.' })).refusal?.refused).toBe('no-such-act')
  })
})

import { expect, test } from 'vitest'
import { chair, given, secretariat } from './given.ts'

const series = given('consultative', 6)

test('the secretariat names who initiated a series, each once, and corrects it by naming them again', () => {
  const named = series.and(secretariat('name-initiators', { seats: ['aldora', 'belmar', 'casparia', 'belmar'] }))
  expect([named.happened, named.body.initiators]).toEqual([['initiators-named'], ['aldora', 'belmar', 'casparia']])
  expect(named.and(secretariat('name-initiators', { seats: ['dorra'] })).body.initiators).toEqual(['dorra'])
})

test('the initiators stand beside the host of each meeting and remain for the next', () => {
  const world = series.and(secretariat('name-initiators', { seats: ['aldora'] }), secretariat('lay-agenda', { items: ['Waters'] }), secretariat('open-meeting', { grade: 'participants', host: 'casparia' }))
  expect([world.body.host, world.body.initiators]).toEqual(['casparia', ['aldora']])
})

test('nobody else names them, nobody is named who has no seat, and a book without a series knows none', () => {
  expect(series.when(chair('name-initiators', { seats: ['aldora'] })).refusal?.refused).toBe('not-entitled')
  expect(series.when(secretariat('name-initiators', { seats: ['nobody'] })).refusal?.words.en).toContain('one of those named has none')
  expect(series.when(secretariat('name-initiators', { seats: [] })).refusal?.refused).toBe('invalid')
  expect(given('unga', 3).when(secretariat('name-initiators', { seats: ['aldora'] })).refusal?.refused).toBe('no-such-act')
})

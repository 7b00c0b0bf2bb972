import { describe, expect, test } from 'vitest'
import { day, hour } from '#base/instants.ts'
import { aldora, belmar, chair, meeting, type World } from './given.ts'
import { script } from './script.ts'

const waiting = (book = 'unga'): World => meeting(book, 6).and(belmar('ask-for-floor', { kind: 'reply' }))
const announced = (inMs: number, book = 'unga'): World => { const world = waiting(book); return world.and(chair('announce-next-meeting', { at: world.rehearsal.now + inMs })) }
const reply = chair('give-floor', { entry: 'entry-1' })

describe('decision 34/401, paragraph 8: replies', () => {
  test('come at the end of the meeting where the item has no other that day', () => {
    expect(waiting().and(reply).body.floor.speaker).toMatchObject({ seat: 'belmar', reply: 1 })
    expect(announced(day).and(reply).happened, 'the next meeting is tomorrow').toEqual(['floor-given'])
    expect(waiting().when(chair('close-meeting', {})).refusal?.refused, 'who asked is heard').toBe('out-of-order')
  })

  test.each(['unga', 'unga-committee'])('wait in %s for the end of the day where two meetings that day are given to the item', (book) => {
    const morning = announced(5 * hour, book)
    expect(morning.when(reply).refusal).toMatchObject({ refused: 'out-of-order', cites: [{ rule: '34/401:8' }], possible: { en: expect.stringContaining('14:00 UTC') } })
    expect(morning.when(chair('conclude-item', { item: 'item-1' })).refusal?.refused, 'the item is not done').toBe('out-of-order')
    const afternoon = morning.and(chair('close-meeting', {})).after(5 * hour).and(chair('open-meeting', { grade: 'public' }))
    expect(afternoon.body.floor.entries).toMatchObject([{ seat: 'belmar', kind: 'reply' }])
    expect(afternoon.and(reply).body.floor.speaker).toMatchObject({ seat: 'belmar', reply: 1 })
  })

  test('are said by the chair to come later, and the meeting is adjourned', () => {
    const spoken = announced(5 * hour).and(aldora('ask-for-floor', { kind: 'statement' }), chair('give-floor', { entry: 'entry-2' }), chair('end-speech', {}))
    const said = script(spoken.state, spoken.rehearsal.now)
    expect([said?.command?.type, said?.cites.map(({ rule }) => rule)]).toEqual(['close-meeting', ['34/401:8']])
    expect(spoken.when(chair('close-meeting', {})).refusal).toBeNull()
  })

  test('depend on no hour where the book has no such rule', () => {
    const world = meeting('unconf', 6)
    expect(world.when(chair('announce-next-meeting', { at: world.rehearsal.now + hour })).refusal?.refused).toBe('no-such-act')
  })
})

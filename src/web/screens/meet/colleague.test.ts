import type { Event } from '#base/event.ts'
import { expect, test } from 'vitest'
import { doneByColleagues } from './colleague.ts'

const event = (position: number, person: string, capacity: Event['by']['capacity']): Event => ({ stream: 'conference-1', position, at: 0, type: 'vote-cast', v: 1, by: { person, capacity }, key: `key-${position}`, audience: ['public'], data: {}, salt: '0'.repeat(32) })

test('what a colleague did in our delegation’s name is told by role; what we, others or earlier days did is not', () => {
  const events = [event(1, 'anna', 'delegation:aldora'), event(2, 'bo', 'delegation:aldora'), { ...event(2, 'bo', 'delegation:aldora'), position: 3, type: 'vote-received' }, event(3, 'bo', 'delegation:belmar'), event(4, 'me', 'delegation:aldora'), event(5, 'cleo', 'delegation:aldora')]
  expect(doneByColleagues(events, { person: 'me', capacity: 'delegation:aldora' }, [{ person: 'bo', role: 'alternate' }], 1)).toEqual([{ type: 'vote-cast', role: 'alternate' }, { type: 'vote-cast', role: null }])
})

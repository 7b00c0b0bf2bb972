import { type Capacity, type Circle, seatOf } from '#base/event.ts'
import { membersOf } from './scene.ts'
import type { ConferenceState } from './state.ts'

/**
 * The circles of readers a capacity stands in, in this conference as it is now: what everybody sees, what participants see, the
 * bureau's for chair and secretariat, and of each body in which a seat sits. When these change, a reader joins afresh.
 */
export function readersOf(state: ConferenceState, capacity: Capacity): readonly Circle[] {
  switch (capacity) {
    case 'chair': case 'secretariat': return ['public', 'participants', 'bureau']
    case 'room-screen': return ['public', 'participants']
    default: {
      const seat = seatOf(capacity)
      if (seat === null) return ['public']
      const bodies = Object.values(state.bodies).filter((body) => membersOf(state, body).some(({ id }) => id === seat))
      return ['public', 'participants', `seat:${seat}`, ...bodies.map(({ id }): Circle => `body:${id}`)]
    }
  }
}

import { type Capacity, type Circle, type Event, seatOf } from '#base/event.ts'
import type { PersonId } from '#base/ids.ts'
import type { ParticipantsData } from '#participants/events.ts'
import type { ConferenceEvents } from './events.ts'
import { accreditedTo } from './accreditation.ts'
import { isGuestOf } from './format-rules.ts'
import { membersOf } from './scene.ts'
import type { ConferenceState } from './state.ts'

/**
 * The circles of readers a capacity stands in, in this conference as it is now: what everybody sees, what participants see, the
 * bureau's for chair and secretariat, and of each body in which a seat sits. Whoever takes part only by invitation sits in a body but is not of
 * it, and reads nothing of its closed meetings, nor does a person who is accredited to other bodies. When these change, a reader joins afresh.
 */
export function readersOf(state: ConferenceState, capacity: Capacity, person: PersonId | null = null): readonly Circle[] {
  switch (capacity) {
    case 'chair': case 'vice-chair': case 'secretariat': return ['public', 'participants', 'bureau']
    case 'interpreter': return ['public', 'participants', 'interpreters']
    case 'room-screen': return ['public', 'participants', 'walls']
    default: {
      const seat = seatOf(capacity)
      if (seat === null) return ['public']
      const to = person === null ? null : accreditedTo(state, seat, person)
      const bodies = Object.values(state.bodies).filter((body) => (to === null || to.includes(body.id)) && membersOf(state, body).some(({ id, role }) => id === seat && !isGuestOf(state, body, role)))
      return ['public', 'participants', `seat:${seat}`, ...bodies.map(({ id }): Circle => `body:${id}`)]
    }
  }
}

/** Whether an event puts readers who stand in these circles into another one: their delegation was seated, or made a member of a body, one of them was accredited, or who is invited was settled anew. */
export function movesReaders({ type, data }: Event, circles: readonly Circle[]): boolean {
  if (type === 'delegation-seated') return circles.includes(`seat:${(data as ParticipantsData['delegation-seated']).id}`)
  if (type === 'delegate-accredited') return circles.includes(`seat:${(data as ConferenceEvents['delegate-accredited']).seat}`)
  if (type === 'rule-set') return (data as ConferenceEvents['rule-set']).path.startsWith('formats') && circles.some((circle) => circle.startsWith('seat:'))
  if (type !== 'body-set-up') return false
  const { members } = data as ConferenceEvents['body-set-up']
  return circles.some((circle) => circle.startsWith('seat:') && (members === null || members.includes(circle.slice('seat:'.length))))
}

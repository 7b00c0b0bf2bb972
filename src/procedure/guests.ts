import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Happening } from './events.ts'
import { noStatement } from './floor.ts'
import { happens, membersOf, next, roleOf, type Scene } from './scene.ts'

/** The guests a motion could have heard: those with a seat who are not invited to this meeting yet. */
export function guestsToHear({ state, book, body }: Pick<Scene, 'state' | 'book' | 'body'>): readonly SeatId[] {
  const { guests } = book.floor
  return guests === undefined ? [] : membersOf(state, body).filter(({ id, role }) => role === guests.standing && body.meeting?.invited?.includes(id) !== true).map(({ id }) => id)
}

/** Told to whoever is invited too, also where only members follow the meeting. */
export function invited(scene: Scene, seat: SeatId): Happening {
  const happening = happens(scene, 'participant-invited', { body: scene.body.id, seat, rules: own(scene.book.participation, roleOf(scene, seat) ?? '')?.rules ?? [] })
  return { ...happening, audience: happening.audience.includes('public') || happening.audience.includes('participants') ? happening.audience : [...happening.audience, `seat:${seat}`] }
}

/** A motion for a guest carried: the guest is invited, and stands on the list of speakers where one is open. */
export function guestHeard(scene: Scene, seat: SeatId): readonly Happening[] {
  if (!guestsToHear(scene).includes(seat)) return []
  const { body } = scene
  const there: Scene = { ...scene, body: { ...body, meeting: body.meeting === null ? null : { ...body.meeting, invited: [...body.meeting.invited ?? [], seat] } } }
  return [invited(scene, seat), ...(noStatement(there, seat) === null ? [happens(scene, 'floor-asked', { body: body.id, entry: next(scene, 'entry'), seat, kind: 'statement', motion: null, about: null })] : [])]
}

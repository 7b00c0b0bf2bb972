import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import { own } from '#base/own.ts'
import type { MeetingFormat } from '#rulebooks/standing.ts'
import { refuse } from './refusing.ts'
import { nameOf, roleOf, type Scene } from './scene.ts'
import type { Body, ConferenceState } from './state.ts'

/** The format of the meeting that is open; null for an ordinary one. */
export function formatOf({ book, body }: Pick<Scene, 'book' | 'body'>): MeetingFormat | null {
  return book.formats.find(({ id }) => id === body.meeting?.format) ?? null
}

/** Acts by which something is decided, or brought to its decision. */
export const deciding: ReadonlySet<string> = new Set([
  'move', 'decide-motion', 'propose', 'propose-list-closing', 'propose-time-limit', 'put-draft', 'put-joint-text', 'put-motion', 'gavel', 'take-step', 'take-up-draft', 'request-recorded-vote', 'open-vote', 'enter-paper-result', 'appeal',
  'class-draft', 'raise-preliminary', 'declare-party', 'invite', 'permit-vote', 'start-silence', 'call-election', 'put-credentials', 'propose-credentials-report', 'put-credentials-report', 'put-admission', 'declare-consensus', 'name-presiding',
])

/** In a format without decisions nothing is put to anybody. */
export function noDecisions(scene: Scene): Refusal | null {
  const format = formatOf(scene)
  return format === null || format.decides ? null : refuse(scene, 'format-decides-nothing', format.rules, { what: format.name })
}

/** Whether a standing takes part only by invitation, in whatever format, or as a guest heard on a motion. */
export function isGuest({ book }: Pick<Scene, 'book'>, role: string | null): boolean {
  return role !== null && (book.floor.guests?.standing === role || book.formats.some(({ invites }) => invites.includes(role)))
}

/** Whether a standing sits in a body without being of it; whoever a body names among its members is of it. */
export function isGuestOf({ founding }: Pick<ConferenceState, 'founding'>, { members }: Pick<Body, 'members'>, role: string): boolean {
  return members === null && founding !== null && isGuest({ book: founding.rulebook }, role)
}

/**
 * Whoever takes part by invitation acts in the meeting to which it was invited and in no other; in a closed one, which only members follow,
 * by the chair's hand: entered on the list, and called.
 */
export function guestWaits(scene: Scene): Refusal | null {
  const { seat, standing, body, state } = scene
  if (seat === null || standing === null || !isGuestOf(state, body, seat.role)) return null
  const who = { who: nameOf(state, seat.id) }
  const format = formatOf(scene)
  if (format !== null && !format.invites.includes(seat.role)) return refuse(scene, 'format-not-for', format.rules, { what: format.name, role: standing.name })
  if (body.meeting?.invited?.includes(seat.id) !== true) return refuse(scene, 'not-invited', standing.rules, who)
  return body.meeting.grade === 'closed' ? refuse(scene, 'guest-is-called', format?.rules ?? standing.rules, who) : null
}

/** Why a seat does not take the floor in this meeting: its format is not for it, or nobody has invited it. */
export function noFloorHere(scene: Scene, seat: SeatId): Refusal | null {
  const role = roleOf(scene, seat)
  const format = formatOf(scene)
  const standing = role === null ? undefined : own(scene.book.participation, role)
  if (role === null || standing === undefined) return null
  if (format !== null && !format.speaks.includes(role)) return refuse(scene, 'format-no-floor', format.rules, { what: format.name, role: standing.name })
  return isGuest(scene, role) && scene.body.meeting?.invited?.includes(seat) !== true ? refuse(scene, 'not-invited', standing.rules, { who: nameOf(scene.state, seat) }) : null
}

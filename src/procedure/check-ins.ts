import { choice, optional, text } from '#base/form.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { reckoned, rollKnown } from './attendance.ts'
import { onBody } from './bodies.ts'
import { type CheckIn, mostTries } from './desk-state.ts'
import type { Happening } from './events.ts'
import { isGuestOf } from './format-rules.ts'
import { inMeeting, noVoteOpen, presentFor } from './precedence.ts'
import { refuse } from './refusing.ts'
import { bureau, isDelegation } from './rights.ts'
import { happens, type Scene } from './scene.ts'
import { somebodySeated } from './meetings.ts'
import type { Body } from './state.ts'

const longestCode = 20

/** The check-in that is open: it is for the meeting that is held now or next, and ends with it. */
export function checkInOf({ desk, meeting, held }: Pick<Body, 'desk' | 'meeting' | 'held'>): CheckIn | null {
  const one = desk?.checkIn ?? null
  return one === null || one.meeting !== (meeting?.number ?? held + 1) ? null : one
}

/** A code is drawn anew each time, so that who knew the last one knows nothing. */
const openCheckIn = act('open-check-in', {
  fields: {},
  hindrance: (scene) => bureau(scene) ?? somebodySeated(scene),
  shapes: () => [{}],
  why: (scene) => refuse(scene, 'misfit', scene.book.quorum.rules),
  happens: (scene, _, { draw }) => {
    const data = { body: scene.body.id, meeting: meetingOf(scene) }
    return [happens(scene, 'check-in-opened', data), { type: 'check-in-code-drawn', v: 1, audience: ['bureau', 'walls'], data: { ...data, code: String(draw(1_000_000)).padStart(6, '0') } }]
  },
})

function meetingOf({ body }: Scene): number {
  return body.meeting?.number ?? body.held + 1
}

const closeCheckIn = act('close-check-in', {
  fields: {},
  hindrance: (scene) => bureau(scene) ?? isOpen(scene),
  shapes: () => [{}],
  why: (scene) => refuse(scene, 'misfit', scene.book.quorum.rules),
  happens: (scene) => [happens(scene, 'check-in-closed', { body: scene.body.id, meeting: meetingOf(scene) })],
})

function isOpen(scene: Scene): Refusal | null {
  return checkInOf(scene.body) === null ? refuse(scene, 'no-check-in', scene.book.quorum.rules) : null
}

/**
 * A delegation enters itself. Whether the code was right is what becomes of it, not whether it may try: nobody's screen but those in the hall knows the code.
 * Where the book has a roll, the answer to it is given with the code, and only in an open meeting.
 */
const checkIn = act('check-in', {
  fields: { code: text(1, longestCode), answer: optional(text(1, 64)) },
  hindrance: (scene) => isDelegation(scene) ?? notGuest(scene) ?? isOpen(scene) ?? (rollKnown(scene) === null ? inMeeting(scene) : null) ?? noVoteOpen(scene) ?? notIn(scene) ?? triesLeft(scene),
  shapes: ({ book }) => [{ code: text(1, longestCode), ...(book.attendance === null ? {} : { answer: choice(...book.attendance.answers.filter(({ away }) => away !== true).map(({ id }) => id)) }) }],
  why: (scene) => refuse(scene, scene.book.attendance === null ? 'misfit' : 'no-such-roll-answer', scene.book.attendance?.rules ?? scene.book.quorum.rules),
  happens: (scene, { code, answer }): readonly Happening[] => {
    const { seat, body, book } = scene
    if (seat === null) return []
    if (plain(code) !== checkInOf(body)?.code) return [{ type: 'check-in-missed', v: 1, audience: [`seat:${seat.id}`, 'bureau'], data: { body: body.id, seat: seat.id } }]
    const rolled = book.attendance !== null && answer != null
    const before = body.presence ?? (rolled ? Object.keys(body.roll) : null)
    const present = before === null ? null : [...before.filter((one) => one !== seat.id), seat.id]
    const there = present === null ? null : presentFor(scene, present, book.quorum.decide)
    const quorum = there === null || there.needed === null ? null : { present: there.present, needed: there.needed, met: there.met }
    return [
      happens(scene, 'checked-in', { body: body.id, seat: seat.id, present, quorum }),
      ...(rolled && present !== null ? [happens(scene, 'roll-answered', { body: body.id, seat: seat.id, answer, present, quorum })] : []),
    ]
  },
})

/** Digits of Arabic keyboards are the same digits; spaces and dashes are how a code is read aloud. */
function plain(code: string): string {
  return code.normalize('NFKC').replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16)).replace(/\D/g, '')
}

/** Whoever takes part by invitation is counted by the desk. */
function notGuest(scene: Scene): Refusal | null {
  const { seat, state, body, book } = scene
  return seat !== null && isGuestOf(state, body, seat.role) ? refuse(scene, 'guest-checks-not-in', book.participation[seat.role]?.rules ?? book.quorum.rules) : null
}

function notIn(scene: Scene): Refusal | null {
  const { seat, body, book } = scene
  const there = seat !== null && (checkInOf(body)?.arrived.includes(seat.id) === true || (book.attendance !== null && own(body.roll, seat.id) !== undefined))
  return there ? refuse(scene, 'checked-in', book.quorum.rules) : null
}

function triesLeft(scene: Scene): Refusal | null {
  const { seat, body, book } = scene
  const missed = seat === null ? 0 : own(checkInOf(body)?.missed ?? {}, seat.id) ?? 0
  return missed < mostTries ? null : refuse(scene, 'no-tries-left', book.quorum.rules, { number: mostTries })
}

export const checkInActs = { 'open-check-in': openCheckIn, 'close-check-in': closeCheckIn, 'check-in': checkIn }

export const checkInEvolves = {
  'check-in-opened': onBody<'check-in-opened'>((body, { data: { meeting }, at }) => ({ ...body, desk: { ...body.desk, checkIn: { meeting, since: at, code: null, arrived: [], missed: {} } } })),
  'check-in-code-drawn': onBody<'check-in-code-drawn'>((body, { data: { code } }) => onCheckIn(body, (one) => ({ ...one, code }))),
  'check-in-closed': onBody<'check-in-closed'>((body) => ({ ...body, desk: { ...body.desk, checkIn: null } })),
  'checked-in': onBody<'checked-in'>((before, { data: { seat, present, quorum } }) => {
    const body = onCheckIn(before, (one) => ({ ...one, arrived: [...one.arrived.filter((each) => each !== seat), seat] }))
    return present === null ? body : { ...body, presence: present, quorum: reckoned(body.quorum, quorum), emptySeats: body.emptySeats.filter((one) => one.seat !== seat) }
  }),
  'check-in-missed': onBody<'check-in-missed'>((body, { data: { seat } }) => onCheckIn(body, (one) => ({ ...one, missed: { ...one.missed, [seat]: (own(one.missed, seat) ?? 0) + 1 } }))),
}

function onCheckIn(body: Body, change: (one: CheckIn) => CheckIn): Body {
  const one = body.desk?.checkIn
  return one == null ? body : { ...body, desk: { ...body.desk, checkIn: change(one) } }
}

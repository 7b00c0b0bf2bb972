import { choice, text } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import { own } from '#base/own.ts'
import type { Decides } from '#rulebooks/business.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { formatOf, isGuest } from './format-rules.ts'
import { inMeeting, nothingPending } from './precedence.ts'
import { put } from './questions.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { membersOf, nameOf, roleOf, type Scene } from './scene.ts'

/** The chair asks the body to invite a State or a person to the discussion: "May I take it …"; contested, it goes to the vote the book names. */
const invite = act('invite', {
  fields: { seat: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? hasGuests(scene) ?? inMeeting(scene) ?? nothingPending(scene),
  shapes: (scene) => [{ seat: choice(...membersOf(scene.state, scene.body).filter(({ id }) => notInvitable(scene, id) === null).map(({ id }) => id)) }],
  why: (scene, { seat }) => notInvitable(scene, seat) ?? refuse(scene, 'no-seats', scene.book.participation.member.rules),
  happens: (scene, { seat }) => put(scene, { kind: 'invitation', seat }, decidesOn(scene), rulesFor(scene, seat)),
})

function hasGuests(scene: Scene): Refusal | null {
  return scene.book.formats.some(({ invites }) => invites.length > 0) ? null : refuse(scene, 'nobody-is-invited', scene.book.participation.member.rules)
}

function notInvitable(scene: Scene, seat: SeatId): Refusal | null {
  const role = roleOf(scene, seat)
  const format = formatOf(scene)
  const rules = rulesFor(scene, seat)
  if (!isGuest(scene, role)) return refuse(scene, 'needs-no-invitation', rules, { who: nameOf(scene.state, seat) })
  if (format !== null && role !== null && !format.invites.includes(role)) return refuse(scene, 'format-no-floor', format.rules, { what: format.name, role: own(scene.book.participation, role)?.name ?? { en: role } })
  return scene.body.meeting?.invited?.includes(seat) === true ? refuse(scene, 'already-invited', rules, { who: nameOf(scene.state, seat) }) : null
}

function rulesFor(scene: Scene, seat: SeatId): readonly string[] {
  return own(scene.book.participation, roleOf(scene, seat) ?? '')?.rules ?? scene.book.participation.member.rules
}

/** Without another word of the book, nobody's objection. */
function decidesOn(scene: Scene): Decides {
  return formatOf(scene)?.admits ?? scene.book.formats.find(({ admits }) => admits !== undefined)?.admits ?? { by: 'no-objection' }
}

export const formatActs = { invite }

export const formatEvolves = {
  'participant-invited': onBody<'participant-invited'>((body, { data: { seat } }) => (body.meeting === null ? body : { ...body, meeting: { ...body.meeting, invited: [...(body.meeting.invited ?? []), seat] } })),
}

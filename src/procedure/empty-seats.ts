import { choice, optional, text } from '#base/form.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { refuse } from './refusing.ts'
import { bureau } from './rights.ts'
import { happens, membersOf, type Scene } from './scene.ts'

/** UTF-16 units of a reason and of who gave it. */
const longestReason = 1_000
const longestSource = 300

/** A seat that stays empty is recorded with its reason, as it was given and by whom. About a real participant no reason stands here that nobody gave. */
const noteEmptySeat = act('note-empty-seat', {
  fields: { seat: text(1, 64), reason: optional(text(1, longestReason)), source: optional(text(1, longestSource)) },
  hindrance: bureau,
  shapes: (scene) => {
    const seat = choice(...empty(scene))
    const exercise = scene.state.founding?.exercise === true
    return exercise ? [{ seat, reason: optional(text(1, longestReason)), source: optional(text(1, longestSource)) }] : [{ seat, reason: text(1, longestReason), source: text(1, longestSource) }, { seat }]
  },
  why: (scene, { seat, reason }) => {
    if (!membersOf(scene.state, scene.body).some(({ id }) => id === seat)) return refuse(scene, 'no-seats', scene.book.participation.member.rules)
    if (!empty(scene).includes(seat)) return refuse(scene, 'seat-is-taken', rulesOf(scene))
    return refuse(scene, reason == null ? 'misfit' : 'reason-needs-source', rulesOf(scene))
  },
  happens: (scene, { seat, reason, source }) => [happens(scene, 'empty-seat-noted', { body: scene.body.id, seat, reason: reason ?? null, source: source ?? null, rules: rulesOf(scene) })],
})

function rulesOf({ book }: Scene): readonly string[] {
  return book.series?.rules ?? book.quorum.rules
}

/** Whoever the last count did not see in the room; before a count, every seat. */
function empty({ state, body }: Scene): readonly string[] {
  return membersOf(state, body).map(({ id }) => id).filter((id) => body.presence?.includes(id) !== true)
}

export const emptySeatActs = { 'note-empty-seat': noteEmptySeat }

export const emptySeatEvolves = {
  'empty-seat-noted': onBody<'empty-seat-noted'>((body, { data: { seat, reason, source }, position }) => ({
    ...body, emptySeats: [...body.emptySeats.filter((one) => one.seat !== seat), { seat, reason, source, meeting: body.meeting === null ? body.held + 1 : body.held, position }],
  })),
}

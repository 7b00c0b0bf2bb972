import type { Due } from '#base/decider.ts'
import { choice, instant, integer, text } from '#base/form.ts'
import { minute } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import type { ConferenceCommand } from './commands.ts'
import type { Happening } from './events.ts'
import { inMeeting, nothingPending, onItem, sidesNow } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { happens, type Scene } from './scene.ts'
import { silent } from './speeches.ts'
import type { Body, ConferenceState } from './state.ts'

/** Minutes of one part of a debate on a draft. */
export const longestPart = 180

const setDebate = act('set-debate', {
  fields: { draft: text(1, 64), form: choice('open', 'closed'), minutes: integer(1, longestPart) },
  hindrance: (scene) => presiding(scene) ?? hasSides(scene) ?? inMeeting(scene) ?? onItem(scene) ?? nothingPending(scene),
  shapes: ({ body }) => [{ draft: choice(...(sidesNow(body) === null ? body.drafts.filter(({ status, vote, decision }) => status === 'before' && vote === null && decision === null).map(({ id }) => id) : [])), form: choice('open', 'closed'), minutes: integer(1, longestPart) }],
  why: (scene) => refuse(scene, sidesNow(scene.body) === null ? 'no-draft' : 'debate-set', rulesOf(scene)),
  happens: (scene, { draft, form, minutes }) => [...silent(scene), happens(scene, 'debate-set', { body: scene.body.id, draft, form, minutes, rules: rulesOf(scene) })],
})

function hasSides(scene: Scene): Refusal | null {
  return scene.book.floor.sides === null ? refuse(scene, 'no-sides', scene.book.floor.rules) : null
}

function rulesOf({ book }: Scene): readonly string[] {
  return book.floor.sides?.rules ?? book.floor.rules
}

/** The chair goes on when nobody wishes to speak on this side any more. */
const turnDebate = act('turn-debate', {
  fields: { draft: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? hasSides(scene) ?? inMeeting(scene) ?? nothingPending(scene) ?? sideHeard(scene),
  shapes: ({ body }) => {
    const sides = sidesNow(body)
    return [{ draft: choice(...(sides === null || sides.at === 'over' ? [] : [sides.draft])) }]
  },
  why: (scene) => refuse(scene, 'no-debate-set', rulesOf(scene)),
  happens: (scene) => turned(scene, 'chair'),
})

function sideHeard(scene: Scene): Refusal | null {
  const sides = sidesNow(scene.body)
  const waiting = scene.body.floor.entries.some(({ kind, motion }) => motion === null && kind === (sides?.at === 'open' ? 'statement' : sides?.at))
  return waiting ? refuse(scene, 'side-not-heard', rulesOf(scene)) : null
}

const turnDebateAtHour = act('turn-debate-at-hour', {
  fields: { at: instant },
  hindrance: (scene) => (scene.by.capacity === 'clock' ? null : refuse(scene, 'clock-only', rulesOf(scene))) ?? hasSides(scene),
  shapes: ({ body, now }) => [{ at: choice(...endsAt(body).filter((at) => at <= now)) }],
  why: (scene) => refuse(scene, 'not-that-hour', rulesOf(scene)),
  happens: (scene) => turned(scene, 'time'),
})

/** While something else is decided, and while a caucus runs, the time of the debate waits for it. */
function endsAt(body: Body): readonly number[] {
  const sides = sidesNow(body)
  const waits = body.motions.length > 0 || body.question !== null || body.votes.length > 0 || body.point !== null || body.caucus !== null || body.meeting?.status !== 'open'
  return sides === null || sides.until === null || waits ? [] : [sides.until]
}

export function sidesDue(state: ConferenceState): readonly Due<ConferenceCommand>[] {
  return Object.values(state.bodies).flatMap((body) => endsAt(body).map((at) => ({ id: `debate-turns-${body.id}-${at}`, at, command: { type: 'turn-debate-at-hour', body: body.id, at } } as const)))
}

/** From the time for to the time against; from there, or from an open debate, to the vote. */
export function turned(scene: Scene, how: 'time' | 'chair' | 'motion'): readonly Happening[] {
  const sides = sidesNow(scene.body)
  return sides === null || sides.at === 'over' ? [] : [...silent(scene), happens(scene, 'debate-turned', { body: scene.body.id, draft: sides.draft, to: sides.at === 'for' ? 'against' : 'vote', how })]
}

export const sideActs = { 'set-debate': setDebate, 'turn-debate': turnDebate, 'turn-debate-at-hour': turnDebateAtHour }

export const sideEvolves = {
  'debate-set': onBody<'debate-set'>((body, { data: { draft, form, minutes }, at }) => ({ ...body, sides: { draft, at: form === 'open' ? 'open' : 'for', minutes, until: at + minutes * minute } })),
  'debate-turned': onBody<'debate-turned'>((body, { data: { to }, at }) => {
    if (body.sides === null) return body
    const { minutes } = body.sides
    const entries = body.floor.entries.filter(({ kind, motion }) => motion !== null || (to === 'against' ? kind !== 'for' : kind !== 'for' && kind !== 'against' && kind !== 'statement'))
    return { ...body, sides: { ...body.sides, at: to === 'against' ? 'against' : 'over', until: to === 'against' ? at + minutes * minute : null }, floor: { ...body.floor, entries } }
  }),
}

import { choice, instant, integer, optional, text } from '#base/form.ts'
import { day, minute } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, listed, type Words } from '#base/words.ts'
import type { Motion } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { chairingOf } from './chairing.ts'
import { type Consultation, consultationKinds } from './chairing-state.ts'
import { isGuestOf, noDecisions } from './format-rules.ts'
import { motionsOf } from './kinds.ts'
import { notMovable } from './motions.ts'
import { debatable, inMeeting, nothingPending, noVoteOpen } from './precedence.ts'
import { put } from './questions.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { happens, membersOf, nameOf, type Scene } from './scene.ts'
import { silent } from './speeches.ts'
import { consultationNames, chairingLines } from './words/chairing.ts'

const longestName = 120
const longestMatter = 300
const longestReport = 4_000
/** How far ahead a report may be asked for. */
const furthest = 30 * day
/** Consultations of one body that wait for their report. */
const most = 8

/**
 * People consult outside the meeting. That alone decides nothing; where the meeting is to be suspended for it, that is proposed to the body as
 * the rules have it, or the chair suspends alone for want of a quorum.
 */
const arrange = act('arrange-consultations', {
  fields: { kind: choice(...consultationKinds), about: optional(text(1, longestMatter)), facilitator: optional(text(1, 64)), name: optional(text(1, longestName)), room: optional(text(1, longestName)), at: optional(instant), suspend: choice(true, false) },
  hindrance: (scene) => presiding(scene) ?? (scene.body.meeting === null ? inMeeting(scene) : null) ?? noVoteOpen(scene)
    ?? (chairingOf(scene.body).consultations.length < most ? null : refuse(scene, 'consultations-full', scene.book.floor.rules, { number: most })),
  shapes: (scene) => [{
    kind: choice(...consultationKinds), about: optional(text(1, longestMatter)), facilitator: optional(choice(...facilitators(scene))), name: optional(text(1, longestName)), room: optional(text(1, longestName)),
    at: optional(integer(scene.now + minute, scene.now + furthest)), suspend: choice(...(notSuspending(scene) === null ? [true, false] : [false])),
  }],
  why: (scene, { suspend }) => (suspend ? notSuspending(scene) : null) ?? refuse(scene, 'consultations-misfit', scene.book.floor.rules),
  happens: (scene, { kind, about, facilitator, name, room, at, suspend }) => [
    happens(scene, 'consultations-arranged', { body: scene.body.id, consultations: `consultations-${chairingOf(scene.body).arranged + 1}`, kind, about: about ?? null, facilitator: facilitator ?? null, name: name ?? null, room: room ?? null, at: at ?? null }),
    ...(suspend ? suspension(scene) : []),
  ],
})

/** Whoever reads every meeting of the body. */
function facilitators(scene: Scene): readonly string[] {
  return membersOf(scene.state, scene.body).filter(({ role }) => !isGuestOf(scene.state, scene.body, role)).map(({ id }) => id)
}

function motion({ book }: Pick<Scene, 'book'>): Motion | undefined {
  return motionsOf(book).find(({ effect }) => effect === 'suspend-meeting')
}

const lacksQuorum = (scene: Scene): boolean => scene.body.quorum.is === 'lacking' || debatable(scene) !== null

/** Why the meeting cannot be suspended for them now. */
function notSuspending(scene: Scene): Refusal | null {
  const kind = motion(scene)
  const open = inMeeting(scene)
  if (open !== null || lacksQuorum(scene)) return open
  return noDecisions(scene) ?? nothingPending(scene) ?? (kind === undefined ? refuse(scene, 'no-suspending', scene.book.floor.rules) : notMovable(scene, kind))
}

function suspension(scene: Scene): ReturnType<typeof put> {
  if (lacksQuorum(scene)) return [...silent(scene), happens(scene, 'meeting-suspended', { body: scene.body.id, number: scene.body.held, rules: scene.book.quorum.rules })]
  const kind = motion(scene)
  return kind === undefined ? [] : put(scene, { kind: 'proposal', motion: kind.id, minutes: null }, kind.decides, kind.rules)
}

const reportBack = act('report-back', {
  fields: { consultations: text(1, 64), text: text(1, longestReport) },
  hindrance: (scene) => (waiting(scene).length > 0 ? inMeeting(scene) : notMine(scene)),
  shapes: (scene) => [{ consultations: choice(...waiting(scene).map(({ id }) => id)), text: text(1, longestReport) }],
  why: (scene) => refuse(scene, 'no-consultations', scene.book.floor.rules),
  happens: (scene, { consultations, text: report }) => waiting(scene).filter(({ id }) => id === consultations).map(({ kind, facilitator, name }) =>
    happens(scene, 'consultations-reported', { body: scene.body.id, consultations, kind, seat: facilitator, name, text: report })),
})

/** Those on which this person may report. */
function waiting(scene: Scene): readonly Consultation[] {
  const { consultations } = chairingOf(scene.body)
  return scene.presides || scene.secretariat ? consultations : consultations.filter(({ facilitator }) => facilitator !== null && facilitator === scene.seat?.id)
}

function notMine(scene: Scene): Refusal {
  return refuse(scene, chairingOf(scene.body).consultations.length === 0 ? 'no-consultations' : 'facilitator-reports', scene.book.floor.rules)
}

export const consultationActs = { 'arrange-consultations': arrange, 'report-back': reportBack }

export const consultationEvolves = {
  'consultations-arranged': onBody<'consultations-arranged'>((body, { data: { consultations: id, kind, about, facilitator, name, room, at }, at: since }) => {
    const chairing = chairingOf(body)
    return { ...body, chairing: { ...chairing, arranged: chairing.arranged + 1, consultations: [...chairing.consultations, { id, kind, about, facilitator, name, room, at, since }] } }
  }),
  'consultations-reported': onBody<'consultations-reported'>((body, { data: { consultations } }) => {
    const chairing = chairingOf(body)
    return { ...body, chairing: { ...chairing, consultations: chairing.consultations.filter(({ id }) => id !== consultations) } }
  }),
}

/** Who leads consultations, by delegation, by name or both; null where nobody was named. */
export function facilitatorOf({ state }: Pick<Scene, 'state'>, { facilitator, name }: Pick<Consultation, 'facilitator' | 'name'>): Words | null {
  const named = [...(facilitator === null ? [] : [nameOf(state, facilitator)]), ...(name === null ? [] : [{ en: name }])]
  return named.length === 0 ? null : listed(named, 'commas')
}

/** When the time for a report has come, the script says so until it is in. */
export function reportsDue(scene: Scene): readonly Words[] {
  if (scene.body.meeting === null) return []
  return chairingOf(scene.body).consultations.filter(({ at }) => at !== null && at <= scene.now).map((one) => {
    const who = facilitatorOf(scene, one)
    return fill(chairingLines[who === null ? 'report-due' : 'report-due-from'], { what: consultationNames[one.kind], who: who ?? '' })
  })
}

import { choice, optional, text } from '#base/form.ts'
import type { Instant } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import type { PointKind } from '#rulebooks/business.ts'
import { settledBy } from '#rulebooks/settled.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { withoutSpeakers } from './appeals.ts'
import type { ConferenceEventType } from './events.ts'
import { heldUp, wentOn } from './held-up.ts'
import { notRaisable } from './information.ts'
import { inMeeting, noPoint } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { factsOf, onRuling, withRuling } from './rulings.ts'
import { happens, next, type Scene } from './scene.ts'
import type { Body } from './state.ts'

const pointKinds = ['order', 'privilege', 'inquiry', 'information'] as const satisfies readonly PointKind['id'][]
const longestPoint = 500
const longestRuling = 1_000

/** May interrupt anybody, a vote only on how it is conducted; none is raised before the last has been disposed of. */
const raisePoint = act('raise-point', {
  fields: { about: text(1, longestPoint), kind: optional(choice(...pointKinds)) },
  hindrance: (scene) => seated(scene, 'pointOfOrder') ?? inMeeting(scene) ?? noPoint(scene),
  shapes: (scene) => {
    const kinds = pointKinds.filter((kind) => notRaisable(scene, kind) === null)
    return [{ about: text(1, longestPoint), kind: kinds.includes('order') ? optional(choice(...kinds)) : choice(...kinds) }]
  },
  why: (scene, { kind }) => notRaisable(scene, kind ?? 'order') ?? refuse(scene, 'misfit', scene.book.pointOfOrder.rules),
  happens: (scene, { about, kind }) => (scene.seat === null ? [] : [happens(scene, 'point-raised', { body: scene.body.id, point: next(scene, 'point'), seat: scene.seat.id, about, kind: kind ?? 'order' })]),
})

const rule = act('rule', {
  fields: { point: text(1, 64), sustained: choice(true, false), text: text(1, longestRuling) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene),
  shapes: ({ body: { point } }) => [{ point: choice(...(point?.status === 'raised' && point.kind !== 'information' ? [point.id] : [])), sustained: choice(true, false), text: text(1, longestRuling) }],
  why: (scene) => refuse(scene, scene.body.point?.kind === 'information' ? 'speaker-answers' : 'no-point', scene.book.pointOfOrder.rules),
  happens: (scene, command) => [happens(scene, 'point-ruled', { body: scene.body.id, point: command.point, sustained: command.sustained, text: command.text, rules: scene.book.pointOfOrder.rules, facts: factsOf(scene), settled: settledBy(scene.book, 'pointOfOrder') })],
})

/** Right after the ruling; once the chair has gone on it stands. */
const appeal = act('appeal', {
  fields: { point: text(1, 64), grounds: optional(text(1, longestPoint)) },
  hindrance: (scene) => hasAppeal(scene) ?? seated(scene, 'appeal') ?? inMeeting(scene),
  shapes: ({ body: { point }, book }) => [{ point: choice(...(point?.status === 'ruled' && point.kind !== 'inquiry' ? [point.id] : [])), grounds: book.pointOfOrder.appeal?.inWriting === true ? text(1, longestPoint) : optional(choice()) }],
  why: (scene, command) => {
    const { point } = scene.body
    const rules = scene.book.pointOfOrder.appeal?.rules ?? scene.book.pointOfOrder.rules
    if (point?.kind === 'inquiry' && point.id === command.point) return refuse(scene, 'answer-no-ruling', rules)
    if (point?.id === command.point && point.status === 'ruled') return refuse(scene, scene.book.pointOfOrder.appeal?.inWriting === true ? 'appeal-in-writing' : 'appeal-spoken', rules)
    return point?.id !== command.point ? refuse(scene, 'ruling-stands', rules) : refuse(scene, point.status === 'raised' ? 'not-ruled' : 'appeal-pending', rules, { who: { en: point.appealBy ?? '' } })
  },
  happens: (scene, { point, grounds }) => (scene.seat === null ? [] : [happens(scene, 'ruling-appealed', { body: scene.body.id, point, seat: scene.seat.id, rules: scene.book.pointOfOrder.appeal?.rules ?? [], ...(grounds == null ? {} : { grounds }) })]),
})

function hasAppeal(scene: Scene): Refusal | null {
  return scene.book.pointOfOrder.appeal === null ? refuse(scene, 'no-appeal', scene.book.pointOfOrder.rules) : null
}

export const pointActs = { 'raise-point': raisePoint, rule, appeal }

export const pointEvolves = {
  'point-raised': onBody<'point-raised'>((body, { data: { point, seat, about, kind }, at }) => ({
    ...(kind === 'information' ? body : heldUp(body, at)), point: { id: point, kind: kind ?? 'order', by: seat, about, at, status: 'raised', sustained: null, ruling: null, appealBy: null },
  })),
  'point-ruled': onBody<'point-ruled'>((body, { data: { point, sustained, text: ruling, rules, facts = null, settled = [] }, at, position }) => {
    if (body.point?.id !== point) return body
    const { by, about } = body.point
    return withRuling({ ...wentOn(body, at), point: { ...body.point, status: 'ruled', sustained, ruling } }, { point, position, at, by, about, sustained, text: ruling, rules, facts, settled, appeal: 'none', corrected: null })
  }),
  'ruling-appealed': onBody<'ruling-appealed'>((body, { data: { point, seat, grounds }, at }) =>
    (body.point?.id === point ? onRuling({ ...heldUp(body, at), point: { ...body.point, status: 'appealed', appealBy: seat, ...(grounds === undefined ? {} : { grounds }) } }, point, (ruling) => ({ ...ruling, appeal: 'pending' })) : body)),
}

/** What came of an appeal, and the speech it held up. */
export function appealDecided(body: Body, point: string, overruled: boolean, at: Instant): Body {
  return onRuling({ ...withoutSpeakers(wentOn(body, at), point), point: null }, point, (ruling) => ({ ...ruling, appeal: overruled ? 'overruled' : 'stood' }))
}

/** Events by which the business goes on, so that a ruling nobody appealed against stands for good. */
const goesOn: ReadonlySet<ConferenceEventType> = new Set([
  'floor-given', 'question-put', 'question-decided', 'motion-decided', 'vote-opened', 'lock-announced', 'vote-closed', 'item-opened', 'item-concluded',
  'draft-taken-up', 'meeting-suspended', 'meeting-closed', 'list-reopened', 'step-taken', 'motion-moved', 'election-called', 'ballot-opened', 'ballot-closed', 'ballot-counted', 'ballot-annulled', 'lots-drawn', 'election-ended',
])

export function rulingStands(body: Body, type: ConferenceEventType): Body {
  return body.point?.status === 'ruled' && goesOn.has(type) ? { ...body, point: null } : body
}

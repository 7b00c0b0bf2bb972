import { choice, text } from '#base/form.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Debate } from '#rulebooks/business.ts'
import { act } from './act.ts'
import { takesPart } from './attendance.ts'
import { onBody } from './bodies.ts'
import { inMeeting } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { reversed } from './reversing.ts'
import { onRuling } from './rulings.ts'
import { entitled, happens, nameOf, next, type Scene } from './scene.ts'
import { wentOn } from './held-up.ts'
import type { Body, Point } from './state.ts'

const longestAnswer = 1_000
const appealSides = ['for', 'against'] as const

/** The ruling under appeal, until the vote on it opens. */
export function appealed({ body: { point, votes } }: Pick<Scene, 'body'>): Point | null {
  return point?.status === 'appealed' && !votes.some(({ on }) => on.kind === 'appeal') ? point : null
}

/** Where the rules ask for a second, an appeal without one is not put. */
export function appealWantsSecond({ book }: Pick<Scene, 'book'>, point: Point): boolean {
  return book.pointOfOrder.appeal?.needsSecond === true && point.seconded !== true
}

/** Seconded where it must be, and heard those who asked to speak on it. */
export function appealNotReady(scene: Scene, point: Point): Refusal | null {
  const rules = rulesOf(scene)
  if (appealWantsSecond(scene, point)) return refuse(scene, 'appeal-unseconded', rules)
  const waiting = scene.body.floor.entries.find(({ motion }) => motion === point.id)
  return waiting === undefined ? null : refuse(scene, 'speakers-on-appeal-left', rules, { who: nameOf(scene.state, waiting.seat) })
}

function rulesOf({ book }: Pick<Scene, 'book'>): readonly string[] {
  return book.pointOfOrder.appeal?.rules ?? book.pointOfOrder.rules
}

const secondAppeal = act('second-appeal', {
  fields: { point: text(1, 64) },
  hindrance: (scene) => seated(scene, 'appeal') ?? inMeeting(scene),
  shapes: (scene) => {
    const point = appealed(scene)
    const may = point !== null && appealWantsSecond(scene, point) && point.appealBy !== scene.seat?.id
    return [{ point: choice(...(may ? [point.id] : [])) }]
  },
  why: (scene, command) => {
    const point = appealed(scene)
    if (point === null || point.id !== command.point) return refuse(scene, 'no-appeal-pending', rulesOf(scene))
    return refuse(scene, appealWantsSecond(scene, point) ? 'own-appeal' : 'appeal-needs-no-second', rulesOf(scene))
  },
  happens: (scene, { point }) => (scene.seat === null ? [] : [happens(scene, 'appeal-seconded', { body: scene.body.id, point, seat: scene.seat.id, rules: rulesOf(scene) })]),
})

/** One of the places the rules give on an appeal: for it is for overruling. A place spoken from is not given again. */
const speakOnAppeal = act('speak-on-appeal', {
  fields: { point: text(1, 64), side: choice(...appealSides) },
  hindrance: (scene) => seated(scene, 'speak') ?? inMeeting(scene),
  shapes: (scene) => {
    const point = appealed(scene)
    const debate = debateOf(scene)
    return [{ point: choice(...(point === null ? [] : [point.id])), side: choice(...(point === null ? [] : appealSides.filter((side) => isPlaceFree(point, debate, side, scene.seat?.id ?? '')))) }]
  },
  why: (scene, command) => {
    const point = appealed(scene)
    const debate = debateOf(scene)
    const places = debate.kind === 'limited' ? debate : { for: 0, against: 0 }
    return point?.id !== command.point ? refuse(scene, 'no-appeal-pending', rulesOf(scene)) : refuse(scene, 'no-places-on-appeal', rulesOf(scene), { for: places.for, against: places.against })
  },
  happens: (scene, { point, side }) => (scene.seat === null ? [] : [happens(scene, 'floor-asked', { body: scene.body.id, entry: next(scene, 'entry'), seat: scene.seat.id, kind: side, motion: point, about: null })]),
})

function debateOf({ book }: Pick<Scene, 'book'>): Debate {
  return book.pointOfOrder.appeal?.debate ?? { kind: 'none' }
}

function isPlaceFree({ places }: Point, debate: Debate, side: (typeof appealSides)[number], seat: string): boolean {
  if (debate.kind === 'none' || places?.for.includes(seat) === true || places?.against.includes(seat) === true) return false
  return debate.kind === 'open' || (places?.[side] ?? []).length < debate[side]
}

/** It lacks its second; or nobody here has a vote, so that nothing could overrule the ruling. */
export function mayFall(scene: Scene, point: Point): boolean {
  return appealWantsSecond(scene, point) || (!isInWriting(scene) && !entitled(scene, 'voteOnProcedure').some((seat) => takesPart(scene, seat) && own(scene.state.suspended, seat) === undefined))
}

/** "Is the appeal seconded? It is not; the ruling stands." */
const letAppealFall = act('let-appeal-fall', {
  fields: { point: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene),
  shapes: (scene) => {
    const point = appealed(scene)
    return [{ point: choice(...(point !== null && mayFall(scene, point) ? [point.id] : [])) }]
  },
  why: (scene, command) => refuse(scene, appealed(scene)?.id === command.point ? 'appeal-needs-no-second' : 'no-appeal-pending', rulesOf(scene)),
  happens: (scene, { point }) => [happens(scene, 'appeal-fallen', { body: scene.body.id, point, rules: rulesOf(scene) })],
})

/** The places on an appeal that are left; null where the rules give none. */
export function placesOnAppeal(scene: Pick<Scene, 'book'>, { places }: Point): { readonly for: number; readonly against: number } | null {
  const debate = debateOf(scene)
  return debate.kind !== 'limited' ? null : { for: Math.max(0, debate.for - (places?.for.length ?? 0)), against: Math.max(0, debate.against - (places?.against.length ?? 0)) }
}

/** An appeal made in writing is answered in writing by whoever presides, and not put to the vote. */
const answerAppeal = act('answer-appeal', {
  fields: { point: text(1, 64), overruled: choice(true, false), text: text(1, longestAnswer) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene),
  shapes: (scene) => {
    const point = appealed(scene)
    return [{ point: choice(...(point !== null && isInWriting(scene) && !appealWantsSecond(scene, point) ? [point.id] : [])), overruled: choice(true, false), text: text(1, longestAnswer) }]
  },
  why: (scene, { point }) => refuse(scene, appealed(scene)?.id !== point ? 'no-appeal-pending' : isInWriting(scene) ? 'appeal-unseconded' : 'appeal-put-to-vote', rulesOf(scene)),
  happens: (scene, { point, overruled, text: answer }) => [happens(scene, 'appeal-answered', { body: scene.body.id, point, overruled, text: answer, rules: rulesOf(scene) }), ...(overruled ? reversed(scene) : [])],
})

export function isInWriting({ book }: Pick<Scene, 'book'>): boolean {
  return book.pointOfOrder.appeal?.inWriting === true
}

export const appealActs = { 'answer-appeal': answerAppeal, 'second-appeal': secondAppeal, 'speak-on-appeal': speakOnAppeal, 'let-appeal-fall': letAppealFall }

export const appealEvolves = {
  'appeal-answered': onBody<'appeal-answered'>((body, { data: { point, overruled }, at }) => (body.point?.id === point ? { ...onRuling(withoutSpeakers(wentOn(body, at), point), point, (ruling) => ({ ...ruling, appeal: overruled ? 'overruled' : 'stood' })), point: null } : body)),
  'appeal-seconded': onBody<'appeal-seconded'>((body, { data: { point } }) => (body.point?.id === point ? { ...body, point: { ...body.point, seconded: true } } : body)),
  'appeal-fallen': onBody<'appeal-fallen'>((body, { data: { point }, at }) => (body.point?.id === point ? onRuling(withoutSpeakers({ ...wentOn(body, at), point: null }, point), point, (ruling) => ({ ...ruling, appeal: 'stood' })) : body)),
}

/** Nobody speaks on an appeal that is decided. */
export function withoutSpeakers(body: Body, point: string): Body {
  return { ...body, floor: { ...body.floor, entries: body.floor.entries.filter(({ motion }) => motion !== point) } }
}

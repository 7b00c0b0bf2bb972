import { choice, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { settledBy } from '#rulebooks/settled.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { objectionFound, ruled } from './classification.ts'
import { motionKind } from './kinds.ts'
import { inMeeting, noPoint, noVoteOpen, topMotion } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { factsOf, withFinding } from './rulings.ts'
import { happens, nameOf, next, type Scene } from './scene.ts'
import type { Objection, PendingMotion } from './state.ts'

const longestRuling = 1_000

/** The objection the chair has not yet found well founded or not. */
export function unjudged({ objections = [] }: PendingMotion): Objection | null {
  return objections.find(({ founded }) => founded === null) ?? null
}

/** Stopped by an objection that was found well founded. */
export function isStopped({ objections = [] }: PendingMotion): boolean {
  return objections.some(({ founded }) => founded === true)
}

/** Where only a well-founded objection stops a motion, whether one is well founded is a ruling with its reason; it may be challenged like any other. */
const judgeObjection = act('judge-objection', {
  fields: { motion: text(1, 64), founded: choice(true, false), text: text(1, longestRuling) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene),
  shapes: (scene) => {
    const motion = topMotion(scene)
    return [{ motion: choice(...(motion !== null && unjudged(motion) !== null ? [motion.id] : [])), founded: choice(true, false), text: text(1, longestRuling) }]
  },
  why: (scene) => refuse(scene, 'no-objection-to-judge', motionKind(scene.book, topMotion(scene)?.kind ?? '')?.rules ?? scene.book.floor.rules),
  happens: (scene, { motion: id, founded, text: ruling }) => scene.body.motions.filter((motion) => motion.id === id).flatMap((motion) => {
    const objection = unjudged(motion)
    return objection === null ? [] : [happens(scene, 'objection-judged', {
      body: scene.body.id, point: next(scene, 'point'), motion: id, seat: objection.by, founded, text: ruling, rules: motionKind(scene.book, motion.kind)?.rules ?? [],
      facts: factsOf(scene), settled: settledBy(scene.book, `motions.${motion.kind}.decides`),
    })]
  }),
})

/** Why the chair does not decide a motion the other way: an objection waits to be judged. */
export function objectionWaits(scene: Scene, motion: PendingMotion): Refusal | null {
  const objection = unjudged(motion)
  return objection === null ? null : refuse(scene, 'objection-unjudged', motionKind(scene.book, motion.kind)?.rules ?? [], { who: nameOf(scene.state, objection.by) })
}

export const objectionActs = { 'judge-objection': judgeObjection }

export const objectionEvolves = {
  'objection-judged': onBody<'objection-judged'>((body, { data, data: { point, motion, seat, founded, text: ruling }, position, at }) => ({
    ...withFinding(objectionFound(body, motion, seat, founded), { position, at }, { kind: 'objection', motion, by: seat, founded }, data), point: ruled(point, ruling, { kind: 'objection', motion, by: seat, founded }),
  })),
}

import { choice, list, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import type { Amendment } from './amendments-state.ts'
import { onAmendment, settled } from './adoption.ts'
import { hasAmendments } from './amendments.ts'
import { onBody } from './bodies.ts'
import { waitingOn } from './order.ts'
import { inMeeting, noPoint, noQuestion, noVoteOpen } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { groundsOf, withFinding } from './rulings.ts'
import { happens, type Scene } from './scene.ts'

const mostRanked = 60

const chairFinds = (scene: Scene): Refusal | null => presiding(scene) ?? hasAmendments(scene) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene) ?? noQuestion(scene)

/** In which order the amendments to one text are put: the furthest removed from it in substance first, as the chair judges. Those not named follow as they stood. */
const rankAmendments = act('rank-amendments', {
  fields: { on: text(1, 64), order: list(text(1, 64), 1, mostRanked) },
  hindrance: chairFinds,
  shapes: (scene) => texts(scene).map((on) => ({ on: choice(on), order: list(choice(...waitingOn(scene, on).map(({ id }) => id)), 1, mostRanked) })),
  why: (scene) => refuse(scene, 'no-amendment', scene.book.amendments?.rules ?? []),
  happens: (scene, { on, order }) => [happens(scene, 'amendments-ranked', {
    body: scene.body.id, on, order: [...new Set([...order, ...waitingOn(scene, on).map(({ id }) => id)])], rules: scene.book.amendments?.rules ?? [], ...groundsOf(scene, 'amendments'),
  })],
})

/** Texts on which amendments wait. */
function texts({ body }: Scene): readonly string[] {
  return [...new Set(body.amendments.filter(({ status }) => status === 'waiting').map(({ on }) => on))]
}

/** The chair finds that adopting one necessarily implies rejecting another; where the first has been adopted, the other is not put. */
const findImplied = act('find-implied', {
  fields: { amendment: text(1, 64), by: text(1, 64) },
  hindrance: (scene) => chairFinds(scene) ?? (scene.book.amendments?.impliedRejection == null ? refuse(scene, 'no-implied-rejection', scene.book.amendments?.rules ?? []) : null),
  shapes: (scene) => scene.body.amendments.filter(({ status }) => status === 'waiting').map((one) => ({ amendment: choice(one.id), by: choice(...implying(scene, one)) })),
  why: (scene) => refuse(scene, 'not-implied', scene.book.amendments?.impliedRejection ?? []),
  happens: (scene, { amendment, by }) => {
    const rules = scene.book.amendments?.impliedRejection ?? []
    const adopted = scene.body.amendments.some(({ id, status }) => id === by && status === 'adopted')
    return [happens(scene, 'rejection-implied', { body: scene.body.id, amendment, by, rules, ...groundsOf(scene, 'amendments') }), ...(adopted ? [happens(scene, 'amendment-fallen', { body: scene.body.id, amendment, because: by, rules })] : [])]
  },
})

function implying({ body }: Scene, { id, on, impliedBy }: Amendment): readonly string[] {
  return body.amendments.filter((one) => one.id !== id && one.on === on && !impliedBy.includes(one.id) && !one.impliedBy.includes(id) && (one.status === 'waiting' || one.status === 'adopted')).map((one) => one.id)
}

/** What is more than a change to part of a proposal is a proposal of its own; the finding can be challenged by a point of order. */
const ruleOut = act('rule-out-amendment', {
  fields: { amendment: text(1, 64) },
  hindrance: chairFinds,
  shapes: (scene) => [{ amendment: choice(...scene.body.amendments.filter(({ status }) => status === 'waiting').map(({ id }) => id)) }],
  why: (scene) => refuse(scene, 'no-amendment', scene.book.amendments?.rules ?? []),
  happens: (scene, { amendment }) => [happens(scene, 'amendment-ruled-out', { body: scene.body.id, amendment, rules: scene.book.amendments?.rules ?? [], ...groundsOf(scene, 'amendments') })],
})

export const rankingActs = { 'rank-amendments': rankAmendments, 'find-implied': findImplied, 'rule-out-amendment': ruleOut }

export const rankingEvolves = {
  'amendments-ranked': onBody<'amendments-ranked'>((body, { data, data: { order }, position, at }) => ({
    ...withFinding(body, { position, at }, { kind: 'order', order }, data), amendments: body.amendments.map((one): Amendment => (order.includes(one.id) ? { ...one, rank: order.indexOf(one.id) + 1 } : one)),
  })),
  'rejection-implied': onBody<'rejection-implied'>((body, { data, data: { amendment, by }, position, at }) => onAmendment(withFinding(body, { position, at }, { kind: 'implied-rejection', amendment, by }, data), amendment, (one) => ({ ...one, impliedBy: [...one.impliedBy, by] }))),
  'amendment-ruled-out': onBody<'amendment-ruled-out'>((body, { data, data: { amendment }, position, at }) => settled(withFinding(body, { position, at }, { kind: 'no-amendment', amendment }, data), amendment, 'ruled-out')),
}

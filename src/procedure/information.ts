import { choice, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import type { PointKind } from '#rulebooks/business.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { inMeeting } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding, seated } from './rights.ts'
import { happens, type Scene } from './scene.ts'

/** Why a point of some kind cannot be raised now: the book does not know it, somebody speaks whom it does not interrupt, or nobody takes questions. */
export function notRaisable(scene: Scene, kind: PointKind['id']): Refusal | null {
  const { book, body, seat } = scene
  const { speaker } = body.floor
  const known = book.pointOfOrder.kinds.find(({ id }) => id === kind)
  if (known === undefined) return refuse(scene, 'no-such-point', book.pointOfOrder.rules)
  if (!known.toSpeaker) return known.interrupts || speaker === null ? null : refuse(scene, 'no-interruption', known.rules)
  if (body.votes.length > 0 || speaker === null || speaker.questions === null) return refuse(scene, 'no-questions-now', known.rules)
  if (speaker.seat === seat?.id) return refuse(scene, 'own-speech', known.rules)
  const again = speaker.questions.asked.includes(seat?.id ?? '') && speaker.questions.followUp !== seat?.id
  return again ? refuse(scene, 'follow-up-by-leave', known.rules) : questionsClosed(scene, known)
}

/** In a debate by sides the rules may keep questions out of one of its halves. */
function questionsClosed(scene: Scene, { rules }: PointKind): Refusal | null {
  const { sides } = scene.body
  const information = scene.book.floor.sides?.information
  const closed = (sides?.at === 'for' && information === 'neither') || (sides?.at === 'against' && information !== 'both')
  return closed ? refuse(scene, 'no-questions-in-closing', scene.book.floor.sides?.rules ?? rules) : null
}

/** The speaker takes a question or declines it. What is said is the speaker's; there is no dialogue. */
const answerPoint = act('answer-point', {
  fields: { point: text(1, 64), accepted: choice(true, false) },
  hindrance: (scene) => (scene.presides ? null : seated(scene, 'speak')) ?? inMeeting(scene) ?? asked(scene),
  shapes: ({ body: { point } }) => [{ point: choice(...(point === null ? [] : [point.id])), accepted: choice(true, false) }],
  why: (scene) => refuse(scene, 'no-point', scene.book.pointOfOrder.rules),
  happens: (scene, { point, accepted }) => (scene.body.point === null ? [] : [happens(scene, 'point-answered', { body: scene.body.id, point, seat: scene.body.point.by, accepted })]),
})

function asked(scene: Scene): Refusal | null {
  const { point, floor } = scene.body
  const { rules } = scene.book.pointOfOrder
  if (point?.kind !== 'information' || point.status !== 'raised') return refuse(scene, 'no-point', rules)
  return scene.presides || floor.speaker?.seat === scene.seat?.id ? null : refuse(scene, 'speaker-answers', rules)
}

/** Who asked last may ask once more, if the chair lets them. */
const allowFollowUp = act('allow-follow-up', {
  fields: { seat: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene),
  shapes: ({ body: { floor: { speaker }, point } }) => {
    const last = speaker?.questions?.last ?? null
    return [{ seat: choice(...(last === null || speaker?.questions?.followUp === last || point !== null ? [] : [last])) }]
  },
  why: (scene) => refuse(scene, 'nobody-asked', scene.book.pointOfOrder.kinds.find(({ toSpeaker }) => toSpeaker)?.rules ?? scene.book.pointOfOrder.rules),
  happens: (scene, { seat }) => [happens(scene, 'follow-up-allowed', { body: scene.body.id, seat })],
})

export const informationActs = { 'answer-point': answerPoint, 'allow-follow-up': allowFollowUp }

export const informationEvolves = {
  'point-answered': onBody<'point-answered'>((body, { data: { point, seat } }) => {
    const { speaker } = body.floor
    const cleared = body.point?.id === point ? { ...body, point: null } : body
    if (speaker === null || speaker.questions === null) return cleared
    return { ...cleared, floor: { ...body.floor, speaker: { ...speaker, questions: { asked: [...speaker.questions.asked, seat], last: seat, followUp: null } } } }
  }),
  'follow-up-allowed': onBody<'follow-up-allowed'>((body, { data: { seat } }) => {
    const { speaker } = body.floor
    return speaker === null || speaker.questions === null ? body : { ...body, floor: { ...body.floor, speaker: { ...speaker, questions: { ...speaker.questions, followUp: seat } } } }
  }),
}

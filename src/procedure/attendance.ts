import { choice, text } from '#base/form.ts'
import { own } from '#base/own.ts'
import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { inMeeting, noVoteOpen, presentFor } from './precedence.ts'
import { refuse } from './refusing.ts'
import { isDelegation } from './rights.ts'
import { happens, membersOf, type Scene } from './scene.ts'
import type { QuorumState } from './state.ts'

/** "Present", or what else the book lets a delegation answer when a meeting begins. Latecomers answer when they come; between votes an answer may be changed. */
const answerRoll = act('answer-roll', {
  fields: { seat: text(1, 64), answer: text(1, 64) },
  hindrance: (scene) => rollKnown(scene) ?? (isBureau(scene) ? null : isDelegation(scene)) ?? inMeeting(scene) ?? noVoteOpen(scene),
  shapes: (scene) => {
    const seats = isBureau(scene) ? membersOf(scene.state, scene.body).map(({ id }) => id) : scene.seat === null ? [] : [scene.seat.id]
    return [{ seat: choice(...seats), answer: choice(...(scene.book.attendance?.answers ?? []).map(({ id }) => id)) }]
  },
  why: (scene, { seat, answer }) => {
    const { attendance } = scene.book
    const rules = attendance?.rules ?? []
    if (attendance !== null && !attendance.answers.some(({ id }) => id === answer)) return refuse(scene, 'no-such-roll-answer', rules)
    return refuse(scene, !isBureau(scene) && seat !== scene.seat?.id ? 'for-oneself' : 'no-seats', rules)
  },
  happens: (scene, { seat, answer }) => {
    const others = (scene.body.presence ?? Object.keys(scene.body.roll)).filter((one) => one !== seat)
    const present = isAway(scene, answer) ? others : [...others, seat]
    const there = presentFor(scene, present, scene.book.quorum.decide)
    const quorum = there.needed === null ? null : { present: there.present, needed: there.needed, met: there.met }
    return [happens(scene, 'roll-answered', { body: scene.body.id, seat, answer, present, quorum })]
  },
})

/** "Excused", and whatever else the book counts as not being there. */
function isAway({ book }: Pick<Scene, 'book'>, answer: string): boolean {
  return book.attendance?.answers.some(({ id, away }) => id === answer && away === true) === true
}

function isBureau({ presides, secretariat }: Scene): boolean {
  return presides || secretariat
}

export function rollKnown(scene: Scene): Refusal | null {
  return scene.book.attendance === null ? refuse(scene, 'no-roll-at-opening', scene.book.quorum.rules) : null
}

/** Whether a delegation takes part in decisions: where the roll must be answered, from its answer on. */
export function takesPart({ book, body }: Pick<Scene, 'book' | 'body'>, seat: SeatId): boolean {
  const answer = own(body.roll, seat)
  return answer === undefined ? book.attendance?.required !== true : !isAway({ book }, answer)
}

/** Those who answered so that they may not abstain on a question of substance. */
export function abstainNot({ book, body }: Pick<Scene, 'book' | 'body'>): readonly SeatId[] {
  const bound = (book.attendance?.answers ?? []).filter(({ mayAbstain }) => !mayAbstain).map(({ id }) => id)
  return Object.entries(body.roll).filter(([, answer]) => bound.includes(answer)).map(([seat]) => seat)
}

/** Whether the roll is still to be called: the book has one, and nobody has answered or been counted. */
export function rollDue({ book, body }: Pick<Scene, 'book' | 'body'>): boolean {
  return book.attendance !== null && Object.keys(body.roll).length === 0 && (book.attendance.required || body.presence === null)
}

export const attendanceActs = { 'answer-roll': answerRoll }

export const attendanceEvolves = {
  'roll-answered': onBody<'roll-answered'>((body, { data: { seat, answer, present, quorum } }) => ({ ...body, roll: { ...body.roll, [seat]: answer }, presence: present, quorum: reckoned(body.quorum, quorum) })),
}

/** A roll that is still being answered shows no want of a quorum; one answered by enough shows that there is one. */
export function reckoned(before: QuorumState, counted: { readonly present: number; readonly needed: number; readonly met: boolean } | null): QuorumState {
  if (counted === null) return before
  if (counted.met) return { is: 'counted', present: counted.present, needed: counted.needed }
  return before.is === 'lacking' ? { ...before, present: counted.present, needed: counted.needed } : before
}

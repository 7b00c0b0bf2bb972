import type { Refusal } from '#base/refusal.ts'
import type { Sufficiency } from '#rulebooks/deciding.ts'
import { refuse } from './refusing.ts'
import type { Scene } from './scene.ts'
import type { Proposal, Question } from './state.ts'

export const sufficiencyOf = ({ book }: Pick<Scene, 'book'>): Sufficiency | null => book.adoption.sufficient ?? null

/** The presiding officer's judgement is asked on texts; everything else about the meeting an objection stops as elsewhere. */
export function isText({ kind }: Proposal): boolean {
  return kind === 'draft' || kind === 'joint-text'
}

/** Participants whose consent to the question is not needed. */
export function notAsked({ without, directed = [] }: Pick<Question, 'without' | 'directed'>): readonly string[] {
  return without === null ? directed : [without, ...directed]
}

/** A text that formal objections have been recorded to, and on which the chair has to say whether that is consensus. */
export function contested(scene: Pick<Scene, 'book' | 'body'>): Question | null {
  const { question } = scene.body
  const asked = sufficiencyOf(scene) !== null || scene.book.adoption.blockedBy === 'presidents-judgement'
  return asked && question !== null && question.objection === null && isText(question.proposal) && question.recorded.some(({ formal, by }) => formal && !notAsked(question).includes(by)) ? question : null
}

/** Where consensus may be sufficient the gavel does not go past an objection: the chair declares first. */
export function undeclared(scene: Scene): Refusal | null {
  const rule = sufficiencyOf(scene)
  return rule === null || contested(scene) === null ? null : refuse(scene, 'sufficiency-first', rule.rules)
}

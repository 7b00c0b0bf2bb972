import { choice, optional, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { noVoteOpen } from './precedence.ts'
import { refuse } from './refusing.ts'
import { happens, type Scene } from './scene.ts'
import type { Draft } from './state.ts'

const longestStatement = 4_000

/** The secretariat marks a draft as involving expenditure, and later enters the statement of its effect on the budget; a new statement takes the place of the old. */
const recordExpenditure = act('record-expenditure', {
  fields: { draft: text(1, 64), statement: optional(text(1, longestStatement)) },
  hindrance: (scene) => secretariat(scene) ?? (scene.book.proposals.expenditure == null ? refuse(scene, 'no-expenditure-rule', scene.book.proposals.rules) : null) ?? noVoteOpen(scene),
  shapes: (scene) => {
    const drafts = scene.body.drafts.filter(({ status }) => status === 'submitted' || status === 'before')
    return [
      { draft: choice(...drafts.filter(({ expenditure }) => expenditure === null).map(({ id }) => id)) },
      { draft: choice(...drafts.map(({ id }) => id)), statement: text(1, longestStatement) },
    ]
  },
  why: (scene, { draft }) => {
    const rules = scene.book.proposals.expenditure?.statement ?? scene.book.proposals.rules
    return refuse(scene, scene.body.drafts.some(({ id, expenditure }) => id === draft && expenditure !== null) ? 'expenditure-marked' : 'no-draft', rules)
  },
  happens: (scene, { draft, statement }) => [happens(scene, 'expenditure-recorded', { body: scene.body.id, draft, statement: statement ?? null, rules: scene.book.proposals.expenditure?.statement ?? [] })],
})

function secretariat(scene: Scene): Refusal | null {
  return scene.secretariat ? null : refuse(scene, 'secretariat-only', scene.book.floor.rules)
}

export const expenditureActs = { 'record-expenditure': recordExpenditure }

export const expenditureEvolves = {
  'expenditure-recorded': onBody<'expenditure-recorded'>((body, { data: { draft, statement } }) => ({
    ...body, drafts: body.drafts.map((one): Draft => (one.id === draft ? { ...one, expenditure: { statement } } : one)),
  })),
}

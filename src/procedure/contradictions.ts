import { choice, text } from '#base/form.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { inMeeting, noPoint, noQuestion, noVoteOpen } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { groundsOf, withFinding } from './rulings.ts'
import { happens, type Scene } from './scene.ts'
import type { Draft } from './state.ts'

/** Several drafts may be adopted on one topic; one that contradicts a draft already adopted is not put, as the chair finds. The finding can be challenged by a point of order. */
const findContradiction = act('find-contradiction', {
  fields: { draft: text(1, 64), with: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? (scene.book.proposals.contradicting === undefined ? refuse(scene, 'no-contradiction-rule', scene.book.proposals.order) : null) ?? inMeeting(scene) ?? noVoteOpen(scene) ?? noPoint(scene) ?? noQuestion(scene),
  shapes: (scene) => [{ draft: choice(...ids(scene, 'before')), with: choice(...ids(scene, 'adopted')) }],
  why: (scene) => refuse(scene, 'no-contradiction', scene.book.proposals.contradicting ?? []),
  happens: (scene, { draft, with: adopted }) => {
    const rules = scene.book.proposals.contradicting ?? []
    return [happens(scene, 'contradiction-found', { body: scene.body.id, draft, with: adopted, rules, ...groundsOf(scene, 'proposals') }), happens(scene, 'draft-set-aside', { body: scene.body.id, draft, rules })]
  },
})

function ids({ body }: Scene, wanted: Draft['status']): readonly string[] {
  return body.drafts.filter(({ status }) => status === wanted).map(({ id }) => id)
}

export const contradictionActs = { 'find-contradiction': findContradiction }

export const contradictionEvolves = {
  'contradiction-found': onBody<'contradiction-found'>((body, { data, data: { draft, with: adopted }, position, at }) => withFinding(body, { position, at }, { kind: 'contradiction', draft, with: adopted }, data)),
}

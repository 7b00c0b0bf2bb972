import { choice, optional, text } from '#base/form.ts'
import { day, hour } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Matter, Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { inMeeting, nothingPending } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { groundsOf, withFinding } from './rulings.ts'
import { spokenHour } from './hours.ts'
import { happens, type Scene } from './scene.ts'
import { silent } from './speeches.ts'
import type { Draft } from './state.ts'

/** UTF-16 units of a reason and of a report. */
const longestReason = 500
const longestReport = 4_000

const rulesOf = ({ book }: Scene, draft?: Draft): Rules => [...new Set([...book.endeavours?.rules ?? [], ...book.endeavours?.coolingOff?.rules ?? [], ...(draft === undefined ? [] : agreementOn({ book }, draft)?.rules ?? [])])]

/** How agreement is sought on a kind of question that has its own way of it. */
function agreementOn({ book }: Pick<Scene, 'book'>, { matter }: Draft): Matter['agreement'] {
  return own(book.matters, matter ?? book.rest ?? '')?.agreement
}

/** By which rule a vote on a draft waits although the chair has found that there is no agreement. */
export function waitingRules(scene: Pick<Scene, 'book'>, draft: Draft): Rules {
  return [...scene.book.endeavours?.coolingOff?.rules ?? [], ...agreementOn(scene, draft)?.rules ?? []]
}

/** The chair finds that everything was tried. From here the time before a vote is counted, where the rules give one. */
const findNoAgreement = act('find-no-agreement', {
  fields: { draft: text(1, 64), reason: optional(text(1, longestReason)) },
  hindrance: (scene) => presiding(scene) ?? asked(scene) ?? inMeeting(scene) ?? nothingPending(scene),
  shapes: (scene) => [{ draft: choice(...scene.body.drafts.filter((draft) => isOpen(draft) && draft.finding === null && ofSubstance(scene, draft)).map(({ id }) => id)), reason: optional(text(1, longestReason)) }],
  why: (scene, command) => {
    const draft = scene.body.drafts.find(({ id }) => id === command.draft)
    if (draft === undefined || !isOpen(draft)) return refuse(scene, 'no-draft', rulesOf(scene))
    return draft.finding === null ? refuse(scene, 'procedural-draft', rulesOf(scene)) : refuse(scene, 'found-already', rulesOf(scene))
  },
  happens: (scene, { draft, reason }) => scene.body.drafts.filter(({ id }) => id === draft).flatMap((found) => {
    const cooled = scene.now + (scene.book.endeavours?.coolingOff?.hours ?? 0) * hour
    const until = Math.max(cooled, found.at + (agreementOn(scene, found)?.days ?? 0) * day)
    return [...silent(scene), happens(scene, 'no-agreement-found', { body: scene.body.id, draft, until, reason: reason ?? null, rules: rulesOf(scene, found), ...groundsOf(scene, 'endeavours') })]
  }),
})

function asked(scene: Scene): Refusal | null {
  return scene.book.endeavours === null || scene.book.voting === null ? refuse(scene, 'no-endeavours-rule', scene.book.adoption.rules) : null
}

function isOpen({ status }: Draft): boolean {
  return status === 'before'
}

function ofSubstance({ book }: Scene, { matter }: Draft): boolean {
  const kind = matter ?? book.rest
  return kind === null || book.matters[kind]?.nature !== 'procedural'
}

/** What was tried in the meantime, told before the time is over, and in any case before the vote. */
const reportOnEfforts = act('report-on-efforts', {
  fields: { draft: text(1, 64), text: text(1, longestReport) },
  hindrance: (scene) => presiding(scene) ?? asked(scene) ?? (scene.book.endeavours?.coolingOff?.report === true ? null : refuse(scene, 'no-report-rule', rulesOf(scene))),
  shapes: (scene) => [{ draft: choice(...scene.body.drafts.filter(({ finding }) => finding !== null && finding.report === null).map(({ id }) => id)), text: text(1, longestReport) }],
  why: (scene) => refuse(scene, 'nothing-to-report', rulesOf(scene)),
  happens: (scene, { draft, text: said }) => [happens(scene, 'efforts-reported', { body: scene.body.id, draft, text: said, rules: rulesOf(scene) })],
})

/** Why a draft of substance cannot be put to the vote yet: general agreement is sought first, and then the rules may give it time. */
export function stillSought(scene: Scene, draft: Draft): Refusal | null {
  const { endeavours } = scene.book
  if (endeavours === null || !ofSubstance(scene, draft)) return null
  const agreement = agreementOn(scene, draft)
  if (agreement?.days === null && draft.vote !== null) return null
  const { finding } = draft
  if (finding === null) return refuse(scene, 'agreement-sought', rulesOf(scene, draft))
  if (scene.now < finding.until) return refuse(scene, 'cooling-off', rulesOf(scene, draft), { at: spokenHour(finding.until) })
  return endeavours.coolingOff?.report === true && finding.report === null ? refuse(scene, 'report-first', rulesOf(scene)) : null
}

export const endeavourActs = { 'find-no-agreement': findNoAgreement, 'report-on-efforts': reportOnEfforts }

export const endeavourEvolves = {
  'no-agreement-found': onBody<'no-agreement-found'>((body, { data, data: { draft, until, reason }, position, at }) => ({
    ...withFinding(body, { position, at }, { kind: 'no-agreement', draft }, { ...data, text: reason ?? '' }), drafts: body.drafts.map((one) => (one.id === draft ? { ...one, finding: { at, until, report: null, reason } } : one)),
  })),
  'efforts-reported': onBody<'efforts-reported'>((body, { data: { draft, text: report } }) => ({
    ...body, drafts: body.drafts.map((one) => (one.id === draft && one.finding !== null ? { ...one, finding: { ...one.finding, report } } : one)),
  })),
}

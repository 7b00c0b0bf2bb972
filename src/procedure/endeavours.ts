import { choice, optional, text } from '#base/form.ts'
import { day, hour, type Instant } from '#base/instants.ts'
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
import { isSuspended } from './suspended-rules.ts'

/** UTF-16 units of a reason and of a report. */
const longestReason = 500
const longestReport = 4_000

const rulesOf = ({ book }: Scene, draft?: Draft): Rules => [...new Set([...book.endeavours?.rules ?? [], ...book.endeavours?.coolingOff?.rules ?? [], ...(draft === undefined ? [] : agreementOn({ book }, draft)?.rules ?? [])])]

/** How agreement is sought on a kind of question that has its own way of it. */
function agreementOn({ book }: Pick<Scene, 'book'>, { matter }: Draft): Matter['agreement'] {
  return own(book.matters, matter ?? book.rest ?? '')?.agreement
}

/** The rule by which a draft of this kind is decided by consensus alone; null where it may be voted on. */
export function consensusOnly({ book }: Pick<Scene, 'book'>, { matter }: Pick<Draft, 'matter'>): Rules | null {
  return own(book.matters, matter ?? book.rest ?? '')?.consensusOnly ?? null
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
    return [...silent(scene), happens(scene, 'no-agreement-found', { body: scene.body.id, draft, until: waits(scene, found, scene.now), reason: reason ?? null, rules: rulesOf(scene, found), ...groundsOf(scene, 'endeavours') })]
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

/** Until when a vote waits if it was found then that there is no agreement; a rule that is suspended gives no time. */
function waits(scene: Scene, draft: Draft, found: Instant): Instant {
  const { endeavours } = scene.book
  const agreement = agreementOn(scene, draft)
  const cooled = endeavours?.coolingOff == null || isSuspended(scene, endeavours.coolingOff.rules) ? found : found + endeavours.coolingOff.hours * hour
  return agreement?.days == null || isSuspended(scene, agreement.rules) ? cooled : Math.max(cooled, draft.at + agreement.days * day)
}

/** Until when the vote on a draft waits as things stand: what was told with the finding, or less where the rule that gives the time is suspended. */
export function waitsUntil(scene: Scene, draft: Draft): Instant | null {
  return draft.finding === null ? null : Math.min(draft.finding.until, waits(scene, draft, draft.finding.at))
}

/** A report that is owed before the vote. */
export function isReportOwed(scene: Scene, { finding }: Draft): boolean {
  const coolingOff = scene.book.endeavours?.coolingOff ?? null
  return coolingOff?.report === true && finding !== null && finding.report === null && !isSuspended(scene, coolingOff.rules)
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
  if (endeavours === null || !ofSubstance(scene, draft) || isSuspended(scene, endeavours.rules)) return null
  const agreement = agreementOn(scene, draft)
  if (agreement?.days === null && draft.vote !== null) return null
  const until = waitsUntil(scene, draft)
  if (until === null) return refuse(scene, 'agreement-sought', rulesOf(scene, draft))
  if (scene.now < until) return refuse(scene, 'cooling-off', rulesOf(scene, draft), { at: spokenHour(until) })
  return isReportOwed(scene, draft) ? refuse(scene, 'efforts-report-first', rulesOf(scene)) : null
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

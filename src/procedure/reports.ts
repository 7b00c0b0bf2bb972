import { choice, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { own } from '#base/own.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import type { Item } from './agenda-state.ts'
import { onBody } from './bodies.ts'
import { waitsForReport } from './order.ts'
import { noVoteOpen } from './precedence.ts'
import { refuse } from './refusing.ts'
import { happens, type Scene } from './scene.ts'
import type { Draft } from './state.ts'

const longestReport = 4_000

/** The secretariat enters what a committee has reported on an additional item, or on a draft of a kind that waits for that. */
const recordReport = act('record-report', {
  fields: { on: text(1, 64), report: text(1, longestReport) },
  hindrance: (scene) => (scene.secretariat ? null : refuse(scene, 'secretariat-only', scene.book.floor.rules)) ?? noVoteOpen(scene),
  shapes: (scene) => [{ on: choice(...awaited(scene).map(({ id }) => id)), report: text(1, longestReport) }],
  why: (scene) => refuse(scene, 'no-report-awaited', scene.book.proposals.additionalItems?.rules ?? scene.book.proposals.rules),
  happens: (scene, { on, report }) => awaited(scene).filter(({ id }) => id === on).map(({ rules }) => happens(scene, 'committee-reported', { body: scene.body.id, on, report, rules })),
})

/** Items and drafts on which a committee has still to report, with the rules that ask for it. */
function awaited(scene: Scene): readonly { readonly id: string; readonly rules: Rules }[] {
  const items = scene.body.agenda.filter(({ additional, status }) => additional?.reported === false && status === 'waiting')
  const drafts = scene.body.drafts.filter((draft) => (draft.status === 'submitted' || draft.status === 'before') && waitsForReport(scene, draft))
  return [
    ...items.map(({ id }) => ({ id, rules: scene.book.proposals.additionalItems?.rules ?? [] })),
    ...drafts.map(({ id, matter }) => ({ id, rules: own(scene.book.matters, matter ?? scene.book.rest ?? '')?.afterReport ?? [] })),
  ]
}

/** Items that were added and may not be taken up yet. */
export function heldItems({ body, now }: Pick<Scene, 'body' | 'now'>): readonly Item[] {
  return body.agenda.filter((item) => item.status === 'waiting' && isTooEarly(item, now))
}

/** Within the days the rules give, or before a committee has reported. */
export function isTooEarly({ additional }: Item, now: number): boolean {
  return additional !== undefined && (now < additional.from || !additional.reported)
}

/** Why an additional item cannot be taken up yet; null for every other. */
export function tooEarly(scene: Scene, item: Item): Refusal | null {
  const { additionalItems } = scene.book.proposals
  return isTooEarly(item, scene.now) ? refuse(scene, 'additional-item-waits', additionalItems?.rules ?? scene.book.floor.rules, { what: item.title, days: additionalItems?.days ?? 0 }) : null
}

export const reportActs = { 'record-report': recordReport }

export const reportEvolves = {
  'committee-reported': onBody<'committee-reported'>((body, { data: { on } }) => ({
    ...body,
    agenda: body.agenda.map((one): Item => (one.id === on && one.additional !== undefined ? { ...one, additional: { ...one.additional, reported: true } } : one)),
    drafts: body.drafts.map((one): Draft => (one.id === on ? { ...one, reported: true } : one)),
  })),
  'item-freed': onBody<'item-freed'>((body, { data: { item } }) => ({ ...body, agenda: body.agenda.map((one): Item => { const { additional: _additional, ...free } = one; return one.id === item ? free : one }) })),
}

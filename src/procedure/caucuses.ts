import type { Due } from '#base/decider.ts'
import { choice, instant } from '#base/form.ts'
import { minute } from '#base/instants.ts'
import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Effect, Motion } from '#rulebooks/business.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import type { Caucus, Terms } from './caucus-state.ts'
import type { ConferenceCommand } from './commands.ts'
import type { Happening } from './events.ts'
import { inMeeting, noMotion, noPoint, noQuestion, noVoteOpen } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { happens, type Scene } from './scene.ts'
import { silent } from './speeches.ts'
import type { Body, ConferenceState } from './state.ts'

/** The chair ends a caucus before its time, when nothing is pending on it. */
const endCaucus = act('end-caucus', {
  fields: {},
  hindrance: (scene) => presiding(scene) ?? inMeeting(scene) ?? caucusRuns(scene) ?? noVoteOpen(scene) ?? noPoint(scene) ?? noQuestion(scene) ?? noMotion(scene),
  shapes: () => [{}],
  why: (scene) => refuse(scene, 'misfit', rulesOf(scene)),
  happens: (scene) => [...silent(scene), happens(scene, 'caucus-ended', { body: scene.body.id, how: 'chair' })],
})

/** Nobody's act: the clock's. While the body decides on the caucus itself, it waits for that decision. */
const endCaucusAtHour = act('end-caucus-at-hour', {
  fields: { at: instant },
  hindrance: (scene) => (scene.by.capacity === 'clock' ? null : refuse(scene, 'clock-only', rulesOf(scene))) ?? caucusRuns(scene),
  shapes: ({ body, now }) => [{ at: choice(...endsAt(body).filter((at) => at <= now)) }],
  why: (scene) => refuse(scene, 'not-that-hour', rulesOf(scene)),
  happens: (scene) => [...silent(scene), happens(scene, 'caucus-ended', { body: scene.body.id, how: 'time' })],
})

function endsAt({ caucus, motions, question, votes, meeting }: Body): readonly number[] {
  const waits = motions.length > 0 || question !== null || votes.length > 0 || meeting?.status !== 'open'
  return caucus === null || waits ? [] : [caucus.until]
}

export function caucusesDue(state: ConferenceState): readonly Due<ConferenceCommand>[] {
  return Object.values(state.bodies).flatMap((body) => endsAt(body).map((at) => ({ id: `caucus-ends-${body.id}-${at}`, at, command: { type: 'end-caucus-at-hour', body: body.id, at } } as const)))
}

function caucusRuns(scene: Scene): Refusal | null {
  return scene.body.caucus === null ? refuse(scene, 'no-caucus', rulesOf(scene)) : null
}

function rulesOf({ book }: Scene): readonly string[] {
  return book.floor.caucuses?.rules ?? book.floor.rules
}

/** What a carried motion for, on or against a caucus brings about; `by` is who moved it, null for the chair. */
export function caucusEffect(scene: Scene, { effect, rules }: Pick<Motion, 'rules'> & { readonly effect: Effect }, terms: Terms | null, by: SeatId | null, carried: string | null): readonly Happening[] {
  const body = scene.body.id
  const total = terms?.total ?? null
  const begun = (kind: Caucus['kind']): readonly Happening[] => (total === null ? [] : [...silent(scene), ...othersFall(scene, carried), happens(scene, 'caucus-begun', { body, kind, topic: terms?.topic ?? null, total, each: terms?.each ?? null, by, rules })])
  switch (effect) {
    case 'moderated-caucus': return begun('moderated')
    case 'unmoderated-caucus': return begun('unmoderated')
    case 'consultation': return begun('consultation')
    case 'extend-caucus': return total === null || scene.body.caucus === null ? [] : [happens(scene, 'caucus-extended', { body, total, rules })]
    case 'close-caucus': return scene.body.caucus === null ? [] : [...silent(scene), happens(scene, 'caucus-ended', { body, how: 'motion' })]
    default: return []
  }
}

/** The motions that were pending beside it fall, by the rule that says so: when the caucus is over the body decides anew what comes next. */
function othersFall(scene: Scene, carried: string | null): readonly Happening[] {
  const rules = scene.book.floor.caucuses?.others ?? rulesOf(scene)
  return scene.body.motions.filter(({ id }) => id !== carried).map(({ id }) => happens(scene, 'motion-fallen', { body: scene.body.id, motion: id, because: 'caucus', rules }))
}

export const caucusActs = { 'end-caucus': endCaucus, 'end-caucus-at-hour': endCaucusAtHour }

export const caucusEvolves = {
  // Journals from before motions fell by an event of their own have them fall here.
  'caucus-begun': onBody<'caucus-begun'>((body, { data: { kind, topic, total, each, by }, at }) => ({
    ...body, motions: [], caucus: { kind, topic, since: at, until: at + total * minute, each, by },
    floor: { ...body.floor, entries: body.floor.entries.filter(({ motion }) => motion === null) },
  })),
  'caucus-extended': onBody<'caucus-extended'>((body, { data: { total } }) => (body.caucus === null ? body : { ...body, caucus: { ...body.caucus, until: body.caucus.until + total * minute } })),
  'caucus-ended': onBody<'caucus-ended'>((body) => afterCaucus(body)),
}

/** The list of speakers goes on where it stood; whoever waited to speak in the caucus waits no more. */
export function afterCaucus(body: Body): Body {
  return body.caucus === null ? body : { ...body, caucus: null, floor: { ...body.floor, entries: body.floor.entries.filter(({ kind }) => kind !== 'caucus') } }
}

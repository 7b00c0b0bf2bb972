import { choice } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, type Words } from '#base/words.ts'
import type { ElectionKind } from '#rulebooks/deciding.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { type Chairing, type Gone, goneReasons } from './chairing-state.ts'
import { presidingOffice } from './presiding-office.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { happens, type Scene } from './scene.ts'
import type { Body } from './state.ts'
import { chairingLines, goneWords, viceChair } from './words/chairing.ts'

const none: Chairing = { acting: null, consultations: [], arranged: 0 }

export function chairingOf({ chairing }: Pick<Body, 'chairing'>): Chairing {
  return chairing ?? none
}

/** What the book says on a vice-chair who presides; nothing where it is silent, and the bureau arranges it among itself. */
function actingRules({ book }: Pick<Scene, 'book'>): Rules {
  return book.presidency.acting?.rules ?? []
}

/** What a refusal on it rests on, which always cites something. */
function grounds(scene: Pick<Scene, 'book'>): Rules {
  return scene.book.presidency.acting?.rules ?? scene.book.floor.rules
}

/** The chair passes to a vice-chair, for as long as the meeting lasts or until it is passed back. */
const handOver = act('hand-over-chair', {
  fields: { to: choice('chair', 'vice-chair') },
  hindrance: (scene) => (scene.by.capacity === presidingOffice(scene.body) ? vacant(scene) : presiding(scene) ?? refuse(scene, 'chair-only', grounds(scene))),
  shapes: (scene) => [{ to: choice(scene.by.capacity === 'chair' ? 'vice-chair' : 'chair') }],
  why: (scene) => refuse(scene, 'presides-already', grounds(scene)),
  happens: (scene, { to }) => [to === 'vice-chair'
    ? happens(scene, 'vice-chair-presides', { body: scene.body.id, gone: null, rules: actingRules(scene) })
    : happens(scene, 'chair-presides', { body: scene.body.id, rules: actingRules(scene) })],
})

/**
 * The chair's place is empty and somebody must lead on, also in the middle of a vote. Nobody has to prove that it is: the event names who took it and
 * why, everybody is told, and the chair takes it back with one key. What the chair sends meanwhile is refused, so that two consoles never lead at once.
 */
const takeTheChair = act('take-the-chair', {
  fields: { why: choice(...goneReasons) },
  hindrance: (scene) => isViceChair(scene) ?? (reasons(scene).length > 0 ? null : refuse(scene, 'presides-already', grounds(scene))),
  shapes: (scene) => [{ why: choice(...reasons(scene)) }],
  why: (scene, { why }) => refuse(scene, why === 'left-office' ? 'no-replacement' : 'presides-already', grounds(scene)),
  happens: (scene, { why }) => [happens(scene, 'vice-chair-presides', { body: scene.body.id, gone: why, rules: actingRules(scene) })],
})

/** The election by which the rules replace a presiding officer who has left for good; undefined where they know none. */
function replacing({ book, body }: Pick<Scene, 'book' | 'body'>): ElectionKind | undefined {
  return body.members === null ? book.elections?.kinds.find(({ replaces }) => replaces === true) : undefined
}

/** Whoever was away may be found to have left for good. */
function reasons(scene: Scene): readonly Gone[] {
  const { acting } = chairingOf(scene.body)
  return goneReasons.filter((why) => (why === 'left-office' ? replacing(scene) !== undefined && acting?.gone !== why : acting === null))
}

/** Nobody is in the office until another has been elected. */
function vacant(scene: Scene): Refusal | null {
  return chairingOf(scene.body).acting?.gone === 'left-office' ? refuse(scene, 'office-vacant', replacing(scene)?.rules ?? grounds(scene)) : null
}

function isViceChair(scene: Scene): Refusal | null {
  return scene.by.capacity === 'vice-chair' ? null : refuse(scene, 'vice-chair-only', grounds(scene))
}

const resumeChair = act('resume-chair', {
  fields: {},
  hindrance: (scene) => (scene.by.capacity !== 'chair' ? refuse(scene, 'chair-only', grounds(scene)) : chairingOf(scene.body).acting === null ? refuse(scene, 'presides-already', grounds(scene)) : vacant(scene)),
  shapes: () => [{}],
  why: (scene) => refuse(scene, 'misfit', grounds(scene)),
  happens: (scene) => [happens(scene, 'chair-presides', { body: scene.body.id, rules: actingRules(scene) })],
})

export const chairingActs = { 'hand-over-chair': handOver, 'take-the-chair': takeTheChair, 'resume-chair': resumeChair }

/** A vice-chair who has just taken over says so, with the reason where the chair is gone. */
export function viceChairTold({ body, book }: Pick<Scene, 'body' | 'book'>): readonly Words[] {
  const acting = body.chairing?.acting
  if (acting == null || acting.told) return []
  return [...(acting.gone === null ? [] : [goneWords[acting.gone]]), fill(chairingLines['vice-chair-presides'], { vice: book.presidency.acting?.name ?? viceChair })]
}

/** With the meeting the acting ends: the next one is the chair's, unless it is handed over again, or nobody holds the office. */
export function chairReturns(body: Body): Pick<Body, 'chairing'> {
  return body.chairing?.acting == null || body.chairing.acting.gone === 'left-office' ? {} : { chairing: { ...body.chairing, acting: null } }
}

export const chairingEvolves = {
  'vice-chair-presides': onBody<'vice-chair-presides'>((body, { data: { gone, rules }, at }) => ({ ...body, chairing: { ...chairingOf(body), acting: { gone, since: at, rules, told: false } } })),
  'chair-presides': onBody<'chair-presides'>((body) => ({ ...body, chairing: { ...chairingOf(body), acting: null } })),
}

import { type Instant, hour } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Motion } from '#rulebooks/business.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { Evolve } from './bodies.ts'
import type { Terms } from './caucus-state.ts'
import type { Happening } from './events.ts'
import { motionKind } from './kinds.ts'
import { refuse } from './refusing.ts'
import { happens, plenary, type Scene } from './scene.ts'
import type { Body, PendingMotion } from './state.ts'
import type { Notice } from './suspended-rules-state.ts'

/** Notices kept of one body, and suspensions kept of a conference, the latest of them. */
const noticesKept = 20
const suspensionsKept = 50

/** The rules whose suspension could be moved: those in force, and not the one on suspending them. */
export function suspendable({ book, state, now }: Pick<Scene, 'book' | 'state' | 'now'>, rules: Rules): readonly string[] {
  const already = (state.suspendedRules ?? []).filter(({ until }) => until > now).map(({ rule }) => rule)
  return Object.keys(book.rules).filter((rule) => !rules.includes(rule) && !already.includes(rule))
}

/** Whether one of these rules is suspended now. */
export function isSuspended({ state, now }: Pick<Scene, 'state' | 'now'>, rules: Rules): boolean {
  return (state.suspendedRules ?? []).some(({ rule, until }) => until > now && rules.includes(rule))
}

/** Whether a motion that needs notice has had it, counted from when it was first moved. Until then one objection ends it. */
export function isNoticed(scene: Scene, { kind, terms }: Pick<PendingMotion, 'kind' | 'terms'>): boolean {
  const notice = motionKind(scene.book, kind)?.notice
  if (notice === undefined) return true
  return (scene.body.notices ?? []).some(({ rule, purpose, at }) => rule === terms?.to && purpose === terms.topic && scene.now - at >= notice.hours * hour)
}

/** Why a motion cannot be put to the vote yet. */
export function unnoticed(scene: Scene, motion: PendingMotion): Refusal | null {
  const kind = motionKind(scene.book, motion.kind)
  return isNoticed(scene, motion) ? null : refuse(scene, 'notice-first', kind?.rules ?? [], { hours: kind?.notice?.hours ?? 0 })
}

/** What a carried motion to suspend a rule brings about. */
export function ruleSuspended(scene: Scene, { rules }: Motion, terms: Terms | null): readonly Happening[] {
  if (terms?.to === undefined || terms.topic === null || terms.until === undefined) return []
  return [happens(scene, 'rule-suspended', { body: scene.body.id, rule: terms.to, purpose: terms.topic, until: terms.until, rules })]
}

/** The notice a motion gives by being moved; the first one counts. */
export function withNotice(body: Body, terms: Terms | null, at: Instant): Pick<Body, 'notices'> {
  if (terms?.to === undefined || terms.topic === null) return {}
  const notice: Notice = { rule: terms.to, purpose: terms.topic, at }
  const before = body.notices ?? []
  return before.some(({ rule, purpose }) => rule === notice.rule && purpose === notice.purpose) ? {} : { notices: [...before, notice].slice(-noticesKept) }
}

const suspended: Evolve<'rule-suspended'> = (state, { data: { body, rule, purpose, until } }) => (body === plenary ? { ...state, suspendedRules: [...(state.suspendedRules ?? []), { rule, purpose, until }].slice(-suspensionsKept) } : state)

export const suspendedRuleEvolves = { 'rule-suspended': suspended }

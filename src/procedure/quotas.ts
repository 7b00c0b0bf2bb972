import { choice, type Fields, integer, optional, text } from '#base/form.ts'
import { type Instant, minute } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { act } from './act.ts'
import { longestBasis, onSpeaking } from './arrangement.ts'
import { onBody } from './bodies.ts'
import { onItem } from './precedence.ts'
import { refuse, withoutRule } from './refusing.ts'
import { bureau } from './rights.ts'
import { entitled, happens, type Scene } from './scene.ts'
import { longestGroup, type Quota } from './speaking-state.ts'
import type { Body } from './state.ts'

/** Minutes of a quota. */
export const longestQuota = 600

/** How much a delegation or a group may speak on the item in all. Where the rules leave limits of time to the body, it rests on a decision of the body. */
const setQuota = act('set-quota', {
  fields: { seat: optional(text(1, 64)), group: optional(text(1, longestGroup)), minutes: optional(integer(1, longestQuota)), over: choice('refused', 'marked'), basis: optional(text(1, longestBasis)) },
  hindrance: (scene) => bureau(scene) ?? noLimits(scene) ?? onItem(scene),
  shapes: (scene): readonly Fields[] => {
    const basis = needsBasis(scene) ? text(1, longestBasis) : optional(text(1, longestBasis))
    const rest = { minutes: optional(integer(1, longestQuota)), over: choice('refused', 'marked'), basis }
    return [{ seat: choice(...entitled(scene, 'speak')), ...rest }, { group: choice(...Object.keys(scene.body.floor.speaking?.groups ?? {})), ...rest }]
  },
  why: (scene, { seat, group, basis }) => {
    if (basis == null && needsBasis(scene)) return refuse(scene, 'quota-needs-basis', scene.book.floor.time.rules)
    return (seat == null) === (group == null) ? refuse(scene, 'quota-of-whom', scene.book.floor.time.rules) : refuse(scene, 'no-such-group', scene.book.floor.time.rules)
  },
  happens: (scene, { seat, group, minutes, over, basis }) => [happens(scene, 'quota-set', {
    body: scene.body.id, seat: seat ?? null, group: group ?? null, minutes: minutes ?? null, over, basis: basis ?? null, rules: scene.book.floor.time.rules,
  })],
})

function noLimits(scene: Scene): Refusal | null {
  return scene.book.floor.time.limit === null ? withoutRule(scene, 'limit-time') ?? refuse(scene, 'no-limit-rule', scene.book.floor.rules) : null
}

function needsBasis({ book }: Scene): boolean {
  return book.floor.time.limit?.by !== 'chair'
}

/** What is left of the tightest quota a delegation speaks under, in milliseconds, and what happens when it is used up; null without a quota. */
export type Left = { readonly left: number; readonly quota: Quota; readonly group: string | null }

export function quotaLeft(floor: Body['floor'], seat: string, now: Instant): Left | null {
  const { quotas = {}, groups = {} } = floor.speaking ?? {}
  const used = (one: string): number => (own(floor.used, one) ?? 0) + (floor.speaker?.seat === one ? (floor.speaker.held ?? now) - floor.speaker.since : 0)
  const lefts = Object.entries(quotas).flatMap(([of, quota]): readonly Left[] => {
    const group = of.startsWith(ofGroup) ? of.slice(ofGroup.length) : null
    const seats = group === null ? [of] : own(groups, group)?.seats ?? []
    return seats.includes(seat) ? [{ left: Math.max(0, quota.minutes * minute - seats.reduce((sum, one) => sum + used(one), 0)), quota, group }] : []
  })
  return lefts.reduce<Left | null>((least, one) => (least === null || one.left < least.left ? one : least), null)
}

/** A delegation whose time is used up asks no more, where the quota says so; who waits already is heard, and what they say is marked as over. */
export function quotaUsed(scene: Scene, seat: string): Refusal | null {
  const left = quotaLeft(scene.body.floor, seat, scene.now)
  return left !== null && left.left === 0 && left.quota.over === 'refused' ? refuse(scene, 'quota-used', left.quota.rules, { minutes: left.quota.minutes }) : null
}

const ofGroup = 'group:'

export const quotaActs = { 'set-quota': setQuota }

export const quotaEvolves = {
  'quota-set': onBody<'quota-set'>((body, { data: { seat, group, minutes, over, basis, rules } }) => onSpeaking(body, (speaking) => {
    const of = group === null ? seat ?? '' : `${ofGroup}${group}`
    const { [of]: _before, ...others } = speaking.quotas ?? {}
    return { ...speaking, quotas: minutes === null ? others : { ...others, [of]: { minutes, over, rules, basis } } }
  })),
}

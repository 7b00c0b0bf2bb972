import { shuffled } from '#base/draw.ts'
import { choice, list, optional, text } from '#base/form.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { orders } from '#rulebooks/business.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { listOrder } from './list-order.ts'
import { noVoteOpen, onItem } from './precedence.ts'
import { refuse } from './refusing.ts'
import { bureau } from './rights.ts'
import { entitled, happens, type Scene } from './scene.ts'
import { longestGroup, mostGroups, ranks, type Speaking } from './speaking-state.ts'
import type { Body } from './state.ts'

/** UTF-16 units of what an order rests on, or why somebody was moved. */
export const longestBasis = 300
/** Seats in one group. */
const mostSeats = 400
/** Criteria one after another. */
const mostOrders = 3

/** The rules on the order of speakers. */
export function orderRules(scene: Pick<Scene, 'book' | 'body'>): Rules {
  return listOrder(scene)?.rules ?? scene.book.floor.rules
}

/** Why nobody may set another order than that of the rules here; null where they leave it open. */
export function orderFixed(scene: Scene): Refusal | null {
  return listOrder(scene)?.others == null ? refuse(scene, 'order-fixed', scene.book.floor.rules) : null
}

/** Where the rules have speakers called as they asked, another order needs a decision of the body to rest on. */
export function needsBasis(scene: Pick<Scene, 'book' | 'body'>): boolean {
  return listOrder(scene)?.others === 'decision'
}

/** The chair, or the secretariat that keeps the list for it. */
const setSpeakingOrder = act('set-speaking-order', {
  fields: { order: list(choice(...orders), 0, mostOrders), basis: optional(text(1, longestBasis)) },
  hindrance: (scene) => bureau(scene) ?? orderFixed(scene) ?? noVoteOpen(scene) ?? onItem(scene),
  shapes: (scene) => {
    const order = list(choice(...orders), 0, mostOrders)
    return [needsBasis(scene) ? { order, basis: text(1, longestBasis) } : { order, basis: optional(text(1, longestBasis)) }]
  },
  why: (scene) => refuse(scene, 'order-needs-basis', orderRules(scene)),
  happens: (scene, { order, basis }, { draw }) => {
    const by = [...new Set(order)]
    return [happens(scene, 'speaking-order-set', {
      body: scene.body.id, order: by, drawn: by.includes('lots') ? shuffled(entitled(scene, 'speak'), draw) : null, basis: basis ?? null, rules: orderRules(scene),
    })]
  },
})

const nameRank = act('name-rank', {
  fields: { seat: text(1, 64), rank: choice(...ranks) },
  hindrance: bureau,
  shapes: (scene) => [{ seat: choice(...entitled(scene, 'speak')), rank: choice(...ranks) }],
  why: (scene) => refuse(scene, 'delegations-only', scene.book.floor.rules),
  happens: (scene, { seat, rank }) => [happens(scene, 'rank-named', { body: scene.body.id, seat, rank, rules: orderRules(scene) })],
})

const nameSpeakingGroup = act('name-speaking-group', {
  fields: { name: text(1, longestGroup), seats: list(text(1, 64), 0, mostSeats), region: choice(true, false) },
  hindrance: (scene) => bureau(scene),
  shapes: (scene) => {
    const named = Object.keys(scene.body.floor.speaking?.groups ?? {})
    return [{ name: named.length < mostGroups ? text(1, longestGroup) : choice(...named), seats: list(choice(...entitled(scene, 'speak')), 0, mostSeats), region: choice(true, false) }]
  },
  why: (scene) => refuse(scene, 'delegations-only', scene.book.floor.rules),
  happens: (scene, { name, seats, region }) => [happens(scene, 'speaking-group-named', { body: scene.body.id, name, seats: [...new Set(seats)], region, rules: orderRules(scene) })],
})

export const arrangementActs = { 'set-speaking-order': setSpeakingOrder, 'name-rank': nameRank, 'name-speaking-group': nameSpeakingGroup }

/** What arranges a list and gives nobody a right: perft does not count it. */
export const arranging: ReadonlySet<string> = new Set(['set-speaking-order', 'name-rank', 'name-speaking-group', 'move-entry', 'offer-place', 'answer-offer', 'set-quota', 'announce-list-opening'])

/** Changes what was arranged on the list of a body. */
export function onSpeaking(body: Body, change: (speaking: Speaking) => Speaking): Body {
  return { ...body, floor: { ...body.floor, speaking: change(body.floor.speaking ?? {}) } }
}

export const arrangementEvolves = {
  'speaking-order-set': onBody<'speaking-order-set'>((body, { data: { order, drawn, basis, rules } }) => onSpeaking(body, ({ order: _before, ...speaking }) =>
    (order.length === 0 ? speaking : { ...speaking, order: { by: order, rules, basis, ...(drawn === null ? {} : { drawn }) } }))),
  'rank-named': onBody<'rank-named'>((body, { data: { seat, rank } }) => {
    const named = onSpeaking(body, (speaking) => ({ ...speaking, ranks: { ...speaking.ranks, [seat]: rank } }))
    return { ...named, floor: { ...named.floor, entries: named.floor.entries.map(({ rank: own, place, ...entry }) => ({
      ...entry, ...(own === undefined || entry.seat === seat ? {} : { rank: own }), ...(place === undefined ? {} : { place: place.seat === seat ? { ...place, rank: null } : place }),
    })) } }
  }),
  'speaking-group-named': onBody<'speaking-group-named'>((body, { data: { name, seats, region } }) => onSpeaking(body, (speaking) => {
    const { [name]: _before, ...others } = speaking.groups ?? {}
    return { ...speaking, groups: seats.length === 0 ? others : { ...others, [name]: { seats, region } } }
  })),
}

/** The group a name stands for, where it was named before this body. */
export function groupNamed({ floor }: Pick<Body, 'floor'>, name: string): readonly string[] {
  return own(floor.speaking?.groups ?? {}, name)?.seats ?? []
}

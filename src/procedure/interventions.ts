import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { onSpeaking } from './arrangement.ts'
import { onBody } from './bodies.ts'
import type { Happening } from './events.ts'
import { refuse } from './refusing.ts'
import { happens, type Scene } from './scene.ts'
import { isStatement } from './speaking-order.ts'
import type { Speaking } from './speaking-state.ts'
import type { Body, Speaker } from './state.ts'

/** The largest number of statements a limit gives each delegation on an item. */
export const mostInterventions = 20

/** How many statements a delegation may make on the item that is open, and how many it has made; null where their number is not limited. */
export function interventionsOf({ speaking }: Pick<Body['floor'], 'speaking'>, seat: SeatId): { readonly made: number; readonly most: number; readonly rules: Rules } | null {
  return speaking?.interventions === undefined ? null : { made: own(speaking.made ?? {}, seat) ?? 0, ...speaking.interventions }
}

/** A delegation that has spoken as often on the item as the body decided asks no more, whoever would put it on the list. */
export function interventionsUsed(scene: Pick<Scene, 'book' | 'body'>, seat: SeatId): Refusal | null {
  const limit = interventionsOf(scene.body.floor, seat)
  return limit === null || limit.made < limit.most ? null : refuse(scene, 'interventions-used', limit.rules, { number: limit.most })
}

/** The body limits how often each may speak on the item: whoever has done so already and waits leaves the list. */
export function interventionsLimited(scene: Scene, most: number, rules: Rules): Happening {
  const { floor } = scene.body
  const struck = floor.entries.filter((entry) => isStatement(entry) && (own(floor.speaking?.made ?? {}, entry.seat) ?? 0) >= most)
  return happens(scene, 'interventions-limited', { body: scene.body.id, most, struck: struck.map(({ id }) => id), rules })
}

export const interventionEvolves = {
  'interventions-limited': onBody<'interventions-limited'>((body, { data: { most, struck, rules } }) =>
    onSpeaking({ ...body, floor: { ...body.floor, entries: body.floor.entries.filter(({ id }) => !struck.includes(id)) } }, (speaking) => ({ ...speaking, interventions: { most, rules } }))),
}

/** With one more statement made; what is spoken in time that another gave, on a motion, in reply or in explanation of a vote is none. */
export function withStatement(speaking: Speaking | undefined, { kind, motion, seat, passed }: Pick<Speaker, 'kind' | 'motion' | 'seat' | 'passed'>): { readonly speaking?: Speaking } {
  if (kind !== 'statement' || motion !== null || passed > 0) return speaking === undefined ? {} : { speaking }
  return { speaking: { ...speaking, made: { ...speaking?.made, [seat]: (own(speaking?.made ?? {}, seat) ?? 0) + 1 } } }
}

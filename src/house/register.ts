import type { Recorded } from '#actors/membership.ts'
import { type Added, actorOf, actors, groupOf } from '#actors/register.ts'
import { groups } from '#actors/data/groups.ts'
import type { By, Event, NewEvent } from '#base/event.ts'
import { choice, type Field, type Fields, fills, type Form, fresh, optional, text } from '#base/form.ts'
import type { ActorId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { mayRecord } from './entitled.ts'
import type { HouseEvent, HouseEvents } from './events.ts'
import { no } from './refusals.ts'
import { described, holding, joining, longestSource, type RegisterCommand } from './register-commands.ts'
import { actorKinds, type Register } from './register-state.ts'
import type { HouseState } from './state.ts'

const event = <Type extends keyof HouseEvents>(type: Type, data: HouseEvents[Type]): NewEvent => ({ type, v: 1, audience: ['public'], data })
const delivered = actors.map(({ id }) => id)
const deliveredGroups = groups.map(({ id }) => id)

/** Every actor and group an addition may name. */
const known = (state: HouseState): readonly string[] => [...new Set([...delivered, ...deliveredGroups, ...Object.keys(state.actors)])]
const isKnown = (state: HouseState, id: string): boolean => actorOf(id) !== null || groupOf(id) !== null || own(state.actors, id) !== undefined
const groupsOf = (state: HouseState): readonly string[] => [...deliveredGroups, ...Object.values(state.actors).flatMap(({ actor, kind }) => (kind === 'group' && !deliveredGroups.includes(actor) ? [actor] : []))]

/** The actor that counts for another after merging; itself where it was merged into none. */
export function countsAs({ merged }: Pick<Register, 'merged'>, actor: ActorId): ActorId {
  let at = actor
  // Only one that stands for itself is merged, and only into such a one, so this ends.
  for (let next = own(merged, at); next !== undefined; next = own(merged, at)) at = next.into
  return at
}

/** Every merged actor with the one it counts as. */
export const sameOf = (register: Pick<Register, 'merged'>): { readonly [actor: string]: ActorId } => Object.fromEntries(Object.keys(register.merged).map((actor) => [actor, countsAs(register, actor)]))

const standing = (state: HouseState, all: readonly string[]): readonly string[] => all.filter((actor) => own(state.merged, actor) === undefined)

/** What a team may do with the register of actors. Days come in either order; the earlier one is the first. */
export function registerForms(state: HouseState): readonly Form[] {
  const mine = Object.keys(state.actors)
  const all = known(state)
  const of: Fields = { ...described, of: optional(choice(...all)) }
  const form = (type: string, from: readonly unknown[], fields: Fields): readonly Form[] => (from.length === 0 ? [] : [{ type, fields }])
  const numbers = (of: { readonly [position: string]: unknown }): Field => choice(...Object.keys(of).map(Number))
  return [
    { type: 'register-actor', fields: { actor: fresh(known(state)), kind: choice(...actorKinds), ...of } },
    ...form('correct-actor', mine, { actor: choice(...mine), ...of }),
    { type: 'name-holder', fields: { ...holding, of: choice(...all) } },
    ...form('strike-holder', Object.keys(state.holders), { holder: numbers(state.holders) }),
    { type: 'record-membership', fields: { ...joining, group: choice(...groupsOf(state)), actor: choice(...all) } },
    ...form('strike-membership', Object.keys(state.memberships), { membership: numbers(state.memberships) }),
    ...form('merge-actors', standing(state, mine), { actor: choice(...standing(state, mine)), into: choice(...standing(state, all)), source: text(1, longestSource) }),
    ...form('split-actor', Object.keys(state.merged), { actor: choice(...Object.keys(state.merged)) }),
  ]
}

/** Decides an addition to the register, a correction of one, or that two actors are one. */
export function registered(state: HouseState, command: RegisterCommand, by: By): readonly NewEvent[] | Refusal {
  if (!mayRecord(state, by)) return no('notRecorder')
  switch (command.type) {
    case 'register-actor':
    case 'correct-actor': {
      const there = own(state.actors, command.actor) !== undefined
      if (command.type === 'register-actor' && isKnown(state, command.actor)) return no('registered', { actor: command.actor })
      if (command.type === 'correct-actor' && !there) return no('noActor', { actor: command.actor })
      if (!fills(fresh([]), command.actor)) return no('badId')
      if (command.of != null && !isKnown(state, command.of)) return no('unknownActor', { actor: command.of })
      const { actor, name, source } = command
      const called = { actor, name, source, ...calledToo(command, own(state.actors, actor) ?? {}) }
      return [command.type === 'register-actor' ? event('actor-registered', { ...called, kind: command.kind }) : event('actor-corrected', called)]
    }
    case 'name-holder': {
      if (!isKnown(state, command.of)) return no('unknownActor', { actor: command.of })
      const { of, role = null, name, aliases, source } = command
      return [event('holder-named', { of, role, name, ...(aliases == null || aliases.length === 0 ? {} : { aliases }), source, ...inOrder(command) })]
    }
    case 'strike-holder': return own(state.holders, String(command.holder)) === undefined ? no('noTerm') : [event('holder-struck', { holder: command.holder })]
    case 'record-membership': {
      const { group, actor, source } = command
      if (!groupsOf(state).includes(group)) return no('noGroup', { group })
      return isKnown(state, actor) ? [event('membership-recorded', { group, actor, source, ...inOrder(command) })] : no('unknownActor', { actor })
    }
    case 'strike-membership': return own(state.memberships, String(command.membership)) === undefined ? no('noTerm') : [event('membership-struck', { membership: command.membership })]
    case 'merge-actors': {
      const { actor, into, source } = command
      if (own(state.actors, actor) === undefined) return no('noActor', { actor })
      if (!isKnown(state, into)) return no('unknownActor', { actor: into })
      if (own(state.merged, actor) !== undefined || own(state.merged, into) !== undefined) return no('mergedAlready')
      // An actor is itself already.
      return actor === into ? [] : [event('actors-merged', { actor, into, source })]
    }
    case 'split-actor': return own(state.merged, command.actor) === undefined ? no('notMerged', { actor: command.actor }) : [event('actor-split', { actor: command.actor })]
  }
}

type Called = { readonly aliases?: readonly string[] | null; readonly adjectives?: readonly string[] | null; readonly metonyms?: readonly string[] | null; readonly of?: ActorId | null }
/** What a correction does not name stays as it was. */
const calledToo = ({ aliases, adjectives, metonyms, of }: Called, before: Called): Pick<HouseEvents['actor-corrected'], 'aliases' | 'adjectives' | 'metonyms' | 'of'> =>
  ({ aliases: aliases ?? before.aliases ?? [], adjectives: adjectives ?? before.adjectives ?? [], metonyms: metonyms ?? before.metonyms ?? [], of: of ?? before.of ?? null })

function inOrder({ from = null, to = null }: { readonly from?: Day | null; readonly to?: Day | null }): { readonly from: Day | null; readonly to: Day | null } {
  return from !== null && to !== null && to < from ? { from: to, to: from } : { from, to }
}

/** Folds an event of the register; null for all others. */
export function evolveRegister(state: HouseState, told: Event): HouseState | null {
  const { type, data, position: at } = told as HouseEvent
  switch (type) {
    case 'actor-registered': return { ...state, actors: { ...state.actors, [data.actor]: data } }
    case 'actor-corrected': {
      const actor = own(state.actors, data.actor)
      return actor === undefined ? state : { ...state, actors: { ...state.actors, [data.actor]: { ...actor, ...data } } }
    }
    case 'holder-named': return { ...state, holders: { ...state.holders, [at]: { ...data, holder: at } } }
    case 'holder-struck': return { ...state, holders: without(state.holders, String(data.holder)) }
    case 'membership-recorded': return { ...state, memberships: { ...state.memberships, [at]: { ...data, membership: at } } }
    case 'membership-struck': return { ...state, memberships: without(state.memberships, String(data.membership)) }
    case 'actors-merged': return { ...state, merged: { ...state.merged, [data.actor]: { into: data.into, source: data.source } } }
    case 'actor-split': return { ...state, merged: without(state.merged, data.actor) }
    default: return null
  }
}

function without<Value>(from: { readonly [key: string]: Value }, key: string): { readonly [key: string]: Value } {
  const { [key]: _, ...rest } = from
  return rest
}

/** The team's actors as reading takes them. One merged into another keeps its id there: what it counts as is said where it is shown, so that what was judged stays judged. */
export function addedOf({ actors: mine }: Pick<Register, 'actors'>): readonly Added[] {
  return Object.values(mine).map(({ actor, kind, name, aliases = [], adjectives = [], metonyms = [], of = null }) => ({ id: actor, kind, names: name, aliases, adjectives, metonyms, of }))
}

/** The memberships a team recorded, with whom the member counts as. */
export function recordedIn(register: Pick<Register, 'memberships' | 'merged'>): readonly Recorded[] {
  return Object.values(register.memberships).map(({ group, actor, from, to }) => ({ group: countsAs(register, group), actor: countsAs(register, actor), from, to }))
}

import { groups } from '#actors/data/groups.ts'
import { choice, day, type Fields, integer, list, optional, text } from '#base/form.ts'
import { call, most, nothing, yesOrNo } from './fields.ts'
import { routes } from './format.ts'
import { anybody } from './known.ts'
import type { Preparation } from './state.ts'

/**
 * The shapes a clause may have: on actors, or on a group from the day it exists; optional, or mandatory with a call for presence
 * it cites (where actors are played nobody needs to have called for them).
 */
export function clauseForms(state: Preparation): readonly Fields[] {
  const roles = state.founded?.roles ?? []
  if (roles.length === 0) return []
  const rest: Fields = { title: text(1, most.title), atLeast: optional(integer(1, most.actors)), role: choice(...roles), route: choice(...routes), shared: yesOrNo }
  const who: readonly Fields[] = [
    { actors: list(choice(...anybody(state)), 1, most.actors), group: nothing, on: nothing },
    ...groups.map((group): Fields => ({ actors: nothing, group: choice(group.id), on: day(group.founded, '2199-12-31') })),
  ]
  const weight: readonly Fields[] = state.founded?.exercise === true
    ? [{ mandatory: yesOrNo, calls: list(call, 0, most.calls) }]
    : [{ mandatory: choice(true), calls: list(call, 1, most.calls) }, { mandatory: choice(false), calls: list(call, 0, most.calls) }]
  return who.flatMap((one) => weight.map((other) => ({ ...rest, ...one, ...other })))
}

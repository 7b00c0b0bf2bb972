import { find } from '#actors/register.ts'
import type { ActorId } from '#base/ids.ts'
import type { Found } from '../found.ts'

/** Whom the first reader takes a printed name for, in this document. */
export type Names = ReadonlyMap<string, ActorId>

export const plainName = (name: string): string => name.replaceAll(/\s+/g, ' ').trim().toLowerCase()

export function namesOf({ statements, figures, undertakings }: Found): Names {
  const all = [...statements.flatMap(({ speaker, addressee, onBehalfOf }) => [speaker, addressee, onBehalfOf]), ...figures.map(({ source }) => source), ...undertakings.flatMap(({ by, towards }) => [by, towards])]
  return new Map(all.flatMap((one): readonly (readonly [string, ActorId])[] => (one?.actor == null ? [] : [[plainName(one.name), one.actor]])))
}

/** The actor of a name as a whole, where the first reader or the register knows one; a group is none. */
export function actorOf(names: Names, name: string): ActorId | null {
  const known = find(name)
  return names.get(plainName(name)) ?? (known === null || known.is === 'group' ? null : known.id)
}

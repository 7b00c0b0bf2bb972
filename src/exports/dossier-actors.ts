import type { ActorId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Holder, Joined, Register, Registered } from '#house/register-state.ts'

/** An actor that a house added to the register, with who held its posts and in which groups it was. */
export type ExportedActor = Registered & { readonly holders: readonly Omit<Holder, 'holder' | 'of'>[]; readonly memberships: readonly Omit<Joined, 'membership' | 'actor'>[] }

/** What a house's register says, as an export needs it. */
export type Told = Pick<Register, 'actors' | 'holders' | 'memberships'>

/** The actors that the house added and these values name, with what those are organs or offices of and the groups they were in; in the order of their ids. */
export function actorsNamed({ actors, holders, memberships }: Told, values: readonly unknown[]): readonly ExportedActor[] {
  const named = new Set<ActorId>()
  const add = (id: ActorId | null | undefined): void => {
    const one = id == null ? undefined : own(actors, id)
    if (one === undefined || named.has(one.actor)) return
    named.add(one.actor)
    add(one.of)
    for (const { actor, group } of Object.values(memberships)) if (actor === one.actor) add(group)
  }
  const look = (part: unknown): void => {
    if (typeof part === 'string') add(part)
    else if (Array.isArray(part)) part.forEach(look)
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look)
  }
  values.forEach(look)
  const inOrder = <Term extends { readonly from: string | null }>(terms: readonly Term[]): readonly Term[] => terms.toSorted((a, b) => `${a.from ?? ''} ${JSON.stringify(a)}`.localeCompare(`${b.from ?? ''} ${JSON.stringify(b)}`, 'en'))
  return [...named].toSorted().flatMap((id): readonly ExportedActor[] => {
    const one = own(actors, id)
    return one === undefined ? [] : [{
      ...one,
      holders: inOrder(Object.values(holders).filter(({ of }) => of === id).map(({ role, name, aliases, from, to, source }) => ({ role, name, ...(aliases === undefined ? {} : { aliases }), from, to, source }))),
      memberships: inOrder(Object.values(memberships).filter(({ actor }) => actor === id).map(({ group, from, to, source }) => ({ group, from, to, source }))),
    }]
  })
}

type Said = { readonly type: string; readonly [field: string]: unknown }

/**
 * What a house is asked for each actor of an export that it does not have: the actors first, each once, then posts and groups. What is there already stays as it is, and nothing of it is
 * asked.
 */
export function registerCommands(exported: readonly ExportedActor[], has: (actor: ActorId) => boolean): readonly { readonly actor: ActorId; readonly command: Said }[] {
  const fresh = exported.filter(({ actor }) => !has(actor))
  const ids = new Set(fresh.map(({ actor }) => actor))
  // What an office is of must be there before it.
  const placed: ExportedActor[] = []
  for (let left = [...fresh]; left.length > 0;) {
    const next = left.filter(({ of }) => of == null || !ids.has(of) || placed.some(({ actor }) => actor === of))
    const now = next.length > 0 ? next : left
    placed.push(...now)
    left = left.filter((one) => !now.includes(one))
  }
  return [
    ...placed.map((one) => {
      const { holders: _, memberships: __, ...rest } = one
      return { actor: one.actor, command: { type: 'register-actor', ...rest } }
    }),
    ...placed.flatMap(({ actor, holders }) => holders.map((one) => ({ actor, command: { type: 'name-holder', of: actor, ...one } }))),
    ...placed.flatMap(({ actor, memberships }) => memberships.map((one) => ({ actor, command: { type: 'record-membership', actor, ...one } }))),
  ]
}

import { shortNames } from '#actors/data/short.ts'
import { type NamesPolicy, nameOf } from '#actors/policy.ts'
import { actors as delivered, groupOf } from '#actors/register.ts'
import { groups } from '#actors/data/groups.ts'
import type { ActorId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Holder, Joined, Merged, Registered } from '#house/register-state.ts'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useNames } from '../../names.ts'
import { useCapacities, useHead, useSender, useSession } from '../../session.tsx'
import { useVoice } from '../../words.tsx'
import { type Answer, ask } from '../../wire.ts'

export type HouseRegister = { readonly actors: readonly Registered[]; readonly holders: readonly Holder[]; readonly memberships: readonly Joined[]; readonly merged: { readonly [actor: string]: Merged } }
const none: HouseRegister = { actors: [], holders: [], memberships: [], merged: {} }

/** As it was last told, for the reading of what somebody types. */
let latest: HouseRegister = none

async function asked(api: string): Promise<Answer<HouseRegister>> {
  const answer = await ask<HouseRegister>(`${api}/register`)
  if ('value' in answer) latest = answer.value
  return answer
}

/** What this house added to the delivered register, asked for again whenever it grows. */
export function useHouseRegister(): HouseRegister {
  const { api } = useSession()
  const position = useHead('house')
  const { data } = useQuery<Answer<HouseRegister>>({ queryKey: [api, 'register', position], queryFn: () => asked(api), placeholderData: (before) => before })
  return data !== undefined && 'value' in data ? data.value : none
}

/** How actors are called in the record: as the host calls them, and the team's own as the team wrote them; one merged into another by the other's name. */
export function useRecordNames(): NamesPolicy {
  const policy = useNames()
  const { actors, merged } = useHouseRegister()
  return useMemo(() => {
    if (actors.length === 0) return policy
    const mine = { ...policy, names: { ...Object.fromEntries(actors.map(({ actor, name }) => [actor, name])), ...policy.names } }
    const into = (actor: ActorId): ActorId => { const next = merged[actor]?.into; return next === undefined ? actor : into(next) }
    return { ...mine, names: { ...mine.names, ...Object.fromEntries(Object.keys(merged).map((actor) => [actor, nameOf(into(actor), mine)])) } }
  }, [policy, actors, merged])
}

export type Choosable = { readonly id: ActorId; readonly name: string }

/** Every actor and group that may be named, in the reader's language. */
export function useChoosable(): readonly Choosable[] {
  const { say } = useVoice()
  const policy = useRecordNames()
  const { actors, merged } = useHouseRegister()
  return useMemo(() => [...delivered.map(({ id }) => id), ...groups.flatMap(({ id }) => (delivered.some((one) => one.id === id) ? [] : [id])), ...actors.flatMap(({ actor }) => (merged[actor] === undefined ? [actor] : []))]
    .map((id) => ({ id, name: say(nameOf(id, policy)) })).toSorted((a, b) => a.name.localeCompare(b.name)), [actors, merged, policy, say])
}

/** The groups among them. */
export function useGroups(): readonly Choosable[] {
  const { actors } = useHouseRegister()
  const all = useChoosable()
  return useMemo(() => all.filter(({ id }) => groupOf(id) !== null || actors.some(({ actor, kind }) => actor === id && kind === 'group')), [all, actors])
}

/** Whether this person may add to the register, and how. */
export function useRegisterSend(): { readonly may: boolean; readonly send: (command: { readonly type: string }) => Promise<boolean> } {
  const held = useCapacities('house').find((one) => one === 'analyst' || one === 'secretariat') ?? null
  const sender = useSender(held ?? 'public')
  return { may: held !== null, send: useCallback((command) => sender('house', command), [sender]) }
}

/** An id made of a name's Latin letters, not taken yet; for names in other scripts a number. */
export function idFor(name: string, taken: ReadonlySet<string>): ActorId {
  const base = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[^a-z]+|-+$/g, '').slice(0, 34).replace(/-+$/, '') || 'actor'
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!taken.has(id)) return id
  }
}

/** The register's id for a name in any of the six languages, a short one too, or an alias; null where neither the delivered register nor the team's has one. */
export function actorNamed(name: string): ActorId | null {
  const wanted = name.trim().toLowerCase()
  if (wanted === '') return null
  const has = (...all: readonly (string | undefined)[]): boolean => all.some((one) => one?.toLowerCase() === wanted)
  return delivered.find(({ id, names, aliases }) => has(...Object.values(names), ...aliases, ...Object.values(own(shortNames, id) ?? {})))?.id
    ?? latest.actors.find(({ name: mine, aliases = [] }) => has(...Object.values(mine), ...aliases))?.actor ?? null
}

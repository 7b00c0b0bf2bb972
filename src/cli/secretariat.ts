import type { StreamId } from '#base/ids.ts'
import { of } from '#clerk/clerk.ts'
import { house } from '#house/decider.ts'
import { type HouseState, houseStream } from '#house/state.ts'
import { operator } from '#http/served.ts'
import type { Parley, RoleCode } from './parley.ts'

const stateOf = async ({ clerk }: Parley): Promise<HouseState> => of(house, await clerk.state(houseStream)).state

/** The people of the house's secretariat, without the operator of this machine. */
function secretariat({ offices }: HouseState): readonly string[] {
  return Object.entries(offices[houseStream] ?? {}).flatMap(([person, held]) => (person !== operator && held.includes('secretariat') ? [person] : []))
}

/** Dossiers nobody has: those that `parley import` opened before there were people. */
export function unattended({ streams, offices }: HouseState): readonly StreamId[] {
  return Object.values(streams).flatMap(({ kind, stream }) => (kind === 'dossier' && Object.keys(offices[stream] ?? {}).every((person) => person === operator) ? [stream] : []))
}

/** Whether nobody works here yet: nothing was opened, or only what nobody has. */
export async function isUnworked(parley: Parley): Promise<boolean> {
  const state = await stateOf(parley)
  return Object.keys(state.streams).length === unattended(state).length
}

/** Whether somebody can get in at all. Nobody can in a new house, in one whose only code was revoked, or whose first start was cut short. */
export async function secretariatHasCode(parley: Parley): Promise<boolean> {
  const people = await Promise.all(secretariat(await stateOf(parley)).map((person) => parley.access.person(person)))
  return people.some((person) => person?.hasCode === true)
}

/** A code for the first person of the house's secretariat; where there is none one is made, who keeps what nobody has. */
export async function secretariatCode(parley: Parley): Promise<RoleCode> {
  const { clerk, access } = parley
  const state = await stateOf(parley)
  const [known] = secretariat(state)
  const person = known ?? await access.add({ name: 'Secretariat', role: 'secretariat', handle: 'secretariat' })
  const give = async (stream: StreamId, capacity: string): Promise<void> => {
    await clerk.submit(houseStream, { type: 'give-office', person, stream, capacity } as { readonly type: string }, { by: { person: operator, capacity: 'secretariat' }, key: `office-${person}-${stream}`, seen: 0 })
  }
  if (known === undefined) await give(houseStream, 'secretariat')
  if (known === undefined) for (const dossier of unattended(state)) await give(dossier, 'keeper')
  return { role: 'Secretariat', name: (await access.person(person))?.name ?? '', code: await access.issue(person) }
}

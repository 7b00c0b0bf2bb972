import { nameOf, policyOf } from '#actors/policy.ts'
import { actorOf, actors, groupOf } from '#actors/register.ts'
import type { ActorId } from '#base/ids.ts'
import type { Words } from '#base/words.ts'
import { type Entry, type Reply, standing } from './attendance.ts'
import type { ConvenerStep, Preparation } from './state.ts'

const registered: readonly ActorId[] = actors.map(({ id }) => id)

/** Everybody a format may name: the register, then the names made here. */
export function anybody(state: Preparation): readonly ActorId[] {
  return [...registered, ...state.cast.filter(({ id }) => actorOf(id) === null).map(({ id }) => id)]
}

/** The name of a participant: as given here, else by the names policy; an id nobody knows is shown as it is. */
export function nameIn(state: Pick<Preparation, 'cast' | 'names'>, id: ActorId): Words {
  return state.cast.find((one) => one.id === id)?.names ?? nameOf(id, policyOf(state.names))
}

/** Those the clauses are about, each once, in the order of the clauses. */
export function inFormat(state: Pick<Preparation, 'clauses'>): readonly ActorId[] {
  return [...new Set(state.clauses.flatMap(({ of }) => of))]
}

/** Those to whom a letter of invitation went. */
export function invited(state: Preparation): readonly ActorId[] {
  return [...new Set(state.invitations.flatMap(({ kind, participants, struck }) => kind === 'invitation' && struck === null ? participants : []))]
}

/** The reply of a participant that stands: the last one recorded and not struck. */
export function replyOf(state: Pick<Preparation, 'replies'>, participant: ActorId): Reply | null {
  return standing(state.replies.filter((reply) => reply.participant === participant))
}

/** Where the convener of the mandate stands; null before it was asked. */
export function convenerStep(state: Preparation): ConvenerStep | null {
  return standing(state.convener.filter(({ convener }) => convener === state.mandate?.convener))
}

/** Hosts whose latest step is one of these. */
export function hostsAt(state: Preparation, ...steps: readonly string[]): readonly ActorId[] {
  const hosts = [...new Set(state.hosts.map(({ host }) => host))]
  return hosts.filter((host) => steps.includes(standing(state.hosts.filter((entry) => entry.host === host))?.step ?? ''))
}

/** Organisations that some clause lets come by a mandated member, and the members they may mandate: those the register lists at any time, else anybody. */
export function mandatable(state: Preparation): readonly { readonly organisation: ActorId; readonly members: readonly ActorId[] }[] {
  const organisations = new Set(state.clauses.flatMap(({ route, of }) => route === 'either' || route === 'mandated-member' ? of : []))
  return [...organisations].map((organisation) => {
    const group = groupOf(organisation)
    return { organisation, members: group === null ? anybody(state) : [...new Set(group.members.map(({ actor }) => actor))] }
  })
}

/** Every entry that may be struck and was not, by its position. */
export function correctable(state: Preparation): readonly number[] {
  const entries: readonly Entry<unknown>[] = [...state.convener, ...state.parties, ...state.facts.flatMap(({ settled }) => settled), ...state.hosts, ...state.invitations, ...state.replies]
  return entries.filter(({ struck }) => struck === null).map(({ position }) => position).toSorted((a, b) => a - b)
}

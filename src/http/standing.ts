import { circlesOfAll } from '#access/circles.ts'
import { kindOf, mayView, type StreamKind, type View } from '#access/table.ts'
import { Rejected } from '#base/codes.ts'
import { type Capacity, type Circle, seatOf } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { of } from '#clerk/clerk.ts'
import { channel } from '#channels/decider.ts'
import { partyOf } from '#channels/party.ts'
import { house } from '#house/decider.ts'
import { capacitiesOf, houseStream, type HouseState, type OpenedConference } from '#house/state.ts'
import { readersOf } from '#procedure/circles.ts'
import { conference } from '#procedure/decider.ts'
import { operator, type Served } from './served.ts'
import type { Visitor } from './visitor.ts'

/** Where a visitor stands in a stream: what they may act as, and the circles they read in. */
export type Standing = {
  readonly stream: StreamId
  readonly kind: StreamKind
  readonly capacities: readonly Capacity[]
  /** Circles of bodies of a conference, which its state says. */
  readonly bodies: readonly Circle[]
}

export async function houseState({ clerk }: Pick<Served, 'clerk'>): Promise<HouseState> {
  return of(house, await clerk.state(houseStream)).state
}

/** What the operator acts as everywhere, as whoever holds the disk could. */
const operates: { readonly [kind in Exclude<StreamKind, 'channel'>]: Capacity } = { house: 'secretariat', dossier: 'keeper', conference: 'secretariat' }

export function standsAs(state: HouseState, { person }: Visitor, stream: StreamId, kind: Exclude<StreamKind, 'channel'>): readonly Capacity[] {
  if (person === null) return []
  const held = capacitiesOf(state.offices, person, stream)
  return person === operator && !held.includes(operates[kind]) ? [...held, operates[kind]] : held
}

const published = new WeakMap<object, Set<StreamId>>()
/** What every conference has from its first moment: by itself it tells nobody that there is one. */
const founding = ['conference-founded', 'body-set-up']

/**
 * Whether a conference is there for the public: an exercise is, a real one once something of it was made public. What was published
 * stays so.
 */
export async function isPublished({ clerk }: Pick<Served, 'clerk'>, { stream, exercise }: OpenedConference): Promise<boolean> {
  if (exercise) return true
  const known = published.get(clerk) ?? new Set()
  published.set(clerk, known)
  if (known.has(stream)) return true
  const { events } = await clerk.events(stream, 0, ['public'], founding.length + 1)
  const found = events.some(({ type }) => !founding.includes(type))
  if (found) known.add(stream)
  return found
}

/**
 * Where somebody stands in a stream they may look at. To anybody else it is not there: neither its existence nor its title is told.
 */
export async function standing(served: Served, visitor: Visitor, stream: string): Promise<Standing> {
  const kind = kindOf(stream)
  if (kind === null) throw new Rejected('no-such-stream')
  if (kind === 'channel') return inChannel(served, visitor, stream)
  const state = await houseState(served)
  const opened = own(state.streams, stream)
  if (kind !== 'house' && opened === undefined) throw new Rejected('no-such-stream')
  const capacities = standsAs(state, visitor, stream, kind)
  if (capacities.length === 0 && !(kind === 'house' || (opened?.kind === 'conference' && (await isPublished(served, opened))))) throw new Rejected('no-such-stream')
  return { stream, kind, capacities, bodies: kind === 'conference' ? await bodiesOf(served, stream, capacities, visitor.person) : [] }
}

/** Whoever is a party of the conference is one of the channel; that there is one is told to nobody else. */
async function inChannel(served: Served, visitor: Visitor, stream: string): Promise<Standing> {
  const { begun } = of(channel, await served.clerk.state(stream)).state
  const capacities = begun === null ? [] : standsAs(await houseState(served), visitor, begun.conference, 'conference').filter((held) => {
    const party = partyOf(held)
    return party !== null && begun.parties.includes(party)
  })
  if (capacities.length === 0) throw new Rejected('no-such-stream')
  return { stream, kind: 'channel', capacities, bodies: [] }
}

async function bodiesOf({ clerk }: Served, stream: StreamId, capacities: readonly Capacity[], person: Visitor['person']): Promise<readonly Circle[]> {
  if (!capacities.some((capacity) => seatOf(capacity) !== null)) return []
  const { state } = of(conference, await clerk.state(stream))
  return [...new Set(capacities.flatMap((capacity) => readersOf(state, capacity, person).filter((circle) => circle.startsWith('body:'))))]
}

/** The capacities that open a view; whoever has none is told so. */
export function opens({ kind, capacities }: Standing, view: View): readonly Capacity[] {
  const opening = [...capacities, 'public' as const].filter((capacity) => mayView(kind, view, capacity))
  if (opening.length === 0) throw new Rejected('forbidden')
  return opening
}

/** The circles in which a view is read: those of the capacities that open it. */
export function readsIn(stands: Standing, view: View, person: Visitor['person']): readonly Circle[] {
  const opening = opens(stands, view)
  const bodies = opening.some((capacity) => capacity !== 'public') ? stands.bodies : []
  return [...circlesOfAll(opening, stands.kind, person), ...bodies].toSorted()
}


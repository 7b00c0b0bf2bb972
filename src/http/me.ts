import * as z from 'zod'
import { nameLists, usualNames } from '#actors/policy.ts'
import type { Capacity } from '#base/event.ts'
import { capacitiesOf, houseStream } from '#house/state.ts'
import { json } from './answers.ts'
import { route, type Route } from './route.ts'
import { operator, type Served } from './served.ts'
import { houseState, isPublished, standsAs } from './standing.ts'

const capacities = z.array(z.string())

/** Who somebody is, and what they may open. */
export function me(served: Served): readonly Route[] {
  return [
    route({
      method: 'GET',
      path: '/me',
      says: 'Who is signed in, the offices they hold, and how the host calls states and organisations.',
      answers: { status: 200, says: '`person` is null for the public.', json: z.object({ person: z.string().nullable(), name: z.string().nullable(), offices: z.array(z.object({ stream: z.string(), capacity: z.string() })), names: z.object({ list: z.enum(nameLists), otherwise: z.array(z.unknown()) }) }) },
      handle: async ({ visitor: { person } }) => {
        const { offices, names = usualNames } = await houseState(served)
        if (person === null) return json({ person: null, name: null, offices: [], names })
        const held = Object.keys(offices).flatMap((stream) => capacitiesOf(offices, person, stream).map((capacity) => ({ stream, capacity })))
        return json({ person, name: person === operator ? 'Operator' : (await served.access.person(person))?.name ?? null, offices: held, names })
      },
    }),
    route({
      method: 'GET',
      path: '/register',
      says: 'What this house added to the delivered register of actors: actors, holders of offices and memberships with their days, and which counts as another.',
      answers: { status: 200, says: 'Everything added, for everybody.', json: z.object({ actors: z.array(z.looseObject({ actor: z.string(), kind: z.string() })), holders: z.array(z.unknown()), memberships: z.array(z.unknown()), merged: z.record(z.string(), z.looseObject({ into: z.string() })) }) },
      handle: async () => {
        const { actors, holders, memberships, merged } = await houseState(served)
        return json({ actors: Object.values(actors), holders: Object.values(holders), memberships: Object.values(memberships), merged })
      },
    }),
    route({
      method: 'GET',
      path: '/streams',
      says: 'The dossiers and conferences the asker may open; for the public, the conferences of which something is public.',
      answers: {
        status: 200,
        says: 'The latest opened first.',
        json: z.object({ streams: z.array(z.object({ id: z.string(), kind: z.enum(['house', 'dossier', 'conference']), title: z.string(), exercise: z.boolean(), capacities })) }),
      },
      handle: async ({ visitor }) => {
        const state = await houseState(served)
        const streams: { id: string; kind: string; title: string; exercise: boolean; capacities: readonly Capacity[] }[] = []
        for (const opened of Object.values(state.streams).toReversed()) {
          const held = standsAs(state, visitor, opened.stream, opened.kind)
          const shown = held.length > 0 || (opened.kind === 'conference' && (await isPublished(served, opened)))
          if (shown) streams.push({ id: opened.stream, kind: opened.kind, title: opened.title, exercise: opened.kind === 'conference' && opened.exercise, capacities: held })
        }
        const inHouse = standsAs(state, visitor, houseStream, 'house')
        return json({ streams: inHouse.length === 0 ? streams : [{ id: houseStream, kind: 'house', title: '', exercise: false, capacities: inHouse }, ...streams] })
      },
    }),
  ]
}

import * as z from 'zod'
import { Rejected } from '#base/codes.ts'
import { of } from '#clerk/clerk.ts'
import { conference } from '#procedure/decider.ts'
import { json } from './answers.ts'
import { route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { opens, readsIn, standing } from './standing.ts'

/** Who leads each delegation, by name, for whoever calls on them: the bureau. Names stand outside the journal, so one that was erased is not there. */
export function heads(served: Served): readonly Route[] {
  const { access, clerk } = served
  return [
    route({
      method: 'GET',
      path: '/streams/:stream/heads',
      says: 'Heads of delegations by name, for the bureau of a conference.',
      answers: { status: 200, says: 'Of each seat that has a head with a name.', json: z.object({ heads: z.array(z.object({ seat: z.string(), name: z.string() })) }) },
      handle: async ({ visitor, param }) => {
        const stands = await standing(served, visitor, param('stream'))
        opens(stands, 'heads')
        if (stands.kind !== 'conference') throw new Rejected('not-found')
        const { state } = of(conference, await clerk.view(stands.stream, readsIn(stands, 'snapshot', visitor.person)))
        const leading = Object.entries(state.preparation.delegations).flatMap(([seat, people]) => people.filter(({ role }) => role === 'head').map(({ person }) => ({ seat, person })))
        const named = await Promise.all(leading.map(async ({ seat, person }) => ({ seat, name: (await access.person(person))?.name ?? null })))
        return json({ heads: named.flatMap(({ seat, name }) => (name === null ? [] : [{ seat, name }])) })
      },
    }),
  ]
}

import * as z from 'zod'
import { Rejected } from '#base/codes.ts'
import { seatOf } from '#base/event.ts'
import { of } from '#clerk/clerk.ts'
import { within } from '#procedure/accreditation.ts'
import { conference } from '#procedure/decider.ts'
import { firstLook } from '#views/first-look.ts'
import { packed } from './answers.ts'
import { route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { readsIn, standing } from './standing.ts'

/** What a page can show before it has the engine: a few hundred bytes, from the same fold as everything else. */
export function firstLooks(served: Served): readonly Route[] {
  return [route({
    method: 'GET',
    path: '/streams/:stream/first-look',
    says: 'What stands before the asker in a conference at this moment: what needs their seat, who speaks, who is next, and the vote and the list as commands.',
    answers: { status: 200, says: 'Small; for a page whose programs are still on their way.', json: z.object({ title: z.string(), exercise: z.boolean(), seat: z.string().nullable(), bodies: z.array(z.looseObject({ id: z.string() })), needs: z.array(z.looseObject({ key: z.string(), body: z.string() })) }) },
    handle: async ({ visitor, param, c }) => {
      const stands = await standing(served, visitor, param('stream'))
      if (stands.kind !== 'conference') throw new Rejected('not-found')
      const { state } = of(conference, await served.clerk.view(stands.stream, readsIn(stands, 'snapshot', visitor.person)))
      const now = served.now()
      const capacity = stands.capacities.find((held) => seatOf(held) !== null)
      const [seat, person] = [capacity === undefined ? null : seatOf(capacity), visitor.person ?? '']
      const forms = capacity === undefined ? [] : conference.may(state, { person, capacity }, now)
      const look = firstLook(seat === null ? state : within(state, seat, person), seat, forms, now)
      if (look === null) throw new Rejected('not-found')
      return packed(c.req.header('accept-encoding'), JSON.stringify(look), { 'content-type': 'application/json', 'cache-control': 'no-store' })
    },
  })]
}

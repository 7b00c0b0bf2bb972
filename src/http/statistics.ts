import * as z from 'zod'
import { Rejected } from '#base/codes.ts'
import type { Event } from '#base/event.ts'
import { languages } from '#base/words.ts'
import { type Statistics, statisticsOf } from '#views/statistics.ts'
import { statisticsCsv } from '#exports/statistics.ts'
import { packed } from './answers.ts'
import { largestPage } from './events.ts'
import { type Asked, route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { readsIn, standing } from './standing.ts'

/** Who spoke how long, moved what and voted how often, for those who preside and assist. */
export function statistics(served: Served): readonly Route[] {
  async function counted({ visitor, param }: Asked<unknown, unknown>): Promise<Statistics> {
    const stream = param('stream')
    const circles = readsIn(await standing(served, visitor, stream), 'statistics', visitor.person)
    const { count } = await served.clerk.head(stream)
    const all: Event[] = []
    for (let after = 0; after < count;) {
      const { events, position } = await served.clerk.events(stream, after, circles, largestPage)
      if (position <= after) break
      all.push(...events)
      after = position
    }
    const found = statisticsOf(all, stream, served.now())
    if (found === null) throw new Rejected('not-found', 'Of this conference there is nothing to count yet.')
    return found
  }
  return [
    route({
      method: 'GET',
      path: '/streams/:stream/statistics',
      says: 'Time used: per delegation how often and how long it had the floor, and its motions, votes, drafts and amendments. Counts, never a score.',
      answers: { status: 200, says: 'One share a delegation, in the order of their seating.', json: z.looseObject({ title: z.string(), exercise: z.boolean(), shares: z.array(z.looseObject({ seat: z.string(), speeches: z.int(), spoken: z.int() })) }) },
      handle: async (asked) => packed(asked.c.req.header('accept-encoding'), JSON.stringify(await counted(asked)), { 'content-type': 'application/json', 'cache-control': 'no-store' }),
    }),
    route({
      method: 'GET',
      path: '/streams/:stream/statistics.csv',
      says: 'The same for a spreadsheet, its heads in one of the six languages.',
      query: z.object({ language: z.enum(languages).default('en') }),
      answers: { status: 200, says: 'UTF-8, comma-separated, one line a delegation.', media: 'text/csv' },
      handle: async (asked) => packed(asked.c.req.header('accept-encoding'), statisticsCsv(await counted(asked), asked.query.language), { 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' }),
    }),
  ]
}

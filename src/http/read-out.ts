import * as z from 'zod'
import { Rejected } from '#base/codes.ts'
import { seatOf } from '#base/event.ts'
import { languages } from '#base/words.ts'
import { type ReadOut, readOutOf } from '#views/read-out.ts'
import { packed } from './answers.ts'
import { visible } from './outcome.ts'
import { paperRoutes } from './papers.ts'
import { type Asked, route, type Route, wholeText } from './route.ts'
import type { Served } from './served.ts'
import { readsIn, standing } from './standing.ts'

/** The latest meeting where none is named. */
const more = { meeting: wholeText.optional() }
const query = z.object({ ...more, language: z.enum(languages).default('en') })

/** The read-out of a meeting for the capital of whoever asks: only a delegation has one, of what it may see. */
export function readOuts(served: Served): readonly Route[] {
  async function made({ visitor, param, query: { meeting } }: Asked<unknown, { readonly meeting?: number | undefined }>): Promise<ReadOut> {
    const stream = param('stream')
    const stands = await standing(served, visitor, stream)
    const seat = stands.capacities.map(seatOf).find((one) => one !== null)
    if (seat == null) throw new Rejected('not-found')
    const circles = readsIn(stands, 'outcome', visitor.person)
    const head = await served.clerk.head(stream)
    const found = readOutOf(await visible(served, stream, circles, head.count), { stream, head }, { body: param('body'), meeting: meeting ?? null, seat })
    if (found === null) throw new Rejected('not-found')
    return found
  }
  return [
    ...paperRoutes('/streams/:stream/bodies/:body/read-out', 'The read-out of a meeting for a delegation’s capital.', async (asked) => {
      const of = await made(asked)
      const { readOutSheet } = await import('#exports/read-out-sheet.ts')
      return { of, name: `${of.stream}-read-out-${of.meeting}`, sheet: (language) => readOutSheet(of, language) }
    }, more),
    route({
      method: 'GET',
      path: '/streams/:stream/bodies/:body/read-out.txt',
      says: 'The same as plain text, to be copied into a message.',
      query,
      answers: { status: 200, says: 'Plain text.', media: 'text/plain' },
      handle: async (asked) => {
        const of = await made(asked)
        const [{ readOutSheet }, { plain }] = await Promise.all([import('#exports/read-out-sheet.ts'), import('#exports/plain.ts')])
        return packed(asked.c.req.header('accept-encoding'), plain(readOutSheet(of, asked.query.language)), { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
      },
    }),
  ]
}

import * as z from 'zod'
import { Rejected } from '#base/codes.ts'
import type { Circle, Event } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import type { Outcome } from '#views/outcome.ts'
import { outcomeOf } from '#views/outcome-of.ts'
import { packed } from './answers.ts'
import { largestPage } from './events.ts'
import { type Asked, route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { readsIn, standing } from './standing.ts'
import { paperRoutes } from './papers.ts'

/** Outcomes kept, each as one set of circles saw one stream at one position. */
const mostKept = 16

/** The writers of files are read only where somebody asks for one. */
const writers = (): Promise<typeof import('#exports/outcome.ts')> => import('#exports/outcome.ts')

/** Outcomes as those who ask may see them, kept while the conference stands still. */
export function outcomesKept(served: Served): (asked: Asked<unknown, unknown>) => Promise<Outcome> {
  const kept = new Map<string, Promise<Outcome | null>>()
  return async ({ visitor, param }) => {
    const stream = param('stream')
    const circles = readsIn(await standing(served, visitor, stream), 'outcome', visitor.person)
    const head = await served.clerk.head(stream)
    const name = `${stream} ${head.count} ${circles.join(' ')}`
    const making = kept.get(name) ?? visible(served, stream, circles, head.count).then((events) => outcomeOf(events, { stream, head }))
    kept.set(name, making)
    if (kept.size > mostKept) for (const oldest of kept.keys()) { kept.delete(oldest); break }
    const found = await making.catch((error: unknown) => {
      kept.delete(name)
      throw error
    })
    if (found === null) throw new Rejected('not-found', 'Of this conference there is nothing to show yet.')
    return found
  }
}

/** The outcome of a conference, as the asker may see it: a page that prints, a Word file, a PDF, and JSON for other programs. */
export function outcome(served: Served): readonly Route[] {
  const made = outcomesKept(served)

  return [
    ...paperRoutes('/streams/:stream/outcome', 'The outcome of a conference.', async (asked) => {
      const of = await made(asked)
      const { outcomeSheet } = await import('#exports/outcome-sheet.ts')
      return { of, name: of.stream, sheet: (language) => outcomeSheet(of, language) }
    }),
    route({
      method: 'GET',
      path: '/streams/:stream/outcome.json',
      says: 'The outcome for other programs, in all languages it has.',
      answers: { status: 200, says: 'Participants, minutes, decisions with their votes and rules, texts.', json: z.looseObject({ exercise: z.boolean(), stream: z.string(), title: z.string() }) },
      handle: async (asked) => packed(asked.c.req.header('accept-encoding'), (await writers()).outcomeJson(await made(asked)), { 'content-type': 'application/json', 'cache-control': 'no-store' }),
    }),
  ]
}

/** Every event up to a position that stands in one of these circles. */
export async function visible({ clerk }: Served, stream: StreamId, circles: readonly Circle[], to: number): Promise<readonly Event[]> {
  const all: Event[] = []
  for (let after = 0; after < to;) {
    const { events, position } = await clerk.events(stream, after, circles, largestPage)
    // Without progress this would go round for ever, and let nothing else happen.
    if (position <= after) throw new Error(`${stream} ends at ${position} and should end at ${to}`)
    all.push(...events.filter((event) => event.position <= to))
    after = position
  }
  return all
}

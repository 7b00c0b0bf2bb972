import * as z from 'zod'
import { journalFile } from '#store/journal-file.ts'
import { always, json, packed } from './answers.ts'
import { jsonOf } from './frame.ts'
import { route, type Route, whole, wholeText } from './route.ts'
import type { Served } from './served.ts'
import { readsIn, standing } from './standing.ts'

/** Events of a page where no limit is asked for, and at most. */
const usualPage = 500
export const largestPage = 1_000
const year = 31_536_000
const event = z.object({
  stream: z.string(), position: whole, at: z.int(), type: z.string(), v: z.int(), by: z.object({ person: z.string(), capacity: z.string() }),
  key: z.string(), audience: z.array(z.string()), data: z.unknown(), salt: z.string(),
})
const ndjson = { 'content-type': 'application/x-ndjson' }

/** A stream as its reader's circles may see it: folded, event by event, and as a file. */
export function events(served: Served): readonly Route[] {
  const { clerk, store } = served
  return [
    route({
      method: 'GET',
      path: '/streams/:stream/snapshot',
      says: 'The fold of everything the asker may see of a stream, at a position.',
      answers: { status: 200, says: 'The state, as this build folds it.', json: z.object({ position: whole, circles: z.array(z.string()), state: z.unknown() }) },
      handle: async ({ visitor, param, c }) => {
        const circles = readsIn(await standing(served, visitor, param('stream')), 'snapshot', visitor.person)
        const { position, state } = await clerk.view(param('stream'), circles)
        return packed(c.req.header('accept-encoding'), JSON.stringify({ position, circles, state }), { 'content-type': 'application/json', 'cache-control': 'no-store' })
      },
    }),
    route({
      method: 'GET',
      path: '/streams/:stream/events',
      says: 'Events above a position, in order. A full page of a public stream never changes and may be kept by any cache.',
      query: z.object({ after: wholeText.optional(), limit: wholeText.pipe(z.int().min(1).max(largestPage)).optional() }),
      answers: { status: 200, says: 'What the asker may see after `after`; everything up to `position` has been looked at.', json: z.object({ events: z.array(event), position: whole }) },
      handle: async ({ visitor, param, query: { after = 0, limit = usualPage }, c }) => {
        const stream = param('stream')
        const circles = readsIn(await standing(served, visitor, stream), 'events', visitor.person)
        const { count } = await clerk.head(stream)
        if (after >= count) return json({ events: [], position: count })
        const page = await clerk.events(stream, after, circles, limit)
        const etag = `"${page.position}-${circles.length === 1 ? 'public' : 'own'}"`
        const isPublic = visitor.person === null && page.events.length === limit
        const kept = { etag, 'cache-control': isPublic ? `public, max-age=${year}, immutable` : 'private, no-cache' }
        if (visitor.person === null && c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers: { ...always, ...kept } })
        const text = `{"events":[${page.events.map(jsonOf).join(',')}],"position":${page.position}}`
        return packed(c.req.header('accept-encoding'), text, { 'content-type': 'application/json', ...kept })
      },
    }),
    route({
      method: 'GET',
      path: '/streams/:stream/journal',
      says: 'The journal as a file, one JSON line an event; what the asker may not see is withheld with its digest, so that the chain can be checked.',
      answers: { status: 200, says: 'A journal file; `parley verify` checks it.', media: 'application/x-ndjson' },
      handle: async ({ visitor, param }) => {
        const stream = param('stream')
        const circles = readsIn(await standing(served, visitor, stream), 'journal', visitor.person)
        const lines = journalFile(store, stream, circles)
        const text = new TextEncoder()
        const first = await lines.next()
        const body = new ReadableStream<Uint8Array>({
          start: (controller) => controller.enqueue(text.encode(first.value)),
          pull: async (controller) => {
            const { done, value } = await lines.next()
            if (done === true) controller.close()
            else controller.enqueue(text.encode(value))
          },
          cancel: async () => void (await lines.return(undefined)),
        })
        return new Response(body, { headers: { ...always, ...ndjson, 'cache-control': 'no-store', 'content-disposition': `attachment; filename="${stream}.ndjson"` } })
      },
    }),
  ]
}

import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import * as z from 'zod'
import { Rejected } from '#base/codes.ts'
import { always, problem } from './answers.ts'
import { retryFrame } from './frame.ts'
import type { Joining, Outlet } from './hub.ts'
import { route, type Route } from './route.ts'
import type { Served } from './served.ts'
import { readsIn, standing } from './standing.ts'
import type { Env } from './visitor.ts'

/** Streams one tab can follow. */
const mostStreams = 16
const places = z.string().max(2_000).regex(/^[^:,\s]+:\d{1,16}(,[^:,\s]+:\d{1,16})*$/)
const query = z.object({ streams: places })

/** Positions by stream, as `a:12,b:0` names them. */
export function positionsOf(text: string): ReadonlyMap<string, number> {
  return new Map(text.split(',').map((place) => {
    const at = place.lastIndexOf(':')
    return [place.slice(0, at), Number(place.slice(at + 1))] as const
  }))
}

/** The live stream: written to the raw response, so that one prepared buffer serves everybody who sees the same. */
export function live(served: Served): readonly Route[] {
  return [route({
    method: 'GET',
    path: '/live',
    says: 'Follows streams from the positions named (`a:12,b:0`). Server-Sent Events: `events`, `heartbeat`, `rejoin`.',
    query,
    answers: { status: 200, says: 'A stream of frames that does not end.', media: 'text/event-stream' },
    handle: async ({ visitor, query: { streams }, c }) => {
      const positions = new Map(positionsOf(streams))
      // A browser that reconnects by itself asks for the old address; the id of the last frame tells how far that stream had come.
      const last = c.req.header('last-event-id') ?? ''
      if (places.safeParse(last).success) for (const [stream, position] of positionsOf(last)) if (positions.has(stream)) positions.set(stream, position)
      if (positions.size > mostStreams) throw new Rejected('too-many')
      const joinings = async (): Promise<readonly Joining[]> => {
        const found: Joining[] = []
        for (const [stream, after] of positions) found.push({ stream, after, circles: readsIn(await standing(served, visitor, stream), 'live', visitor.person) })
        return found
      }
      const joining = await joinings()
      if (served.hub.isFull()) return problem('busy')
      // Whoever asks for the head alone would wait for ever.
      if (c.req.method !== 'GET') throw new Rejected('not-found')
      const { outlet, onGone, answer } = c.env?.outgoing === undefined ? streamed() : raw(c.env.outgoing)
      outlet.send(retryFrame(1_000 + Math.floor(Math.random() * 4_000)))
      let leave = (): void => undefined
      // Whoever went while we looked up where they stand has closed already, and closes no second time.
      let gone = false
      onGone(() => {
        gone = true
        leave()
      })
      leave = await served.hub.join(visitor, joining, outlet).catch(() => () => undefined)
      // What was given or taken while it joined was told to nobody: it comes back and is asked anew.
      const stands = await joinings().then((now) => JSON.stringify(now) === JSON.stringify(joining), () => false)
      const signedIn = visitor.session === null || await served.access.isOpen(visitor.session)
      if (gone || !stands || !signedIn) {
        leave()
        outlet.end()
      }
      return answer
    },
  })]
}

/** Where a stream's bytes go, how we learn that its reader has gone, and what the route answers with. */
type Line = { readonly outlet: Outlet; readonly onGone: (tell: () => void) => void; readonly answer: Response }
const headers = { ...always, 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }

/** Over Node's own response: one buffer is written to many, and what is unsent is counted. */
function raw(outgoing: NonNullable<Env['Bindings']['outgoing']>): Line {
  outgoing.writeHead(200, headers)
  outgoing.on('error', () => undefined)
  return {
    outlet: {
      send: (bytes) => void outgoing.write(bytes),
      unsent: () => outgoing.writableLength,
      end: () => void outgoing.end(),
      cut: () => void outgoing.destroy(),
    },
    onGone: (tell) => {
      if (outgoing.destroyed) tell()
      outgoing.on('close', tell)
    },
    answer: RESPONSE_ALREADY_SENT,
  }
}

/** As a body that goes on, where there is no socket: the reader is in the same tab. */
function streamed(): Line {
  const telling = new Set<() => void>()
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(undefined, undefined, { highWaterMark: Number.MAX_SAFE_INTEGER })
  const writer = writable.getWriter()
  const gone = (): void => { for (const tell of telling) tell() }
  writer.closed.then(gone, gone)
  return {
    outlet: {
      send: (bytes) => void writer.write(bytes).catch(() => undefined),
      unsent: () => 0,
      end: () => void writer.close().catch(() => undefined),
      cut: () => void writer.abort().catch(() => undefined),
    },
    onGone: (tell) => void telling.add(tell),
    answer: new Response(readable, { status: 200, headers }),
  }
}

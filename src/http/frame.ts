import type { Event } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'

/** Frames of the live stream (Server-Sent Events), as bytes: one is made, many are sent it. */
const encoder = new TextEncoder()
const bytes = (text: string): Uint8Array => encoder.encode(text)

const texts = new WeakMap<Event, string>()
/** The JSON of an event, made once however many frames it stands in. */
export function jsonOf(event: Event): string {
  const text = texts.get(event) ?? JSON.stringify(event)
  texts.set(event, text)
  return text
}

/** Larger frames are not sent; the reader is told up to where to fetch. In UTF-16 units. */
const largestFrame = 64_000

/** Everything after `from` up to `to` that a circle may see. One without events and with `from` = `to` tells whoever stands before it to fetch. */
export function eventsFrame(stream: StreamId, from: number, to: number, events: readonly Event[]): Uint8Array {
  const data = events.map(jsonOf).join(',')
  return data.length > largestFrame ? fetchFrame(stream, to) : written(stream, from, to, data)
}

export function fetchFrame(stream: StreamId, to: number): Uint8Array {
  return written(stream, to, to, '')
}

function written(stream: StreamId, from: number, to: number, data: string): Uint8Array {
  return bytes(`event: events\nid: ${stream}:${to}\ndata: {"stream":${JSON.stringify(stream)},"from":${from},"to":${to},"events":[${data}]}\n\n`)
}

/** Server time, and the build that decides: a tab that was loaded from another one folds by other rules and loads itself anew. */
export const heartbeatFrame = (now: Instant, build: string): Uint8Array => bytes(`event: heartbeat\ndata: {"now":${now},"build":${JSON.stringify(build)}}\n\n`)
export const rejoinFrame = (stream: StreamId): Uint8Array => bytes(`event: rejoin\ndata: {"stream":${JSON.stringify(stream)}}\n\n`)
/** To a party of a conference: something moved in its notes. It says neither what nor between whom. */
export const notesFrame = (conference: StreamId): Uint8Array => bytes(`event: notes\ndata: {"stream":${JSON.stringify(conference)}}\n\n`)
/** How long a browser waits before it comes back by itself, spread so that a whole hall does not come at once. */
export const retryFrame = (ms: number): Uint8Array => bytes(`retry: ${ms}\n\n`)

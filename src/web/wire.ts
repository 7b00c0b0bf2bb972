import type { ChosenNames } from '#actors/policy.ts'
import type { ProblemCode } from '#base/codes.ts'
import type { Capacity, Circle, Event } from '#base/event.ts'
import type { PersonId, SeatId, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import type { ChannelKind, Party } from '#channels/party.ts'
import type { Note } from '#channels/state.ts'

/** What the server says over the wire, in its own shapes; the only place in web that knows addresses. */
export type Office = { readonly stream: StreamId; readonly capacity: Capacity }
/** `person` is null for the public. */
export type Me = { readonly person: PersonId | null; readonly name: string | null; readonly offices: readonly Office[]; /** How the host calls states and organisations; `useNames` resolves it. */ readonly names?: ChosenNames }
export type StreamLine = { readonly id: StreamId; readonly kind: 'house' | 'dossier' | 'conference'; readonly title: string; readonly exercise: boolean; readonly capacities: readonly Capacity[] }
export type Snapshot = { readonly position: number; readonly circles: readonly Circle[]; readonly state: unknown }
export type EventPage = { readonly events: readonly Event[]; readonly position: number }
/** Everything after `from` up to `to` that the reader's circles may see. */
export type EventFrame = { readonly stream: StreamId; readonly from: number; readonly to: number; readonly events: readonly Event[] }
/** A channel of notes as its party is told of it: the latest note that goes no further, how many are unread, and what waits for the dais; to its writer also what came back. */
export type NoteLine = { readonly position: number; readonly at: Instant; readonly from: Party; readonly to: SeatId | null; readonly text: string; readonly status: Note['status']; readonly reason: string | null; readonly read: boolean }
export type ChannelLine = { readonly stream: StreamId; readonly kind: ChannelKind; readonly parties: readonly Party[]; readonly position: number; readonly unread: number; readonly latest: NoteLine | null; readonly waiting: readonly NoteLine[] }
export type Accepted = { readonly from: number; readonly to: number }

/** A problem document (RFC 9457) with a code of ours; `offline` and `unreadable` are made here, when no answer or no sensible one came. */
export type Problem = { readonly code: ProblemCode | 'offline' | 'unreadable'; readonly status: number; readonly title: string; readonly detail?: string; readonly refusal?: Refusal }
export type Answer<Value> = { readonly value: Value } | { readonly problem: Problem }

/** A live stream, as far as a page listens to one: an EventSource, or what stands for it. */
export type Source = { readonly addEventListener: (type: string, listener: (message: MessageEvent | globalThis.Event) => void) => void; readonly close: () => void }

/**
 * How a page reaches Parley: over the network, or, in the one tab that holds the whole of it (`demo/`), straight at its door. `keeps` begins the
 * names of what the page keeps in the browser; `home` goes to the start page, leaving nothing of a sign-in in memory.
 */
export type Carrier = {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>
  readonly source: (address: string) => Source
  readonly keeps: string
  readonly home: () => void
  /** Nobody else can reach this Parley: it is this tab's own. */
  readonly alone: boolean
}

let carrier: Carrier = { fetch: (address, init) => fetch(address, init), source: (address) => new EventSource(address), keeps: 'parley', home: () => location.assign('/'), alone: false }

export const carriedBy = (other: Carrier): void => { carrier = other }
export const reach = (address: string, init: RequestInit): Promise<Response> => carrier.fetch(address, init)
export const follow: Carrier['source'] = (address) => carrier.source(address)
export const keptAs = (name: string): string => `${carrier.keeps}.${name}`
export const isAlone = (): boolean => carrier.alone
export const goHome = (): void => carrier.home()

/** Where requests of one sign-in go: `/u/2/api`, or `/api` for the public. */
export const apiOf = (sign: number | null): string => (sign === null ? '/api' : `/u/${sign}/api`)

export const offline: Problem = { code: 'offline', status: 0, title: 'No connection.' }
const unreadable = (status: number): Problem => ({ code: 'unreadable', status, title: 'The server gave an answer that could not be read.' })

const early = new Map<string, Promise<Response>>()
/** Begins a question whose answer the first `ask` of the same address takes. */
export function askEarly(address: string): void {
  const begun = reach(address, asking)
  begun.catch(() => {})
  early.set(address, begun)
}
const asking: RequestInit = { headers: { accept: 'application/json' }, cache: 'no-store' }

/** Asks the server. Never throws: no connection and an unreadable answer are problems like any other. */
export async function ask<Value>(address: string, body?: unknown): Promise<Answer<Value>> {
  const begun = body === undefined ? early.get(address) : undefined
  early.delete(address)
  let response: Response
  try {
    response = await (begun ?? reach(address, body === undefined ? asking : { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify(body) }))
  } catch {
    return { problem: offline }
  }
  return answerOf<Value>(response)
}

/** Sends files as a form. */
export async function askWithFiles<Value>(address: string, form: FormData): Promise<Answer<Value>> {
  try {
    return await answerOf<Value>(await reach(address, { method: 'POST', body: form, headers: { accept: 'application/json' } }))
  } catch {
    return { problem: offline }
  }
}

/** Sends a file as it is. */
export async function askWithBody<Value>(address: string, body: Blob, type: string): Promise<Answer<Value>> {
  try {
    return await answerOf<Value>(await reach(address, { method: 'POST', body, headers: { 'content-type': type, accept: 'application/json' } }))
  } catch {
    return { problem: offline }
  }
}

async function answerOf<Value>(response: Response): Promise<Answer<Value>> {
  try {
    const value: unknown = response.status === 204 ? null : await response.json()
    // The door to the server: its answers have the shapes of /api/openapi.json, which the server's own tests hold.
    return response.ok ? { value: value as Value } : { problem: { ...unreadable(response.status), ...(value as Partial<Problem>), status: response.status } }
  } catch {
    return { problem: unreadable(response.status) }
  }
}

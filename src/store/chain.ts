import { digestOf, type Event } from '#base/event.ts'
import { link } from '#base/hash.ts'
import type { StreamId } from '#base/ids.ts'
import type { Entry, Head, Receipt } from './store.ts'

/** The events as entries that continue the chain. Throws on an event that stands elsewhere: that would be a defect of the clerk. */
export function chained(stream: StreamId, head: Head, events: readonly Event[]): readonly Entry[] {
  let { count, chain } = head
  return events.map((event) => {
    count += 1
    if (event.stream !== stream || event.position !== count) throw new Error(`event ${event.stream} ${event.position} does not stand at ${stream} ${count}`)
    const digest = digestOf(event)
    chain = link(chain, count, digest)
    return { position: count, digest, chain, event }
  })
}

/** The head after these entries. */
export function headAfter(head: Head, entries: readonly Entry[]): Head {
  const last = entries.at(-1)
  return last === undefined ? head : { count: last.position, chain: last.chain }
}

/** The receipts a journal itself shows: the events of one person under one key are one command's. The bodies are not in it. */
export function receiptsOf(entries: readonly Entry[]): readonly Receipt[] {
  const receipts = new Map<string, Receipt>()
  for (const { event } of entries) {
    if (event === null) continue
    const { position, key, by: { person } } = event
    const name = receiptName({ person, key })
    const before = receipts.get(name)
    if (before === undefined) receipts.set(name, { person, key, body: null, from: position, to: position })
    else if (before.to === position - 1) receipts.set(name, { ...before, to: position })
  }
  return [...receipts.values()]
}

/** One text for a person and a key. */
export function receiptName({ person, key }: { readonly person: string; readonly key: string }): string {
  return JSON.stringify([person, key])
}

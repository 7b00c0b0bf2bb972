import type { Capacity } from '#base/event.ts'
import type { PersonId, StreamId } from '#base/ids.ts'
import { channel } from '#channels/decider.ts'
import { partyOf } from '#channels/party.ts'
import { type ChannelState, type Note, unreadBy } from '#channels/state.ts'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { freshKey } from '../../key.ts'
import { renew } from '../../queries.ts'
import { useSession } from '../../session.tsx'
import { ask } from '../../wire.ts'

const watchSight = (tell: () => void): (() => void) => {
  document.addEventListener('visibilitychange', tell)
  return () => document.removeEventListener('visibilitychange', tell)
}

/** Whether a note of a channel stands on the page that is open. */
type OnPage = (note: Note) => boolean

/** Up to where what stands on the page can be marked as read, passing over nothing unread that stands elsewhere; null where nothing can. */
export function unreadUpTo(state: ChannelState, capacity: Capacity, person: PersonId, now: number, onPage: OnPage = () => true): number | null {
  const form = channel.may(state, { person, capacity }, now).find(({ type }) => type === 'read-up-to')
  const party = partyOf(capacity)
  if (form?.fields.position?.kind !== 'integer' || party === null) return null
  const { min, max } = form.fields.position
  const unread = unreadBy(state, party)
  const upTo = Math.min(max, ...unread.filter((note) => !onPage(note)).map(({ moved }) => moved - 1))
  return upTo >= min && unread.some((note) => onPage(note) && note.moved <= upTo) ? upTo : null
}

/**
 * Tells the writer that what stands on the page was read, once it does and the page is looked at. It waits in no outbox and says nothing of
 * itself: two pages of one delegation may both tell, and the next opening tells again.
 */
export function useRead(stream: StreamId | null, state: ChannelState | null, capacity: Capacity, onPage?: OnPage): void {
  const { api, me, live } = useSession()
  const hidden = useSyncExternalStore(watchSight, () => document.hidden)
  const person = me?.person ?? ''
  const told = useRef(0)
  const upTo = state === null ? null : unreadUpTo(state, capacity, person, live.serverNow(), onPage)
  useEffect(() => {
    if (hidden || stream === null || upTo === null || told.current === upTo) return
    told.current = upTo
    void ask(`${api}/streams/${encodeURIComponent(stream)}/commands`, { command: { type: 'read-up-to', position: upTo }, seen: 0, key: freshKey(), capacity }).then(() => renew({ queryKey: [api, 'notes'] }))
  }, [api, capacity, hidden, stream, upTo])
}

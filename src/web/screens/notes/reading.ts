import type { Capacity } from '#base/event.ts'
import type { PersonId, StreamId } from '#base/ids.ts'
import { channel } from '#channels/decider.ts'
import type { ChannelState } from '#channels/state.ts'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { freshKey } from '../../outbox.ts'
import { queries, useSession } from '../../session.tsx'
import { ask } from '../../wire.ts'

const watchSight = (tell: () => void): (() => void) => {
  document.addEventListener('visibilitychange', tell)
  return () => document.removeEventListener('visibilitychange', tell)
}

/** Up to where this party has something to mark as read; null where it has read everything. */
export function unreadUpTo(state: ChannelState, capacity: Capacity, person: PersonId, now: number): number | null {
  const form = channel.may(state, { person, capacity }, now).find(({ type }) => type === 'read-up-to')
  return form?.fields.position?.kind === 'integer' ? form.fields.position.max : null
}

/**
 * Tells the writer that what stands on the page was read, once it does and the page is looked at. It waits in no outbox and says nothing of
 * itself: two pages of one delegation may both tell, and the next opening tells again.
 */
export function useRead(stream: StreamId | null, state: ChannelState | null, capacity: Capacity): void {
  const { api, me, live } = useSession()
  const hidden = useSyncExternalStore(watchSight, () => document.hidden)
  const person = me?.person ?? ''
  const told = useRef(0)
  const upTo = state === null ? null : unreadUpTo(state, capacity, person, live.serverNow())
  useEffect(() => {
    if (hidden || stream === null || upTo === null || told.current === upTo) return
    told.current = upTo
    void ask(`${api}/streams/${encodeURIComponent(stream)}/commands`, { command: { type: 'read-up-to', position: upTo }, seen: 0, key: freshKey(), capacity }).then(() => queries.invalidateQueries({ queryKey: [api, 'notes'] }))
  }, [api, capacity, hidden, stream, upTo])
}

import type { StreamId } from '#base/ids.ts'
import type { Capacity } from '#base/event.ts'
import type { ChannelKind, Party } from '#channels/party.ts'
import { useCallback, useSyncExternalStore } from 'react'
import { renew } from '../../queries.ts'
import { useSender, useSession } from '../../session.tsx'
import { notice } from '../../shell/notices.ts'
import { ask } from '../../wire.ts'

/** What somebody has begun to write to each correspondent: going elsewhere and coming back loses nothing of it, on this page. */
const drafts = new Map<string, string>()
const watching = new Set<() => void>()
const watch = (tell: () => void): (() => void) => {
  watching.add(tell)
  return () => watching.delete(tell)
}

/** What somebody writes, and what becomes of it: made of what stands there then, for a note may be long on its way. */
export function useDraft(stream: StreamId, to: string): readonly [string, (change: (text: string) => string) => void] {
  const { api } = useSession()
  const place = `${api} ${stream} ${to}`
  const text = useSyncExternalStore(watch, () => drafts.get(place) ?? '')
  return [text, useCallback((change: (text: string) => string) => {
    drafts.set(place, change(drafts.get(place) ?? ''))
    for (const tell of watching) tell()
  }, [place])]
}

/** Writes a note: opens the channel with the first word, never before. True once it is there; what finds no connection waits and goes by itself. */
export function useWrite(conference: StreamId, capacity: Capacity): (note: { readonly into: StreamId | null; readonly to: Party; readonly text: string; readonly via?: string | null }) => Promise<StreamId | null> {
  const { api } = useSession()
  const send = useSender(capacity)
  return useCallback(async ({ into, to, text, via = null }) => {
    const opened = into === null ? await ask<{ readonly stream: StreamId; readonly kind: ChannelKind }>(`${api}/streams/${encodeURIComponent(conference)}/channels`, { capacity, to }) : { value: { stream: into } }
    if ('problem' in opened) {
      notice(opened.problem.refusal === undefined ? { kind: 'problem', problem: opened.problem } : { kind: 'refusal', refusal: opened.problem.refusal })
      return null
    }
    const { stream } = opened.value
    const sent = await send(stream, { type: 'write-note', text, ...(via === null ? {} : { to: via }) } as { readonly type: string })
    void renew({ queryKey: [api, 'notes'] })
    return sent ? stream : null
  }, [api, capacity, conference, send])
}

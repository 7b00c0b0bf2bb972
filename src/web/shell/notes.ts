import type { StreamId } from '#base/ids.ts'
import { partyOf, seatIn } from '#channels/party.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useCapacity, useSession } from '../session.tsx'
import { type Voice, useVoice } from '../words.tsx'
import { type ChannelLine, type Problem, ask } from '../wire.ts'
import { useCapacityName } from './capacity.ts'
import { notice } from './notices.ts'

/** A tab that is hidden has given its connection back, and asks now and then, so that its title tells of a note. */
const askEvery = 30_000

export type Notes = { readonly status: 'joining' } | { readonly status: 'failed'; readonly problem: Problem } | { readonly status: 'joined'; readonly channels: readonly ChannelLine[] }
const none: Notes = { status: 'joined', channels: [] }

/** The channels of notes one is a party to in a conference, in the capacity one acts in. */
export function useNotes(stream: StreamId | null): Notes {
  const { api } = useSession()
  const [capacity] = useCapacity(stream)
  const isParty = stream?.startsWith('conference-') === true && partyOf(capacity) !== null
  const { data } = useQuery({
    queryKey: [api, 'notes', stream, capacity],
    queryFn: () => ask<{ readonly channels: readonly ChannelLine[] }>(`${api}/streams/${encodeURIComponent(stream ?? '')}/channels?capacity=${encodeURIComponent(capacity)}`),
    enabled: isParty,
    refetchInterval: askEvery,
    refetchIntervalInBackground: true,
  })
  if (!isParty) return none
  if (data === undefined) return { status: 'joining' }
  return 'problem' in data ? { status: 'failed', problem: data.problem } : { status: 'joined', channels: data.value.channels }
}

/** How many notes wait to be read, and to be passed on or returned. */
export function useUnread(stream: StreamId | null): number {
  const notes = useNotes(stream)
  return notes.status === 'joined' ? notes.channels.reduce((sum, { unread, waiting }) => sum + unread + waiting.length, 0) : 0
}

/** From whom a note is, as its reader calls them. */
export function senderOf({ latest }: ChannelLine, called: (capacity: 'secretariat' | 'chair' | `delegation:${string}`) => string): string {
  const seat = seatIn(latest.from)
  return called(seat === null ? (latest.from === 'chair' ? 'chair' : 'secretariat') : `delegation:${seat}`)
}

/** Tells once of each note that comes while another page is open: it takes no focus, and the title of the tab counts. */
export function useNoteNews(stream: StreamId | null, open: boolean): void {
  const voice: Voice = useVoice()
  const notes = useNotes(stream)
  const called = useCapacityName(stream)
  const known = useRef<{ readonly of: StreamId | null; readonly at: ReadonlyMap<StreamId, number> }>({ of: null, at: new Map() })
  useEffect(() => {
    if (notes.status !== 'joined') return
    const before = known.current
    known.current = { of: stream, at: new Map(notes.channels.map((line) => [line.stream, line.latest.position])) }
    if (before.of !== stream || open) return
    for (const line of notes.channels) {
      if (line.latest.position <= (before.at.get(line.stream) ?? 0)) continue
      if (line.latest.status === 'held' && line.waiting.length > 0) notice({ kind: 'word', text: voice.t('notes.came.held', { who: senderOf(line, called) }) })
      else if (line.unread > 0) notice({ kind: 'word', text: voice.t('notes.came', { who: senderOf(line, called) }) })
    }
  }, [notes, stream, open, voice, called])
}

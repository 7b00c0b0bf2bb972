import type { StreamId } from '#base/ids.ts'
import { type Capacity, seatOf } from '#base/event.ts'
import { type Party, partyOf, seatIn } from '#channels/party.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { queries } from '../queries.ts'
import { useCapacity, useSession } from '../session.tsx'
import { type Voice, useVoice } from '../words.tsx'
import { type Answer, type ChannelLine, type Problem, ask } from '../wire.ts'
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
  const queryKey = [api, 'notes', stream, capacity]
  const { data } = useQuery({
    queryKey,
    queryFn: async () => {
      const answer = await ask<{ readonly channels: readonly ChannelLine[] }>(`${api}/streams/${encodeURIComponent(stream ?? '')}/channels?capacity=${encodeURIComponent(capacity)}`)
      // Without a connection what was known stays on the page: somebody may be writing on it.
      const before = queries.getQueryData<Answer<{ readonly channels: readonly ChannelLine[] }>>(queryKey)
      return 'problem' in answer && (answer.problem.status === 0 || answer.problem.status >= 500) ? before ?? answer : answer
    },
    enabled: isParty,
    refetchInterval: askEvery,
    refetchIntervalInBackground: true,
  })
  if (!isParty) return none
  if (data === undefined) return { status: 'joining' }
  return 'problem' in data ? { status: 'failed', problem: data.problem } : { status: 'joined', channels: data.value.channels }
}

/** How many notes wait to be read and, for those who preside, to be passed on or returned. */
export function useUnread(stream: StreamId | null): number {
  const notes = useNotes(stream)
  const [capacity] = useCapacity(stream)
  const presides = seatOf(capacity) === null
  return notes.status === 'joined' ? notes.channels.reduce((sum, { unread, waiting }) => sum + unread + (presides ? waiting.length : 0), 0) : 0
}

/** What has just come in a channel, as a sentence; null where it is nothing for this reader. */
function newsIn({ kind, latest, unread, waiting, parties }: ChannelLine, presides: boolean, voice: Voice, called: (capacity: Capacity) => string): string | null {
  const name = (party: Party): string => called(seatIn(party) === null ? (party === 'chair' ? 'chair' : 'secretariat') : `delegation:${seatIn(party) ?? ''}`)
  const [last] = waiting.toSorted((a, b) => b.position - a.position)
  if (presides && last !== undefined && last.position > (latest?.position ?? 0)) return voice.t('notes.came.held', { who: name(parties[0] ?? last.from) })
  if (unread === 0) return null
  if (!presides && kind === 'dais' && waiting.some(({ status, read }) => status === 'returned' && !read)) return voice.t('notes.came.back')
  return latest === null ? null : voice.t('notes.came', { who: name(latest.from) })
}

/** Tells once of each note that comes while another page is open: it takes no focus, and the title of the tab counts. */
export function useNoteNews(stream: StreamId | null, open: boolean): void {
  const voice = useVoice()
  const notes = useNotes(stream)
  const [capacity] = useCapacity(stream)
  const called = useCapacityName(stream)
  const known = useRef<{ readonly of: string; readonly at: ReadonlyMap<StreamId, number> }>({ of: '', at: new Map() })
  useEffect(() => {
    if (notes.status !== 'joined') return
    const before = known.current
    const place = `${stream ?? ''} ${capacity}`
    known.current = { of: place, at: new Map(notes.channels.map((line) => [line.stream, line.position])) }
    if (before.of !== place || open) return
    for (const line of notes.channels) {
      const text = line.position > (before.at.get(line.stream) ?? 0) ? newsIn(line, seatOf(capacity) === null, voice, called) : null
      if (text !== null) notice({ kind: 'word', text })
    }
  }, [notes, stream, capacity, open, voice, called])
}

import type { StreamId } from '#base/ids.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { engine } from '../../conference.ts'
import { useSession } from '../../session.tsx'
import type { Problem } from '../../wire.ts'

export type Followed = { readonly stream: StreamId; readonly state: ConferenceState | null; readonly problem: Problem | null }

/** Streams one connection of the page may follow; further ones are links. */
export const mostFollowed = 16

// The state comes from this server's own snapshot and the engine's own evolve: that is where `unknown` gets its type back.
const fold: Parameters<ReturnType<typeof useSession>['live']['join']>[1] = (state, event) => engine.evolve(state as ConferenceState, event)

/** All conferences of a sign-in at once, over the one connection of the tab. */
export function useConferences(streams: readonly StreamId[]): readonly Followed[] {
  const { live } = useSession()
  const key = streams.join(' ')
  useEffect(() => {
    const leave = (key === '' ? [] : key.split(' ')).map((stream) => live.join(stream, fold))
    return () => { for (const each of leave) each() }
  }, [live, key])
  const moved = useSyncExternalStore(live.watch, () => (key === '' ? [] : key.split(' ')).map((stream) => {
    const joined = live.read(stream)
    return joined.status === 'joined' ? `${joined.position} ${joined.circles.join()}` : joined.status
  }).join(' '))
  return useMemo(() => (moved === '' || key === '' ? [] : key.split(' ')).map((stream) => {
    const joined = live.read(stream)
    return { stream, state: joined.status === 'joined' ? joined.state as ConferenceState : null, problem: joined.status === 'failed' ? joined.problem : null }
  }), [live, key, moved])
}

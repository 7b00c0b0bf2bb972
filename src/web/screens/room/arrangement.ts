import type { StreamId } from '#base/ids.ts'
import { type Arrangement, layouts, sizes, wallThemes } from '#views/wall.ts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useCapacity, useSession } from '../../session.tsx'
import { choose, settings, useSettings } from '../../settings.ts'
import { type Answer, ask } from '../../wire.ts'

/** How a screen is laid out, by its own keys and address, or as somebody arranged it from a console. */
export type Look = Pick<Arrangement, 'layout' | 'size' | 'theme'>
type Placed = Arrangement & { readonly stream: StreamId; readonly turn: number }

/** A screen that was connected by its code asks so often whether it is to look otherwise, in milliseconds. */
const asksEvery = 2_500

function fromAddress(): Look {
  const asked = new URLSearchParams(location.search)
  return {
    layout: layouts.find((each) => each === asked.get('layout')) ?? 'auto',
    size: sizes.find((each) => each === asked.get('size')) ?? 'normal',
    theme: wallThemes.find((each) => each === asked.get('theme')) ?? (settings().theme === 'light' ? 'light' : 'dark'),
  }
}

/** The newest wish counts: a key pressed at the screen until somebody arranges it anew, and the other way about. */
export function useArrangement(stream: StreamId): { readonly look: Look; readonly body: string | null; readonly change: (change: Partial<Look>) => void } {
  const { api } = useSession()
  const [capacity] = useCapacity(stream)
  const dressed = useSettings()
  const { data } = useQuery({ queryKey: [api, 'room-screen'], queryFn: (): Promise<Answer<Placed>> => ask<Placed>(`${api}/room-screen`), enabled: capacity === 'room-screen', refetchInterval: ({ state }) => (state.data !== undefined && 'problem' in state.data && state.data.problem.code === 'not-found' ? false : asksEvery) })
  const placed = data !== undefined && 'value' in data && data.value.stream === stream ? data.value : null
  const [own, setOwn] = useState<{ readonly turn: number; readonly look: Look }>(() => ({ turn: 0, look: fromAddress() }))
  const turn = placed?.turn ?? 0
  const look = placed === null || own.turn === turn ? own.look : placed
  const wished = placed?.language
  useEffect(() => {
    if (wished !== undefined && wished !== settings().language) choose({ language: wished })
  }, [wished, turn])
  useEffect(() => {
    const page = document.documentElement
    const before = page.dataset.theme
    page.dataset.theme = look.theme
    return () => { page.dataset.theme = before ?? 'light' }
    // Whatever is chosen on this device dresses the page anew.
  }, [look.theme, dressed])
  return {
    look, body: placed?.body ?? null,
    change: (change) => {
      const { layout, size, theme } = { ...look, ...change }
      setOwn({ turn, look: { layout, size, theme } })
      // A screen that is loaded again looks as it did.
      if (placed === null && !location.hash.startsWith('#/')) history.replaceState(history.state, '', `${location.pathname}?layout=${layout}&size=${size}&theme=${theme}`)
    },
  }
}

/** Keeps the machine from going dark, where the browser can. */
export function useAwake(): void {
  useEffect(() => {
    let held: { readonly release: () => Promise<void> } | null = null
    let gone = false
    const hold = (): void => {
      if (document.hidden || !('wakeLock' in navigator)) return
      navigator.wakeLock.request('screen').then((lock) => {
        if (gone) void lock.release()
        else held = lock
      }, () => undefined)
    }
    hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', hold)
      void held?.release().catch(() => undefined)
    }
  }, [])
}

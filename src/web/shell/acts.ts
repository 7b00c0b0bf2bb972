import { useEffect, useRef } from 'react'

/** Something the open screen can do now, for the palette. */
export type Act = { readonly label: string; readonly act: () => void }

const offered = new Set<{ current: readonly Act[] }>()

export function actsNow(): readonly Act[] {
  return [...offered].flatMap(({ current }) => current)
}

/** For screens: offers these acts in the palette while the screen stands. */
export function useActs(acts: readonly Act[]): void {
  const held = useRef(acts)
  useEffect(() => {
    held.current = acts
  })
  useEffect(() => {
    offered.add(held)
    return () => { offered.delete(held) }
  }, [])
}

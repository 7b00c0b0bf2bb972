import { type ReactNode, useEffect, useSyncExternalStore } from 'react'

/** What the screen that is open adds to the top bar: where within the stream we are, and one thing to keep in sight. */
type Head = { readonly crumb: string | null; readonly aside: ReactNode }

const bare: Head = { crumb: null, aside: null }
let head: Head = bare
const watching = new Set<() => void>()
const set = (next: Head): void => {
  head = next
  for (const tell of watching) tell()
}
const watch = (tell: () => void): (() => void) => {
  watching.add(tell)
  return () => watching.delete(tell)
}

export function usePageHead(): Head {
  return useSyncExternalStore(watch, () => head)
}

/** For screens: puts a crumb and an aside into the top bar while the screen stands. */
export function useTopBar(crumb: string | null, aside: ReactNode = null): void {
  useEffect(() => set({ crumb, aside }), [crumb, aside])
  useEffect(() => () => set(bare), [])
}

let needed = 0
const need = (n: number): void => {
  needed = n
  for (const tell of watching) tell()
}

/** How many things on the open page need its reader, for the title of the tab. */
export function useNeeded(): number {
  return useSyncExternalStore(watch, () => needed)
}

/** For screens: counts them while the screen stands. */
export function useNeeds(n: number): void {
  useEffect(() => need(n), [n])
  useEffect(() => () => need(0), [])
}

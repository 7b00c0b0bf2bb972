import type { Refusal } from '#base/refusal.ts'
import { useSyncExternalStore } from 'react'
import type { Problem } from '../wire.ts'

/** What the shell tells once: a refusal with its rule, a problem with its code, or a word that something is done. */
export type Notice = { readonly kind: 'refusal'; readonly refusal: Refusal } | { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'word'; readonly text: string }
export type Shown = Notice & { readonly id: number }

const most = 3
let shown: readonly Shown[] = []
let last = 0
const watching = new Set<() => void>()
const change = (next: readonly Shown[]): void => {
  shown = next
  for (const tell of watching) tell()
}

/** Shows a notice until it is put away; the newest few stand. The same refusal again replaces itself. */
export function notice(one: Notice): void {
  last += 1
  change([...shown.filter((other) => JSON.stringify({ ...other, id: last }) !== JSON.stringify({ ...one, id: last })), { ...one, id: last }].slice(-most))
}

export function putAway(id: number): void {
  change(shown.filter((each) => each.id !== id))
}

export function useNotices(): readonly Shown[] {
  return useSyncExternalStore((tell) => {
    watching.add(tell)
    return () => watching.delete(tell)
  }, () => shown)
}

import type { Capacity } from '#base/event.ts'
import { seatOf } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import { useCallback, useSyncExternalStore } from 'react'
import { useVoice } from '../words.tsx'

let named = 0
const watching = new Set<() => void>()
const watch = (tell: () => void): (() => void) => {
  watching.add(tell)
  return () => watching.delete(tell)
}
const names = new Map<StreamId, (capacity: Capacity) => string | undefined>()

/** A conference tells here how its seats and its chair are called; until it has, a seat is called by its id and the chair by the interface's word. */
export function nameCapacities(stream: StreamId, name: (capacity: Capacity) => string | undefined): void {
  names.set(stream, name)
  named += 1
  for (const tell of watching) tell()
}

/** How a capacity is called: a delegation by its seat's name, an office by the interface's word. */
export function useCapacityName(stream: StreamId | null): (capacity: Capacity) => string {
  const voice = useVoice()
  const known = useSyncExternalStore(watch, () => named)
  return useCallback((capacity) => {
    const called = known === 0 || stream === null ? undefined : names.get(stream)?.(capacity)
    return called ?? seatOf(capacity) ?? voice.named(`capacity.${capacity}`, capacity)
  }, [voice, known, stream])
}

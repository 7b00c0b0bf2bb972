import type { Capacity } from '#base/event.ts'
import { seatOf } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import { useCallback } from 'react'
import { useVoice } from '../words.tsx'

const names = new Map<StreamId, (capacity: Capacity) => string | undefined>()

/** A conference tells here how its seats and its chair are called; until it has, a seat is called by its id and the chair by the interface's word. */
export function nameCapacities(stream: StreamId, name: (capacity: Capacity) => string | undefined): void {
  names.set(stream, name)
}

/** How a capacity is called: a delegation by its seat's name, an office by the interface's word. */
export function useCapacityName(stream: StreamId | null): (capacity: Capacity) => string {
  const { named } = useVoice()
  return useCallback((capacity) => {
    const known = stream === null ? undefined : names.get(stream)?.(capacity)
    return known ?? seatOf(capacity) ?? named(`capacity.${capacity}`, capacity)
  }, [named, stream])
}

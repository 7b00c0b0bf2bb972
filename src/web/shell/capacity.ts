import type { Capacity } from '#base/event.ts'
import { seatOf } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import { useCallback } from 'react'
import { useVoice } from '../words.tsx'

const names = new Map<StreamId, (seat: string) => string | undefined>()

/** A conference tells here how its seats and its chair are called; until it has, a seat is called by its id. */
export function nameSeats(stream: StreamId, name: (seat: string) => string | undefined): void {
  names.set(stream, name)
}

/** How a capacity is called: a delegation by its seat's name, an office by the interface's word. */
export function useCapacityName(stream: StreamId | null): (capacity: Capacity) => string {
  const { named } = useVoice()
  return useCallback((capacity) => {
    const seat = seatOf(capacity)
    if (seat === null) return named(`capacity.${capacity}`, capacity)
    return (stream === null ? undefined : names.get(stream)?.(seat)) ?? seat
  }, [named, stream])
}

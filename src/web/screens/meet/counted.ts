import type { SeatId } from '#base/ids.ts'
import { useState } from 'react'

/** Who is there as somebody counts them, seat by seat, over who is known to be there: whoever comes in meanwhile by another way is not counted out. */
export type Counted = { readonly present: readonly SeatId[]; readonly begun: boolean; readonly mark: (seats: readonly SeatId[], there: boolean) => void; readonly end: () => void }

const nobody: ReadonlyMap<SeatId, boolean> = new Map()

export function useCounted(known: readonly SeatId[]): Counted {
  const [marks, setMarks] = useState(nobody)
  return {
    present: countedOver(known, marks), begun: marks.size > 0, end: () => setMarks(nobody),
    mark: (seats, there) => setMarks((before) => new Map([...before, ...seats.map((seat) => [seat, there] as const)])),
  }
}

export function countedOver(known: readonly SeatId[], marks: ReadonlyMap<SeatId, boolean>): readonly SeatId[] {
  return [...new Set([...known.filter((seat) => marks.get(seat) !== false), ...[...marks].flatMap(([seat, there]) => (there ? [seat] : []))])]
}

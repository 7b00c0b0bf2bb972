/** Does what it is given, so many at once and in the order in which it came; what fails makes room like the rest. */
export type Lane = <Value>(work: () => Promise<Value>) => Promise<Value>

export function openLane(width: number): Lane {
  const waiting: (() => void)[] = []
  let busy = 0
  let first = 0
  return async (work) => {
    if (busy >= width) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy += 1
    try {
      return await work()
    } finally {
      // Whoever waits longest takes the place over; the list is cut now and then, as taking from its front is dear.
      const next = waiting[first]
      if (next === undefined) busy -= 1
      else {
        first += 1
        if (first > 1_000) {
          waiting.splice(0, first)
          first = 0
        }
        next()
      }
    }
  }
}

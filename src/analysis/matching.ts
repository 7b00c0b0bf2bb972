/** Delegations that are alike: how many there are, and for which places (by index) each of them may count. */
export type Alike = { readonly count: number; readonly places: readonly number[] }

/**
 * How many of the wanted places can be filled when each delegation fills at most one. Counted by classes of like delegations, never by
 * enumeration, so a group of 57 members costs as much as one of five. Exact (augmenting paths in a bipartite flow).
 */
export function filled(wanted: readonly number[], classes: readonly Alike[]): number {
  const given = classes.map(({ places }) => new Map(places.map((place) => [place, 0])))
  const spare = classes.map(({ count }) => count)
  const total = wanted.map(() => 0)

  /** Finds one more delegation for a place, if need be by moving others to places they may also fill. */
  const augment = (place: number, seen: Set<number>): boolean => {
    for (const [at, flows] of given.entries()) {
      if (seen.has(at) || !flows.has(place)) continue
      seen.add(at)
      const free = spare[at] ?? 0
      if (free > 0) {
        spare[at] = free - 1
        flows.set(place, (flows.get(place) ?? 0) + 1)
        return true
      }
      for (const [other, flow] of flows) {
        if (other === place || flow === 0 || !augment(other, seen)) continue
        flows.set(other, flow - 1)
        flows.set(place, (flows.get(place) ?? 0) + 1)
        return true
      }
    }
    return false
  }

  let sum = 0
  for (const [place, want] of wanted.entries()) {
    while ((total[place] ?? 0) < want && augment(place, new Set())) {
      total[place] = (total[place] ?? 0) + 1
      sum += 1
    }
  }
  return sum
}

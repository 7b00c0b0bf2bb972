import type { BallotCount } from './ballot.ts'

/** Those who are above the line, those who stand on it with equal votes, and how many places are left among them. */
export type Cut = { readonly sure: readonly string[]; readonly tied: readonly string[]; readonly places: number }

/** Candidates with votes, most first; equals stay in the order of the count. */
export function ranked({ votes }: BallotCount): readonly (readonly [string, number])[] {
  return Object.entries(votes).filter(([, count]) => count > 0).toSorted(([, one], [, other]) => other - one)
}

/** The first so many of a ranking. Where equals stand across the line none of them is sure. */
export function cut(order: readonly (readonly [string, number])[], places: number): Cut {
  const names = (some: readonly (readonly [string, number])[]): readonly string[] => some.map(([name]) => name)
  const last = order[places - 1]
  const next = order[places]
  if (last === undefined || next === undefined || last[1] !== next[1]) return { sure: names(order.slice(0, places)), tied: [], places: 0 }
  const sure = order.filter(([, count]) => count > last[1])
  return { sure: names(sure), tied: names(order.filter(([, count]) => count === last[1])), places: places - sure.length }
}

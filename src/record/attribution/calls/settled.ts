import type { Position, PositionValue } from '../../found.ts'

const open = new Set<PositionValue>(['undecided', 'no-opinion', 'not-reported', 'spoke-without-mentioning'])

/** Whoever is for a call, against it or sets a condition has made up their mind, whatever else is told of them: "reacted coolly … would come only if". */
export function settled(positions: readonly Position[]): readonly Position[] {
  return positions.filter((one) => !open.has(one.value) || !positions.some((other) => other.actor === one.actor && other.initiative === one.initiative && other.initiative !== null && (!open.has(other.value) || (one.value !== 'undecided' && other.value === 'undecided'))))
}

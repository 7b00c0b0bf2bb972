import { needed } from '#base/fraction.ts'
import type { Presence } from '#base/majority.ts'

/** Whether enough members are there: how many are, how many must be (null where the rules ask for none), of how many. */
export type Quorum = { readonly met: boolean; readonly present: number; readonly needed: number | null; readonly membership: number }

/** How many must be there of so many members; null where the rules ask for none. */
export function presenceNeeded(membership: number, presence: Presence | null): number | null {
  if (presence === null) return null
  return 'number' in presence ? presence.number : needed(membership, presence, presence.strict)
}

/** Opening a meeting and taking a decision are separate tests with separate shares: 65 and 97 of 193. */
export function quorum({ present, membership, share }: { readonly present: number; readonly membership: number; readonly share: Presence | null }): Quorum {
  const must = presenceNeeded(membership, share)
  return { met: must === null || present >= must, present, needed: must, membership }
}

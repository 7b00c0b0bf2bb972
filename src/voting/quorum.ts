import { needed } from '#base/fraction.ts'
import type { Share } from '#base/majority.ts'

/** Whether enough members are there: how many are, how many must be (null where the rules ask for none), of how many. */
export type Quorum = { readonly met: boolean; readonly present: number; readonly needed: number | null; readonly membership: number }

/** Opening a meeting and taking a decision are separate tests with separate shares: 65 and 97 of 193. */
export function quorum({ present, membership, share }: { readonly present: number; readonly membership: number; readonly share: Share | null }): Quorum {
  const must = share === null ? null : needed(membership, share, share.strict)
  return { met: must === null || present >= must, present, needed: must, membership }
}

import type { Standing } from '#rulebooks/standing.ts'

/** What a standing lets somebody do, in the order in which a reader asks. */
export const rightIds = ['speak', 'onInvitation', 'reply', 'propose', 'cosponsor', 'move', 'pointOfOrder', 'appeal', 'object', 'vote', 'voteOnProcedure', 'candidate', 'countsForQuorum'] as const satisfies readonly (keyof Standing)[]
export type Right = (typeof rightIds)[number]

export function isRight(name: string): name is Right {
  return (rightIds as readonly string[]).includes(name)
}

import type { SeatId } from '#base/ids.ts'
import type { Scene } from './scene.ts'
import type { Body, ConferenceState, Draft } from './state.ts'

type Seen = Pick<Scene, 'state' | 'book' | 'body'>

/**
 * The body in which a delegation has explained its vote on the text it is about to explain it on here, where the rules ask that it do so
 * once; null where it has not, or where it has now voted otherwise. The same text is one of the same symbol or the same title.
 */
export function explainedElsewhere({ state, book, body }: Seen, seat: SeatId): Body | null {
  const draft = body.drafts.find(({ id }) => id === body.action?.draft)
  if (draft === undefined || book.voting?.explanations.once === undefined) return null
  return Object.values(state.bodies).find((other) => other.id !== body.id && other.drafts.some((one) => isSame(one, draft) && one.explained?.includes(seat) === true && !votedOtherwise(state, one, draft, seat))) ?? null
}

function isSame(one: Draft, other: Draft): boolean {
  return one.symbol === other.symbol || one.title === other.title
}

/** Both votes are known by name, and they differ. */
function votedOtherwise({ decisions }: ConferenceState, one: Draft, other: Draft, seat: SeatId): boolean {
  const [before, now] = [one, other].map(({ decision }) => decisions.find(({ id }) => id === decision)?.vote?.roll?.[seat])
  return before !== undefined && now !== undefined && before !== now
}

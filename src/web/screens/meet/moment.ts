import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Body } from '#procedure/state.ts'
import { type Book, placeOfSeat, soon } from '#views/needs.ts'
import { leftOf } from '../../parts/caption.ts'
import type { Sound } from '../../sounds.ts'

/** What is true at one moment of what may be heard, each under a name that changes with its cause. */
export type Moment = { readonly [sound in Sound]: string | null }

/**
 * What there is to hear in a body: for a delegation that its turn is near or next, for whoever votes that a vote is open, for whoever presides and for the speaker that the time is over. `presides` hears the time of every speech.
 */
export function momentOf(body: Body, { seat, presides }: { readonly seat: SeatId | null; readonly presides: boolean }, now: Instant, book: Book = null): Moment {
  const mine = seat === null ? null : placeOfSeat(body, seat, book)
  const vote = body.votes.at(-1)
  const { speaker } = body.floor
  const left = speaker === null || !(presides || speaker.seat === seat) ? null : leftOf(speaker, now)
  return {
    turn: mine === null || mine.place > soon ? null : `${mine.entry.id} ${mine.place === 1 ? 'next' : 'near'}`,
    vote: vote !== undefined && (presides || (seat !== null && vote.electorate.includes(seat))) ? vote.id : null,
    over: speaker !== null && left !== null && left <= 0 ? String(speaker.since) : null,
  }
}

/** What is heard when one moment follows another; nothing for what was so already when one came in. */
export function heardBetween(before: Moment | null, after: Moment): readonly Sound[] {
  if (before === null) return []
  return (['over', 'vote', 'turn'] as const).filter((sound) => after[sound] !== null && after[sound] !== before[sound])
}

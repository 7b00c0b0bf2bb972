import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'

/**
 * What a motion proposes in detail: of a caucus its topic, its minutes in all and the seconds of each speaker; of putting off, until when;
 * of a referral, to whom; of a guest, which seat is to be heard; of a limit on speeches, how many each delegation makes on the item. Of a new item the topic is its title.
 */
export type Terms = { readonly topic: string | null; readonly total: number | null; readonly each: number | null; readonly until?: Instant; readonly to?: string; readonly seat?: SeatId; /** The item that is to be taken up before its time. */ readonly item?: string; readonly times?: number }

/** Debate in another form for a set time; the list of speakers waits. It ends by the clock, by the chair or by a motion. */
export type Caucus = {
  /** `consultation`: members of one standing among themselves, while the meeting waits. */
  readonly kind: 'moderated' | 'unmoderated' | 'consultation'
  readonly topic: string | null
  readonly since: Instant
  readonly until: Instant
  /** Seconds a speaker; null where nobody is given the floor. */
  readonly each: number | null
  readonly by: SeatId | null
}

/** The debate on one draft: open, or by sides. `over`: its time is up and the vote follows. */
export type Sides = {
  readonly draft: string
  readonly at: 'open' | 'for' | 'against' | 'over'
  /** Minutes of each part. */
  readonly minutes: number
  readonly until: Instant | null
}

/** Questions to a speaker: one a delegation, another only by leave of the chair. */
export type Questions = { readonly asked: readonly SeatId[]; readonly last: SeatId | null; readonly followUp: SeatId | null }

/** To whom a speaker has declared the rest of the time to go when the speech is ended; `seat` where it is another delegation. */
export type Yielded = { readonly to: 'chair' | 'questions' | 'delegation'; readonly seat: SeatId | null }

/** An objection to a motion the chair would decide; `founded` null until the chair has found whether it is well founded. */
export type Objection = { readonly by: SeatId; readonly reason: string | null; readonly founded: boolean | null }

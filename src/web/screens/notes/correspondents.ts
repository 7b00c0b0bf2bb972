import type { SeatId } from '#base/ids.ts'
import { type Party, partyOf, partyOfSeat, seatIn } from '#channels/party.ts'
import { notesSetting, wayBetween } from '#participants/notes.ts'
import type { ChannelLine, NoteLine } from '../../wire.ts'
import type { Conference } from '../../conference.ts'

/** With whom notes are exchanged; `dais` for a seat: those who preside, in one voice, and for them the notes a seat wrote to the dais itself. */
export type Correspondent = Party | 'dais' | `dais:${string}`

/** One correspondent, with the channels in which notes to and from them stand. */
export type Thread = {
  readonly with: Correspondent
  /** Where the two of them write and read. */
  readonly line: ChannelLine | null
  /** The latest word, also one that is still with the dais. */
  readonly latest: NoteLine | null
  readonly unread: number
}

export const isCorrespondent = (text: string | undefined): text is Correspondent => text !== undefined && (text === 'secretariat' || text === 'chair' || text === 'dais' || /^(seat|dais):./.test(text))

/** The seat a correspondent is, or speaks of. */
export const seatOfCorrespondent = (one: Correspondent): SeatId | null => (one.startsWith('dais:') ? one.slice('dais:'.length) : one === 'dais' || one === 'secretariat' || one === 'chair' ? null : one.slice('seat:'.length))

/** The party a note to a correspondent is addressed to when its channel is opened. */
export const partyTo = (one: Correspondent, dais: Party = 'chair'): Party => {
  const seat = seatOfCorrespondent(one)
  return seat !== null ? partyOfSeat(seat) : one === 'secretariat' || one === 'chair' ? one : dais
}

/** Which channel a correspondent's notes stand in, as one of its parties sees it. */
function withIn(line: ChannelLine, mine: Party): Correspondent {
  const others = line.parties.filter((party) => party !== mine)
  const seat = line.parties.flatMap((party) => seatIn(party) ?? [])[0] ?? ''
  if (line.kind === 'dais') return seatIn(mine) === null ? `dais:${seat}` : 'dais'
  return others[0] ?? mine
}

/** Every correspondent with whom there are notes, those last written first. */
export function threadsOf(channels: readonly ChannelLine[], mine: Party): readonly Thread[] {
  const threads = channels.map((line): Thread => ({ with: withIn(line, mine), line, latest: line.latest, unread: line.unread }))
  return threads.toSorted((a, b) => (b.latest?.at ?? 0) - (a.latest?.at ?? 0))
}

/** Whom somebody may write to now: offices first, then the seats in their order. */
export function correspondents({ state, book, capacity }: Pick<Conference, 'state' | 'book' | 'capacity'>): readonly Correspondent[] {
  const mine = partyOf(capacity)
  const { preparation } = state
  const seats = preparation.seats.map(({ id }) => id)
  const passes = notesSetting(preparation).delegations === 'dais'
  if (mine === null) return []
  const seat = seatIn(mine)
  if (seat !== null) return ['secretariat', ...(passes ? ['dais' as const] : []), ...seats.filter((other) => other !== seat && wayBetween(preparation, book.participation, seat, other) !== 'none').map(partyOfSeat)]
  return mine === 'chair' ? ['secretariat', ...(passes ? seats.map((id) => `dais:${id}` as const) : [])] : ['chair', ...seats.map(partyOfSeat)]
}

/** Whether what this seat writes to another waits for the dais first. */
export function passesDais({ state, book, capacity }: Pick<Conference, 'state' | 'book' | 'capacity'>, to: Correspondent): boolean {
  const mine = partyOf(capacity)
  const [seat, other] = [mine === null ? null : seatIn(mine), to.startsWith('seat:') ? seatOfCorrespondent(to) : null]
  return seat !== null && other !== null && wayBetween(state.preparation, book.participation, seat, other) === 'dais'
}


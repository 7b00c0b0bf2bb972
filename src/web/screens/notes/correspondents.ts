import type { SeatId } from '#base/ids.ts'
import { type Party, partyOf, partyOfSeat, seatIn } from '#channels/party.ts'
import { notesSetting, wayBetween } from '#participants/notes.ts'
import type { ChannelLine, NoteLine } from '../../wire.ts'
import type { Conference } from '../../conference.ts'

/** With whom notes are exchanged; `dais` for a seat: those who preside, in one voice, and for them the notes a seat wrote to the dais itself. */
export type Correspondent = Party | 'dais' | `dais:${string}`

/** One correspondent with whom there are notes. */
export type Thread = {
  readonly with: Correspondent
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

/** Which correspondent a channel is with, as one of its parties sees it. */
function withIn({ kind, parties }: ChannelLine, mine: Party): Correspondent {
  const seat = parties.flatMap((party) => seatIn(party) ?? [])[0] ?? ''
  if (kind === 'dais') return seatIn(mine) === null ? `dais:${seat}` : 'dais'
  return parties.find((party) => party !== mine) ?? mine
}

/** Every correspondent with whom there are notes, those last written first. What a seat wrote to another and the dais has, or returned, stands with the other. */
export function threadsOf(channels: readonly ChannelLine[], mine: Party): readonly Thread[] {
  const threads = new Map<Correspondent, Thread>()
  const add = (thread: Thread): void => {
    const known = threads.get(thread.with)
    const latest = known?.latest == null || (thread.latest !== null && thread.latest.at > known.latest.at) ? thread.latest : known.latest
    threads.set(thread.with, { ...thread, latest, unread: thread.unread + (known?.unread ?? 0) })
  }
  const isSeat = seatIn(mine) !== null
  for (const line of channels) {
    const beyond = isSeat ? line.waiting : []
    const back = beyond.filter(({ status, read }) => status === 'returned' && !read).length
    if (line.latest !== null) add({ with: withIn(line, mine), latest: line.latest, unread: line.unread - back })
    for (const note of beyond) if (note.to !== null) add({ with: partyOfSeat(note.to), latest: note, unread: note.status === 'returned' && !note.read ? 1 : 0 })
  }
  return [...threads.values()].toSorted((a, b) => (b.latest?.at ?? 0) - (a.latest?.at ?? 0))
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


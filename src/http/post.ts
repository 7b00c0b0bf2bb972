import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { randomHex } from '#access/random.ts'
import { limit } from '#access/limit.ts'
import { canonical } from '#base/canonical.ts'
import { Rejected } from '#base/codes.ts'
import { type By, type Capacity, seatOf } from '#base/event.ts'
import type { SeatId, StreamId } from '#base/ids.ts'
import { minute } from '#base/instants.ts'
import { isRefusal, type Refusal } from '#base/refusal.ts'
import type { ChannelCommand, Rests } from '#channels/commands.ts'
import { channel } from '#channels/decider.ts'
import { type ChannelKind, partiesOf, type Party, partyOf, seatIn } from '#channels/party.ts'
import { no } from '#channels/refusals.ts'
import { type Command, of } from '#clerk/clerk.ts'
import { notesSetting, wayBetween } from '#participants/notes.ts'
import { conference } from '#procedure/decider.ts'
import type { ConferenceState } from '#procedure/state.ts'
import type { Served } from './served.ts'

/** Notes one party may write within a minute in all its channels of a conference together, retries included. */
export const notesOfAParty = 30
/** Channels are begun by nobody who writes in them, so that the beginning tells nothing of who thought of writing first. */
const beginner: By = { person: 'clock', capacity: 'clock' }

/** A channel as it would be called, whether or not it was begun. */
export type Address = { readonly stream: StreamId; readonly kind: ChannelKind; readonly parties: readonly Party[] }

/** Where notes are addressed: which channel goes between whom, whether it was begun, and what a note between delegations rests on. */
export type Post = {
  /** Every channel a party has in a conference that was begun. */
  readonly begun: (stream: StreamId, party: Party) => Promise<readonly Address[]>
  /** The channel in which one party writes to another, as the host lets it now; begun if it was not. */
  readonly open: (stream: StreamId, from: Capacity, to: Party) => Promise<Address | Refusal>
  /** The command with what the conference says now of notes between these delegations; whatever the sender said of it is left out. */
  readonly resting: (stream: StreamId, command: Command, from: Capacity) => Promise<Command>
}

/** The key that ids of channels are made with: an id tells nothing of who writes to whom, and cannot be guessed. */
async function keyOf({ table }: Served['store']): Promise<string> {
  const keys = table('secrets', (value) => {
    if (typeof value !== 'string') throw new TypeError('no secret')
    return value
  })
  await keys.add('channels', randomHex(32))
  return await keys.get('channels') ?? ''
}

export function openPost({ store, clerk, now }: Served): Post {
  const flood = limit(notesOfAParty, minute)
  const known = new Set<StreamId>()
  let key: Promise<string> | null = null
  let knowing: Promise<void> | null = null

  /** Which channels were begun: looked up once, then heard of, from this process and from others. */
  function know(): Promise<void> {
    knowing ??= (async () => {
      const hear = (stream: StreamId): void => { if (stream.startsWith('channel-')) known.add(stream) }
      clerk.subscribe(({ stream }) => hear(stream))
      store.watch(hear)
      for (const { stream } of await store.streams()) hear(stream)
    })()
    return knowing
  }

  async function addressOf(stream: StreamId, kind: ChannelKind, ...seats: readonly SeatId[]): Promise<Address> {
    key ??= keyOf(store)
    const parties = partiesOf(kind, ...seats)
    const digest = bytesToHex(hmac(sha256, utf8ToBytes(await key), utf8ToBytes(canonical([stream, kind, ...parties]))))
    return { stream: `channel-${digest.slice(0, 32)}`, kind, parties }
  }

  const stateOf = async (stream: StreamId): Promise<ConferenceState> => of(conference, await clerk.state(stream)).state
  const way = ({ preparation, founding }: ConferenceState, one: SeatId, other: SeatId): Rests => ({
    way: wayBetween(preparation, founding?.rulebook.participation ?? {}, one, other), position: notesSetting(preparation).position,
  })

  /** Where a note from one party to another stands; to a delegation it may first stand with the dais. */
  async function placed(state: ConferenceState, stream: StreamId, from: Party, to: Party): Promise<Address | Refusal> {
    const [sender, receiver] = [seatIn(from), seatIn(to)]
    const isSeat = (seat: SeatId): boolean => state.preparation.seats.some(({ id }) => id === seat)
    if (from === to) return no('oneself')
    if ((sender !== null && !isSeat(sender)) || (receiver !== null && !isSeat(receiver))) return no('noSeat')
    if (sender !== null && receiver !== null) {
      switch (way(state, sender, receiver).way) {
        case 'direct': return addressOf(stream, 'pair', sender, receiver)
        case 'dais': return addressOf(stream, 'dais', sender)
        case 'none': return no('closed')
      }
    }
    const seat = sender ?? receiver
    if (seat === null) return addressOf(stream, 'line')
    // The chair is written to as one of those who preside, where notes pass the dais; the secretariat by itself.
    if (from === 'secretariat' || to === 'secretariat') return addressOf(stream, 'desk', seat)
    return notesSetting(state.preparation).delegations === 'dais' ? addressOf(stream, 'dais', seat) : no('offDais')
  }

  return {
    async begun(stream, party) {
      await know()
      const { preparation: { seats } } = await stateOf(stream)
      const mine = seatIn(party)
      const ids = mine === null ? seats.map(({ id }) => id) : [mine]
      const addresses = [
        ...(mine === null ? [addressOf(stream, 'line')] : seats.filter(({ id }) => id !== mine).map(({ id }) => addressOf(stream, 'pair', mine, id))),
        ...(party === 'chair' ? [] : ids.map((id) => addressOf(stream, 'desk', id))),
        ...ids.map((id) => addressOf(stream, 'dais', id)),
      ]
      return (await Promise.all(addresses)).filter((address) => known.has(address.stream))
    },
    async open(stream, from, to) {
      await know()
      const party = partyOf(from)
      if (party === null) return no('notParty')
      const state = await stateOf(stream)
      const address = await placed(state, stream, party, to)
      if (isRefusal(address) || known.has(address.stream)) return address
      const { kind, parties } = address
      const command: ChannelCommand = { type: 'begin-channel', conference: stream, title: state.founding?.title ?? '', exercise: state.founding?.exercise === true, kind, parties }
      const answer = await clerk.begin(address.stream, command, { by: beginner, key: 'begin' })
      // Another process, or the dais that passed a note on, may have begun it in the same moment.
      return 'refused' in answer && answer.refused.refused !== 'already-done' ? answer.refused : address
    },
    async resting(stream, command, from) {
      if (command.type !== 'write-note') return command
      const { begun } = of(channel, await clerk.state(stream)).state
      if (begun === null) throw new Rejected('no-such-stream')
      const party = partyOf(from)
      const floods = `${begun.conference} ${party}`
      if (!flood.open(floods, now())) throw new Rejected('too-many', `One delegation writes at most ${notesOfAParty} notes a minute.`)
      flood.count(floods, now())
      const written = command as Extract<ChannelCommand, { readonly type: 'write-note' }>
      const sender = seatOf(from)
      const receiver = begun.kind === 'pair' ? begun.parties.flatMap((one) => (one === party ? [] : seatIn(one) ?? []))[0] : written.to ?? undefined
      if (sender === null || receiver === undefined || begun.kind === 'desk') return { ...written, rests: null }
      const state = await stateOf(begun.conference)
      if (sender === receiver || !state.preparation.seats.some(({ id }) => id === receiver)) return { ...written, rests: null }
      const rests = way(state, sender, receiver)
      return { ...written, rests: begun.kind === 'pair' ? rests : { ...rests, into: (await addressOf(begun.conference, 'pair', sender, receiver)).stream } } as Command
    },
  }
}

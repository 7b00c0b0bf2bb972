import type { Decider } from '#base/decider.ts'
import type { By } from '#base/event.ts'
import { choice, type Fields, fits, type Form, integer, optional, record, text } from '#base/form.ts'
import { type Instant, minute } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import { type ChannelCommand, channelCommands, longest } from './commands.ts'
import type { ChannelEvents, ChannelEventType, NewChannelEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { circleOf, partiesOf, type Party, partyOf, seatIn } from './party.ts'
import { no } from './refusals.ts'
import { type Begun, type ChannelState, empty, held, longestReason, mostHeld, notesAMinute, readBy, unreadBy } from './state.ts'

/** Notes between a few parties of a conference, in a stream of their own. */
export const channel: Decider<ChannelState, ChannelCommand> = {
  initial: empty,
  commands: channelCommands,
  decide: (state, command, { by, now }) => {
    const { begun } = state
    if (command.type === 'begin-channel' || command.type === 'deliver-note') return by.capacity === 'clock' ? carried(state, command) : no('notParty')
    if (begun === null) return no('notBegun')
    const party = partyIn(begun, by)
    if (party === null) return no('notParty')
    return forms(state, party, now).some((form) => fits(form, command)) ? happen(state, begun, party, command) : whyNot(state, begun, party, command, now)
  },
  evolve,
  may: (state, by, now) => {
    const party = state.begun === null ? null : partyIn(state.begun, by)
    return party === null ? [] : forms(state, party, now)
  },
  due: () => [],
}

function partyIn({ parties }: Begun, { capacity }: By): Party | null {
  const party = partyOf(capacity)
  return party !== null && parties.includes(party) ? party : null
}

function event<Type extends ChannelEventType>({ parties }: Begun, type: Type, data: ChannelEvents[Type]): readonly NewChannelEvent[] {
  return [{ type, v: 1, audience: parties.map(circleOf), data } as NewChannelEvent]
}

/** What follows from the opening of a channel, or from a note passed on elsewhere. */
function carried(state: ChannelState, command: Extract<ChannelCommand, { readonly type: 'begin-channel' | 'deliver-note' }>): readonly NewChannelEvent[] | Refusal {
  const { conference, title, exercise, kind } = command
  // The list of parties is the kind's own, whatever order it came in.
  const parties = partiesOf(kind, ...command.parties.flatMap((party) => seatIn(party) ?? []))
  const begun: Begun = state.begun ?? { conference, title, exercise, kind, parties }
  const begins = state.begun === null ? event(begun, 'channel-begun', begun) : []
  if (command.type === 'begin-channel') return begins.length === 0 ? no('begun') : begins
  const { from, text: words, written } = command
  return [...begins, ...event(begun, 'note-delivered', { from, text: words, written })]
}

const nothing = optional(choice())
const position = integer(0, Number.MAX_SAFE_INTEGER)

/** What a party may do in a channel now. */
function forms(state: ChannelState, party: Party, now: Instant): readonly Form[] {
  const { begun } = state
  if (begun === null) return []
  const dais = begun.kind === 'dais'
  const waiting = dais && seatIn(party) === null ? held(state).map((note) => note.position) : []
  const last = lastUnread(state, party)
  return [
    ...(isTooFast(state, party, now) ? [] : writing(state, begun, party).map((fields): Form => ({ type: 'write-note', fields }))),
    ...(last === null ? [] : [{ type: 'read-up-to', fields: { position: integer(readBy(state, party) + 1, last) } }]),
    ...(waiting.length === 0 ? [] : [{ type: 'pass-note', fields: { note: choice(...waiting) } }, { type: 'return-note', fields: { note: choice(...waiting), reason: text(1, longestReason) } }]),
  ]
}

function writing(state: ChannelState, { kind }: Begun, party: Party): readonly Fields[] {
  const plain: Fields = { text: longest, to: nothing, rests: nothing }
  switch (kind) {
    case 'line': case 'desk': return [plain]
    case 'pair': return [{ text: longest, to: nothing, rests: record({ way: choice('direct'), position, into: nothing }) }]
    case 'dais': return seatIn(party) === null || held(state).length >= mostHeld ? [plain] : [plain, { text: longest, to: text(1, 64), rests: record({ way: choice('dais'), position, into: text(1, 120) }) }]
  }
}

/** The last position that holds something a party has not read; null where it has read all. */
function lastUnread(state: ChannelState, party: Party): number | null {
  const unread = unreadBy(state, party)
  return unread.length === 0 ? null : Math.max(...unread.map(({ moved, status, position: at }) => (status === 'returned' ? Math.max(moved, at) : at)))
}

/** Notes passed on into this channel were counted where they were written. */
function isTooFast({ notes }: ChannelState, party: Party, now: Instant): boolean {
  return notes.filter(({ from, at, written }) => from === party && written === null && at > now - minute).length >= notesAMinute
}

type Said = Exclude<ChannelCommand, { readonly type: 'begin-channel' | 'deliver-note' }>

function happen(state: ChannelState, begun: Begun, party: Party, command: Said): readonly NewChannelEvent[] | Refusal {
  switch (command.type) {
    case 'write-note': {
      const { text: words, to, rests } = command
      return event(begun, 'note-written', { from: party, to: to ?? null, text: words, held: to != null, rests: rests == null ? null : { way: rests.way, position: rests.position, into: rests.into ?? null } })
    }
    case 'read-up-to': return event(begun, 'notes-read', { by: party, upTo: command.position })
    case 'return-note': return event(begun, 'note-returned', { note: command.note, reason: command.reason })
    case 'pass-note': {
      const note = held(state).find((one) => one.position === command.note)
      const from = note === undefined ? null : seatIn(note.from)
      if (note === undefined || note.to === null || note.into === null || from === null) return no('notHeld')
      const { conference, title, exercise } = begun
      return event(begun, 'note-passed', {
        note: note.position, into: note.into,
        begun: { conference, title, exercise, kind: 'pair', parties: partiesOf('pair', from, note.to) },
        delivers: { from: note.from, text: note.text, written: note.at },
      })
    }
  }
}

/** Why a command that fits no form is refused; asked only then. */
function whyNot(state: ChannelState, { kind }: Begun, party: Party, command: Said, now: Instant): Refusal {
  switch (command.type) {
    case 'write-note': {
      if (isTooFast(state, party, now)) return no('tooFast')
      const way = command.rests?.way
      if (way === 'none') return no('closed')
      if (kind === 'pair' && way === 'dais') return no('throughDais')
      if (kind === 'dais' && way === 'direct') return no('direct')
      return kind === 'dais' && command.to != null && held(state).length >= mostHeld ? no('tooManyHeld') : no('invalid')
    }
    case 'read-up-to': return no('nothingNew')
    case 'pass-note': case 'return-note': return kind === 'dais' && seatIn(party) === null ? no('notHeld') : no('notDais')
  }
}

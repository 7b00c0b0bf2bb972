import type { Capacity } from '#base/event.ts'

/** A capacity without the seat it is held for: what the table speaks of. */
export type Office = Exclude<Capacity, `delegation:${string}` | `observer:${string}`> | 'delegation' | 'observer'
export const offices: readonly Office[] = ['secretariat', 'chair', 'delegation', 'observer', 'room-screen', 'keeper', 'analyst', 'reviewer', 'reader', 'public', 'clock']

/** What a stream is, by the part of its id before the first hyphen. */
export type StreamKind = 'house' | 'dossier' | 'conference'

/** What can be asked of a stream beside a command. A view shows what the asker's circles may see, never more. */
export type View =
  | 'snapshot' | 'events' | 'live' | 'journal' // the stream itself
  | 'outcome' // participants, what was said and decided, as page, Word and JSON
  | 'people' | 'admit' | 'codes' // who may sign in for it; a new person; a new code or the end of one
  | 'documents' | 'import' | 'stories' | 'review' | 'figures' | 'initiatives' // a dossier's pages

type Row = readonly Office[]
type Table = {
  readonly [kind in StreamKind]: { readonly commands: { readonly [type: string]: Row }; readonly views: { readonly [view in View]?: Row } }
}

const house: Row = ['secretariat']
const team: Row = ['keeper', 'analyst', 'reviewer', 'reader']
const recorders: Row = ['keeper', 'analyst']
const inTheRoom: Row = ['secretariat', 'chair', 'delegation', 'observer', 'room-screen']
const everybody: Row = [...inTheRoom, 'public']

/**
 * Who may ask for what at the door: deny by default. A row says that a capacity may try; whether the rules let it is said by the
 * decider, with a citation. What is not listed is done by nobody (or, like founding a conference, by the house itself).
 */
export const table: Table = {
  house: {
    commands: {
      'open-dossier': ['secretariat', 'keeper', 'analyst'],
      'open-conference': house,
      'give-office': ['secretariat', 'keeper'],
      'take-office': ['secretariat', 'keeper'],
      'register-actor': ['secretariat', 'keeper', 'analyst'],
      'correct-actor': ['secretariat', 'keeper', 'analyst'],
    },
    views: { snapshot: everybody.concat(team), events: everybody.concat(team), live: everybody.concat(team), journal: house, people: house, admit: house, codes: house },
  },
  dossier: {
    commands: {},
    views: {
      snapshot: team, events: team, live: team, journal: team,
      documents: team, import: recorders, stories: team, review: team, figures: team, initiatives: team,
      people: ['keeper'], admit: ['keeper'], codes: ['keeper'],
    },
  },
  conference: {
    commands: {},
    views: {
      snapshot: everybody, events: everybody, live: everybody, journal: everybody, outcome: everybody,
      people: house, admit: house, codes: house,
    },
  },
}

/** The office a capacity is: `delegation` for `delegation:belmar`. */
export function officeOf(capacity: Capacity): Office {
  if (capacity.startsWith('delegation:')) return 'delegation'
  if (capacity.startsWith('observer:')) return 'observer'
  return offices.find((office) => office === capacity) ?? 'public'
}

/** What a stream is, or null for an id that names none. */
export function kindOf(stream: string): StreamKind | null {
  if (stream === 'house') return 'house'
  return stream.startsWith('dossier-') ? 'dossier' : stream.startsWith('conference-') ? 'conference' : null
}

export function mayCommand(kind: StreamKind, type: string, capacity: Capacity): boolean {
  const { commands } = table[kind]
  return Object.hasOwn(commands, type) && (commands[type]?.includes(officeOf(capacity)) ?? false)
}

export function mayView(kind: StreamKind, view: View, capacity: Capacity): boolean {
  return table[kind].views[view]?.includes(officeOf(capacity)) ?? false
}

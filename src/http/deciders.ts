import type { Event } from '#base/event.ts'
import type { ChannelEvents } from '#channels/events.ts'
import { channel } from '#channels/decider.ts'
import { anyDecider, type Consequence, type Deciders } from '#clerk/clerk.ts'
import { house } from '#house/decider.ts'
import type { HouseEvents } from '#house/events.ts'
import { houseStream } from '#house/state.ts'
import { conference } from '#procedure/decider.ts'
import { dossier } from '#record/decider.ts'
import type { DossierEvents } from '#record/events.ts'
import { dossierKept, statementsIntoDossier } from './statement-documents.ts'

/** Every decider by the kind of stream it decides: the one place where they are brought together. */
export const deciders: Deciders = { house: anyDecider(house), dossier: anyDecider(dossier), conference: anyDecider(conference), channel: anyDecider(channel) }

/** What a house's event of this type carries; the journal holds only what the house decided. */
const dataOf = <Type extends keyof HouseEvents>(_type: Type, event: Event): HouseEvents[Type] => event.data as HouseEvents[Type]

/** What an event of one stream asks of another: whoever opened a dossier or a conference in the house begins it on its own stream. */
export const consequences: readonly Consequence[] = [
  dossierKept,
  statementsIntoDossier,
  {
    of: 'house',
    type: 'dossier-opened',
    commands: (event) => {
      const { stream, title, handling, conference } = dataOf('dossier-opened', event)
      if (conference !== undefined) return []
      return [{ stream, by: { person: event.by.person, capacity: 'keeper' }, command: { type: 'start-dossier', title, handling } as { readonly type: string } }]
    },
  },
  {
    // Lists of dossiers are the house's; the title is the team's.
    of: 'dossier',
    type: 'dossier-renamed',
    commands: (event) => [{ stream: houseStream, by: { person: 'clock', capacity: 'clock' }, command: { type: 'title-dossier', dossier: event.stream, title: (event.data as DossierEvents['dossier-renamed']).title } as { readonly type: string } }],
  },
  {
    of: 'house',
    type: 'conference-opened',
    commands: (event) => {
      const { stream, title, rulebook, edition = null, exercise, from, initiative, format, names } = dataOf('conference-opened', event)
      const command = { type: 'found-conference', title, rulebook, edition, exercise, from, initiative, format }
      const by = { person: event.by.person, capacity: 'secretariat' } as const
      return [{ stream, by, command }, ...(names === undefined ? [] : [{ stream, by, command: { type: 'use-names', ...names } }])]
    },
  },
  {
    // What the host chose is so at once in every conference that is open.
    of: 'house',
    type: 'names-sent',
    commands: (event) => {
      const { conferences, ...names } = dataOf('names-sent', event)
      return conferences.map((stream) => ({ stream, by: { person: event.by.person, capacity: 'secretariat' } as const, command: { type: 'use-names', ...names } }))
    },
  },
  {
    // Who passed it stays with the dais: the two delegations read what was written, by whom and when.
    of: 'channel',
    type: 'note-passed',
    commands: (event) => {
      const { into, begun, delivers } = event.data as ChannelEvents['note-passed']
      const command = { type: 'deliver-note', ...begun, ...delivers }
      return [{ stream: into, by: { person: 'clock', capacity: 'clock' }, command }]
    },
  },
]

import type { Context, Decider } from '#base/decider.ts'
import type { Circle, NewEvent } from '#base/event.ts'
import type { PersonId } from '#base/ids.ts'
import { type Day, dayOf } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { editions } from '#rulebooks/catalogue.ts'
import { type Books, isInForce } from '#rulebooks/editions.ts'
import { type HouseCommand, houseCommands } from './commands.ts'
import { administered, isSecretariat, mayRecord } from './entitled.ts'
import type { HouseEvents } from './events.ts'
import { evolve } from './evolve.ts'
import { may } from './may.ts'
import { capacityOf, isLast } from './offices.ts'
import { no } from './refusals.ts'
import { registered } from './register.ts'
import { capacitiesOf, emptyHouse, houseStream, type HouseState } from './state.ts'

/** The mark of what a conference's own dossier takes in, where nothing stricter is said. */
export const keptHandling = 'internal'

type Outcome = readonly NewEvent[] | Refusal

function event<Type extends keyof HouseEvents>(type: Type, audience: readonly Circle[], data: HouseEvents[Type]): NewEvent {
  return { type, v: 1, audience, data }
}

/** Streams and offices are seen by the house's secretariat and by the person they concern. */
const between = (...persons: readonly PersonId[]): readonly Circle[] => ['bureau', ...new Set(persons.map((person): Circle => `seat:${person}`))]

/** The decider of the house stream: what is opened, who holds which office, who was added to the register of actors. */
export function houseOf(books: Books): Decider<HouseState, HouseCommand> {
  return {
    initial: emptyHouse,
    commands: houseCommands,
    decide: (state, command, context) => decide(books, state, command, context),
    evolve,
    may: (state, by, now) => may(books, state, by, now),
    due: () => [],
  }
}

/** The house with the rulebooks Parley carries. */
export const house = houseOf(editions)

function decide(books: Books, state: HouseState, command: HouseCommand, { by, ids, now }: Context): Outcome {
  if (command.type !== 'found-house' && !state.founded) return no('notSecretariat')
  switch (command.type) {
    case 'found-house': {
      if (state.founded) return no('founded')
      if (by.capacity !== 'secretariat') return no('notSecretariat')
      return [event('house-founded', ['public'], {}), event('office-given', between(command.person), { person: command.person, stream: houseStream, capacity: 'secretariat' })]
    }
    case 'open-dossier': {
      if (!mayRecord(state, by)) return no('notRecorder')
      const stream = `dossier-${ids()}`
      return [
        event('dossier-opened', between(by.person), { stream, title: command.title, handling: command.handling }),
        event('office-given', between(by.person), { person: by.person, stream, capacity: 'keeper' }),
      ]
    }
    case 'keep-dossier': return by.capacity === 'clock' ? kept(state, command) : no('notSecretariat')
    case 'title-dossier': return by.capacity === 'clock' ? titled(state, command) : no('notSecretariat')
    case 'open-conference': {
      if (!isSecretariat(state, by)) return no('notSecretariat')
      const unknown = missing(books, state, command, dayOf(now))
      if (unknown !== null) return unknown
      const stream = `conference-${ids()}`
      const { title, rulebook, edition = null, exercise, from = null, initiative = null, format = null } = command
      const { names } = state
      return [
        event('conference-opened', between(by.person), { stream, title, rulebook, edition, exercise, from, initiative, format, ...(names === undefined ? {} : { names }) }),
        event('office-given', between(by.person), { person: by.person, stream, capacity: 'secretariat' }),
      ]
    }
    case 'give-office':
    case 'take-office': {
      if (!administered(state, by).includes(command.stream)) return known(state, command.stream) ? no('notAdministered') : no('noStream', { stream: command.stream })
      const capacity = capacityOf(state, command)
      if (capacity === null) return no('notThere')
      const office = { person: command.person, stream: command.stream, capacity }
      if (command.type === 'give-office') return [event('office-given', between(command.person, by.person), office)]
      if (command.stream === houseStream && capacity === 'secretariat') {
        if (!capacitiesOf(state.offices, command.person, houseStream).includes(capacity)) return no('notHeld')
        if (isLast(state, command.person)) return no('last')
      }
      return [event('office-taken', between(command.person, by.person), office)]
    }
    case 'choose-names': {
      if (!isSecretariat(state, by)) return no('notSecretariat')
      const { list, otherwise } = command
      const conferences = Object.values(state.streams).flatMap(({ kind, stream }) => (kind === 'conference' ? [stream] : []))
      return [event('names-chosen', ['public'], { list, otherwise }), ...(conferences.length === 0 ? [] : [event('names-sent', ['bureau'], { list, otherwise, conferences })])]
    }
    case 'register-actor':
    case 'correct-actor':
    case 'name-holder':
    case 'strike-holder':
    case 'record-membership':
    case 'strike-membership':
    case 'merge-actors':
    case 'split-actor': return registered(state, command, by)
  }
}

/**
 * The dossier a conference itself keeps, kept by whoever is its secretariat now. Asked again, or for a conference that is not there, nothing happens:
 * only the clerk asks, and it sees no more of the house than anybody.
 */
function kept(state: HouseState, { conference, id, title }: Extract<HouseCommand, { readonly type: 'keep-dossier' }>): Outcome {
  const of = own(state.streams, conference)
  const stream = `dossier-${id}`
  if (of?.kind !== 'conference' || own(state.streams, stream) !== undefined) return []
  const keepers = Object.entries(own(state.offices, conference) ?? {}).flatMap(([person, held]) => (held.includes('secretariat') ? [person] : []))
  return [
    event('dossier-opened', between(...keepers), { stream, title, handling: keptHandling, conference }),
    ...keepers.map((person) => event('office-given', between(person), { person, stream, capacity: 'keeper' })),
  ]
}

/** What a dossier is called in the lists of those who hold an office in it. For one that is not there, or is called so, nothing happens. */
function titled(state: HouseState, { dossier, title }: Extract<HouseCommand, { readonly type: 'title-dossier' }>): Outcome {
  const of = own(state.streams, dossier)
  return of?.kind !== 'dossier' || of.title === title ? [] : [event('dossier-titled', between(...Object.keys(own(state.offices, dossier) ?? {})), { dossier, title })]
}

function known(state: HouseState, stream: string): boolean {
  return stream === houseStream || own(state.streams, stream) !== undefined
}

/** What an opening names and is not there, and the word that cannot be taken off. */
function missing(books: Books, state: HouseState, command: Extract<HouseCommand, { readonly type: 'open-conference' }>, today: Day): Refusal | null {
  const editions = own(books, command.rulebook)
  if (editions === undefined) return no('noRulebook', { rulebook: command.rulebook })
  const edition = command.edition ?? null
  if (edition !== null && !editions.some((book) => book.edition === edition)) return no('noEdition', { edition, known: editions.map((book) => book.edition).join(', ') })
  if (!command.exercise && !editions.some((book) => (edition === null || book.edition === edition) && isInForce(book, today))) return no('notInForce', { edition: edition ?? command.rulebook })
  if (command.initiative != null && own(state.streams, command.initiative.dossier)?.kind !== 'dossier') return no('noStream', { stream: command.initiative.dossier })
  if (command.from == null) return null
  const from = own(state.streams, command.from.stream)
  if (from?.kind !== 'conference') return no('noStream', { stream: command.from.stream })
  return from.exercise && !command.exercise ? no('staysExercise') : null
}

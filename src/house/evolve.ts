import type { Capacity, Event } from '#base/event.ts'
import type { PersonId, StreamId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { HouseEvent } from './events.ts'
import { evolveRegister } from './register.ts'
import { capacitiesOf, type HouseState } from './state.ts'

/** Folds one event of the house. Types of a later build are passed over. */
export function evolve(state: HouseState, event: Event): HouseState {
  const { type, data, at } = event as HouseEvent
  switch (type) {
    case 'house-founded':
      return { ...state, founded: true }
    case 'dossier-opened': {
      const { stream, title, handling } = data
      return { ...state, streams: { ...state.streams, [stream]: { kind: 'dossier', stream, title, handling, opened: at } } }
    }
    case 'dossier-titled': {
      const dossier = own(state.streams, data.dossier)
      return dossier === undefined ? state : { ...state, streams: { ...state.streams, [data.dossier]: { ...dossier, title: data.title } } }
    }
    case 'conference-opened': {
      // The format is the new conference's; the house only hands it on.
      const { format: _, names: __, ...conference } = data
      return { ...state, streams: { ...state.streams, [data.stream]: { kind: 'conference', ...conference, opened: at } } }
    }
    case 'names-chosen':
      return { ...state, names: data }
    case 'office-given': {
      const held = capacitiesOf(state.offices, data.person, data.stream)
      return held.includes(data.capacity) ? state : hold(state, data.stream, data.person, [...held, data.capacity])
    }
    case 'office-taken':
      return hold(state, data.stream, data.person, capacitiesOf(state.offices, data.person, data.stream).filter((held) => held !== data.capacity))
    default:
      return evolveRegister(state, event) ?? state
  }
}

function hold(state: HouseState, stream: StreamId, person: PersonId, capacities: readonly Capacity[]): HouseState {
  const { [person]: _, ...others } = own(state.offices, stream) ?? {}
  return { ...state, offices: { ...state.offices, [stream]: capacities.length === 0 ? others : { ...others, [person]: capacities } } }
}

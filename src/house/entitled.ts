import type { By } from '#base/event.ts'
import type { StreamId } from '#base/ids.ts'
import { capacitiesOf, houseStream, type HouseState } from './state.ts'

/** Whether somebody holds, in a stream, the very capacity they act in. */
export function holds(state: HouseState, by: By, stream: StreamId): boolean {
  return capacitiesOf(state.offices, by.person, stream).includes(by.capacity)
}

/** The secretariat of the house: opens conferences, gives and takes every office. */
export function isSecretariat(state: HouseState, by: By): boolean {
  return by.capacity === 'secretariat' && holds(state, by, houseStream)
}

/** Who may open a dossier and add to the register: the house's secretariat and its analysts. */
export function mayRecord(state: HouseState, by: By): boolean {
  return (by.capacity === 'secretariat' || by.capacity === 'analyst') && holds(state, by, houseStream)
}

/**
 * The streams whose offices somebody gives and takes: the house's secretariat everywhere, a conference's secretariat in that conference,
 * a dossier's keeper in that dossier.
 */
export function administered(state: HouseState, by: By): readonly StreamId[] {
  if (isSecretariat(state, by)) return [houseStream, ...Object.keys(state.streams)]
  if (by.capacity !== 'secretariat' && by.capacity !== 'keeper') return []
  return Object.keys(state.offices).filter((stream) => stream !== houseStream && holds(state, by, stream))
}

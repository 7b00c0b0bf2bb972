import type { Capacity } from '#base/event.ts'
import type { StreamLine } from '../../wire.ts'

/** The five doors of the start page: what somebody comes here to do. */
export const doors = ['prepare', 'preside', 'represent', 'analyse', 'simulate'] as const
export type Door = (typeof doors)[number]

/** A way through a door: a stream with the screen where the first minute's work is. */
export type Entrance = { readonly stream: StreamLine; readonly screen: string; readonly capacity: Capacity }

const opens: { readonly [door in Door]: (capacity: Capacity, stream: StreamLine) => boolean } = {
  prepare: (capacity, { kind }) => capacity === 'secretariat' && kind === 'conference',
  preside: (capacity, { kind }) => (capacity === 'chair' || capacity === 'vice-chair') && kind === 'conference',
  represent: (capacity) => capacity.startsWith('delegation:') || capacity.startsWith('observer:'),
  analyse: (capacity, { kind }) => kind === 'dossier' && /^(keeper|analyst|reviewer|reader)$/.test(capacity),
  simulate: (capacity, { kind, exercise }) => kind === 'conference' && exercise && capacity !== 'public',
}

/** Where each door leads, the first screen that works going first. */
const rooms: { readonly [door in Door]: readonly string[] } = {
  prepare: ['convene', 'meet'],
  preside: ['meet'],
  represent: ['meet'],
  analyse: ['record', 'analysis'],
  simulate: ['meet'],
}

/** What a door opens for somebody: each stream once, by the first capacity that fits. `works` tells which screens there are. */
export function entrances(door: Door, streams: readonly StreamLine[], works: (screen: string, kind: StreamLine['kind']) => boolean): readonly Entrance[] {
  return streams.flatMap((stream) => {
    const capacity = stream.capacities.find((each) => opens[door](each, stream))
    const screen = rooms[door].find((each) => works(each, stream.kind))
    return capacity === undefined || screen === undefined ? [] : [{ stream, screen, capacity }]
  })
}

import { own } from '#base/own.ts'
import type { OrderBy } from '#rulebooks/business.ts'
import type { FloorRules } from '#rulebooks/business.ts'
import { type Place, ranks, type Rank } from './speaking-state.ts'
import type { Entry, Floor } from './state.ts'

/** What the list is ordered by where nothing else was set: what the rulebook says, else the order of request. */
export function orderOf(floor: Pick<Floor, 'speaking'>, rules: Pick<FloorRules, 'list'>): readonly OrderBy[] {
  return floor.speaking?.order?.by ?? rules.list.order?.given ?? ['request']
}

/** What of a list its order is made of, beside the entries. */
type Waiting = Pick<Floor, 'speaking' | 'used' | 'speaker'>

/** Of whoever the turns of a format do not name. */
const lastTurn = Number.MAX_SAFE_INTEGER

/** What an entry's place rests on. Its own rank goes before that of its delegation. */
export function placeOf({ place, seat, rank, behalf, reports, turn }: Entry): Place {
  return place ?? { seat, rank: rank ?? null, behalf: behalf ?? null, reports: reports !== undefined, ...(turn === undefined ? {} : { turn }) }
}

export function rankOf({ speaking }: Pick<Floor, 'speaking'>, { seat, rank }: Pick<Place, 'seat' | 'rank'>): Rank {
  return rank ?? own(speaking?.ranks ?? {}, seat) ?? 'other'
}

/** The region a delegation speaks for, as it was named; null where none. */
export function regionOf({ speaking }: Pick<Floor, 'speaking'>, seat: string): string | null {
  return Object.entries(speaking?.groups ?? {}).find(([, { region, seats }]) => region && seats.includes(seat))?.[0] ?? null
}

/** Delegations of a region that have spoken on this item or have the floor. */
function turnsOf(floor: Waiting, region: string | null): number {
  const { used, speaker } = floor
  const seats = speaker === null || own(used, speaker.seat) !== undefined ? Object.keys(used) : [...Object.keys(used), speaker.seat]
  return seats.filter((seat) => regionOf(floor, seat) === region).length
}

/**
 * Everybody who waits, in the order in which they will be called. Lists of different kinds stand between one another as they were asked
 * for; only statements have an order of their own: first the turns of the format of the meeting. Among those whom an order does not tell apart the next one does, in the end the order of request.
 */
export function speakingOrder(floor: Waiting & Pick<Floor, 'entries'>, rules: Pick<FloorRules, 'list'>): readonly Entry[] {
  const by = orderOf(floor, rules)
  const statements = floor.entries.filter(isStatement)
  const turns = [...new Set(statements.map((entry) => placeOf(entry).turn ?? lastTurn))].sort((one, other) => one - other)
  if ((by[0] === 'request' || by.length === 0) && turns.length < 2) return floor.entries
  const reporting = statements.filter((entry) => placeOf(entry).reports)
  const sorted = [...reporting, ...turns.flatMap((turn) => arranged(statements.filter((entry) => !placeOf(entry).reports && (placeOf(entry).turn ?? lastTurn) === turn), by, floor))]
  let next = 0
  return floor.entries.map((entry) => (isStatement(entry) ? sorted[next++] ?? entry : entry))
}

export function isStatement({ kind, motion }: Pick<Entry, 'kind' | 'motion'>): boolean {
  return kind === 'statement' && motion === null
}

/** Those on the same list as an entry, in the order in which they will be called. */
export function sameList(floor: Waiting & Pick<Floor, 'entries'>, rules: Pick<FloorRules, 'list'>, { kind, motion }: Pick<Entry, 'kind' | 'motion'>): readonly Entry[] {
  return speakingOrder(floor, rules).filter((one) => one.kind === kind && one.motion === motion)
}

/** The lower goes first. */
export function keyOf(by: Exclude<OrderBy, 'request' | 'regions'>, entry: Entry, floor: Waiting): number {
  const place = placeOf(entry)
  switch (by) {
    case 'rank': return ranks.indexOf(rankOf(floor, place))
    case 'groups': return place.behalf === null ? 1 : 0
    case 'least-time': return own(floor.used, place.seat) ?? 0
    case 'lots': {
      const drawn = floor.speaking?.order?.drawn ?? []
      const lot = drawn.indexOf(place.seat)
      return lot < 0 ? drawn.length : lot
    }
  }
}

function arranged(entries: readonly Entry[], [by, ...rest]: readonly OrderBy[], floor: Waiting): readonly Entry[] {
  if (by === undefined || by === 'request' || entries.length < 2) return entries
  if (by === 'regions') return alternating(entries, rest, floor)
  const classes = new Map<number, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(by, entry, floor)
    const same = classes.get(key)
    if (same === undefined) classes.set(key, [entry])
    else same.push(entry)
  }
  return [...classes].sort(([one], [other]) => one - other).flatMap(([, same]) => arranged(same, rest, floor))
}

/** Each time the region that had the fewest turns so far; among those the one whose first delegation asked first. */
function alternating(entries: readonly Entry[], rest: readonly OrderBy[], floor: Waiting): readonly Entry[] {
  const byRegion = new Map<string | null, Entry[]>()
  for (const entry of entries) {
    const region = regionOf(floor, placeOf(entry).seat)
    byRegion.set(region, [...byRegion.get(region) ?? [], entry])
  }
  const regions = [...byRegion].map(([region, waiting]) => ({ turns: turnsOf(floor, region), waiting: [...arranged(waiting, rest, floor)] }))
  return entries.flatMap(() => {
    const next = regions.filter(({ waiting }) => waiting.length > 0).reduce<(typeof regions)[number] | null>((best, one) => (best === null || one.turns < best.turns ? one : best), null)
    const entry = next?.waiting.shift()
    if (next === null || entry === undefined) return []
    next.turns += 1
    return [entry]
  })
}

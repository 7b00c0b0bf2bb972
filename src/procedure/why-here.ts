import { minute, second } from '#base/instants.ts'
import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Citation } from '#base/refusal.ts'
import { fill, joined, listed, type Words } from '#base/words.ts'
import { citeAll } from '#rulebooks/citing.ts'
import { orderSaid, turnsOf } from './list-order.ts'
import { nameOf, type Scene } from './scene.ts'
import { isStatement, keyOf, orderOf, placeOf, rankOf, regionOf, sameList } from './speaking-order.ts'
import type { Entry } from './state.ts'
import { before, here, orderNames, rankNames } from './words/speaking.ts'

/** Who comes before an entry, together with everybody who does for the same reason. */
export type Before = { readonly words: Words; readonly seats: readonly SeatId[] }

/** "Why am I fourteenth?": the place, counted from 1 among those on the same list, the rule, and who comes before and why. */
export type WhyHere = { readonly place: number; readonly of: number; readonly words: Words; readonly cites: readonly Citation[]; readonly before: readonly Before[] }

/** Null where nobody waits there. Reasons stand in the order in which those they concern will be called. */
export function whyHere(scene: Pick<Scene, 'state' | 'book' | 'body'>, id: string, by: 'own' | 'other' = 'own'): WhyHere | null {
  const { state, book, body } = scene
  const entry = body.floor.entries.find((one) => one.id === id)
  if (entry === undefined) return null
  const waiting = sameList(body.floor, book.floor, entry)
  const ahead = waiting.slice(0, waiting.indexOf(entry))
  const reasons = new Map<string, { readonly words: Words; readonly seats: SeatId[] }>()
  for (const other of ahead) {
    const words = reason(scene, other, entry)
    const same = reasons.get(words.en)
    if (same === undefined) reasons.set(words.en, { words, seats: [other.seat] })
    else same.seats.push(other.seat)
  }
  const slots = { place: ahead.length + 1, of: waiting.length, who: nameOf(state, entry.seat) }
  const ordered = isStatement(entry) ? orderSaid(scene) : { by: [orderNames.request], rules: book.floor.list.order?.rules ?? book.floor.rules }
  const set = isStatement(entry) ? body.floor.speaking?.order : undefined
  const said = joined(fill(by === 'own' ? here.place : here['place-of'], slots), fill(here.order, { order: listed(ordered.by, 'semicolons') }))
  return {
    place: slots.place, of: slots.of, before: [...reasons.values()],
    words: set?.basis == null ? said : joined(said, fill(here.basis, { basis: set.basis })),
    cites: citeAll(book, ordered.rules),
  }
}

function reason(scene: Pick<Scene, 'state' | 'book' | 'body'>, other: Entry, mine: Entry): Words {
  const { body: { floor }, book, state } = scene
  const { moved } = other
  if (moved?.by === 'chair') return moved.reason === null ? before.moved : fill(before['moved-because'], { reason: moved.reason })
  if (moved?.by === 'exchange') return fill(before.exchanged, { who: nameOf(state, moved.with) })
  if (mine.moved?.by === 'chair') return before.shifted
  return isStatement(mine) && (orderOf(floor, book.floor)[0] !== 'request' || placeOf(mine).turn !== undefined || placeOf(other).turn !== undefined) ? compared(scene, other, mine) : before.asked
}

/** By the first criterion that tells the two apart. */
function compared(scene: Pick<Scene, 'book' | 'body'>, other: Entry, mine: Entry): Words {
  const { body: { floor }, book } = scene
  if (!isStatement(mine)) return before.asked
  const [their, my] = [placeOf(other), placeOf(mine)]
  if (their.reports && !my.reports) return before.reports
  if (their.turn !== my.turn) return fill(before.turn, { turn: turnsOf(scene)[their.turn ?? 0]?.name ?? before.asked })
  for (const by of orderOf(floor, book.floor)) {
    if (by === 'request') return before.asked
    if (by === 'regions') {
      const region = regionOf(floor, their.seat)
      if (region !== regionOf(floor, my.seat)) return region === null ? before.asked : fill(before.regions, { region })
      continue
    }
    const [theirs, mineIs] = [keyOf(by, other, floor), keyOf(by, mine, floor)]
    if (theirs === mineIs) continue
    switch (by) {
      case 'groups': return fill(before.group, { group: their.behalf ?? '' })
      case 'rank': return fill(before.rank, { rank: rankNames[rankOf(floor, their)] })
      case 'lots': return fill(before.lots, { number: theirs + 1, own: mineIs + 1 })
      case 'least-time': return fill(before['least-time'], { time: spoken(floor, their.seat), own: spoken(floor, my.seat) })
    }
  }
  return before.asked
}

function spoken({ used }: { readonly used: { readonly [seat: SeatId]: number } }, seat: SeatId): string {
  const time = own(used, seat) ?? 0
  return `${Math.floor(time / minute)}:${String(Math.floor(time / second) % 60).padStart(2, '0')}`
}

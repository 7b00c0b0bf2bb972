import type { SeatId } from '#base/ids.ts'
import { entitled, nameOf, type Scene } from './scene.ts'

/** Who may host the next meeting of a series: whose turn it is, or whoever offered. Nobody where the rules know no series. */
export function hosts(scene: Scene): readonly SeatId[] {
  const { series } = scene.book
  if (series === null) return []
  const seats = entitled(scene, 'candidate')
  switch (series.order) {
    case 'by-offer': return seats
    case 'seating': return turn(scene, seats)
    case 'english-alphabetical': return turn(scene, seats.toSorted((one, other) => ordered(nameOf(scene.state, one).en, nameOf(scene.state, other).en)))
  }
}

/** The one after the latest host; the first where there was none yet or it has left. */
function turn({ body }: Scene, order: readonly SeatId[]): readonly SeatId[] {
  const next = order[(order.findIndex((seat) => seat === body.host) + 1) % Math.max(1, order.length)]
  return next === undefined ? [] : [next]
}

function ordered(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

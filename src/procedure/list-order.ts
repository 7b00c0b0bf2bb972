import type { SeatId } from '#base/ids.ts'
import { listed, fill, type Words } from '#base/words.ts'
import type { SpeakingOrder } from '#rulebooks/business.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { SpeakingTurn } from '#rulebooks/standing.ts'
import { formatOf } from './format-rules.ts'
import { presidingSeat } from './presidency.ts'
import { roleOf, type Scene } from './scene.ts'
import { orderOf } from './speaking-order.ts'
import { inTurns, orderNames } from './words/speaking.ts'

type Seen = Pick<Scene, 'book' | 'body'>

/** What the rules on the list say of its order, and the format of the meeting where it has turns of its own; undefined where they have speakers called as they asked. */
export function listOrder(scene: Seen): SpeakingOrder | undefined {
  const { order } = scene.book.floor.list
  const turns = formatOf(scene)?.order
  return turns === undefined ? order : { given: order?.given ?? ['request'], others: turns.others, rules: turns.rules }
}

/** The turn in which a delegation is heard in the format of the meeting, counted from 0; null where the format has none for it. */
export function turnOf(scene: Pick<Scene, 'state' | 'book' | 'body' | 'now'>, seat: SeatId): number | null {
  const turns = formatOf(scene)?.order?.turns ?? []
  const presides = turns.findIndex(({ presiding }) => presiding === true && presidingSeat(scene) === seat)
  if (presides >= 0) return presides
  const turn = turns.findIndex(({ of }) => of.includes(roleOf(scene, seat) ?? ''))
  return turn < 0 ? null : turn
}

export function turnsOf(scene: Seen): readonly SpeakingTurn[] {
  return formatOf(scene)?.order?.turns ?? []
}

/** By what the list is ordered, where it is not by request alone, and by which rules. */
export function orderSaid(scene: Seen): { readonly by: readonly Words[]; readonly rules: Rules } {
  const { floor } = scene.body
  const turns = turnsOf(scene)
  const by = orderOf(floor, scene.book.floor).map((one) => orderNames[one])
  return {
    by: turns.length === 0 ? by : [fill(inTurns, { turns: listed(turns.map(({ name }) => name), 'commas') }), ...by],
    rules: floor.speaking?.order?.rules ?? listOrder(scene)?.rules ?? scene.book.floor.rules,
  }
}

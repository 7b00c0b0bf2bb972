import type { SeatId } from '#base/ids.ts'
import type { Refusal } from '#base/refusal.ts'
import { refuse } from './refusing.ts'
import { nameOf, type Scene } from './scene.ts'
import type { Body } from './state.ts'

/** Whether the chair has ruled a delegation to be a party that takes no part in the deliberations on the item that is open. */
export function isBarred({ agenda, item }: Pick<Body, 'agenda' | 'item'>, seat: SeatId): boolean {
  return agenda.find(({ id }) => id === item)?.barred?.includes(seat) === true
}

/** Why a party does not speak, move, propose or object on the item. It may still raise a point of order and appeal, also against that ruling. */
export function outOfDeliberation(scene: Pick<Scene, 'state' | 'book' | 'body'>, seat: SeatId): Refusal | null {
  return isBarred(scene.body, seat) ? refuse(scene, 'party-out-of-deliberation', scene.book.parties?.deliberation?.rules ?? [], { who: nameOf(scene.state, seat) }) : null
}

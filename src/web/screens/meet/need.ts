import type { SeatId } from '#base/ids.ts'
import type { Body } from '#procedure/state.ts'
import { type Book, type Pressing, pressingIn } from '#views/needs.ts'

/** What a delegation's screen puts first: the one thing that needs it now. */
export type Need = Pressing | { readonly is: 'nothing' }

export function needOf(body: Body, seat: SeatId, book: Book = null): Need {
  return pressingIn(body, seat, book)[0] ?? { is: 'nothing' }
}

import { seatOf } from '#base/event.ts'
import type { SeatId } from '#base/ids.ts'
import { addressOf } from '../../place.ts'
import { type Me, apiOf, ask } from '../../wire.ts'

type Bodies = { readonly state: { readonly bodies?: { readonly [body: string]: { readonly members: readonly SeatId[] | null } } } }

/** Where a sign-in begins: a delegation that sits in more than one body with its day, everybody else on the start page. */
export async function firstOf(u: number, { offices }: Me): Promise<string> {
  const start = `/u/${u}/`
  const [one, ...others] = offices
  const seat = one === undefined ? null : seatOf(one.capacity)
  if (one === undefined || seat === null || offices.some(({ capacity }) => seatOf(capacity) === null)) return start
  const day = addressOf({ sign: u, stream: one.stream, screen: 'day', rest: [] })
  if (others.some(({ stream }) => stream !== one.stream)) return day
  const answer = await ask<Bodies>(`${apiOf(u)}/streams/${encodeURIComponent(one.stream)}/snapshot`)
  const bodies = 'value' in answer ? Object.values(answer.value.state.bodies ?? {}) : []
  return bodies.filter(({ members }) => members === null || members.includes(seat)).length > 1 ? day : start
}

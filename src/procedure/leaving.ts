import type { Rulebook } from '#rulebooks/rulebook.ts'
import { emptyFloor } from './bodies.ts'
import { lasting } from './speaking-state.ts'
import type { Body, Draft, Item } from './state.ts'

/** The item leaves the table, and with it its drafts, its list, and the motions that would have come after. */
export function leave(body: Body, item: string, status: (item: Item) => Item['status']): Body {
  return {
    ...body, item: null, action: null, motions: [], floor: { ...emptyFloor, ...lasting(body.floor) },
    agenda: body.agenda.map((one) => (one.id === item ? { ...one, status: status(one) } : one)),
    drafts: body.drafts.map((draft): Draft => (draft.status === 'before' ? { ...draft, status: draft.second === null ? 'submitted' : 'tied' } : draft)),
  }
}

/** Whether each meeting takes a step of the opening again: the adoption of its agenda. */
export function stepOfEach({ opening }: Pick<Rulebook, 'opening'>, { members }: Pick<Body, 'members'>): number {
  return members === null ? opening.findIndex(({ each }) => each === 'meeting') : -1
}

/** A meeting that adopts its own agenda begins before that step; an unfinished item is on the agenda by itself, and waits to be opened again. */
export function begunAfresh(body: Body, book: Pick<Rulebook, 'opening'>): Body {
  const step = stepOfEach(book, body)
  if (step < 0 || body.opened <= step) return body
  return { ...(body.item === null ? body : leave(body, body.item, () => 'waiting')), opened: step }
}

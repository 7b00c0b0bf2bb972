import type { NewEvent } from '#base/event.ts'
import { own } from '#base/own.ts'
import { appliedIn } from '#rulebooks/body-kinds.ts'
import type { ConferenceEvents, Happening } from './events.ts'
import { dossierOf } from './press.ts'
import { bodyName, nameOf } from './scene.ts'
import type { ConferenceState } from './state.ts'
import { depositFor } from './statements.ts'

/**
 * The embargo ends when the delegation is given the floor, by whatever act that happens: right after it everything that may then be seen
 * of its statement is told to the readers of the meeting, who were not shown the deposit. Its delegation and the interpreters see it in any case.
 */
export function delivering<Made extends NewEvent>(state: ConferenceState, made: readonly Made[]): readonly (Made | Happening)[] {
  return made.flatMap((event): readonly (Made | Happening)[] => {
    if (event.type !== 'floor-given') return [event]
    const delivered = deliveredBy(state, event)
    return delivered === null ? [event] : [event, delivered]
  })
}

function deliveredBy(state: ConferenceState, { data, audience }: NewEvent): Happening | null {
  const { body: id, entry, seat, kind, behalf } = data as ConferenceEvents['floor-given']
  const body = own(state.bodies, id)
  const { founding } = state
  const deposit = body === undefined ? null : depositFor(body, { id: entry, seat, kind })
  if (body === undefined || founding === null || deposit === null) return null
  const item = body.agenda.find((one) => one.id === body.item)
  return {
    type: 'statement-delivered', v: 1, audience: [...new Set([...audience, ...(audience.includes('public') || audience.includes('participants') ? [] : [`seat:${seat}`, 'interpreters'] as const)])],
    data: {
      body: id, statement: deposit.id, seat, entry, kind, item: item === undefined ? null : { id: item.id, title: item.title }, meeting: body.meeting?.number ?? body.held, behalf: behalf ?? null, reading: deposit.reading, texts: deposit.texts,
      who: nameOf(state, seat), conference: founding.title, bodyName: bodyName({ book: appliedIn(founding.rulebook, body.kind ?? null), body }), exercise: founding.exercise, dossier: dossierOf({ state }),
    },
  }
}

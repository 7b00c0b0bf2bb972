import type { NewEvent } from '#base/event.ts'
import type { Ids } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { appliedIn } from '#rulebooks/body-kinds.ts'
import type { ConferenceEvents, Happening } from './events.ts'
import { cameFrom } from './press.ts'
import { bodyName, nameOf } from './scene.ts'
import type { ConferenceState } from './state.ts'
import { depositFor } from './statements.ts'

/** UTF-16 units of a dossier's title. */
const longestTitle = 200

/**
 * The embargo ends when the delegation is given the floor, by whatever act that happens: right after it everything that may then be seen
 * of its statement is told to the readers of the meeting, who were not shown the deposit. Its delegation and the interpreters see it in any case.
 * Every such statement goes into a dossier; where none may have it, the conference begins to keep one of its own first.
 */
export function delivering<Made extends NewEvent>(state: ConferenceState, made: readonly Made[], ids: Ids): readonly (Made | Happening)[] {
  const keeping = keptDossier(state, ids)
  return made.flatMap((event): readonly (Made | Happening)[] => (event.type === 'floor-given' ? [event, ...deliveredBy(state, event, keeping)] : [event]))
}

/** The dossier of the conference's own, and the event that says so where it had none. */
function keptDossier({ dossier, founding }: ConferenceState, ids: Ids): () => readonly [dossier: string, said: readonly Happening[]] {
  let stream = dossier
  return () => {
    if (stream !== undefined) return [stream, []]
    stream = `dossier-${ids()}`
    return [stream, [{ type: 'dossier-kept', v: 1, audience: ['bureau'], data: { dossier: stream, title: `${founding?.exercise === true ? 'EXERCISE: ' : ''}${founding?.title ?? ''}`.slice(0, longestTitle).toWellFormed() } }]]
  }
}

function deliveredBy(state: ConferenceState, { data, audience }: NewEvent, keeping: ReturnType<typeof keptDossier>): readonly Happening[] {
  const { body: id, entry, seat, kind, behalf } = data as ConferenceEvents['floor-given']
  const body = own(state.bodies, id)
  const { founding } = state
  const deposit = body === undefined ? null : depositFor(body, { id: entry, seat, kind })
  if (body === undefined || founding === null || deposit === null) return []
  const item = body.agenda.find((one) => one.id === body.item)
  // The team of the dossier a conference came from was not in the room: it gets what everybody could hear.
  const origin = audience.includes('public') ? cameFrom(state) : null
  const [dossier, said] = origin === null ? keeping() : [origin, []]
  return [...said, {
    type: 'statement-delivered', v: 1, audience: [...new Set([...audience, ...(audience.includes('public') || audience.includes('participants') ? [] : [`seat:${seat}`, 'interpreters'] as const)])],
    data: {
      body: id, statement: deposit.id, seat, entry, kind, item: item === undefined ? null : { id: item.id, title: item.title }, meeting: body.meeting?.number ?? body.held, behalf: behalf ?? null, reading: deposit.reading, texts: deposit.texts,
      who: nameOf(state, seat), conference: founding.title, bodyName: bodyName({ book: appliedIn(founding.rulebook, body.kind ?? null), body }), exercise: founding.exercise, dossier,
    },
  }]
}

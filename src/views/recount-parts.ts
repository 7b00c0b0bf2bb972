import { own } from '#base/own.ts'
import { amendmentEmptied } from '#procedure/amendment-parts.ts'
import { emptied } from '#procedure/division.ts'
import type { ConferenceEvents } from '#procedure/events.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { appliedIn } from '#rulebooks/body-kinds.ts'

/**
 * Whether what was rejected because its parts were rejected had none left, from the votes on the parts as the conference stood just
 * before; the votes are counted again by themselves. Null where the text or its parts were not shown to this reader.
 */
export function rejectedByRule({ body: id, decision: { on } }: ConferenceEvents['question-decided'], { founding, bodies }: ConferenceState): boolean | null {
  const body = own(bodies, id)
  if (founding === null || body === undefined) return null
  const book = appliedIn(founding.rulebook, body.kind ?? null)
  const draft = body.drafts.find((one) => one.id === on.id)
  const amendment = body.amendments.find((one) => one.id === on.id)
  const parts = (on.kind === 'draft' ? draft : amendment)?.parts ?? []
  if (parts.length === 0 || parts.some(({ status }) => status === 'waiting')) return null
  const rejected = parts.filter(({ status }) => status === 'rejected').flatMap(({ provisions }) => provisions)
  if (on.kind === 'draft') return draft === undefined || draft.paragraphs === null ? null : emptied({ book, body }, draft, rejected)
  return amendment === undefined ? null : amendmentEmptied({ book, body }, amendment, rejected)
}

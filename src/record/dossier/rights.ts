import type { By, Capacity } from '#base/event.ts'
import { circlesOf, type Handling, mayRead, strictest, type TeamRole, teamRoles } from '#base/handling.ts'
import type { DocumentId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Circle } from '#base/event.ts'
import type { Anchor } from '../entry.ts'
import type { DossierDocument, DossierState } from '../state.ts'

/** The role of a capacity in the team; null for everybody else. */
export function roleOf(capacity: Capacity): TeamRole | null {
  return teamRoles.find((role) => role === capacity) ?? null
}

/** Who brings documents in, describes them and groups them. */
export const records = ({ capacity }: By): boolean => capacity === 'keeper' || capacity === 'analyst'
/** Who judges candidates. */
export const reviews = (by: By): boolean => records(by) || by.capacity === 'reviewer'
/** Who sets handling marks and publishes. */
export const keeps = ({ capacity }: By): boolean => capacity === 'keeper'

/** A document of the dossier that this capacity may read; a document beyond its handling is not there for it. */
export function readable(state: DossierState, { capacity }: By, document: DocumentId): DossierDocument | null {
  const found = own(state.documents, document)
  const role = roleOf(capacity)
  return found !== undefined && role !== null && mayRead(role, found.handling) ? found : null
}

/** What is drawn from documents inherits the strictest of their marks; an unknown document counts as the strictest there is. */
export function handlingOf(state: DossierState, anchors: readonly Pick<Anchor, 'document'>[]): Handling {
  return strictest(anchors.map(({ document }) => own(state.documents, document)?.handling ?? 'source-protected'))
}

export function mayReadAll(state: DossierState, { capacity }: Pick<By, 'capacity'>, anchors: readonly Pick<Anchor, 'document'>[]): boolean {
  const role = roleOf(capacity)
  return role !== null && mayRead(role, handlingOf(state, anchors))
}

/** The circles that may see what rests on these passages now. */
export function audienceOf(state: DossierState, anchors: readonly Pick<Anchor, 'document'>[]): readonly Circle[] {
  return circlesOf(handlingOf(state, anchors))
}

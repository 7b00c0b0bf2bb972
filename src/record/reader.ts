import { seatOf, type By } from '#base/event.ts'
import { mayRead, strictest, type Handling, type TeamRole, teamRoles } from '#base/handling.ts'
import { own } from '#base/own.ts'
import type { Anchor, Entry, Rejection } from './entry.ts'
import type { DossierDocument, DossierState } from './state.ts'

/** The role somebody has in the team, null for everybody else. */
export function roleOf({ capacity }: Pick<By, 'capacity'>): TeamRole | null {
  return seatOf(capacity) === null ? teamRoles.find((role) => role === capacity) ?? null : null
}

/** The strictest mark of the documents something rests on; a document that is not known here is none that may be read. */
export function markOf(state: DossierState, anchors: readonly Pick<Anchor, 'document'>[]): Handling {
  return strictest(anchors.map(({ document }) => own(state.documents, document)?.handling ?? 'source-protected'))
}

/** What of a dossier a role may read as its documents are marked now. Everything that is listed, counted or offered comes through here. */
export type Readable = {
  readonly documents: readonly DossierDocument[]
  readonly entries: readonly Entry[]
  readonly rejections: readonly Rejection[]
}

export function readableBy(state: DossierState, role: TeamRole): Readable {
  const open = (anchors: readonly Anchor[]): boolean => mayRead(role, markOf(state, anchors))
  return {
    // In the order of import also for somebody to whom an earlier document was opened later.
    documents: Object.values(state.documents).filter(({ handling }) => mayRead(role, handling)).toSorted((one, other) => one.at - other.at || (one.document < other.document ? -1 : 1)),
    entries: Object.values(state.entries).filter(({ anchors }) => open(anchors)),
    rejections: Object.values(state.rejections).filter(({ anchors }) => open(anchors)),
  }
}

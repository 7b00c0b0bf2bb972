import type { By } from '#base/event.ts'
import { circlesOf, type Handling, handlings } from '#base/handling.ts'
import { own } from '#base/own.ts'
import type { Anchor, Entry } from '../entry.ts'
import type { DossierEvents } from '../events.ts'
import type { DossierDocument, DossierState } from '../state.ts'
import { linksAmong, merged } from './links.ts'
import { no } from './refusals.ts'
import { handlingOf, readable } from './rights.ts'
import { event, type Of, type Outcome } from './telling.ts'

type Opened = NonNullable<DossierEvents['handling-set']['opened']>

/** A document gets another mark. Where it is a milder one, those who may read the document only now are told what rests on it. */
export function handled(state: DossierState, by: By, { document: id, handling }: Of<'set-handling'>): Outcome {
  const document = readable(state, by, id)
  if (document === null) return no('noDocument')
  if (document.handling === handling) return no('sameHandling')
  if (handlings.indexOf(handling) > handlings.indexOf(document.handling)) return [event('handling-set', circlesOf(document.handling), { document: id, handling, opened: null })]
  return openedTo(state, document, handling).map((upTo) => event('handling-set', circlesOf(upTo), { document: id, handling, opened: opened(state, document, handling, upTo) }))
}

/** The marks that say who sees what is new to them: the document's own, and a stricter one of fewer readers where something else of that mark could stand beside it. */
function openedTo({ documents }: DossierState, { handling: before }: DossierDocument, handling: Handling): readonly Handling[] {
  const between = handlings.filter((mark, at) => at > handlings.indexOf(handling) && at < handlings.indexOf(before) && readers(mark) < readers(handling))
  return [handling, ...between.filter((mark) => Object.values(documents).some((one) => one.handling === mark))]
}

const readers = (handling: Handling): number => circlesOf(handling).length

/** Whether whoever may read what is marked so may read this too. */
const isOpenTo = (state: DossierState, upTo: Handling) => ({ anchors }: { readonly anchors: readonly Pick<Anchor, 'document'>[] }): boolean => readers(handlingOf(state, anchors)) >= readers(upTo)

const restsOn = (document: string) => ({ anchors }: { readonly anchors: readonly Anchor[] }): boolean => anchors.some((anchor) => anchor.document === document)

function opened(state: DossierState, document: DossierDocument, handling: Handling, upTo: Handling): Opened {
  const after = marked(state, { ...document, handling })
  const [isOpen, rests] = [isOpenTo(after, upTo), restsOn(document.document)]
  const shown = ({ before, ...entry }: Entry): Entry => {
    const known = (before ?? []).filter(isOpen)
    return known.length === 0 ? entry : { ...entry, before: known }
  }
  const entries = Object.values(state.entries).filter(isOpen)
  return {
    document: { ...document, handling }, entries: entries.filter(rests).map(shown), links: linksAmong(state, new Set(entries.map(({ entry }) => entry))),
    rejections: Object.values(state.rejections).filter((one) => rests(one) && isOpen(one)), upTo,
  }
}

const marked = (state: DossierState, document: DossierDocument): DossierState => ({ ...state, documents: { ...state.documents, [document.document]: document } })

/**
 * A dossier with what was opened. Who knew more of an entry's earlier values keeps knowing it; what a reader was shown before the document was
 * closed to them, and was taken back or rests on something else since, is gone.
 */
export function seenAnew(state: DossierState, document: string, { upTo, ...opened }: Opened): DossierState {
  const rests = restsOn(document)
  const isOpen = upTo === undefined ? () => false : isOpenTo(marked(state, opened.document), upTo)
  const left = <One extends { readonly anchors: readonly Anchor[] }>(those: { readonly [key: string]: One }): { readonly [key: string]: One } => Object.fromEntries(Object.entries(those).filter(([, one]) => !rests(one) || !isOpen(one)))
  const anew = opened.entries.map((entry) => {
    const before = own(state.entries, String(entry.entry))?.before
    return [entry.entry, before === undefined || before.length <= (entry.before?.length ?? 0) ? entry : { ...entry, before }] as const
  })
  return {
    ...state, ...(opened.links === undefined ? {} : merged(state, opened.links)),
    documents: { ...state.documents, [document]: opened.document },
    entries: { ...left(state.entries), ...Object.fromEntries(anew) },
    rejections: { ...left(state.rejections), ...Object.fromEntries(opened.rejections.map((rejection) => [rejection.review, rejection])) },
    reviews: [...opened.entries.map(({ candidate, entry }) => [candidate, entry] as const), ...opened.rejections.map(({ candidate, review }) => [candidate, review] as const)]
      .reduce((reviews, [candidate, review]) => candidate === null ? reviews : reviewed(reviews, candidate, review), state.reviews),
  }
}

/** The standing reviews of candidates with one more. */
export function reviewed(reviews: DossierState['reviews'], candidate: string, review: number): DossierState['reviews'] {
  const before = own(reviews, candidate) ?? []
  return before.includes(review) ? reviews : { ...reviews, [candidate]: [...before, review] }
}

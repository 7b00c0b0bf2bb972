import type { Event } from '#base/event.ts'
import { own } from '#base/own.ts'
import type { DossierEvents } from './events.ts'
import type { Anchor, Entry, Kinded, Rejection, Way } from './entry.ts'
import type { DossierDocument, DossierState } from './state.ts'

type Evolve<Type extends keyof DossierEvents> = (state: DossierState, event: Event<Type, DossierEvents[Type]>) => DossierState

export const empty: DossierState = { title: '', handling: 'internal', started: null, documents: {}, entries: {}, rejections: {}, reviews: {}, joined: [], apart: [], renderings: [] }

function onDocument(state: DossierState, id: string, change: (document: DossierDocument) => DossierDocument): DossierState {
  const document = own(state.documents, id)
  return document === undefined ? state : { ...state, documents: { ...state.documents, [id]: change(document) } }
}

function entered(state: DossierState, event: Event, way: Way, { candidate, anchors, ...kinded }: Kinded & { readonly candidate: string | null; readonly anchors: readonly Anchor[] }): DossierState {
  const { position, by: { person }, at } = event
  const entry = { ...kinded, entry: position, anchors, way, candidate, by: person, at, revision: position, published: null } as Entry
  return { ...state, entries: { ...state.entries, [position]: entry }, reviews: candidate === null ? state.reviews : reviewedBy(state, candidate, position) }
}

function reviewedBy({ reviews }: DossierState, candidate: string, position: number): DossierState['reviews'] {
  return { ...reviews, [candidate]: [...(own(reviews, candidate) ?? []), position] }
}

function without<Value>(record: { readonly [name: string]: Value }, name: string): { readonly [name: string]: Value } {
  const { [name]: _, ...rest } = record
  return rest
}

/** What each event does. None fails, whatever a reader was not shown. */
export const evolves: { readonly [Type in keyof DossierEvents]: Evolve<Type> } = {
  'dossier-started': (state, { data, at }) => ({ ...state, ...data, started: at }),
  'document-imported': (state, { data, by, at }) => ({ ...state, documents: { ...state.documents, [data.document]: { ...data, by: by.person, at } } }),
  'handling-set': (state, { data: { document, handling, opened } }) => {
    const marked = onDocument(opened !== null && own(state.documents, document) === undefined ? { ...state, documents: { ...state.documents, [document]: opened.document } } : state, document, (known) => ({ ...known, handling }))
    return opened === null ? marked : [...opened.entries, ...opened.rejections].reduce(shown, marked)
  },
  'document-described': (state, { data: { document, described } }) => onDocument(state, document, (known) => ({ ...known, described })),
  'passage-restored': (state, { data: { document, span } }) => onDocument(state, document, (known) => ({ ...known, restored: [...known.restored, span] })),
  'passage-masked': (state, { data: { document, span, reason } }) => onDocument(state, document, (known) => ({ ...known, masked: [...known.masked, { span, reason }] })),
  'candidate-confirmed': (state, event) => entered(state, event, 'confirmed', event.data),
  'candidate-corrected': (state, event) => {
    const { note: _, ...data } = event.data
    return entered(state, event, 'corrected', data)
  },
  'candidate-rejected': (state, { data: { candidate, kind, anchors, note }, position, by, at }) => ({
    ...state, rejections: { ...state.rejections, [position]: { review: position, candidate, kind, anchors, by: by.person, at, note } }, reviews: reviewedBy(state, candidate, position),
  }),
  'entry-marked': (state, event) => entered(state, event, 'by-hand', { ...event.data, candidate: null }),
  'entry-amended': (state, { data: { entry, kind, value, anchors }, position }) => {
    const known = own(state.entries, String(entry))
    return known === undefined ? state : { ...state, entries: { ...state.entries, [entry]: { ...known, kind, value, anchors, revision: position } as Entry } }
  },
  'review-withdrawn': (state, { data: { review } }) => {
    const name = String(review)
    const candidate = (own(state.entries, name) ?? own(state.rejections, name))?.candidate ?? null
    const left = candidate === null ? [] : (own(state.reviews, candidate) ?? []).filter((position) => position !== review)
    return {
      ...state, entries: without(state.entries, name), rejections: without(state.rejections, name), renderings: apart(state.renderings, review),
      reviews: candidate === null ? state.reviews : left.length === 0 ? without(state.reviews, candidate) : { ...state.reviews, [candidate]: left },
    }
  },
  'renderings-linked': (state, { data: { entries } }) => ({ ...state, renderings: merged(state.renderings, entries) }),
  'rendering-unlinked': (state, { data: { entry } }) => ({ ...state, renderings: apart(state.renderings, entry) }),
  'story-joined': (state, { data: { documents } }) => ({ ...state, joined: merged(state.joined, documents), apart: state.apart.filter((document) => !documents.includes(document)) }),
  'story-split': (state, { data: { document } }) => ({ ...state, joined: apart(state.joined, document), apart: state.apart.includes(document) ? state.apart : [...state.apart, document] }),
  'entry-published': (state, { data: { entry }, position }) => ({ ...state, entries: { ...state.entries, [entry.entry]: { ...(own(state.entries, String(entry.entry)) ?? entry), published: position } } }),
}

/** Something of a document that has just been opened, unless it was seen before. */
function shown(state: DossierState, seen: Entry | Rejection): DossierState {
  const at = 'entry' in seen ? seen.entry : seen.review
  if (own(state.entries, String(at)) !== undefined || own(state.rejections, String(at)) !== undefined) return state
  const reviews = seen.candidate === null ? state.reviews : reviewedBy(state, seen.candidate, at)
  return 'entry' in seen ? { ...state, reviews, entries: { ...state.entries, [at]: seen } } : { ...state, reviews, rejections: { ...state.rejections, [at]: seen } }
}

/** The groups with one more; groups that share a member become one. A group of one is none. */
function merged<Member>(groups: readonly (readonly Member[])[], members: readonly Member[]): readonly (readonly Member[])[] {
  const touching = groups.filter((group) => group.some((member) => members.includes(member)))
  const one = [...new Set([...touching.flat(), ...members])]
  return [...groups.filter((group) => !touching.includes(group)), ...(one.length > 1 ? [one] : [])]
}

function apart<Member>(groups: readonly (readonly Member[])[], member: Member): readonly (readonly Member[])[] {
  return groups.map((group) => group.filter((other) => other !== member)).filter((group) => group.length > 1)
}

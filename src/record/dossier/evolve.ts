import type { Event } from '#base/event.ts'
import { own } from '#base/own.ts'
import type { Contested } from '../commands.ts'
import { type Answer, type Contest, type Earlier, type Entry, type Kinded, kindedOf, type SaidBy, type TakenFrom, type Way } from '../entry.ts'
import type { DossierEvent } from '../events.ts'
import { overlap } from '../span.ts'
import type { DossierDocument, DossierState } from '../state.ts'
import { linkedBy } from './linkings.ts'
import { answered, authenticSet, linked, translated, together, apart, withoutEntry } from './links.ts'
import { reviewed, seenAnew } from './openings.ts'

/** Folds one event of a dossier. Types of a later build, and events about what the reader was never shown, change nothing. */
export function evolve(state: DossierState, event: Event): DossierState {
  const told = event as DossierEvent
  const { position, at, by: { person } } = told
  const said: SaidBy = { by: person, at }
  switch (told.type) {
    case 'dossier-started': return { ...state, title: told.data.title, handling: told.data.handling, started: at }
    case 'dossier-renamed': return { ...state, title: told.data.title }
    case 'document-imported': return { ...state, documents: { ...state.documents, [told.data.document]: { ...told.data, by: person, at } } }
    case 'handling-set': {
      const { document, handling, opened } = told.data
      const known = opened === null ? state : seenAnew(state, document, opened)
      return change(known, document, (one) => ({ ...one, handling }))
    }
    case 'document-described': return change(state, told.data.document, (one) => ({ ...one, described: told.data.described }))
    case 'passage-restored': {
      const { document, span } = told.data
      return change(state, document, (one) => ({ ...one, restored: [...one.restored, span], masked: one.masked.filter((mask) => !overlap(mask.span, span)) }))
    }
    case 'passage-masked': {
      const { document, span, reason } = told.data
      return change(state, document, (one) => ({ ...one, masked: [...one.masked, { span, reason }], restored: one.restored.filter((other) => !overlap(other, span)) }))
    }
    case 'candidate-confirmed': return enter(state, told, told.data.candidate, 'confirmed')
    case 'candidate-corrected': return enter(state, told, told.data.candidate, 'corrected')
    case 'entry-marked': return enter(state, told, null, 'by-hand')
    case 'candidate-rejected': {
      const { candidate, kind, reader, anchors, note } = told.data
      return {
        ...state,
        rejections: { ...state.rejections, [position]: { review: position, candidate, kind, judged: kindedOf(told.data), ...(reader === undefined ? {} : { reader }), anchors, by: person, at, note } },
        reviews: reviewed(state.reviews, candidate, position),
      }
    }
    case 'entry-amended': {
      const { entry, candidate, reader, published, anchors } = told.data
      const before = own(state.entries, String(entry))
      const earlier: readonly Earlier[] = before === undefined ? [] : [...before.before ?? [], { value: before.value, anchors: before.anchors, way: before.way, by: before.from?.by ?? before.by, at: before.from?.at ?? before.at, note: told.data.note }]
      const amended = entryOf(told.data, { entry, anchors, way: 'corrected', candidate, ...(reader === undefined ? {} : { reader }), by: person, at, revision: position, published, ...(earlier.length === 0 ? {} : { before: earlier }) })
      return { ...state, entries: { ...state.entries, [entry]: amended }, reviews: candidate === null ? state.reviews : reviewed(state.reviews, candidate, entry) }
    }
    case 'entry-closed': {
      const { [String(told.data.entry)]: _, ...entries } = state.entries
      return { ...state, entries }
    }
    case 'review-withdrawn': {
      const key = String(told.data.review)
      const { [key]: entry, ...entries } = state.entries
      const { [key]: rejection, ...rejections } = state.rejections
      const candidate = entry?.candidate ?? rejection?.candidate ?? null
      return {
        ...state, entries, rejections,
        reviews: candidate === null ? state.reviews : { ...state.reviews, [candidate]: (own(state.reviews, candidate) ?? []).filter((review) => review !== told.data.review) },
        ...withoutEntry(state, told.data.review),
      }
    }
    case 'review-contested': return onReview(state, told.data.review, (contests) => [...contests, { contest: position, by: person, at, note: told.data.note }])
    case 'contest-settled': return onReview(state, told.data.review, (contests) => contests.filter(({ contest }) => contest !== told.data.contest))
    case 'renderings-linked': return { ...state, ...linked(state, told.data.entries), linkings: linkedBy(state.linkings, told.data.entries, told.data.from ?? said) }
    case 'rendering-unlinked': return { ...state, ...withoutEntry(state, told.data.entry, 'as a rendering') }
    case 'authentic-set': return { ...state, authentic: authenticSet(state, told.data), authenticBy: { ...state.authenticBy, [told.data.entry]: told.data.from ?? said } }
    case 'translation-set': {
      const { entry, of, from = said } = told.data
      return { ...state, ...translated(state, told.data), ...(of === null ? {} : { linkings: linkedBy(state.linkings, [entry, of], from), translatedBy: { ...state.translatedBy, [entry]: from } }) }
    }
    case 'answer-linked': return { ...state, answers: answered(state, answerOf(told.data, said)) }
    case 'answer-unlinked': return { ...state, answers: state.answers.filter(({ entry, to }) => entry !== told.data.entry || to !== told.data.to) }
    case 'entry-taken-over': {
      const { completes, before = [] } = told.data
      if (completes === true) {
        const entry = own(state.entries, String(position - 1))
        return entry === undefined ? state : { ...state, entries: { ...state.entries, [position - 1]: { ...entry, before } } }
      }
      return enter(state, told, told.data.candidate, told.data.way, told.data)
    }
    case 'rejection-taken-over': {
      const { candidate, kind, judged, reader, anchors, note, from, contests } = told.data
      return {
        ...state,
        rejections: { ...state.rejections, [position]: { review: position, candidate, kind, ...(judged === undefined ? {} : { judged }), ...(reader === undefined ? {} : { reader }), anchors, by: person, at, note, from, contests: contestsFrom(contests) } },
        reviews: reviewed(state.reviews, candidate, position),
      }
    }
    case 'story-joined': return { ...state, joined: together(state.joined, told.data.documents), apart: state.apart.filter((document) => !told.data.documents.includes(document)) }
    case 'story-split': return { ...state, joined: apart(state.joined, told.data.document), apart: [...state.apart.filter((document) => document !== told.data.document), told.data.document] }
    case 'entry-published': {
      const before = own(state.entries, String(told.data.entry.entry))?.before
      return { ...state, entries: { ...state.entries, [told.data.entry.entry]: { ...told.data.entry, published: position, ...(before === undefined ? {} : { before }) } } }
    }
    default: return state
  }
}

const answerOf = ({ entry, to, way, from }: { readonly entry: number; readonly to: number; readonly way: Answer['way']; readonly from?: SaidBy }, said: SaidBy): Answer => ({ entry, to, way, ...(from ?? said) })

function change(state: DossierState, document: string, to: (one: DossierDocument) => DossierDocument): DossierState {
  const one = own(state.documents, document)
  return one === undefined ? state : { ...state, documents: { ...state.documents, [document]: to(one) } }
}

function onReview(state: DossierState, review: number, change: (contests: readonly Contest[]) => readonly Contest[]): DossierState {
  const entry = own(state.entries, String(review))
  const rejection = own(state.rejections, String(review))
  return {
    ...state,
    entries: entry === undefined ? state.entries : { ...state.entries, [review]: { ...entry, contests: change(entry.contests ?? []) } },
    rejections: rejection === undefined ? state.rejections : { ...state.rejections, [review]: { ...rejection, contests: change(rejection.contests ?? []) } },
  }
}

type Entering = Extract<DossierEvent, { readonly type: 'candidate-confirmed' | 'candidate-corrected' | 'entry-marked' | 'entry-taken-over' }>

function enter(state: DossierState, { position, at, by, data }: Entering, candidate: string | null, way: Way, elsewhere?: { readonly from: TakenFrom; readonly contests: readonly Contested[]; readonly before?: readonly Earlier[] }): DossierState {
  const reader = 'reader' in data ? data.reader : undefined
  const rest = { entry: position, anchors: data.anchors, way, candidate, ...(reader === undefined ? {} : { reader }), by: by.person, at, revision: position, published: null, ...(elsewhere === undefined ? {} : { from: elsewhere.from, contests: contestsFrom(elsewhere.contests), ...(elsewhere.before === undefined ? {} : { before: elsewhere.before }) }) }
  return {
    ...state,
    entries: { ...state.entries, [position]: entryOf(data, rest) },
    reviews: candidate === null ? state.reviews : reviewed(state.reviews, candidate, position),
  }
}

/** Keeps kind and value together for the compiler. */
function entryOf(data: Kinded, rest: Omit<Entry, 'kind' | 'value'>): Entry {
  switch (data.kind) {
    case 'statement': return { ...rest, kind: data.kind, value: data.value }
    case 'figure': return { ...rest, kind: data.kind, value: data.value }
    case 'initiative': return { ...rest, kind: data.kind, value: data.value }
    case 'position': return { ...rest, kind: data.kind, value: data.value }
    case 'arrangement': return { ...rest, kind: data.kind, value: data.value }
    case 'undertaking': return { ...rest, kind: data.kind, value: data.value }
    case 'instrument': return { ...rest, kind: data.kind, value: data.value }
    case 'relation': return { ...rest, kind: data.kind, value: data.value }
  }
}

/** Disagreements told by an export are numbered in their order; positions of this journal are higher. */
const contestsFrom = (contests: readonly Contested[]): readonly Contest[] => contests.map(({ by, at, note }, n) => ({ contest: n + 1, by, at, note: note ?? null }))

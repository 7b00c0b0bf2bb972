import type { Event } from '#base/event.ts'
import type { Handling } from '#base/handling.ts'
import type { DocumentId } from '#base/ids.ts'
import type { Anchor, AnswerWay, Earlier, Entry, EntryKind, Kinded, Rejection, SaidBy, TakenFrom, Way } from './entry.ts'
import type { Contested, Described } from './commands.ts'
import type { MaskReason } from './reading.ts'
import type { ReaderMark } from './second/second.ts'
import type { Sayings } from './dossier/linkings.ts'
import type { DossierDocument, Links } from './state.ts'
import type { Span } from './span.ts'

/**
 * What a team records in its dossier. Each event is seen by the roles that the handling of its documents admits at that moment;
 * a published entry by everybody. What a program finds is not here: it is made again at will.
 */
export type DossierEvents = {
  'dossier-started': { readonly title: string; readonly handling: Handling }
  'dossier-renamed': { readonly title: string }
  'document-imported': Omit<DossierDocument, 'by' | 'at'>
  /**
   * `opened` carries, for those who may read the document only now, all that they may now see of it. `upTo`: it holds whatever rests on the
   * document and is handled so or more mildly, so that what they were once shown of it and is not there is no more; missing in older events.
   */
  'handling-set': {
    readonly document: DocumentId
    readonly handling: Handling
    readonly opened: { readonly document: DossierDocument; readonly entries: readonly Entry[]; readonly rejections: readonly Rejection[]; readonly links?: Pick<Links, 'renderings' | 'authentic' | 'translations' | 'answers'> & Partial<Sayings>; readonly upTo?: Handling } | null
  }
  'document-described': { readonly document: DocumentId; readonly described: Described }
  'passage-restored': { readonly document: DocumentId; readonly span: Span; readonly quotation: string }
  'passage-masked': { readonly document: DocumentId; readonly span: Span; readonly quotation: string; readonly reason: MaskReason }
  /** `reader`: the second reader whose candidate it was; left out for the first reader's. */
  'candidate-confirmed': Kinded & { readonly candidate: string; readonly reader?: ReaderMark; readonly anchors: readonly Anchor[] }
  'candidate-corrected': Kinded & { readonly candidate: string; readonly reader?: ReaderMark; readonly anchors: readonly Anchor[]; readonly note: string | null }
  'candidate-rejected': Kinded & { readonly candidate: string; readonly reader?: ReaderMark; readonly anchors: readonly Anchor[]; readonly note: string | null }
  'entry-marked': Kinded & { readonly anchors: readonly Anchor[] }
  /** `corrects` is the position of the event whose value it replaces. Carries all of the entry, for those who may see it only now. */
  'entry-amended': Kinded & {
    readonly entry: number
    readonly candidate: string | null
    readonly reader?: ReaderMark
    readonly published: number | null
    readonly corrects: number
    readonly anchors: readonly Anchor[]
    readonly note: string | null
  }
  /** For those who saw an entry that now rests on passages they may not read: it is none any more for them. Stands before the change. */
  'entry-closed': { readonly entry: number }
  'review-withdrawn': { readonly review: number; readonly corrects: number; readonly note: string | null }
  'review-contested': { readonly review: number; readonly note: string | null }
  'contest-settled': { readonly review: number; readonly contest: number; readonly note: string | null }
  /** `from`: who said so in the dossier whose export this came with. */
  'renderings-linked': { readonly entries: readonly number[]; readonly from?: SaidBy }
  'rendering-unlinked': { readonly entry: number }
  'authentic-set': { readonly entry: number; readonly authentic: boolean; readonly from?: SaidBy }
  'translation-set': { readonly entry: number; readonly of: number | null; readonly from?: SaidBy }
  'answer-linked': { readonly entry: number; readonly to: number; readonly way: AnswerWay; readonly from?: SaidBy }
  'answer-unlinked': { readonly entry: number; readonly to: number }
  /** `completes`: the entry is the one of the event before this; here it has those earlier values too that rest on stricter documents. */
  'entry-taken-over': Kinded & { readonly candidate: string | null; readonly reader?: ReaderMark; readonly way: Way; readonly anchors: readonly Anchor[]; readonly from: TakenFrom; readonly contests: readonly Contested[]; readonly before?: readonly Earlier[]; readonly completes?: true }
  'rejection-taken-over': { readonly candidate: string; readonly kind: EntryKind; readonly judged?: Kinded; readonly reader?: ReaderMark; readonly anchors: readonly Anchor[]; readonly note: string | null; readonly from: TakenFrom; readonly contests: readonly Contested[] }
  'story-joined': { readonly documents: readonly DocumentId[] }
  'story-split': { readonly document: DocumentId }
  /** Carries all that everybody may now see of it. */
  'entry-published': { readonly entry: Entry }
}
export type DossierEvent = { [type in keyof DossierEvents]: Event<type, DossierEvents[type]> }[keyof DossierEvents]

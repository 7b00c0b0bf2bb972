import type { DocumentId, PersonId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { handlings } from '#base/handling.ts'
import { mostAnchors } from '#record/commands.ts'
import { type Contest, type Entry, type EntryKind, entryKinds, type Kinded, kindedOf, type Rejection, type Way } from '#record/entry.ts'
import type { DossierState } from '#record/state.ts'
import type { Confidence } from '#record/found.ts'
import type { ReaderMark } from '#record/second/second.ts'
import { type Span, passage } from '#record/span.ts'
import { candidatesBeside, candidatesOf, type Candidate, type Quoted, quotedIn } from './candidate.ts'
import { merged, type Seen, type Sight } from './sight.ts'
import { againBy } from './again.ts'

/** How a person judged a mark, and the position of the event that says so, which is what a withdrawal names. */
export type Review =
  | { readonly is: 'open' }
  | { readonly is: 'entered'; readonly review: number; readonly way: Way; readonly by: PersonId; readonly at: Instant; readonly published: boolean; readonly contests: readonly Contest[] }
  | { readonly is: 'rejected'; readonly review: number; readonly by: PersonId; readonly at: Instant; readonly note: string | null; readonly contests: readonly Contest[] }

/**
 * Something in a document that a program found or a person marked. The same words in copies of one dispatch are one mark: `copies` are the others,
 * and one review does for all.
 */
export type Mark = Kinded & {
  /** The candidate's id, or `entry-` and its position for what was marked by hand. */
  readonly id: string
  readonly document: DocumentId
  readonly spans: readonly Span[]
  readonly confidence: Confidence
  /** What a confirmation of it as it stands is sent with. */
  readonly anchors: readonly Quoted[]
  readonly review: Review
  readonly copies: readonly DocumentId[]
  /** The second reader that found it; left out where the first did, or a person. */
  readonly reader?: ReaderMark
  /** The fields in which a second reader disagrees with what the first found in the same place. */
  readonly differs?: readonly string[]
  /** Where another document goes first in the family: the candidate of it that a review names, so that what rests on it is handled as mildly as it may be. */
  readonly instead: (Kinded & Pick<Candidate, 'candidate' | 'document'> & { readonly anchors: readonly Quoted[] }) | null
}

/** The marks of all documents a reader may see, by document. Those of a copy carry the review of the family they belong to. */
export function marksOf(sight: Sight): ReadonlyMap<DocumentId, readonly Mark[]> {
  const result = new Map<DocumentId, Mark[]>(sight.seen.map(({ document }) => [document.document, []]))
  const judgements: Judgements = { reviews: sight.state.reviews, entries: new Map(sight.judged.map((entry) => [entry.entry, entry])), rejections: new Map(sight.rejections.map((rejection) => [rejection.review, rejection])) }
  const found = new Set<string>()
  const shown = new Set<number>()
  const all = families(sight)
  const again = againBy([...sight.judged, ...sight.rejections], new Set(all.flatMap((family) => family.map(({ candidate }) => candidate.candidate))))
  for (const family of all) {
    const [first] = family
    if (first === undefined) continue
    const judged = family.map((one) => reviewOf(judgements, one.candidate)).find((review) => review !== null) ?? adopted(family, again, shown)
    const anchors = family.filter(({ strict }) => strict === first.strict).flatMap(({ document, text, spans }) => quotedIn(document, text, spans)).slice(0, mostAnchors)
    const documents = family.map(({ document }) => document)
    for (const [at, one] of family.entries()) {
      const { candidate } = one
      found.add(candidate.candidate)
      if (judged?.entry != null) shown.add(judged.entry.entry)
      // What was corrected is shown as corrected, where it was corrected.
      const entry = judged?.entry ?? null
      const here = entry !== null && entry.anchors[0]?.document === one.document ? entry : null
      result.get(one.document)?.push({
        ...(here === null ? merged(kindedOf(candidate), sight.same) : kindedOf(here)),
        id: candidate.candidate, document: one.document, confidence: candidate.confidence,
        spans: here === null ? one.spans : here.anchors.filter(({ document }) => document === one.document).map(({ span }) => span),
        anchors: one === first ? anchors : quotedIn(one.document, one.text, one.spans),
        review: judged?.review ?? { is: 'open' },
        // Made when it is asked for: of a story of thousands each mark has all the others, and most pages ask for none.
        get copies() { return documents.toSpliced(at, 1) },
        ...foundBy(candidate),
        instead: one === first ? null : { ...merged(kindedOf(first.candidate), sight.same), candidate: first.candidate.candidate, document: first.document, anchors },
      })
    }
  }
  for (const entry of sight.judged) {
    if (shown.has(entry.entry) || (entry.candidate !== null && found.has(entry.candidate))) continue
    for (const document of new Set(entry.anchors.map((anchor) => anchor.document))) {
      const own = entry.anchors.filter((anchor) => anchor.document === document)
      result.get(document)?.push({
        ...kindedOf(entry), id: `entry-${entry.entry}`, document, confidence: entry.value.confidence, spans: own.map(({ span }) => span),
        anchors: entry.anchors.map((anchor) => ({ document: anchor.document, start: anchor.span[0], quotation: anchor.quotation })), review: entered(entry),
        copies: [...new Set(entry.anchors.map((anchor) => anchor.document))].filter((other) => other !== document), instead: null, ...foundBy(entry),
      })
    }
  }
  for (const marks of result.values()) marks.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || (a.spans[0]?.[1] ?? 0) - (b.spans[0]?.[1] ?? 0))
  return result
}

const foundBy = ({ reader, differs }: Pick<Mark, 'reader' | 'differs'>): Pick<Mark, 'reader' | 'differs'> => ({ ...(reader === undefined ? {} : { reader }), ...(differs === undefined || differs.length === 0 ? {} : { differs }) })

/** A judgement stays with what it was of, however it is found now. An entry is shown in one place; of what was rejected nothing is asked again. */
function adopted(family: readonly Member[], again: ReturnType<typeof againBy>, shown: ReadonlySet<number>): { readonly review: Review; readonly entry: Entry | null } | null {
  for (const { document, candidate } of family) {
    const one = again(document, candidate)
    if (one === null) continue
    if (!('entry' in one)) return { review: rejected(one), entry: null }
    if (!shown.has(one.entry)) return { review: entered(one), entry: one }
  }
  return null
}

type Member = { readonly document: DocumentId; readonly text: string; readonly spans: readonly Span[]; readonly candidate: Candidate; readonly strict: number }

/** Candidates with the same words in documents of one story, the one that most may read and that came first going first. */
function families({ seen }: Sight): readonly (readonly Member[])[] {
  const byWords = new Map<string, Member[]>()
  for (const one of seen) {
    if (one.held === null) continue
    const { reading: { text }, found, second } = one.held
    const times = new Map<string, number>()
    for (const candidate of [...candidatesOf(one.document.document, found), ...(second === undefined ? [] : candidatesBeside(one.document.document, second))]) {
      const words = `${wordsOf(text, candidate)}${readerOf(candidate)}`
      const again = (times.get(words) ?? 0) + 1
      times.set(words, again)
      const key = JSON.stringify([one.story, candidate.kind, words, again])
      const member: Member = { document: one.document.document, text, spans: candidate.spans, candidate, strict: strictness(one) }
      const family = byWords.get(key)
      if (family === undefined) byWords.set(key, [member])
      else family.push(member)
    }
  }
  return [...byWords.values()].map((family) => family.toSorted((a, b) => a.strict - b.strict))
}

/** What two readers have of the same words are two marks, and so is what one says otherwise in another copy. */
const readerOf = (candidate: Candidate): string => (candidate.reader === undefined ? '' : ` by ${candidate.reader.model} ${candidate.reader.prompt} ${candidate.kind === 'statement' ? candidate.value.speaker?.name ?? '' : candidate.kind === 'figure' ? candidate.value.source?.name ?? '' : ''}`)

const strictness = ({ document }: Seen): number => handlings.indexOf(document.handling)

const worded = new WeakMap<Candidate, { readonly text: string; readonly words: string }>()
/** The words of a candidate without what differs between copies of one dispatch: spaces and the shape of quotation marks. Made once, since every page asks. */
function wordsOf(text: string, candidate: Candidate): string {
  const before = worded.get(candidate)
  if (before?.text === text) return before.words
  const words = plainWords(text, candidate)
  worded.set(candidate, { text, words })
  return words
}

function plainWords(text: string, candidate: Candidate): string {
  const words = candidate.spans.map((span) => passage(text, span)).join(' ').replaceAll(/[“”„"«»]/g, '"').replaceAll(/[‘’']/g, "'").replaceAll(/\s+/g, ' ')
  switch (candidate.kind) {
    case 'position': return `${words} ${candidate.value.actor}`
    case 'relation': return `${words} ${candidate.value.of.name} ${candidate.value.to.name} ${candidate.value.tie}`
    default: return words
  }
}

type Judgements = { readonly reviews: DossierState['reviews']; readonly entries: ReadonlyMap<number, Entry>; readonly rejections: ReadonlyMap<number, Rejection> }

function reviewOf({ reviews, entries, rejections }: Judgements, { candidate }: Candidate): { readonly review: Review; readonly entry: Entry | null } | null {
  for (const review of own(reviews, candidate) ?? []) {
    const entry = entries.get(review)
    if (entry !== undefined) return { review: entered(entry), entry }
    const rejection = rejections.get(review)
    if (rejection !== undefined) return { review: rejected(rejection), entry: null }
  }
  return null
}

const rejected = ({ review, by, at, note, contests = [] }: Rejection): Review => ({ is: 'rejected', review, by, at, note, contests })
const entered = ({ entry, way, by, at, published, contests = [] }: Entry): Review => ({ is: 'entered', review: entry, way, by, at, published: published !== null, contests })

/** How far a document, or a dossier, has been reviewed: marks, counted once a family. */
export type Progress = { readonly done: number; readonly of: number; readonly open: { readonly [kind in EntryKind]: number } }

export function progressOf(marks: readonly Mark[]): Progress {
  const open = marks.filter(({ review }) => review.is === 'open')
  const count = (kind: EntryKind): number => open.filter((mark) => mark.kind === kind).length
  return { done: marks.length - open.length, of: marks.length, open: Object.fromEntries(entryKinds.map((kind) => [kind, count(kind)])) as Progress['open'] }
}

/** Each family once, by the mark that goes first in it; what was marked by hand once, where its words stand first. */
export function onceEach(marks: ReadonlyMap<DocumentId, readonly Mark[]>): readonly Mark[] {
  const shown = new Set<string>()
  return [...marks.values()].flat().filter((mark) => {
    if (mark.instead !== null || shown.has(mark.id)) return false
    shown.add(mark.id)
    return true
  })
}

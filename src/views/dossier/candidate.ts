import { canonical, type Json } from '#base/canonical.ts'
import { hash } from '#base/hash.ts'
import type { DocumentId } from '#base/ids.ts'
import { mostAnchors, longestQuotation } from '#record/commands.ts'
import type { EntryKind, Kinded, Value } from '#record/entry.ts'
import type { Confidence, Found, Initiative } from '#record/found.ts'
import type { ReaderMark } from '#record/second/second.ts'
import { joined, type Span, trimmed } from '#record/span.ts'
import type { Second } from './sight.ts'

/** Something a program found in one document, under an id that stays as long as it stands at the same place. */
export type Candidate = Kinded & {
  readonly candidate: string
  readonly document: DocumentId
  readonly spans: readonly Span[]
  readonly confidence: Confidence
  /** A second reader, where it was not the first; `differs`: the fields in which it disagrees with what the first found there. */
  readonly reader?: ReaderMark
  readonly differs?: readonly string[]
}

/** The slots of an initiative, in the order in which they are read. */
export const slots = ['proposedBy', 'backedBy', 'addressedTo', 'convener', 'host', 'place', 'level', 'window', 'subject', 'participants', 'notNamed'] as const satisfies readonly (keyof Initiative)[]
export type SlotName = (typeof slots)[number]

/** Every passage a value rests on, in order, those that touch made one. */
export function spansOf({ kind, value }: Kinded): readonly Span[] {
  switch (kind) {
    case 'statement': return value.content
    case 'figure':
    case 'position':
    case 'arrangement':
    case 'undertaking':
    case 'relation': return [value.span]
    case 'instrument': return joined([value.span, ...value.says.map(({ span }) => span)])
    // Parties that are not named are no part of the call: their passage stands elsewhere in the document.
    case 'initiative': return joined(slots.filter((slot) => slot !== 'notNamed').flatMap((slot) => value[slot].map(({ span }) => span)))
  }
}

/** What was made of a finding before; the same finding is asked for with every page. */
const made = new WeakMap<Found, { readonly document: DocumentId; readonly candidates: readonly Candidate[] }>()

/** The candidates of a document, in the order in which they stand in it. */
export function candidatesOf(document: DocumentId, found: Found): readonly Candidate[] {
  const before = made.get(found)
  if (before?.document === document) return before.candidates
  const candidates = inOrder(document, found)
  made.set(found, { document, candidates })
  return candidates
}

function inOrder(document: DocumentId, found: Found): readonly Candidate[] {
  const all: Kinded[] = [
    ...found.initiatives.map((value): Kinded => ({ kind: 'initiative', value })),
    ...found.positions.map((value): Kinded => ({ kind: 'position', value })),
    ...found.statements.map((value): Kinded => ({ kind: 'statement', value })),
    ...found.figures.map((value): Kinded => ({ kind: 'figure', value })),
    ...found.arrangements.map((value): Kinded => ({ kind: 'arrangement', value })),
    ...found.undertakings.map((value): Kinded => ({ kind: 'undertaking', value })),
    ...found.instruments.map((value): Kinded => ({ kind: 'instrument', value })),
    ...found.relations.map((value): Kinded => ({ kind: 'relation', value })),
  ]
  const times = new Map<string, number>()
  return all.map((one): Candidate => {
    const spans = spansOf(one)
    const place = placeOf(one, spans)
    const id = candidateId(document, one.kind, { place, again: 1 })
    const again = (times.get(id) ?? 0) + 1
    times.set(id, again)
    return { ...one, candidate: candidateId(document, one.kind, { place, again }), document, spans, confidence: one.value.confidence }
  }).toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
}

/**
 * What a second reader adds in a document. Its ids tell what it says as well as where, and who it was: another reading is another candidate, and none
 * ever takes the place of the first reader's.
 */
export function candidatesBeside(document: DocumentId, { reader, beside }: Second): readonly Candidate[] {
  const known = new Set<string>()
  return beside.flatMap(({ differs, ...one }): readonly Candidate[] => {
    const id = `second-${one.kind.slice(0, 1)}${hash(canonical([document, one.kind, reader.model, reader.prompt, one.value as unknown as Json])).slice(0, 24)}`
    if (known.has(id)) return []
    known.add(id)
    return [{ ...one, candidate: id, document, spans: spansOf(one), confidence: one.value.confidence, reader, differs }]
  })
}

/** What makes a candidate's id beside its document and kind: its place, and the how-many-eth it is there. */
export type Place = { readonly place: readonly (string | number)[]; readonly again: number }

export function candidateId(document: DocumentId, kind: EntryKind, { place, again }: Place): string {
  const id = `${kind.slice(0, 1)}${hash(canonical([document, kind, ...place])).slice(0, 24)}`
  return again === 1 ? id : `${id}-${again}`
}

/** The places of a document's candidates, by their ids: the same in every dossier that has the document. */
export function placesOf(document: DocumentId, found: Found): ReadonlyMap<string, Place> {
  return new Map(candidatesOf(document, found).map((one) => [one.candidate, { place: placeOf(one, one.spans), again: Number(/-(\d+)$/.exec(one.candidate)?.[1] ?? 1) }]))
}

/** What tells candidates of one kind apart: where they stand, and for positions and relations in one sentence whose they are. */
function placeOf(one: Kinded, spans: readonly Span[]): readonly (string | number)[] {
  switch (one.kind) {
    case 'position': return [...one.value.span, one.value.actor]
    case 'initiative': return [spans[0]?.[0] ?? 0]
    case 'relation': return [...one.value.span, one.value.of.actor ?? one.value.of.name, one.value.to.actor ?? one.value.to.name, one.value.tie]
    case 'instrument': return [...one.value.span]
    case 'statement':
    case 'arrangement':
    case 'undertaking':
    case 'figure': return spans.flat()
  }
}

/** A passage as a command names it. */
export type Quoted = { readonly document: DocumentId; readonly start: number; readonly quotation: string }

/** The passages as anchors of a command, within its bounds. */
export function quotedIn(document: DocumentId, text: string, spans: readonly Span[]): readonly Quoted[] {
  return spans.flatMap((span): readonly Quoted[] => {
    const whole = trimmed(text, span)
    return whole === null ? [] : [{ document, start: whole[0], quotation: text.slice(whole[0], Math.min(whole[1], whole[0] + longestQuotation)) }]
  }).slice(0, mostAnchors)
}

/** Every span that stands in a value, wherever it stands. */
export function allSpans(value: Value): readonly Span[] {
  const found: Span[] = []
  const look = (part: unknown, name: string): void => {
    if (isSpan(part) && /span$|^cue$|^content$/i.test(name)) found.push(part)
    else if (Array.isArray(part)) for (const each of part) look(each, name)
    else if (typeof part === 'object' && part !== null) for (const [inner, each] of Object.entries(part)) look(each, inner)
  }
  look(value, '')
  return found
}

const isSpan = (value: unknown): value is Span => Array.isArray(value) && value.length === 2 && value.every((at) => typeof at === 'number')

/** Kinds in the order in which doubtful ones are asked first: what most rests on it goes first. */
export const weight: { readonly [kind in EntryKind]: number } = { initiative: 0, position: 1, arrangement: 2, undertaking: 3, relation: 4, instrument: 5, figure: 6, statement: 7 }

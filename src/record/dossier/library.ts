import { type Handling, handlings } from '#base/handling.ts'
import type { DocumentId } from '#base/ids.ts'
import type { Grouping, Reading } from '../reading.ts'
import type { DossierDocument, DossierState } from '../state.ts'
import { datedByStory, type Fingerprint, fingerprint, group } from '../stories.ts'
import { adjusted } from './adjusted.ts'
import { repeatedElsewhere, withMasks } from './repeated.ts'

/** A document ready to be searched for who says what. */
export type Prepared = {
  /** What the program read, with what people corrected, dated by its story where it prints no day. */
  readonly reading: Reading
  /** The program's own masks, with what its outlet repeats; what people restored and greyed is laid over them where they are shown. */
  readonly masks: Reading['masks']
  /** What the program alone makes of its story and occasion; people's judgements stand in the state. */
  readonly grouping: Grouping
  /** By which it is grouped with others. */
  readonly print: Fingerprint
  /** Readings of its story that lend it the persons they introduce. */
  readonly lenders: readonly Reading[]
}

type Worked = { readonly raw: Reading; readonly reading: Reading; readonly print: Fingerprint }
const worked = new WeakMap<DossierDocument, readonly Worked[]>()

/** Worked out once for each state of the document: as it is by itself, and without what its outlet repeats. */
function work(document: DossierDocument, raw: Reading): Worked {
  const before = worked.get(document) ?? []
  const there = before.find((one) => one.raw === raw)
  if (there !== undefined) return there
  const reading = adjusted(raw, document)
  const one = { raw, reading, print: fingerprint(reading) }
  worked.set(document, [...before.slice(-1), one])
  return one
}

type Kept = { readonly joined: DossierState['joined']; readonly apart: DossierState['apart']; readonly readings: readonly (Reading | undefined)[]; readonly prepared: ReadonlyMap<DocumentId, Prepared> }
const kept = new WeakMap<DossierState['documents'], Kept>()

/** As `made`, and the same objects again as long as nothing of it changes: what is judged in the documents changes nothing. */
export function prepare(state: DossierState, readings: ReadonlyMap<DocumentId, Reading>): ReadonlyMap<DocumentId, Prepared> {
  const before = kept.get(state.documents)
  const now = Object.keys(state.documents).map((document) => readings.get(document))
  if (before?.joined === state.joined && before.apart === state.apart && before.readings.every((reading, n) => reading === now[n])) return before.prepared
  const prepared = made(state, readings)
  kept.set(state.documents, { joined: state.joined, apart: state.apart, readings: now, prepared })
  return prepared
}

/**
 * The documents of a dossier that have been read, in the order of import, with their stories. A day or a person is lent only by documents that everybody
 * may read who may read the borrower, so what is found in a document does not depend on who looks.
 */
function made(state: DossierState, readings: ReadonlyMap<DocumentId, Reading>): ReadonlyMap<DocumentId, Prepared> {
  const alone = Object.values(state.documents).flatMap((document) => {
    const raw = readings.get(document.document)
    return raw === undefined ? [] : [{ document, ...work(document, raw) }]
  })
  const before = group(alone.map(({ print }) => print))
  const furniture = repeatedElsewhere(alone.map(({ document, raw, reading }, n) => ({ raw, outlet: reading.outlet?.text ?? null, story: before[n]?.story ?? '', level: strictness(document.handling) })))
  const ready = furniture.every(({ length }) => length === 0) ? alone : alone.map(({ document, raw }, n) => ({ document, ...work(document, withMasks(raw, furniture[n] ?? [])) }))
  const groups = ready === alone ? before : group(ready.map(({ print }) => print))
  const stories = judged(groups, ready.map(({ document }) => document.document), state)
  const near = occasionsOf(groups, stories)
  const level = (n: number): number => strictness(ready[n]?.document.handling ?? 'source-protected')
  const lent = handlings.map((_, strict) => {
    const those = ready.flatMap((_, n) => level(n) <= strict ? [n] : [])
    const days = datedByStory(those.flatMap((n) => ready[n]?.reading ?? []), those.map((n) => ({ story: stories[n] ?? '', occasion: near.get(stories[n] ?? '') ?? [] })))
    return new Map(those.map((n, at) => [n, days[at]]))
  })
  const dated = ready.map(({ reading }, n): Reading => {
    const published = lent[level(n)]?.get(n)
    return published === undefined || published === reading.published ? reading : { ...reading, published }
  })
  // Those that say most lend; of a story of thousands no document waits for all the others.
  const members = Map.groupBy(ready.keys(), (n) => stories[n])
  const lending = new Map([...members].flatMap(([story, those]) => handlings.map((_, strict): [string, readonly number[]] => [`${strict} ${story}`,
    those.filter((n) => level(n) <= strict).map((n) => ({ n, size: size(dated[n]), id: ready[n]?.print.id ?? '' })).toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1)).slice(0, mostLenders + 1).map(({ n }) => n)])))
  return new Map(ready.map(({ document, raw, print, reading }, n) => [document.document, {
    reading: dated[n] ?? reading,
    masks: raw.masks,
    grouping: groups[n] ?? { story: '', occasion: [] },
    print,
    lenders: (lending.get(`${level(n)} ${stories[n]}`) ?? []).filter((other) => other !== n).slice(0, mostLenders).toSorted((a, b) => a - b).flatMap((other) => dated[other] ?? []),
  }]))
}

/** So many documents of a story lend another the persons they introduce. */
const mostLenders = 12
const size = (reading: Reading | undefined): number => reading?.mainText.reduce((sum, [start, end]) => sum + end - start, 0) ?? 0

const strictness = (handling: Handling): number => handlings.indexOf(handling)

/** Each document's story, with what people joined and set apart laid over what the program found. */
function judged(groups: readonly Grouping[], documents: readonly DocumentId[], state: DossierState): readonly string[] {
  const stories = groups.map(({ story }, n) => state.apart.includes(documents[n] ?? '') ? `apart ${documents[n] ?? ''}` : story)
  for (const members of state.joined) {
    const touched = new Set(documents.flatMap((document, n) => members.includes(document) ? [stories[n]] : []))
    const first = stories.find((story) => touched.has(story))
    for (const [n, story] of stories.entries()) if (first !== undefined && touched.has(story)) stories[n] = first
  }
  return stories
}

/** For each story, by its name after people's judgements, those that seem to report its occasion. */
function occasionsOf(groups: readonly Grouping[], stories: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, Set<string>>()
  for (const [n, { story }] of groups.entries()) names.set(story, (names.get(story) ?? new Set()).add(stories[n] ?? ''))
  const near = new Map<string, Set<string>>()
  for (const [n, { occasion }] of groups.entries()) {
    const story = stories[n] ?? ''
    const those = near.get(story) ?? new Set()
    near.set(story, those)
    for (const other of occasion) for (const name of names.get(other) ?? []) if (name !== story) those.add(name)
  }
  return new Map([...near].map(([story, those]) => [story, [...those]]))
}

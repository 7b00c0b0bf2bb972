import { type Handling, mayRead, strictest, type TeamRole } from '#base/handling.ts'
import type { ActorId, DocumentId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import { type Anchor, type Entry, isContested, type Rejection } from '#record/entry.ts'
import type { Found } from '#record/found.ts'
import type { Grouping, Published, Reading, Told } from '#record/reading.ts'
import type { Beside } from '#record/second/beside.ts'
import type { ReaderMark } from '#record/second/second.ts'
import type { DossierDocument, DossierState } from '#record/state.ts'

/** What a second reader adds to the first, and which one it was. */
export type Second = { readonly reader: ReaderMark; readonly beside: readonly Beside[] }

/** What a program found in one document, as it is kept beside it and made again at will; `second` where a second reader was asked too. */
export type Held = { readonly reading: Reading; readonly grouping: Grouping; readonly found: Found; readonly second?: Second }

/** A document as one reader may see it; `held` is null where no program has read it. `story` is the first of its documents the reader may see. */
export type Seen = {
  readonly document: DossierDocument
  readonly held: Held | null
  readonly story: DocumentId
  readonly title: string
  readonly outlet: Pick<Told, 'text'> & { readonly basis: Told['basis'] | 'person' } | null
  readonly published: Pick<Published, 'day'> & { readonly basis: Published['basis'] | 'person' }
}

/** What an actor counts as, where that is another one. */
export type Same = { readonly [actor: string]: ActorId }

/** A dossier as one reader may see it: documents in order of import, and what rests on nothing beyond them. */
export type Sight = {
  readonly state: DossierState
  readonly seen: readonly Seen[]
  readonly byId: ReadonlyMap<DocumentId, Seen>
  /** The documents of each story, in order of import, by the first of them. */
  readonly byStory: ReadonlyMap<DocumentId, readonly Seen[]>
  /** What counts: entries on which no reviewer disagrees. */
  readonly entries: readonly Entry[]
  /** Those and the contested ones. */
  readonly judged: readonly Entry[]
  readonly rejections: readonly Rejection[]
  /** Actors of the team's that count as another, since they were merged. */
  readonly same: Same
  /** Documents of other stories that seem to report the same occasion, by story. */
  readonly occasions: { readonly [story: string]: readonly DocumentId[] }
}

/**
 * What these roles of the team may see of a dossier. Documents beyond their handling are not there: they are in no count and in no group, and
 * lend nothing to those that are.
 */
export function sightOf(state: DossierState, held: ReadonlyMap<DocumentId, Held>, roles: readonly TeamRole[], same: Same = {}): Sight {
  const reads = (handling: Handling): boolean => roles.some((role) => mayRead(role, handling))
  const open = Object.values(state.documents).filter(({ handling }) => reads(handling)).toSorted((a, b) => a.at - b.at)
  const stories = storiesOf(state, open, held)
  const drawn = ({ anchors }: { readonly anchors: readonly Pick<Anchor, 'document'>[] }): boolean => reads(strictestOf(state, anchors))
  const seen = open.map((document): Seen => {
    const found = held.get(document.document) ?? null
    return { document, held: found, story: stories.get(document.document) ?? document.document, ...describedAs(document, found), published: { day: null, basis: 'unknown' } }
  })
  const occasions = occasionsOf(seen)
  const judged = Object.values(state.entries).filter(drawn).map((entry) => merged(entry, same))
  const printed = Map.groupBy(seen.filter(({ held }) => held?.reading.published.basis === 'printed'), ({ story }) => story)
  const dated = seen.map((one): Seen => ({ ...one, published: publishedAs(one, printed, occasions) }))
  return {
    state, occasions, same,
    seen: dated,
    byId: new Map(dated.map((one) => [one.document.document, one])),
    byStory: Map.groupBy(dated, ({ story }) => story),
    entries: judged.filter((entry) => !isContested(entry)),
    judged,
    rejections: Object.values(state.rejections).filter(drawn),
  }
}

const actorFields = new Set(['actor', 'via', 'where'])

/** Something recorded with the actors that others count as now; the words that were printed stay as they were. */
export function merged<Recorded extends { readonly value: unknown }>(one: Recorded, same: Same): Recorded {
  if (Object.keys(same).length === 0) return one
  const look = (part: unknown, name: string): unknown => {
    if (typeof part === 'string') return actorFields.has(name) ? own(same, part) ?? part : part
    if (Array.isArray(part)) return part.map((each) => look(each, ''))
    return typeof part === 'object' && part !== null ? Object.fromEntries(Object.entries(part).map(([inner, each]) => [inner, look(each, inner)])) : part
  }
  return { ...one, value: look(one.value, '') }
}

/** The strictest mark of the documents that something rests on; an unknown document counts as the strictest there is. */
export function strictestOf(state: DossierState, anchors: readonly Pick<Anchor, 'document'>[]): Handling {
  return strictest(anchors.map(({ document }) => own(state.documents, document)?.handling ?? 'source-protected'))
}

export const seenAs = ({ byId }: Sight, document: DocumentId): Seen | null => byId.get(document) ?? null

/** Each document's story. What a person joined or set apart goes before what the program found. */
function storiesOf(state: DossierState, open: readonly DossierDocument[], held: ReadonlyMap<DocumentId, Held>): ReadonlyMap<DocumentId, DocumentId> {
  const groups = new Map<DocumentId, DocumentId>()
  const named = new Map<string, DocumentId>()
  const together = new Map(state.joined.toReversed().flatMap((group) => group.map((document) => [document, group] as const)))
  const apart = new Set(state.apart)
  for (const { document } of open) {
    const joined = together.get(document)
    const story = held.get(document)?.grouping.story
    const key = apart.has(document) || (joined === undefined && story === undefined) ? `alone ${document}` : joined === undefined ? `story ${story}` : `joined ${joined.join(' ')}`
    const first = named.get(key) ?? document
    named.set(key, first)
    groups.set(document, first)
  }
  return groups
}

function describedAs({ described, name }: DossierDocument, held: Held | null): Pick<Seen, 'title' | 'outlet'> {
  const read = held?.reading
  const outlet = described.outlet ?? null
  return {
    title: described.title ?? read?.title?.text ?? name,
    outlet: outlet === null ? read?.outlet ?? null : { text: outlet, basis: read?.outlet?.text === outlet ? read.outlet.basis : 'person' },
  }
}

function occasionsOf(seen: readonly Seen[]): Sight['occasions'] {
  const found = new Map<string, Set<DocumentId>>()
  const near = new Map<DocumentId, Set<string>>()
  for (const { story, held } of seen) {
    const those = near.get(story) ?? new Set()
    near.set(story, those)
    if (held === null) continue
    found.set(held.grouping.story, (found.get(held.grouping.story) ?? new Set()).add(story))
    for (const other of held.grouping.occasion) those.add(other)
  }
  return Object.fromEntries([...near].map(([story, those]) => [story, [...new Set([...those].flatMap((other) => [...found.get(other) ?? []]))].filter((other) => other !== story)]))
}

/** A person's word goes first. A day lent by another document stands only where the reader may see one that could lend it. */
function publishedAs({ document: { described, document }, held, story }: Seen, printed: ReadonlyMap<DocumentId, readonly Seen[]>, occasions: Sight['occasions']): Seen['published'] {
  if (described.publishedBasis === 'person') return { day: described.published ?? null, basis: 'person' }
  const read = held?.reading.published
  if (read === undefined) return { day: described.published ?? null, basis: described.publishedBasis }
  if (read.basis !== 'story' && read.basis !== 'weekday') return { day: read.day, basis: read.basis }
  const lends = (near: DocumentId): boolean => printed.get(near)?.some((one) => one.document.document !== document) ?? false
  return read.span !== null && read.basis === 'story' || lends(story) || (occasions[story] ?? []).some(lends) ? { day: read.day, basis: read.basis } : { day: null, basis: 'unknown' }
}

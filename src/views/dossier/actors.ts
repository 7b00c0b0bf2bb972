import type { ActorId } from '#base/ids.ts'
import type { EntryKind } from '#record/entry.ts'
import { marksOf, onceEach } from './marks.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Sight } from './sight.ts'

/** Somebody the record names: the id it has there, or null; every way it is printed, the most frequent first; how often it stands in entries and in what waits; the first passages. */
export type MentionedActor = {
  readonly actor: ActorId | null
  readonly printed: readonly string[]
  readonly entries: number
  readonly waiting: number
  readonly passages: readonly { readonly mark: string; readonly kind: EntryKind; readonly counts: boolean; readonly passage: Passage }[]
}
/** The most often named first. `unread`: documents that are still being read. */
export type ActorsPage = { readonly mentioned: readonly MentionedActor[]; readonly more: number; readonly unread: number }

const mostListed = 400
const mostPassages = 12

type Named = { readonly name: string; readonly actor: string | null }
type Gathering = { actor: ActorId | null; printed: Map<string, number>; entries: number; waiting: number; at: Waiting[] }
type Waiting = { readonly mark: string; readonly kind: EntryKind; readonly counts: boolean; readonly passage: () => Passage | null }

/**
 * Everybody whom entries and candidates name. An id is one of the register, where `known` says so; words that stand in its place name somebody whom the register
 * does not know, and are kept as printed.
 */
export function actorsPage(sight: Sight, known: (actor: ActorId) => boolean): ActorsPage {
  const all = new Map<string, Gathering>()
  for (const mark of onceEach(marksOf(sight))) {
    if (mark.review.is === 'rejected') continue
    const counts = mark.review.is === 'entered'
    const seen = new Set<string>()
    for (const { name, actor } of namedIn(mark.value)) {
      const id = actor !== null && known(actor) ? actor : null
      const key = id === null ? `printed ${name.toLowerCase()}` : `actor ${id}`
      const one = all.get(key) ?? begun(id)
      all.set(key, one)
      one.printed.set(name, (one.printed.get(name) ?? 0) + 1)
      if (seen.has(key)) continue
      seen.add(key)
      if (counts) one.entries += 1
      else one.waiting += 1
      const [first] = mark.anchors
      if (first !== undefined) one.at.push({ mark: mark.id, kind: mark.kind, counts, passage: () => passageOf(sight, { document: first.document, span: [first.start, first.start + first.quotation.length], quotation: first.quotation }) })
    }
  }
  const sorted = [...all.values()].toSorted((a, b) => b.entries - a.entries || b.waiting - a.waiting)
  return {
    mentioned: sorted.slice(0, mostListed).map(({ actor, printed, entries, waiting, at }): MentionedActor => ({
      actor, entries, waiting, printed: [...printed].toSorted((a, b) => b[1] - a[1]).map(([name]) => name).slice(0, 12),
      passages: at.toSorted((a, b) => Number(b.counts) - Number(a.counts)).slice(0, mostPassages).flatMap(({ passage, ...one }) => { const where = passage(); return where === null ? [] : [{ ...one, passage: where }] }),
    })),
    more: Math.max(0, sorted.length - mostListed),
    unread: sight.seen.filter(({ held }) => held === null).length,
  }
}

/** Whoever a value names, as printed and with the id that was given. A collective ("most other participating nations") is nobody in particular. */
export function namedIn(value: unknown): readonly Named[] {
  if (Array.isArray(value)) return value.flatMap(namedIn)
  if (typeof value !== 'object' || value === null) return []
  const part: { readonly [field: string]: unknown } = { ...value }
  const mine = typeof part['name'] === 'string' && 'actor' in part && part['collective'] !== true ? [{ name: part['name'], actor: typeof part['actor'] === 'string' ? part['actor'] : null }] : []
  return [...mine, ...Object.values(part).flatMap(namedIn)]
}

const begun = (actor: ActorId | null): Gathering => ({ actor, printed: new Map(), entries: 0, waiting: 0, at: [] })

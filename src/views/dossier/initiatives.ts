import { type Additions, draftFormat, type Rendering } from '#analysis/draft.ts'
import type { Matrix } from '#analysis/positions.ts'
import type { Hash } from '#base/hash.ts'
import type { StreamId } from '#base/ids.ts'
import { dayOf } from '#base/instants.ts'
import type { Format } from '#participants/format.ts'
import type { Initiative, Named } from '#record/found.ts'
import { passage as wordsAt, type Span } from '#record/span.ts'
import { callsOf, type Rendered } from './calls.ts'
import { type SlotName, slots } from './candidate.ts'
import { marksOf, onceEach } from './marks.ts'
import { type Passage, passageOf, sentenceAround } from './passage.ts'
import { stancesOf } from './stances.ts'
import type { Seen, Sight } from './sight.ts'

/** One value of a slot as one rendering has it: its words, who says so, and the sentence it stands in. */
export type Said = {
  readonly entry: number
  readonly speaker: Named | null
  readonly passage: Passage
  /** Other passages of the same rendering that say the same. */
  readonly further: readonly Passage[]
  /** What the slot holds beside actor and name: role, answer, state, call, form, window. */
  readonly more: { readonly [field: string]: string | null }
}

/** A slot's values side by side: one row an actor (or words), one column a rendering. */
export type SlotValue = { readonly actor: string | null; readonly name: string; readonly said: readonly Said[] }

export type RenderingOf = { readonly entry: number; readonly revision: number; readonly document: Seen['document']['document']; readonly title: string; readonly outlet: string | null; readonly published: Seen['published']; readonly language: string | null; readonly value: Initiative; readonly hash: string; readonly rests: Passage | null }

/** A call for a meeting with all its confirmed renderings. `id` is the entry that goes first. */
export type Call = {
  readonly id: number
  readonly subject: string | null
  readonly renderings: readonly RenderingOf[]
  readonly slots: readonly { readonly slot: SlotName; readonly values: readonly SlotValue[] }[]
  /**
   * What the house is asked to open a conference with: the rendering that asks for most participants, copied as it stands, and the format drafted
   * from all. Only what was drawn from public documents leaves the dossier; null where that is nothing.
   */
  readonly leaves: { readonly copied: { readonly dossier: StreamId; readonly position: number; readonly hash: Hash; readonly value: Initiative }; readonly format: Format } | null
}

export type InitiativesPage = {
  readonly calls: readonly Call[]
  /** Who holds what of each call, and of what else positions are about; collectives in rows of their own. */
  readonly positions: Matrix
  /** The passages that cells of the matrix rest on, by entry. */
  readonly rests: { readonly [entry: string]: Passage }
  readonly waiting: { readonly initiatives: number; readonly positions: number }
}

/** Who said what of each initiative, from what people confirmed. `house`: what it added to the register, which counts in a format that is drafted. */
export function initiativesPage(sight: Sight, dossier: StreamId, house?: Additions): InitiativesPage {
  const calls = callsOf(sight)
  const open = onceEach(marksOf(sight)).filter(({ review }) => review.is === 'open')
  const positions = stancesOf(sight, calls)
  const cited = new Set(positions.rows.flatMap(({ cells }) => cells.flatMap(({ entries, superseded }) => [...entries, ...superseded])))
  return {
    calls: calls.map((renderings) => callOf(sight, dossier, renderings, house)),
    positions,
    rests: Object.fromEntries(sight.entries.filter(({ entry }) => cited.has(entry)).flatMap(({ entry, anchors: [anchor] }) => {
      const passage = anchor === undefined ? null : passageOf(sight, anchor)
      return passage === null ? [] : [[String(entry), passage]]
    })),
    waiting: { initiatives: open.filter(({ kind }) => kind === 'initiative').length, positions: open.filter(({ kind }) => kind === 'position').length },
  }
}

function callOf(sight: Sight, dossier: StreamId, renderings: readonly Rendered[], house: Additions | undefined): Call {
  return {
    id: renderings[0]?.entry.entry ?? 0,
    subject: renderings.flatMap(({ entry }) => entry.value.subject)[0]?.name ?? null,
    renderings: renderings.map(({ entry, seen }): RenderingOf => {
      const [anchor] = entry.anchors
      return {
        entry: entry.entry, revision: entry.revision, document: seen.document.document, title: seen.title, outlet: seen.outlet?.text ?? null, published: seen.published, language: seen.held?.reading.language ?? null,
        value: entry.value, hash: seen.document.textHash, rests: anchor === undefined ? null : passageOf(sight, anchor),
      }
    }),
    slots: slots.map((slot) => ({ slot, values: valuesOf(sight, renderings, slot) })).filter(({ values }) => values.length > 0),
    leaves: leaving(dossier, renderings, house),
  }
}

function leaving(dossier: StreamId, renderings: readonly Rendered[], house: Additions | undefined): Call['leaves'] {
  const open = renderings.filter(({ seen }) => seen.document.handling === 'public').toSorted((a, b) => b.entry.value.participants.length - a.entry.value.participants.length)
  const [lead] = open
  if (lead === undefined) return null
  const { entry: { revision, value, at }, seen: { document: { textHash }, published } } = lead
  return {
    copied: { dossier, position: revision, hash: textHash, value },
    format: draftFormat(dossier, open.map(drafting), { on: published.day ?? value.window[0]?.from ?? dayOf(at), role, ...(house === undefined ? {} : { house }) }),
  }
}

/** The role of the rulebooks in which whoever is called for takes part. */
const role = 'member'

function drafting({ entry, seen }: Rendered): Rendering {
  return {
    initiative: entry.value, document: seen.document.document, hash: seen.document.textHash, outlet: seen.outlet?.text ?? seen.title, published: seen.published.day,
    sentence: (span) => {
      const around = sentenceAround(seen, span)
      return { span: around, words: seen.held?.reading.text.slice(...around) ?? '' }
    },
  }
}

type AnySlot = { readonly span: Span; readonly speaker: Named | null; readonly name: string; readonly actor?: string; readonly [field: string]: unknown }

/** The same actor in several renderings is one row; what is only words is a row by its words. */
function valuesOf(sight: Sight, renderings: readonly Rendered[], slot: SlotName): readonly SlotValue[] {
  const rows = new Map<string, { readonly actor: string | null; readonly name: string; readonly said: Said[] }>()
  for (const { entry, seen } of renderings) {
    const values: readonly AnySlot[] = entry.value[slot]
    for (const { span, speaker, name, actor = null, callSpan: _, ...more } of values) {
      const quotation = seen.held === null ? name : wordsAt(seen.held.reading.text, span)
      const passage = passageOf(sight, { document: seen.document.document, span, quotation })
      if (passage === null) continue
      const key = actor ?? name.toLowerCase()
      const row = rows.get(key) ?? { actor, name, said: [] }
      rows.set(key, row)
      const told: Said = { entry: entry.entry, speaker, passage, further: [], more: Object.fromEntries(Object.entries(more).map(([field, value]) => [field, typeof value === 'string' ? value : null])) }
      const same = row.said.findIndex((one) => one.entry === told.entry && JSON.stringify(one.more) === JSON.stringify(told.more))
      const before = row.said[same]
      if (before === undefined) row.said.push(told)
      else row.said[same] = { ...before, further: [...before.further, passage] }
    }
  }
  return [...rows.values()]
}

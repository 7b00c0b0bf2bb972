import type { DocumentId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import type { Named, StatementKind } from '#record/found.ts'
import { type Answered, answersPage } from './answers.ts'
import { type Authentic, authenticOf } from './beside.ts'
import { differenceOf } from './difference.ts'
import { marksOf, onceEach } from './marks.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Seen, Sight } from './sight.ts'

/** A statement in the words of one document. */
export type Wording = {
  readonly entry: number
  readonly document: DocumentId
  readonly words: string
  readonly language: string | null
  readonly agency: string | null
  readonly kind: StatementKind
  readonly authentic: Authentic
  /** The rendering it translates, where a person said so. */
  readonly translates: number | null
  /** Words of the fullest rendering in its language that do not stand here; null where it is that one or the two have too little in common. */
  readonly leftOut: readonly string[] | null
  readonly passage: Passage
}

/** What an outlet did with a statement: its wordings; or documents about the same occasion without it; or nothing on record. */
export type Cell = { readonly wordings: readonly Wording[]; readonly without: readonly DocumentId[] }

/** `dispatches`: how many wire texts carried it, which is what counts; `pages`: on how many pages they stand. */
export type CoverageRow = {
  readonly id: number
  readonly entries: readonly number[]
  readonly speaker: Named | null
  readonly day: Day | null
  readonly dispatches: number
  readonly pages: number
  readonly cells: readonly Cell[]
}
/** An outlet as printed; null for documents that name none. */
export type Outlet = { readonly name: string | null; readonly dispatches: number; readonly pages: number }

/** Statements down, outlets across; beside it who answered what. `further`: statements beyond those listed. */
export type CoveragePage = { readonly outlets: readonly Outlet[]; readonly rows: readonly CoverageRow[]; readonly further: number; readonly waiting: number } & Answered

export const mostRows = 200
const mostLeftOut = 8

type Found = { readonly seen: Seen; readonly wording: Omit<Wording, 'leftOut'>; readonly speaker: Named | null; readonly day: Day | null }

/** Who carried each confirmed statement, in which words, with what left out. Counted by wire text, not by page. */
export function coveragePage(sight: Sight): CoveragePage {
  const marks = marksOf(sight)
  const outlets = [...new Set(sight.seen.map(outletOf))].toSorted((a, b) => Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? ''))
  const rows = new Map<number, Found[]>()
  for (const seen of sight.seen) {
    for (const mark of marks.get(seen.document.document) ?? []) {
      if (mark.kind !== 'statement' || mark.review.is !== 'entered' || mark.review.contests.length > 0) continue
      const entry = mark.review.review
      const first = mark.spans[0]
      const text = seen.held?.reading.text
      const words = text === undefined ? mark.anchors.map(({ quotation }) => quotation).join(' … ') : mark.spans.map((span) => text.slice(...span)).join(' … ')
      const passage = first === undefined ? null : passageOf(sight, { document: seen.document.document, span: first, quotation: text?.slice(...first) ?? words })
      if (passage === null) continue
      const row = (sight.state.renderings.find((group) => group.includes(entry)) ?? [entry])[0] ?? entry
      const { described, document } = seen.document
      rows.set(row, [...rows.get(row) ?? [], {
        seen, speaker: mark.value.speaker, day: mark.value.occasion?.date ?? null,
        wording: {
          entry, document, words, passage, kind: mark.value.kind,
          language: described.language ?? seen.held?.reading.language ?? null, agency: described.agency ?? seen.held?.reading.agency?.text ?? null,
          authentic: authenticOf(sight, entry, document), translates: sight.state.translations[String(entry)] ?? null,
        },
      }])
    }
  }
  const all = [...rows].map(([id, found]) => rowOf(sight, id, found, outlets)).toSorted((a, b) => b.dispatches - a.dispatches || (b.day ?? '').localeCompare(a.day ?? '') || a.id - b.id)
  return {
    outlets: outlets.map((name) => { const those = sight.seen.filter((one) => outletOf(one) === name); return { name, pages: those.length, dispatches: storiesOf(those) } }),
    rows: all.slice(0, mostRows), further: Math.max(0, all.length - mostRows),
    waiting: onceEach(marks).filter(({ kind, review }) => kind === 'statement' && review.is === 'open').length,
    ...answersPage(sight),
  }
}

const outletOf = ({ outlet }: Seen): string | null => outlet?.text ?? null
const storiesOf = (seen: readonly Seen[]): number => new Set(seen.map(({ story }) => story)).size

function rowOf(sight: Sight, id: number, found: readonly Found[], outlets: readonly (string | null)[]): CoverageRow {
  const stories = new Set(found.map(({ seen }) => seen.story))
  const about = new Set([...stories].flatMap((story) => [story, ...sight.occasions[story] ?? []]).concat(Object.entries(sight.occasions).flatMap(([story, others]) => (others.some((other) => stories.has(other)) ? [story] : []))))
  const carrying = new Set(found.map(({ seen }) => seen))
  return {
    id, entries: [...new Set(found.map(({ wording }) => wording.entry))], speaker: found.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    day: found.find(({ day }) => day !== null)?.day ?? found.map(({ seen }) => seen.published.day).filter((day) => day !== null).toSorted()[0] ?? null,
    dispatches: stories.size, pages: carrying.size,
    cells: outlets.map((outlet): Cell => ({
      wordings: found.filter(({ seen }) => outletOf(seen) === outlet).map(({ wording }) => ({ ...wording, leftOut: leftOut(wording, found) })),
      without: sight.seen.filter((seen) => outletOf(seen) === outlet && about.has(seen.story) && !carrying.has(seen)).map(({ document }) => document.document),
    })),
  }
}

/** What the authentic wording of the same language has that this one has not; without one, the fullest. */
function leftOut(wording: Omit<Wording, 'leftOut'>, found: readonly Found[]): readonly string[] | null {
  const comparable = found.map((one) => one.wording).filter(({ language }) => language === wording.language)
  const fullest = comparable.find(({ authentic }) => authentic !== null) ?? comparable.toSorted((a, b) => b.words.length - a.words.length)[0]
  if (fullest === undefined || fullest === wording) return null
  if (fullest.words === wording.words) return []
  return differenceOf(wording.words, fullest.words).pieces?.filter(({ is, words }) => is === 'there' && /[\p{L}\p{N}]/u.test(words)).map(({ words }) => words.replace(/^[\s”»"’',;:.]+/u, '').trim()).slice(0, mostLeftOut) ?? null
}

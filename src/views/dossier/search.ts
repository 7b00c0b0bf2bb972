import type { ActorId, DocumentId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import { termOf, wordsIn } from '#record/search/words.ts'
import { overlap, type Span } from '#record/span.ts'
import { type DocumentLine, lineOf } from './documents.ts'
import { masksOf } from './document.ts'
import { type Mark, marksOf } from './marks.ts'
import { type Passage, passageOf } from './passage.ts'
import type { Seen, Sight } from './sight.ts'

/** What a search asks for beside words. Names are compared by their words; days are inclusive. */
export type Filters = { readonly speaker?: string; readonly actor?: ActorId; readonly outlet?: string; readonly from?: Day; readonly to?: Day; readonly kind?: Mark['kind'] }

/** A passage that holds what is sought: the places in it, whether it is greyed, and what was found or marked there. */
export type FoundPassage = { readonly passage: Passage; readonly places: readonly Span[]; readonly greyed: boolean; readonly marks: readonly Pick<Mark, 'id' | 'kind'>[] }
export type FoundDocument = DocumentLine & { readonly passages: readonly FoundPassage[]; readonly further: number }

/** `documents`: how many hold it; `more`: how many were not looked through; `waiting`: how many are not ready to be searched yet. */
export type SearchPage = { readonly found: readonly FoundDocument[]; readonly documents: number; readonly more: number; readonly waiting: number }

export const mostFound = 50
const mostPassages = 4

/**
 * Documents that hold what is sought, the newest first, each with the sentences it stands in. `places` are those of the words; null where no words are
 * asked for, and every mark that fits the filters is a passage. With a filter on speaker, actor or kind only what was found or marked of them counts.
 */
export function searchPage(sight: Sight, places: ReadonlyMap<DocumentId, readonly Span[]> | null, filters: Filters, counted: { readonly more: number; readonly waiting: number }): SearchPage {
  const marks = marksOf(sight)
  const byMark = filters.speaker !== undefined || filters.actor !== undefined || filters.kind !== undefined
  const all = sight.seen.filter((one) => (places === null || places.has(one.document.document)) && fitsDocument(one, filters)).flatMap((one): readonly FoundDocument[] => {
    const here = marks.get(one.document.document) ?? []
    const fitting = here.filter((mark) => fitsMark(mark, filters))
    const words = places?.get(one.document.document) ?? null
    const spans = words === null ? fitting.flatMap(({ spans: [first] }) => (first === undefined ? [] : [first])) : byMark ? words.filter((span) => fitting.some((mark) => mark.spans.some((each) => overlap(each, span)))) : words
    const passages = passagesAt(sight, one, spans, words ?? [], byMark ? fitting : here)
    return spans.length === 0 && (byMark || words !== null) ? [] : [{ ...lineOf(sight, one, here), passages: passages.slice(0, mostPassages), further: Math.max(0, passages.length - mostPassages) }]
  })
  const sorted = all.toSorted((one, other) => (other.published.day ?? '').localeCompare(one.published.day ?? ''))
  return { found: sorted.slice(0, mostFound), documents: sorted.length, ...counted }
}

/** The sentences that hold some spans, each once, in their order. */
function passagesAt(sight: Sight, { document, held }: Seen, spans: readonly Span[], words: readonly Span[], marks: readonly Mark[]): readonly FoundPassage[] {
  const result: FoundPassage[] = []
  const greyed = masksOf({ document, held }).filter(({ restored }) => !restored)
  for (const span of spans) {
    const last = result.at(-1)
    if (last !== undefined && overlap(last.passage.sentence.span, span)) continue
    const passage = passageOf(sight, { document: document.document, span, quotation: held?.reading.text.slice(...span) ?? '' })
    if (passage === null) continue
    const around = aroundLine(held?.reading.text ?? '', passage)
    result.push({
      passage: around, places: words.filter((one) => overlap(one, around.sentence.span)), greyed: greyed.some((mask) => overlap(mask.span, span)),
      marks: marks.filter((mark) => mark.spans.some((one) => overlap(one, around.sentence.span))).map(({ id, kind }) => ({ id, kind })),
    })
    if (result.length > mostPassages + 40) break
  }
  return result
}

/** Words outside the article have no sentence; the line they stand in does. */
function aroundLine(text: string, passage: Passage): Passage {
  const { sentence: { span: [start, end] } } = passage
  if (start !== passage.span[0] || end !== passage.span[1]) return passage
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - 200)
  const stop = text.indexOf('\n', end)
  const to = Math.min(stop < 0 ? text.length : stop, end + 200)
  return { ...passage, sentence: { span: [from, to], words: text.slice(from, to) } }
}

function fitsDocument({ published, outlet, held, document }: Seen, { outlet: sought, from, to }: Filters): boolean {
  if (sought !== undefined && !hasWords(`${outlet?.text ?? ''} ${document.described.agency ?? held?.reading.agency?.text ?? ''}`, sought)) return false
  return (from === undefined || (published.day !== null && published.day >= from)) && (to === undefined || (published.day !== null && published.day <= to))
}

function fitsMark(mark: Mark, { speaker, actor, kind }: Filters): boolean {
  return (kind === undefined || mark.kind === kind) && (actor === undefined || actorsOf(mark).includes(actor)) && (speaker === undefined || speakersOf(mark).some((name) => hasWords(name, speaker)))
}

/** Whether every word of a line begins a word of a name. */
export function hasWords(name: string, line: string): boolean {
  const terms = wordsIn(name).map(({ term }) => term)
  return line.split(/\s+/u).map(termOf).filter((term) => term !== '').every((term) => terms.some((one) => one.startsWith(term)))
}

/** Whose words or doing a mark is, as printed. */
export function speakersOf({ kind, value }: Mark): readonly string[] {
  switch (kind) {
    case 'statement': return value.speaker === null ? [] : [value.speaker.name]
    case 'figure': return value.source === null ? [] : [value.source.name]
    case 'initiative': return [...value.proposedBy, ...value.backedBy].map(({ name }) => name)
    case 'position': return [value.name, ...(value.speaker === null ? [] : [value.speaker.name])]
    case 'arrangement': return value.announcedBy === null ? [] : [value.announcedBy.name]
    case 'undertaking': return [value.by.name, ...(value.speaker === null ? [] : [value.speaker.name])]
    case 'instrument': return value.says.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name]))
    case 'relation': return value.speaker === null ? [] : [value.speaker.name]
  }
}

/** Every actor of the register that a mark names, wherever it names it. */
function actorsOf({ value }: Mark): readonly string[] {
  const found: string[] = []
  const look = (part: unknown, name: string): void => {
    if (typeof part === 'string') {
      if (name === 'actor') found.push(part)
    } else if (Array.isArray(part)) for (const each of part) look(each, name)
    else if (typeof part === 'object' && part !== null) for (const [inner, each] of Object.entries(part)) look(each, inner)
  }
  look(value, '')
  return found
}

import type { Mask, Reading, Told } from '../reading.ts'
import { joined, type Span, trimmed } from '../span.ts'
import type { DossierDocument } from '../state.ts'

/** A program's reading with what people said since then: passages restored and greyed, title, outlet, agency, day. */
export function adjusted(reading: Reading, { described, restored, masked }: DossierDocument): Reading {
  const greyed = masked.map(({ span }) => span)
  const masks = [
    ...reading.masks.flatMap(({ span, reason }): readonly Mask[] => without(reading.text, [span], [...restored, ...greyed]).map((rest) => ({ span: rest, reason }))),
    ...masked,
  ].toSorted((a, b) => a.span[0] - b.span[0])
  const opened = restored.flatMap((span) => paragraphs(reading.text, span))
  const { published, publishedBasis } = described
  return {
    ...reading,
    masks,
    mainText: without(reading.text, restored.length === 0 ? reading.mainText : apart(reading.mainText, opened), greyed),
    title: told(reading.title, described.title),
    outlet: told(reading.outlet, described.outlet),
    agency: told(reading.agency, described.agency),
    language: described.language ?? reading.language,
    medium: described.medium,
    published: published == null ? { day: null, basis: 'unknown', span: null }
      : published === reading.published.day ? reading.published : { day: published, basis: publishedBasis === 'person' ? 'printed' : publishedBasis, span: null },
  }
}

/** What a person said in place of what the page says; the page's own words keep their place. */
function told(printed: Told | null, said: string | null | undefined): Told | null {
  return said == null ? null : said === printed?.text ? printed : { text: said, basis: 'metadata', span: null }
}

/** The spans without these passages; what is left of each, white space at the ends left out. */
function without(text: string, spans: readonly Span[], passages: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => {
    const left: Span[] = []
    let from = span[0]
    for (const [start, end] of joined(passages)) {
      if (end <= from || start >= span[1]) continue
      if (start > from) left.push([from, start])
      from = Math.max(from, end)
    }
    if (from < span[1]) left.push([from, span[1]])
    return left.length === 1 && left[0]?.[0] === span[0] && left[0][1] === span[1] ? left : left.map((part) => trimmed(text, part)).filter((part) => part !== null)
  })
}

/** Paragraphs and restored passages in order, none overlapping another. */
function apart(paragraphsBefore: readonly Span[], opened: readonly Span[]): readonly Span[] {
  return [...paragraphsBefore, ...opened.filter((one) => !paragraphsBefore.some((other) => one[0] < other[1] && other[0] < one[1]))].toSorted((a, b) => a[0] - b[0])
}

function paragraphs(text: string, [start, end]: Span): readonly Span[] {
  return [...text.slice(start, Math.min(end, text.length)).matchAll(/[^\n\r]+/gu)]
    .map((line) => trimmed(text, [start + line.index, start + line.index + line[0].length])).filter((line) => line !== null)
}

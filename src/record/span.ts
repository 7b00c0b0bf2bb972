/**
 * A passage of a document: first and end (exclusive) offset in UTF-16 units into the document's plain text, which for a
 * plain-text file equals the decoded file. Offsets never move: furniture is masked, not cut.
 */
export type Span = readonly [start: number, end: number]

/** The words a span covers. */
export function passage(text: string, [start, end]: Span): string {
  return text.slice(start, end)
}

/** Whether a span is a non-empty part of a text of this length and cuts no character in two. */
export function isSpanOf(text: string, [start, end]: Span): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end && end <= text.length
    && !splits(text, start) && !splits(text, end)
}

/** Whether two spans share at least one unit. */
export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** Whether the first span lies wholly within the second. */
export function within(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1]
}

/** The span without the white space at its ends; null if nothing is left. */
export function trimmed(text: string, [start, end]: Span): Span | null {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from += 1
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1
  return from < to ? [from, to] : null
}

/** The spans in order, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: [number, number][] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else result.push([start, end])
  }
  return result
}

function splits(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

import { matchesOf } from '../matches.ts'
import type { Span } from '../span.ts'

/** A wording found in a passage: its groups, and where it and each of them stands in the document. */
export type FoundAt = { readonly groups: { readonly [name: string]: string | undefined }; readonly span: Span; readonly spanOf: (group: string) => Span | null }

/** Every place of a wording in words that begin at an offset of the document. The pattern must be global and keep indices (`gd`). */
export function foundAt(words: string, start: number, pattern: RegExp): readonly FoundAt[] {
  const place = (at: readonly [number, number] | undefined): Span | null => (at === undefined ? null : [start + at[0], start + at[1]])
  return matchesOf(words, pattern).flatMap((match) => {
    const span = place(match.indices?.[0])
    return span === null ? [] : [{ groups: match.groups ?? {}, span, spanOf: (group: string) => place(match.indices?.groups?.[group]) }]
  })
}

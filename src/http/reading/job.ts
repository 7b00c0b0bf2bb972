import type { Added } from '#actors/register.ts'
import type { ProblemCode } from '#base/codes.ts'
import type { PostHeld } from '#record/attribution/holders.ts'
import type { Extraction } from '#record/extraction.ts'
import type { Found } from '#record/found.ts'
import type { Part } from '#record/reading/parts.ts'
import type { Reading } from '#record/reading.ts'
import type { Span } from '#record/span.ts'

/** What a team's register adds to the delivered one, as far as a text names it: actors, and who held which post on the day of the text. */
export type Known = { readonly actors: readonly Added[]; readonly holders: readonly PostHeld[] }

/** What a reading process is asked: one file, the documents in a file that may hold several, pasted text, everything in several documents, who says what in one; the words of a text for search, and where in texts a line of search stands. */
export type Job =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'parts'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'extract'; readonly readings: readonly Reading[] }
  | { readonly kind: 'attribute'; readonly reading: Reading; readonly story: readonly Reading[]; readonly known?: Known }
  | { readonly kind: 'terms'; readonly text: string }
  | { readonly kind: 'places'; readonly texts: readonly string[]; readonly line: string }

/** What each kind of job is answered with. */
export type Results = { readonly file: Reading; readonly parts: readonly Part[]; readonly paste: Reading; readonly extract: readonly Extraction[]; readonly attribute: Found; readonly terms: readonly string[]; readonly places: readonly (readonly Span[])[] }
export type Result = Results[Job['kind']]

/** The answer: the result, why the file cannot be taken, or what went wrong inside. */
export type Done = { readonly result: Result } | { readonly rejected: ProblemCode; readonly detail: string } | { readonly defect: string }

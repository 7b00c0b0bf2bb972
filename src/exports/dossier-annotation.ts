import type { Anchor } from '#record/entry.ts'
import type { Span } from '#record/span.ts'

/** Letters before and after a quotation that tell it from the same words elsewhere, in UTF-16 units. */
const around = 32

/**
 * A passage as the target of a W3C Web Annotation: where it stands and which words it is. `start` and `end` count Unicode code points, as the
 * Web Annotation Data Model has it; everything else in Parley counts UTF-16 units.
 */
export type Target = {
  readonly source: string
  readonly selector: readonly [
    { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
    { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ]
}

/** An entry as an annotation of the texts it rests on. */
export type Annotation = {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly type: 'Annotation'
  readonly motivation: 'classifying'
  readonly created: string
  readonly body: { readonly type: 'TextualBody'; readonly purpose: 'classifying'; readonly value: string }
  readonly target: readonly Target[]
}

const scheme = 'urn:sha-256:'
/** A document is named by the hash of its bytes. */
export const sourceOf = (hash: string): string => `${scheme}${hash}`
export const hashIn = (source: string): string | null => (source.startsWith(scheme) ? source.slice(scheme.length) : null)

export function targetOf(text: string, hash: string, { span: [start, end], quotation }: Pick<Anchor, 'span' | 'quotation'>): Target {
  const at = points(text, 0, start)
  return {
    source: sourceOf(hash),
    selector: [
      { type: 'TextPositionSelector', start: at, end: at + points(text, start, end) },
      { type: 'TextQuoteSelector', exact: quotation, prefix: text.slice(whole(text, Math.max(0, start - around)), start), suffix: text.slice(end, whole(text, Math.min(text.length, end + around))) },
    ],
  }
}

/** The span that a target names, in UTF-16 units; null where the words do not stand there. */
export function spanIn(text: string, { selector: [{ start, end }, { exact }] }: Target): Span | null {
  const from = units(text, 0, start)
  const to = units(text, from, end - start)
  return text.slice(from, to) === exact ? [from, to] : null
}

/** How many code points stand between two places. */
function points(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return count
}

/** The place so many code points further on. */
function units(text: string, from: number, count: number): number {
  let at = from
  for (let n = 0; n < count && at < text.length; n += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return at
}

/** Not within a pair. */
const whole = (text: string, at: number): number => (at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at)

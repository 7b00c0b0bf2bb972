import { type Span, trimmed } from '../span.ts'

/** A paragraph or line of a document: its span, its text on one line with single blanks, and whether it reads as prose. */
export type Block = { readonly span: Span; readonly words: string; readonly prose: boolean }

/** Full stops and their kin in the scripts Parley reads, with the marks that may follow them. */
const stop = /[.!?…。！？؟۔।፡።][\s"”“’'»«›‹‘)\]」』]*(?:（[^（）]{1,12}）|\s(?:Enditem|END|[■●▪◆∎]|-30-|#{1,3}|\([^()]{2,40}\)|\/[\p{L} -]{2,20}\/|\p{Lu}{2,6}(?:\/\p{Lu}{2,6})?))?$/u

/**
 * The blocks of a text, in order: a line each, except where lines are wrapped at a width, as in e-mails and pages of a PDF,
 * and go on to the next blank line.
 */
export function blocks(text: string): readonly Block[] {
  const found: Block[] = []
  for (const group of groups(text)) {
    const whole = wrapped(text, group) ? [[(group[0] ?? [0, 0])[0], (group.at(-1) ?? [0, 0])[1]] as const] : group
    for (const span of whole) {
      const inside = trimmed(text, span)
      if (inside !== null) found.push(block(text, inside))
    }
  }
  return found
}

export function block(text: string, span: Span): Block {
  const words = text.slice(span[0], span[1]).replace(/\s+/gu, ' ')
  return { span, words, prose: prose(words) }
}

/** A sentence signed with one word, as agencies sign their dispatches: "… has no vaccine. Celeste". */
const signed = /(?<=\p{L}{2}|\p{N})[.!?…]["”»]?\s\p{Lu}\p{Ll}{2,11}$/u
const leastSigned = 8

/** Whether a line ends as a sentence ends. */
export function ends(words: string): boolean {
  return stop.test(words) || (signed.test(words) && length(words) >= leastSigned)
}

/** Whether a line is an item of a list: it begins with a bullet, a number or a letter. */
export function isListed(words: string): boolean {
  return /^(?:[•▪*–-]|\(?(?:\p{N}{1,2}|[a-z]|[ivx]{1,4})[.)])\s/u.test(words)
}

/** Number of words; in scripts without blanks two characters count as one. */
export function length(words: string): number {
  const known = counted.get(words)
  if (known !== undefined) return known
  const dense = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  const count = (words.match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0) + Math.floor(dense / 2)
  if (counted.size >= mostCounted) counted.clear()
  counted.set(words, count)
  return count
}
/** Each rule asks of the same lines how long they are: those of about one page are known. */
const counted = new Map<string, number>()
const mostCounted = 1_000

/** Running text: a dozen words and a full stop, or so long that nothing else it can be; eight words do where several sentences stand. */
function prose(words: string): boolean {
  const count = length(words)
  return count >= 40 || (ends(words) && count >= 8) || (count >= 12 && /[:;,]["”»]?$/u.test(words))
}

/** Runs of lines between blank lines. */
function groups(text: string): readonly (readonly Span[])[] {
  const found: Span[][] = [[]]
  for (const line of text.matchAll(/[^\n\r\f\u2028\u2029]+/gu)) {
    const before = found.at(-1)
    const last = before?.at(-1)
    const gap = last === undefined ? '' : text.slice(last[1], line.index)
    const span: Span = [line.index, line.index + line[0].length]
    if (line[0].trim() === '') {
      if (before !== undefined && before.length > 0) found.push([])
    } else if (last !== undefined && /(?:\r\n|[\n\r\u2028\u2029])(?:\r\n|[\n\r\u2028\u2029])|[\f\u2029]/u.test(gap)) found.push([span])
    else before?.push(span)
  }
  return found.filter((group) => group.length > 0)
}

/** Lines broken at a width: nearly as long as one another, none longer than a wide page, few of them ending a sentence. */
function wrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 2) return false
  const rows = lines.slice(0, -1).map(([start, end]) => text.slice(start, end).trimEnd())
  const last = text.slice(...(lines.at(-1) ?? [0, 0])).trim()
  // Lines of which none ends a sentence and the last begins anew are a heading with what stands under it.
  if (!ends(last) && /^[^\p{Ll}]/u.test(last) && !rows.some((row) => ends(row))) return false
  const widths = rows.map((row) => row.length)
  const widest = Math.max(...widths)
  if (widest < 40 || widest > 110 || Math.min(...widths) < widest * 0.7 || last.length > widest * 1.15) return false
  return rows.filter((row) => ends(row)).length * 3 <= rows.length
}

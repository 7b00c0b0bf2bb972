import type { Span } from './span.ts'

/**
 * Words in quotation marks. `span` with the marks, `inner` without them. `closed` is false where the paragraph ends first, as
 * in a quotation that goes on in the next paragraph. `nested`: it stands inside another quotation.
 */
export type Quotation = {
  readonly span: Span
  readonly inner: Span
  readonly mark: 'double' | 'single'
  readonly closed: boolean
  readonly nested: boolean
}

/** `“If we could, we would, NAME said.`: reporting words at the end of a paragraph whose quotation nobody closed are none of it. */
const forgotten = /(?<=,)\s(?:(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}|he|she|they)\s(?:said|says|added|told\s[^,.“”"]{3,40})\.$/u

/** Which marks close what an opening mark opened; a mark turned the wrong way closes too when nothing follows it closely. */
const closers: { readonly [opener: string]: string } = {
  '"': '"”“', '“': '”"“', '”': '”"', '„': '“”"', '«': '»', '»': '«', '「': '」', '『': '』', '＂': '＂', "''": "''", '``': "''",
}

/**
 * The quotations of one paragraph, in order, found before sentences are. Takes curly, straight, doubled single, single, low and
 * angle marks, marks turned the wrong way (“ as a closer) and quotations left open at the paragraph's end.
 */
export function quotations(text: string, paragraph: Span): readonly Quotation[] {
  const found: Quotation[] = []
  const [start, end] = paragraph
  let at = start
  while (at < end) {
    const opener = doubleAt(text, at)
    if (opener !== null && opens(text, at, opener, start)) {
      const close = closing(text, at + opener.length, end, opener)
      // A straight mark without its partner is an inch or a slip; only a true opening mark may stay open.
      if (close === null && opener === '"' && !startsWord(text, at + 1, end)) at += 1
      else {
        const last = close?.[0] ?? end - (opener === '"' || opener === '“' ? (forgotten.exec(text.slice(at, end))?.[0].length ?? 0) : 0)
        const inner: Span = [at + opener.length, last]
        const outer: Span = [at, close?.[1] ?? last]
        if (inner[0] < inner[1]) {
          found.push({ span: outer, inner, mark: 'double', closed: close !== null, nested: false })
          for (const single of singles(text, inner)) found.push({ ...single, nested: true })
        }
        at = inner[0] < inner[1] ? outer[1] : inner[0]
      }
    } else {
      const single = singleAt(text, at, paragraph)
      if (single === null) at += opener?.length ?? 1
      else {
        found.push(single)
        at = single.span[1]
      }
    }
  }
  return found
}

function doubleAt(text: string, at: number): string | null {
  const two = text.slice(at, at + 2)
  if (two === "''" || two === '``') return two
  const one = text.charAt(at)
  return one in closers ? one : null
}

/** Whether a double mark opens a quotation here: words follow it, and no word or figure stands right before it. */
function opens(text: string, at: number, mark: string, start: number): boolean {
  // "ب"المهمة"", "و”روسيا”": a particle joined to the mark is no word.
  const joined = /(?:^|[\s،])[وفبلك]ـ?$/u.test(text.slice(Math.max(start, at - 3), at))
  const before = at > start && !joined ? text.charAt(at - 1) : ' '
  const after = text.charAt(at + mark.length)
  // A paragraph that begins with a mark turned the wrong way begins with a quotation.
  if (after === '' || /\s/.test(after)) return (mark === '«' || mark === '”' && at === start) && after !== ''
  if (mark === '“' || mark === '„' || mark === '«' || mark === '「' || mark === '『') return true
  return !/[\p{L}\p{N}.,!?;]/u.test(before)
}

function startsWord(text: string, at: number, end: number): boolean {
  return at < end && /[\p{L}\p{N}'‘([…]/u.test(text.charAt(at))
}

function closing(text: string, from: number, end: number, opener: string): Span | null {
  const marks = closers[opener] ?? ''
  for (let at = from; at < end; at += 1) {
    const mark = marks === "''" ? text.slice(at, at + 2) : text.charAt(at)
    if (mark === '' || !(marks === "''" ? mark === marks : marks.includes(mark))) continue
    // “ closes only when nothing follows closely: before a word it opens a quotation inside this one.
    const after = text.charAt(at + mark.length)
    if (mark === '“' && opener !== '„' && /[\p{L}\p{N}]/u.test(after)) continue
    // `"The "Dawn" has won", he said`: a straight mark between a blank and a word opens a name inside, where two more follow.
    const named = opener === '"' && mark === '"' ? within.exec(text.slice(at - 1, Math.min(end, at + 90)))?.[0] : undefined
    if (named !== undefined && /^[^"]*"/u.test(text.slice(at - 1 + named.length, end))) {
      at += named.length - 2
      continue
    }
    return [at, at + mark.length]
  }
  return null
}

/** A name in straight marks inside a quotation in the same marks. */
const within = /^[\s(]"\p{Lu}[^".!?\n]{0,60}"(?=[\s,.;:!?)"–—-]|$)/u

function singles(text: string, within: Span): readonly Quotation[] {
  const found: Quotation[] = []
  let at = within[0]
  while (at < within[1]) {
    const single = singleAt(text, at, within)
    if (single !== null) found.push(single)
    at = single?.span[1] ?? at + 1
  }
  return found
}

/** A quotation in single marks that begins here; apostrophes are neither openers (no word before) nor closers (no letter after). */
function singleAt(text: string, at: number, [start, end]: Span): Quotation | null {
  const opener = text.charAt(at)
  if (opener !== "'" && opener !== '‘' && opener !== '‚') return null
  if (at > start && !/[\s([—–\-"“«:]/u.test(text.charAt(at - 1))) return null
  if (!startsWord(text, at + 1, end)) return null
  let possessive: number | null = null
  for (let to = at + 1; to < end; to += 1) {
    const mark = text.charAt(to)
    if (to > at + 1 && /[‘'‚]/.test(mark) && /\s/.test(text.charAt(to - 1)) && startsWord(text, to + 1, end)) break
    const closes = (mark === "'" || mark === '’' || (mark === '‘' && opener === '‚')) && !/\s/.test(text.charAt(to - 1))
    if (!closes || /[\p{L}\p{N}]/u.test(to + 1 < end ? text.charAt(to + 1) : ' ')) continue
    // "nations' rights' said": after an s the mark may be a possessive; a later closer wins, without one it closes.
    if (/s/i.test(text.charAt(to - 1)) && /^\s+\p{Ll}/u.test(text.slice(to + 1, to + 4))) possessive ??= to
    else return single(at, to)
  }
  return possessive === null ? null : single(at, possessive)
}

function single(at: number, to: number): Quotation {
  return { span: [at, to + 1], inner: [at + 1, to], mark: 'single', closed: true, nested: false }
}

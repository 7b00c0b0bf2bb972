import type { Span } from '../../span.ts'
import { bare } from '../english/content.ts'
import type { Line } from '../lines.ts'
import type { Word } from './words.ts'

/** The words from one place to another, as a span without marks at its ends; a whole quotation alone without its marks. */
export function trim(line: Line, words: readonly Word[], from: number, to: number): Span | null {
  let first = from
  let last = to
  while (first < last && words[first]?.kind === 'mark') first += 1
  while (last > first && words[last - 1]?.kind === 'mark') last -= 1
  const start = words[first]
  const end = words[last - 1]
  if (start === undefined || end === undefined || first >= last) return null
  return last - first === 1 && start.kind === 'quote' ? bare(line.text, [start.start, end.end], line.quotations) : [start.start, end.end]
}

import type { Line } from '../lines.ts'

const clock = String.raw`(?:(?:updated|posted|published|at)\s+)?\d{1,2}(?:[.:h]\d{2}|(?=\s?[ap]\.?m))\s?(?:[ap]\.?\s?m\.?)?(?:\s?\(?(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|PT|local(?:\s+time)?)(?:[+-]\d{1,2})?\)?)?`
const alone = new RegExp(String.raw`^\s*[•*-]?\s*${clock}\s*$`, 'imu')
const leading = new RegExp(String.raw`^\s*[•*-]?\s*${clock}\s*(?:[-–—:|]\s|\s)(?=\p{Lu})`, 'iu')
/** Fewer times of day than these make no live report. */
const fewest = 3

/** The paragraphs that begin an entry of a live report: those behind or with a time of day. None where a text has fewer than three. */
export function stamped(lines: readonly Line[], text: string): ReadonlySet<number> {
  const entries = new Set<number>()
  let end = 0
  let timed = false
  for (const line of lines) {
    if (!line.first) { end = line.span[1]; continue }
    const itself = alone.test(text.slice(...line.span))
    if (timed || itself || alone.test(text.slice(end, line.span[0])) || leading.test(text.slice(...line.span))) entries.add(line.paragraph)
    timed = itself
    end = line.span[1]
  }
  return entries.size < fewest ? new Set() : entries
}

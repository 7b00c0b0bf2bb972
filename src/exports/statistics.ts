import { second } from '#base/instants.ts'
import { type Language, say } from '#base/words.ts'
import type { Statistics } from '#views/statistics.ts'
import { columns } from './words/statistics.ts'

/** Time used, one line a delegation (RFC 4180, UTF-8 with its mark, so that every spreadsheet reads the Arabic). Of an exercise each line says so. */
export function statisticsCsv({ shares, exercise }: Statistics, language: Language): string {
  const { exercise: played, ...heads } = columns
  const head = [...Object.values(heads), ...(exercise ? [played] : [])].map((words) => say(words, language))
  const lines = shares.map(({ names, speeches, spoken, yields, points, motions, carried, votes, drafts, amendments }) => [
    say(names, language), speeches, Math.round(spoken / second), yields, points, motions, carried, votes, drafts, amendments, ...(exercise ? [say(played, language)] : []),
  ])
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe: names come from outside. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

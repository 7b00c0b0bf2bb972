import { iso } from '#base/instants.ts'
import { stances } from '#base/majority.ts'
import { languages, say } from '#base/words.ts'
import type { RecordedVote } from '#views/recorded-vote.ts'
import { csv } from './csv.ts'
import { countsOf } from './outcome-sheet.ts'

/** The columns of a vote as a table, in their order; they stay. A vote without names has a row an answer, with no delegation in it. */
export const voteColumns = [
  'stream', 'exercise', 'decision', 'at', 'title', 'outcome', 'rulebook', 'edition', 'rules', 'method', 'tellers', 'mark',
  'seat', ...languages.map((language) => `name_${language}` as const), 'vote', 'number', 'meant_afterwards',
] as const

/** A vote as CSV: one row a delegation, what is true of the whole vote repeated in each so that rows of several files can be put together. */
export function voteCsv({ stream, exercise, rulebook, taken }: RecordedVote, mark = false): string {
  const { vote } = taken
  const head = [
    stream, exercise ? 'exercise' : '', taken.id, iso(taken.at), say(taken.title, 'en'), taken.outcome, rulebook.id, rulebook.edition, taken.cites.map(({ rule }) => rule).join(' '), vote.method, vote.teller ?? '',
    vote.marks.map((words) => say(words, 'en')).join(' '),
  ]
  const meant = new Map(vote.intentions.map(({ seat, stance }) => [seat, stance]))
  const counts = countsOf(vote)
  const rows = vote.roll === null
    ? stances.filter((stance) => counts[stance] > 0).map((stance) => ['', ...languages.map(() => ''), stance, counts[stance], ''])
    : vote.roll.map(({ seat, names, stance }) => [seat, ...languages.map((language) => names[language] ?? ''), stance, 1, meant.get(seat) ?? ''])
  return csv([voteColumns, ...rows.map((row) => [...head, ...row])], mark)
}

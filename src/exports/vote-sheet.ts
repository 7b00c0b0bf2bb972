import { dayOf, iso } from '#base/instants.ts'
import { stances } from '#base/majority.ts'
import { fill, type Language, say, type Words } from '#base/words.ts'
import type { RecordedVote } from '#views/recorded-vote.ts'
import { countsOf, rulesOf, wayOf } from './outcome-sheet.ts'
import type { Block, Sheet } from './sheet.ts'
import { checks, labels, stanceWords } from './words/outcome.ts'

/** One vote as a paper in one language: the result with its arithmetic, how it was taken, the figures, every answer by name, the rules. */
export function voteSheet({ title, exercise, rulebook, head, rules, taken }: RecordedVote, language: Language): Sheet {
  const w = (words: Words): string => say(words, language)
  const { vote } = taken
  const counts = countsOf(vote)
  const shown = stances.filter((stance) => counts[stance] > 0 || stance === 'yes' || stance === 'no' || stance === 'abstain')
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  return {
    language,
    title: `${w(taken.title)} — ${title}`,
    exercise: exercise ? w(labels.exercise) : null,
    foot: w(fill(labels.head, { count: head.count, chain: head.chain })),
    blocks: [
      ...vote.marks.map((words) => paragraph(w(words))),
      paragraph(w(fill(labels.under, { title: rulebook.title, id: rulebook.id, edition: rulebook.edition }))),
      paragraph(`${w(taken.meeting === null ? fill(labels.outside, { body: taken.body }) : fill(labels.meeting, { body: taken.body, number: taken.meeting }))} — \u200E${dayOf(taken.at)} ${iso(taken.at).slice(11, 16)} UTC\u200E`),
      { kind: 'heading', level: 1, text: w(labels.result) },
      paragraph(w(taken.words)),
      paragraph(`${w(labels.how)}: ${wayOf(taken, language)}`),
      paragraph(`${w(labels.rules)}: ${rulesOf(taken.cites, rules, language)}`),
      ...taken.after.map((words) => paragraph(w(words))),
      { kind: 'table', head: [w(labels.stance), w(labels.count)], rows: shown.map((stance) => [w(stanceWords[stance]), String(counts[stance])]) },
      ...(vote.roll === null ? [] : [
        { kind: 'heading', level: 1, text: w(labels.names) } as const,
        { kind: 'table', head: [w(labels.delegation), w(labels.stance)], rows: vote.roll.map(({ names, stance }) => [w(names), w(stanceWords[stance])]) } as const,
      ]),
      ...vote.intentions.map(({ names, stance }) => paragraph(`${w(names)}: ${w(fill(labels.intention, { stance: stanceWords[stance] }))}`)),
      { kind: 'heading', level: 1, text: w(labels.cited) },
      { kind: 'table', head: [labels.rule, labels.says, labels.check, labels.source].map(w), rows: rules.map(({ rule, name, says, check, source }) => [/^\d+$/.test(rule) ? rule : w(name), w(says), w(checks[check]), source]) },
    ],
  }
}

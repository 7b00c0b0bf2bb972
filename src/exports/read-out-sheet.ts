import { inFiguresOf as say } from '#base/figures.ts'
import { dayOf, type Instant } from '#base/instants.ts'
import { fill, type Language, type Words } from '#base/words.ts'
import { clockIn, dayIn } from '#views/clock.ts'
import type { DueLater, ReadOut } from '#views/read-out.ts'
import { capital, dayInWords, marked, titled } from './days.ts'
import { rulesOf } from './outcome-sheet.ts'
import { type Block, heading, paragraph, type Sheet } from './sheet.ts'
import { labels as common, stanceWords } from './words/outcome.ts'
import { labels } from './words/read-out.ts'

/** The read-out of a meeting in one language: decisions with our vote and their rules, the speeches, what is due, when the body meets next. */
export function readOutSheet(of: ReadOut, language: Language): Sheet {
  const w = (words: Words): string => say(words, language)
  const ours = of.speeches.filter((one) => one.ours)
  const section = (title: Words, lines: readonly string[], none: Words): readonly Block[] => [heading(1, w(title)), ...(lines.length === 0 ? [w(none)] : lines).map(paragraph)]
  return {
    language,
    title: titled(w(labels.readOut), of.title, language),
    exercise: of.exercise ? w(common.exercise) : null,
    foot: w(fill(common.head, { count: of.head.count, chain: of.head.chain })),
    blocks: [
      paragraph(capital(w(fill(labels.meeting, { body: of.body, number: of.meeting })))),
      paragraph(w(fill(labels.delegation, { who: of.delegation }))),
      paragraph(w(of.closed === null ? fill(labels.going, { from: when(of.opened, null, language) }) : fill(labels.period, { from: when(of.opened, null, language), to: when(of.closed, null, language) }))),
      ...section(labels.decided, of.decisions.map((taken) => [
        `${w(taken.title)}: ${w(taken.words)}`,
        ...(taken.ours === null ? [] : [taken.ours === 'unnamed' ? w(labels.unnamed) : w(fill(labels.ours, { stance: stanceWords[taken.ours] }))]),
        ...(taken.cites.length === 0 ? [] : [w(fill(labels.rules, { rules: rulesOf(taken.cites, of.rules, language) }))]),
      ].join(' ')), labels.undecided),
      ...section(labels.spoke, of.speeches.map(({ words }) => w(words)), labels.unspoken),
      ...section(labels.own, ours.map(({ words }) => w(words)), labels.silent),
      ...section(labels.due, of.due.map((due) => dueLine(due, language)), labels.nothingDue),
      ...section(labels.next, of.next === null ? [] : [[when(of.next.at, of.next.zone, language), of.next.room].filter((one) => one !== null).join(' · ')], labels.unfixed),
    ],
  }
}

function dueLine(due: DueLater, language: Language): string {
  const w = (words: Words): string => say(words, language)
  if (due.kind === 'sequel') return w(fill(labels.sequel, { title: due.title, day: dayInWords(due.until, language) }))
  return w(fill(due.kind === 'silence' ? labels.silence : labels.secondVote, { title: due.title, at: when(due.at, due.zone, language) }))
}

/** Day and hour on the clock of a place, which is named; UTC where none is known. */
function when(at: Instant, zone: string | null, language: Language): string {
  return `${dayInWords(zone === null ? dayOf(at) : dayIn(at, zone), language)}${language === 'ar' ? '، ' : ', '}${marked(`${clockIn(at, zone ?? 'UTC')} ${zone ?? 'UTC'}`)}`
}

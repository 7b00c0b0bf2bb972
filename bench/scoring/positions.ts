import type { Position } from '#record/found.ts'
import type { Labelled } from './labelled.ts'
import { type Mark, mark } from './mark.ts'
import { sameName } from './names.ts'

/** How well positions were found: who and value together; a collective that is one cell; a candidate that no label has is false. */
export function positionMarks(report: Labelled, found: readonly Position[]): readonly Mark[] {
  return [
    ...report.positions.flatMap((label) => {
      const theirs = found.filter((one) => sameName(label.who, one))
      const one = theirs.find(({ value }) => value === label.value)
      const words = `${label.who} ${label.value}: ${label.on}`
      return [
        mark('positions', 'found', one !== undefined, words, theirs.length > 0 ? `found: ${theirs.map(({ value }) => value).join(', ')}` : 'not found'),
        ...(one === undefined ? [] : [mark('positions', 'collective', one.collective === label.collective, words, one.collective ? 'as a collective' : 'as one actor')]),
      ]
    }),
    ...found.filter((one) => !follows(report, one) && isJudged(report, one)).map((one) => mark('positions', 'precision', isHeld(report, one), `${one.name} ${one.value}: ${one.on}`)),
  ]
}

/** That whoever proposes, backs or hosts a meeting supports it says nothing new: no label need have it, and it is not false. */
function follows(report: Labelled, one: Position): boolean {
  return one.value === 'supports' && !isHeld(report, one) && report.initiatives.some(({ proposedBy, backedBy, host }) => [...proposedBy, ...backedBy, ...host].some((name) => sameName(name, one)))
}

/** Who spoke without mentioning it is a guess that is judged only where a report is labelled for it. */
function isJudged(report: Labelled, { value }: Position): boolean {
  return value !== 'spoke-without-mentioning' || report.positions.some((label) => label.value === value)
}

/** Whether a candidate is one of the labelled positions. */
export function isHeld(report: Labelled, one: Position): boolean {
  return report.positions.some((label) => label.value === one.value && sameName(label.who, one))
}

import type { Figure } from '#record/found.ts'
import { overlap, passage } from '#record/span.ts'
import type { Labelled } from './labelled.ts'
import { type Mark, mark } from './mark.ts'
import { alike, sameName } from './names.ts'
import { occurrences } from './words.ts'

type Label = Labelled['figures'][number]

/** How well figures were found: at the labelled words with the labelled value; of those found, how exact, whose and as of when. */
export function figureMarks(report: Labelled, found: readonly Figure[]): readonly Mark[] {
  return [
    ...report.figures.filter(({ optional }) => optional !== true).flatMap((label) => labelMarks(report, label, found)),
    ...found.map((one) => mark('figures', 'precision', isCounted(report, found, one), around(report.text, one), `${one.value} ${one.what}`)),
  ]
}

/** Whether a candidate is a labelled figure, or another number in the words of one that was found: the other end of a range, the whole of a part. */
export function isCounted(report: Labelled, found: readonly Figure[], figure: Figure): boolean {
  const beside = report.figures.filter(({ words }) => occurrences(report.text, words).some((place) => overlap(place, figure.span)))
  return beside.some((label) => found.some((one) => matches(report.text, label, one)))
}

function matches(text: string, label: Label, { span, value }: Figure): boolean {
  return occurrences(text, label.words).some((place) => overlap(place, span)) && [label.value, ...(label.to === undefined ? [] : [label.to])].some((wanted) => sameValue(wanted, value))
}

/** Equal, or the same part of a whole, written as a fraction or in hundredths. */
function sameValue(wanted: number, value: number): boolean {
  const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.005 * Math.abs(a)
  return value === wanted || (!Number.isInteger(wanted) && close(wanted, value)) || (wanted < 1 && close(wanted * 100, value))
}

function labelMarks(report: Labelled, label: Label, found: readonly Figure[]): readonly Mark[] {
  const { words, source, asOf, modifier } = label
  const one = found.find((figure) => matches(report.text, label, figure))
  const near = found.filter((figure) => occurrences(report.text, words).some((place) => overlap(place, figure.span)))
  const first = mark('figures', 'found', one !== undefined, words, near.length > 0 ? `value ${near.map(({ value }) => value).join(', ')}, not ${label.value}` : 'not found')
  if (one === undefined) return [first]
  return [
    first,
    mark('figures', 'modifier', modifier === null || one.modifier === null ? modifier === one.modifier : alike(modifier, one.modifier), words, one.modifier ?? 'none'),
    mark('figures', 'source', sameName(source, one.source), words, `by ${one.source?.name ?? 'nobody'}, not ${source ?? 'nobody'}`),
    ...(asOf === null ? [] : [mark('figures', 'as of', one.asOf === asOf, words, `${one.asOf ?? 'no day'}, not ${asOf}`)]),
  ]
}

const around = (text: string, { span: [start, end] }: Figure): string => `${passage(text, [Math.max(0, start - 20), start])}[${passage(text, [start, end])}]${passage(text, [end, Math.min(text.length, end + 20)])}`.replace(/\s+/g, ' ')

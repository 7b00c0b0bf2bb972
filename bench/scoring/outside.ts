import type { Found, Named } from '#record/found.ts'
import { overlap, type Span } from '#record/span.ts'
import type { Labelled } from './labelled.ts'
import { type Mark, mark } from './mark.ts'
import { alike, sameName } from './names.ts'
import { occurrences } from './words.ts'

type Asked = { readonly words: string; readonly optional?: boolean | undefined }

/** How well arrangements, undertakings, instruments and relations were found, in the reports that are labelled for them: by their place, instruments by their name; then who and how each stands. */
export function outsideMarks(report: Labelled, found: Found): readonly Mark[] {
  const { text, arrangements, undertakings, instruments, relations } = report
  return [
    ...(arrangements === undefined ? [] : kind(text, 'arrangements', arrangements, found.arrangements, (label, one) => [
      ['state', label.state.split('|').includes(one.state), one.state],
      ['between', label.between.every((name) => name.split('|').includes('null') || one.between.some((party) => sameName(name, party))), names(one.between)],
    ])),
    ...(undertakings === undefined ? [] : kind(text, 'undertakings', undertakings, found.undertakings, (label, one) => [['by', sameName(label.by, one.by), one.by.name]])),
    ...(instruments === undefined ? [] : kind(text, 'instruments', instruments.map((one) => ({ ...one, words: one.name })), found.instruments, (label, one) => [['kind', label.kind === one.kind, one.kind]], (label, one) => label.words.split('|').some((name) => alike(name, one.name)))),
    ...(relations === undefined ? [] : kind(text, 'relations', relations, found.relations, (label, one) => [['tie', label.tie === one.tie, one.tie], ['of and to', sameName(label.of, one.of) && sameName(label.to, one.to), `${one.of.name} to ${one.to.name}`]])),
  ]
}

const names = (parties: readonly Named[]): string => parties.map(({ name }) => name).join(', ')

/** Each label with the first candidate at its place, each candidate with a label at its. */
function kind<Label extends Asked, One extends { readonly span: Span }>(text: string, of: string, asked: readonly Label[], found: readonly One[], fields: (label: Label, one: One) => readonly (readonly [measure: string, right: boolean, given: string])[], isSame?: (label: Label, one: One) => boolean): readonly Mark[] {
  const at = (label: Label, one: One): boolean => (isSame === undefined ? occurrences(text, label.words).some((span) => overlap(span, one.span)) : isSame(label, one))
  return [
    ...asked.flatMap((label) => {
      const one = found.find((candidate) => at(label, candidate) && fields(label, candidate).every(([, right]) => right)) ?? found.find((candidate) => at(label, candidate))
      return [
        ...(label.optional === true && one === undefined ? [] : [mark(of, 'found', one !== undefined, label.words)]),
        ...(one === undefined ? [] : fields(label, one).map(([measure, right, given]) => mark(of, measure, right, label.words, given))),
      ]
    }),
    ...found.map((one) => mark(of, 'precision', asked.some((label) => at(label, one)), text.slice(...one.span))),
  ]
}

import type { Statement } from '#record/found.ts'
import { passage, type Span } from '#record/span.ts'
import type { Labelled } from './labelled.ts'
import { type Mark, mark } from './mark.ts'
import { sameName } from './names.ts'
import { places, shared, size } from './words.ts'

type Label = Labelled['statements'][number]

/** From this share of a labelled statement's characters it is found; from this share of a candidate's own characters it is none that nobody made. */
const enough = 0.3
/** From this share of what both cover together the boundaries are right. */
const close = 0.5

/** How well statements were found: by the label's kind what was found, its boundaries, kind and speaker; by the candidate's kind whether anybody said it. */
export function statementMarks(report: Labelled, found: readonly Statement[]): readonly Mark[] {
  const wanted = report.statements.map((label) => ({ label, at: places(report.text, label.content) }))
  return [
    ...wanted.filter(({ label }) => label.optional !== true).flatMap(({ label, at }) => labelMarks(report, label, at, found)),
    ...found.map((one) => mark(one.kind, 'precision', isTrue(one, wanted.flatMap(({ at }) => at)), words(report, one.content), `by ${one.speaker?.name ?? 'nobody'}`)),
  ]
}

/** Whether a candidate is, in good part, something that is labelled. */
export function isTrue({ content }: Statement, places_: readonly (readonly Span[])[]): boolean {
  return places_.some((spans) => shared(content, spans) >= enough * size(content))
}

function labelMarks(report: Labelled, label: Label, at: readonly (readonly Span[])[], found: readonly Statement[]): readonly Mark[] {
  const pairs = at.flatMap((spans) => found.map((one) => ({ one, spans, common: shared(one.content, spans), union: size(one.content) + size(spans) - shared(one.content, spans) })))
  const best = pairs.filter(({ common, spans }) => common >= enough * size(spans)).toSorted((a, b) => b.common / b.union - a.common / a.union)[0]
  const text = label.content.join(' … ')
  const all = [mark(label.kind, 'found', best !== undefined, text, 'not found'), mark(label.kind, 'IoU ≥ .5', best !== undefined && best.common >= close * best.union, text, best === undefined ? 'not found' : `found: ${words(report, best.one.content)}`)]
  if (best === undefined) return all
  const { kind, speaker } = best.one
  const right = sameName(label.speaker, speaker)
  const who = mark(label.kind, 'speakers', right, text, `by ${speaker?.name ?? 'nobody'}, not ${label.speaker ?? 'nobody'}`)
  return [...all, mark(label.kind, 'kind', kind === label.kind, text, kind), who, ...(label.inferred === true ? [{ ...who, measure: 'inferred speakers' }] : [])]
}

const words = ({ text }: Labelled, content: readonly Span[]): string => content.map((span) => passage(text, span)).join(' … ')

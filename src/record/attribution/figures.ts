import type { Figure, Occasion } from '../found.ts'
import { overlap } from '../span.ts'
import { asOf } from './as-of.ts'
import type { Scene } from './cast.ts'
import { type Sourced, sourceOf } from './figure-sources.ts'
import type { Line } from './lines.ts'
import { numbersIn } from './numbers.ts'
import { whereOf } from './places.ts'
import type { Draft } from './said.ts'
import { measureOf, whatOf } from './things.ts'
import type { Clock } from './when.ts'

/** Every figure of the lines; its source is whoever made the statement it stands in. */
export function figures(lines: readonly Line[], found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, scene: Scene, clock: Clock): readonly Figure[] {
  let last: { readonly line: Line; readonly sourced: Sourced } | null = null
  return lines.flatMap((line, place) => {
    const numbers = numbersIn(line)
    if (numbers.length === 0) return []
    const here = found.filter((draft) => draft.line === line || draft.content.some((span) => overlap(span, line.span)))
    const made = numbers.map((number) => {
      const sourced = sourceOf(line, number, here, scene, last?.line.paragraph === line.paragraph ? last.sourced : null)
      last = { line, sourced }
      const what = whatOf(line, number)
      return { number, sourced, what, measure: measureOf(line, number, what), occasion: sourced.draft === null ? null : occasions.get(sourced.draft) ?? null }
    })
    const days = asOf(made.map(({ number, measure, occasion }) => ({ span: number.span, measure, occasion })), { lines, place, clock })
    return made.map(({ number, sourced: { source, sure }, what, measure }, at): Figure => ({
      span: number.span,
      value: number.value,
      modifier: number.modifier,
      what,
      measure,
      where: whereOf(line, number, scene, source?.actor ?? null, measure),
      source,
      asOf: days[at]?.date ?? null,
      basis: days[at]?.basis ?? 'unknown',
      confidence: sure,
    }))
  })
}

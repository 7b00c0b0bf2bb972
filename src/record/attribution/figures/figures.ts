import type { Figure, Occasion } from '../../found.ts'
import { overlap } from '../../span.ts'
import { asOf } from './as-of.ts'
import type { Scene } from '../cast.ts'
import { type Before, type Sourced, sourceOf } from './sources.ts'
import type { Line } from '../lines.ts'
import { numbersIn } from './numbers.ts'
import { whereOf } from './places.ts'
import type { Draft } from '../said.ts'
import { isAnswer, pollIn, polls } from './polls.ts'
import { measureOf, whatOf } from './things.ts'
import type { Clock } from '../when.ts'

/** Every figure of the lines; its source is whoever made the statement it stands in. */
export function figures(lines: readonly Line[], found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, scene: Scene, clock: Clock): readonly Figure[] {
  let last: Before | null = null
  let poll: { readonly source: Sourced['source']; readonly place: number } | null = null
  return lines.flatMap((line, place) => {
    const named = pollIn(line)
    // "The poll was taken among …" speaks of the one named in full before.
    if (named !== null && !(poll !== null && place - poll.place < 9 && poll.source !== null && /^(?:poll|survey|study|census)$/iu.test(named.name))) poll = { source: named, place }
    const numbers = numbersIn(line)
    if (numbers.length === 0) return []
    const here = found.filter((draft) => draft.line === line || draft.content.some((span) => overlap(span, line.span)))
    const spoken = found.filter(({ content }) => (content[0]?.[0] ?? Infinity) < line.span[1]).slice(-8).flatMap(({ who: one }) => one ?? [])
    const made = numbers.map((number) => {
      const given = sourceOf(line, number, { here, spoken }, scene, last?.line.paragraph === line.paragraph ? last : null)
      // "The poll said … Only 14 per cent rated her less highly": those asked are the poll's.
      const sourced: Sourced = given.source === null && poll !== null && place - poll.place < 9 && isAnswer(line, number, named !== null) ? { draft: null, source: poll.source, sure: 'inferred' } : given
      if (sourced.source !== null && polls.test(sourced.source.name)) poll = { source: sourced.source, place }
      // "260 of them": of what was counted before.
      const own = whatOf(line, number)
      const what: string = last !== null && last.line.paragraph === line.paragraph && /^of (?:them|whom|those|which|these)\b/u.test(own) ? last.what : own
      last = { line, number, sourced, what }
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

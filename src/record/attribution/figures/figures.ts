import type { Figure, Occasion } from '../../found.ts'
import { overlap } from '../../span.ts'
import { asOf } from './as-of.ts'
import type { Scene } from '../cast.ts'
import { type Before, type Sourced, sourceOf } from './sources.ts'
import type { Line } from '../lines.ts'
import { numbersIn } from './numbers.ts'
import { whereOf } from './places.ts'
import type { Draft } from '../said.ts'
import { measureOf, whatOf } from './things.ts'
import type { Clock } from '../when.ts'

const polls = /\b(?:poll|survey|study|census)\b/iu
const asked = /^\s(?:of (?:those|the|all)?\s?(?:\p{Ll}+\s)?(?:polled|asked|surveyed|questioned|respondents|voters)|(?:said|say|believed?|thought|think|want(?:ed)?|favou?red|favou?r|opposed?|support(?:ed)?|backed|rated|approved|disapproved|agreed|expect(?:ed)?|felt|feel|would|were (?:more|less|un)))\b/u

/** Every figure of the lines; its source is whoever made the statement it stands in. */
export function figures(lines: readonly Line[], found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, scene: Scene, clock: Clock): readonly Figure[] {
  let last: Before | null = null
  let poll: { readonly source: Sourced['source']; readonly place: number } | null = null
  return lines.flatMap((line, place) => {
    const numbers = numbersIn(line)
    if (numbers.length === 0) return []
    const here = found.filter((draft) => draft.line === line || draft.content.some((span) => overlap(span, line.span)))
    const made = numbers.map((number) => {
      const given = sourceOf(line, number, here, scene, last?.line.paragraph === line.paragraph ? last : null)
      // "The poll said … Only 14 per cent rated her less highly": those asked are the poll's.
      const sourced: Sourced = given.source === null && poll !== null && place - poll.place < 6 && (number.unit === 'share' || number.part) && asked.test(line.text.slice(number.span[1], number.span[1] + 60)) ? { draft: null, source: poll.source, sure: 'inferred' } : given
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

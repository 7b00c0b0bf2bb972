import type { Figure, Occasion } from '../../found.ts'
import { overlap } from '../../span.ts'
import { asOf } from './as-of.ts'
import type { Scene } from '../cast.ts'
import { type PlaceWords, placeWords } from './data/places-elsewhere.ts'
import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import { enclosing } from '../english/statements.ts'
import type { Clock } from '../when.ts'

/** Figures of other languages than English with the day the sentence gives them and the place, or the people, it counts in or among; what it prints goes before what was assumed. */
export function placed(figures: readonly Figure[], lines: readonly Line[], found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, scene: Scene, clock: Clock): readonly Figure[] {
  const words = placeWords[clock.language ?? '']
  return lines.flatMap((line, place) => {
    const here = figures.filter(({ span }) => span[0] >= line.span[0] && span[0] < line.span[1])
    if (here.length === 0) return []
    const drafts = found.filter((draft) => draft.content.some((span) => overlap(span, line.span)))
    const days = asOf(here.map(({ span, measure }) => {
      const draft = enclosing(drafts, span)
      return { span, measure, occasion: draft === null ? null : occasions.get(draft) ?? null }
    }), { lines, place, clock })
    return here.map((figure, at): Figure => ({ ...figure, asOf: days[at]?.date ?? figure.asOf, basis: days[at]?.basis ?? figure.basis, where: figure.where ?? (words === undefined ? null : whereIn(line, figure, scene, words, clock.language ?? '')) }))
  })
}

const stop = /[.;:!?،؛؟。；：！？()«»“”„"–—]|,\s|，/u

/** The people the number stands with ("граждан Дорры", 多拉公民), the place its clause names behind or before it; the register's id, or the name as printed. */
function whereIn(line: Line, { span, source }: Figure, scene: Scene, words: PlaceWords, language: string): string | null {
  const behind = line.text.slice(span[1], line.span[1])
  const end = span[1] + Math.min(...[behind.search(stop), behind.search(/[\p{Nd}]/u)].map((at) => (at < 0 ? behind.length : at)))
  const before = line.text.slice(line.span[0], span[0])
  const from = span[0] - (before.length - 1 - Math.max(-1, ...[...before.matchAll(new RegExp(stop, 'gu'))].map(({ index }) => index))) 
  const states = scene.mentions.filter((mention) => mention.is === 'state' && mention.start >= line.span[0] && mention.end <= line.span[1] && !(source?.span != null && overlap(source.span, [mention.start, mention.end])))
  const located = (start: number): boolean => words.before.test(line.text.slice(Math.max(line.span[0], start - 24), start)) || words.behind.test(line.text.slice(scene.mentions.find((mention) => mention.start === start)?.end ?? start, line.span[1]))
  const inBehind = states.filter((mention) => mention.start >= span[1] && mention.end <= end)
  const near = inBehind.find((mention) => located(mention.start)) ?? inBehind.find((mention) => mention.by === 'adjective' && mention.start - span[1] < 30) ?? inBehind.find((mention) => words.among.test(line.text.slice(span[1], mention.start)))
  if (near !== undefined) return near.id
  const printed = (text: string): string | null => text.match(words.place)?.groups?.['name']?.trim() ?? null
  const own = printed(line.text.slice(span[1], end))
  if (own !== null) return own
  const ahead = states.findLast((mention) => mention.start >= from && mention.end <= span[0] && located(mention.start)) ?? states.find((mention) => mention.end <= span[0] && located(mention.start) && mention.start - line.span[0] < 12)
  if (ahead !== undefined) return ahead.id
  const opening = printed(line.text.slice(from, span[0])) ?? (language === 'zh' ? printed(before) : null)
  return opening
}

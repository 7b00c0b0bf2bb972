import type { Figure, Occasion } from '../found.ts'
import { measures } from './data/counts.ts'
import { type Line, spanOf } from './lines.ts'
import { type Counted, numbersIn, rangeEnd } from './numbers.ts'
import { isFinite } from './phrases.ts'
import type { Scene } from './cast.ts'
import type { Draft } from './said.ts'
import { type Sourced, sourceOf } from './figure-sources.ts'
import { type Clock, type When, daysIn, publicationBasis } from './when.ts'

/** Every figure of the lines; its source is whoever made the statement it stands in. */
export function figures(lines: readonly Line[], found: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, scene: Scene, clock: Clock): readonly Figure[] {
  let last: { readonly line: Line; readonly sourced: Sourced } | null = null
  return lines.flatMap((line) => {
    const here = found.filter((draft) => draft.line === line)
    return numbersIn(line).map((number): Figure => {
      const sourced = sourceOf(line, number, here, scene, last?.line.paragraph === line.paragraph ? last.sourced : null)
      last = { line, sourced }
      const { draft, source } = sourced
      const day = dayOf(line, number, clock)
      const occasion = draft === null ? null : occasions.get(draft) ?? null
      const what = whatOf(line, number)
      const clause = clauseAround(line, number)
      const measure = measureOf(clause, what)
      const dated = occasion?.date ?? null
      return {
        span: number.span,
        value: number.value,
        modifier: number.modifier,
        what: what === '' ? behind(line, number) : what,
        measure,
        where: whereOf(line, number, scene, source?.actor ?? null),
        source,
        asOf: day?.date ?? dated ?? clock.published,
        basis: day !== null ? day.basis : dated !== null && occasion !== null ? occasion.basis : publicationBasis(clock),
        confidence: sourced.sure,
      }
    })
  })
}

const dated = /^[^.,;:]{0,60}?\b(?:as of|as at|by|on|until|through|up to)\s+(?:[\p{Ll}]+\s+){0,2}(?:\p{Lu}|\d)/u

/** The day a figure names itself: "stood at 2,150 on Monday night", "by Tuesday", "as of 3 May". */
function dayOf(line: Line, { span }: Counted, clock: Clock): When | null {
  const behind = line.text.slice(span[1], line.span[1])
  const found = dated.exec(behind)
  if (found === null) return null
  const named = daysIn(line, clock).find((day) => day.date !== null && day.span[0] >= span[1] && day.span[0] <= span[1] + found[0].length)
  return named ?? null
}

/** Where no noun follows: the words behind the number, else those around it. */
function behind(line: Line, number: Counted): string {
  let end = number.to
  while (end < line.tokens.length && end - number.to < 8 && !isStop(line, end)) end += 1
  const words = end > number.to && line.tokens[number.to]?.pos !== 'ADP' || line.tokens[number.to]?.lower === 'of' ? line.text.slice(...spanOf(line, number.to, end)) : clauseAround(line, number)
  return words.replace(/\s+/g, ' ').trim()
}

/** What is counted, in the text's words: the noun phrase behind the number, with the verb that says what became of them. */
function whatOf(line: Line, { from, to }: Counted): string {
  const { tokens } = line
  let start = rangeEnd(line, to)
  if (tokens[start]?.lower === 'of') start += 1
  while (/^(?:its|his|her|their|the|them|those|these|our)$/.test(tokens[start]?.lower ?? '') || (tokens[start]?.pos === 'NUM' && tokens[start - 1]?.lower === 'of')) start += 1
  let end = start
  while (end < tokens.length && !isFinite(line, end) && !isStop(line, end) && tokens[end]?.pos !== 'ADP' && tokens[end]?.pos !== 'CCONJ' && tokens[end]?.pos !== 'SCONJ' && tokens[end]?.pos !== 'ADV' && !/^(?:that|who|which|whom)$/.test(tokens[end]?.lower ?? '') && !(fates.test(tokens[end]?.lower ?? '') && end > start)) end += 1
  const noun = end > start ? line.text.slice(...spanOf(line, start, end)) : nounBefore(line, from)
  const fate = fateAfter(line, end) ?? fateBefore(line, from)
  const said = fate !== null && !new RegExp(`\\b${fate}\\b`, 'i').test(noun) ? `${noun} ${fate}` : noun
  return said.replace(/\s+/g, ' ').trim()
}

const fates = /^(?:killed|injured|wounded|dead|died|missing|displaced|released|freed|taken|took|kidnapped|abducted|arrested|detained|evacuated|destroyed|damaged|hurt|seized|captured|held)$/

/** "had been killed", "were injured". */
function fateAfter(line: Line, from: number): string | null {
  for (let at = overInsertion(line, from); at < line.tokens.length && at - from < 14; at += 1) {
    const token = line.tokens[at]
    if (token === undefined || isStop(line, at) || token.pos === 'CCONJ') return null
    if (fates.test(token.lower)) return token.lower === 'died' ? 'dead' : /^hostages?$/.test(line.tokens[at + 1]?.lower ?? '') ? `${token.lower} hostage` : token.lower
    if (token.pos !== 'AUX' && token.pos !== 'ADV') return null
  }
  return null
}

/** ", mostly civilians, were killed" and "held by X have been freed": what stands between the noun and its verb. */
function overInsertion(line: Line, from: number): number {
  const { tokens } = line
  if (tokens[from]?.text === ',') {
    const close = tokens.findIndex((token, at) => at > from && at - from < 10 && token.text === ',')
    return close > 0 && tokens[close + 1]?.pos === 'AUX' ? close + 1 : from
  }
  if (tokens[from]?.pos === 'VERB' && tokens[from + 1]?.lower === 'by') {
    const verb = tokens.findIndex((token, at) => at > from && at - from < 8 && token.pos === 'AUX')
    return verb > 0 ? verb : from
  }
  return from
}

/** "killed around 1,200 people", "took around 240 hostages": the verb whose object is counted. */
function fateBefore(line: Line, from: number): string | null {
  for (let at = from - 1; at >= 0 && from - at < 7; at -= 1) {
    const token = line.tokens[at]
    if (token === undefined || isStop(line, at)) return null
    const found = /^(?:kill(?:ed|s|ing)|injur(?:ed|es|ing)|wound(?:ed|s|ing)|took|taking|taken|releas(?:ed|es|ing)|freed|freeing|displac(?:ed|es|ing)|arrested|detained|kidnapped|abducted|captured|destroyed)$/.exec(token.lower)
    if (found !== null) return participle(token.lower)
    if (token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'PROPN') return null
  }
  return null
}

function participle(verb: string): string {
  if (/^t(?:ook|aking)$/.test(verb)) return 'taken'
  return verb.replace(/(?:es|s|ing)$/, (end) => (end === 's' ? 'ed' : 'ed')).replace(/eed$/, 'eed')
}

/** "a death toll of over 1,400": the noun the number is of. */
function nounBefore(line: Line, from: number): string {
  const { tokens } = line
  const of = [from - 1, from - 2, from - 3].find((at) => tokens[at]?.lower === 'of' || tokens[at]?.lower === 'to' || tokens[at]?.lower === 'at')
  if (of === undefined) return ''
  let start = of
  while (start > 0 && (tokens[start - 1]?.pos === 'NOUN' || tokens[start - 1]?.pos === 'ADJ')) start -= 1
  return start < of ? line.text.slice(...spanOf(line, start, of)) : ''
}

function isStop(line: Line, at: number): boolean {
  return /^[,.;:()—–“”"]$/.test(line.tokens[at]?.text ?? '')
}

/** The words around a number that may say what kind of count it is: its own clause, up to another number. */
function clauseAround(line: Line, { from, to }: Counted): string {
  let start = from
  while (start > 0 && from - start < 9 && !isStop(line, start - 1) && !(line.tokens[start - 1]?.pos === 'NUM' && start < from - 1)) start -= 1
  let end = to
  while (end < line.tokens.length && end - to < 9 && !isStop(line, end) && line.tokens[end]?.pos !== 'NUM') end += 1
  return line.text.slice(...spanOf(line, start, end))
}

function measureOf(clause: string, what: string): string | null {
  for (const text of [what, clause]) {
    const found = measures.find(({ words, of }) => words.test(text) && (of === undefined || of.test(`${what} ${clause}`)))
    if (found !== undefined) return found.measure
  }
  return null
}

/** Among whom or where: whose people are counted, the place named with them, the place spoken of, or that of the source. */
function whereOf(line: Line, { from, to, span }: Counted, scene: Scene, source: string | null): string | null {
  const { tokens } = line
  const next = tokens[to + 7]?.end ?? line.span[1]
  const near = scene.mentions.find((mention) => mention.start >= span[1] && mention.end <= next && mention.by === 'adjective' && !tokens.some((token, at) => token.start >= span[1] && token.end <= mention.start && (isStop(line, at) || isFinite(line, at) || token.pos === 'ADP')))
  if (near !== undefined) return near.id
  let end = to
  while (end < tokens.length && !/^[;.]$/.test(tokens[end]?.text ?? '') && !(tokens[end]?.pos === 'NUM') && tokens[end]?.lower !== 'while') end += 1
  const behind = place(line, to, end, scene)
  if (behind !== null) return behind
  if (source === 'gaza-health-ministry') return 'Gaza'
  const before = placeAttacked(line, from, scene)
  return before ?? (source !== null && scene.actorOf(source)?.kind === 'state' ? source : null)
}

/** "in Gaza", "across Lebanon". */
function place(line: Line, from: number, to: number, scene: Scene): string | null {
  for (let at = from; at < to; at += 1) {
    if (!/^(?:in|across|inside|throughout)$/.test(line.tokens[at]?.lower ?? '')) continue
    const the = line.tokens[at + 1]?.lower === 'the' ? 1 : 0
    const token = line.tokens[at + 1 + the]
    if (token === undefined || !/^\p{Lu}/u.test(token.text)) continue
    const mention = scene.mentions.find((one) => one.start <= token.start && one.end >= token.end)
    // "in the Hamas attack" names no place.
    const after = line.tokens.find((one) => one.start >= (mention?.end ?? token.end))
    if (mention?.by === 'adjective' || (mention !== undefined && mention.is !== 'state') || (after?.pos === 'NOUN' && /^\s?$/.test(scene.text.slice(mention?.end ?? token.end, after.start)))) continue
    if (mention !== undefined) return mention.id
    if (/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(token.text)) continue
    return token.text
  }
  return null
}

/** "attacked Israel …, killed": the place the sentence speaks of before the number. */
function placeAttacked(line: Line, from: number, scene: Scene): string | null {
  const start = line.span[0]
  const at = line.tokens[from]?.start ?? line.span[1]
  const found = scene.mentions.findLast((mention) => mention.start >= start && mention.end <= at && mention.by === 'name' && mention.is === 'state' && /\b(?:attack\w*|struck|strikes? on|invad\w+|shell\w*|bomb\w*|hit|in|on|against|into)\s+(?:the\s+)?$/i.test(scene.text.slice(Math.max(start, mention.start - 24), mention.start)))
  return found?.id ?? null
}

import type { Named, Window } from '../../found.ts'
import { timesIn } from '../../dates.ts'
import { passage, type Span } from '../../span.ts'
import type { Scene } from '../cast.ts'
import { type FoundAt, foundAt } from '../found-at.ts'
import { type Line, tokenAt } from '../lines.ts'
import type { Draft } from '../said.ts'
import { enclosing } from '../english/statements.ts'
import { subjectBefore } from '../english/subject.ts'
import type { Clock } from '../when.ts'
import { who } from '../who.ts'

/** What the finders of arrangements, undertakings, instruments and relations read with: a sentence, what was said in it, who is named, the day. */
export type Told = { readonly line: Line; readonly words: string; readonly drafts: readonly Draft[]; readonly scene: Scene; readonly clock: Clock }

const prepared = new WeakMap<RegExp, RegExp>()

/** A pattern made ready to be found everywhere with its places; made once. */
function everywhere(pattern: RegExp): RegExp {
  const known = prepared.get(pattern) ?? new RegExp(pattern.source, [...new Set(`${pattern.flags}gd`)].join(''))
  prepared.set(pattern, known)
  return known
}

/** Every place of a pattern in a sentence, with offsets of the document. */
export function matchesIn({ line, words }: Told, pattern: RegExp): readonly FoundAt[] {
  return foundAt(words, line.span[0], everywhere(pattern))
}

/** Actors named within a passage by a name or a place that stands for them; words for what is of them ("Russian citizens") name nobody. */
export function actorsWithin(scene: Scene, [start, end]: Span): readonly Named[] {
  return scene.mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.by !== 'adjective').map((mention) => ({ name: scene.text.slice(mention.start, mention.end), actor: mention.id, span: [mention.start, mention.end] }))
}

/** Whoever acts in a sentence before a place in it: the name nearest to its beginning that hangs on no preposition. */
export function actingBefore({ line, scene }: Told, at: number): Named | null {
  return actorsWithin(scene, [line.span[0], at]).find(({ span }) => span !== null && !/(?:\b(?:with|of|from|to|on|by|against|in|for|between|unlike|towards?|than)\s+(?:the\s+)?|['’]s\s+)$/iu.test(scene.text.slice(line.span[0], span[0]))) ?? null
}

/** Whose act the verb at a place is: its own subject, else whoever acts in the sentence. A movement the register does not know keeps its printed name. */
export function actingAt(told: Told, at: number): Named | null {
  const { line, scene } = told
  const phrase = subjectBefore(line, tokenAt(line, at), scene.mentions)
  const named = phrase === null || (phrase.to - phrase.from === 1 && /^(?:it|he|she|they|we|i|which|who|that)$/u.test(line.tokens[phrase.from]?.lower ?? '')) ? null : who(line, phrase, scene, [])
  return named?.known === true || named?.named.actor != null ? named.named : actingBefore(told, at)
}

/** Actors named in a passage; where the register knows none, the first name in capitals as printed. */
export function namedWithin(scene: Scene, span: Span): readonly Named[] {
  const known = actorsWithin(scene, span)
  if (known.length > 0) return known
  const name = /(?<![\p{L}])\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:of|for)\s+)?\p{Lu}[\p{L}’'-]+){0,4}/u.exec(scene.text.slice(...span))
  return name === null ? [] : [{ name: name[0], actor: null, span: [span[0] + name.index, span[0] + name.index + name[0].length] }]
}

/** Who said the words at a passage; null where the document says them in its own voice. */
export function speakerOf({ drafts }: Told, span: Span): Named | null {
  return enclosing(drafts, span)?.who?.named ?? null
}

/** A passage as far as it is somebody's words: what is said of who said it is no part of it. */
export function saidWithin({ drafts }: Told, [start, end]: Span): Span {
  const around = drafts.flatMap(({ content }) => content).find((span) => span[0] <= start && span[1] > start)
  return [start, Math.min(end, around?.[1] ?? end)]
}

/** The first time named in a passage, as printed, with the days it means. */
export function timeIn({ scene, clock }: Told, span: Span): Window | null {
  const [time] = timesIn(scene.text, span, { published: clock.published, language: clock.language, named: clock.last })
  return time === undefined ? null : { name: passage(scene.text, time.span), from: time.from, to: time.to }
}

/** Words as a reader would copy them: on one line, without marks at the ends. */
export function printed(text: string, span: Span): string {
  return passage(text, span).replace(/\s+/g, ' ').replace(/^[\s“”"‘’'«»,;:]+|[\s“”"‘’'«»,;:.]+$/gu, '')
}

import type { Confidence, Named } from '../../found.ts'
import type { Quotation } from '../../quotations.ts'
import type { Span } from '../../span.ts'
import { type Scene, official } from '../cast.ts'
import { bare } from '../english/content.ts'
import type { Line } from '../lines.ts'

/** One thing said in a sentence: the words, and who said them: words that name somebody, `same` (whoever spoke before), or null (nobody is named). */
export type Saying = { readonly content: readonly Span[]; readonly name: Span | 'same' | null; readonly cue: Span | null; readonly by: 'clause' | 'quotation' | 'according' | 'transcript'; readonly sure: Confidence }

/**
 * Whom an office means: whose description holds the word, or `fits` where a language looks closer. `any`: a word for a person that leaves the office
 * open ("the diplomat"), so whoever spoke last is meant if it `suits`.
 */
export type Role = { readonly word: string; readonly fits?: (name: string) => boolean; readonly any?: boolean; readonly suits?: (name: string) => boolean }

/** How one language tells who said what: the reader of a sentence, what it introduces people with, and which names need those before them. */
export type Telling = {
  /** `names`: the bare names of those whom the text introduces, where the language marks no names by capitals. */
  readonly sayings: (line: Line, plain: string, after: string, names: readonly string[]) => readonly Saying[]
  /** The name alone of somebody named with an office ('外交部发言人林若水'). */
  readonly bare?: (words: string) => string | null
  /** Whether a paragraph is one turn of speech that a dash opens, with its reporting words behind it. */
  readonly dialogue?: (words: string) => boolean
  /** Whether a name is the side of whoever speaks on ('中方'). */
  readonly side?: (words: string) => boolean
  /** Persons with their offices, wherever a sentence names them: from the first word of the office to the end of the name. */
  readonly people: (plain: string) => readonly Span[]
  /** For "the minister" or "the ambassador" the word that the person's own description must hold; null for a name; `same` for a pronoun. */
  readonly role: (words: string) => Role | 'same' | null
  /** Who told the sentence before ("Об этом сообщил NAME"), where this one only says so; null where it says something else. */
  readonly back?: (plain: string) => Span | 'same' | null
  /** Whether a name is a body's, so that "he" in the next sentence is somebody else. */
  readonly body?: (words: string) => boolean
  /** Whether a verb of saying or a pronoun beside it means a woman or a man; null where it does not show. */
  readonly sex?: (cue: string | null, behind: string) => 'f' | 'm' | null
  /** Whether a sentence speaks of one person by a pronoun. */
  readonly singular?: (plain: string) => boolean
  /** Whether a sentence behind a clause that somebody said goes on with it, though it does not say so ("中方希望…"). */
  readonly ongoing?: (plain: string) => boolean
  /** Who counts in the clause of a number ("Министерство оценивает долг в 640 млн"), as a place in the sentence; null where nobody does. */
  readonly counter?: (plain: string, numberAt: number) => Span | null
  /** Whether a sentence begins with somebody known. */
  readonly begins: (plain: string, longer: string) => boolean
  /** How a name printed short is known from the longer one: its last word. */
  readonly short: (words: string, longer: string) => boolean
}

/** Whether somebody's description holds the word of an office. */
export const holds = ({ name }: Named, role: string): boolean => name.toLowerCase().includes(role.toLowerCase())

/** The sentence with its quotations filled up, so that no verb or name is looked for inside them, nor in brackets or between dashes in Arabic; offsets stay. */
export function filled(line: Line): string {
  // Marks around names and titles are no quotations and must not look like those.
  let rest = line.text.slice(...line.span).replace(/[“”„«»"「」『』]/gu, "'")
  for (const { span: [start, end] } of line.quotations) rest = rest.slice(0, Math.max(0, start - line.span[0])) + '“'.repeat(Math.max(0, Math.min(end, line.span[1]) - Math.max(start, line.span[0]))) + rest.slice(Math.min(end, line.span[1]) - line.span[0])
  // "د. معين": the stop of a title ends nothing.
  rest = rest.replace(/(?<=(?:^|\s|،)\p{Script=Arabic}{1,2})\.(?=\s?\p{Script=Arabic})/gu, 'ـ')
  // "ميلوني -التي انتخبت في سبتمبر- إن": an aside between dashes that touch its words.
  return rest.replace(/[(（][^()（）]*[)）]|(?<=\s)[-–—]\s?(?=\p{Script=Arabic})[^-–—.؛]{2,140}?(?<=\p{Script=Arabic}|“)[-–—](?=[\s،.]|$)/gu, (words) => ' '.repeat(words.length))
}

/** A passage as content: the marks off where it is one quotation, stops and blanks off its ends. Null where nothing is left. */
export function content(line: Line, [start, end]: Span): Span | null {
  let [from, to] = [start, end]
  while (from < to && /[\s,،，:：—–-]/u.test(line.text.charAt(from))) from += 1
  while (to > from && /[\s,،，;；。.:：《（(]/u.test(line.text.charAt(to - 1))) to -= 1
  if (from >= to) return null
  const whole = line.quotations.find(({ span }) => span[0] === from && span[1] >= to && span[1] <= to + 1)
  return bare(line.text, whole?.span ?? [from, to], line.quotations)
}

/** The quotations of a line that nothing found so far holds. */
export function loose(line: Line, found: readonly Saying[]): readonly Quotation[] {
  return line.quotations.filter(({ span, nested }) => !nested && !found.some((one) => one.content.some(([start, end]) => start < span[1] && span[0] < end)))
}

/** Words as the name of a speaker, with the actor of the register that is named in them. */
export function named(scene: Scene, [first, last]: Span): Named {
  // «شكري»: the marks are no part of the name.
  const inner = /^[\s“”„«»"'「」《》]*(?<own>[^“”„«»"「」《》]+?)[\s“”„«»"'「」《》]*$/u.exec(scene.text.slice(first, last))?.groups?.['own']
  const start = inner === undefined ? first : first + scene.text.slice(first, last).indexOf(inner)
  const end = inner === undefined ? last + unclosed(scene.text, first, last) : start + inner.length
  const name = scene.text.slice(start, end).replace(/\s+/gu, ' ')
  const mention = scene.mentions.findLast((one) => one.start < end && start < one.end)
  return { name, actor: official(name)?.actor ?? mention?.id ?? null, span: [start, end] }
}

/** How much the mark that ends a name opened within it adds (директор "Зари"). */
function unclosed(text: string, first: number, last: number): number {
  const words = text.slice(first, last)
  const open = ([['«', '»'], ['“', '”'], ['《', '》'], ['「', '」']] as const).find(([opens, closes]) => words.lastIndexOf(opens) > words.lastIndexOf(closes))
  const mark = open?.[1] ?? (words.split('"').length % 2 === 0 ? '"' : null)
  const at = mark === null ? -1 : text.slice(last, last + 24).indexOf(mark)
  return at < 0 || /[\n.]/u.test(text.slice(last, last + at)) ? 0 : at + 1
}

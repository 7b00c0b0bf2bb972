import type { Span } from '../../../span.ts'
import { simplified } from '../../eastern/data/chinese.ts'
import { plainSigns } from './data/signs.ts'
import type { Scene } from '../../cast.ts'
import type { Line } from '../../lines.ts'
import type { Draft } from '../../said.ts'
import { type Party, type Known, bodiesIn, knownIn, partiesIn } from './parties.ts'
import type { CallWords } from './words.ts'

/** One sentence as calls are read in it: its words with blanks for quotation marks (offsets stay), what is said in it, and who is named in it. */
export type Sentence = { readonly line: Line; readonly at: number; readonly text: string; readonly base: number; readonly drafts: readonly Draft[]; readonly parties: readonly Party[]
  /** Bodies no register has, looked for where a clause has nobody else. */
  readonly bodies: () => readonly Party[] }

/** What every step of reading calls needs of a document. */
export type Pages = { readonly words: CallWords; readonly scene: Scene; readonly known: readonly Known[]; readonly sentences: readonly Sentence[] }

const ready = new WeakMap<readonly Line[], { readonly drafts: readonly Draft[]; readonly scene: Scene; readonly pages: Pages }>()

/** A document's sentences made ready, once for all who read them; who is named in one is looked for when it is asked. */
export function pagesOf(lines: readonly Line[], drafts: readonly Draft[], scene: Scene, words: CallWords, language: string): Pages {
  const before = ready.get(lines)
  if (before !== undefined && before.drafts === drafts && before.scene === scene && before.pages.words === words) return before.pages
  const pages = madeReady(lines, drafts, scene, words, language)
  ready.set(lines, { drafts, scene, pages })
  return pages
}

function madeReady(lines: readonly Line[], drafts: readonly Draft[], scene: Scene, words: CallWords, language: string): Pages {
  const known = knownIn(lines, drafts, scene, language, words)
  const plain = lines.map((line) => blanked(line, language))
  const sentences = lines.map((line, at): Sentence => {
    const text = plain[at] ?? ''
    const here = drafts.filter((draft) => draft.line === line)
    const parties = kept(() => partiesIn(text, line.span[0], scene, known, words))
    return { line, at, text, base: line.span[0], drafts: here, get parties() { return parties() }, bodies: kept(() => bodiesIn(text, line.span[0], parties(), words)) }
  })
  return { words, scene, known, sentences }
}

/** What is made when it is first asked for, and then kept. */
export function kept<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

/** The words of a sentence with blanks for quotation marks; Chinese in simplified signs with marks of one kind. Offsets stay. */
function blanked(line: Line, language: string): string {
  const text = line.text.slice(...line.span)
  if (language !== 'zh') return text.replace(/[«»“”„‟"\u00a0\u202f\n\t]/gu, ' ')
  return plainSigns(simplified(text)).replace(/[,:;!?]/gu, (mark) => '，：；！？'.charAt(',:;!?'.indexOf(mark)))
}

/** Whether a pattern stands in words; patterns that look for all their places keep no memory here. */
export const has = (pattern: RegExp, words: string): boolean => words.search(pattern) >= 0

/** Whoever says what stands at a place of a sentence: the innermost statement it lies in; null where the document says it. */
export function saidBy({ drafts }: Sentence, [start, end]: Span): Draft | null {
  const inside = drafts.filter(({ content }) => content.some(([from, to]) => from <= start && to >= end))
  return inside.toSorted((a, b) => size(a) - size(b))[0] ?? null
}

const size = ({ content }: Draft): number => content.reduce((sum, [from, to]) => sum + to - from, 0)

/** A passage of a sentence in the document. */
export const placed = ({ base }: Sentence, from: number, to: number): Span => [base + from, base + to]

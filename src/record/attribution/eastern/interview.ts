import type { Named } from '../../found.ts'
import type { Span } from '../../span.ts'
import type { Scene } from '../cast.ts'
import type { Line } from '../lines.ts'
import type { Draft } from '../said.ts'
import { type Telling, named } from './telling.ts'

const dash = /^\s*(?:[—–-]|[■●◆▪•*])\s*(?=[\p{Lu}\p{Lo}«“"「])/u
/** What a text that is an interview calls itself. */
const interviews = /интервью|беседовал|беседова|حوار|مقابلة|لقاء مع|في حديث|专访|專訪|访谈|訪談|对话|對話|问答|問答/iu
const question = /[?？؟]\s*[»”"」]?$/u
/** Reporting words behind a dash within a turn: a story told with dashes, no interview. */
const told = /[,.!?…]\s[—–-]\s(?:\p{Ll}+\s){0,3}?(?:сказал|заявил|ответил|отметил|добавил|спросил|пояснил|говорит|считает|подчеркнул|рассказал|уточнил|признал|вспоминает|рассуждает|объясня|замети)/u

/**
 * The answers of an interview whose turns only a dash opens: questions and answers take turns, and the first is a question. A text is one where five
 * paragraphs begin so and two of the odd ones ask. Answers are the one person's whom the text before them introduces last. Lines within give null.
 */
export function interview(lines: readonly Line[], scene: Scene, telling: Telling): ReadonlyMap<Line, Draft | null> {
  const result = new Map<Line, Draft | null>()
  const paragraph = (head: Line): readonly Line[] => lines.filter((line) => line.paragraph === head.paragraph)
  const text = (head: Line): string => head.text.slice(head.span[0], paragraph(head).at(-1)?.span[1] ?? head.span[1])
  const dashed = lines.filter((line) => line.first && dash.test(line.text.slice(...line.span)))
  const heads = dashed.length >= 5 ? dashed : unmarked(lines, scene, text)
  const asking = heads.filter((head, place) => place % 2 === 0 && question.test(text(head).trimEnd()))
  if (heads.length < 5 || asking.length < 2 || asking.length * 3 < heads.length || heads.some((head) => told.test(text(head)))) return result
  const first = heads[0]
  const before = [...scene.text.slice(0, first?.span[0] ?? 0).matchAll(/[^\n]+/gu)]
  const people: readonly Named[] = before.flatMap(({ 0: words, index }) => telling.people(words).map(([start, end]) => named(scene, [index + start, index + end])))
  const who = people[0] ?? addressed(heads, text, scene, first?.span[0] ?? 0)
  for (const [place, head] of heads.entries()) {
    // What stands behind the last answer may be the paper's own words; without marks it is the answer's.
    const until = heads[place + 1]?.paragraph ?? (heads === dashed ? head.paragraph + 1 : Infinity)
    const own = lines.filter((line) => line.paragraph >= head.paragraph && line.paragraph < until)
    for (const line of own) result.set(line, null)
    if (place % 2 === 0) continue
    const content = [...new Set(own.map((line) => line.paragraph))].map((one): Span => {
      const there = own.filter((line) => line.paragraph === one)
      const start = there[0]?.span[0] ?? 0
      return [start + (dash.exec(head.text.slice(start, head.span[1]))?.[0].length ?? 0), there.at(-1)?.span[1] ?? start]
    })
    result.set(head, { content, who: who === null ? null : { named: who, person: null, sure: 'inferred', known: true, pronoun: null, plural: false }, cue: null, addressee: null, confidence: who === null ? 'guessed' : 'inferred', line: head, nested: false, by: 'transcript', verb: null })
  }
  return result
}

/** Whom the questions address ("Господин Верба, …"), with the name that the heading gives. */
function addressed(heads: readonly Line[], text: (head: Line) => string, scene: Scene, until: number): Named | null {
  for (const head of heads) {
    const surname = /(?:Господин|Госпожа|Пан|Пани|господин|госпожа)\s(?<name>\p{Lu}[\p{L}-]+),/u.exec(text(head))?.groups?.['name']
    if (surname === undefined) continue
    const full = new RegExp(`\\p{Lu}[\\p{L}’-]+\\s${surname}(?![\\p{L}-])`, 'u').exec(scene.text.slice(0, until))
    const at = full?.index ?? scene.text.indexOf(surname)
    return named(scene, [at, at + (full?.[0].length ?? surname.length)])
  }
  return null
}

/** The questions of an interview without marks, each with the paragraph that answers it: short paragraphs that ask, where the text calls itself an interview. */
function unmarked(lines: readonly Line[], scene: Scene, text: (head: Line) => string): readonly Line[] {
  const firsts = lines.filter(({ first }) => first)
  const asks = firsts.map((line) => text(line).length < 320 && line.quotations.length === 0 && question.test(text(line).trimEnd()))
  const at = asks.indexOf(true)
  if (asks.filter(Boolean).length < 3 || !interviews.test(scene.text.slice(0, firsts[at]?.span[0] ?? 0))) return []
  return firsts.flatMap((line, place) => {
    const next = firsts[place + 1]
    return asks[place] === true && asks[place + 1] === false && next !== undefined ? [line, next] : []
  })
}

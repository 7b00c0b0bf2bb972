import type { Confidence, Named } from '../found.ts'
import type { Quotation } from '../quotations.ts'
import type { Span } from '../span.ts'
import { accordingElsewhere, calling, saying, thatElsewhere, unnamed } from './data/saying.ts'
import { arabic } from './eastern/arabic.ts'
import { bare } from './english/content.ts'
import { type Scene, official } from './cast.ts'
import { chinese } from './eastern/chinese.ts'
import type { Line } from './lines.ts'
import { russian } from './eastern/russian.ts'
import type { Draft } from './said.ts'
import { told } from './eastern/teller.ts'
import type { Telling } from './eastern/telling.ts'
import { quotedWestern } from './western/statements.ts'
import { grammarOf } from './western/words.ts'
import type { Who } from './who.ts'

/** Languages with a reader of sentences of their own. */
export const tellings: { readonly [language: string]: Telling } = { ar: arabic, ru: russian, zh: chinese }

/** Languages that write no capitals; their own readers find turns, questions and answers by labels that come back. */
const uncased = new Set(['ar', 'zh'])
export const readsTurns = (language: string): boolean => uncased.has(language)

const run = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+(?:(?:de|da|do|di|del|della|der|von|van|den|al|el|bin|ben)\s+)?\p{Lu}[\p{L}\p{M}’'.-]*){0,6}`

/** Whom words beside a quotation name: somebody, or (`again`) by a pronoun whoever spoke before. */
type Beside = { readonly named: Named | null; readonly again: boolean; readonly cue: Span; readonly content: Span | null; readonly sure: Confidence }

/**
 * What is said in languages other than English. Arabic, Russian, Chinese, French, German and Spanish have readers of their own; in the others: quotations with
 * the name beside a verb of saying before or behind them, quoted words within a sentence, and clauses that a verb of saying with its conjunction or an
 * "according to" opens. A quotation whose speaker is not found has none and waits for a person.
 */
export function quotedElsewhere(lines: readonly Line[], language: string, scene: Scene): readonly Draft[] {
  const telling = tellings[language]
  if (telling !== undefined) return told(lines, scene, telling)
  const grammar = grammarOf(language)
  if (grammar !== null) return quotedWestern(lines, grammar, scene)
  const verbs = saying[language]
  if (verbs === undefined) return []
  let last: Who | null = null
  const drafts: Draft[] = []
  for (const line of lines) {
    const here: Draft[] = []
    for (const quotation of line.quotations) {
      const text = line.text.slice(...quotation.inner).trim()
      const words = text.split(/\s+/).length
      if (quotation.nested || here.some(({ content }) => content.some(([start, end]) => quotation.span[0] < end && start < quotation.span[1]))) continue
      const content = bare(line.text, quotation.span, line.quotations)
      if (content === null) continue
      const inside = within(line, content, verbs, scene)
      const found = inside?.beside ?? beside(line, quotation, verbs, language, scene)
      if (words < (found === null ? 4 : found.content === null ? 2 : 1)) continue
      const speaker: Who | null = found?.named == null ? last : { named: found.named, person: null, sure: 'stated', known: true, pronoun: null, plural: false }
      const before = here.at(-1)
      // `„A“, sagt NAME, „b.“` is one statement with two spans.
      if (before !== undefined && before.cue !== null && found?.content == null && /^\p{Ll}/u.test(text) && before.cue[1] > (before.content.at(-1)?.[1] ?? 0) && /,\s*$/u.test(line.text.slice(before.cue[1], quotation.span[0])) && before.content.length === 1) {
        here[here.length - 1] = { ...before, content: [...before.content, content] }
        continue
      }
      here.push({ content: inside?.content ?? [(found?.content == null ? null : bare(line.text, found.content, line.quotations)) ?? content], who: speaker, cue: found?.cue ?? null, addressee: null, confidence: found === null || speaker === null ? 'guessed' : found.again ? 'inferred' : found.sure, line, nested: false, by: 'quotation', verb: null })
      last = speaker ?? last
    }
    const clause = here.length > 0 ? null : reportedClause(line, verbs, language, scene)
    if (clause?.content != null && (clause.named !== null || last !== null)) {
      const speaker: Who | null = clause.named === null ? last : { named: clause.named, person: null, sure: 'stated', known: true, pronoun: null, plural: false }
      here.push({ content: [clause.content], who: speaker, cue: clause.cue, addressee: null, confidence: clause.again ? 'inferred' : 'stated', line, nested: false, by: 'clause', verb: null })
      // A body whose count is given is not who "he" is in the next sentence.
      if (clause.named?.actor == null || last === null) last = speaker
    }
    drafts.push(...here)
  }
  return drafts
}

function beside(line: Line, quotation: Quotation, verbs: string, language: string, scene: Scene): Beside | null {
  const [start, end] = quotation.span
  const plain = unquoted(line)
  const after = plain.slice(end - line.span[0], Math.min(line.span[1], end + 160) - line.span[0])
  const before = plain.slice(Math.max(0, start - 200 - line.span[0]), start - line.span[0])
  return cased(scene, before, after, start, end, verbs) ?? inClause(line, plain, quotation, verbs, language, scene)
}

/** The line with its quotations filled up, so that no name or verb is looked for inside them nor in brackets; offsets stay. */
function unquoted(line: Line): string {
  let rest = line.text.slice(...line.span)
  for (const { span: [start, end] } of line.quotations) rest = rest.slice(0, Math.max(0, start - line.span[0])) + '“'.repeat(Math.max(0, Math.min(end, line.span[1]) - Math.max(start, line.span[0]))) + rest.slice(Math.min(end, line.span[1]) - line.span[0])
  return rest.replace(/\([^()]*\)/gu, (words) => ' '.repeat(words.length))
}

const verbIn = (verbs: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})`, 'giu')
const pronoun = new RegExp(String.raw`^[\s-]*(?:t-)?(?:${unnamed.pronouns})(?!\p{L})`, 'iu')
const functionWord = new RegExp(String.raw`^(?:${unnamed.pronouns}|${unnamed.openers})$`, 'iu')

/** The names in a stretch: runs of capitals without the pronouns and articles that begin a sentence. */
function namesIn(words: string): readonly { readonly name: string; readonly at: number }[] {
  return [...words.matchAll(new RegExp(run, 'gu'))].flatMap(({ 0: name, index }) => {
    const first = /^\S+/u.exec(name)?.[0] ?? ''
    if (!functionWord.test(first)) return [{ name, at: index }]
    const rest = name.slice(first.length).trimStart()
    return rest === '' ? [] : [{ name: rest, at: index + name.length - rest.length }]
  })
}

/** Who is named right behind a verb ("a indiqué une source", "отметил он", "sagte Maria Korr"), or right before it. */
function around(scene: Scene, front: string, back: string, frontAt: number, backAt: number, cue: Span): Beside | null {
  const told = { cue, content: null, sure: 'stated' as const }
  const earlier = namesIn(front).at(-1)
  if (earlier !== undefined) return { ...told, named: named(scene, earlier.name, frontAt + earlier.at), again: false }
  if (pronoun.test(back) || new RegExp(String.raw`(?<!\p{L})(?:${unnamed.pronouns})\s*$`, 'iu').test(front.trimEnd())) return { ...told, named: null, again: true }
  const stretch = /^[^.;:«„“"]{0,90}/u.exec(back)?.[0] ?? ''
  const next = namesIn(stretch)[0]
  if (next !== undefined && next.at < 60) return { ...told, named: named(scene, next.name, backAt + next.at), again: false }
  // "une source diplomatique", "источник в правительстве": nobody by name.
  const noun = /^\s*((?:\p{Ll}[\p{L}’'-]*\s?){1,5})(?=[,.;]|$)/u.exec(stretch)
  const words = noun?.[1]?.trim() ?? ''
  return words.length < 4 || noun === null ? null : { ...told, named: named(scene, words, backAt + noun[0].indexOf(words)), again: false }
}

function cased(scene: Scene, before: string, after: string, start: number, end: number, verbs: string): Beside | null {
  const behind = verbIn(verbs).exec(after)
  if (behind !== null && behind.index < 70 && !/[.!?;]\s|“/.test(after.slice(0, behind.index))) {
    const from = end + behind.index + behind[0].length
    const found = around(scene, after.slice(0, behind.index), after.slice(behind.index + behind[0].length), end, from, [end + behind.index, from])
    if (found !== null) return found
  }
  const ahead = [...before.matchAll(verbIn(verbs))].at(-1)
  if (ahead === undefined || !/[:,]\s*$/.test(before)) return null
  const base = start - before.length
  return around(scene, before.slice(before.lastIndexOf('. ', ahead.index) + 1, ahead.index), before.slice(ahead.index + ahead[0].length), base + before.lastIndexOf('. ', ahead.index) + 1, base + ahead.index + ahead[0].length, [base + ahead.index, base + ahead.index + ahead[0].length])
}

/** `« A, affirme-t-il, et B »`, `«A,— отметил министр,— B»`: reporting words inside the marks part what was said. */
function within(line: Line, [start, end]: Span, verbs: string, scene: Scene): { readonly content: readonly Span[]; readonly beside: Beside } | null {
  const words = line.text.slice(start, end)
  const found = new RegExp(String.raw`[,.!?…]\s*[—–]\s*([^—–]{0,40}?(?<!\p{L})(?:${verbs})(?!\p{L})[^—–]{0,80}?)[,.]?\s*[—–]\s*|,\s((?:a-t-(?:il|elle) )?(?:${verbs})(?!\p{L})[^,«»]{0,60}),\s`, 'iu').exec(words)
  const told = found?.[1] ?? found?.[2]
  if (found === null || told === undefined || found.index < 3) return null
  const at = start + found.index + found[0].indexOf(told)
  const verb = verbIn(verbs).exec(told)
  if (verb === null) return null
  const behind = at + verb.index + verb[0].length
  const who = around(scene, told.slice(0, verb.index), told.slice(verb.index + verb[0].length), at, behind, [at + verb.index, behind])
  return who === null ? null : { content: [[start, start + found.index], [start + found.index + found[0].length, end]], beside: who }
}

/** Quoted words within a clause: `a dit que « … »`, `назвала инициативу «…»`, `selon lui, « … »`. */
function inClause(line: Line, plain: string, { span: [start, end] }: Quotation, verbs: string, language: string, scene: Scene): Beside | null {
  const clause = reportedClause(line, verbs, language, scene)
  if (clause?.content != null && clause.content[0] <= start && clause.content[1] >= end) return clause
  const words = calling[language]
  if (words === undefined) return null
  const before = plain.slice(0, start - line.span[0])
  const verb = [...before.matchAll(verbIn(words))].at(-1)
  if (verb === undefined || before.length - verb.index > 110 || /[.;:“]/u.test(before.slice(verb.index))) return null
  const from = line.span[0] + verb.index + verb[0].length
  const found = around(scene, before.slice(0, verb.index), '', line.span[0], from, [line.span[0] + verb.index, from])
  const gap = /^\s*/u.exec(line.text.slice(from, start))?.[0].length ?? 0
  const subject = found ?? subjectNoun(scene, before.slice(0, verb.index), line.span[0], [line.span[0] + verb.index, from])
  return subject === null ? null : { ...subject, content: [from + gap, end] }
}

/** "Le gouvernement", "L’opposition": the noun a sentence begins with. */
function subjectNoun(scene: Scene, front: string, at: number, cue: Span): Beside | null {
  const found = new RegExp(String.raw`(?:^|[,.]\s)\s*((?:${unnamed.articles})\s?\p{L}[\p{L}’'-]+(?:\s\p{Ll}[\p{L}’'-]+){0,4}?)(?:,[^,]{1,20},)?\s(?:(?:${unnamed.auxiliaries})\s?)?$`, 'iu').exec(`${front.trimEnd()} `)
  return found?.[1] === undefined ? null : { named: named(scene, found[1], at + found.index + found[0].indexOf(found[1])), again: false, cue, content: null, sure: 'stated' }
}

/** A clause behind a verb of saying and its conjunction, or behind "according to NAME,". */
function reportedClause(line: Line, verbs: string, language: string, scene: Scene): Beside | null {
  const plain = unquoted(line)
  const base = line.span[0]
  const stop = plain.trimEnd().replace(/[.!…]$/u, '').length
  const that = thatElsewhere[language]
  const said = that === undefined ? null : new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})[^.;:,“]{0,60}?(?:,\s)?(?:${that})(?=[\s“])\s*|(?<!\p{L})(?:${verbs})(?!\p{L})[^.;:,“]{0,40}\s(?:qu|ch)[’']`, 'iu').exec(plain)
  if (said !== null) {
    const verb = verbIn(verbs).exec(said[0])
    const cueEnd = said.index + (verb?.[0].length ?? 1)
    const front = plain.slice(0, said.index)
    const cue: Span = [base + said.index, base + cueEnd]
    const found = around(scene, front, plain.slice(cueEnd, said.index + said[0].length).replace(new RegExp(`(?:${that})\\s*$`, 'iu'), ''), base, base + cueEnd, cue) ?? subjectNoun(scene, front, base, cue)
    const from = said.index + said[0].length
    return found === null || from >= stop ? null : { ...found, content: [base + from, base + stop] }
  }
  const according = accordingElsewhere[language]
  const source = according === undefined ? null : new RegExp(String.raw`^\s*(?:${according})\s*([^,;“]{2,80}),\s`, 'iu').exec(plain)
  if (source?.[1] === undefined || source[0].length >= stop) return null
  const at = base + source.index + source[0].lastIndexOf(source[1])
  const opening = /^\s*/u.exec(plain)?.[0].length ?? 0
  const cue: Span = [base + opening, base + plain.slice(0, at - base).trimEnd().length]
  const again = new RegExp(String.raw`^(?:${unnamed.pronouns})$`, 'iu').test(source[1].trim())
  return { named: again ? null : named(scene, source[1], at), again, cue, content: [base + source[0].length, base + stop], sure: 'stated' }
}

function named(scene: Scene, words: string, at: number): Named {
  // The stop of the sentence is no part of a name; that of an initial is.
  const whole = words.trim().replace(/(?<=\p{L}{2})\.$/u, '')
  const lead = leading(scene, whole, at)
  const name = whole.slice(lead)
  const span: Span = [at + lead, at + whole.length]
  const mention = scene.mentions.findLast((one) => one.start < span[1] && at < one.end)
  return { name, actor: official(name)?.actor ?? mention?.id ?? null, span }
}

/** How much of a run of capitals is the office before the name: "Глава МИД Казахстана Ерлан Идрисов" is named by what follows the state and the body. */
function leading(scene: Scene, words: string, at: number): number {
  let lead = 0
  const pieces = [...words.matchAll(/\S+/gu)]
  for (const [place, { 0: piece, index }] of pieces.entries()) {
    const rest = pieces.length - place - 1
    const state = scene.mentions.some(({ start, end, is }) => is === 'state' && start <= at + index && end >= at + index + piece.length)
    const body = /^\p{Lu}{2,}$/u.test(piece)
    if ((state || body) && rest >= 2 && pieces.slice(place + 1).every(({ 0: next }) => /^\p{Lu}/u.test(next))) lead = pieces[place + 1]?.index ?? lead
  }
  return lead
}

import type { Quotation } from '../../quotations.ts'
import { type Span, overlap } from '../../span.ts'
import { type Reported, bare } from './content.ts'
import { type Line, tokenAt } from '../lines.ts'
import { ownerOf } from './nominal.ts'
import { isFinite, regionBefore } from './phrases.ts'
import type { Scene } from '../cast.ts'
import type { Draft } from '../said.ts'
import { subjectIn } from './noun-phrase.ts'
import { signedBy } from './signed.ts'
import { mainSubject } from './subject.ts'
import { isCapital } from '../tokens.ts'
import { type Who, who } from '../who.ts'

/** A line with its reporting verbs, what was found in it and who had spoken up to its end. */
/** `opens` where an entry of a live report begins with it. */
export type Read = { readonly opens?: boolean; readonly line: Line; readonly all: readonly Reported[]; readonly drafts: readonly Draft[]; readonly spoken: readonly Who[] }

/**
 * Quotations that no reporting verb of their sentence claims. The source before it in the paragraph has them, else the one after it; a quotation
 * that begins a paragraph after a lead-in or after another quotation goes on from there. Always inferred or guessed, never stated.
 */
export function aloneIn(lines: readonly Read[], place: number, scene: Scene): readonly Draft[] {
  const read = lines[place]
  if (read === undefined) return []
  const { line } = read
  const open = line.quotations.filter((quotation) => isSpeech(line, quotation) && !read.drafts.some((draft) => draft.content.some((span) => overlap(span, quotation.span))))
  const short = open.length > 0 ? open : line.quotations.filter((quotation) => !read.drafts.some((draft) => draft.content.some((span) => overlap(span, quotation.span))))
  if (short.length === 0) return []
  const here = read.drafts.findLast((one) => one.who !== null && !one.nested && one.by === 'quotation' && (one.content.at(-1)?.[1] ?? 0) < (open[0]?.span[0] ?? 0))
  const clause = fragment(lines, place, short)
  if (clause !== null) return [{ content: [clause.span], who: clause.who, cue: null, addressee: null, confidence: 'guessed', line, nested: false, by: 'quotation', verb: null }]
  if (open.length === 0) return []
  const signed = (line.quoted[0] ?? -1) === 0 ? signedBy(line, lines[place + 1]?.line, scene) : null
  const source = (signed === null ? null : { who: signed, sure: 'inferred' as const }) ?? leadIn(line, open[0], scene, read.spoken) ?? closer(line, open.at(-1), scene, read.spoken) ?? (here?.who && open.every(({ span, inner }) => /^\p{Lu}/u.test(line.text.slice(...inner)) && /[.?!:]\s*$/.test(line.text.slice(line.span[0], span[0]))) ? { who: here.who, sure: 'inferred' as const } : null) ?? sourceFor(lines, place, wholly(line, open), scene)
  if (source === null) return []
  const content = open.flatMap(({ span }): readonly Span[] => {
    const inner = bare(line.text, span, line.quotations)
    return inner === null ? [] : [inner]
  })
  return content.length === 0 ? [] : [{ content, who: source.who, cue: null, addressee: null, confidence: source.sure, line, nested: false, by: 'quotation', verb: null }]
}

/**
 * `The policy “is as likely to do harm as good.”`, `The vote was “a farce”.`: a sentence that quotes its predicate and names nobody, beside sentences of one
 * speaker. Always a guess. Null where the paragraph has several speakers, or none before a short one.
 */
function fragment(lines: readonly Read[], place: number, open: readonly Quotation[]): { readonly span: Span; readonly who: Who } | null {
  const read = lines[place]
  const [quotation] = open
  if (read === undefined || quotation === undefined || read.drafts.length > 0 || open.length !== 1 || !quotation.closed) return null
  const { line } = read
  const first = tokenAt(line, quotation.inner[0])
  const inside = line.tokens.filter((_, at) => (line.quoted[at] ?? -1) >= 0)
  if (first < 2 || (line.quoted[0] ?? -1) >= 0) return null
  const predicate = ['VERB', 'AUX'].includes(line.tokens[first]?.pos ?? '') && inside.length >= 7 && !line.tokens.some((_, at) => at < first && isFinite(line, at))
  const complement = /^(?:is|are|was|were|been|being)$/.test(line.tokens[first - 2]?.lower ?? '') || line.tokens[first - 2]?.pos === 'ADV' && /^(?:is|are|was|were)$/.test(line.tokens[first - 3]?.lower ?? '')
  const short = complement || !line.tokens.slice(first).every((_, at) => !isFinite(line, first + at))
  const said = lines.filter((one, at) => one.line.paragraph === line.paragraph && (!short || at < place)).flatMap(({ drafts }) => drafts.filter((one) => !one.nested && one.who !== null))
  const names = new Set(said.map(({ who: one }) => one?.named.name))
  const speaker = said[0]?.who
  return (predicate || complement) && names.size === 1 && speaker ? { span: line.span, who: speaker } : null
}

/** Whole clauses, not a word or two with which the writer keeps a distance. */
function isSpeech(line: Line, { inner, closed }: Quotation): boolean {
  const words = line.text.slice(inner[0], inner[1]).trim()
  return words.split(/\s+/).length >= 4 || /[.!?…]$/.test(words) && words.split(/\s+/).length >= 2 || !closed
}

/** Whether the line consists of nothing but these quotations. */
function wholly(line: Line, open: readonly Quotation[]): boolean {
  const outside = line.tokens.filter((token, at) => !((line.quoted[at] ?? -1) >= 0 && open.some(({ span }) => token.start >= span[0] && token.end <= span[1]) || token.pos === 'PUNCT'))
  // `“You blamed thousands of” workers.`: a word or two that the writer ends the sentence with.
  // `But “the plan is late. It cannot work.”`: a conjunction that leads in.
  if (outside.length === 1 && outside[0] === line.tokens[0] && /^(?:but|and|yet|still|so|or|then|also|again)$/.test(outside[0]?.lower ?? '') && line.quotations.length === 1 && (open[0]?.span[1] ?? 0) - (open[0]?.span[0] ?? 0) > 30) return true
  return outside.length === 0 || outside.length <= ((open[0]?.span[1] ?? 0) - (open[0]?.span[0] ?? 0) > 60 ? 6 : 3) && (line.quoted[0] ?? -1) >= 0 && line.quotations.length === 1 && !line.tokens.some((_, at) => isFinite(line, at)) && (open[0]?.span[1] ?? 0) - (open[0]?.span[0] ?? 0) > 30
}

/** "A pause.", "She laughs.": what happens between two quotations. */
const isRemark = (line: Line): boolean => line.quotations.length === 0 && line.tokens.length <= 5 && !line.tokens.slice(1).some(isCapital)

type Source = { readonly who: Who; readonly sure: 'inferred' | 'guessed' }

/** "The minister was blunt: “…”": the subject of the words before a colon. */
function leadIn(line: Line, quotation: Quotation | undefined, scene: Scene, spoken: readonly Who[]): Source | null {
  if (quotation === undefined) return null
  const at = tokenAt(line, quotation.span[0])
  if (line.tokens[at - 1]?.text !== ':') return null
  for (let verb = 1; verb < at; verb += 1) {
    if (line.tokens[verb]?.pos !== 'VERB' && line.tokens[verb]?.pos !== 'AUX') continue
    // "The minister's answer was short: “…”"
    const phrase = ownerOf(line, 0) ?? subjectIn(line, regionBefore(line, verb), scene.mentions)
    const source = phrase === null ? null : who(line, phrase, scene, spoken)
    if (source?.known) return { who: source, sure: 'inferred' }
  }
  // "@NAME on Quill: “…”", "NAME, minister of X, in a note: “…”": no verb at all.
  const stop = line.tokens.findIndex(({ pos, text }, place) => place > 0 && (pos === 'ADP' || /^[,(]$/.test(text)))
  const end = stop < 0 || stop > at - 1 ? at - 1 : stop
  const bare = at > 14 || line.tokens.slice(0, at).some((_, place) => isFinite(line, place)) ? null : who(line, { from: 0, to: end, appositive: null }, scene, spoken)
  return bare !== null && (bare.person !== null || bare.named.actor !== null || bare.named.name.startsWith('@')) ? { who: bare, sure: 'inferred' } : null
}

/** `“…,” a tired NAME shrugged`: a comma before closing marks hands the quotation to the subject of whatever verb comes next. */
function closer(line: Line, quotation: Quotation | undefined, scene: Scene, spoken: readonly Who[]): Source | null {
  if (quotation === undefined || !/,\s*$/.test(line.text.slice(...quotation.inner))) return null
  const from = tokenAt(line, quotation.span[1])
  const verb = line.tokens.findIndex((token, at) => at > from && at - from < 12 && token.pos === 'VERB' && isFinite(line, at))
  if (verb < 0 || line.tokens.slice(from, verb).some((_, at) => (line.quoted[from + at] ?? -1) >= 0)) return null
  const phrase = subjectIn(line, regionBefore(line, verb), scene.mentions)
  const source = phrase === null ? null : who(line, phrase, scene, spoken)
  return source?.known ? { who: source, sure: 'inferred' } : null
}

function sourceFor(lines: readonly Read[], place: number, whole: boolean, scene: Scene): Source | null {
  const here = lines[place]
  if (here === undefined) return null
  const { paragraph } = here.line
  // `The minister stood firm. “We will not leave.”`: whoever acts in the sentence before.
  const last = lines[place - 1]
  const subject = last !== undefined && last.line.paragraph === paragraph && last.drafts.length === 0 && whole ? mainSubject(last.line, last.line.tokens.length, scene.mentions) : null
  const acting = subject === null || last === undefined ? null : who(last.line, subject, scene, last.spoken)
  const next = lines.slice(place + 1).filter(({ line }) => line.paragraph === paragraph).flatMap(({ drafts }) => drafts.filter((one) => one.who !== null && !one.nested))[0]?.who
  // `The minister said it was late. NAME stood firm. “We will not leave.” He said …`: whoever acted and goes on to speak.
  if (acting?.person && acting.pronoun === null && next?.person === acting.person) return { who: acting, sure: 'inferred' }
  // A fragment in a sentence of the writer's own is nobody's unless the paragraph has a speaker; whole quotations may look further.
  for (let at = place - 1; at >= 0 && lines[at]?.line.paragraph === paragraph; at -= 1) {
    const draft = lines[at]?.drafts.findLast((one) => one.who !== null && !one.nested)
    if (draft?.who) return whole ? { who: draft.who, sure: 'inferred' } : null
  }
  if (!whole) return null
  if (acting?.person && !lines.some(({ line, drafts }, at) => at > place && line.paragraph === paragraph && drafts.some((one) => one.who !== null && !one.nested))) return { who: acting, sure: 'inferred' }
  for (let at = place + 1; at < lines.length && lines[at]?.line.paragraph === paragraph; at += 1) {
    const draft = lines[at]?.drafts.find((one) => one.who !== null && !one.nested)
    if (draft?.who) return { who: draft.who, sure: 'inferred' }
  }
  // `“He sat there.” She points.`: whose gesture stands between.
  const gesture = lines.findIndex(({ line }) => line.paragraph === paragraph && isRemark(line) && /^s?he$/.test(line.tokens[0]?.lower ?? ''))
  const gesturing = lines[gesture] === undefined ? null : who(lines[gesture].line, { from: 0, to: 1, appositive: null }, scene, lines[gesture - 1]?.spoken ?? [])
  if (gesturing?.person != null) return { who: gesturing, sure: 'inferred' }
  const before = lines[place - 1]
  // An entry of a live report does not go on from the one before it.
  if (before === undefined || lines.some((one) => one.opens === true && one.line.paragraph === paragraph) || !lines.filter((one) => one.line.paragraph === paragraph).every((one) => one.drafts.length === 0 && (wholly(one.line, one.line.quotations) || isRemark(one.line)))) return null
  const later = lines[place + 1]?.drafts.find((one) => one.who !== null && !one.nested)
  // A paragraph of nothing but a quotation is somebody's: of whoever spoke last, though sentences of the writer's own stand between.
  const lately = before.spoken.at(-1)
  const farther = (): Source | null => lately !== undefined ? { who: lately, sure: 'guessed' } : later?.who ? { who: later.who, sure: 'guessed' } : null
  if (before.line.paragraph !== paragraph - 1) return farther()
  const former = before.drafts.findLast((one) => one.who !== null && !one.nested)
  const closes = before.line.text.slice(0, before.line.span[1]).trimEnd()
  if (former?.who) return { who: former.who, sure: closes.endsWith(':') || before.line.quotations.some(({ closed }) => !closed) ? 'inferred' : 'guessed' }
  if (!closes.endsWith(':')) return farther()
  // "The minister was blunt:" and the quotation in the next paragraph.
  const opener = ownerOf(before.line, 0) ?? mainSubject(before.line, before.line.tokens.length, scene.mentions)
  const speaker = (opener === null ? null : who(before.line, opener, scene, before.spoken)) ?? before.spoken.at(-1)
  return speaker?.known ? { who: speaker, sure: 'inferred' } : farther()
}

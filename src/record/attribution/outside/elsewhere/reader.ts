import type { Named, Occasion, Window } from '../../../found.ts'
import { timesIn } from '../../../dates.ts'
import { matchesOf } from '../../../matches.ts'
import { passage, type Span } from '../../../span.ts'
import { type Party, together } from '../../calls/elsewhere/parties.ts'
import { type Pages, type Sentence, has, kept, pagesOf, placed, saidBy } from '../../calls/elsewhere/sentence.ts'
import { callWordsOf } from '../../calls/elsewhere/words.ts'
import type { Scene } from '../../cast.ts'
import type { Line } from '../../lines.ts'
import type { Draft } from '../../said.ts'
import type { Clock } from '../../when.ts'
import { arabic } from './data/ar.ts'
import { chinese } from './data/zh.ts'
import { french } from './data/fr.ts'
import { german } from './data/de.ts'
import { russian } from './data/ru.ts'
import { spanish } from './data/es.ts'
import type { OutsideTongue } from './tongue.ts'

/** What the finders read with: the sentences that are worth a look, what the language says with, the days. `reach` is how far words of one matter stand from each other. */
export type Reader = { readonly pages: Pages; readonly tongue: OutsideTongue; readonly sentences: readonly Sentence[]; readonly occasions: ReadonlyMap<Draft, Occasion | null>; readonly clock: Clock; readonly reach: number }

export type Range = readonly [number, number]

const tongues: { readonly [language: string]: OutsideTongue } = { ar: arabic, de: german, es: spanish, fr: french, ru: russian, zh: chinese }

/** A document made ready; nobody is looked for in it before a sentence asks who is named there. Null in languages that are not read. */
export function readerOf(lines: readonly Line[], drafts: readonly Draft[], occasions: ReadonlyMap<Draft, Occasion | null>, scene: Scene, clock: Clock): Reader | null {
  const language = clock.language ?? 'en'
  const [words, tongue] = [callWordsOf(language), tongues[language]]
  if (words === null || tongue === undefined) return null
  const pages = pagesOf(lines, drafts, scene, words, language)
  const all = pages.sentences.map((sentence): Sentence => {
    const { line, base } = sentence
    const parties = kept(() => sentence.parties.map((one) => underName(one, base, scene)))
    const here = kept(() => drafts.filter((draft) => draft.line === line || draft.content.some(([start, end]) => start < line.span[1] && line.span[0] < end)))
    return { line, at: sentence.at, text: sentence.text, base, get drafts() { return here() }, get parties() { return parties() }, bodies: sentence.bodies }
  })
  const hint = words.pattern('outside', () => new RegExp(tongue.hint, 'iu'))
  return { pages: { ...pages, sentences: all }, tongue, sentences: all.filter(({ text }) => hint.test(text)), occasions, clock, reach: tongue === chinese ? 24 : 90 }
}

/** "El Gobierno de Casparia": whoever stands under no name of its own is the actor it is named with. */
function underName(party: Party, base: number, scene: Scene): Party {
  if (party.named.actor !== null || party.collective) return party
  const mention = scene.mentions.find(({ start, end, by }) => start >= base + party.from && end <= base + party.end && by !== 'adjective')
  return mention === undefined ? party : { ...party, named: { ...party.named, actor: mention.id } }
}

/** Every place of a source in a text, from an offset to another. */
export function rangesIn({ pages }: Reader, source: string, text: string, from = 0, to = text.length): readonly Range[] {
  return source === '' ? [] : [...text.slice(from, to).matchAll(pages.words.word(source))].map(({ 0: word, index }): Range => [from + index, from + index + word.length])
}

/** Marks stronger than a comma; the point of "1. November" and "1.200" is none. */
const hard = /[;:!?؛؟；：！？。]|(?<!\d)\.(?!\d)/gu

/** The clause around a place: what stands between two marks stronger than a comma. */
export function clauseAt(text: string, at: number): Range {
  let from = 0
  for (const { index } of matchesOf(text, hard)) {
    if (index >= at) return [from, index]
    from = index + 1
  }
  return [from, text.length]
}

/** The place of a list nearest to another, within reach and one clause. */
export function nearest(places: readonly Range[], [start, end]: Range, reach: number, text: string): Range | null {
  const [from, to] = clauseAt(text, start)
  const gap = ([first, last]: Range): number => (first >= end ? first - end : start - last)
  return places.filter((one) => one[0] >= from && one[1] <= to + 1 && gap(one) >= 0 && gap(one) <= reach).toSorted((a, b) => gap(a) - gap(b))[0] ?? null
}

/** Whether what two words say is only asked for, hoped for, threatened or denied: a word for that stands before them or between them. */
export function isUnreal(reader: Reader, text: string, ...parts: readonly Range[]): boolean {
  const { tongue, reach, pages } = reader
  const [first, last] = [Math.min(...parts.map(([start]) => start)), Math.max(...parts.map(([, end]) => end))]
  const [from, to] = clauseAt(text, first)
  const inner = parts.reduce((words, [start, end]) => `${words.slice(0, start)}${' '.repeat(end - start)}${words.slice(end)}`, text)
  // Chinese has no blanks: one stands at the edge of words there, so that what is looked for ends with the first of them.
  if (has(pages.words.word(tongue.unreal), inner.slice(Math.max(from, first - Math.min(60, reach)), last))) return true
  return pages.words.tongue.verbLast && has(pages.words.word(tongue.unreal), inner.slice(last, Math.min(to, last + 14)).replace(/,.*$/u, ''))
}

/** Whether a word of negation stands right before a place, or between it and an end. */
export function isNegated({ tongue, pages, reach }: Reader, text: string, [start]: Range, end = start): boolean {
  return has(pages.words.word(tongue.not), text.slice(Math.max(0, start - (reach < 30 ? 3 : 12)), end))
}

/** A text with blanks for its words of negation, where they say what is told and do not make it unreal. */
export const withoutNot = ({ tongue, pages: { words } }: Reader, text: string): string => text.replace(words.word(`${tongue.not}|ne|n`), (word) => ' '.repeat(word.length))

/** The parties of a clause that stand behind one of some prepositions, with those joined to them. */
export function governedBy(reader: Reader, sentence: Sentence, source: string, [from, to]: Range): readonly Party[] {
  const { text, parties } = sentence
  const { words } = reader.pages
  const { tongue } = words
  const before = words.pattern(`outside ${source}`, () => new RegExp(tongue.edges === 'none' ? `(?:${source})(?:${tongue.articles})?$` : `(?<![\\p{L}-])${tongue.edges === 'arabic' ? '[وف]?' : ''}(?:${source})(?:\\s+|(?<=[’']))(?:(?:${tongue.articles})(?:\\s+|(?<=[’'])))?(?:(?:${tongue.adjective})\\s+)?$`, 'iu'))
  return parties.filter((one) => one.start >= from && one.end <= to && before.test(text.slice(Math.max(0, one.from - 40), one.from))).flatMap((one) => [one, ...joint(reader, sentence, one).slice(1)])
}

/** Whoever acts together with a party, the party first; in Arabic "and" is joined to the name behind it. */
export function joint({ pages: { words } }: Reader, { text, parties }: Sentence, first: Party): readonly Party[] {
  if (words.tongue.edges !== 'arabic') return together(text, parties, first, words)
  const all = [first]
  for (const party of parties) {
    const last = all.at(-1)
    if (last !== undefined && party.start > last.start && /^\s*[،,]?\s*و?$/u.test(text.slice(last.end, party.from)) && (text.charAt(party.start) === 'و' || text.slice(last.end, party.start).trimEnd().endsWith('و'))) all.push(party)
  }
  return all
}

/** Each actor of the register once, as first named. */
export function once(parties: readonly Party[]): readonly Named[] {
  const named = parties.map((one) => one.named).filter(({ actor }) => actor !== null)
  return named.filter(({ actor }, at) => named.findIndex((other) => other.actor === actor) === at)
}

/** The two states that the sentences before name, where they name two and no more: "both sides". */
export function twoBefore({ pages: { sentences, scene } }: Reader, sentence: Sentence): readonly Named[] {
  for (let at = sentence.at - 1; at >= 0 && at >= sentence.at - 2; at -= 1) {
    const named = once(sentences[at]?.parties ?? []).filter(({ actor }) => actor !== null && scene.actorOf(actor)?.kind === 'state')
    if (named.length === 2) return named
    if (named.length > 2) return []
  }
  return []
}

/** Who says what stands at a place; null where the document does. */
export const speakerAt = (sentence: Sentence, [start, end]: Range): Named | null => saidBy(sentence, placed(sentence, start, end))?.who?.named ?? null

/** Where what begins at a place ends: at the end of its clause, or before a comma behind which somebody is told to have said it. */
export function endOf(sentence: Sentence, from: number, limit = 200): number {
  const [, to] = clauseAt(sentence.text, from)
  const said = saidBy(sentence, placed(sentence, from, from + 1))?.content.find(([start, end]) => start <= sentence.base + from && end > sentence.base + from)
  const end = Math.min(to, from + limit, said === undefined ? to : said[1] - sentence.base)
  return from + sentence.text.slice(from, end).trimEnd().length
}

/** The first time named in a passage of a sentence. */
export function timeAt({ pages: { scene }, clock }: Reader, span: Span): Window | null {
  const [time] = timesIn(scene.text, span, { published: clock.published, language: clock.language, named: clock.last })
  return time === undefined ? null : { name: passage(scene.text, time.span), from: time.from, to: time.to }
}

/** The day of what is said at a place, else of publication. */
export function dayAt({ occasions }: Reader, sentence: Sentence, range: Range): Occasion | null {
  const draft = saidBy(sentence, placed(sentence, ...range))
  return draft === null ? null : occasions.get(draft) ?? null
}

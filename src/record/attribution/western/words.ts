import type { Quotation } from '../../quotations.ts'
import type { Span } from '../../span.ts'
import { people } from './data/people.ts'
import { voiced } from './data/voiced.ts'
import { type Tongue, tongues } from './data/western.ts'
import type { Line } from '../lines.ts'

/** One word, mark or whole quotation of a sentence. */
export type Word = { readonly text: string; readonly lower: string; readonly start: number; readonly end: number; readonly kind: 'word' | 'number' | 'mark' | 'quote'; readonly quote: Quotation | null; readonly capital: boolean }

/** The kinds of words a tongue has, each as a test of one lower-case word. */
export type Grammar = { readonly language: string; readonly tongue: Tongue } & { readonly [kind in 'idioms' | 'infinitives' | 'governing' | 'verbs' | 'participles' | 'auxiliaries' | 'calling' | 'callingParticiples' | 'that' | 'determiners' | 'articles' | 'complements' | 'prepositions' | 'conjunctions' | 'relatives' | 'he' | 'she' | 'they' | 'adverbs' | 'titles' | 'sirs' | 'madams' | 'roles' | 'rolesOfWomen' | 'bodies' | 'houses' | 'called' | 'voiced' | 'voicedParticiples']: (word: string) => boolean }

const grammars = new Map<string, Grammar>()

/** The grammar of a language; null where there is none. */
export function grammarOf(language: string): Grammar | null {
  const tongue = tongues[language]
  if (tongue === undefined) return null
  const known = grammars.get(language)
  if (known !== undefined) return known
  const is = (source: string): ((word: string) => boolean) => {
    const pattern = new RegExp(`^(?:${source})$`, 'iu')
    const seen = new Map<string, boolean>()
    return (word) => {
      const before = seen.get(word)
      if (before !== undefined) return before
      const answer = pattern.test(word)
      if (seen.size < 20_000) seen.set(word, answer)
      return answer
    }
  }
  const others = people[language] ?? { both: '-', women: '-' }
  const prefixed = '(?:ex-?|vice-?|co-?|sub-?)?'
  const made: Grammar = {
    language, tongue, idioms: is(tongue.idioms), infinitives: is(tongue.infinitives), governing: is(tongue.governing), verbs: is(tongue.verbs), participles: is(language === 'fr' ? `(?:${tongue.participles})(?:es|e|s)?` : tongue.participles), auxiliaries: is(tongue.auxiliaries), calling: is(tongue.calling), callingParticiples: is(tongue.callingParticiples), that: is(tongue.that),
    determiners: is(tongue.determiners), articles: is(tongue.articles), complements: is(tongue.complements), prepositions: is(tongue.prepositions), conjunctions: is(tongue.conjunctions), relatives: is(tongue.relatives), he: is(tongue.he), she: is(tongue.she), they: is(tongue.they),
    adverbs: is(tongue.adverbs), titles: is(tongue.titles), sirs: is(tongue.sirs), madams: is(tongue.madams), roles: is(`(?:${tongue.roles}|${prefixed}(?:${others.both}))(?:s|n|en|es)?`), rolesOfWomen: is(`${tongue.rolesOfWomen}|${prefixed}(?:${others.women})`), bodies: is(language === 'de' ? tongue.bodies : `(?:${tongue.bodies})(?:s|es)?`), houses: is(`(?:${tongue.houses})(?:s|es|n|en)?`), voiced: is(voiced[language]?.verbs ?? '-'), voicedParticiples: is(voiced[language]?.participles ?? '-'), called: is(tongue.called),
  }
  grammars.set(language, made)
  return made
}

const pieces = /\d{1,3}-jährige[rn]?(?!\p{L})|(?:qu|lorsqu|puisqu|jusqu|d|l|n|s|j|m|t|c)[’'](?=[\p{L}«"“]|$)|d[’']après|aujourd[’']hui|\d{1,2}:\d{2}(?!\d)|\d{1,3}(?:['’]\d{3})+(?!\d)|\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?|-(?:t-)?(?:ils?|elles?|on)(?!\p{L})|(?<!\p{L})\p{Lu}\.|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[’'.‑-](?=\p{L})(?!(?:t-)?(?:ils?|elles?|on)(?!\p{L})))*|[^\s]/giu

/** The words of a passage of a line; each quotation that lies in it is one word. */
export function wordsOf(line: Line, [from, to]: Span): readonly Word[] {
  const found: Word[] = []
  let at = from
  for (const quotation of line.quotations.filter(({ span, nested }) => !nested && span[0] >= from && span[1] <= to)) {
    if (quotation.span[0] < at) continue
    plain(line.text, at, quotation.span[0], found)
    found.push({ text: '“”', lower: '“”', start: quotation.span[0], end: quotation.span[1], kind: 'quote', quote: quotation, capital: false })
    at = quotation.span[1]
  }
  plain(line.text, at, to, found)
  return found
}

/** A word or two in marks within the reporter's own clause: `la "premier" británica`. */
export const isScare = ({ quote }: Word): boolean => quote !== null && quote.closed && quote.inner[1] - quote.inner[0] < 24

/** Words without what stands in short brackets: a party, an abbreviation, an age are no part of a name or a clause. */
export function unbracketed(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = []
  // "GINEBRA (AP) La Comisión": where it was filed.
  const filed = words.slice(0, 5).findIndex(({ text }) => text === '(')
  const from = filed > 0 && words[filed + 2]?.text === ')' && (words.slice(0, filed).every(({ text }) => /^[\p{Lu},./-]+$/u.test(text)) || /^(?:afp|ap|ats|sda|dpa|apa|efe|belga|epd|kna|sid|dts|europa|ansa|awp|reuters|keystone)$/.test(words[filed + 1]?.lower ?? '') && words.slice(0, filed).every(({ capital, kind }) => capital || kind === 'mark')) ? filed + 3 : 0
  for (let at = from; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined) break
    const close = /^[([]$/.test(word.text) ? words.findIndex(({ text }, place) => place > at && /^[)\]]$/.test(text)) : -1
    if (close > 0 && close - at < 12 && at > 0 && close < words.length - 1 && !words.slice(at, close).some(({ kind, lower }) => kind === 'quote' || /^(?:selon|según|laut|d’après|nach)$/.test(lower)) && !(words.slice(at, close).some(({ kind }) => kind === 'number') && words.slice(at, close).some(({ lower }) => lower.length > 4))) at = close
    else kept.push(word)
  }
  return kept
}

function plain(text: string, from: number, to: number, found: Word[]): void {
  for (const { 0: piece, index } of text.slice(from, to).matchAll(pieces)) {
    // "die 24-Jährige" is a noun.
    const aged = /^\d+-j/iu.test(piece)
    const kind = aged ? 'word' : /^\d/.test(piece) ? 'number' : /[\p{L}]/u.test(piece) ? 'word' : 'mark'
    found.push({ text: piece, lower: piece.toLowerCase().replaceAll('\'', '’'), start: from + index, end: from + index + piece.length, kind, quote: null, capital: aged ? piece.includes('-J') : kind === 'word' && /^\p{Lu}/u.test(piece) && piece.length > 1 })
  }
}

/** `affirme-t-elle`, `dit-il`: the pronoun a French verb carries behind it. */
export const carried = (word: Word | undefined): 'he' | 'she' | 'they' | null => (word === undefined || !/^-(?:t-)?(?:il|elle|on)s?$/.test(word.lower) ? null : word.lower.endsWith('s') ? 'they' : word.lower.endsWith('elle') ? 'she' : 'he')

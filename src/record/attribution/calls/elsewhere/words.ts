import { arabic } from './data/ar.ts'
import { german } from './data/de.ts'
import { spanish } from './data/es.ts'
import { french } from './data/fr.ts'
import { russian } from './data/ru.ts'
import { chinese } from './data/zh.ts'
import { bearings } from './data/bearings.ts'
import type { Bearing, CallTongue, Worded } from './tongue.ts'

const tongues: { readonly [language: string]: CallTongue } = { ar: arabic, de: german, es: spanish, fr: french, ru: russian, zh: chinese }

/** What a source says of a part in which case counts, as the capital of a name does. */
const exactly = '(?-i:'

/** A language's words as patterns. `word` makes one of a source, with the edges the language has; the same source gives the same pattern. */
export type CallWords = {
  readonly tongue: CallTongue
  readonly bearing: Bearing
  readonly word: (source: string) => RegExp
  readonly each: <Value>(worded: readonly Worded<Value>[]) => readonly { readonly value: Value; readonly words: RegExp }[]
  /** A pattern made once, under a name of its own. */
  readonly pattern: (name: string, make: () => RegExp) => RegExp
  /** A source between the edges of the language, to stand in a larger pattern. */
  readonly edged: (source: string) => string
}

const made = new Map<string, CallWords>()

/** A source with every letter in both cases, for patterns in which the case of other letters counts: V8 forgets inline modifiers in patterns that it compiles after many others. */
export function anyCase(source: string): string {
  let listed = false
  return source.replace(/\\[pP]\{[^}]*\}|\\.|\(\?<[^>=!]+>|\[\^?|\]|\p{L}-\p{L}|\p{L}/gu, (piece) => {
    if (piece.startsWith('[') || piece === ']') listed = piece !== ']'
    const other = piece.toLowerCase() === piece ? piece.toUpperCase() : piece.toLowerCase()
    return !/^\p{L}$/u.test(piece) || other === piece || other.length !== piece.length ? piece : listed ? piece + other : `[${piece}${other}]`
  })
}

/** The words of a language; null where calls are not read in it by this reader. */
export function callWordsOf(language: string): CallWords | null {
  const tongue = tongues[language]
  const known = made.get(language)
  const bearing = bearings[language]
  if (known !== undefined || tongue === undefined || bearing === undefined) return known ?? null
  const patterns = new Map<string, RegExp>()
  const edged = (source: string): string => tongue.edges === 'none' ? `(?:${source})`
    : tongue.edges === 'letters' ? `(?<![\\p{L}-])(?:${source})(?!\\p{L})`
    : `(?<![\\p{L}\\p{M}])(?:[وف]?[بلكس]?(?:ال|ل)?)(?:${source})\\p{M}?(?:ه|ها|هم|هما)?(?![\\p{L}\\p{M}])`
  const word = (source: string): RegExp => {
    const pattern = patterns.get(source) ?? (source.includes(exactly) ? new RegExp(anyCase(edged(source.replaceAll(exactly, '(?:'))), 'gu') : new RegExp(edged(source), 'giu'))
    patterns.set(source, pattern)
    return pattern
  }
  const named = new Map<string, RegExp>()
  const pattern = (name: string, make: () => RegExp): RegExp => {
    const known_ = named.get(name) ?? make()
    named.set(name, known_)
    return known_
  }
  const words: CallWords = { tongue, bearing, word, edged, pattern, each: (worded) => worded.map(({ value, words: source }) => ({ value, words: word(source) })) }
  made.set(language, words)
  return words
}

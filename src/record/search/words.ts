/** A word of a text as the search knows it: its term, and where it stands in UTF-16 units. */
export type Word = { readonly term: string; readonly start: number; readonly end: number }

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
const han = /\p{Script=Han}/u
const hanRun = /\p{Script=Han}+/gu
const arabic = /\p{Script=Arabic}/u
/** Marks over and under letters that no reader searches for, the Arabic ones and the letter that only stretches a word among them. */
const marks = /[\p{Mn}\u0640]/gu
/** "the" in Arabic, alone and behind "and", "in", "like", "so"; "for the" loses one of its letters. */
const article = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})/u
/** Longest word that is kept, in UTF-16 units; what is longer is no word of a language. */
const longest = 60

/**
 * A word as it is compared: without case, accents and vowel marks; Arabic without its article and with one form of alef, ya and ta marbuta;
 * English and French without what hangs on an apostrophe.
 */
export function termOf(word: string): string {
  const plain = word.toWellFormed().normalize('NFKD').replace(marks, '').toLowerCase().replace(/['’](?:s|t|d|ll|re|ve|m)?$/u, '').replace(/^(?:[ldjmnst]|qu)['’]/u, '')
  if (!arabic.test(plain)) return plain.normalize('NFC').slice(0, longest)
  return plain.normalize('NFC').replace(/[أإآٱ]/gu, 'ا').replace(/ى/gu, 'ي').replace(/ة/gu, 'ه').replace(/ؤ/gu, 'و').replace(/ئ/gu, 'ي').replace(article, '').slice(0, longest)
}

/**
 * The words of a text in order. Words of languages without spaces are cut by the platform; of Chinese every two characters
 * that stand together are a word, and the last one alone, so that any is found wherever a dictionary would have cut.
 */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike !== true) continue
    const term = termOf(segment)
    if (term !== '' && !han.test(segment)) words.push({ term, start: index, end: index + segment.length })
  }
  for (const { 0: run, index } of text.matchAll(hanRun)) {
    const characters = Array.from(run)
    let at = index
    for (const [place, character] of characters.entries()) {
      const pair = character + (characters[place + 1] ?? '')
      words.push({ term: pair, start: at, end: at + pair.length })
      at += character.length
    }
  }
  return words.toSorted((one, other) => one.start - other.start || one.end - other.end)
}

/** The terms of a text, each once, in their order of code units. */
export function termsIn(text: string): readonly string[] {
  return [...new Set(wordsIn(text).map(({ term }) => term))].toSorted((one, other) => (one < other ? -1 : 1))
}

/** What somebody searches for: terms in any order, of which each may go on, and phrases in marks, whose terms stand side by side as they are. */
export type Sought = { readonly terms: readonly string[]; readonly phrases: readonly (readonly string[])[] }

/** Reads a line of search: words, and phrases in quotation marks of any language. Words of Chinese are phrases of their pairs. */
export function soughtIn(line: string): Sought {
  const quoted = /["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]/gu
  const phrases = [...line.matchAll(quoted)].map(({ 1: words = '' }) => phraseOf(words)).filter((terms) => terms.length > 0)
  const rest = line.replace(quoted, ' ')
  const runs = [...rest.matchAll(hanRun)].map(({ 0: run }) => phraseOf(run))
  const single = runs.filter((terms) => terms.length === 1 && Array.from(terms.join('')).length === 1).flat()
  return { terms: [...new Set([...wordsIn(rest.replace(hanRun, ' ')).map(({ term }) => term), ...single])], phrases: [...phrases, ...runs.filter((terms) => Array.from(terms.join('')).length > 1)] }
}

/** The terms of a phrase; the last character of a run of Chinese is in its last pair already. */
function phraseOf(words: string): readonly string[] {
  const all = wordsIn(words)
  return all.filter(({ end, start }, at) => !(at > 0 && all[at - 1]?.end === end && (all[at - 1]?.start ?? 0) < start)).map(({ term }) => term)
}

/** Every term that a document must have, so that it can hold what is sought. Those of phrases are whole, those of `terms` beginnings. */
export function neededFor({ terms, phrases }: Sought): { readonly beginnings: readonly string[]; readonly whole: readonly string[] } {
  return { beginnings: terms, whole: [...new Set(phrases.flat())] }
}

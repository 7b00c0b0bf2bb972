import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Span } from '../span.ts'

/** A word or mark of a sentence with its part of speech (Universal Dependencies tags, as far as the tagger knows them). */
export type Token = { readonly text: string; readonly lower: string; readonly start: number; readonly end: number; readonly pos: string }

type Tagger = (text: string) => { readonly values: readonly string[]; readonly tags: readonly string[] }

let tagger: Tagger | null = null

/** The tagger for English, made once, on first use: it takes some 50 ms and 40 MB. */
function english(): Tagger {
  if (tagger !== null) return tagger
  const nlp = winkNLP(model, ['pos'])
  const its: { readonly value: ItsFunction<string>; readonly pos: ItsFunction<PartOfSpeech> } = nlp.its
  tagger = (text) => {
    const words = nlp.readDoc(text).tokens()
    return { values: words.out(its.value), tags: words.out(its.pos) }
  }
  return tagger
}

/**
 * The tokens of a passage with their offsets. The tagger gives none, so each is searched forward from the one before;
 * what it does not find again (it rewrites a few signs) is left out rather than misplaced. Only English is tagged.
 */
export function tokens(text: string, [start, end]: Span, language: string): readonly Token[] {
  const passage = text.slice(start, end)
  return language === 'en' ? tagged(passage, start) : plain(passage, start)
}

function tagged(passage: string, start: number): readonly Token[] {
  const { values, tags } = english()(passage)
  const found: Token[] = []
  let at = 0
  for (const [index, value] of values.entries()) {
    const place = passage.indexOf(value, at)
    if (place < 0 || value.trim() === '') continue
    at = place + value.length
    found.push({ text: value, lower: value.toLowerCase().replaceAll('’', "'"), start: start + place, end: start + at, pos: tags[index] ?? 'X' })
  }
  return found
}

const word = /[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu

function plain(passage: string, start: number): readonly Token[] {
  return [...passage.matchAll(word)].map(({ 0: value, index }) => ({
    text: value, lower: value.toLowerCase().replaceAll('’', "'"), start: start + index, end: start + index + value.length, pos: /^\p{Lu}/u.test(value) ? 'PROPN' : /^[^\p{L}\p{N}]/u.test(value) ? 'PUNCT' : 'X',
  }))
}

/** Whether a token is written with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

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
 * The tokens of each passage with their offsets. The tagger gives none, so each is searched forward from the one before; what it does not find again
 * (it rewrites a few signs) is left out rather than misplaced. Only English is tagged, all passages in one go, since each call has its price.
 */
export function tokens(text: string, passages: readonly Span[], language: string): readonly (readonly Token[])[] {
  if (language !== 'en') return passages.map(([start, end]) => plain(text.slice(start, end), start))
  const joint = passages.map(([start, end]) => text.slice(start, end)).join('\n\n')
  const { values, tags } = english()(joint)
  const found: Token[][] = passages.map(() => [])
  let place = 0
  let base = 0
  let at = 0
  for (const [index, value] of values.entries()) {
    const hit = joint.indexOf(value, at)
    if (hit < 0 || value.trim() === '') continue
    at = hit + value.length
    let passage: Span = passages[place] ?? [0, 0]
    while (hit >= base + passage[1] - passage[0] && place < passages.length - 1) {
      base += passage[1] - passage[0] + 2
      place += 1
      passage = passages[place] ?? [0, 0]
    }
    const from = passage[0] + hit - base
    const last = found[place]?.at(-1)
    // "the Rev. NAME": the stop belongs to the form of address.
    if (value === '.' && last !== undefined && last.end === from && /^(?:Rev|Supt|Insp|Det|Cpl|Cmdr|Brig|Mgr|Msgr|Fr|Hon|Messrs)$/.test(last.text)) {
      found[place]?.splice(-1, 1, { ...last, text: `${last.text}.`, lower: `${last.lower}.`, end: from + 1, pos: 'PROPN' })
      continue
    }
    // "further announced": an adverb, also where the tagger sees "to further".
    if (last !== undefined && tags[index] === 'VERB' && last.pos === 'VERB' && last.lower === 'further' && found[place]?.at(-2)?.lower !== 'to') found[place]?.splice(-1, 1, { ...last, pos: 'ADV' })
    // "an earlier report said": a noun behind what the tagger takes for an adverb.
    if (tags[index] === 'VERB' && last !== undefined && /^(?:earlier|later|latest|recent|new|separate|joint|brief|further|previous|early|second|first|final)$/.test(last.lower) && /^(?:report|study|poll|survey|count|estimate|draft|claim|request|plan|post|tweet|text|note|comment|remark|review|audit|letter|notice|release)s?$/i.test(value) && /^(?:the|an?|its|his|her|their|this|that|one|another)$/.test(found[place]?.at(-2)?.lower ?? '')) {
      found[place]?.push({ text: value, lower: value.toLowerCase(), start: from, end: from + value.length, pos: 'NOUN' })
      continue
    }
    found[place]?.push({ text: value, lower: value.toLowerCase().replaceAll('’', "'"), start: from, end: from + value.length, pos: tags[index] ?? 'X' })
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

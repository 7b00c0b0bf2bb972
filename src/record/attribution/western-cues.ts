import type { Scene } from './cast.ts'
import { type Figurehead, type Phrase, phraseAt } from './western-names.ts'
import { type Grammar, type Word, carried } from './western-words.ts'

/** A verb of saying: places of its first word (its auxiliary, where it has one in front) and behind its last; whether it takes a plain object; the pronoun it carries. */
export type WesternCue = { readonly from: number; readonly to: number; readonly calling: boolean; readonly pronoun: 'he' | 'she' | 'they' | null; readonly word: string; readonly says: boolean }

/** What a sentence is read with. */
export type Reader = { readonly words: readonly Word[]; readonly grammar: Grammar; readonly scene: Scene; readonly cast: ReadonlyMap<string, Figurehead> }

const breaks = /^[.;:!?…—–«»“”"]$/

/** The verbs of saying of a sentence, from left to right. */
export function cuesOf({ words, grammar }: Reader): readonly WesternCue[] {
  const found: WesternCue[] = []
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word' || (word.capital && at > 0 && words[at - 1]?.kind === 'word')) continue
    const { lower } = word
    const says = grammar.verbs(lower)
    const calls = grammar.calling(lower)
    const told = grammar.participles(lower)
    const called = grammar.callingParticiples(lower)
    if (!says && !calls && !told && !called) continue
    const auxiliary = told || called ? auxiliaryOf(words, at, grammar) : null
    if (auxiliary !== null) {
      const next = words[at + 1]?.lower
      found.push({ from: auxiliary, to: at + 1, calling: called, says: told, pronoun: carried(words[auxiliary + 1]) ?? carried(words[at + 1]), word: lower })
      if (next === undefined) break
      continue
    }
    if (!says && !calls) continue
    const before = words[at - 1]
    // "la demande", "une note": a noun. A pronoun before a verb is no article ("il le dit").
    if (before?.kind === 'word' && (grammar.determiners(before.lower) || grammar.articles(before.lower)) && !grammar.they(before.lower) && !grammar.she(before.lower)) continue
    if (before !== undefined && /^(?:de|d’|à|por|zu|sans|sin)$/.test(before.lower)) continue
    // "se respalda la idea": nobody says it.
    if (grammar.language === 'es' && before?.lower === 'se' && !/^(?:quej|pregunt|mostr|limit|reafirm|pronunci)/.test(lower)) continue
    // "so" reports only between a quotation or a clause and a name: "so Korr", "so die Ministerin".
    if (lower === 'so' && !(isBreak(before) && (words[at + 1]?.capital === true || /^(?:der|die|das|sein|seine|ihr|ihre|dessen|deren|er|sie|ein|eine)$/.test(words[at + 1]?.lower ?? '')))) continue
    const pronoun = carried(words[at + 1])
    found.push({ from: at, to: at + (pronoun === null ? 1 : 2), calling: calls, says, pronoun, word: lower })
  }
  return found
}

export function isBreak(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'quote' || word.kind === 'mark' && (word.text === ',' || breaks.test(word.text))
}

/** The auxiliary a participle belongs to: within three words in French and Spanish, anywhere before it in its clause in German. */
function auxiliaryOf(words: readonly Word[], at: number, grammar: Grammar): number | null {
  const reach = grammar.language === 'de' ? 30 : 4
  for (let place = at - 1; place >= 0 && at - place <= reach; place -= 1) {
    const word = words[place]
    if (word === undefined || word.kind === 'mark' && (grammar.language !== 'de' || word.text !== ',') && word.text !== '-' && carried(word) === null) return null
    if (grammar.auxiliaries(word.lower)) return /^(?:est|sont|était)$/.test(word.lower) && !/^(?:s’|s'|se)$/.test(words[place - 1]?.lower ?? '') ? null : place
    if (grammar.language !== 'de' && !(grammar.adverbs(word.lower) || carried(word) !== null || /(?:ment|mente)$/.test(word.lower))) return null
  }
  return null
}

/** Who speaks, as the sentence has it: the phrase, or undefined where the subject is only understood. */
export function subjectOf(reader: Reader, cue: WesternCue): Phrase | undefined {
  const { words, grammar } = reader
  if (cue.pronoun !== null) return { from: cue.from, to: cue.to, end: cue.to, name: null, role: null, pronoun: cue.pronoun }
  // "estimant que …", "añadiendo que …": whoever spoke before.
  if (grammar.language === 'fr' && cue.word.endsWith('ant') || grammar.language === 'es' && /(?:ando|iendo)$/.test(cue.word)) return undefined
  const before = words[cue.from - 1]
  const lead = before !== undefined && /^(?:wie|según|comme|l’|l')$/.test(before.lower) ? words[cue.from - 2] : before
  const start = clauseStart(words, cue.from)
  if (!isBreak(lead) || lead?.text === ',') {
    const candidates = phrasesIn(reader, start, cue.from)
    const reaching = candidates.findLast(({ end }) => words.slice(end, cue.from).every((word) => word.text !== ',' && (grammar.adverbs(word.lower) || grammar.auxiliaries(word.lower) || grammar.relatives(word.lower) || carried(word) !== null || word.kind === 'mark' || /(?:ment|mente)$/.test(word.lower))) || interposed(words, end, cue.from, grammar) || (words[end]?.text === ',' && grammar.relatives(words[end + 1]?.lower ?? '') && cue.from - end < 5))
    if (reaching !== undefined) return reaching
    const coordinated = words.slice(start, cue.from).some((word, place) => /^(?:und|et|y|e|mais|pero|aber|sondern)$/.test(word.lower) && cue.from - start - place <= 4)
    const [first] = candidates
    if (coordinated && first !== undefined) return first
    if (lead?.text !== ',' && first !== undefined && grammar.language !== 'de' && cue.from - first.end < 12) return first
    if (lead?.text !== ',' && first !== undefined && grammar.language === 'de' && words[cue.from]?.kind === 'word' && isFiniteFirst(words, first, cue, grammar)) return first
  }
  return after(reader, cue.to)
}

/** ", por su parte,", ", de son côté,", ", für ihren Teil,": an aside between subject and verb. */
function interposed(words: readonly Word[], end: number, to: number, grammar: Grammar): boolean {
  return words[end]?.text === ',' && words[to - 1]?.text === ',' && to - end > 2 && to - end < 9 && (grammar.prepositions(words[end + 1]?.lower ?? '') || grammar.adverbs(words[end + 1]?.lower ?? '') || grammar.conjunctions(words[end + 1]?.lower ?? '')) && !words.slice(end + 1, to - 1).some(({ text }) => text === ',')
}

/** In German the finite verb stands second: a phrase before it is its subject where nothing but that phrase stands there. */
function isFiniteFirst(words: readonly Word[], phrase: Phrase, cue: WesternCue, grammar: Grammar): boolean {
  return words.slice(phrase.end, cue.from).every((word) => word.text !== ',' || grammar.relatives(word.lower))
}

function clauseStart(words: readonly Word[], at: number): number {
  for (let place = at - 1; place >= 0; place -= 1) {
    const word = words[place]
    if (word?.kind === 'quote' || word?.kind === 'mark' && /^[;:!?…—–]$/.test(word.text)) return place + 1
  }
  return 0
}

/** The noun phrases of a stretch that hang on no preposition, in order. */
export function phrasesIn({ words, grammar, scene, cast }: Reader, from: number, to: number): readonly Phrase[] {
  const found: Phrase[] = []
  let at = from
  while (at < to) {
    const word = words[at]
    if (word === undefined) break
    // "Les assureurs, eux, redoutent": the pronoun repeats whom the phrase means.
    if (words[at - 1]?.text === ',' && words[at + 1]?.text === ',') {
      at += 2
      const last = found.at(-1)
      if (last !== undefined && last.end >= at - 3) found[found.length - 1] = { ...last, end: at }
      continue
    }
    const hangs = word.kind === 'word' && (grammar.prepositions(word.lower) || /^(?:dem|den|des|einem|einen|eines|du|aux|del|al)$/.test(word.lower)) && !(grammar.language === 'de' && grammar.determiners(word.lower))
    if (hangs) {
      const inner = phraseAt(words, at + 1, to, grammar, scene, cast)
      at = inner === null ? at + 1 : Math.max(inner.to, at + 1)
      continue
    }
    const phrase = word.kind === 'word' ? phraseAt(words, at, to, grammar, scene, cast) : null
    if (phrase !== null) found.push(phrase)
    at = phrase === null ? at + 1 : Math.max(phrase.end, at + 1)
  }
  return found
}

/** The subject behind an inverted verb: the first noun phrase there that no preposition governs. */
function after({ words, grammar, scene, cast }: Reader, from: number): Phrase | undefined {
  let at = from
  while (at < words.length && at - from < 18) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote' || word.kind === 'mark' && /^[.;:!?—–]$/.test(word.text) || at > from && grammar.that(word.lower) && word.lower !== 'si' && word.lower !== 'wie') return undefined
    if (word.kind === 'mark') { at += 1; continue }
    if ((grammar.prepositions(word.lower) || /^(?:dem|den|einem|einen|aux|al|au)$/.test(word.lower)) && !(grammar.language === 'de' && grammar.determiners(word.lower))) {
      const inner = phraseAt(words, at + 1, words.length, grammar, scene, cast)
      at = inner === null ? at + 1 : Math.max(inner.to, at + 1)
      continue
    }
    const phrase = grammar.adverbs(word.lower) && !word.capital && !grammar.she(word.lower) ? null : phraseAt(words, at, words.length, grammar, scene, cast)
    if (phrase !== null) return phrase
    at += 1
  }
  return undefined
}

import type { WesternCue } from './cues.ts'
import { finite } from './phrases.ts'
import type { Grammar, Word } from './words.ts'

const joints = /^(?:y|e|et|und|pero|mais|aber|puis|luego|doch|ni|sino)$/
const light = /^(?:se|le|les|lo|la|los|las|nos|no|s’|l’|n’|ne|lui|leur|en|y|también|además|así|incluso|luego|après|ensuite|aussi|même|a|ha|han|ont|hat|haben|hatte|auch|dann|zugleich|zudem|también|asimismo|igualmente|después|posteriormente|por|su|parte|puis|par|ailleurs|en|outre)$/

/**
 * Where what a verb reports ends because its own subject goes on to say something else: "afirmó que … y se mostró dispuesto a …", "a salué … et appelé à …", ", por lo que ha
 * insistido que …". A verb inside the reported clause is in another tense, or has one of its own tense before it. -1 where there is none.
 */
export function goesOn(words: readonly Word[], cue: WesternCue, cues: readonly WesternCue[], grammar: Grammar): number {
  if (grammar.language === 'de') return -1
  const tense = tenseOf(words, cue, grammar)
  if (tense === null) return -1
  for (const other of cues) {
    if (other.from <= cue.to + 2 || tenseOf(words, other, grammar) !== tense && !(tense === 'compound' && isBare(words, other, grammar))) continue
    let at = other.from - 1
    while (at > cue.to && other.from - at < 6 && light.test(words[at]?.lower ?? '') && !(joints.test(words[at]?.lower ?? '') && words[at]?.lower !== 'y')) {
      if (words[at]?.lower === 'y' && !(grammar.language === 'fr')) break
      at -= 1
    }
    const joint = words[at]
    const clause = joint?.text === ','
    const joined = joint !== undefined && joints.test(joint.lower)
    // ", por lo que ha insistido", ", por lo cual pidió"
    const therefore = words[other.from - 1]?.lower === 'que' && /^lo$/.test(words[other.from - 2]?.lower ?? '') && words[other.from - 3]?.lower === 'por' ? other.from - 3 : -1
    if (therefore > cue.to) return therefore
    // "Aunque no ofreció cifras, indicó que …": the clause that comes first is over.
    if (clause && fronting.test(words[0]?.lower ?? '') && words.slice(other.to, other.to + 3).some(({ lower }) => grammar.that(lower))) return at
    if (!joined || clause) continue
    const comma = words[at - 1]?.text === ','
    // A verb of the same tense inside the reported clause: this one may be its companion.
    const within = words.slice(cue.to, at).some((word, place) => place > 0 && word.kind === 'word' && isTense(word.lower, words[cue.to + place - 1]?.lower ?? '', tense, grammar))
    if (within && !comma) continue
    return comma ? at - 1 : at
  }
  return -1
}

type Tense = 'past' | 'present' | 'compound' | null

function tenseOf(words: readonly Word[], cue: WesternCue, grammar: Grammar): Tense {
  if (grammar.auxiliaries(words[cue.from]?.lower ?? '') && cue.to - cue.from > 1) return 'compound'
  const { lower } = words[cue.from] ?? { lower: '' }
  if (grammar.language === 'es') return /(?:ó|ron|jo|vo|uso|ino|ijo|izo)$/.test(lower) ? 'past' : /(?:ndo|aba|aban|ía|ían)$/.test(lower) ? null : 'present'
  return /(?:ant|ait|aient)$/.test(lower) ? null : /(?:èrent|irent|urent)$/.test(lower) ? 'past' : 'present'
}

/** "a salué l’accord et appelé à …": a participle that shares the auxiliary. */
const isBare = (words: readonly Word[], other: WesternCue, grammar: Grammar): boolean => other.to - other.from === 1 && grammar.participles(words[other.from]?.lower ?? '') && joints.test(words[other.from - 1]?.lower ?? '')

function isTense(word: string, before: string, tense: Tense, grammar: Grammar): boolean {
  if (tense === 'compound') return grammar.auxiliaries(before) && (grammar.participles(word) || /(?:é|ée|és|ées|i|u|is|it|ado|ido|cho|sto|rto)$/.test(word))
  if (tense === 'past') return grammar.language === 'es' && /(?:ó|aron|ieron|jo|jeron|uvo|uvieron|uso|usieron|izo|icieron|fue|fueron)$/.test(word)
  return false
}

const fronting = /^(?:aunque|mientras|si|cuando|tras|bien|alors|même|quoique|lorsque|après|comme|como|porque|puisque)$/

const stops = /^(?:que|qu’|si|cuando|porque|pues|aunque|mientras|donde|como|tras|durante|ante|lorsque|lorsqu’|quand|parce|puisque|car|alors|tandis|bien|comme|après|avant|lors|pendant|depuis|afin|où|selon|según|mais|pero|sino|luego|antes|dass|weil|wenn|als|während|nachdem|bevor|indem|sowie)$/
const turns = /^(?:l’issue|lendemain|occasion|marge|término|marco|margen|declaraciones|entrevista|rueda|conferencia|conférence|comunicado|communiqué|interview|entretien|discours|discurso|tribune|twitter|facebook|redes|l’afp|efe|afp|reuters|periodistas|journalistes|presse|prensa)$/

/** Behind words in marks, as far as the noun phrase that they stand in goes on: `un « massacre » attribué à l’armée`, `su "alta preocupación" por el aumento de los ataques`. */
export function overComplements(words: readonly Word[], from: number, stop: number, grammar: Grammar): number {
  if (grammar.language === 'de') return from
  let at = from
  let related = false
  while (at < stop && at - from < 30) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark' && word.text !== '-' || stops.test(word.lower) && !/^(?:que|qui|como)$/.test(word.lower) || word.lower === 'qu’') break
    // "de los ataques que se han registrado": a relative clause of the last noun goes on to the next comma.
    if (/^(?:que|qui)$/.test(word.lower)) {
      if (at < from + 2) break
      related = true
    }
    if (word.kind === 'word' && !related && (grammar.auxiliaries(word.lower) || !word.capital && finite.test(word.lower) && !/(?:ó|aron|ieron)$/.test(word.lower) || /(?:ó|aron|ieron)$/.test(word.lower) && !word.capital)) break
    if (/^(?:dans|lors|en|à|au|aux|durant|devant|sur|sous|auprès|durante|ante|tras|a|al)$/.test(word.lower) && words.slice(at + 1, at + 4).some(({ lower }) => turns.test(lower))) break
    at += 1
  }
  // Ends with what something hangs on.
  while (at > from && words[at - 1]?.kind === 'word' && (grammar.complements(words[at - 1]?.lower ?? '') || grammar.prepositions(words[at - 1]?.lower ?? '') || grammar.articles(words[at - 1]?.lower ?? '') || joints.test(words[at - 1]?.lower ?? ''))) at -= 1
  return at
}

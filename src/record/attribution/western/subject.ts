import { type Reader, type WesternCue, isBreak } from './cues.ts'
import { type Phrase, finite, isOther, phraseAt, runEnd } from './phrases.ts'
import { type Grammar, type Word, carried, isScare } from './words.ts'

/** Who speaks, as the sentence has it: the phrase, or undefined where the subject is only understood. */
export function subjectOf(reader: Reader, cue: WesternCue): Phrase | undefined {
  if (cue.pronoun !== null) return { from: cue.from, to: cue.to, end: cue.to, name: null, role: null, pronoun: cue.pronoun }
  const participle = isParticiple(cue, reader.grammar) && !isBreak(reader.words[cue.from - 1]) ? before(reader, cue.from) : undefined
  if (participle !== undefined) return participle
  // "estimant que …", "añadiendo que …": whoever spoke before.
  if (isParticiple(cue, reader.grammar) || /^(?:avant|antes|tras|après)$/.test(reader.words[cue.from]?.lower ?? '')) return undefined
  return reader.grammar.language === 'de' ? german(reader, cue) : romance(reader, cue)
}

export const isParticiple = ({ word }: WesternCue, { language }: Grammar): boolean => language === 'fr' && word.endsWith('ant') || language === 'es' && /(?:ando|iendo)$/.test(word)

const clitics: { readonly [language: string]: RegExp } = { fr: /^(?:ne|n’|s’|se|y|en|l’|le|la|les|lui|leur|nous|me|m’)$/, es: /^(?:no|se|lo|la|le|les|me|nos|ya|así|también|además|tampoco)$/ }
const isClitic = (word: string, { language }: Grammar): boolean => clitics[language]?.test(word.replace('\'', '’')) ?? false
const asSaid = /^(?:según|como|comme|así|tal)$/

/** The place right before a verb, its clitics skipped. */
function leadOf(words: readonly Word[], from: number, grammar: Grammar): number {
  let at = from - 1
  while (at >= 0 && from - at < 5 && isClitic(words[at]?.lower ?? '', grammar) && !(words[at]?.lower === 'en' && isBreak(words[at - 1]))) at -= 1
  return at
}

/**
 * French and Spanish: the subject stands before its verb, be it with an aside in commas between; behind it where the words reported stand before ("…, a déclaré X"), behind "comme" and
 * "según", and before "que" ("aseguró ayer el ministro que"). Otherwise it is only understood.
 */
function romance(reader: Reader, cue: WesternCue): Phrase | undefined {
  const { words, grammar } = reader
  const lead = leadOf(words, cue.from, grammar)
  const before = words[lead]
  if (asSaid.test(before?.lower ?? '') || asSaid.test(words[cue.from - 1]?.lower ?? '')) return after(reader, cue.to)
  const start = clauseStart(words, cue.from)
  const house = houseOf(reader, start, cue)
  if (house !== undefined) return house
  // "la reunión de cancilleres, quienes reiteraron": whoever stands right before the comma.
  const antecedent = /^(?:quien|quienes)$/.test(words[lead]?.lower ?? '') && words[lead - 1]?.text === ',' ? nounBefore(reader, lead - 1) : undefined
  if (antecedent !== undefined) return antecedent
  const candidates = phrasesIn(reader, start, lead + 1).filter((one) => agrees(words, one, cue, grammar))
  const behind = after(reader, cue.to)
  let next = cue.to
  while (next < words.length && (grammar.adverbs(words[next]?.lower ?? '') || times.test(words[next]?.lower ?? '') || /^(?:este|esta|ce|cette|pasado|pasada)$/.test(words[next]?.lower ?? '')) && !grammar.that(words[next]?.lower ?? '')) next += 1
  const opens = grammar.that(words[next]?.lower ?? '') && words[next]?.lower !== 'si'
  const acts = words.slice(start, lead).some(({ lower }) => grammar.auxiliaries(lower) || finite.test(lower) || grammar.verbs(lower))
  // "Deux attentats ont fait 27 morts, lundi à Lorne, ont déclaré les autorités": a whole clause before the comma, and somebody behind the verb to the end.
  if (before?.text === ',' && !opens && behind !== undefined && lead - start > 4 && isSpeaker(words, behind, reader) && (words[behind.end] === undefined || words[behind.end]?.kind === 'mark' || words[behind.end - 1]?.text === ',' || grammar.relatives(words[behind.end]?.lower ?? '')) && words.slice(start, lead).some(({ lower }) => grammar.auxiliaries(lower) || finite.test(lower))) return behind
  const reaching = candidates.findLast(({ end }) => reaches(words, end, cue.from, grammar))
  if (reaching !== undefined) return reaching
  // "No opina lo mismo el sindicato de bomberos, que denuncia": the subject stands behind its verb, and right before the relative clause.
  const inverted = (grammar.language === 'es' ? /^que$/ : /^qui$/).test(words[lead]?.lower ?? '') && words[lead - 1]?.text === ',' ? nounBefore(reader, lead - 1) : undefined
  if (inverted !== undefined) return inverted
  const [first] = candidates
  // "Ha destacado el “enorme esfuerzo” que hacen": words in marks are what is said.
  if (behind !== undefined && behind.from >= cue.to && words.slice(behind.from, behind.to).some(({ kind }) => kind === 'quote') && !isSpeaker(words, behind, reader)) return first !== undefined && first.end <= lead + 1 ? first : undefined
  // "… y subrayó que": whoever the verb before it has.
  if (/^(?:y|e|et|pero|mais)$/.test(before?.lower ?? '') && words.slice(start, lead).some(({ lower }) => grammar.verbs(lower) || grammar.participles(lower))) return undefined
  if (before === undefined || isBreak(before)) {
    // "Contactée par la rédaction, l’avocate de l’un d’eux, NAME, dénonce"
    const last = candidates.findLast(({ end }) => end <= lead + 1)
    if (last !== undefined && last !== first && last.name !== null && before?.text === ',' && (last.end === lead || last.end === lead + 1) && words[last.from - 1]?.text === ',' && !words.slice(last.from, last.name[0]).some(({ kind }) => kind === 'mark') && !acts) return last
    if (first !== undefined && before?.text === ',' && words[first.end]?.text === ',' && first.from - start < 4) {
      // "La délégation, arrivée hier, a critiqué l’offre": two commas are an aside; with more of them what follows the verb decides.
      const commas = words.slice(first.end, lead + 1).filter(({ text }) => text === ',').length
      const inside = words.slice(first.end + 1, lead)
      if (commas === 2 && (grammar.relatives(inside[0]?.lower ?? '') || !inside.some(({ lower }) => grammar.auxiliaries(lower) || finite.test(lower)))) return first
      if (commas > 2 && (opens || /^\p{Ll}{2,}(?:er|ir|re|oir|ar)$/u.test(words[next]?.text ?? ''))) return candidates.findLast((one) => one.end <= lead + 1 && (words[one.end]?.text === ',' || words[one.end - 1]?.text === ',') && (one.name !== null || one.role !== null)) ?? first
    }
    // "Los alcaldes que han acudido a la cita con NAME, han lamentado que": a relative clause with an aside in it.
    if (first !== undefined && before?.text === ',' && first.from - start < 4 && grammar.relatives(words[first.end]?.lower ?? '') && (opens || behind === undefined)) return first
    // "Los expertos en incendios de la policía, señalaron que": a comma too many.
    if (opens && first !== undefined && before?.text === ',' && !acts) return first
    if (opens && words[cue.to - 1]?.kind === 'word' && (behind === undefined || behind.from >= cue.to)) return undefined
    // "En este sentido, valoró el papel de …", "Propuso una cumbre": what is praised or proposed is nobody.
    if (cue.calling && behind !== undefined && lead - start < 5 && words[start - 1]?.kind !== 'quote' && before?.kind !== 'quote' && !isSpeaker(words, behind, reader)) return first !== undefined && first.end <= lead ? first : undefined
    if (cue.calling && behind !== undefined && first !== undefined && words[first.end]?.text === ',' && !isSpeaker(words, behind, reader)) return first
    // "…, propuso una tregua"
    if (cue.calling && !cue.says && first !== undefined && behind !== undefined && behind.name === null && behind.role === null) return first
    if (!acts && cue.calling && behind !== undefined && !isSpeaker(words, behind, reader) && before?.kind !== 'quote' && words[lead - 1]?.kind !== 'quote') return first
    return behind
  }
  // "en el que ratificó", "porque asegura", "y reitera": whoever the sentence is about.
  if (behind !== undefined && grammar.that(words[behind.end]?.lower ?? '') && !opens && (first === undefined || cue.from - first.end > 4)) return behind
  if (first !== undefined && !grammar.relatives(before.lower)) return first
  // `« A » dans l’explosion a dit un responsable`
  if (first === undefined && behind !== undefined && words[start - 1]?.kind === 'quote' && isSpeaker(words, behind, reader)) return behind
  // "Por la tarde declaró NAME, que perdió a su marido": behind a turn of time the verb comes first.
  if (grammar.language === 'es' && first === undefined && behind !== undefined && behind.from === cue.to && behind.name !== null && grammar.prepositions(words[start]?.lower ?? '') && isSpeaker(words, behind, reader)) return behind
  return grammar.relatives(before.lower) ? phrasesIn(reader, start, lead).find(({ end }) => words.slice(end, lead).every((word) => word.kind === 'mark')) ?? first : undefined
}

/** "que participen Gorland y Fennmark, sin cuya presencia, subrayó, …": several say nothing by a verb of one. */
function agrees(words: readonly Word[], { from, to, end }: Phrase, cue: WesternCue, { language }: Grammar): boolean {
  if (language !== 'es' || !/(?:ó|[aei]|jo|vo|uso)$/.test(words[cue.from]?.lower ?? '')) return true
  return !/^(?:los|las|unos|unas|ambos|ambas|varios|varias|algunos|algunas|muchos|muchas|estos|estas)$/.test(words[from]?.lower ?? '') && !(words.slice(from, Math.max(to, end)).some(({ lower }, at, rest) => at > 0 && /^[ye]$/.test(lower) && rest[at - 1]?.capital === true && rest[at + 1]?.capital === true) && words.slice(from, to).every(({ capital, lower }) => capital || /^[ye]$/.test(lower)))
}

/** Whether a phrase has somebody's name, office or house at its head. */
export function isSpeaker(words: readonly Word[], { from, to, name }: Phrase, { grammar, scene }: Reader): boolean {
  if (isOther(words, from, to)) return true
  // In German the head is the first noun: "Protest der Opposition" is nobody.
  const noun = grammar.language === 'de' ? words.slice(from, from + 5).findIndex(({ capital }, at) => capital && !(at === 0 && grammar.determiners(words[from]?.lower ?? ''))) : -1
  const head = noun >= 0 ? words.slice(from + noun, from + noun + 1) : words.slice(from, from + 3)
  const start = words[from]?.start ?? 0
  // "der Bauernverein": in German the last part of a word is what it is.
  if (noun >= 0 && compound.test(head[0]?.lower ?? '')) return true
  return name !== null && name[0] < to || grammar.language !== 'de' && head[0]?.capital === true && head[1]?.capital !== false || head.some(({ lower }, at) => at > 0 && grammar.language !== 'de' && head[at]?.capital === true || grammar.roles(lower) || grammar.rolesOfWomen(lower) || grammar.bodies(lower) || grammar.houses(lower)) || scene.mentions.some((one) => one.start >= (head[0]?.start ?? start) - (grammar.language === 'de' ? 0 : 40) && one.start >= start && one.start <= (head.at(-1)?.start ?? start))
}

const compound = /.(?:verein|verband|verbände|gewerkschaft|gewerkschaften|konzern|partei|fraktion|behörde|behörden|ministerium|kammer|ausschuss|initiative|allianz|agentur|polizei|feuerwehr|regierung|unternehmen|klinik|universität|hochschule|stiftung|bündnis|innung|genossenschaft|bewegung|staatsanwaltschaft|verwaltung|kommission|direktion|anwaltschaft)$/u

/** "Au ministère, on dément", "Desde el Gobierno aseguran", "Du côté du syndicat, on estime": nobody but the house they belong to. */
function houseOf({ words, grammar, scene, cast }: Reader, start: number, cue: WesternCue): Phrase | undefined {
  // "En cambio, desde la oposición, afirmaron"
  const comma = words.findIndex(({ text }, at) => at > start && at < start + 5 && text === ',')
  const opened = comma > 0 && words[comma + 1]?.lower === 'desde' ? comma + 1 : start
  const opener = words[opened]?.lower ?? ''
  const nobody = grammar.language === 'fr' ? words.slice(opened, cue.to + 1).some(({ lower }, at) => lower === 'on' && at + opened < cue.from || /^-(?:t-)?on$/.test(lower)) : /(?:ron|an|en|n)$/.test(cue.word) || words[cue.from - 1]?.lower === 'se'
  if (!nobody || !(grammar.language === 'fr' ? /^(?:au|à|aux|chez|côté|dans|du)$/ : /^desde$/).test(opener)) return undefined
  const at = words.findIndex(({ lower }, place) => place > opened && place < opened + 5 && !/^(?:côté|l’|l'|entourage|de|d’|du)$/.test(lower))
  return at < 0 || at >= cue.from ? undefined : phraseAt(words, grammar.articles(words[at - 1]?.lower ?? '') && /^(?:l’|l')$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at, cue.from, grammar, scene, cast) ?? houseNoun(words, at, cue.from, grammar)
}

/** "au ministère" has no article of its own to begin a noun phrase with. */
function houseNoun(words: readonly Word[], at: number, stop: number, grammar: Grammar): Phrase | undefined {
  let to = at
  while (to < stop && words[to]?.kind === 'word' && !grammar.verbs(words[to]?.lower ?? '') && words[to]?.lower !== 'on' && to - at < 7) to += 1
  return to === at ? undefined : { from: at, to, end: to, name: null, role: null, pronoun: null }
}

/** German: before the finite verb where nothing else stands there, behind it otherwise; first in a clause that a conjunction opens. */
function german(reader: Reader, cue: WesternCue): Phrase | undefined {
  const { words, grammar, cast } = reader
  const before = words[cue.from - 1]
  const start = clauseStart(words, cue.from)
  const comma = words.slice(0, cue.from).findLastIndex(({ text }, at) => at >= start && text === ',') + 1
  // "…, wie der Minister am Montag mitteilte", "nachdem die Polizei gemeldet hatte".
  const opener = [comma, start].find((at) => /^(?:wie|nachdem|weil|obwohl|während|da|wonach)$/.test(words[at]?.lower ?? ''))
  if (opener !== undefined && opener < cue.from - 1) {
    const [inside] = phrasesIn(reader, opener + 1, cue.from)
    if (inside !== undefined) return inside
  }
  // "Nichts davon wissen will der Verband, der darin ein „…“ sieht": whom the relative clause hangs on.
  const hung = words[cue.to] === undefined || words[cue.to]?.kind === 'mark' ? words.slice(0, cue.from).findLastIndex(({ text }, at) => text === ',' && /^(?:der|die|das|welcher|welche)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.capital !== true) : -1
  if (hung > 0 && cue.from - hung < 18 && cue.from - hung > 2) {
    const noun = phrasesIn(reader, words.slice(0, hung).findLastIndex(({ text }) => /^[;:.]$/.test(text)) + 1, hung).findLast(({ to }) => to === hung)
    if (noun !== undefined && isSpeaker(words, noun, reader)) return noun
  }
  // "Zusätzlich habe er …": one word before the verb and a pronoun behind it.
  const pronoun = words[cue.from + 1]
  if (cue.from === start + 1 && before?.capital === true && !/^(?:er|sie|es|man|wir|dieser|diese)$/.test(before.lower) && pronoun !== undefined && /^(?:er|sie|es|man|wir)$/.test(pronoun.lower) && words[cue.from + 2]?.capital !== true) return after(reader, cue.from + 1)
  // "Die Bombardierung bezeichnete er als …", "Das Defizit bezifferte Korr auf …": what is spoken of stands first, whoever speaks behind the verb.
  const next = words[cue.from + 1]
  if (cue.from > start + 1 && next !== undefined && (/^(?:er|man|wir)$/.test(next.lower) && words[cue.from + 2]?.capital !== true || next.capital && cast.has(words[runEnd(words, cue.from + 1, grammar) - 1]?.lower ?? '') && !phrasesIn(reader, start, cue.from).some((one) => one.name !== null || one.pronoun !== null || one.from < start + 2 && isSpeaker(words, one, reader)))) {
    const inverted = after(reader, cue.from + 1)
    if (inverted !== undefined && inverted.from === cue.from + 1) return inverted
  }
  // "Rücktrittsforderungen wies ihr Stellvertreter NAME zurück": an act or a thing stands first, and somebody right behind the verb.
  const objects = phrasesIn(reader, start, cue.from)
  if (cue.from > start && next?.kind === 'word' && !/^(?:den|dem|des|einen|einem|eines|\p{L}+en|\p{L}+em)$/u.test(next.lower) && objects[0]?.from === start && objects[0].name === null && objects[0].pronoun === null && act.test(words.slice(start, start + 4).find(({ capital }, at) => capital && !(at === 0 && grammar.determiners(words[start]?.lower ?? '')))?.lower ?? '') && !objects.some((one) => isSpeaker(words, one, reader))) {
    const holder = after(reader, cue.from + 1)
    if (holder !== undefined && holder.from === cue.from + 1 && (holder.name !== null || holder.role !== null)) return holder
  }
  // "Der Geschäftsleitung wirft sie vor", "Dem Minister warf NAME vor": whom somebody blames stands first.
  if (/^(?:wirft|warf|werfen|warfen|attestiert|attestierte|bescheinigt|bescheinigte)$/.test(words[cue.from]?.lower ?? '') && /^(?:der|dem|den|ihm|ihr|ihnen|seinem|seiner|ihrem|ihrer)$/.test(words[start]?.lower ?? '') && next?.kind === 'word') {
    const blamer = after(reader, cue.from + 1)
    if (blamer !== undefined && blamer.from === cue.from + 1) return blamer
  }
  // "…, berichtet der Vorsitzende.": a whole clause before, and somebody behind to the end.
  const behind = before?.text === ',' && cue.from - start > 6 ? after(reader, cue.to) : undefined
  if (behind !== undefined && isSpeaker(words, behind, reader) && (words[behind.end] === undefined || /^[.!?]$/.test(words[behind.end]?.text ?? ''))) return behind
  const lead = before !== undefined && before.lower === 'wie' ? words[cue.from - 2] : before
  if (!isBreak(lead) || lead?.text === ',') {
    const candidates = phrasesIn(reader, start, cue.from)
    const reaching = candidates.findLast(({ end }) => reaches(words, end, cue.from, grammar))
    if (reaching !== undefined) return reaching
    const coordinated = words.slice(start, cue.from).some((word, place) => /^(?:und|aber|sondern)$/.test(word.lower) && cue.from - start - place <= 4)
    const [first] = candidates
    if (coordinated && first !== undefined) return first
    if (lead?.text !== ',' && first !== undefined && words[cue.from]?.kind === 'word' && words.slice(first.end, cue.from).every((word) => word.text !== ',' || grammar.relatives(word.lower))) return first
  }
  return after(reader, cue.to - cue.from > 3 ? cue.from + 1 : cue.to) ?? (cue.to - cue.from > 3 ? undefined : after(reader, cue.from + 1))
}

/** German nouns of what is done, asked or felt, which say nothing; a report, a statement or a study does. */
const act = /^(?!\p{L}*(?:mitteilung|erklärung|zeitung|meldung|untersuchung|auswertung|schätzung|berechnung|verordnung|verfassung|weisung|regelung|vorlage|einladung|regierung|verwaltung|leitung|führung|abteilung|stiftung|vertretung|versammlung|innung|bewegung|vereinigung|siedlung|koalition|delegation|fraktion|organisation|nation|union|kommission|redaktion|opposition|direktion|institution|inspektion|mission|station|föderation|konföderation|deputation|sektion|generation|statistik)(?:en)?$)\p{L}*(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|sion|sionen|ismus|vorw[uü]rfe?|kritik|pl[aä]ne?|vorschl[aä]ge?|vorst[oö](?:ß|ss|ße|sse)|gerüchte?|bedenken|zweifel|rufe?|anträge?|antrag|wunsch|wünsche|angebote?|beschl[uü](?:ss|sse)|einw[aä]nde?|ideen?|verdacht|rücktritte?|abzug|angriffe?|einsätze?|gesetze?|reform|reformen|abkommen|vertr[aä]ge?|proteste?|besuche?|verzicht|verbote?|streiks?|kurs|haltung|vergleiche?|anschuldigungen|spekulationen|ergebnisse?|frage|fragen|auftritte?|entwürfe?|entwurf)$/u

/** The nearest noun phrase that ends at a place, of somebody. */
export function nounBefore(reader: Reader, to: number): Phrase | undefined {
  const { words, grammar, scene, cast } = reader
  for (let at = to - 1; at >= Math.max(0, to - 9); at -= 1) {
    const phrase = words[at]?.kind === 'word' ? phraseAt(words, at, to, grammar, scene, cast) : null
    if (phrase !== null && phrase.to === to && isSpeaker(words, phrase, reader) && (words[at - 1]?.capital !== true || words[at]?.capital !== true)) return phrase
  }
  return undefined
}

/** "les propos de son homologue affirmant que": somebody right before a participle. */
function before({ words, grammar, scene, cast }: Reader, to: number): Phrase | undefined {
  for (let at = to - 1; at >= Math.max(0, to - 7); at -= 1) {
    if (words[at]?.kind !== 'word') return undefined
    const phrase = grammar.determiners(words[at]?.lower ?? '') || words[at]?.capital === true && words[at - 1]?.capital !== true ? phraseAt(words, at, to, grammar, scene, cast) : null
    if (phrase !== null && phrase.to >= to - 1) return !/^(?:à|en|dans|au|a)$/.test(words[at - 1]?.lower ?? '') && isSpeaker(words, phrase, { words, grammar, scene, cast }) ? phrase : undefined
  }
  return undefined
}

/** Whether nothing but adverbs, an aside or a relative pronoun parts a phrase from its verb. */
function reaches(words: readonly Word[], end: number, to: number, grammar: Grammar): boolean {
  return words.slice(end, to).every((word) => word.text !== ',' && (grammar.adverbs(word.lower) || grammar.auxiliaries(word.lower) || grammar.relatives(word.lower) || carried(word) !== null || word.kind === 'mark' || isClitic(word.lower, grammar) || /(?:ment|mente)$/.test(word.lower)))
    || interposed(words, end, to, grammar)
    || (words[end]?.text === ',' && grammar.relatives(words[end + 1]?.lower ?? '') && to - end < 5)
}

/** ", por su parte,", ", de son côté,", ", für ihren Teil,": an aside between subject and verb. */
function interposed(words: readonly Word[], end: number, to: number, grammar: Grammar): boolean {
  const opener = words[end + 1]?.lower ?? ''
  return words[end]?.text === ',' && words[to - 1]?.text === ',' && to - end > 2 && to - end < 9 && (grammar.prepositions(opener) || grammar.adverbs(opener) || grammar.conjunctions(opener)) && !words.slice(end + 1, to - 1).some(({ text }) => text === ',')
}

function clauseStart(words: readonly Word[], at: number): number {
  for (let place = at - 1; place >= 0; place -= 1) {
    const word = words[place]
    if (word?.kind === 'quote' && !isScare(word) || word?.kind === 'mark' && /^[;:!?…—–]$/.test(word.text)) return place + 1
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
    if (words[at - 1]?.text === ',' && words[at + 1]?.text === ',' && !word.capital) {
      at += 2
      const last = found.at(-1)
      if (last !== undefined && last.end >= at - 3) found[found.length - 1] = { ...last, end: at }
      continue
    }
    const hangs = word.kind === 'word' && !(word.lower === 'luego' && words[at + 1]?.lower !== 'de') && !(word.lower === 'des' && grammar.language === 'fr' && (at === 0 || isBreak(words[at - 1]))) && (grammar.prepositions(word.lower) || /^(?:dem|den|des|einem|einen|eines|du|aux|del|al)$/.test(word.lower)) && !(grammar.language === 'de' && grammar.determiners(word.lower))
    if (hangs) {
      at = behindPreposition(words, at, to, grammar, scene, cast)
      continue
    }
    const phrase = word.kind === 'word' ? phraseAt(words, at, to, grammar, scene, cast) : null
    if (phrase !== null && !isTime(words, phrase, grammar)) found.push(phrase)
    at = phrase === null ? at + 1 : Math.max(phrase.end, at + 1)
  }
  return found
}

/** "La semaine dernière", "Fin novembre", "El pasado lunes": when, not who. */
function isTime(words: readonly Word[], { from, to, name, role, pronoun }: Phrase, grammar: Grammar): boolean {
  return name === null && role === null && pronoun === null && !words.slice(from, to).some(({ lower }) => grammar.bodies(lower) && !times.test(lower)) && words.slice(from, Math.min(to, from + 3)).some(({ lower }) => times.test(lower))
}

const times = /^(?:anfang|mitte|ende|tagen?|wochen|monaten?|jahren?|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|frühjahr|sommer|herbst|winter|fin|début|mi|courant|semaine|mois|année|jour|journée|matin|matinée|soir|soirée|nuit|heures?|lendemain|veille|semana|mes|año|día|noche|tarde|madrugada|jornada|víspera|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|woche|monat|jahr|tag|abend|morgen|nacht|vormittag|nachmittag|mittag|wochenende|(?:mon|diens|donners|frei|sams|sonn)tag(?:abend|morgen|nachmittag|vormittag|nacht)?|mittwoch(?:abend|morgen|nachmittag|vormittag)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/u

/** Behind a preposition and its noun; a person's name right behind a noun that is no office begins anew: "à la télévision Anna Korr". */
function behindPreposition(words: readonly Word[], at: number, to: number, grammar: Grammar, scene: Reader['scene'], cast: Reader['cast']): number {
  let first = at + 1
  // "in den ersten Tagen", "für zentrale Dienste": the noun comes behind its article and adjectives.
  if (grammar.language === 'de') while (first < to && first - at < 5 && words[first]?.kind === 'word' && words[first]?.capital === false && !grammar.verbs(words[first]?.lower ?? '') && !grammar.prepositions(words[first]?.lower ?? '') && !grammar.determiners(words[first]?.lower ?? '') || first === at + 1 && /^(?:den|dem|der|des)$/.test(words[first]?.lower ?? '')) first += 1
  const inner = phraseAt(words, words[first]?.capital === true ? first : at + 1, to, grammar, scene, cast)
  if (inner === null) return at + 1
  // "en una entrevista con el diario El NAME", "au quotidien L’NAME": its name is no speaker's.
  if (grammar.language !== 'de' && words.slice(at + 1, inner.to).some(({ lower }) => papers.test(lower))) {
    let end = Math.max(inner.to, at + 1)
    while (end < to && words[end]?.kind === 'word' && (words[end]?.capital === true || end === inner.to && grammar.articles(words[end]?.lower ?? '') && words[end]?.capital === true)) end += 1
    return end
  }
  if (grammar.language !== 'de' && inner.name !== null && !words.slice(inner.from, inner.name[0]).some(({ lower, text }) => grammar.roles(lower) || grammar.rolesOfWomen(lower) || grammar.titles(text)) && inner.name[0] > inner.from + 1 && words[inner.name[0] - 1]?.capital === false && !grammar.complements(words[inner.name[0] - 1]?.lower ?? '')) return inner.name[0]
  return Math.max(inner.to, at + 1)
}

const papers = /^(?:diario|periódico|semanario|rotativo|revista|emisora|cadena|radio|televisión|canal|portal|agencia|quotidien|journal|hebdomadaire|magazine|chaîne|radio|télévision|site|agence|station)$/

/** The subject behind an inverted verb: the first noun phrase there that no preposition governs. */
function after({ words, grammar, scene, cast }: Reader, from: number): Phrase | undefined {
  let at = from
  while (at < words.length && at - from < 18) {
    const word = words[at]
    if (word === undefined || word.kind === 'quote' || word.kind === 'mark' && /^[.;:!?—–]$/.test(word.text) || grammar.that(word.lower) && word.lower !== 'si' && word.lower !== 'wie') return undefined
    if (word.kind === 'mark') { at += 1; continue }
    // "dijo y buscó la posibilidad": what follows is another verb's.
    if (grammar.language !== 'de' && at > from - 1 && /^(?:y|e|et|pero|mais|puis)$/.test(word.lower) && (finite.test(words[at + 1]?.lower ?? '') || grammar.verbs(words[at + 1]?.lower ?? '') || grammar.auxiliaries(words[at + 1]?.lower ?? ''))) return undefined
    if ((grammar.prepositions(word.lower) || /^(?:dem|den|einem|einen|aux|al|au)$/.test(word.lower)) && !(grammar.language === 'de' && grammar.determiners(word.lower))) {
      at = behindPreposition(words, at, words.length, grammar, scene, cast)
      continue
    }
    const phrase = grammar.adverbs(word.lower) && !word.capital && !grammar.she(word.lower) ? null : phraseAt(words, at, words.length, grammar, scene, cast)
    if (phrase !== null && !isTime(words, phrase, grammar)) {
      // "dijo en Lorne, su segunda parada": behind a comma somebody, or nobody.
      const reader = { words, grammar, scene, cast }
      return at > from && grammar.language !== 'de' && words.slice(from, at).some(({ text }) => text === ',') && !isSpeaker(words, phrase, reader) ? undefined : phrase
    }
    at = phrase === null ? at + 1 : phrase.to
  }
  return undefined
}

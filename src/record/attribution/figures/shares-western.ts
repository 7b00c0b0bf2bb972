import type { Word } from '../western/words.ts'

/** A part of a whole, or a half of a scale, as it stands in a sentence: its words, its value, and what it is of where that stands within it. */
export type Share = { readonly from: number; readonly to: number; readonly value: number; readonly what: string | null }

/** How a tongue reads one number: where it ends and its value. */
export type Reads = (at: number) => { readonly to: number; readonly value: number } | null

const parts: { readonly [language: string]: { readonly [word: string]: number } } = {
  de: { drittel: 3, dritteln: 3, viertel: 4, vierteln: 4, fünftel: 5, fünfteln: 5, sechstel: 6, siebtel: 7, achtel: 8, neuntel: 9, zehntel: 10, zehnteln: 10, hundertstel: 100, hälfte: 2 },
  fr: { tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5, sixième: 6, sixièmes: 6, septième: 7, septièmes: 7, huitième: 8, huitièmes: 8, neuvième: 9, neuvièmes: 9, dixième: 10, dixièmes: 10, centième: 100, moitié: 2 },
  es: { tercio: 3, tercios: 3, cuarto: 4, cuartos: 4, quinto: 5, quintos: 5, sexto: 6, sextos: 6, octavo: 8, octavos: 8, décimo: 10, décimos: 10, décima: 10, décimas: 10, mitad: 2 },
}
/** "tres cuartas partes", "una quinta parte". */
const ofParts: { readonly [word: string]: number } = { tercera: 3, cuarta: 4, quinta: 5, sexta: 6, séptima: 7, octava: 8, novena: 9, décima: 10, centésima: 100 }
/** "jeder Vierte", "jede dritte Frau". */
const each: { readonly [word: string]: number } = { zweite: 2, dritte: 3, vierte: 4, fünfte: 5, sechste: 6, siebte: 7, siebente: 7, achte: 8, neunte: 9, zehnte: 10, zwanzigste: 20, hundertste: 100 }
const scales: { readonly [word: string]: number } = { million: 1e6, milliarde: 1e9, dutzend: 12, 'demi-million': 5e5, 'demi-milliard': 5e8, 'demi-millier': 500, 'demi-douzaine': 6, 'demi-centaine': 50, millón: 1e6, docena: 12, centenar: 100, millar: 1000, centena: 100 }

const one = /^(?:ein|eine|einem|eines|einen|un|une|una|uno)$/
const the = /^(?:la|le|les|du|des|au|aux|el|los|las|del|al|die|der|das|den|dem)$/
const of = /^(?:de|d’|du|des|del|der|des|von|vom|aller|seiner|ihrer|dieser|unserer|meiner)$/
/** A time, a round of a contest or a room is no whole: "un quart d’heure", "cuartos de final", "la mitad del mes". */
const times = /^(?:heures?|ann[ée]es?|ans?|mois|semaines?|jours?|jour|siècle|journée|match|finales?|saison|mandat|temps|nuit|fois|pages?|minutes?|week-ends?|chemin|confiance|camino|weg(?:e?s)?|parcours|horas?|año|mes|semana|día|siglo|final|partido|baño|temporada|noche|estar|legislatura|mandato|veces|jahr(?:e?s|e|es)?|jahrhunderts?|jahrzehnts?|monate?s?|woche|wochen|tage?s?|tag|stunden?|spiels?|saison|amtszeit|mal|minuten?|satz|schritt|nacht|sommers?|winters?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/
/** What a rule asks for is no figure: "une majorité des deux tiers", "necesita los dos tercios del Senado". */
const asked = /^(?:majorit(?:é|és|aire)|quorum|mayorías?|quórum|\p{L}*mehrheit\p{L}*|quorums|nécessit\p{L}+|requi(?:s|se|ert|èrent|ère|ere|eren|ría|rió)|requerid[oa]s?|requerían?|exig(?:e|ent|eait|ée?|en|ía|ían|ió)|faut|fallait|faudra|faudrait|necesit(?:a|an|aba|aban|ará|aría|ó)|precisan?|erforder\p{L}*|nötig|notwendig|braucht|brauchen|brauchte|benötigt|benötigen|ratifi(?:er|é|ée|és|ées|car|cado|cada)|ratifiziert)$/u
/** Verbs and nouns by which something becomes more or less by a part of itself. */
const changes = /^(?:baiss|recul|diminu|chut|rédui|augment|progress|bond|amput|cay[óe]|caíd|redu[cj]|recort|disminu|baj[óa]|aument|subió|subido|creci|descen|merm)/u

/** Whether a sentence has any word of a part: in most there is none. */
export const hasParts = (sentence: string): boolean => /tiers|quart|[ix]ième|moitié|mitad|hälfte|drittel|viertel|[fhcnst]tel|tercio|cuarto|quinto|sexto|octavo|décim|partes?|jede|halbe|demi-|medi[oa]|(?:une?|Une?) (?:\S+ ){0,2}sur/iu.test(sentence)

/** The part of a whole whose words begin or end at a place: "plus du tiers des", "drei Viertel", "tres cuartas partes", "un habitant sur cinq", "jeder Vierte", "un demi-million"; null where none does, or where a rule asks for it. */
export function shareAt(words: readonly Word[], at: number, language: string, reads: Reads): Share | null {
  if (!opens(words, at, language)) return null
  const share = partAt(words, at, language, reads) ?? eachAt(words, at, language) ?? (language === 'fr' ? oneIn(words, at, reads) : null)
  return share === null ? halfScale(words, at) : isAsked(words, share) || times.test(words[share.to]?.lower ?? '') ? null : share
}

/** The words with which a part may begin where none is counted in the next word; most words of a page are told apart here. */
const openers = new Set(['hälfte', 'moitié', 'mitad', 'tiers', 'quart', 'un', 'une', 'una', 'jeder', 'jede', 'jedes', 'jedem', 'jeden', 'halbe', 'halben', 'halbes', 'medio', 'media'])
function opens(words: readonly Word[], at: number, language: string): boolean {
  const word = words[at]
  if (word === undefined || word.kind === 'mark' || word.kind === 'quote') return false
  const next = words[at + 1]?.lower
  return openers.has(word.lower) || next !== undefined && (Object.hasOwn(parts[language] ?? {}, next) || language === 'es' && /^parte?s?$/.test(words[at + 2]?.lower ?? ''))
}

function partAt(words: readonly Word[], at: number, language: string, reads: Reads): Share | null {
  const word = words[at]?.lower ?? ''
  const next = words[at + 1]?.lower ?? ''
  const own = parts[language]?.[word]
  const before = words[at - 1]?.lower ?? ''
  if (own === 2) {
    if (!/^(?:la|die|der|une|eine[rn]?)$/.test(before)) return null
    return isOf(words, at + 1) || next !== '' && language === 'de' && /^(?:auf|um)$/.test(words[at - 2]?.lower ?? '') ? { from: at, to: at + 1, value: 0.5, what: null } : null
  }
  // "plus du tiers des habitants": the article stands in the preposition.
  if (own !== undefined && language === 'fr' && /^(?:tiers|quart)$/.test(word) && /^(?:le|du|au)$/.test(before)) return isOf(words, at + 1) ? { from: at, to: at + 1, value: 1 / own, what: null } : null
  if (one.test(word) || /^(?:la|las)$/.test(word) && language === 'es') {
    const some = parts[language]?.[next]
    if (some !== undefined && some !== 2 && one.test(word)) return isOf(words, at + 2) || changed(words, at, at + 2, language) ? { from: at, to: at + 2, value: 1 / some, what: null } : null
    // "la tercera parte del libro" is its third part: an article needs what is many behind it.
    const piece = ofParts[next]
    return piece !== undefined && words[at + 2]?.lower === 'parte' && isOf(words, at + 3) && (one.test(word) || /^(?:los|las)$/.test(words[at + 4]?.lower ?? '')) ? { from: at, to: at + 3, value: 1 / piece, what: null } : null
  }
  const some = parts[language]?.[next]
  const piece = language === 'es' && next.endsWith('s') && words[at + 2]?.lower === 'partes' ? ofParts[next.slice(0, -1)] : undefined
  const whole = some ?? piece
  const count = whole === undefined || words[at]?.kind === 'number' && (words[at]?.text.length ?? 9) > 2 ? null : reads(at)
  if (whole === undefined || count === null || count.to !== at + 1 || count.value < 2 || count.value >= whole) return null
  return some !== undefined && times.test(words[at + 3]?.lower ?? '') && of.test(words[at + 2]?.lower ?? '') ? null : { from: at, to: some === undefined ? at + 3 : at + 2, value: count.value / whole, what: null }
}

/** Whether what a part is of stands behind it, and is no time. */
const isOf = (words: readonly Word[], at: number): boolean => of.test(words[at]?.lower ?? '') && !words.slice(at + 1, at + 4).some(({ lower }, place, all) => times.test(lower) && all.slice(0, place).every((word) => the.test(word.lower) || !word.capital && place < 2))

/** "um ein Drittel", "a baissé d’un quart", "cayó un tercio". */
function changed(words: readonly Word[], from: number, to: number, language: string): boolean {
  const before = words[from - 1]?.lower ?? ''
  if (language === 'de') return /^(?:um|auf)$/.test(before) || /^(?:um|auf)$/.test(words[from - 2]?.lower ?? '') && /^(?:fast|rund|etwa|mehr|gut|knapp|über)$/.test(before)
  return words[to]?.kind !== 'word' || words[to]?.capital !== true ? words.slice(Math.max(0, from - 5), from).some(({ lower }) => changes.test(lower)) : false
}

/** "jeder vierte Haushalt", "jeder Vierte": one in so many. */
function eachAt(words: readonly Word[], at: number, language: string): Share | null {
  if (language !== 'de' || !/^jede[rsmn]?$/.test(words[at]?.lower ?? '')) return null
  const whole = each[(words[at + 1]?.lower ?? '').replace(/[rsn]$/u, '')]
  const noun = words[at + 2]
  return whole === undefined || noun?.capital !== true && words[at + 1]?.capital !== true || times.test(noun?.lower ?? '') ? null : { from: at, to: at + 2, value: 1 / whole, what: null }
}

/** "un habitant sur cinq", "une sur quatre". */
function oneIn(words: readonly Word[], at: number, reads: Reads): Share | null {
  if (!/^une?$/.test(words[at]?.lower ?? '')) return null
  const joint = words.findIndex(({ lower }, place) => place > at && place < at + 4 && lower === 'sur')
  const between = words.slice(at + 1, joint)
  if (joint < 0 || between.some(({ kind, lower }) => kind !== 'word' || times.test(lower) || of.test(lower) || the.test(lower))) return null
  const whole = reads(joint + 1)
  return whole === null || whole.value < 2 || whole.value > 1000 || !Number.isInteger(whole.value) || /^(?:mètres?|centimètres?|kilomètres?|km|m|cm|côtés?|points?)$/.test(words[whole.to]?.lower ?? '') || between.length > 0 && topic(words[whole.to]) ? null : { from: at, to: whole.to, value: 1 / whole.value, what: between.length === 0 ? null : between.map(({ text }) => text).join(' ') }
}

/** "un vote sur cinq amendements": what a vote, a book or a meeting is about. */
const topic = (behind: Word | undefined): boolean => behind?.kind === 'word' && /[sx]$/.test(behind.lower) && !/^(?:dans|sans|sous|mais|vers|depuis|plus|moins|pas|puis|dès|hors|chez|après|alors|toujours|désormais)$/.test(behind.lower)

/** "eine halbe Million", "un demi-million", "medio millón". */
function halfScale(words: readonly Word[], at: number): Share | null {
  const word = words[at]?.lower ?? ''
  const next = words[at + 1]?.lower ?? ''
  if (/^une?$/.test(word) && next.startsWith('demi-')) return scales[next] === undefined ? null : { from: at, to: at + 2, value: scales[next], what: null }
  const scale = /^(?:halbe|halben|halbes|medio|media)$/.test(word) && /^\p{L}+$/u.test(next) ? scales[next] : undefined
  return scale === undefined ? null : { from: at, to: at + 2, value: scale / 2, what: null }
}

function isAsked(words: readonly Word[], { from, to }: Share): boolean {
  const stop = (place: number): boolean => /^[.;:]$/.test(words[place]?.text ?? '.')
  for (let at = from - 1; from - at < 10 && !stop(at); at -= 1) if (asked.test(words[at]?.lower ?? '')) return true
  for (let at = to; at - to < 8 && !stop(at) && words[at]?.text !== ','; at += 1) if (asked.test(words[at]?.lower ?? '')) return true
  return false
}

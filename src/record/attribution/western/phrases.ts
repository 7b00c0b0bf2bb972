import { type Scene, official } from '../cast.ts'
import { genderOfFull, genderOfGiven } from './given.ts'
import type { Figurehead } from './names.ts'
import type { Look } from './pronouns.ts'
import { type Grammar, type Word, isScare } from './words.ts'

/** A noun phrase of a sentence: places of its first word and behind its last; `name` the run of a person's name in it or beside it, `role` the office, `look` how a pronoun or its verb looks back. */
export type Phrase = { readonly from: number; readonly to: number; readonly end: number; readonly name: readonly [from: number, to: number] | null; readonly role: string | null; readonly pronoun: 'he' | 'she' | 'they' | null; readonly look?: Look }

const particle = /^(?:de|da|do|di|del|della|der|von|van|den|el|al|bin|ben|la|le|du|zu|d’|d')$/
const agencies = /^(?:afp|ap|reuters|efe|rai|belga|ansa|tass|interfax|xinhua|dpa|apa|cnn|bbc|presse|prensa|radio|télévision|televisión|agence|agencia|chaîne|cadena|journalistes|periodistas|quotidien|diario)$/

const numeral = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quinze|vingt|trente|cent|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|quince|veinte|treinta|cien|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|dreissig|hundert)$/u

/** Whom somebody tells. */
const heard = /^(?:\p{L}*zeitung|\p{L}*agentur|presse|redaktion|zeitschrift|nachrichtenseite|dpa|afp|apa|ard|deutschen?|\p{L}*allgemeinen|neuen|süddeutschen|rheinischen|frankfurter|berliner|passauer|bild|welt|zeit|öffentlichkeit)$/u

/** Forms of the commonest verbs, where a noun phrase ends at the latest. */
export const finite = /^(?:sont|sera|seront|serait|seraient|fut|furent|étaient|était|soit|va|vont|allait|allaient|doit|doivent|devait|devaient|devrait|devraient|peut|peuvent|pouvait|pourrait|pourraient|reste|restent|restait|vient|viennent|fait|font|faisait|tient|tiennent|prend|prennent|met|mettent|es|son|fue|fueron|era|eran|será|serán|sería|serían|sea|está|están|estaba|estaban|estuvo|hay|hubo|tiene|tienen|tenía|tenían|tuvo|va|van|iba|iban|debe|deben|debía|puede|pueden|podía|podría|podrían|sigue|siguen|seguía|quiere|quieren|hace|hacen|hizo|viene|vienen|queda|quedan|murieron|murió|resultaron|resultó|\p{L}{2,}(?:ó|aron|ieron))$/u
const months = /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u

/** The end of the run of capitals that begins at a place, particles between capitals included. */
export function runEnd(words: readonly Word[], at: number, grammar: Grammar): number {
  let end = at
  while (end < words.length) {
    const word = words[end]
    if (word?.capital === true || (word !== undefined && /^\p{Lu}\.$/u.test(word.text) && words[end + 1]?.capital === true)) end += 1
    else if (end > at && word !== undefined && particle.test(word.lower) && words[end + 1]?.capital === true && !(grammar.language === 'de' && /^(?:der|den|zu|la|le)$/.test(word.lower)) && !grammar.bodies(words[end - 1]?.lower ?? '') && !grammar.roles(words[end - 1]?.lower ?? '') && !grammar.rolesOfWomen(words[end - 1]?.lower ?? '') && end - at < 3 && words[end - 1]?.capital === true && /^(?:von|van|bin|ben|al|di|da)$/.test(word.lower)) end += 1
    // "Thomas de Korr", "François de la Tour": in German the French particle belongs to nothing else.
    else if (grammar.language === 'de' && end > at && /^(?:de|du|la|le|ter|zu)$/.test(word?.lower ?? '') && words[end - 1]?.kind === 'word' && (words[end + 1]?.capital === true || /^(?:la|le)$/.test(words[end + 1]?.lower ?? '')) && (word?.lower !== 'zu' || words[end - 1]?.lower === 'von')) end += 1
    else break
  }
  return end
}

/** The person's name within a run of capitals: without offices and forms of address before it; null where the run names a body, a place or nobody. */
export function nameIn(words: readonly Word[], from: number, to: number, grammar: Grammar, scene: Scene, cast: ReadonlyMap<string, Figurehead>): readonly [number, number] | null {
  const last = words[to - 1]
  if (last === undefined) return null
  // A sentence's first word has a capital whatever it is; an office alone is no name.
  if (grammar.roles(last.lower) || grammar.rolesOfWomen(last.lower) || grammar.determiners(last.lower) && to - from < 2 || grammar.adverbs(last.lower)) return null
  let start = from
  while (start < to - 1 && [grammar.determiners, grammar.articles, grammar.prepositions, grammar.conjunctions, grammar.adverbs, grammar.that].some((is) => is(words[start]?.lower ?? ''))) start += 1
  let titled = false
  while (start < to - 1 && words[start] !== undefined) {
    const word = words[start]
    const lower = word?.lower ?? ''
    const isOffice = grammar.titles((word?.text ?? '').replace(/(?<=^\p{L})\.$/u, '')) || grammar.roles(lower) || grammar.rolesOfWomen(lower)
    const state = scene.mentions.some(({ start: at, end, is, by }) => is === 'state' && by === 'name' && word !== undefined && at <= word.start && end >= word.end)
    // "der Zürmer Regierungsrat", "die Kalderer Ministerin": whence, before the office.
    const whence = grammar.language === 'de' && /\p{L}{3}er$/u.test(lower) && (grammar.roles(words[start + 1]?.lower ?? '') || grammar.rolesOfWomen(words[start + 1]?.lower ?? ''))
    // "Der Parlamentarische Staatssekretär NAME", "die Stellvertretende Präsidentin NAME": what kind of office.
    const kind = grammar.language === 'de' && to - start > 2 && /\p{L}{4}(?:e|en)$/u.test(lower) && genderOfGiven(word?.text ?? '', 'de') === null && (grammar.roles(words[start + 1]?.lower ?? '') || grammar.rolesOfWomen(words[start + 1]?.lower ?? ''))
    if (isOffice || whence || kind || (state && to - start >= 2 && (grammar.language === 'de' || start > from || grammar.complements(words[start - 1]?.lower ?? '')))) { start += 1; titled ||= isOffice } else if (grammar.bodies(lower) && to - start > 2 && genderOfFull(words.slice(start + 1, to).map(({ text }) => text).join(' '), grammar.language) !== null) start += 1
    else break
  }
  // A form of address before the run: "M. Castagnet", "Herr Korr", "la ministre Korr".
  const before = words[start - 1]
  const stop = before?.text === '.' ? words[start - 2] : before
  if (stop !== undefined && (grammar.titles(stop.text) || grammar.roles(stop.lower) || grammar.rolesOfWomen(stop.lower))) titled = true
  const run = words.slice(start, to)
  const known = calledBy(cast, run.map(({ text }) => text).join(' '))
  if (run.some(({ text }, at) => months.test(text) && !(text === 'August' && at === 0 && run.length > 1)) || run.some(({ lower, text }, at) => grammar.bodies(lower) && !(text === 'August' && at === 0 && run.length > 1) && !(run.length === 2 && grammar.language !== 'de' && genderOfFull(run.map(({ text: one }) => one).join(' '), grammar.language) !== null) || /^\p{Lu}{2,6}$/u.test(text) && grammar.language !== 'es' && !titled)) return null
  if (run.some((word) => scene.mentions.some(({ start: at, end, is, by }) => by === 'name' && (is === 'state' || is === 'organisation' || is === 'group') && at <= word.start && end >= word.end)) && !(run.length === 2 && (genderOfFull(run.map(({ text }) => text).join(' '), grammar.language) !== null || words[start - 1]?.text === ',' && words[to]?.text === ',' && !scene.mentions.some(({ start: at }) => at === run[0]?.start)))) return known === undefined ? null : [start, to]
  if (known !== undefined && (run.length === 1 && (known.surname === last.lower || !hungOn(words, start, grammar)) || known.name.toLowerCase().endsWith(run.map(({ lower }) => lower).join(' ')))) return [start, to]
  if (official(run.map(({ text }) => text).join(' ')) !== null) return [start, to]
  // "Patrick, agriculteur": a given name with a calling.
  const calling = grammar.language !== 'de' && words[to]?.text === ',' && grammar.roles(words[to + 1]?.lower ?? '') && genderOfGiven(run[0]?.text ?? '', grammar.language) !== null
  // "le délégué CGT": a union, and nobody's name.
  if (run.length === 1 && grammar.language !== 'es' && /^\p{Lu}{2,6}$/u.test(last.text) && !grammar.titles(words[start - 1]?.text ?? '') && words[start - 1]?.text !== '.') return null
  // "schlagen die Bürgermeister Alarm": what they do.
  if (run.length === 1 && grammar.language === 'de' && nouns.test(last.text)) return null
  if (run.length === 1) return titled || calling || isAged(words, to, grammar) || isKin(words, start, to, grammar) || isAlone(words, start, grammar) ? [start, to] : null
  const hung = words[start - 1]
  // "de Port-Anselme Vieux", "la Alianza Ciudadana": behind an article or a preposition, and without an office, a run is a place or a body.
  if (!titled && hung !== undefined && !/^(?:por|par|con|avec|mit|durch|entre|zwischen|para|pour|für|contra|contre|gegen)$/.test(hung.lower) && (grammar.articles(hung.lower) || grammar.complements(hung.lower) || grammar.prepositions(hung.lower)) && run.length < 3) return null
  // "hatte Oppositionsführer NAME SURNAME Neuwahlen verlangt": a noun behind the name.
  if (grammar.language === 'de' && run.length === 3 && known === undefined && genderOfGiven(run[0]?.text ?? '', 'de') !== null && genderOfGiven(run[1]?.text ?? '', 'de') === null && run.every(({ capital }) => capital)) return [start, to - 1]
  if (!titled && run.length > 4) return null
  // "ministre de l’Énergie Anna Korr", "presidente de Pellin Cornelius Orth": the last two are the name.
  if (!titled && run.length === 3 && hung !== undefined && (grammar.complements(hung.lower) || grammar.articles(hung.lower))) return grammar.articles(run[1]?.lower ?? '') || words[to]?.text === ',' && words[to + 1]?.capital === true ? null : [to - 2, to]
  return [start, to]
}

/** Whom a name or a part of it means: the whole name, the surname, or a given name that one person alone has. */
export function calledBy(cast: ReadonlyMap<string, Figurehead>, name: string): Figurehead | undefined {
  const lower = name.toLowerCase()
  const known = cast.get(lower) ?? cast.get(lower.split(' ').at(-1) ?? lower)
  if (known !== undefined || lower.includes(' ')) return known
  const [one, ...others] = [...cast.values()].filter((person) => person.name.includes(' ') && person.name.slice(0, person.name.indexOf(' ')).toLowerCase() === lower)
  return others.length === 0 ? one : undefined
}

const nouns = /^(?:Alarm|Kritik|Druck|Stellung|Bilanz|Anklage|Klage|Beschwerde|Protest|Einspruch|Widerspruch|Position|Partei|Mut|Hoffnung|Gehör|Abstand|Antwort|Auskunft|Rede|Zweifel|Bedenken|Vorwürfe|Forderungen|Konsequenzen|Neuwahlen|Hilfe|Unterstützung|Zeit|Geld|Platz|Dank|Recht|Schuld|Verständnis|Widerstand|Gespräche|Verhandlungen|Aufklärung|Transparenz|Entwarnung|Ruhe|Zuversicht|Optimismus)$/u

/** "à Nora", "de Victoria": behind an article or a preposition of place. */
const hungOn = (words: readonly Word[], at: number, grammar: Grammar): boolean => grammar.articles(words[at - 1]?.lower ?? '') || /^(?:en|à|in|aus|nach|im|de|du|del|von)$/.test(words[at - 1]?.lower ?? '')

/** "Sa femme, Nora,", "su marido, Anselmo,": a given name behind a word for a person. */
const isKin = (words: readonly Word[], from: number, to: number, grammar: Grammar): boolean => words[from - 1]?.text === ',' && (words[to] === undefined || /^[,.:;]$/.test(words[to]?.text ?? '')) && (grammar.roles(words[from - 2]?.lower ?? '') || grammar.rolesOfWomen(words[from - 2]?.lower ?? '')) && genderOfGiven(words[from]?.text ?? '', grammar.language) !== null

/** "Robert hausse les épaules", "Au café, Toñi hoche la tête": a given name alone at the head of its clause with a verb behind it. */
export function isAlone(words: readonly Word[], from: number, grammar: Grammar): boolean {
  const next = words[from + 1]
  const before = words[from - 1]
  return (before === undefined || before.text === ',') && next?.kind === 'word' && !next.capital && !grammar.prepositions(next.lower) && !grammar.complements(next.lower) && !grammar.conjunctions(next.lower) && !towns.test(words[from]?.text ?? '') && genderOfGiven(words[from]?.text ?? '', grammar.language) !== null
}

const towns = /^(?:Florence|Lourdes|Santiago|Asunción|Concepción|Mercedes|Trinidad|Rosario|Constance|Victoria|Consuelo|Montserrat|Valentine|Salvador|Jordan|Constantin|Candelaria|Remedios|Altagracia|Milagros|Encarnación|Ascensión|Purificación|Presentación|Esperanza|Soledad|Libertad|Alba|Aurora|Clara|Marina|Colette|Clémence|Franco|Israel|Paris|Mark|August|Falk|Wolf|Modesto|Clemente|Augusto|Pilar|Dolores|Gil|Max|Roman|Urban)$/u

/** "Samira, camarera de 34 años,", "Léa, 27 ans,", "Mila, 34 Jahre alt,": only a person has an age. */
export function isAged(words: readonly Word[], to: number, { language }: Grammar): boolean {
  const at = words[to]?.text === ',' ? words.findIndex(({ kind }, place) => place > to && place < to + 7 && kind === 'number') : -1
  if (at < 0 || words.slice(to + 1, at).some(({ kind }) => kind !== 'word')) return false
  const years = words[at + 1]?.lower ?? ''
  return language === 'es' ? years === 'años' : language === 'fr' ? years === 'ans' : years === 'jahre' && words[at + 2]?.lower === 'alt' || words[at - 1]?.text === ',' && words[at + 1]?.text === ','
}

/** Reads the noun phrase that begins at a place; null if none does. */
export function phraseAt(words: readonly Word[], at: number, stop: number, grammar: Grammar, scene: Scene, cast: ReadonlyMap<string, Figurehead>): Phrase | null {
  const first = words[at]
  if (first === undefined || at >= stop || first.kind !== 'word') return null
  const next = words[at + 1]
  const latter = latterAt(words, at, stop)
  if (latter !== null) return latter
  const other = otherAt(words, at, stop)
  if (other !== null) return other
  const bare = next === undefined || at + 1 >= stop || next.kind !== 'word' || !next.capital && !grammar.roles(next.lower)
  if (bare || grammar.language !== 'de') {
    if (grammar.he(first.lower) && (grammar.language !== 'es' || next?.kind !== 'word' || /^[éÉ]/u.test(first.text))) return { from: at, to: at + 1, end: at + 1, name: null, role: null, pronoun: 'he' }
    if (grammar.they(first.lower) && !grammar.she(first.lower)) return { from: at, to: at + 1, end: at + 1, name: null, role: null, pronoun: 'they' }
    if (grammar.she(first.lower) && (grammar.language !== 'es' || next?.kind !== 'word' || /^[ée]ll/iu.test(first.text))) return { from: at, to: at + 1, end: at + 1, name: null, role: null, pronoun: 'she' }
  }
  // "han dicho": a participle and no "said man".
  if (/^dich[oa]s?$/.test(first.lower) && grammar.auxiliaries(words[at - 1]?.lower ?? '')) return null
  const addressed = grammar.titles(first.text) || grammar.sirs(first.lower) || grammar.madams(first.lower)
  // "douze élus", "doce alcaldes", "zwölf Bürgermeister"
  const determined = grammar.determiners(first.lower) || numeral.test(first.lower) && words.slice(at + 1, at + 3).some(({ lower }) => grammar.roles(lower) || grammar.rolesOfWomen(lower) || grammar.houses(lower))
  if (!determined && !addressed && !first.capital && (grammar.language === 'de' || !(grammar.roles(first.lower) || grammar.rolesOfWomen(first.lower)))) return null
  if (!determined && (grammar.prepositions(first.lower) || grammar.conjunctions(first.lower) || grammar.adverbs(first.lower) || grammar.that(first.lower))) return null
  let to = at + 1
  let name: readonly [number, number] | null = null
  let role: string | null = grammar.roles(first.lower) || grammar.rolesOfWomen(first.lower) ? first.lower : null
  const run = (from: number): number => {
    const end = Math.min(stop, runEnd(words, from, grammar))
    const found = nameIn(words, from, end, grammar, scene, cast)
    const hangs = from > at && (grammar.complements(words[from - 1]?.lower ?? '') || grammar.articles(words[from - 1]?.lower ?? '')) && found !== null && found[0] === from
    if (found !== null && !(hangs && from > at + 1)) name = found
    for (const word of words.slice(from, found?.[0] ?? end)) if (role === null && (grammar.roles(word.lower) || grammar.rolesOfWomen(word.lower))) role = word.lower
    return end
  }
  if (first.capital && !determined) to = run(at)
  else if (addressed && words[to]?.text === '.') to += 1
  while (to < stop && name === null) {
    const word = words[to]
    if (word?.kind === 'quote' && isScare(word) && words[to + 1]?.kind === 'word' && to === at + 1) { to += 1; continue }
    if (word === undefined || word.kind === 'quote' || word.kind === 'mark' && word.text !== '-') break
    // "en Lorne el ministro": an article behind a name begins anew.
    if (grammar.language !== 'de' && to > at + 1 && /^(?:le|la|les|l’|l'|el|los|las|un|una|une)$/.test(word.lower) && !/^(?:de|d’|d'|à|a|et|y|e|en|pour|para|con|sur|sobre|entre|tout|toute|tous|toutes|todo|toda|todos|todas)$/.test(words[to - 1]?.lower ?? '')) break
    const complement = grammar.complements(word.lower)
    if (word.capital) { to = run(to); continue }
    if (word.kind === 'number') break
    // In German small words stand before a noun, not behind it: "Laut Polizei wurden …".
    if (grammar.language === 'de' && !complement && words[to - 1]?.capital === true && (to - 1 > at || !determined)) break
    if (!complement && (grammar.prepositions(word.lower) || grammar.conjunctions(word.lower) || grammar.adverbs(word.lower) || grammar.relatives(word.lower) || grammar.that(word.lower))) break
    if (complement) {
      const after = words[to + 1]
      if (after === undefined || to + 1 >= stop || after.kind !== 'word') break
      // "dijo el ministro en la radio": a preposition of place goes on only towards a capital.
      // "un porte-parole à l’AFP": to whom. "le pays et ses alliés": together.
      if (/^(?:à|a)$/.test(word.lower) && words.slice(to + 1, to + 3).some(({ lower }) => agencies.test(lower))) break
      const together = /^(?:et|y|e)$/.test(word.lower) && /^(?:ses|sus|son|sa|leurs|su)$/.test(after.lower)
      if (together) { to += 2; continue }
      const adjectives = grammar.language === 'de' && after.capital === false && words.slice(to + 1, to + 4).findIndex(({ capital }) => capital) > 0 && words.slice(to + 1, to + 3).every(({ kind, lower, capital }) => capital || kind === 'word' && !grammar.verbs(lower))
      if (!adjectives && /^(?:en|para|im|zu|zur|zum|für|à|au|pour|y|e|et|und)$/.test(word.lower) && !after.capital && !(/^(?:y|e|et)$/.test(word.lower) && /^(?:de|du|des|d’|d'|del)$/.test(after.lower)) && !(grammar.articles(after.lower) && (words[to + 2]?.capital === true || words[to + 3]?.capital === true && words[to + 2]?.kind === 'word' && !grammar.prepositions(words[to + 2]?.lower ?? '')))) break
      // "laut den Vereinten Nationen vom Hunger bedroht": a body the register names ends with its name.
      if (grammar.language === 'de' && /^(?:vom|von|für|zu|zur|zum|im)$/.test(word.lower) && scene.mentions.some(({ start, end, by }) => by === 'name' && start >= first.start && end === words[to - 1]?.end)) break
      // "sagte der Minister der Zeitung": to whom.
      if (grammar.language === 'de' && /^(?:der|des)$/.test(word.lower) && (name !== null || word.lower === 'der' && role !== null && heard.test(after.lower))) break
    } else if (to > at + 1 && (grammar.verbs(word.lower) && !grammar.roles(word.lower) || grammar.auxiliaries(word.lower) || grammar.language !== 'de' && finite.test(word.lower))) break
    role ??= grammar.roles(word.lower) || grammar.rolesOfWomen(word.lower) ? word.lower : null
    to += 1
  }
  // In German a noun has a capital: "dieser", "das ab" are none.
  if (grammar.language === 'de' && determined && !addressed && !words.slice(at + 1, to).some(({ capital }) => capital) && !/^(?:mehrere|viele|einige|beide|alle)$/.test(first.lower)) return null
  while (to > at + 1 && (/^(?:este|esta|ce|cette)$/.test(words[to - 1]?.lower ?? '') || grammar.complements(words[to - 1]?.lower ?? '') || grammar.articles(words[to - 1]?.lower ?? ''))) to -= 1
  if (to === at + 1 && determined && !addressed) {
    // "dijo una" alone is nobody; "Varios", "Fuentes" may be.
    if (first.lower.length < 5) return null
  }
  return apposed(words, { from: at, to, end: to, name, role, pronoun: null }, stop, grammar, scene, cast)
}

const others = /^(?:une? (?:autre|second|seconde|troisième)|l’autre|l’une? d’(?:eux|elles|entre (?:eux|elles))|otr[oa]|un tercero|una tercera|un[oa] de ell[oa]s|ein (?:anderer|weiterer|dritter|zweiter)|eine (?:andere|weitere|dritte|zweite)|eine[rs]? von ihnen)$/u

/** Whether a phrase is such a one. */
export const isOther = (words: readonly Word[], from: number, to: number): boolean => to - from < 5 && others.test(words.slice(from, to).map(({ lower }) => lower).join(' ').replace(/[’'] ?/g, '’'))

/** "un autre", "otro", "einer von ihnen": somebody more of those spoken of, where no noun follows. */
function otherAt(words: readonly Word[], at: number, stop: number): Phrase | null {
  for (const length of [4, 3, 2, 1]) {
    const phrase = words.slice(at, at + length).map(({ lower }) => lower).join(' ').replace(/[’'] ?/g, '’')
    if (at + length <= stop && others.test(phrase) && words[at + length]?.kind !== 'word' && words[at + length]?.kind !== 'number') return { from: at, to: at + length, end: at + length, name: null, role: null, pronoun: null }
  }
  return null
}

const latters: readonly (readonly [RegExp, 'he' | 'she' | 'they'])[] = [
  [/^(?:ce dernier|celui-ci|este último|éste|letzterer|dieser|jener)$/u, 'he'], [/^(?:cette dernière|celle-ci|esta última|ésta|letztere)$/u, 'she'], [/^(?:ces derniers|ces dernières|ceux-ci|celles-ci|estos últimos|estas últimas)$/u, 'they'],
]

/** "ce dernier", "esta última", "Letzterer": whoever of that gender was named last. */
function latterAt(words: readonly Word[], at: number, stop: number): Phrase | null {
  for (const length of [2, 1]) {
    const phrase = words.slice(at, at + length).map(({ lower }) => lower).join(' ')
    const pronoun = at + length > stop ? undefined : latters.find(([is]) => is.test(phrase))?.[1]
    const next = words[at + length]
    if (pronoun === undefined || /^(?:dieser|jener)$/.test(phrase) && next?.kind === 'word' && (next.capital || /(?:e|en)$/.test(next.lower))) continue
    return { from: at, to: at + length, end: at + length, name: null, role: null, pronoun, look: 'latter' }
  }
  return null
}

/** ", NAME," or ", ministre de …," behind a phrase: whoever is named there is whom it means. */
function apposed(words: readonly Word[], phrase: Phrase, stop: number, grammar: Grammar, scene: Scene, cast: ReadonlyMap<string, Figurehead>): Phrase {
  if (words[phrase.to]?.text !== ',') return phrase
  let close = phrase.to + 1
  while (close < words.length && close - phrase.to < 22 && words[close]?.kind !== 'quote' && !/^[,.;:—–]$/.test(words[close]?.text ?? '')) close += 1
  const inside = words.slice(phrase.to + 1, close)
  const first = inside[0]
  if (first === undefined || first.kind !== 'word') return phrase
  if (phrase.name === null && inside.length > 1 && grammar.relatives(first.lower) && words[close]?.text === ',' && (grammar.language === 'de' || !inside.some(({ lower }, at) => grammar.verbs(lower) && grammar.that(inside[at + 1]?.lower ?? '')))) return { ...phrase, end: Math.min(stop, close + 1) }
  const role = inside.find(({ lower }) => grammar.roles(lower) || grammar.rolesOfWomen(lower))?.lower ?? null
  if (phrase.name === null) {
    for (let at = phrase.to + 1; at < close; at += 1) {
      if (words[at]?.capital !== true) continue
      const end = runEnd(words, at, grammar)
      const name = nameIn(words, at, end, grammar, scene, cast)
      // The name comes at once, or behind its own office.
      const hangs = name !== null && at > phrase.to + 1 && (grammar.prepositions(words[at - 1]?.lower ?? '') || grammar.complements(words[at - 1]?.lower ?? '')) && name[0] === at
      if (name !== null && !hangs && (phrase.role !== null || role !== null || at === phrase.to + 1)) return { ...phrase, end: Math.min(stop, close + (words[close]?.text === ',' ? 1 : 0)), name }
      at = Math.max(at, end - 1)
    }
    // "L’USGS, l’institut de géophysique, a …", "La police, citée par l’agence, a …"
    const closes = words[close]?.text === ',' && inside.length < 12 && grammar.language !== 'de'
    return closes && (grammar.articles(first.lower) && words[phrase.to - 1]?.capital === true && !/^(?:les|los|las)$/.test(first.lower) && inside.slice(0, 3).some(({ lower }) => grammar.bodies(lower) || grammar.roles(lower)) || /(?:ée?s?|[íi]d[oa]s?|ad[oa]s?)$/.test(first.lower)) ? { ...phrase, end: Math.min(stop, close + 1) } : phrase
  }
  // "der Innenminister Ostmeres, Lorenz Korr,": the state's genitive is no name.
  const [from, to] = phrase.name
  if (grammar.language === 'de' && to - from === 1 && words[from]?.text.endsWith('s') === true && first.capital && inside[1]?.capital === true && !cast.has(words[from]?.lower ?? '')) {
    const end = runEnd(words, phrase.to + 1, grammar)
    const name = nameIn(words, phrase.to + 1, end, grammar, scene, cast)
    if (name !== null) return { ...phrase, end: Math.min(stop, close + (words[close]?.text === ',' ? 1 : 0)), name, role: phrase.role ?? role }
  }
  const describes = grammar.determiners(first.lower) || role !== null && (first.lower === role || inside[1]?.lower === role || inside[2]?.lower === role) || grammar.relatives(first.lower) || first.kind === 'word' && words[phrase.to + 1]?.lower === 'ex'
  // "Paul Korr, père d’une victime,", "Me Anna Korr, avocate de la famille, l’un des collégiens morts dans l’accident,": who that is, to the comma before the verb.
  const bare = (some: readonly Word[]): boolean => some.every(({ lower, kind }) => kind !== 'mark' && kind !== 'quote' && !grammar.auxiliaries(lower) && !grammar.verbs(lower) && !finite.test(lower))
  if (grammar.language !== 'de' && words[close]?.text === ',' && inside.length < 16 && (describes || bare(inside))) {
    const second = words.findIndex(({ text, kind }, at) => at > close && (kind === 'quote' || /^[,.;:—–]$/.test(text)))
    const chained = second > close && words[second]?.text === ',' && second - close < 14 && (grammar.relatives(words[close + 1]?.lower ?? '') || grammar.determiners(words[close + 1]?.lower ?? '') && bare(words.slice(close + 1, second)))
    return { ...phrase, end: Math.min(stop, (chained ? second : close) + 1), role: phrase.role ?? role }
  }
  const stops = words[close] === undefined || /^[.;]$/.test(words[close]?.text ?? '')
  return describes && (words[close]?.text === ',' || stops && role !== null && inside.length < 14) ? { ...phrase, end: Math.min(stop, stops ? close : close + 1), role: phrase.role ?? role } : { ...phrase, role: phrase.role ?? (describes ? role : null) }
}


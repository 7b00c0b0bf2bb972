import type { Reader } from './cues.ts'
import { genderOfGiven } from './given.ts'
import type { Figurehead } from './names.ts'
import { phraseAt } from './phrases.ts'
import type { Who } from '../who.ts'
import type { Grammar } from './words.ts'

/** How a verb looks back: to whoever is fit; to the one named last ("ce dernier"); as an answer, past whoever asked; as more of the same ("ajoute-t-elle"), to whoever spoke. */
export type Look = 'plain' | 'latter' | 'answering' | 'more'

/** Verbs that answer, and verbs that go on. */
export const lookOf = (verb: string): Look => (answers.test(verb) ? 'answering' : more.test(verb) ? 'more' : 'plain')

const answers = /^(?:répon|répliqu|rétor[qt]|contest[óae]|respond|replic|repus|antworte|geantwortet|entgegne|erwider)/u
const more = /^(?:ajout|poursui|renchér|repris|reprend|conclu|enchaîn|complét|añad|agreg|prosigu|continu|remach|abund|recalc|apostill|füg|hinzu|ergänz|fort|weiter)/u
export const asks = /^(?:demand|interrog|questionn|pregunt|inquir|interpel|frag|gefragt)/u

/** Several, by the words a story calls them. */
export const several = /^(?:les|los|las|des|unos|unas|ces|ses|leurs|sus|plusieurs|certains|certaines|quelques|nombreux|varios|varias|algunos|algunas|muchos|muchas|numerosos|numerosas|estos|estas|dichos|dichas|ambos|ambas|fuentes|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quinze|vingt|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|quince|veinte|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|viele|einige|beide|zahlreiche|die beiden|die (?:zwei|drei|vier|fünf|sechs))\s|\s(?:et|y|und)\s|^die \p{Lu}\p{L}*en$|^(?:autoridades|testigos|vecinos|expertos|analistas)/iu

/** Whom a pronoun means: the last one in focus that it fits. Whoever was only named counts where nobody fits who spoke or acted since. */
export function again(pronoun: 'he' | 'she' | 'they' | null, focus: readonly Who[], cast: ReadonlyMap<string, Figurehead>, { language }: Pick<Grammar, 'language'>, look: Look = 'plain'): Who | null {
  const gender = pronoun === 'she' ? 'f' : pronoun === 'he' ? 'm' : null
  const gendered = (who: Who): 'f' | 'm' | null | undefined => {
    const person = [...cast.values()].find(({ name }) => name === who.named.name)
    if (person !== undefined) return person.gender
    const phrase = genderOfPhrase(who.named.name)
    return phrase === undefined ? genderOfGiven(who.named.name.split(' ')[0] ?? '', language) ?? undefined : phrase
  }
  const asker = look === 'answering' && focus.at(-1)?.passing === 'asking' ? focus.at(-1)?.named.name : undefined
  const spoken = focus.filter(({ passing, named }) => passing !== 'named' && named.name !== asker)
  // A body or a state is "it" only where it was spoken of last; several are "they".
  const person = (who: Who): boolean => [...cast.values()].some(({ name }) => name === who.named.name)
  const personal = (who: Who): boolean => /^(?:der|die|ein|eine) /i.test(who.named.name) || person(who) || !/^(?:l[’']|(?:le|la|les|el|los|las|die|der) )\p{Lu}[\p{L}-]*$/iu.test(who.named.name) || /^(?:le|la|el|der|die|l[’']) ?\p{Ll}/u.test(who.named.name)
  const plural = pronoun === 'they' ? focus.findLast(({ named }) => several.test(named.name)) : undefined
  const exact = gender === null ? undefined : spoken.findLast((who) => gendered(who) === gender && personal(who))
  // "X a rencontré la maire, NAME. « … », a-t-elle dit": one who was named after whoever fits and spoke.
  const fits = (who: Who): boolean => who.passing === 'named' && who.named.name !== asker && gendered(who) === gender && gender !== null
  const named = focus.findLast(fits)
  const latter = look === 'latter' ? focus.slice(-6).findLast(fits) : undefined
  const open = spoken.findLast((who) => { const its = gendered(who); return gender === null || its === null })
  const later = named !== undefined && (exact === undefined ? open === undefined || gendered(open) !== gender : !(look === 'more' && person(exact)) && focus.lastIndexOf(named) > focus.lastIndexOf(exact) && exact.named.name !== named.named.name) ? named : undefined
  const chosen = latter ?? plural ?? later ?? (exact !== undefined && open !== undefined ? (spoken.lastIndexOf(open) > spoken.lastIndexOf(exact) + (/^l[’']/i.test(open.named.name) ? 0 : 2) ? open : exact) : exact ?? open) ?? (pronoun === null ? undefined : spoken.findLast((who) => gendered(who) === undefined)) ?? (pronoun === null ? focus.findLast(({ named: one }) => one.name !== asker) : undefined)
  if (chosen === undefined) return null
  const { passing: _, ...who } = chosen
  return { ...who, sure: 'inferred', pronoun: pronoun ?? 'he', named: { ...chosen.named, span: null } }
}

/** The gender of whoever is not named, by its article: "la déléguée", "un portavoz", "die Behörde"; null where it tells nothing, undefined where there is none. */
function genderOfPhrase(phrase: string): 'f' | 'm' | null | undefined {
  const article = /^(?:(l[’'])|(\p{L}+)\s)/u.exec(phrase)
  if (article === null) return undefined
  const [, elided, word = ''] = article
  // "un comptage", "el informe": papers and counts are never "he".
  if (/^\S+[\s’'](?:\p{L}+ )?(?:comptages?|bilan|rapport|communiqué|étude|enquête|sondage|décompte|document|texte|note|lettre|motion|résolution|informe|balance|comunicado|estudio|encuesta|sondeo|recuento|documento|texto|nota|carta|bericht|studie|umfrage|mitteilung|erklärung|gutachten|papier|schreiben|zählung|dato|datos|chiffre|chiffres)(?!\p{L})/iu.test(phrase)) return undefined
  if (elided !== undefined || /^(?:leur|su|votre|notre|chaque)$/i.test(word)) return null
  return /^(?:la|une|una|die|eine|cette|esta|sa|ihre|seine|diese)$/i.test(word) ? 'f' : /^(?:le|un|el|der|ein|ce|cet|este|son|sein|ihr|dieser)$/i.test(word) ? 'm' : undefined
}

/** Whom a sentence names outside its quotations, as it names them: persons of the story, and somebody brought in by a calling ("un pêcheur", "eine Anwohnerin"). */
export function namedIn({ words, grammar, scene, cast }: Reader): readonly Who[] {
  const found: Who[] = []
  const push = (name: string, actor: Who['named']['actor']): void => { found.push({ named: { name, actor, span: null }, person: null, sure: 'inferred', known: true, pronoun: null, plural: false, passing: 'named' }) }
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word') continue
    const person = word.capital ? cast.get(word.lower) : undefined
    if (person !== undefined && (words[at + 1]?.capital !== true || at === words.length - 1)) push(person.name, person.actor)
    if (!/^(?:une?|una|eine?[nmr]?)$/.test(word.lower)) continue
    const next = words.slice(at + 1, at + 3).find(({ lower }) => grammar.roles(lower) || grammar.rolesOfWomen(lower))
    const phrase = next === undefined ? null : phraseAt(words, at, words.length, grammar, scene, cast)
    if (phrase !== null && phrase.name === null && phrase.role !== null) push(scene.text.slice(word.start, words[phrase.to - 1]?.end ?? word.end).replace(/\s+/g, ' '), null)
  }
  return found
}

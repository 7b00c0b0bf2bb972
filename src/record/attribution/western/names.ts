import type { Confidence } from '../../found.ts'
import type { ActorId } from '#base/ids.ts'
import { type Scene, official } from '../cast.ts'
import { genderOfFull, genderOfGiven } from './given.ts'
import { type Phrase, calledBy, finite, isAged, isAlone, nameIn, runEnd } from './phrases.ts'
import { again } from './pronouns.ts'
import type { Who } from '../who.ts'
import type { Grammar, Word } from './words.ts'

/** A person a text names: by its full name, with the offices it is given. */
export type Figurehead = { name: string; readonly surname: string; gender: 'f' | 'm' | null; readonly posts: string[]; readonly places: Set<string>; actor: ActorId | null }

/** Every person the sentences name in full or with an office. */
export function western(sentences: readonly (readonly Word[])[], grammar: Grammar, scene: Scene): Map<string, Figurehead> {
  const cast = new Map<string, Figurehead>()
  for (const words of sentences) {
    for (let at = 0; at < words.length; at += 1) {
      if (words[at]?.capital !== true) continue
      const end = runEnd(words, at, grammar)
      const name = nameIn(words, at, end, grammar, scene, cast) ?? inRoom(words, at, end, grammar)
      if (name !== null && evident(words, name, at, grammar)) add(words, name, at, end, grammar, scene, cast)
      at = Math.max(at, end - 1)
    }
  }
  // A given name alone is one more person only where nobody in full has it.
  for (const [key, { name }] of cast) if (!name.includes(' ') && [...cast.values()].some((one) => one.name.startsWith(`${name} `))) cast.delete(key)
  return cast
}

/** "En el despacho de NAME cuelga un cartel", "Dans l’atelier de NAME": whose room a story opens in; "A NAME la sacaron en brazos": whom a sentence is about. */
function inRoom(words: readonly Word[], at: number, end: number, grammar: Grammar): readonly [number, number] | null {
  if (at === 1 && words[0]?.lower === 'a' && end < 5 && (isAged(words, end, grammar) || end > 2 && genderOfFull(words.slice(at, end).map(({ text }) => text).join(' '), grammar.language) !== null)) return [at, end]
  return at < 6 && end - at > 1 && end - at < 4 && /^(?:de|d’|du)$/.test(words[at - 1]?.lower ?? '') && room.test(words[at - 2]?.lower ?? '') && genderOfFull(words.slice(at, end).map(({ text }) => text).join(' '), grammar.language) !== null ? [at, end] : null
}

const room = /^(?:despacho|casa|oficina|taller|tienda|finca|granja|cocina|salón|piso|estudio|consulta|habitación|vivienda|aula|mesa|chalé|apartamento|bureau|maison|atelier|boutique|ferme|cuisine|salon|appartement|chambre|classe|table|jardin|jardín|huerto|campo|champ)$/

/** Whether a run is surely somebody's name: an office or form of address beside it, or a given name and no German nouns side by side. */
function evident(words: readonly Word[], [from, to]: readonly [number, number], at: number, grammar: Grammar): boolean {
  if (officesBeside(words, from, to, at, grammar).length > 0 || isAged(words, to, grammar)) return true
  if (to - from < 2) return isAlone(words, from, grammar) && from === at
  // "Gezielte Angriffe", "Neuer Anlauf": at the head of a German sentence an adjective has a capital too.
  if (grammar.language === 'de' && from === 0 && /(?:e|er|en|es|em)$/.test(words[0]?.lower ?? '') && genderOfFull(words.slice(from, to).map(({ text }) => text).join(' '), grammar.language) === null) return false
  // "am Spital Val Korr": behind a preposition with its article stands a place or a thing.
  if (grammar.language === 'de' && /^(?:am|im|vom|zum|zur|beim|ins|ans)$/.test(words[at - 1]?.lower ?? '')) return false
  if (genderOfFull(words.slice(from, to).map(({ text }) => text).join(' '), grammar.language) !== null) return true
  // At the head of a sentence in German a capital says nothing, and "Millionen Taler" is nobody.
  return grammar.language !== 'de' ? from > 0 || to - from <= 3 : words[from - 1]?.kind !== 'number' && !grammar.articles(words[from - 1]?.lower ?? '')
}

function officesBeside(words: readonly Word[], from: number, to: number, at: number, grammar: Grammar): readonly Word[] {
  const office = (word: Word): boolean => (grammar.roles(word.lower) || grammar.rolesOfWomen(word.lower) || grammar.titles(word.text.replace(/\.$/, '')) || grammar.sirs(word.lower) || grammar.madams(word.lower))
  const found: Word[] = words.slice(at, from).filter(office)
  // "la ministre de l’Énergie du Kalder, NAME", "Präsident von Pellin, NAME": back to the office, over complements and one comma.
  let back = at - 1
  let commas = 0
  while (back >= 0 && at - back < 14) {
    const word = words[back]
    if (word === undefined || word.kind === 'quote' || word.kind === 'number') break
    if (word.kind === 'mark') {
      if (word.text === '.' && words[back - 1]?.text.length !== undefined && grammar.titles(words[back - 1]?.text ?? '')) { back -= 1; found.push(words[back] ?? word); continue }
      if (word.text !== ',' || commas > 0) break
      commas += 1
    } else if (office(word)) {
      found.push(word)
      // "le président de la transition, le général NAME": a rank behind a comma has an office before it.
      if (commas > 0 || !(grammar.articles(words[back - 1]?.lower ?? '') && words[back - 2]?.text === ',')) break
    } else if (grammar.verbs(word.lower) || grammar.conjunctions(word.lower) && !grammar.complements(word.lower) || grammar.language === 'de' && found.length > 0 && grammar.prepositions(word.lower) && !grammar.complements(word.lower)) break
    back -= 1
  }
  if (words[to]?.text === ',') {
    for (let place = to + 1; place < to + 6; place += 1) {
      const word = words[place]
      if (word === undefined || word.kind !== 'word') break
      // "el presidente de Belmar, NAME, y la presidenta de Lorne": somebody else's office.
      if (place === to + 1 && /^(?:y|e|et|und)$/.test(word.lower)) break
      // "NAME, a rencontré la maire": whom somebody met has that office.
      if (grammar.auxiliaries(word.lower) || finite.test(word.lower) || grammar.language !== 'de' && !grammar.complements(word.lower) && grammar.prepositions(word.lower)) break
      if (office(word)) { found.push(word); break }
      if (grammar.verbs(word.lower) && !grammar.determiners(word.lower)) break
    }
  }
  return found
}

function add(words: readonly Word[], [from, to]: readonly [number, number], at: number, end: number, grammar: Grammar, scene: Scene, cast: Map<string, Figurehead>): void {
  const name = scene.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(/\s+/g, ' ')
  const offices = officesBeside(words, from, to, at, grammar)
  const surname = words[to - 1]?.lower ?? ''
  const beside = words[from - 2]?.lower ?? ''
  const feminine = offices.some(({ lower }) => grammar.rolesOfWomen(lower) || grammar.madams(lower)) || offices.some((office) => { const before = words[words.indexOf(office) - 1]?.lower ?? ''; return before === 'la' || before === 'une' || before === 'una' })
  const epicene = (office: Word): boolean => /^(?:docteur|dr|professeur|pr|médecin|maître|me|juge|ministre|maire)$/.test(office.lower)
  const masculine = !feminine && offices.some((office) => !epicene(office) && grammar.sirs(office.lower) || /^(?:le|un|el|der|ein)$/.test(words[words.indexOf(office) - 1]?.lower ?? '') || (grammar.language === 'de' && grammar.roles(office.lower) && /(?:er|präsident|chef|kanzler|general)$/u.test(office.lower)))
  const addressed = offices.some(({ lower }) => grammar.madams(lower)) || grammar.madams(beside) ? 'f' : offices.some((office) => !epicene(office) && grammar.sirs(office.lower)) || grammar.sirs(beside) ? 'm' : null
  // "Le maire, Odile Korr": the given name tells it, where the office is the same for both.
  const gender = addressed ?? genderOfGiven(name.split(' ')[0] ?? '', grammar.language) ?? (feminine ? 'f' : masculine ? 'm' : genderOfFull(name, grammar.language))
  // "Le chef de file de la liste": no chief of anything else.
  const posts = offices.filter((office) => !grammar.sirs(office.lower) && !grammar.madams(office.lower)).map((office) => (words[words.indexOf(office) + 2]?.lower === 'file' ? `${office.lower} de file` : office.lower))
  const reach = [words[Math.max(0, at - 6)]?.start ?? 0, words[Math.min(words.length - 1, end + 8)]?.end ?? 0] as const
  const state = offices.length === 0 ? null : scene.mentions.find(({ start, end: stop, is }) => is === 'state' && start >= reach[0] && stop <= reach[1])?.id ?? null
  // What is named around the office: "le maire de Lorne, NAME".
  const places = new Set(offices.length === 0 ? [] : words.slice(Math.max(0, at - 9), Math.min(words.length, end + 9)).filter(({ capital }, place) => capital && place > 0).map(({ lower }) => lower))
  // "Ramiro Korr", "Casimiro Korr": two of one surname.
  const namesake = cast.get(surname)
  const key = namesake !== undefined && name.includes(' ') && namesake.name.includes(' ') && name.split(' ')[0] !== namesake.name.split(' ')[0] && !/\./.test(name) ? name.toLowerCase() : surname
  const known = cast.get(key)
  const actor = official(name)?.actor ?? state
  if (known === undefined) cast.set(key, { name, surname, gender, posts: [...posts], places, actor })
  else {
    if (name.includes(' ') && !known.name.includes(' ')) known.name = name
    known.gender ??= gender
    known.actor ??= actor
    for (const place of places) known.places.add(place)
    for (const post of posts) if (!known.posts.includes(post)) known.posts.push(post)
  }
}

const stem = (word: string, grammar: Grammar): string => grammar.language === 'de' ? word.replace(/(?:in|en|n|s)$/u, '') : word.replace(/[aeo]s?$/u, '')

/** Whether an office named in a story is one a person has there: the same word, or another for it. */
function isPost(role: string, person: Figurehead, grammar: Grammar): boolean {
  const one = stem(role, grammar)
  return person.posts.some((post) => {
    const other = stem(post, grammar)
    return other === one || grammar.language === 'de' && (other.endsWith(one) || one.endsWith(other)) && Math.min(one.length, other.length) > 4
      || grammar.tongue.equals.some((equal) => { const all = equal.split(' ').map((word) => stem(word, grammar)); return all.includes(one) && all.includes(other) })
  })
}

/** Whom a phrase means: the person named in it or beside it, one who has the office in this story, whoever spoke before, or the words themselves. */
export function whoIs(words: readonly Word[], phrase: Phrase, grammar: Grammar, scene: Scene, cast: ReadonlyMap<string, Figurehead>, focus: readonly Who[]): Who | null {
  const first = words[phrase.from]
  const last = words[phrase.to - 1]
  if (first === undefined || last === undefined) return null
  const span = [first.start, last.end] as const
  if (phrase.pronoun !== null) return again(phrase.pronoun, focus, cast, grammar, phrase.look)
  if (phrase.name !== null) {
    const [from, to] = phrase.name
    const printed = scene.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(/\s+/g, ' ')
    const known = calledBy(cast, printed)
    const mention = scene.mentions.find(({ start, end, is }) => is === 'state' && start >= first.start && end <= Math.max(last.end, words[to - 1]?.end ?? 0))
    return { named: { name: known !== undefined && known.name.includes(' ') && known.name.endsWith(printed.split(' ').at(-1) ?? '') && !(printed.includes(' ') && printed.split(' ')[0] !== known.name.split(' ')[0] && !known.name.includes(printed)) ? known.name : printed, actor: known?.actor ?? official(printed)?.actor ?? mention?.id ?? null, span: [words[from]?.start ?? span[0], words[to - 1]?.end ?? span[1]] }, person: null, sure: 'stated', known: true, pronoun: null, plural: false }
  }
  const definite = !/^une?$/.test(words[phrase.from + 1]?.lower ?? '') && /^(?:der|die|das|des|dem|den|le|la|l’|l'|el|ce|cette|cet|este|esta|su|son|sa|dieser|diese)$/.test(first.lower)
  // "el sindicato de bomberos", "le syndicat des avocats": a body, though an office hangs on it.
  const head = words[phrase.from + 1]?.lower ?? ''
  const body = grammar.language !== 'de' && head !== phrase.role && (grammar.bodies(head) || grammar.houses(head))
  if (definite && phrase.role !== null && !body) {
    const chosen = holder(words, phrase, phrase.role, grammar, scene, cast, focus)
    if (chosen !== null) return { named: { name: chosen.name, actor: chosen.actor, span }, person: null, sure: 'inferred', known: true, pronoun: null, plural: false }
  }
  // "…, en un comunicado. «…», reza el texto": the words are of whoever issued it.
  const issuer = definite && phrase.to - phrase.from === 2 && written.test(head) && issued.test(scene.text.slice(Math.max(0, span[0] - 400), span[0])) ? focus.findLast(({ passing }) => passing !== 'named') : undefined
  if (issuer !== undefined && !written.test(issuer.named.name.split(/[\s’']+/u)[1] ?? '')) return { ...issuer, sure: 'inferred', named: { ...issuer.named, span: null } }
  const mention = scene.mentions.find(({ start, end }) => start >= span[0] && end <= span[1])
  return { named: { name: scene.text.slice(...span).replace(/\s+/g, ' '), actor: mention?.id ?? null, span }, person: null, sure: 'stated', known: mention !== undefined || phrase.role !== null, pronoun: null, plural: false }
}

const written = /^(?:texto|comunicado|nota|documento|escrito|carta|misiva|mensaje|texte|communiqué|note|document|lettre|courrier|message|text|mitteilung|pressemitteilung|erklärung|stellungnahme|schreiben|papier|brief)$/iu
const issued = /(?<!\p{L})(?:en|mediante|por|a través de|dans|par|via|in|mit|per)\s+(?:une?|una?|su|son|sa|leur|eine[mr]?|seine[mr]?|ihre[mr]?)\s+(?:\p{L}+\s){0,2}(?:comunicado|nota|declaración|escrito|carta|misiva|mensaje|communiqué|note|déclaration|lettre|courrier|message|texte|mitteilung|pressemitteilung|erklärung|stellungnahme|schreiben|brief|papier)(?!\p{L})/iu

/** Whom the story has in an office that a phrase names without a name: "le ministre", "die Kanzlerin", "el jefe de la diplomacia". */
function holder(words: readonly Word[], phrase: Phrase, role: string, grammar: Grammar, scene: Scene, cast: ReadonlyMap<string, Figurehead>, focus: readonly Who[]): Figurehead | null {
  // "el mandatario y Nobel de la Paz": one of two offices is enough.
  const whole = words.slice(phrase.from, phrase.to)
  const joint = whole.findIndex(({ lower }, place) => place > 1 && /^(?:y|e|et|und)$/.test(lower))
  const inside = joint > 0 && whole.slice(0, joint).some(({ lower }) => lower === role) ? whole.slice(0, joint) : whole
  const article = inside[0]?.lower ?? ''
  const woman = grammar.rolesOfWomen(role) || /^(?:la|una|une|cette|esta)$/.test(article) || grammar.language === 'de' && /^(?:die|eine|diese)$/.test(article)
  const head = inside.findIndex(({ lower }) => lower === role)
  const start = inside[0]?.start ?? 0
  const stop = inside.at(-1)?.end ?? 0
  const gendered = (person: Figurehead): boolean => person.gender === null || woman === (person.gender === 'f') || /^l[’']$/.test(article) && !grammar.rolesOfWomen(role)
  const recent = (some: readonly Figurehead[]): Figurehead | undefined => focus.map(({ named }) => some.find(({ name }) => name === named.name)).findLast((one) => one !== undefined)
  const posts = compound(inside.map(({ lower }) => lower).join(' ').replace(/[’']\s?/g, '’'), grammar)
  // "le maire d’Orvane" is nobody who was introduced as another town's.
  const capitals = posts !== null ? [] : inside.filter(({ capital, lower: word }, place) => capital && place > 0 && word !== role && grammar.language !== 'de')
  const fits = [...cast.values()].filter((person) => gendered(person) && capitals.every(({ lower: word }) => person.places.has(word)) && (posts === null ? isPost(role, person, grammar) : person.posts.some((post) => posts.test(post))))
  // "le président de la Dorra": the state in the phrase must be the person's.
  const state = scene.mentions.find(({ start: at, end, is }) => is === 'state' && at >= start && end <= stop)?.id ?? null
  if (state !== null) {
    const open = fits.filter(({ actor }) => actor === null)
    return fits.find(({ actor }) => actor === state) ?? (open.length === 1 ? open[0] : undefined) ?? (fits.length === 1 && posts !== null ? fits[0] ?? null : null)
  }
  const long = head >= 0 && inside.length > head + 4 && posts === null
  const chosen = long ? undefined : recent(fits) ?? (fits.length === 1 ? fits[0] : undefined)
  if (chosen !== undefined) return chosen
  // "Der CDU-Politiker", "der 52-Jährige", "l’intéressé": whoever was spoken of. An office nobody has been given goes to one who has none.
  const tail = inside.slice(head + 1)
  if (tail.length > 1 && posts === null || tail.some(({ capital, lower: word }) => capital && grammar.language !== 'de' || grammar.complements(word))) {
    // "quand Irène Korr a compris … raconte la ministre de l’Éducation": one who was named just before without any office.
    const named = (one: Figurehead): number => scene.text.lastIndexOf(one.name, start)
    const [last] = [...cast.values()].filter((one) => named(one) >= 0 && start - named(one) < 300).toSorted((a, b) => named(b) - named(a))
    return fits.length === 0 && last !== undefined && last.posts.length === 0 && last.gender === (woman ? 'f' : 'm') ? last : null
  }
  const generic = grammar.tongue.anyone.test(role)
  if (fits.length > 0 && !generic) return null
  // "ein Sprecher des Amtes … der Sprecher": whoever was brought in with that word, though not by name.
  const brought = focus.findLast(({ named }) => /^(?:une?|una|eine?|l[ae]|el|der|die|sein|ihr|su|son|sa) |^l[’']/i.test(named.name) && ![...cast.values()].some(({ name }) => name === named.name) && named.name.toLowerCase().split(/[\s’']+/).some((word) => stem(word, grammar) === stem(role, grammar)))
  if (brought !== undefined) return unnamed(brought, woman)
  // "Su abogado", "son avocat": somebody else than whoever was spoken of.
  if (/^(?:su|son|sa)$/.test(article)) return null
  const last = recent([...cast.values()].filter((person) => gendered(person) && (generic || !person.posts.some((post) => office.test(post)) && (person.posts.length === 0 || !office.test(role)))))
  if (last !== undefined) return last
  // "sagte Korr … so die Sozialdemokratin": an office that nobody was given is that of the last who spoke.
  const free = (person: Figurehead): boolean => gendered(person) && (person.posts.length === 0 || !office.test(role))
  const speaking = focus.findLast(({ passing }) => passing !== 'named')
  const person = speaking === undefined ? undefined : [...cast.values()].find(({ name }) => name === speaking.named.name)
  if (person !== undefined && free(person)) return person
  // Nobody has spoken yet: whoever was named last before it, of that gender for sure.
  if (person !== undefined || !solo.test(speaking?.named.name ?? '') || speaking?.named.actor != null) {
    const named = (one: Figurehead): number => scene.text.lastIndexOf(one.name.split(' ').at(-1) ?? one.name, start)
    const before = [...cast.values()].filter((one) => (one.gender === (woman ? 'f' : 'm') || one.gender === null && generic) && free(one) && named(one) >= 0 && start - named(one) < 500).toSorted((a, b) => named(b) - named(a))[0]
    return before ?? null
  }
  return speaking === undefined || office.test(role) ? null : unnamed(speaking, woman)
}

/** A surname, or a name, and no more. */
const solo = /^(?!(?:le|la|les|el|los|las|der|die|das|l’) )\p{Lu}[\p{L}’'-]+(?: (?:de |von |van )?\p{Lu}[\p{L}’'-]+)?$/u

/** Offices one holds by name: nobody is meant who was given another. */
const office = /minist|president|präsident|président|kanzler|sprecher|portavoz|vocer|porte-parole|botschaft|embaja|ambassad|bürgermeister|alcald|maire|gobernador|gouverneur|general|général|richter|jue[zc]|juge|anwalt|anwält|fiscal|procureur|direct|direkt|sekret|secret|secrét|canciller|rey|reina|roi|reine|könig|papst|papa|pape|abgeordnet|diputad|député|senador|sénat/u

const unnamed = ({ named: { name, actor } }: Who, woman: boolean): Figurehead => ({ name, surname: name.split(' ').at(-1)?.toLowerCase() ?? '', gender: woman ? 'f' : 'm', posts: [], places: new Set(), actor })

/** Offices that two words name: the posts that fit them. */
function compound(phrase: string, { tongue }: Grammar): RegExp | null {
  return tongue.compounds.find(([words]) => words.test(phrase))?.[1] ?? null
}

export const sureness = (who: Who | null): Confidence => (who === null ? 'guessed' : who.pronoun !== null ? 'inferred' : who.sure)

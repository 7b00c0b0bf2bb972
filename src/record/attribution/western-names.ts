import type { ActorId } from '#base/ids.ts'
import { type Scene, official } from './cast.ts'
import { genderOfName } from './roles.ts'
import type { Who } from './who.ts'
import type { Grammar, Word } from './western-words.ts'

/** A person a text names: by its full name, with the offices it is given. */
export type Figurehead = { name: string; readonly surname: string; gender: 'f' | 'm' | null; readonly posts: string[]; actor: ActorId | null }

/** A noun phrase of a sentence: places of its first word and behind its last; `name` the run of a person's name in it or beside it, `role` the office. */
export type Phrase = { readonly from: number; readonly to: number; readonly end: number; readonly name: readonly [from: number, to: number] | null; readonly role: string | null; readonly pronoun: 'he' | 'she' | 'they' | null }

const particle = /^(?:de|da|do|di|del|della|der|von|van|den|el|al|bin|ben|la|le|du|zu|d’|d')$/
const months = /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u

/** The end of the run of capitals that begins at a place, particles between capitals included. */
export function runEnd(words: readonly Word[], at: number, grammar: Grammar): number {
  let end = at
  while (end < words.length) {
    const word = words[end]
    if (word?.capital === true || (word !== undefined && /^\p{Lu}\.$/u.test(word.text) && words[end + 1]?.capital === true)) end += 1
    else if (end > at && word !== undefined && particle.test(word.lower) && words[end + 1]?.capital === true && !(grammar.language === 'de' && /^(?:der|den|zu|la|le)$/.test(word.lower)) && !grammar.bodies(words[end - 1]?.lower ?? '') && !grammar.roles(words[end - 1]?.lower ?? '') && end - at < 3 && words[end - 1]?.capital === true && /^(?:von|van|bin|ben|al|di|da)$/.test(word.lower)) end += 1
    else break
  }
  return end
}

/** The person's name within a run of capitals: without offices and forms of address before it; null where the run names a body, a place or nobody. */
export function nameIn(words: readonly Word[], from: number, to: number, grammar: Grammar, scene: Scene, cast: ReadonlyMap<string, Figurehead>): readonly [number, number] | null {
  const last = words[to - 1]
  if (last === undefined) return null
  // A sentence's first word has a capital whatever it is; an office alone is no name.
  if (grammar.roles(last.lower) || grammar.rolesOfWomen(last.lower) || grammar.determiners(last.lower) || grammar.adverbs(last.lower)) return null
  let start = from
  while (start < to - 1 && [grammar.determiners, grammar.articles, grammar.prepositions, grammar.conjunctions, grammar.adverbs, grammar.that].some((is) => is(words[start]?.lower ?? ''))) start += 1
  let titled = false
  while (start < to - 1 && words[start] !== undefined) {
    const word = words[start]
    const lower = word?.lower ?? ''
    const isOffice = grammar.titles(word?.text ?? '') || grammar.roles(lower) || grammar.rolesOfWomen(lower)
    const state = scene.mentions.some(({ start: at, end, is, by }) => is === 'state' && by === 'name' && word !== undefined && at <= word.start && end >= word.end)
    if (isOffice || (state && to - start >= 2)) { start += 1; titled ||= isOffice } else if (grammar.bodies(lower) && to - start > 2 && (grammar.language !== 'de' || to - start >= 3)) start += 1
    else break
  }
  // A form of address before the run: "M. Castagnet", "Herr Korr", "la ministre Korr".
  const before = words[start - 1]
  const stop = before?.text === '.' ? words[start - 2] : before
  if (stop !== undefined && (grammar.titles(stop.text) || grammar.roles(stop.lower) || grammar.rolesOfWomen(stop.lower))) titled = true
  const known = cast.get(last.lower)
  const run = words.slice(start, to)
  if (run.some(({ text }) => months.test(text)) || run.some(({ lower, text }) => grammar.bodies(lower) || /^\p{Lu}{2,6}$/u.test(text) && grammar.language !== 'es' && !titled)) return null
  if (run.some((word) => scene.mentions.some(({ start: at, end, is, by }) => by === 'name' && (is === 'state' || is === 'organisation' || is === 'group') && at <= word.start && end >= word.end))) return known === undefined ? null : [start, to]
  if (known !== undefined && (run.length === 1 || known.name.toLowerCase().endsWith(run.map(({ lower }) => lower).join(' ')))) return [start, to]
  if (official(run.map(({ text }) => text).join(' ')) !== null) return [start, to]
  if (run.length === 1) return titled ? [start, to] : null
  const hung = words[start - 1]
  // "de Port-Anselme Vieux", "la Alianza Ciudadana": behind an article or a preposition, and without an office, a run is a place or a body.
  if (!titled && hung !== undefined && (grammar.articles(hung.lower) || grammar.complements(hung.lower) || grammar.prepositions(hung.lower)) && run.length < 3) return null
  if (!titled && run.length > 4) return null
  // "ministre de l’Énergie Anna Korr", "presidente de Pellin Cornelius Orth": the last two are the name.
  if (!titled && run.length === 3 && hung !== undefined && (grammar.complements(hung.lower) || grammar.articles(hung.lower))) return [to - 2, to]
  return [start, to]
}

/** Reads the noun phrase that begins at a place; null if none does. */
export function phraseAt(words: readonly Word[], at: number, stop: number, grammar: Grammar, scene: Scene, cast: ReadonlyMap<string, Figurehead>): Phrase | null {
  const first = words[at]
  if (first === undefined || at >= stop || first.kind !== 'word') return null
  const next = words[at + 1]
  const bare = next === undefined || at + 1 >= stop || next.kind !== 'word' || !next.capital && !grammar.roles(next.lower)
  if (bare || grammar.language !== 'de') {
    if (grammar.he(first.lower) && (grammar.language !== 'es' || next?.kind !== 'word' || /^[éÉ]/u.test(first.text))) return { from: at, to: at + 1, end: at + 1, name: null, role: null, pronoun: 'he' }
    if (grammar.they(first.lower) && !grammar.she(first.lower)) return { from: at, to: at + 1, end: at + 1, name: null, role: null, pronoun: 'they' }
    if (grammar.she(first.lower) && (grammar.language !== 'es' || next?.kind !== 'word' || /^[ée]ll/iu.test(first.text))) return { from: at, to: at + 1, end: at + 1, name: null, role: null, pronoun: 'she' }
  }
  const addressed = grammar.titles(first.text) || grammar.sirs(first.lower) || grammar.madams(first.lower)
  const determined = grammar.determiners(first.lower)
  if (!determined && !addressed && !first.capital && !(grammar.roles(first.lower) || grammar.rolesOfWomen(first.lower))) return null
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
    if (word === undefined || word.kind === 'quote' || word.kind === 'mark' && word.text !== '-') break
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
      if (/^(?:en|para|im|zu|zur|zum|für|à|au|pour|y|e|et|und)$/.test(word.lower) && !after.capital && !(words[to + 2]?.capital === true && grammar.articles(after.lower))) break
      if (grammar.language === 'de' && /^(?:der|des)$/.test(word.lower) && name !== null) break
    } else if (to > at + 1 && (grammar.verbs(word.lower) && !grammar.roles(word.lower) || grammar.auxiliaries(word.lower))) break
    role ??= grammar.roles(word.lower) || grammar.rolesOfWomen(word.lower) ? word.lower : null
    to += 1
  }
  while (to > at + 1 && (grammar.complements(words[to - 1]?.lower ?? '') || grammar.articles(words[to - 1]?.lower ?? ''))) to -= 1
  if (to === at + 1 && determined && !addressed) {
    // "dijo una" alone is nobody; "Varios", "Fuentes" may be.
    if (first.lower.length < 5) return null
  }
  return apposed(words, { from: at, to, end: to, name, role, pronoun: null }, stop, grammar, scene, cast)
}

/** ", NAME," or ", ministre de …," behind a phrase: whoever is named there is whom it means. */
function apposed(words: readonly Word[], phrase: Phrase, stop: number, grammar: Grammar, scene: Scene, cast: ReadonlyMap<string, Figurehead>): Phrase {
  if (words[phrase.to]?.text !== ',') return phrase
  let close = phrase.to + 1
  while (close < words.length && close - phrase.to < 22 && words[close]?.kind !== 'quote' && !/^[,.;:—–]$/.test(words[close]?.text ?? '')) close += 1
  const inside = words.slice(phrase.to + 1, close)
  const first = inside[0]
  if (first === undefined || first.kind !== 'word') return phrase
  if (phrase.name === null && inside.length > 1 && grammar.relatives(first.lower) && words[close]?.text === ',') return { ...phrase, end: Math.min(stop, close + 1) }
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
    return phrase
  }
  const describes = grammar.determiners(first.lower) || role !== null && (first.lower === role || inside[1]?.lower === role || inside[2]?.lower === role) || grammar.relatives(first.lower) || first.kind === 'word' && words[phrase.to + 1]?.lower === 'ex'
  return describes && words[close]?.text === ',' ? { ...phrase, end: Math.min(stop, close + 1), role: phrase.role ?? role } : { ...phrase, role: phrase.role ?? (describes ? role : null) }
}

/** Every person the sentences name in full or with an office. */
export function western(sentences: readonly (readonly Word[])[], grammar: Grammar, scene: Scene): Map<string, Figurehead> {
  const cast = new Map<string, Figurehead>()
  for (const words of sentences) {
    for (let at = 0; at < words.length; at += 1) {
      if (words[at]?.capital !== true) continue
      const end = runEnd(words, at, grammar)
      const name = nameIn(words, at, end, grammar, scene, cast)
      if (name !== null && evident(words, name, at, grammar)) add(words, name, at, end, grammar, scene, cast)
      at = Math.max(at, end - 1)
    }
  }
  return cast
}

/** Whether a run is surely somebody's name: an office or form of address beside it, or a given name and no German nouns side by side. */
function evident(words: readonly Word[], [from, to]: readonly [number, number], at: number, grammar: Grammar): boolean {
  if (officesBeside(words, from, to, at, grammar).length > 0) return true
  if (to - from < 2) return false
  if (genderOfName(words.slice(from, to).map(({ text }) => text).join(' ')) !== null) return true
  // At the head of a sentence in German a capital says nothing, and "Millionen Taler" is nobody.
  return grammar.language !== 'de' ? from > 0 || to - from <= 3 : words[from - 1]?.kind !== 'number' && !grammar.articles(words[from - 1]?.lower ?? '')
}

function officesBeside(words: readonly Word[], from: number, to: number, at: number, grammar: Grammar): readonly Word[] {
  const office = (word: Word): boolean => (grammar.roles(word.lower) || grammar.rolesOfWomen(word.lower) || grammar.titles(word.text) || grammar.sirs(word.lower) || grammar.madams(word.lower))
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
    } else if (office(word)) { found.push(word); break } else if (grammar.verbs(word.lower) || grammar.conjunctions(word.lower) && !grammar.complements(word.lower)) break
    back -= 1
  }
  if (words[to]?.text === ',') {
    for (let place = to + 1; place < to + 6; place += 1) {
      const word = words[place]
      if (word === undefined || word.kind !== 'word') break
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
  const masculine = !feminine && offices.some((office) => grammar.sirs(office.lower) || /^(?:le|un|el|der|ein)$/.test(words[words.indexOf(office) - 1]?.lower ?? '') || (grammar.language === 'de' && grammar.roles(office.lower) && /(?:er|präsident|chef|kanzler|general)$/u.test(office.lower)))
  const gender = feminine || grammar.madams(beside) ? 'f' : masculine || grammar.sirs(beside) ? 'm' : genderOfName(name)
  const posts = offices.filter((office) => !grammar.sirs(office.lower) && !grammar.madams(office.lower)).map(({ lower }) => lower)
  const reach = [words[Math.max(0, at - 6)]?.start ?? 0, words[Math.min(words.length - 1, end + 8)]?.end ?? 0] as const
  const state = offices.length === 0 ? null : scene.mentions.find(({ start, end: stop, is }) => is === 'state' && start >= reach[0] && stop <= reach[1])?.id ?? null
  const known = cast.get(surname)
  const actor = official(name)?.actor ?? state
  if (known === undefined) cast.set(surname, { name, surname, gender, posts: [...posts], actor })
  else {
    if (name.includes(' ') && !known.name.includes(' ')) known.name = name
    known.gender ??= gender
    known.actor ??= actor
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
  if (phrase.pronoun !== null) return again(phrase.pronoun, focus, cast)
  if (phrase.name !== null) {
    const [from, to] = phrase.name
    const surname = words[to - 1]?.lower ?? ''
    const printed = scene.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0).replace(/\s+/g, ' ')
    const known = cast.get(surname)
    const mention = scene.mentions.find(({ start, end, is }) => is === 'state' && start >= first.start && end <= Math.max(last.end, words[to - 1]?.end ?? 0))
    return { named: { name: known !== undefined && known.name.includes(' ') && known.name.endsWith(printed.split(' ').at(-1) ?? '') ? known.name : printed, actor: known?.actor ?? official(printed)?.actor ?? mention?.id ?? null, span: [words[from]?.start ?? span[0], words[to - 1]?.end ?? span[1]] }, person: null, sure: 'stated', known: true, pronoun: null, plural: false }
  }
  const definite = /^(?:der|die|das|le|la|l’|l'|el|ce|cette|este|esta|su|son|sa|dieser|diese)$/.test(first.lower)
  if (definite && phrase.role !== null) {
    const woman = grammar.rolesOfWomen(phrase.role) || /^(?:la|una|une|cette|esta)$/.test(first.lower)
    const head = words.slice(phrase.from, phrase.to).findIndex(({ lower }) => lower === phrase.role)
    const fits = [...cast.values()].filter((person) => isPost(phrase.role ?? '', person, grammar) && (person.gender === null || woman === (person.gender === 'f') || first.lower === 'l’'))
    // "le président de la Dorra": the state in the phrase must be the person's.
    const state = scene.mentions.find(({ start, end, is }) => is === 'state' && start >= span[0] && end <= span[1])?.id ?? null
    const recent = focus.map(({ named }) => fits.find(({ name }) => name === named.name)).filter((one) => one !== undefined)
    const ofState = state === null ? [] : fits.filter(({ actor }) => actor === state)
    const chosen = state !== null ? ofState[0] ?? (fits.length === 1 && fits[0]?.actor === null ? fits[0] : undefined) : recent.at(-1) ?? (fits.length === 1 ? fits[0] : undefined)
    const whole = head >= 0 && phrase.to - phrase.from > head + 4 && state === null
    if (chosen !== undefined && !whole) return { named: { name: chosen.name, actor: chosen.actor, span }, person: null, sure: 'inferred', known: true, pronoun: null, plural: false }
  }
  const mention = scene.mentions.find(({ start, end }) => start >= span[0] && end <= span[1])
  return { named: { name: scene.text.slice(...span).replace(/\s+/g, ' '), actor: mention?.id ?? null, span }, person: null, sure: 'stated', known: mention !== undefined || phrase.role !== null, pronoun: null, plural: false }
}

/** Whom a pronoun means: the last one in focus that it fits. */
export function again(pronoun: 'he' | 'she' | 'they' | null, focus: readonly Who[], cast: ReadonlyMap<string, Figurehead>): Who | null {
  const gender = pronoun === 'she' ? 'f' : pronoun === 'he' ? 'm' : null
  const gendered = (who: Who): 'f' | 'm' | null | undefined => [...cast.values()].find(({ name }) => name === who.named.name)?.gender
  const exact = gender === null ? undefined : focus.findLast((who) => gendered(who) === gender)
  const open = focus.findLast((who) => { const its = gendered(who); return gender === null || its === null })
  const chosen = exact !== undefined && open !== undefined ? (focus.lastIndexOf(open) > focus.lastIndexOf(exact) + 2 ? open : exact) : exact ?? open ?? (pronoun === null ? undefined : focus.findLast((who) => gendered(who) === undefined))
  return chosen === undefined ? null : { ...chosen, sure: 'inferred', pronoun: pronoun ?? 'he', named: { ...chosen.named, span: null } }
}

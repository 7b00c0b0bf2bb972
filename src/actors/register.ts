import type { ActorId } from '#base/ids.ts'
import { languages, type Words } from '#base/words.ts'
import type { Actor, Group, Mention, NamedBy } from './actor.ts'
import { groups } from './data/groups.ts'
import { germanGenitives, germanMetonyms, germanNames, germanStems } from './data/german.ts'
import { others } from './data/others.ts'
import { states } from './data/states.ts'
import { type Token, tokens } from './tokens.ts'

const words = (list: string | undefined): readonly string[] => list?.split('|') ?? []

/** The register Parley is delivered with: states, organisations, entities and offices, in that order. A team's own actors stand in its streams. */
export const actors: readonly Actor[] = [
  ...states.map((state): Actor => ({ ...state, aliases: [...state.aliases, ...words(germanNames[state.id]), ...words(germanGenitives[state.id])], adjectives: [...state.adjectives, ...words(germanStems[state.id]).flatMap((stem) => ['', 'e', 'er', 'en', 'es', 'em'].map((ending) => stem + ending))], metonyms: [...state.metonyms, ...words(germanMetonyms[state.id])], kind: 'state', of: null })),
  ...others.map((other): Actor => ({ ...other, admitted: null })),
]

const byId = new Map(actors.map((actor) => [actor.id, actor]))
const groupById = new Map(groups.map((group) => [group.id, group]))

/** The actor with this id; null if the register has none. */
export function actorOf(id: ActorId): Actor | null {
  return byId.get(id) ?? null
}

/** The group with this id; null if the register has none. */
export function groupOf(id: string): Group | null {
  return groupById.get(id) ?? null
}

/** A name in the index: its words, and what it names. An acronym must be in capitals, so that "who" is not WHO; a proper name begins with one. */
type Entry = { readonly words: readonly string[]; readonly acronym: boolean; readonly capital: boolean; readonly id: string; readonly is: Mention['is']; readonly by: NamedBy }

const articles = new Set(['the', 'la', 'le', 'les', 'l', 'el', 'los', 'las'])
const ranks: { readonly [by in NamedBy]: number } = { name: 0, adjective: 1, metonym: 2 }

type Index = ReadonlyMap<string, readonly Entry[]>

/** What an index is made of: the names of one actor, by how they name it. */
type Names = Pick<Actor, 'id' | 'aliases' | 'adjectives' | 'metonyms'> & { readonly names: Words; readonly kind: Mention['is'] }

/** Names by their first word, the longest first; among equal ones a name before an adjective before a metonym, an actor before a group. `base` is taken over and left as it is. */
function indexOf(all: readonly Names[], base: Index = new Map()): Index {
  const entries = new Map<string, readonly Entry[]>(base)
  const add = (name: string, id: string, is: Mention['is'], by: NamedBy): void => {
    const words = tokens(name.replace(/\(.*\)/, ''))
    const first = words[0]
    if (first === undefined) return
    const list = entries.get(first.folded) ?? []
    if (list.some((entry) => entry.id === id && entry.acronym === (words.length === 1 && first.acronym) && entry.words.join(' ') === words.map(({ folded }) => folded).join(' '))) return
    entries.set(first.folded, [...list, { words: words.map(({ folded }) => folded), acronym: words.length === 1 && first.acronym, capital: first.capital, id, is, by }])
  }
  for (const { id, kind, names, aliases, adjectives, metonyms } of all) {
    for (const language of languages) {
      const name = names[language]
      if (name === undefined || name === null) continue
      add(name, id, kind, 'name')
      // "Bolivia (Plurinational State of)" is also written the other way round.
      const turned = /^(.+) \((.+?)( -)?(?: of| of the| de| d’| del| du)?\)$/.exec(name)
      if (turned !== null && language === 'en') add(`${turned[2]} of ${turned[1]}`, id, kind, 'name')
    }
    for (const alias of aliases) add(alias, id, kind, 'name')
    for (const adjective of adjectives) add(adjective, id, kind, 'adjective')
    for (const metonym of metonyms) add(metonym, id, kind, 'metonym')
  }
  for (const [word, list] of entries) if (list !== base.get(word)) entries.set(word, list.toSorted((a, b) => b.words.length - a.words.length || ranks[a.by] - ranks[b.by] || Number(a.is === 'group') - Number(b.is === 'group')))
  return entries
}

/** Made when a name is first looked up: a server whose reading process alone looks names up does without. */
const index = (): Index => (made ??= indexOf([...actors, ...groups.map((group): Names => ({ ...group, kind: 'group', adjectives: [], metonyms: [] }))]))
let made: Index | undefined

/** An actor that a team added to the register it was delivered with. Languages in which it gave no name are left out. */
export type Added = Omit<Names, 'names'> & { readonly names: Words; readonly of: ActorId | null }

/** The delivered register with what a team added: names that both have stay the delivered ones'. Made anew when the additions change. */
export function registerWith(added: readonly Added[]): { readonly mentionsIn: (text: string) => readonly Mention[]; readonly actorOf: (id: ActorId) => Actor | null } {
  if (added.length === 0) return { mentionsIn, actorOf }
  const more = indexOf(added, index())
  const own = new Map(added.flatMap((one) => {
    const { en } = one.names
    const { kind } = one
    return kind === 'group' ? [] : [[one.id, { ...one, kind, names: { ar: one.names.ar ?? en, zh: one.names.zh ?? en, en, fr: one.names.fr ?? en, ru: one.names.ru ?? en, es: one.names.es ?? en }, admitted: null } satisfies Actor] as const]
  }))
  return { mentionsIn: (text) => mentionsBy(more, text), actorOf: (id) => byId.get(id) ?? own.get(id) ?? null }
}

/** The longest entry that begins at this word. With `anyCase`, small letters will do for all but acronyms. */
function longestAt(words: readonly Token[], at: number, anyCase: boolean, index: Index): { readonly entry: Entry; readonly length: number } | null {
  const first = words[at]
  if (first === undefined) return null
  for (const form of first.bare === null ? [first.folded] : [first.folded, first.bare]) {
    for (const entry of index.get(form) ?? []) {
      if ((entry.acronym && !first.acronym) || (entry.capital && !first.capital && !anyCase)) continue
      let length = 1
      while (length < entry.words.length && words[at + length]?.folded === entry.words[length]) length += 1
      if (length === entry.words.length) return { entry, length }
    }
  }
  return null
}

/**
 * What a whole name names, in any of the six languages, without regard to case (acronyms apart), diacritics or article. Null where the name is more than, or other than, a name of the register.
 */
export function find(name: string): Omit<Mention, 'start' | 'end'> | null {
  const words = tokens(name.replace(/\(.*\)/, ''))
  const start = words.length > 1 && articles.has(words[0]?.folded ?? '') ? 1 : 0
  for (const from of new Set([0, start])) {
    const found = longestAt(words, from, true, index())
    if (found !== null && found.length === words.length - from) return { id: found.entry.id, is: found.entry.is, by: found.entry.by }
  }
  return null
}

/**
 * All actors and groups named in a text, in order, the longest name at each place, none overlapping another. Proper names
 * must begin with a capital where the script has them. About two million characters a second; the index is built once, when it is first needed.
 */
export function mentionsIn(text: string): readonly Mention[] {
  return mentionsBy(index(), text)
}

function mentionsBy(names: Index, text: string): readonly Mention[] {
  const words = tokens(text)
  const found: Mention[] = []
  for (let at = 0; at < words.length;) {
    const match = longestAt(words, at, false, names)
    if (match === null) {
      at += 1
      continue
    }
    const first = words[at]
    const last = words[at + match.length - 1]
    if (first !== undefined && last !== undefined) found.push({ id: match.entry.id, is: match.entry.is, by: match.entry.by, start: first.start, end: last.end })
    at += match.length
  }
  return found
}

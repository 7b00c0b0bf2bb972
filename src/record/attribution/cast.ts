import type { Actor, Mention } from '#actors/actor.ts'
import type { ActorId } from '#base/ids.ts'
import { officials } from './data/officials.ts'
import { isPossessive } from './english/cues.ts'
import type { Line } from './lines.ts'
import { genderOf, genderOfName, isBody, isNamePiece, isParticle, isPlural, isTitle, placeEnd, roleAt } from './roles.ts'
import { thingsIn } from './things.ts'
import { type Token, isCapital } from './tokens.ts'

/** A person the text names, with every post it gives them and for whom. */
export type Person = {
  readonly name: string
  readonly surname: string
  readonly posts: readonly { readonly role: string; readonly actor: ActorId | null }[]
  readonly gender: 'f' | 'm' | null
  /** Where the first naming with a post or full name stands. */
  readonly at: number
}

/** What a text is read with: the mentions of the register's actors in it and the persons it names. */
export type Scene = {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly actorOf: (id: ActorId) => Actor | null
  readonly persons: readonly Person[]
  /** Names in the text that are no person's though they look like one: places, firms, papers. */
  readonly things?: ReadonlySet<string>
}

const knownNames = new Map(Object.entries(officials).map(([name, actor]) => [name, { name, actor }]))
const knownSurnames = new Map(Object.entries(officials).toReversed().map(([name, actor]) => [name.split(' ').at(-1) ?? name, { name, actor }]))

/** The actor of a person known from the list of officials; a surname alone counts only where the list has no doubt. */
export function official(name: string): { readonly name: string; readonly actor: ActorId } | null {
  return knownNames.get(name) ?? knownSurnames.get(name) ?? null
}

/** The mention of the register that covers a token; mentions stand in order and do not overlap. */
export function mentionAt(mentions: readonly Mention[], token: Token): Mention | null {
  let low = 0
  let high = mentions.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const mention = mentions[middle]
    if (mention === undefined) return null
    if (mention.start > token.start) high = middle - 1
    else if (mention.end < token.end) low = middle + 1
    else return mention
  }
  return null
}

/** The end of the run of name words that begins at a place; the place itself if none does. */
export function nameEnd(tokens: readonly Token[], from: number, to: number, mentions: readonly Mention[]): number {
  let at = from
  if (placeEnd(tokens, from) > from) return from
  while (at < to) {
    const token = tokens[at]
    if (token === undefined) break
    const glued = tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
    if (isNamePiece(tokens, at) && mentionAt(mentions, token) === null) at += 1
    else if (at > from && /^[-‐’']$/.test(token.text) && glued && !isPossessive(tokens, at)) at += 1
    else if (at > from && tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === token.start) at += 1
    else if (at > from && isParticle(token) && (isCapital(tokens[at + 1]) || tokens[at + 1]?.text === '-')) at += 1
    else if (at === from && isParticle(token) && tokens[at + 1]?.text === '-' && isCapital(tokens[at + 2])) at += 2
    else if (at > from && isCapital(token) && at + 1 >= to && mentionAt(mentions, token)?.by === 'name' && isNamePiece(tokens, at - 1) && tokens[at - 1]?.pos === 'PROPN' && !isBody(token) && at - from === 1 && roleAt(tokens, from - 1) !== null) at += 1
    else break
  }
  return at
}

/** "Harbour Chief Calls Mayor Unfit Over Dredging Remarks": where every word has a capital none of them tells a name. */
function isHeading({ tokens }: Line): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}$/u.test(text))
  return words.length >= 5 && words.every(isCapital)
}

/** The names in the lines that are a place's, a firm's or a paper's. */
export function things(lines: readonly Line[], mentions: readonly Mention[]): ReadonlySet<string> {
  return thingsIn(lines.filter((line) => !isHeading(line)), mentions, (line, at) => nameEnd(line.tokens, at, line.tokens.length, mentions))
}

/** Every person the lines name with a post, with a form of address, or in full; `unlike` are the names of what is no person. */
export function cast(lines: readonly Line[], mentions: readonly Mention[], unlike: ReadonlySet<string>, postsOf: (line: Line, from: number, to: number) => readonly { readonly role: string; readonly actor: ActorId | null }[]): readonly Person[] {
  const persons = new Map<string, { name: string; surname: string; posts: { role: string; actor: ActorId | null }[]; gender: 'f' | 'm' | null; at: number }>()
  for (const line of lines) {
    if (isHeading(line)) continue
    for (let at = 0; at < line.tokens.length; at += 1) {
      const end = nameEnd(line.tokens, at, line.tokens.length, mentions)
      if (end === at) { at = Math.max(at, placeEnd(line.tokens, at) - 1); continue }
      const piece = named(line, at, end)
      if (unlike.has(piece.name)) { at = end - 1; continue }
      const known = official(piece.name)
      const left = leftOf(line, at)
      const titled = isTitle(line.tokens[at - 1])
      // "the Institute for the Study of War": a name behind a preposition has no post of what stands before it.
      const hangs = /^(?:of|for|at|in|the|on|by|from)$/.test(line.tokens[at - 1]?.lower ?? '')
      const posts = [...(hangs ? [] : postsOf(line, left, at)), ...apposition(line, left, at, end, postsOf)]
      const full = piece.words >= 2 ? piece.name : known?.name ?? null
      if (full !== null || titled || posts.length > 0) {
        // "Franz Hale" and "Ida Hale" are two; "F. Hale", "Franz Otto Hale" and a bare "Hale" are the first of them.
        const other = persons.get(piece.surname)
        const key = full !== null && other !== undefined && other.name.includes(' ') && !sameGivenName(full, other.name) ? full : piece.surname
        const entry = persons.get(key)
        const gender = genderOf(line.tokens[at - 1]?.text ?? '') ?? posts.map(({ role }) => genderOf(role)).find((one) => one !== null) ?? genderOfName(full ?? piece.name)
        const add = known === null || posts.some(({ actor }) => actor !== null) ? posts : [...posts.map(({ role }) => ({ role, actor: known.actor })), ...(posts.length === 0 ? [{ role: '', actor: known.actor }] : [])]
        if (entry === undefined) persons.set(key, { name: full ?? piece.name, surname: piece.surname, posts: [...add], gender, at: line.tokens[at]?.start ?? 0 })
        else {
          if (full !== null && !entry.name.includes(' ')) entry.name = full
          entry.gender ??= gender
          for (const post of add) if (!entry.posts.some((one) => one.role === post.role && one.actor === post.actor)) entry.posts.push(post)
        }
      }
      at = end - 1
    }
  }
  return introducedLate([...persons.values()], lines, postsOf)
}

/**
 * "Aldora's foreign minister called for a truce. … “…,” NAME told reporters.": a report names the post first and the person who holds it in one of the
 * next sentences. Only where one post of one actor stands unnamed before a full name that has none, in the same paragraph or the next.
 */
function introducedLate(persons: readonly Person[], lines: readonly Line[], postsOf: (line: Line, from: number, to: number) => readonly { readonly role: string; readonly actor: ActorId | null }[]): readonly Person[] {
  const heads = lines.flatMap((line) => {
    const verb = line.tokens.findIndex((token, at) => (token.pos === 'VERB' || token.pos === 'AUX') && !isPossessive(line.tokens, at) && token.lower !== "'s" && !isCapital(token) && (line.quoted[at] ?? -1) < 0)
    const words = line.tokens.slice(0, Math.max(0, verb))
    const hangs = words.findIndex(({ pos, lower }) => pos === 'ADP' && lower !== 'of')
    const posts = verb < 1 || verb > 12 || hangs === 0 || words.some(({ pos, text }) => pos === 'CCONJ' || text === ',') ? [] : postsOf(line, 0, hangs > 0 ? hangs : verb)
    const [post] = posts
    return post === undefined || post.actor === null || isPlural(post.role) || persons.some(({ at }) => at >= line.span[0] && at < (line.tokens[verb]?.start ?? 0)) ? [] : [{ line, post }]
  })
  return persons.map((person) => {
    if (person.posts.some(({ actor }) => actor !== null) || !person.name.includes(' ')) return person
    const line = lines.find(({ span }) => span[0] <= person.at && person.at < span[1])
    const head = line === undefined ? undefined : heads.findLast((one) => one.line.span[0] < line.span[0] && line.paragraph - one.line.paragraph <= 1)
    if (head === undefined || person.posts.some(({ role }) => role !== '' && role !== head.post.role)) return person
    const first = persons.filter((one) => one.at > head.line.span[0] && one.posts.length === 0).toSorted((a, b) => a.at - b.at)[0]
    const held = persons.some((one) => one !== person && one.posts.some(({ role, actor }) => role === head.post.role && actor === head.post.actor))
    return first !== person || held ? person : { ...person, posts: [...person.posts, head.post] }
  })
}

/** A name as printed, its number of words and its last word with what is glued to it. */
export function named(line: Line, from: number, to: number): { readonly name: string; readonly surname: string; readonly words: number } {
  const name = line.text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ')
  const words = name.split(' ')
  // "NAME NAME Jr.": the younger of two of one name.
  const surname = /^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(words.at(-1) ?? '') && words.length > 1 ? words.at(-2) : words.at(-1)
  return { name, surname: surname ?? name, words: words.length }
}

/** Whether two full names may be of one person, by what comes first in them; unknown given names tell nothing. */
function sameGivenName(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((name) => name.split(' ')[0]?.replace('.', ''))
  return a.startsWith(b) || b.startsWith(a) || a.slice(0, 3) === b.slice(0, 3) || one.endsWith(other) || other.endsWith(one) || genderOfName(one) === null && genderOfName(other) === null
}

/** How far the words before a name may belong to it: posts, words for states, "of", "for", "to", possessives. */
function leftOf(line: Line, at: number): number {
  let from = at
  while (from > 0 && at - from < 16) {
    const token = line.tokens[from - 1]
    if (token === undefined || (line.quoted[from - 1] ?? -1) >= 0) break
    const glued = token.text === '-' || token.text === '.' || isPossessive(line.tokens, from - 1)
    if (!(glued || ['NOUN', 'PROPN', 'ADJ', 'DET', 'PART'].includes(token.pos) || isCapital(token) || /^(?:of|for|to|and|the)$/.test(token.lower) || roleAt(line.tokens, from - 1) !== null)) break
    if (/^(?:with|by|that)$/.test(token.lower)) break
    from -= 1
  }
  return from
}

/** "NAME, the foreign minister of X," and "the head of X, NAME,". */
function apposition(line: Line, left: number, from: number, to: number, postsOf: (line: Line, from: number, to: number) => readonly { readonly role: string; readonly actor: ActorId | null }[]): readonly { readonly role: string; readonly actor: ActorId | null }[] {
  const { tokens } = line
  const found: { readonly role: string; readonly actor: ActorId | null }[] = []
  if (tokens[to]?.text === ',') {
    let end = to + 1
    while (end < tokens.length && end - to < 22 && !/^[,.;:—–"“”]$/.test(tokens[end]?.text ?? '')) end += 1
    const who = tokens[to + 1]?.lower === 'who' && /^(?:serves|served|is|was|works|worked)$/.test(tokens[to + 2]?.lower ?? '') ? (tokens[to + 3]?.lower === 'as' ? 3 : 2) : 0
    const first = tokens[to + 1 + who]
    if (first !== undefined && (first.pos !== 'VERB' && first.pos !== 'AUX' && first.pos !== 'CCONJ' && first.pos !== 'PRON')) {
      // The post must come at once: within its first words, before any verb.
      const start = to + 1 + who
      // "aboard the HALE, the chief said": no apposition, but who speaks next.
      const speaks = tokens.slice(start, end).findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
      if (speaks > 0 && /^(?:said|says|told|has|had|was|is|will|would|announced|added)$/.test(tokens[start + speaks]?.lower ?? '') && !tokens.slice(start, start + speaks).some(({ lower }) => /^(?:who|which|that)$/.test(lower))) return found
      const stop = tokens.slice(start, end).findIndex((token) => token.pos === 'VERB' || token.pos === 'AUX' || /^(?:who|which|that|until|from|under)$/.test(token.lower))
      found.push(...postsOf(line, start, stop < 0 ? end : start + stop))
    }
  }
  if (found.length === 0 && left === from && tokens[from - 1]?.text === ',') {
    let start = from - 1
    while (start > 0 && from - start < 14 && !/^[,.;:—–"“”]$/.test(tokens[start - 1]?.text ?? '')) start -= 1
    if (roleAt(tokens, start) !== null || roleAt(tokens, start + 1) !== null || roleAt(tokens, start + 2) !== null || roleAt(tokens, start + 3) !== null) found.push(...postsOf(line, start, from - 1))
  }
  return found
}

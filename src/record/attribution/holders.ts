import type { ActorId } from '#base/ids.ts'
import type { Actor } from '#actors/actor.ts'
import { tokens } from '#actors/tokens.ts'
import type { Confidence, Found, Named } from '../found.ts'

/**
 * Who held a post on the day a document was published: the name, the same in other scripts and languages (`aliases`), the post as it was recorded, in several
 * languages (`posts`), and of which actor's voice it is. `office` is the office itself, where it is an actor.
 */
export type PostHeld = { readonly name: string; readonly aliases?: readonly string[]; readonly role: string | null; readonly posts?: readonly string[]; readonly actor: ActorId; readonly office?: ActorId }

/** Every name by which a holder may be printed. */
const namesOf = ({ name, aliases = [] }: PostHeld): readonly string[] => [name, ...aliases]
const rolesOf = ({ role, posts = [] }: PostHeld): readonly string[] => [...role === null ? [] : [role], ...posts]

/** A name's words as they are compared in any script. */
const folded = (name: string): readonly string[] => tokens(name).map(({ folded: word }) => word)

/** The last word of a name of several, by which people are called alone; a name without blanks has none. */
function familyOf(name: string): string | null {
  const words = name.trim().split(/\s+/)
  return words.length < 2 ? null : folded(words.at(-1) ?? '').join(' ') || null
}

/** All the ways in which a team's holders of that day may be named. A family name, or a post of an actor, that two of them share names neither. */
type Index = { readonly whole: ReadonlyMap<string, PostHeld>; readonly family: ReadonlyMap<string, PostHeld | null>; readonly posts: ReadonlyMap<string, PostHeld | null> }

function indexOf(holders: readonly PostHeld[]): Index {
  const once = (pairs: readonly (readonly [string, PostHeld])[]): Map<string, PostHeld | null> => {
    const found = new Map<string, PostHeld | null>()
    for (const [key, held] of pairs) {
      const before = found.get(key)
      found.set(key, before === undefined || (before !== null && before.name === held.name) ? held : null)
    }
    return found
  }
  return {
    whole: new Map(holders.flatMap((held) => namesOf(held).map((name) => [folded(name).join(' '), held] as const))),
    family: once(holders.flatMap((held) => namesOf(held).flatMap((name) => { const family = familyOf(name); return family === null ? [] : [[family, held] as const] }))),
    posts: once(holders.flatMap((held) => [...rolesOf(held).map((role) => [`${postOf(role)} ${held.actor}`, held] as const), ...held.office === undefined ? [] : [[`office ${held.office}`, held] as const]])),
  }
}

/** A post without articles, joining words and the names of its actor, so that "the foreign minister of Aldora" is one with "Foreign Minister". */
const postOf = (role: string, actor: ReadonlySet<string> = new Set()): string => folded(role.replaceAll(/(?<!\p{L})[dl]['’](?=\p{L})/giu, '')).filter((word) => !joining.has(word) && !actor.has(word)).join(' ')
const joining = new Set(['the', 'of', 'for', 'de', 'des', 'du', 'd', 'la', 'le', 'les', 'l', 'el', 'los', 'las', 'del', 'und', 'and', 'et', 'y'])

/** A name that a person holds who is in nobody's list otherwise: the register's post says whose voice it is. With a post alone, who held it that day. */
function known(one: Named, index: Index, wordsFor: ReadonlyMap<ActorId, ReadonlySet<string>>, otherwise: (name: string) => boolean): { readonly named: Named; readonly inferred: boolean } | null {
  const name = folded(one.name).join(' ')
  const whole = index.whole.get(name)
  if (whole !== undefined) return one.actor === null ? { named: { ...one, actor: whole.actor }, inferred: false } : null
  const family = index.family.get(name)
  // Somebody else of that name in the text leaves open who is meant.
  if (family !== undefined) return one.actor === null && family !== null && !otherwise(name) ? { named: { ...one, name: family.name, actor: family.actor }, inferred: true } : null
  // Where the passage was given no actor, its words may still name the one that the post is of.
  const plain = one.actor === null ? folded(one.name.replaceAll(/(?<!\p{L})[dl]['’](?=\p{L})/giu, '')) : []
  const actors = one.actor === null ? [...wordsFor].flatMap(([actor, words]) => (plain.some((word) => words.has(word)) ? [actor] : [])) : [one.actor]
  const [actor] = actors
  if (actor === undefined || actors.length > 1) return null
  const rest = postOf(one.name, wordsFor.get(actor))
  const office = rest === '' ? index.posts.get(`office ${actor}`) : undefined
  const post = office ?? index.posts.get(`${rest} ${actor}`)
  return post == null ? null : { named: { ...one, name: post.name, actor: post === office ? actor : post.actor }, inferred: true }
}

/**
 * What was found with the team's holders of that day in it, in any language: whoever is printed by a holder's full name, or by a family name that one alone of them
 * has, speaks for the actor of the post; a post of an actor without a name is its holder's. Whatever rests on a family name or a post alone is inferred.
 */
export function withHolders(found: Found, holders: readonly PostHeld[], actorOf: (id: ActorId) => Actor | null): Found {
  if (holders.length === 0) return found
  const index = indexOf(holders)
  const printed = new Set(everyName(found).filter((name) => name.trim().includes(' ')).map((name) => folded(name)).filter((words) => !index.whole.has(words.join(' '))).map((words) => words.at(-1) ?? ''))
  const words = new Map(holders.flatMap(({ actor, office = actor }) => [actor, office]).map((actor) => {
    const one = actorOf(actor)
    return [actor, new Set(one === null ? [] : [...Object.values(one.names), ...one.aliases, ...one.adjectives, ...one.metonyms].flatMap(folded))] as const
  }))
  return mapped(found, (one) => known(one, index, words, (family) => printed.has(family)))
}

type Look = (one: Named) => ReturnType<typeof known>

function mapped(found: Found, look: Look): Found {
  const each = <Value extends { readonly confidence: Confidence }>(values: readonly Value[]): readonly Value[] => values.map((value) => {
    let inferred = false
    const walk = (part: unknown): unknown => {
      if (Array.isArray(part)) return part.map(walk)
      if (typeof part !== 'object' || part === null) return part
      if (isNamed(part)) {
        const better = look(part)
        if (better !== null) inferred ||= better.inferred
        return better?.named ?? part
      }
      return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner)]))
    }
    // The walk changes nothing but who is named.
    const made = walk(value) as Value
    return inferred && made.confidence === 'stated' ? { ...made, confidence: 'inferred' } : made
  })
  return {
    statements: each(found.statements), figures: each(found.figures), initiatives: each(found.initiatives), positions: each(found.positions), arrangements: each(found.arrangements),
    undertakings: each(found.undertakings), instruments: each(found.instruments), relations: each(found.relations),
  }
}

/** Somebody a passage names, and nothing else: slots, positions and instruments have more fields. */
const isNamed = (part: object): part is Named => Object.keys(part).length === 3 && 'name' in part && 'actor' in part && 'span' in part

function everyName(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(everyName)
  if (typeof value !== 'object' || value === null) return []
  return [...isNamed(value) ? [value.name] : [], ...Object.values(value).flatMap(everyName)]
}

import { bodies } from './data/bodies.ts'
import { equalRoles, feminine, humans, masculine, particles, roles, titles } from './data/people.ts'
import { he, she } from './data/first-names.ts'
import { places } from './data/places.ts'
import { stretches } from './data/times.ts'
import { type Token, isCapital } from './tokens.ts'

const words = (text: string): readonly string[] => text.split(/[|\n]/).flatMap((line) => line.trim()).filter((one) => one !== '')
const roleWords = new Map<string, readonly (readonly string[])[]>()
for (const role of words(roles).flatMap((one) => (isPlural(one) ? [one] : [one, `${one}s`]))) {
  const parts = role.split(/[ -]/)
  const first = parts[0] ?? ''
  roleWords.set(first, [...(roleWords.get(first) ?? []), parts].toSorted((a, b) => b.length - a.length))
}
const bodyWords = new Set(bodies.split(/[\s|]+/))
const humanWords = new Set(humans.split(/\s+/))
const titleWords = new Set(titles.split(' '))
const particleWords = new Set(particles.split(' '))
const female = new Set(feminine.split(' '))
const male = new Set(masculine.split(' '))
const herNames = new Set(she.split(/\s+/))
const hisNames = new Set(he.split(/\s+/))
const timeWords = new Set(stretches.split(' '))

/** A post or role that stands at a place ("foreign minister"), with the place after it; hyphens between its words do not matter. */
export function roleAt(tokens: readonly Token[], at: number): { readonly role: string; readonly end: number } | null {
  for (const parts of roleWords.get(tokens[at]?.lower ?? '') ?? []) {
    let end = at
    let fits = true
    for (const part of parts) {
      if (end > at && tokens[end]?.text === '-') end += 1
      if (tokens[end]?.lower !== part) { fits = false; break }
      end += 1
    }
    // "Justice Department", "General Assembly": the name of a body.
    if (fits && isCapital(tokens[end - 1]) && isCapital(tokens[end]) && isBody(tokens[end])) return null
    if (fits) return { role: parts.join(' '), end }
  }
  return null
}

/** Whether a word by itself is a post or role of one person ("analyst"). */
export function isRoleWord(word: string): boolean {
  return !isPlural(word) && (roleWords.get(word.toLowerCase()) ?? []).some((parts) => parts.length === 1)
}

/** Whether a word stands for one human being, with a post or without ("a nurse", "the man"). */
export function isHumanWord(word: string): boolean {
  return humanWords.has(word.toLowerCase()) || isRoleWord(word) || /^\p{L}{3,}(?:man|woman|person|girl)$/u.test(word.toLowerCase()) && !/^(?:human|german|roman|talisman|caiman|ottoman|layman's)$/i.test(word)
}

/** Whether a noun stands for several: "officials", "people", but not "witness", "press". */
export function isPlural(noun: string): boolean {
  return /(?:[^su]s|people|men|police|children)$/i.test(noun) && !/(?:sis|headquarters)$/i.test(noun)
}

export function isBody(token: Token | undefined): boolean {
  return token !== undefined && bodyWords.has(token.lower)
}

export function isBodyWord(word: string): boolean {
  return bodyWords.has(word.toLowerCase())
}

export function isTitle(token: Token | undefined): boolean {
  return token !== undefined && titleWords.has(token.lower.replace(/\.$/, '')) && isCapital(token)
}

export function isParticle(token: Token | undefined): boolean {
  return token !== undefined && particleWords.has(token.lower)
}

const placeNames = new Map<string, readonly (readonly string[])[]>()
for (const place of words(places)) {
  const parts = place.split(' ')
  const first = parts[0] ?? ''
  placeNames.set(first, [...(placeNames.get(first) ?? []), parts].toSorted((a, b) => b.length - a.length))
}

/** The place behind the name of a place or thing of several words that begins here ("New York"); the place itself if none does. */
export function placeEnd(tokens: readonly Token[], at: number): number {
  const found = placeNames.get(tokens[at]?.lower ?? '')?.find((parts) => parts.length > 1 && parts.every((part, index) => tokens[at + index]?.lower === part && (isCapital(tokens[at + index]) || part.length < 4)))
  return at + (found?.length ?? 0)
}

/** The gender a word of address or a role gives away. */
export function genderOf(word: string): 'f' | 'm' | null {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return female.has(plain) ? 'f' : male.has(plain) ? 'm' : null
}

/** The gender a person's given name gives away. */
export function genderOfName(name: string): 'f' | 'm' | null {
  const [first = '', second] = name.toLowerCase().split(' ')
  return second === undefined ? null : herNames.has(first) ? 'f' : hisNames.has(first) ? 'm' : null
}

const isGivenName = (token: Token | undefined): boolean => isCapital(token) && token !== undefined && (herNames.has(token.lower) || hisNames.has(token.lower))

/** A capitalised word that may be part of a person's name: no role, body, time or form of address. */
export function isNamePiece(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  // "Larry King", "Mr. Prince": words for titles are family names too.
  const called = isTitle(token) && !isCapital(tokens[at + 1]) && (/^(?:mr|mrs|ms|dr|rep|sen)\.?$/.test(tokens[at - 1]?.lower ?? '') || isGivenName(tokens[at - 1]) || isGivenName(tokens[at - 2]) && isCapital(tokens[at - 1]))
  if (token === undefined || !isCapital(token) || isTitle(token) && !called || isBody(token) || timeWords.has(token.lower)) return false
  // "FBI", "WTO": no person.
  if (/^\p{Lu}{2,6}$/u.test(token.text)) return false
  // A sentence's first word has a capital whatever it is.
  if (at === 0 && token.pos !== 'PROPN' && token.pos !== 'NOUN') return false
  // "James Baker", "Tim Cook"
  const trade = isGivenName(tokens[at - 1]) && !isCapital(tokens[at + 1]) && !isTitle(tokens[at - 2])
  return (called || trade || roleAt(tokens, at) === null) && !/^(?:Earlier|Later|Meanwhile|However|Still|Yet|Also|Now|Then|Today|Yesterday|Last|Next|While|As|When|After|Before|Since|For|With|From|By|To|Of|If|Though|Although|Despite|During|According|Speaking|Asked|Some|Many|Most|Several|Other|Both|All|One|Two|Three|No|Not|Only|Even|Just|There|Here|What|Who|How|Why|Where|So|Under|Among|Amid|The|A|An|In|On|At|But|And|He|She|It|They|We|I|His|Her|Their|Its|This|That|These|Those|Former|Acting|Deputy|Senior|Foreign|Prime|Vice|National|Security|General|Special|Chief|Minister|Ministry|Health|Defence|Defense|Interior|Press|Information|State|Middle|East|West|North|South|Northern|Southern|Eastern|Western|Central|Gulf|Strip|River|Bank|Peace|Initiative|Accords?|Agreement|Resolution|Charter|Conference|Summit|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Jewish|Muslim|Islamic|Christian|Arab|Republican|Democratic|Democrat|Acting)$/.test(token.text)
}

/** Whether two roles may be the same post: equal, one the end of the other ("minister", "foreign minister"), or different words for one post. */
export function sameRole(one: string, other: string): boolean {
  if (one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return true
  return equalRoles.some((equal) => equal.some((word) => fits(one, word)) && equal.some((word) => fits(other, word)))
}

function fits(role: string, word: string): boolean {
  return role === word || role.endsWith(` ${word}`)
}

import type { Scene } from './cast.ts'
import { matchesOf } from '../matches.ts'
import { genderOfName } from './roles.ts'

const written = /^\p{Lu}(?:\.?\s?-?\s?\p{Lu}){1,3}\.?$/u
const piece = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`
const particles = String.raw`(?:(?:de|del|della|di|da|dos|du|des|van|von|zu|der|den|al|el|bin|bint|ben|la|le|les|ter|y|e)\s|d[’']|l[’']){0,3}`
const run = new RegExp(String.raw`(?<![\p{L}\p{M}’'-])${piece}(?:[^\S\n]+${particles}${piece}){1,4}`, 'gu')

/** A line of the head that is no sentence: the name of a paper or a station. */
const heading = /^\p{Lu}[^\n.:;,!?]{4,50}$/gmu

/** The letters of a label that is initials and no more: "M.F.", "M. F.", "MF", "M.-F. D."; null for any other words. */
export function initialsOf(words: string): string | null {
  const bare = words.trim()
  return written.test(bare) && (bare.includes('.') || bare.length < 4) ? bare.replace(/[^\p{Lu}]/gu, '') : null
}

/** Every way to shorten a name to initials: with the halves of "Marie-France" as one or two, with particles or without. */
function shortened(name: string): readonly string[] {
  const words = name.replace(/(?<=\s)([dl])[’'](?=\p{Lu})/gu, '$1 ').split(/\s+/u)
  const letters = (some: readonly string[]): string => some.map((word) => word.charAt(0).toUpperCase()).join('')
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return [capitals, capitals.flatMap((word) => word.split('-')), words].map(letters)
}

/** Whom initials mean: a person of the story, or a name introduced before the first label; a paper by the first of its capitals. Null where nobody fits. */
export function byInitials(letters: string, before: string, { persons }: Scene): string | null {
  const person = persons.find(({ name }) => shortened(name).includes(letters))
  if (person !== undefined) return person.name
  const names = matchesOf(before, run).flatMap(([whole]) => {
    const words = whole.split(/\s+/u)
    // "Gast im Studio: Altbischof NAME SURNAME": what stands before the name may have a capital as well.
    return words.map((_, at) => words.slice(at).join(' ')).filter((rest) => /^\p{Lu}.*\s/u.test(rest))
  }).map((name) => (/\p{Ll}/u.test(name) ? name : name.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())))
  const fits = names.filter((name) => shortened(name).includes(letters))
  return fits.find((name) => genderOfName(name.normalize('NFD').replace(/\p{M}/gu, '')) !== null) ?? fits[0] ?? matchesOf(before, heading).map(([whole]) => whole.trim()).find((line) => /^(?:l[ae]|les|el|los|das|der|die|the)\s/iu.test(line) && shortened(line)[0]?.startsWith(letters) === true) ?? null
}

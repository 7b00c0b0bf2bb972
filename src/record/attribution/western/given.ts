import { genderOfName } from '../roles.ts'
import { givenNames } from './data/given-names.ts'

const lists = new Map(Object.entries(givenNames).map(([language, { she, he }]) => [language, { she: new Set(she.split(' ')), he: new Set(he.split(' ')) }]))

/** The gender a given name tells in a language; null where it tells none. One word. */
export function genderOfGiven(word: string, language: string): 'f' | 'm' | null {
  const list = lists.get(language)
  const lower = word.toLowerCase()
  if (list === undefined) return null
  return list.she.has(lower) ? 'f' : list.he.has(lower) ? 'm' : lower.includes('-') ? genderOfGiven(lower.slice(0, lower.indexOf('-')), language) : null
}

/** The gender of a whole name by its first word, as the language has it, then as others do; null for one word alone. */
export function genderOfFull(name: string, language: string): 'f' | 'm' | null {
  const [first = '', second] = name.split(' ')
  return second === undefined ? null : genderOfGiven(first, language) ?? genderOfName(name) ?? genderOfName(name.normalize('NFD').replace(/\p{M}/gu, ''))
}

import { actorCalled } from './register.ts'

/** Words that stand before a name in the languages of the set and are no part of it. */
const light = new Set('the a an of for at in to s der die das des dem den ein eine le la les l de du d un une el los las del en al von vom zu und and et y mr mrs ms dr'.split(' '))

/** Whether a name that was found is one of the labelled wordings (parted by bars), or names the same actor of the register; null is nobody. */
export function sameName(label: string | null, found: { readonly name: string; readonly actor?: string | null } | null): boolean {
  const wordings = label === null ? [null] : label.split('|').map((one) => (one === 'null' ? null : one))
  return wordings.some((wording) => (wording === null || found === null ? wording === found : alike(wording, found.name) || sameActor(wording, found)))
}

function sameActor(wording: string, { actor = null, name }: { readonly name: string; readonly actor?: string | null }): boolean {
  const known = actorCalled(wording)
  return known !== null && known === (actor ?? actorCalled(name))
}

/** Whether one of two wordings holds all the words of the other: "Varan" and "Foreign Minister Ilse Varan". */
export function alike(one: string, other: string): boolean {
  const [a, b] = [parts(one), parts(other)]
  const [less, more] = a.length <= b.length ? [a, b] : [b, a]
  if (less.length === 0) return false
  if (/\p{Script=Han}/u.test(one)) return more.join('').includes(less.join('')) || less.join('').includes(more.join(''))
  return less.every((word) => more.some((with_) => sameWord(word, with_)))
}

/** Whether two wordings have a word that carries meaning in common. */
export function touches(one: string, other: string): boolean {
  if (/\p{Script=Han}/u.test(one)) return /(\p{Script=Han}{2}).*\n.*\1/u.test(`${one}\n${other}`)
  const b = parts(other).filter((word) => word.length > 3)
  return alike(one, other) || parts(one).some((word) => word.length > 3 && b.some((with_) => sameWord(word, with_)))
}

/** The words of a name without accents, articles and, in Arabic, the article and particles joined to a word. */
function parts(name: string): readonly string[] {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ё/g, 'е').match(/[\p{L}\p{N}]+/gu) ?? []
  const bare = words.map((word) => (/^\p{Script=Arabic}/u.test(word) ? word.replace(/^[وفبلك]?(?:ال|لل)(?=..)/u, '').replace(/[أإآ]/gu, 'ا').replace(/ة$/u, 'ه') : word)).filter((word) => !light.has(word))
  return bare.length > 0 ? bare : words
}

/** The same word, or the same stem where a language bends its names. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  const bent = /\p{Script=Cyrillic}/u.test(one) ? 2 : 1
  const stem = Math.min(one.length, other.length) - bent
  return stem >= 5 - bent && Math.abs(one.length - other.length) <= 3 && one.slice(0, stem) === other.slice(0, stem)
}

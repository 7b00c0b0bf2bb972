import type { Span } from '../span.ts'
import { calling, greetings, presenting } from './data/labels.ts'
import { isRoleWord } from './roles.ts'

const piece = String.raw`(?:\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*|\p{Lu}\.)`
const name = String.raw`(${piece}(?:\s(?:(?:de|del|della|di|da|dos|van|von|der|den|al|el|bin|bint|ben|la|le|ter)\s){0,2}${piece}){1,3})`
const beside = String.raw`(?:,\s+|\s+(?:from|with|of|at|de|du|von|vom|из|от)\s+|\s+[–—-]\s+|\s+(?=[«“"(]))(?:(?:from|with|of|for|at|de|du|von|vom|из|от|the|la|le|el|der|die|das)\s+){0,2}(?:[«“"(]?\p{Lu}|[«“"(])[^.?!:;\n]{1,50}`
/** "Ada Lund, The Evening Post. Minister, …" */
const introduced = new RegExp(String.raw`^${name}(${beside}?)(?:[.:;!]+|\s[–—-])\s+(?=\S)`, 'u')
/** "… Ada Lund of The Evening Post.", the last words of a turn. */
const last = new RegExp(String.raw`^${name}(${beside}?)?(?:,?\s(?:please|go ahead))?[.?!…]?\s*$`, 'u')

/** Who asks in a press conference: the name, where it stands with the paper or station behind it, and where the question begins. */
export type Asker = { readonly name: string; readonly span: Span; readonly speech: number }

const isOffice = (given: string): boolean => given.split(' ').some((word) => isRoleWord(word))

/** Reads a question that begins at a place for who puts it. Null where nobody introduces themselves. */
export function askerAt(text: string, start: number): Asker | null {
  let from = start
  for (const opening of [greetings, greetings, greetings, presenting]) from += opening.exec(text.slice(from, from + 80))?.[0].length ?? 0
  const match = introduced.exec(text.slice(from, from + 160))
  if (match === null) return null
  const [whole, given = '', outlet = ''] = match
  return isOffice(given) ? null : { name: given, span: [from, from + given.length + outlet.trimEnd().length], speech: from + whole.length }
}

/** Whom the last words of a turn call to ask ("The next question goes to Ada Lund."); they end at `end`. Null where they call nobody by name. */
export function calledAt(text: string, end: number): Omit<Asker, 'speech'> | null {
  const tail = text.slice(Math.max(0, end - 160), end)
  const sentence = Math.max(tail.slice(0, -1).search(/[^.?!\n]*$/u), 0)
  const words = tail.slice(sentence)
  const lead = calling.exec(words)
  const skip = lead === null ? /^\s*/u.exec(words)?.[0].length ?? 0 : lead[0].length
  const match = last.exec(words.slice(skip))
  if (match === null || lead === null && match[2] === undefined || isOffice(match[1] ?? '')) return null
  const from = end - words.length + skip
  return { name: match[1] ?? '', span: [from, from + (match[1] ?? '').length] }
}

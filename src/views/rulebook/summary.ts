import { fill, type Words } from '#base/words.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { majorityInWords } from '#voting/majorities.ts'
import { alone, inside } from './phrases.ts'

/** How a body under this book decides, in a line: what a shelf of rulebooks says of each. */
export function summaryOf(book: Rulebook): Words {
  const matter = book.rest === null ? Object.values(book.matters)[0] : book.matters[book.rest]
  if (book.voting === null || matter === undefined) return fill(sentences['no-vote'], { adoption: alone(book.adoption.name) })
  const role = matter.concurrence === undefined ? undefined : book.participation[matter.concurrence.role]
  const slots = { adoption: alone(book.adoption.name), majority: inside(majorityInWords(matter.majority)) }
  return role === undefined ? fill(sentences.vote, slots) : fill(sentences.concurrence, { ...slots, role: role.name })
}

const sentences = {
  'no-vote': { en: '{adoption}; there is no vote.', ar: '{adoption}؛ ولا تصويت.' },
  'vote': { en: '{adoption}; otherwise by vote: {majority}.', ar: '{adoption}؛ وإلا فبالتصويت: {majority}.' },
  'concurrence': { en: '{adoption}; otherwise by vote: {majority}, and none against by any of these: {role}.', ar: '{adoption}؛ وإلا فبالتصويت: {majority}، دون صوت معارض من أي من: {role}.' },
} as const satisfies { readonly [sentence: string]: Words }

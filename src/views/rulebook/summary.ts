import { fill, type InSix, type Words } from '#base/words.ts'
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
  'no-vote': { en: '{adoption}; there is no vote.', ar: '{adoption}؛ ولا تصويت.', es: '{adoption}; no hay votación.', fr: '{adoption}\u00a0; il n’y a pas de vote.', ru: '{adoption}; голосования нет.', zh: '{adoption}；没有表决。' },
  'vote': { en: '{adoption}; otherwise by vote: {majority}.', ar: '{adoption}؛ وإلا فبالتصويت: {majority}.', es: '{adoption}; de lo contrario, por votación: {majority}.', fr: '{adoption}\u00a0; sinon par un vote\u00a0: {majority}.', ru: '{adoption}; иначе голосованием: {majority}.', zh: '{adoption}；否则表决：{majority}。' },
  'concurrence': { en: '{adoption}; otherwise by vote: {majority}, and none against by any of these: {role}.', ar: '{adoption}؛ وإلا فبالتصويت: {majority}، دون صوت معارض من أي من: {role}.', es: '{adoption}; de lo contrario, por votación: {majority}, y ningún voto en contra de: {role}.', fr: '{adoption}\u00a0; sinon par un vote\u00a0: {majority}, et aucun vote contre de\u00a0: {role}.', ru: '{adoption}; иначе голосованием: {majority}, и ни одного голоса против со стороны: {role}.', zh: '{adoption}；否则表决：{majority}，且以下各方均未投反对票：{role}。' },
} as const satisfies { readonly [sentence: string]: InSix }

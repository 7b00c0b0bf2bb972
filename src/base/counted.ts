import type { Words } from './words.ts'

/**
 * A noun with the forms its count asks for. Arabic wants six: none, one, two, a few (3 to 10), many (11 to 99) and the
 * singular after a round hundred; the numeral is left out where the form says it (one, two).
 */
export type Counted = {
  readonly en: { readonly one: string; readonly other: string }
  readonly ar: { readonly zero: string; readonly one: string; readonly two: string; readonly few: string; readonly many: string; readonly other: string }
}

/** The Arabic form a whole number asks for, by its last two digits as grammar has it: 103 counts like 3, 111 like 11, 200 like 100. */
export function arabicForm(n: number): keyof Counted['ar'] {
  if (n === 0) return 'zero'
  if (n === 1) return 'one'
  if (n === 2) return 'two'
  const last = n % 100
  if (last >= 3 && last <= 10) return 'few'
  return last >= 11 ? 'many' : 'other'
}

/** "18 votes", "صوتان", "18 صوتا": the number with its noun, whole numbers from nought. */
export function counted(n: number, noun: Counted): Words {
  const form = arabicForm(n)
  const said = form === 'zero' || form === 'one' || form === 'two'
  return { en: `${n} ${n === 1 ? noun.en.one : noun.en.other}`, ar: said ? noun.ar[form] : `${n} ${noun.ar[form]}` }
}

/** A vote cast, in the nominative. */
export const vote: Counted = {
  en: { one: 'vote', other: 'votes' },
  ar: { zero: 'لا أصوات', one: 'صوت واحد', two: 'صوتان', few: 'أصوات', many: 'صوتا', other: 'صوت' },
}

/** A member of a body, in the nominative. */
export const member: Counted = {
  en: { one: 'member', other: 'members' },
  ar: { zero: 'لا أعضاء', one: 'عضو واحد', two: 'عضوان', few: 'أعضاء', many: 'عضوا', other: 'عضو' },
}

/** Members of a body after a preposition or as the second term of a construct: "حضور عضوين". */
export const ofMembers: Counted = { en: member.en, ar: { ...member.ar, two: 'عضوين' } }

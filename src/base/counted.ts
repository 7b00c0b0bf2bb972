import type { Words } from './words.ts'

/**
 * A noun with the forms its count asks for. Arabic wants six: none, one, two, a few (3 to 10), many (11 to 99) and the
 * singular after a round hundred; the numeral is left out where the form says it (one, two). Russian wants three (1, 21 but not
 * 11; 2 to 4, 22 but not 12; all others); French counts nought with one; Chinese has one form, its measure word with it. A noun
 * that lacks a language is not said in it.
 */
export type Counted = {
  readonly en: { readonly one: string; readonly other: string }
  readonly ar: { readonly zero: string; readonly one: string; readonly two: string; readonly few: string; readonly many: string; readonly other: string }
  readonly es?: { readonly one: string; readonly other: string }
  readonly fr?: { readonly one: string; readonly other: string }
  readonly ru?: { readonly one: string; readonly few: string; readonly many: string }
  readonly zh?: { readonly other: string }
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

/** The Russian form a whole number asks for: 21 counts like 1, 22 like 2, but 11 to 14 like 5. */
export function russianForm(n: number): 'one' | 'few' | 'many' {
  const last = n % 10
  const teen = n % 100 >= 11 && n % 100 <= 14
  if (teen || last === 0 || last >= 5) return 'many'
  return last === 1 ? 'one' : 'few'
}

/** "18 votes", "صوتان", "18 صوتا", "21 голос", "18票": the number with its noun, whole numbers from nought, in each language the noun has. */
export function counted(n: number, noun: Counted): Words {
  const form = arabicForm(n)
  const said = form === 'zero' || form === 'one' || form === 'two'
  const { es, fr, ru, zh } = noun
  return {
    en: `${n} ${n === 1 ? noun.en.one : noun.en.other}`,
    ar: said ? noun.ar[form] : `${n} ${noun.ar[form]}`,
    ...(es === undefined ? {} : { es: `${n} ${n === 1 ? es.one : es.other}` }),
    ...(fr === undefined ? {} : { fr: `${n} ${n < 2 ? fr.one : fr.other}` }),
    ...(ru === undefined ? {} : { ru: `${n} ${ru[russianForm(n)]}` }),
    ...(zh === undefined ? {} : { zh: `${n}${zh.other}` }),
  }
}

/** A vote cast, in the nominative. */
export const vote: Counted = {
  en: { one: 'vote', other: 'votes' },
  ar: { zero: 'لا أصوات', one: 'صوت واحد', two: 'صوتان', few: 'أصوات', many: 'صوتا', other: 'صوت' },
  es: { one: 'voto', other: 'votos' },
  fr: { one: 'voix', other: 'voix' },
  ru: { one: 'голос', few: 'голоса', many: 'голосов' },
  zh: { other: '票' },
}

/** A member of a body, in the nominative. */
export const member: Counted = {
  en: { one: 'member', other: 'members' },
  ar: { zero: 'لا أعضاء', one: 'عضو واحد', two: 'عضوان', few: 'أعضاء', many: 'عضوا', other: 'عضو' },
  es: { one: 'miembro', other: 'miembros' },
  fr: { one: 'membre', other: 'membres' },
  ru: { one: 'член', few: 'члена', many: 'членов' },
  zh: { other: '个成员' },
}

/** Members of a body after a preposition or as the second term of a construct: "حضور عضوين", "присутствие 2 членов". */
export const ofMembers: Counted = { ...member, ar: { ...member.ar, two: 'عضوين' }, ru: { one: 'члена', few: 'членов', many: 'членов' } }

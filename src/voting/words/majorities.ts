import type { Base } from '#base/majority.ts'
import type { InSix } from '#base/words.ts'

/** What a share is taken of before anybody is counted, as it follows the share; Russian in the genitive, Chinese before the share. */
export const bases: { readonly [base in Base]: InSix } = {
  presentAndVoting: {
    en: 'the members present and voting', ar: 'الأعضاء الحاضرين المشتركين في التصويت', fr: 'des membres présents et votants', es: 'de los miembros presentes y votantes',
    ru: 'присутствующих и участвующих в голосовании членов', zh: '出席并参加表决的成员',
  },
  present: { en: 'the members present', ar: 'الأعضاء الحاضرين', fr: 'des membres présents', es: 'de los miembros presentes', ru: 'присутствующих членов', zh: '出席的成员' },
  membership: { en: 'the members of the body', ar: 'أعضاء الهيئة', fr: 'des membres de l’organe', es: 'de los miembros del órgano', ru: 'членов органа', zh: '该机构的成员' },
  participants: {
    en: 'the members taking part in the conference', ar: 'الأعضاء المشاركين في المؤتمر', fr: 'des membres participant à la conférence', es: 'de los miembros que participan en la conferencia',
    ru: 'участвующих в конференции членов', zh: '参加会议的成员',
  },
}

/** The membership as quorums speak of it. */
export const members: InSix = { en: 'the members', ar: 'الأعضاء', fr: 'des membres', es: 'de los miembros', ru: 'членов', zh: '成员' }

/** Shares that quorums are made of and majorities are not. */
export const thirdAndFourth = {
  3: { en: 'One third of {base}', ar: 'ثلث {base}', fr: 'Un tiers {base}', es: 'Un tercio {base}', ru: 'Одна треть {base}', zh: '{base}的三分之一' },
  4: { en: 'One fourth of {base}', ar: 'ربع {base}', fr: 'Un quart {base}', es: 'Un cuarto {base}', ru: 'Одна четверть {base}', zh: '{base}的四分之一' },
} as const satisfies { readonly [parts: number]: InSix }

/** A fixed number of votes. Arabic and Russian keep the number after a colon, so that nothing has to agree with it. */
export const inFavour: InSix = { en: '{votes} in favour', ar: 'عدد الأصوات المؤيدة اللازم: {n}', fr: '{votes} pour', es: '{votes} a favor', ru: 'Голосов «за»: {n}', zh: '赞成{n}票' }

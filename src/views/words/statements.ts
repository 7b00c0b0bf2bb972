import type { Language, Words } from '#base/words.ts'

/** What a text handed in with a statement is called among the texts of an outcome. */
export const statementTitles = {
  'verbatim': { en: 'Statement by {who}, to be read out as it stands (authentic, in {language})', ar: 'بيان من: {who}، يُتلى بنصه (النص الأصلي، {language})' },
  'check': { en: 'Statement by {who}, check against delivery (authentic, in {language})', ar: 'بيان من: {who}، يُراجع على ما أُلقي (النص الأصلي، {language})' },
  'rendering': { en: 'Statement by {who}, rendering in {language}', ar: 'بيان من: {who}، ترجمة ({language})' },
} as const satisfies { readonly [what: string]: Words }

export const statementNames: { readonly [language in Language]: Words } = {
  ar: { en: 'Arabic', ar: 'بالعربية' },
  zh: { en: 'Chinese', ar: 'بالصينية' },
  en: { en: 'English', ar: 'بالإنكليزية' },
  fr: { en: 'French', ar: 'بالفرنسية' },
  ru: { en: 'Russian', ar: 'بالروسية' },
  es: { en: 'Spanish', ar: 'بالإسبانية' },
}

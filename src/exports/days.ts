import { type Day, hour, startOf } from '#base/instants.ts'
import type { Language } from '#base/words.ts'

/** Figures as in documents of the United Nations in Arabic on paper here: European ones, so that they read the same in every file. */
const locales: { readonly [language in Language]: string } = { en: 'en-GB', ar: 'ar-u-nu-latn', es: 'es', fr: 'fr', ru: 'ru', zh: 'zh-CN' }

/** A day in words, "Tuesday 17 March 2026", in a language. */
export function dayInWords(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(startOf(day) + 12 * hour)
}

export const comma = (language: Language): string => (language === 'ar' ? '، ' : language === 'zh' ? '、' : ', ')

/** Figures and Latin letters that keep their order inside Arabic. */
export const marked = (text: string): string => `\u200E${text}\u200E`

/** Somebody's own words, names and titles, which keep their direction inside Arabic. */
export const apart = (text: string, language: Language): string => (language === 'ar' ? `\u2068${text}\u2069` : text)

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** What something is, and what it is called. */
export const titled = (what: string, title: string, language: Language): string => `${what}${language === 'zh' ? '：' : ': '}${title}`

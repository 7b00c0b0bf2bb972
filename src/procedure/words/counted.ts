import type { Counted } from '#base/counted.ts'

/** Minutes, in the nominative and, in Arabic, after a preposition; Russian sentences put them after a colon. */
export const minutes: Counted = {
  en: { one: 'minute', other: 'minutes' },
  ar: { zero: 'لا دقائق', one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
  es: { one: 'minuto', other: 'minutos' },
  fr: { one: 'minute', other: 'minutes' },
  ru: { one: 'минута', few: 'минуты', many: 'минут' },
  zh: { other: '分钟' },
}
export const ofMinutes: Counted = { ...minutes, ar: { ...minutes.ar, two: 'دقيقتين' } }

/** Seconds, in the nominative. */
export const seconds: Counted = {
  en: { one: 'second', other: 'seconds' },
  ar: { zero: 'لا ثواني', one: 'ثانية واحدة', two: 'ثانيتان', few: 'ثوان', many: 'ثانية', other: 'ثانية' },
  es: { one: 'segundo', other: 'segundos' },
  fr: { one: 'seconde', other: 'secondes' },
  ru: { one: 'секунда', few: 'секунды', many: 'секунд' },
  zh: { other: '秒' },
}

/** Statements made on an item, in the nominative. */
export const statements: Counted = {
  en: { one: 'statement', other: 'statements' },
  ar: { zero: 'لا بيانات', one: 'بيان واحد', two: 'بيانان', few: 'بيانات', many: 'بيانا', other: 'بيان' },
  es: { one: 'declaración', other: 'declaraciones' },
  fr: { one: 'déclaration', other: 'déclarations' },
  ru: { one: 'выступление', few: 'выступления', many: 'выступлений' },
  zh: { other: '次发言' },
}

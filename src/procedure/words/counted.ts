import type { Counted } from '#base/counted.ts'

/** Minutes, in the nominative and after a preposition. */
export const minutes: Counted = {
  en: { one: 'minute', other: 'minutes' },
  ar: { zero: 'لا دقائق', one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
}
export const ofMinutes: Counted = { en: minutes.en, ar: { ...minutes.ar, two: 'دقيقتين' } }

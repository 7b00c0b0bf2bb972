import { arabicForm, type Counted } from '#base/counted.ts'
import { languages, say, type Words } from '#base/words.ts'

/** Words in all six languages. */
export type Six = { readonly [language in (typeof languages)[number]]: string }

/**
 * A phrase in the forms its number asks for; `{n}` is the number, and a form may do without it. Russian has three (21 like 1, 22 like 2,
 * 25 and 11 like 5), Arabic six, Chinese one; French puts nought in the singular.
 */
export type Forms = {
  readonly en: { readonly one: string; readonly other: string }
  readonly fr: { readonly one: string; readonly other: string }
  readonly es: { readonly one: string; readonly other: string }
  readonly ru: { readonly one: string; readonly few: string; readonly many: string }
  readonly zh: string
  readonly ar: Counted['ar']
}

/** The Russian form a whole number asks for. */
export function russianForm(n: number): keyof Forms['ru'] {
  const last = n % 100
  if (last >= 11 && last <= 14) return 'many'
  if (n % 10 === 1) return 'one'
  return n % 10 >= 2 && n % 10 <= 4 ? 'few' : 'many'
}

/** The phrase with its number, in all six languages. */
export function formed(n: number, { en, fr, es, ru, zh, ar }: Forms): Six {
  const put = (text: string): string => text.replace('{n}', String(n))
  return {
    en: put(n === 1 ? en.one : en.other), fr: put(n < 2 ? fr.one : fr.other), es: put(n === 1 ? es.one : es.other),
    ru: put(ru[russianForm(n)]), zh: put(zh), ar: put(ar[arabicForm(n)]),
  }
}

const commas: Six = { en: ', ', fr: ', ', es: ', ', ru: ', ', zh: '、', ar: '، ' }
const semicolons: Six = { en: '; ', fr: '\u00A0; ', es: '; ', ru: '; ', zh: '；', ar: '؛ ' }

/** Names one after the other, in the writing of each language. */
export function listed(names: readonly Words[], between: 'comma' | 'semicolon' = 'comma'): Six {
  return joined(names, between === 'comma' ? commas : semicolons)
}

const spaces: Six = { en: ' ', fr: ' ', es: ' ', ru: ' ', zh: '', ar: ' ' }

/** Sentences one after the other. */
export function sentences(...some: readonly Words[]): Six {
  return joined(some, spaces)
}

/** Texts with something between them, in every language; a text that lacks one is given in English there. */
export function joined(some: readonly Words[], between: Six): Six {
  return inEach((language) => some.map((words) => say(words, language)).join(between[language]))
}

/** The words as they stand inside a sentence: with a small first letter. */
export function inSentence(words: Words): Six {
  return inEach((language) => {
    const text = say(words, language)
    return text.charAt(0).toLowerCase() + text.slice(1)
  })
}

function inEach(said: (language: keyof Six) => string): Six {
  return { en: said('en'), fr: said('fr'), es: said('es'), ru: said('ru'), zh: said('zh'), ar: said('ar') }
}

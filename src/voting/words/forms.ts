import { arabicForm, type Counted, russianForm } from '#base/counted.ts'
import { type InSix, languages, say, type Words } from '#base/words.ts'

/**
 * A phrase in the forms its number asks for, where the verb or an adjective goes with the number too; `{n}` is the number, and a form may
 * do without it. Which number asks for which form stands in `base/counted.ts`.
 */
export type Forms = {
  readonly en: { readonly one: string; readonly other: string }
  readonly fr: { readonly one: string; readonly other: string }
  readonly es: { readonly one: string; readonly other: string }
  readonly ru: { readonly one: string; readonly few: string; readonly many: string }
  readonly zh: { readonly other: string }
  readonly ar: Counted['ar']
}

/** The phrase with its number, in all six languages; French puts nought in the singular. */
export function formed(n: number, { en, fr, es, ru, zh, ar }: Forms): InSix {
  const put = (text: string): string => text.replace('{n}', String(n))
  return {
    en: put(n === 1 ? en.one : en.other), fr: put(n < 2 ? fr.one : fr.other), es: put(n === 1 ? es.one : es.other),
    ru: put(ru[russianForm(n)]), zh: put(zh.other), ar: put(ar[arabicForm(n)]),
  }
}

const spaces: InSix = { en: ' ', fr: ' ', es: ' ', ru: ' ', zh: '', ar: ' ' }

/** Sentences one after the other, or with another mark between them; one that lacks a language is given in English there. */
export function sentences(some: readonly Words[], between: InSix = spaces): InSix {
  return inEach((language) => some.map((words) => say(words, language)).join(between[language]))
}

/** The words as they stand inside a sentence: with a small first letter. */
export function inSentence(words: Words): InSix {
  return inEach((language) => {
    const text = say(words, language)
    return text.charAt(0).toLowerCase() + text.slice(1)
  })
}

function inEach(said: (language: (typeof languages)[number]) => string): InSix {
  return { en: said('en'), fr: said('fr'), es: said('es'), ru: said('ru'), zh: said('zh'), ar: said('ar') }
}

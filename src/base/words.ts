/** The six official languages of the United Nations, in the English alphabetical order of their names. */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const
export type Language = (typeof languages)[number]

/** A text in up to six languages; English is always there, because every rulebook here is checked against its English text. */
export type Words = { readonly en: string } & { readonly [language in Language]?: string }

/** A text in all six languages. */
export type InSix = { readonly [language in Language]: string }

/** The text in a language, or in English where that one is missing. */
export function say(words: Words, language: Language): string {
  return words[language] ?? words.en
}

/** The text with its {slots} filled in, in every language it has. An unknown slot stays as it is, so that a gap is seen. */
export function fill(words: Words, slots: { readonly [slot: string]: Words | string | number }): Words {
  const filled: { [language in Language]?: string } = {}
  for (const language of languages) {
    const text = words[language]
    if (text === undefined) continue
    filled[language] = text.replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = slots[name]
      return value === undefined ? slot : typeof value === 'object' ? say(value, language) : String(value)
    })
  }
  return { ...filled, en: filled.en ?? words.en }
}

const commas: InSix = { ar: '، ', zh: '、', en: ', ', fr: ', ', ru: ', ', es: ', ' }
const semicolons: InSix = { ar: '؛ ', zh: '；', en: '; ', fr: '\u00a0; ', ru: '; ', es: '; ' }

/** Several texts as a list inside a sentence, with the mark of each language between them; one that lacks a language stands there in English. */
export function listed(items: readonly Words[], mark: 'commas' | 'semicolons'): InSix {
  const between = mark === 'commas' ? commas : semicolons
  const list = (language: Language): string => items.map((item) => say(item, language)).join(between[language])
  return { ar: list('ar'), zh: list('zh'), en: list('en'), fr: list('fr'), ru: list('ru'), es: list('es') }
}

/** Sentences one after another, in every language that all of them have: Chinese puts no space between them. */
export function joined(one: Words, other: Words): Words {
  const both: { [language in Language]?: string } = {}
  for (const language of languages) {
    const [first, second] = [one[language], other[language]]
    if (first !== undefined && second !== undefined) both[language] = `${first}${language === 'zh' ? '' : ' '}${second}`
  }
  return { ...both, en: `${one.en} ${other.en}` }
}

/** The six official languages of the United Nations, in the English alphabetical order of their names. */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const
export type Language = (typeof languages)[number]

/** A text in up to six languages; English is always there, because every rulebook here is checked against its English text. */
export type Words = { readonly en: string } & { readonly [language in Language]?: string }

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

import type { Language } from '#base/words.ts'

/** Every message a screen may show; all catalogues hold exactly these (a test). */
export type MessageId = keyof typeof import('./words/en.json', { with: { type: 'json' } })
export type Catalogue = { readonly [id in MessageId]: string }

/** Where the words of each language are fetched from: whoever reads one language is sent no other. */
export const catalogues: { readonly [language in Language]: () => Promise<Catalogue> } = {
  ar: async () => (await import('./words/ar.json', { with: { type: 'json' } })).default,
  zh: async () => (await import('./words/zh.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./words/en.json', { with: { type: 'json' } })).default,
  fr: async () => (await import('./words/fr.json', { with: { type: 'json' } })).default,
  ru: async () => (await import('./words/ru.json', { with: { type: 'json' } })).default,
  es: async () => (await import('./words/es.json', { with: { type: 'json' } })).default,
}

import type { InterfaceLanguage } from './settings.ts'

/** Every message a screen may show; all catalogues hold exactly these (a test). */
export type MessageId = keyof typeof import('./words/en.json', { with: { type: 'json' } })
export type Catalogue = { readonly [id in MessageId]: string }

/** Where the words of each language are fetched from: whoever reads one language is sent no other. */
export const catalogues: { readonly [language in InterfaceLanguage]: () => Promise<Catalogue> } = {
  en: async () => (await import('./words/en.json', { with: { type: 'json' } })).default,
  ar: async () => (await import('./words/ar.json', { with: { type: 'json' } })).default,
}

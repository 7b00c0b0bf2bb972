import type { Words } from '#base/words.ts'

/** English alphabetical order: case and marks on letters make no difference, so that Åland stands among the As. */
export function inEnglishOrder<Named extends { readonly names: Words }>(all: readonly Named[]): readonly Named[] {
  return all.toSorted((one, other) => compared(plain(one.names.en), plain(other.names.en)) || compared(one.names.en, other.names.en))
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * Arabic alphabetical order: the article at the beginning, vowel signs and the forms of alif make no difference. Who has no Arabic name
 * here follows after those who have one, in English order.
 */
export function inArabicOrder<Named extends { readonly names: Words }>(all: readonly Named[]): readonly Named[] {
  const named = all.filter(({ names }) => names.ar !== undefined).toSorted((one, other) => compared(plainArabic(one.names.ar ?? ''), plainArabic(other.names.ar ?? '')))
  return [...named, ...inEnglishOrder(all.filter(({ names }) => names.ar === undefined))]
}

function plainArabic(name: string): string {
  // The article is cut off first: an alif with hamza, once its hamza is gone, looks like one.
  return name.normalize('NFC').replace(/^ال/u, '').normalize('NFD').replace(/\p{M}|\u0640/gu, '').replaceAll('ى', 'ي').replaceAll('ة', 'ه')
}

/** The languages whose alphabets this file knows. */
type Alphabet = 'en' | 'ar' | 'es' | 'fr' | 'ru'

/** The order of another language's alphabet. Who has no name in it here follows in English order. */
export function inOrderOf<Named extends { readonly names: Words }>(alphabet: Alphabet, all: readonly Named[]): readonly Named[] {
  if (alphabet === 'en') return inEnglishOrder(all)
  if (alphabet === 'ar') return inArabicOrder(all)
  const named = all.filter(({ names }) => names[alphabet] !== undefined).toSorted((one, other) => compared(keyOf(alphabet, one), keyOf(alphabet, other)))
  return [...named, ...inEnglishOrder(all.filter(({ names }) => names[alphabet] === undefined))]
}

/** The letter under which a name stands in that order, as a capital. */
export function initialOf(alphabet: Alphabet, named: { readonly names: Words }): string {
  return keyOf(alphabet, named).slice(0, 1).toUpperCase()
}

function keyOf(alphabet: Alphabet, { names }: { readonly names: Words }): string {
  const name = names[alphabet] ?? names.en
  switch (alphabet) {
    case 'ar': return names.ar === undefined ? plain(name) : plainArabic(name)
    // Й is a letter of its own, Ё is not.
    case 'ru': return name.normalize('NFC').toLowerCase().replaceAll('ё', 'е')
    // Ñ follows all other N.
    case 'es': return plain(name.normalize('NFC').toLowerCase().replaceAll('ñ', 'n\u{10FFFF}'))
    case 'en': case 'fr': return plain(name)
  }
}

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

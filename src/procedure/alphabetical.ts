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

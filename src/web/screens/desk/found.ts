import type { Seat } from '#participants/seat.ts'

/** Letters as they are compared: without case, marks, or the article of Arabic. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^ال/u, '')

/** The delegations a few letters find: by the beginning of a name in the language of the page or in any other, then by the beginning of one of its words. */
export function found(seats: readonly Seat[], letters: string, nameOf: (seat: string) => string): readonly Seat[] {
  const sought = plain(letters.trim())
  if (sought === '') return seats
  const names = (seat: Seat): readonly string[] => [nameOf(seat.id), ...Object.values(seat.names)].map(plain)
  const first = seats.filter((seat) => names(seat).some((name) => name.startsWith(sought)))
  return [...first, ...seats.filter((seat) => !first.includes(seat) && names(seat).some((name) => name.split(/\s+/).some((word) => word.startsWith(sought))))]
}

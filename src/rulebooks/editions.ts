import type { Day } from '#base/instants.ts'
import type { Rulebook } from './rulebook.ts'

/** The editions of each rulebook by its id, oldest first. */
export type Books = { readonly [id: string]: readonly Rulebook[] }

/** Whether an edition was in force on a day, both ends included. */
export function isInForce({ inForce: { from, until } }: Rulebook, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day <= until)
}

import type { Day } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import type { Rulebook } from './rulebook.ts'

/** The editions of each rulebook by its id, oldest first. */
export type Books = { readonly [id: string]: readonly Rulebook[] }

/** Whether an edition was in force on a day, both ends included. */
export function isInForce({ inForce: { from, until } }: Rulebook, day: Day): boolean {
  return (from === null || from <= day) && (until === null || day <= until)
}

/** How an edition is called to a person: one named by the year from which it is in force says so in words; every other by its name. */
export function editionWords(edition: string): Words {
  const from = /^(\d{4})-$/.exec(edition)?.[1]
  return from === undefined ? { en: edition } : { en: `from ${from}`, ar: `منذ عام ${from}`, es: `desde ${from}`, fr: `depuis ${from}`, ru: `с ${from} года`, zh: `${from}年起` }
}

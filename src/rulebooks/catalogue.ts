import type { Day } from '#base/instants.ts'
import { own } from '#base/own.ts'
import { arabLeague, arabLeague1945 } from './arab-league.ts'
import { consultative } from './consultative.ts'
import { isInForce } from './editions.ts'
import { gcc } from './gcc.ts'
import { oic } from './oic.ts'
import { osce } from './osce.ts'
import type { Rulebook } from './rulebook.ts'
import { munGerman } from './mun-german.ts'
import { munThimun } from './mun-thimun.ts'
import { munUna } from './mun-una.ts'
import { ungaCommittee } from './unga-committee.ts'
import { unconf } from './unconf.ts'
import { unga } from './unga.ts'
import { unsc1946 } from './unsc-1946.ts'
import { unsc } from './unsc.ts'
import { wto } from './wto.ts'

/** Every edition of every rulebook Parley carries, by its id, oldest first. A conference copies one when it is founded and never looks here again. */
export const editions: { readonly [id: string]: readonly [Rulebook, ...Rulebook[]] } = {
  'consultative': [consultative],
  'unga': [unga],
  'unga-committee': [ungaCommittee],
  'unsc': [unsc1946, unsc],
  'mun-una': [munUna],
  'mun-thimun': [munThimun],
  'mun-german': [munGerman],
  'unconf': [unconf], 'osce': [osce], 'arab-league': [arabLeague1945, arabLeague], 'oic': [oic], 'gcc': [gcc], 'wto': [wto],
}

/** The latest edition of each. */
export const rulebooks: { readonly [id: string]: Rulebook } = Object.fromEntries(Object.entries(editions).map(([id, [first, ...later]]) => [id, later.at(-1) ?? first]))

/** An edition by its name; the latest when none is named. Undefined where there is no such book or no such edition. */
export function bookOf(id: string, edition: string | null = null): Rulebook | undefined {
  return edition === null ? own(rulebooks, id) : own(editions, id)?.find((book) => book.edition === edition)
}

/** The edition in force on a day, for votes taken then. Undefined where the book has none for that day. */
export function editionOn(id: string, day: Day): Rulebook | undefined {
  return own(editions, id)?.findLast((book) => isInForce(book, day))
}

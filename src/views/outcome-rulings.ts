import { own } from '#base/own.ts'
import type { Words } from '#base/words.ts'
import { rulingTold } from '#procedure/rulings.ts'
import type { ConferenceState } from '#procedure/state.ts'
import type { Ruled } from './outcome.ts'

/** The rulings of a body that an event brought or changed (an appeal, a correction), by an id that stays theirs. */
export function ruledIn(before: ConferenceState, after: ConferenceState, id: string, { name, meeting }: { readonly name: Words; readonly meeting: number | null }): readonly (readonly [string, Ruled])[] {
  const body = own(after.bodies, id)
  const known = own(before.bodies, id)?.rulings ?? []
  if (body === undefined || body.rulings === known) return []
  return body.rulings.filter((ruling) => !known.includes(ruling)).flatMap(({ point, position, at, corrected }) => {
    const told = rulingTold(after, body, point)
    return told === null ? [] : [[`${id} ${point}`, { position, at, body: name, meeting, words: told.words, cites: told.cites, corrected }] as const]
  })
}

import type { Capacity } from '#base/event.ts'
import type { ConferenceCommand } from '#procedure/commands.ts'
import { delegations } from './data/delegations.ts'

/** One line of a played meeting: who does what. The sample sends it like any other client. */
export type Line = { readonly as: Capacity; readonly does: ConferenceCommand }

export const plenary = 'plenary'
export const secretariat = (does: ConferenceCommand): Line => ({ as: 'secretariat', does })
export const chair = (does: ConferenceCommand): Line => ({ as: 'chair', does })
export const from = (seat: string, does: ConferenceCommand): Line => ({ as: `delegation:${seat}`, does })

/** Seats the first `count` delegations as members. */
export function seated(count: number): readonly Line[] {
  return delegations.slice(0, count).map(({ seat, names }) => secretariat({ type: 'seat-delegation', seat, names, role: 'member' }))
}

/** Delegations ask for the floor, each is given it in turn, and yields it. */
export function speeches(first: number, speakers: readonly (readonly [seat: string, about: string])[]): readonly Line[] {
  return [
    ...speakers.map(([seat, about]) => from(seat, { type: 'ask-for-floor', body: plenary, kind: 'statement', about })),
    ...speakers.flatMap((_, n) => [
      chair({ type: 'give-floor', body: plenary, entry: `entry-${first + n}` }),
      chair({ type: 'end-speech', body: plenary }),
    ]),
  ]
}

/**
 * A vote from its opening to its close, one letter a delegation in alphabetical order: Y, N, A, or a hyphen for one that sends nothing.
 */
export function vote(id: string, on: string, recorded: boolean, letters: string): readonly Line[] {
  const choices = { Y: 'yes', N: 'no', A: 'abstain' } as const
  return [
    chair({ type: 'open-vote', body: plenary, on, recorded }),
    ...delegations.flatMap(({ seat }, n) => {
      const letter = letters[n]
      return letter === 'Y' || letter === 'N' || letter === 'A' ? [from(seat, { type: 'cast-vote', body: plenary, vote: id, choice: choices[letter] })] : []
    }),
    chair({ type: 'announce-lock', body: plenary, vote: id }),
    chair({ type: 'close-vote', body: plenary, vote: id }),
  ]
}

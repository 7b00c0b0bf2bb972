import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Preparation } from './state.ts'

/** How delegations may write notes to one another: at once, through the dais that reads each note first, or not at all. */
export const noteWays = ['direct', 'dais', 'none'] as const
export type NoteWay = (typeof noteWays)[number]

/** What the host lets delegations, and observers with anybody but the secretariat, write; `position` is where the conference's journal says so, 0 where it never did. */
export type NotesSetting = { readonly delegations: NoteWay; readonly observers: NoteWay; readonly position: number }

/** Until the host says otherwise delegations write to one another, and observers to the secretariat alone. */
const usual: NotesSetting = { delegations: 'direct', observers: 'none', position: 0 }

export function notesSetting({ notes }: Pick<Preparation, 'notes'>): NotesSetting {
  return notes ?? usual
}

/** Only where actors are played does anybody else read what one delegation writes to another. */
export function waysIn({ founded }: Pick<Preparation, 'founded'>): readonly NoteWay[] {
  return founded?.exercise === true ? noteWays : noteWays.filter((way) => way !== 'dais')
}

/** What of a row of the participation matrix tells a full participant from an observer. */
type Row = { readonly vote: boolean; readonly object: boolean }

/** Which way a note goes between two seats: where either can neither vote nor object, what observers are let do. */
export function wayBetween(preparation: Pick<Preparation, 'notes' | 'seats'>, roles: { readonly [role: string]: Row }, one: SeatId, other: SeatId): NoteWay {
  const { delegations, observers } = notesSetting(preparation)
  const observes = (seat: SeatId): boolean => {
    const role = preparation.seats.find(({ id }) => id === seat)?.role
    const row = role === undefined ? undefined : own(roles, role)
    return row === undefined || (!row.vote && !row.object)
  }
  return observes(one) || observes(other) ? observers : delegations
}

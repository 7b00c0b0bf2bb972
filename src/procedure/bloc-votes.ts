import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import type { ConferenceState, Vote } from './state.ts'

type Blocs = ConferenceState['blocs']
type Cast = { readonly blocs?: Blocs; readonly cast: Vote['cast']; readonly received?: readonly SeatId[] }

/** What a member sent, or its organisation in its place. */
export function sentBy({ blocs = {}, cast }: Cast, seat: SeatId): Answer | undefined {
  const organisation = Object.keys(blocs).find((one) => own(blocs, one)?.includes(seat) === true)
  return own(cast, seat) ?? (organisation === undefined ? undefined : own(cast, organisation))
}

/** Who has voted already so that this seat does not: its organisation, or a member of it. Never both. */
export function votedInstead({ blocs = {}, cast, received = [] }: Cast, seat: SeatId): SeatId | null {
  const mine = own(blocs, seat)
  const others = mine ?? Object.keys(blocs).filter((one) => own(blocs, one)?.includes(seat) === true)
  return others.find((one) => own(cast, one) !== undefined || received.includes(one)) ?? null
}

/** Everybody who is there, the members of an organisation that is there among them: it counts for the quorum to the extent of its votes. */
export function presentWithBlocs({ blocs }: Pick<ConferenceState, 'blocs'>, presence: readonly SeatId[]): readonly SeatId[] {
  return [...presence, ...Object.entries(blocs).flatMap(([organisation, members]) => (presence.includes(organisation) ? members : []))]
}

import type { ChosenNames } from '#actors/policy.ts'
import type { ActorId, PersonId, SeatId } from '#base/ids.ts'
import type { Event, NewEvent } from '#base/event.ts'
import type { Answer, Fact, HostEntry, Invitation } from './attendance.ts'
import type { Letter } from './basis.ts'
import type { Cast, Clause, ConflictParty } from './format.ts'
import type { NoteWay } from './notes.ts'
import type { Credentials, Delegate, Seat } from './seat.ts'
import type { Mandate, Published } from './state.ts'

/** What each event of the preparation carries. Audience: `bureau` where nothing else is said. */
export type ParticipantsData = {
  readonly 'actor-named': Cast
  readonly 'mandate-written': Omit<Mandate, 'position'>
  readonly 'convener-asked': { readonly convener: ActorId; readonly letter: Letter }
  readonly 'convener-answered': { readonly convener: ActorId; readonly answer: 'accepted' | 'declined'; readonly letter: Letter | null }
  readonly 'conflict-party-named': ConflictParty
  readonly 'clause-added': Clause
  readonly 'clause-changed': Clause
  readonly 'clause-removed': { readonly clause: string }
  readonly 'fact-named': Pick<Fact, 'id' | 'words'>
  readonly 'fact-settled': { readonly fact: string; readonly holds: boolean; readonly letter: Letter | null }
  readonly 'host-recorded': Omit<HostEntry, 'position' | 'struck'>
  readonly 'invitation-recorded': Omit<Invitation, 'position' | 'struck'>
  readonly 'reply-recorded': { readonly participant: ActorId; readonly answer: Answer; readonly letter: Letter | null }
  readonly 'entry-corrected': { readonly corrects: number; readonly reason: string }
  /** Public. */
  readonly 'format-published': Omit<Published, 'position'>
  /** Public. */
  readonly 'delegation-seated': Omit<Seat, 'position'>
  /** Public. */
  readonly 'delegation-renamed': Pick<Seat, 'id' | 'names'>
  /** Participants. */
  readonly 'delegate-listed': { readonly seat: SeatId } & Delegate
  /** Participants. */
  readonly 'delegate-unlisted': { readonly seat: SeatId; readonly person: PersonId }
  readonly 'credentials-recorded': { readonly seat: SeatId } & Omit<Credentials, 'finding' | 'at'>
  /** Participants. */
  readonly 'notes-set': { readonly delegations: NoteWay; readonly observers: NoteWay }
  /** Public. The seats this renames are told by `delegation-renamed` beside it. */
  readonly 'names-used': ChosenNames
  readonly 'credentials-reported': { readonly seat: SeatId; readonly finding: NonNullable<Credentials['finding']> }
}

export type ParticipantsEventType = keyof ParticipantsData
export type ParticipantsEvent = { readonly [Type in ParticipantsEventType]: Event<Type, ParticipantsData[Type]> }[ParticipantsEventType]
export type NewParticipantsEvent = { readonly [Type in ParticipantsEventType]: NewEvent<Type, ParticipantsData[Type]> }[ParticipantsEventType]

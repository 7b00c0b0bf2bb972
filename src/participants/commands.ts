import type { ChosenNames } from '#actors/policy.ts'
import type { ActorId, PersonId, SeatId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import type { Condition, hostSteps } from './attendance.ts'
import type { Call, Letter, Passage } from './basis.ts'
import type { Cast, Route } from './format.ts'
import type { NoteWay } from './notes.ts'
import type { Credentials, DelegationRole } from './seat.ts'

/** Absent and null mean the same in a command. */
type Maybe<Value> = Value | null | undefined

/** A letter as a form gives it. */
export type GivenLetter = Omit<Letter, 'text' | 'passage'> & { readonly text?: Maybe<string>; readonly passage?: Maybe<Passage> }

type ClauseFields = {
  readonly title: string
  /** Exactly one of `actors` and `group` is given; `on` goes with `group`. */
  readonly actors?: Maybe<readonly ActorId[]>
  readonly group?: Maybe<string>
  readonly on?: Maybe<Day>
  readonly atLeast?: Maybe<number>
  readonly role: string
  readonly mandatory: boolean
  readonly route: Route
  readonly shared: boolean
  readonly calls: readonly Call[]
}

/** What the secretariat may record while a conference is prepared. All are handed to this room by `procedure`. */
export type ParticipantsCommand =
  /** Gives an id to a participant the register does not know. */
  | { readonly type: 'name-actor'; readonly actor: ActorId; readonly names: Words; readonly kind: Cast['kind'] }
  | { readonly type: 'write-mandate'; readonly convener: ActorId; readonly subject: string; readonly basis: readonly Passage[] }
  | { readonly type: 'ask-convener'; readonly letter: GivenLetter }
  | { readonly type: 'record-convener-answer'; readonly answer: 'accepted' | 'declined'; readonly letter?: Maybe<GivenLetter> }
  | { readonly type: 'name-conflict-party'; readonly actor: ActorId; readonly named: boolean; readonly passages: readonly Passage[] }
  | ({ readonly type: 'add-clause' } & ClauseFields)
  | ({ readonly type: 'change-clause'; readonly clause: string } & ClauseFields)
  | { readonly type: 'remove-clause'; readonly clause: string }
  | { readonly type: 'name-fact'; readonly words: string }
  | { readonly type: 'settle-fact'; readonly fact: string; readonly holds: boolean; readonly letter?: Maybe<GivenLetter> }
  | { readonly type: 'record-host'; readonly host: ActorId; readonly step: (typeof hostSteps)[number]; readonly by?: Maybe<ActorId>; readonly place?: Maybe<string>; readonly letter?: Maybe<GivenLetter> }
  | { readonly type: 'record-invitation'; readonly kind: 'invitation' | 'reminder'; readonly participants: readonly ActorId[]; readonly letter: GivenLetter }
  | { readonly type: 'record-reply'; readonly participant: ActorId; readonly answer: 'accepts' | 'regrets' | 'on-condition' | 'withdraws'; readonly through?: Maybe<ActorId>; readonly reason?: Maybe<string>; readonly condition?: Maybe<Condition>; readonly letter?: Maybe<GivenLetter> }
  /** Strikes an entry recorded in error; what is right is then recorded as usual. */
  | { readonly type: 'correct-entry'; readonly entry: number; readonly reason: string }
  | { readonly type: 'publish-format'; readonly answers: boolean }
  | { readonly type: 'seat-delegation'; readonly seat: SeatId; readonly names: Words; readonly role: string; readonly actor?: Maybe<ActorId> }
  /** Gives a seat another name; its place and role stay. */
  | { readonly type: 'rename-delegation'; readonly seat: SeatId; readonly names: Words }
  /** Puts a person on a delegation's list, or gives one who is there another role. A delegation has one head. */
  | { readonly type: 'list-delegate'; readonly seat: SeatId; readonly person: PersonId; readonly role: DelegationRole }
  | { readonly type: 'unlist-delegate'; readonly seat: SeatId; readonly person: PersonId }
  | { readonly type: 'record-credentials'; readonly seat: SeatId; readonly issuedBy: Credentials['issuedBy']; readonly form: Credentials['form']; readonly letter?: Maybe<GivenLetter> }
  /** How delegations, and observers, may write notes to one another. */
  | { readonly type: 'set-notes'; readonly delegations: NoteWay; readonly observers: NoteWay }
  /** How states and organisations are called here; the house sends its own choice, the conference may make another. */
  | ({ readonly type: 'use-names' } & ChosenNames)
  | { readonly type: 'report-on-credentials'; readonly seat: SeatId; readonly finding: NonNullable<Credentials['finding']> }

export const participantsCommandTypes = [
  'name-actor', 'write-mandate', 'ask-convener', 'record-convener-answer', 'name-conflict-party', 'add-clause', 'change-clause', 'remove-clause',
  'name-fact', 'settle-fact', 'record-host', 'record-invitation', 'record-reply', 'correct-entry', 'publish-format',
  'seat-delegation', 'rename-delegation', 'list-delegate', 'unlist-delegate', 'record-credentials', 'report-on-credentials', 'set-notes', 'use-names',
] as const satisfies readonly ParticipantsCommand['type'][]

/** Whether a command is one of this room's; `procedure` asks before it hands on. */
export function isParticipantsCommand(command: { readonly type: string }): command is ParticipantsCommand {
  return participantsCommandTypes.some((type) => type === command.type)
}

import type { ActorId } from '#base/ids.ts'
import type { Words } from '#base/words.ts'
import type { Decides, SpeakingOrder } from './business.ts'
import type { Rules } from './rulebook.ts'

/**
 * What one kind of participant may do: each right a switch of its own, because rights do not come in levels (a State with no vote
 * may raise points of order and challenge the chair; an organisation may present proposals that are voted on only when a State asks).
 */
export type Standing = {
  readonly name: Words
  readonly speak: boolean
  /** Speaks only when the chair invites it, by being entered on the list. */
  readonly onInvitation: boolean
  /** Submits proposals and amendments. */
  readonly propose: boolean
  /** Its proposals are put to the vote always, or only when somebody with a vote asks for it. */
  readonly proposalsVoted: 'always' | 'on-request'
  readonly cosponsor: boolean
  /** Moves procedural motions. */
  readonly move: boolean
  readonly pointOfOrder: boolean
  /** Challenges a ruling of the chair. */
  readonly appeal: boolean
  readonly reply: boolean
  /** Votes on substance. */
  readonly vote: boolean
  readonly voteOnProcedure: boolean
  /** Stands in the way of adoption without a vote: by an objection, or by asking for a vote where the body has votes. */
  readonly object: boolean
  /** May be elected. */
  readonly candidate: boolean
  readonly countsForQuorum: boolean
  /** Casts as many votes as it has members that take part, in their place; it has none of its own, and never votes beside them. */
  readonly votesForMembers?: { readonly rules: Rules }
  /** Members of the register who have this standing by the text itself, for instance the permanent members named by the Charter. */
  readonly actors: readonly ActorId[]
  readonly rules: Rules
}

/** What is decided on the credentials of a delegation, and what it may do until then. */
export type CredentialsRules = {
  /** By which rule a representative whose credentials are objected to sits with the same rights until the body decides. */
  readonly provisional: Rules
  /** By which rule those rights end with the decision. */
  readonly decision: Rules
  /** The kind of question it is when it is voted on. */
  readonly matter: string
  /** The kind of body that examines credentials and reports on them, or null where the Secretariat does; the plenary accepts the report or does not. Left out where the rules know none. */
  readonly report?: { readonly by: string | null; readonly rules: Rules }
  /** How long ahead they are handed in: before the first meeting of a session, or before any meeting at which the seat is taken. Late ones are told and refused by nobody. `invited`: by which rule whoever takes part by invitation does the same. */
  readonly ahead?: { readonly hours: number; readonly of: 'session' | 'meeting'; readonly rules: Rules; readonly invited?: Rules }
}

/** How many a delegation may list of some functions; as many as it likes of the others. */
export type DelegationRules = { readonly most: { readonly representative: number; readonly alternate: number }; readonly rules: Rules }

/** Participants whose names are circulated before they are admitted: without objection within the days they are, an objection goes to the plenary. */
export type AdmissionRules = {
  /** The row of the participation matrix in which they are admitted. Whoever sits in it without having been circulated was entitled already. */
  readonly role: string
  readonly days: number
  /** The kind of question it is when it is voted on. */
  readonly matter: string
  readonly rules: Rules
}

/** How delegations answer the roll when a meeting opens, where the answer has consequences. */
export type Attendance = {
  readonly answers: readonly { readonly id: string; readonly name: Words; /** Whether who answered so may abstain on a question of substance. */ readonly mayAbstain: boolean; /** Recorded and not in the room: takes no part until it answers otherwise. */ readonly away?: true }[]
  /** Who has not answered takes no part in decisions until entered. */
  readonly required: boolean
  readonly rules: Rules
}

/** Who presides: elected, or by rotation in an order; whether the presiding officer's seat votes, and how the chair is ceded. */
export type Presidency = {
  readonly rotation: { readonly every: 'month' | 'meeting'; readonly order: 'english-alphabetical' | 'seating'; readonly rules: Rules } | null
  /** The presiding officer may leave the chair to the next in order for a question its State is directly connected with: a choice, not a duty. */
  readonly cede: Rules | null
  /** A State that is a party to the question, listed with the agenda item, does not preside over it; the body names another by this kind of question. Left out where no rule says so. */
  readonly excluded?: { readonly matter: string; readonly rules: Rules }
  /** A vice-chair presides in the chair's place; left out where the rules say nothing of it, and the bureau arranges it. */
  readonly acting?: { readonly name: Words; readonly rules: Rules }
  /** Whether whoever presides casts the vote of the delegation; where not, another of the delegation does and the State keeps its vote. */
  readonly votes: boolean
  readonly rules: Rules
}

/** One turn of those heard in a format: standings, and where it says so the delegation for which somebody presides, which is then in no other turn. */
export type SpeakingTurn = { readonly name: Words; readonly of: readonly string[]; readonly presiding?: true }

/** A kind of meeting: who is invited, who speaks, what can be decided, who may read along. */
export type MeetingFormat = {
  readonly id: string
  readonly name: Words
  readonly says: Words
  readonly grade: 'public' | 'participants' | 'closed'
  /** Standings (rows of `participation`) that may take the floor here; whoever else sits in the room listens. */
  readonly speaks: readonly string[]
  /** Who is heard when: turn after turn, those of one turn in the order of the list. `others`: who may set another, as in `SpeakingOrder`. Left out where all stand in one list. */
  readonly order?: { readonly turns: readonly SpeakingTurn[]; readonly others: SpeakingOrder['others']; readonly rules: Rules }
  /** Standings present by invitation, each decided by the body when contested. */
  readonly invites: readonly string[]
  /** Who decides on an invitation; without objection where nothing is said. */
  readonly admits?: Decides
  /** Nothing is adopted or voted on in a format without decisions. */
  readonly decides: boolean
  /** By which rules all are told of such a meeting when it has ended; left out where they are not. */
  readonly communique?: Rules
  readonly rules: Rules
}

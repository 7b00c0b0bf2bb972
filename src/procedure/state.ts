import type { Accreditations } from './accreditation-state.ts'
import type { Circle } from '#base/event.ts'
import type { SeatId } from '#base/ids.ts'
import type { Day, Instant } from '#base/instants.ts'
import type { Concurrence, Majority, Presence, Stance, Tie } from '#base/majority.ts'
import type { Citation } from '#base/refusal.ts'
import type { Words } from '#base/words.ts'
import type { Preparation } from '#participants/state.ts'
import type { Answer, Rulebook, Rules } from '#rulebooks/rulebook.ts'
import type { Tally } from '#voting/tally.ts'
import type { Amendment, Expenditure, Part } from './amendments-state.ts'
import type { Frozen, Incoming, Marks, Method } from './methods.ts'
import type { Point, Reading, Ruling } from './ruling-state.ts'
import type { Settled } from '#rulebooks/settled.ts'
import type { Consent, EmptySeat, Finding, Initiators, Note, RecordedObjection, SilenceProcedure } from './agreement-state.ts'
import type { DecisionOutcome, Election, ElectionResult } from './elections-state.ts'
import type { Caucus, Objection, Sides, Terms } from './caucus-state.ts'
import type { Item } from './agenda-state.ts'
import type { Chairing } from './chairing-state.ts'
import type { Calling } from './calling-state.ts'
import type { Notice, SuspendedRule } from './suspended-rules-state.ts'
import type { Admissions } from './admissions-state.ts'
import type { CredentialsReport } from './credentials-state.ts'
import type { Desk } from './desk-state.ts'
import type { Mentions } from './mentions-state.ts'
import type { MeetingRecord } from './records-state.ts'
import type { Session } from './sessions-state.ts'
import type { Ceded, Turn } from './presidency-state.ts'
import type { Programme } from './programme-state.ts'
import type { Dais, Statements } from './statements-state.ts'
import type { Entry, Limited, Speaker, Speaking } from './entries-state.ts'

export { type Entry, type Limited, type Side, type Speaker, type SpeechKind, sides, speechKinds } from './entries-state.ts'

export type { Item } from './agenda-state.ts'
export type { Objection } from './caucus-state.ts'
export type { Point } from './ruling-state.ts'

/** Who reads what happens in a meeting. Closed: the body's members and the bureau. */
export const grades = ['public', 'participants', 'closed'] as const
export type Grade = (typeof grades)[number]

/**
 * A conference, from its founding to the last meeting of all its bodies. It is what a late phone is sent, so nothing in it grows
 * with the length of the meeting: speeches leave, decisions are compact, rolls are kept of the latest votes only.
 */
export type ConferenceState = {
  readonly founding: Founding | null
  /** Mandate, parties, clauses, invitations, replies, delegations and seats; decided by `participants`. */
  readonly preparation: Preparation
  /** The dossier this conference itself keeps, once something was said that belongs into it. */
  readonly dossier?: string
  readonly bodies: { readonly [body: string]: Body }
  /** How many of each numbered thing there have been, so that ids are short and can be spoken: vote-3. */
  readonly counts: { readonly [kind in Numbered]: number }
  /** The latest `decisionsKept` decisions of all bodies, oldest first. */
  readonly decisions: readonly Decision[]
  /** Members whose vote is suspended, and by which rules. */
  readonly suspended: { readonly [seat: SeatId]: Rules }
  /** Organisations that vote for their members, with those of them that have a seat. */
  readonly blocs: { readonly [organisation: SeatId]: readonly SeatId[] }
  /** Weights for tests of sufficient consensus, by test and participant; under `` the whole, where it is more than the participants carry. */
  readonly weights: { readonly [test: string]: { readonly [seat: SeatId]: number } }
  /** Delegations whose credentials were objected to, and what was decided. */
  readonly credentials: { readonly [seat: SeatId]: 'objected' | 'accepted' | 'rejected' }
  /** Who objected to them, and why; `by` is null for the report on credentials. */
  readonly credentialsReport?: CredentialsReport | null
  readonly suspendedRules?: readonly SuspendedRule[]
  readonly admissions?: Admissions; readonly accreditations?: Accreditations
  readonly credentialsObjections?: { readonly [seat: SeatId]: { readonly by: SeatId | null; readonly reason: string | null } }
}

export type Numbered = 'body' | 'item' | 'question' | 'entry' | 'motion' | 'point' | 'draft' | 'amendment' | 'vote' | 'election' | 'ballot' | 'decision' | 'silence'

export const decisionsKept = 80
export const rollsKept = 12
export const decidedDraftsKept = 50
export const decidedTextsKept = 5

export type Founding = {
  readonly title: string
  readonly exercise: boolean
  readonly from: { readonly stream: string; readonly position: number } | null
  /** The whole book as copied at the founding; nothing else is ever asked for a rule. */
  readonly rulebook: Rulebook
  readonly at: Instant
}

export type Body = {
  readonly id: string
  readonly name: Words
  /** What kind of body of the rulebook's it is; left out where none. */
  readonly kind?: string
  /** Null for the plenary: every seat. */
  readonly members: readonly SeatId[] | null
  /** Grade of its papers and acts outside meetings. */
  readonly grade: Grade
  /** The seat from which the chair was elected; null before an election and where the rules know none. */
  readonly chair: SeatId | null
  /** How many steps of the rulebook's opening have been taken. */
  readonly opened: number
  readonly nominations: readonly SeatId[]
  readonly agenda: readonly Item[]
  /** The agenda item before the body. */
  readonly item: string | null
  readonly meeting: Meeting | null
  /** A closed meeting was held since the business was last told to all. */
  readonly veiled?: boolean
  /** Number of the latest meeting, 0 before the first. */
  readonly held: number
  /** Who hosted the latest meeting that had a host; who initiated the series, once that was said. */
  readonly host: SeatId | null; readonly initiators?: Initiators
  readonly emptySeats: readonly EmptySeat[]
  /** Silence procedures that run, and the latest that ended. */
  readonly silences: readonly SilenceProcedure[]
  /** Members in the room at the last count; null when nobody has counted. */
  readonly presence: readonly SeatId[] | null
  /** How delegations answered the roll of this meeting, where the rulebook has one: the ids of its answers. */
  readonly roll: { readonly [seat: SeatId]: string }
  readonly quorum: QuorumState
  readonly floor: Floor
  readonly caucus: Caucus | null
  /** How long the draft before the body is debated, and which side is heard; it ends with the draft's action. */
  readonly sides: Sides | null
  readonly drafts: readonly Draft[]
  /** Amendments to drafts that are not yet decided, in the order of submission. */
  readonly amendments: readonly Amendment[]
  /** The draft under action, and whether explanations are those before or those after the decision. */
  readonly action: { readonly draft: string; readonly stage: 'before' | 'after'; readonly explained: readonly SeatId[] } | null
  readonly question: Question | null
  /** In the order in which they were moved; precedence is the rulebook's. */
  readonly motions: readonly PendingMotion[]
  readonly point: Point | null
  /** The latest rulings from the chair, oldest first. */
  readonly rulings: readonly Ruling[]
  /** The decision just taken, until the business goes on: what the room is shown. */
  readonly latest: string | null
  /** Where the presidency goes round: from whom; and whether the chair was left for the item that is open. */
  readonly turn?: Turn | null; readonly ceded?: Ceded | null
  readonly chairing?: Chairing
  /** What calls for the next meeting, or is owed from the last; what is planned. Left out before any of it. */
  readonly calling?: Calling; readonly programme?: Programme
  readonly statements?: Statements; readonly dais?: Dais; readonly mentions?: Mentions; readonly records?: readonly MeetingRecord[]; readonly session?: Session; readonly desk?: Desk // what the secretariat's desk keeps: check-in, seating, communiqués that wait, the press, the note for the next shift
  /** When the body meets again, where a motion has fixed it; null once it has met. */
  readonly nextMeeting: Instant | null
  readonly notices?: readonly Notice[]; readonly continues?: string // the item it was announced to go on with
  /** What the chair read out at the end of the latest meeting that ended so. */
  readonly summary: { readonly meeting: number; readonly text: string; readonly position: number } | null
  /** Open votes; a second one only on an appeal during the first. The last is the live one. */
  readonly votes: readonly Vote[]
  /** The election under way, or the latest, until another is called. */
  readonly election: Election | null
}

/** `presumed` until somebody raises it; `raised` until counted; `lacking` when a count or a vote showed too few. */
export type QuorumState =
  | { readonly is: 'presumed' }
  | { readonly is: 'raised'; readonly by: SeatId }
  | { readonly is: 'counted' | 'lacking'; readonly present: number; readonly needed: number }

export type Meeting = {
  readonly number: number
  readonly grade: Grade
  readonly status: 'open' | 'suspended'
  /** When it opened, or was last suspended or resumed. */
  readonly since: Instant
  /** The participant that hosts it, in a series of meetings. */
  readonly host: SeatId | null
  /** Its format, where the book knows some and one was named; who was invited to take part in it. */
  readonly format?: string | null
  readonly invited?: readonly SeatId[]
}

export type Floor = {
  readonly list: 'open' | 'closed'
  /** The announced hour at which the list closes. */
  readonly closesAt: Instant | null
  readonly entries: readonly Entry[]
  readonly speaker: Speaker | null
  /** Minutes a statement; null without limit. */
  readonly limit: number | null
  /** Milliseconds spoken on this item, and replies used, by seat. */
  readonly used: { readonly [seat: SeatId]: number }
  readonly replies: { readonly [seat: SeatId]: number }; /** What was arranged of order and time. */ readonly speaking?: Speaking
}

export type Draft = {
  readonly id: string
  readonly symbol: string
  readonly title: string
  /** Null for older decided drafts: their text stands in the journal at `position`. */
  readonly paragraphs: readonly string[] | null
  /** Ids of its paragraphs, in their order; they stay what they are when others come or go. */
  readonly provisions: readonly string[]
  readonly sponsors: readonly SeatId[]
  /** Delegations that wish it discussed without sponsoring it. */
  readonly signatories: readonly SeatId[]
  /** Laid aside by a motion, until one takes it up again. */
  readonly tabled: boolean
  /** It is voted on again, for or against only. */
  readonly noAbstentions: boolean
  readonly matter: string | null
  /** Who settled on which side of the line it falls; left out where only its submission says it. */
  readonly classed?: 'chair' | 'body'
  readonly position: number
  /** When it was submitted; when the secretariat circulated it. */
  readonly at: Instant; readonly circulated?: Instant
  readonly audience: readonly Circle[]
  /** `silence`: under a silence procedure, and before nothing else until it ends. `set-aside`: the body will not vote on it, or has no competence to adopt it. */
  readonly status: 'submitted' | 'before' | 'silence' | 'adopted' | 'rejected' | 'tied' | 'withdrawn' | 'set-aside'
  /** Whether its text was changed, by the agreement of its sponsors or without objection, or by a vote. */
  readonly amended: 'no' | 'agreed' | 'vote'
  /** A motion has it voted on as a whole, where it would be voted on paragraph by paragraph; `sentBack`: one sent it back to its sponsors. */
  readonly whole?: true; readonly sentBack?: true
  /** Parts to be voted on separately, in that order; empty where it is voted on as a whole. */
  readonly parts: readonly Part[]
  /** The member that asked for it to be put, where its proposer's proposals are put only on request. */
  readonly asked: SeatId | null
  readonly expenditure: Expenditure | null
  /** Who has explained a vote on it. */
  readonly explained?: readonly SeatId[]
  /** A committee has reported on it, where its kind waits for that. */
  readonly reported?: true
  /** A vote was asked for or follows from an objection; by whom, and whether names are recorded. */
  readonly vote: { readonly by: SeatId; readonly recorded: boolean; readonly rollCall?: boolean } | null
  /** After an equal division: at a meeting after this one, not later than this instant. */
  readonly second: SecondVote | null
  /** Set when the chair has found that general agreement on it was not reached. */
  readonly finding: Finding | null
  /** The latest decision on it; one that met an objection where nothing is voted on may be put again. */
  readonly decision: string | null
}

export type SecondVote = { readonly after: number; readonly until: Instant }

/** What the chair put to the body for adoption without a vote. */
export type Proposal =
  | { readonly kind: 'step'; readonly step: string; readonly candidate: SeatId | null }
  | { readonly kind: 'draft'; readonly draft: string }
  | { readonly kind: 'amendment'; readonly amendment: string }
  | { readonly kind: 'joint-text'; readonly title: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'motion'; readonly motion: string } // pending, moved by a delegation
  | { readonly kind: 'proposal'; readonly motion: string; readonly minutes: number | null; readonly terms?: Terms | null } // the chair's own, of that kind
  | { readonly kind: 'list-closing'; readonly at: Instant | null }
  | { readonly kind: 'time-limit'; readonly minutes: number; /** Of what, where not of a statement. */ readonly of?: Limited }
  | { readonly kind: 'silence'; readonly draft: string; readonly expires: Instant; readonly zone: string }
  | { readonly kind: 'invitation' | 'permission' | 'presiding' | 'admission'; readonly seat: SeatId } // permission: to vote although its vote is suspended; presiding: over the item that is open
  | { readonly kind: 'credentials'; readonly seat: SeatId; readonly accept: boolean }
  | { readonly kind: 'credentials-report'; readonly text: string | null; readonly rejects: readonly SeatId[] } // in the committee its text; in the plenary the report that lies there
  | { readonly kind: 'nature'; readonly draft: string; readonly matter: string } // the preliminary question; yes: it is of this, procedural, matter

export type Question = {
  readonly id: string
  readonly proposal: Proposal
  /** What was asked, as a title: "adoption of draft A/L.1". */
  readonly words: Words
  readonly rules: Rules
  readonly since: Instant
  /** What an objection does, and the kind of question that is then put to the vote. */
  readonly onObjection: 'vote' | 'not-adopted'
  readonly matter: string | null
  /** Set where the rulebook answers an objection with a vote; otherwise an objection ends the question. */
  readonly objection: { readonly by: SeatId; readonly reason: string | null; readonly recorded: boolean; readonly rollCall?: boolean } | null
  /** Objections that were recorded and are no obstacle. */
  readonly recorded: readonly RecordedObjection[]
  /** The participant whose consent is not needed for it. */
  readonly without: SeatId | null
  /** The two parties to a dispute to whom conciliation is directed: the consent of neither is needed. */
  readonly directed?: readonly SeatId[]
  readonly notes: readonly Note[]
  /** The body overruled the finding that there is no consensus on it, by this ruling; it is not found so again. */
  readonly overruled?: string
}

export type PendingMotion = {
  readonly id: string
  /** Id of its kind in the rulebook. */
  readonly kind: string
  readonly by: SeatId
  readonly seconded: boolean
  readonly minutes: number | null
  readonly draft: string | null
  readonly amendment?: string // of which a motion for separate votes names parts
  readonly terms: Terms | null
  /** The groups of paragraphs a motion for separate votes names. */
  readonly parts: readonly (readonly string[])[] | null
  /** A member asked that names be recorded. */
  readonly recorded: boolean
  /** And that they be called one by one. */
  readonly rollCall?: boolean
  /** Where only a well-founded one stops it. */
  readonly objections?: readonly Objection[]
  /** Places given so far, entries on the list included. */
  readonly places: { readonly for: readonly SeatId[]; readonly against: readonly SeatId[]; readonly mover: boolean }
  readonly at: Instant
}

/** What is put to the vote. */
export type VoteOn =
  | { readonly kind: 'draft'; readonly id: string; readonly second: boolean }
  | { readonly kind: 'amendment'; readonly id: string }
  | { readonly kind: 'part'; readonly id: string }
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'motion'; readonly id: string }
  /** Of the point of order. Yes overrules the chair, unless the chair asked whether the ruling is upheld. */
  | { readonly kind: 'appeal'; readonly id: string; readonly asks?: 'overrule' | 'uphold' }

/** An open vote: everything the count rests on was frozen when it opened. */
export type Vote = Frozen & Incoming & {
  readonly id: string
  readonly on: VoteOn
  readonly question: Words
  readonly matter: string
  readonly majority: Majority
  readonly concurrence: Concurrence | null
  readonly tie: Tie
  readonly quorum: Presence | null
  readonly choices: readonly Answer[]
  readonly rules: Rules
  /** Those entitled, whether or not they are in the room. */
  readonly electorate: readonly SeatId[]
  readonly membership: number
  /** Members whose vote was suspended when it opened; of the membership, not of the electorate. */
  readonly suspended?: readonly SeatId[]
  readonly recorded: boolean
  readonly binds?: 'all' | 'those-in-favour'
  /** The latest vote of each delegation. */
  readonly cast: { readonly [seat: SeatId]: Answer }
  readonly locking: boolean
  readonly since: Instant
}

/** What was decided, as small as it can be; `explain` makes sentence and citations of it. */
export type Decision = {
  readonly id: string
  /** The event in the journal. */
  readonly position: number
  readonly at: Instant
  readonly body: string
  readonly meeting: number
  readonly title: Words
  /** `id`: of the step, draft, motion or point of order; of the kind of motion where the chair proposed it; null where there is only one. */
  readonly on: { readonly kind: Proposal['kind'] | 'part' | 'appeal' | 'election'; readonly id: string | null }
  /** Of an amendment or a part: its draft. */
  readonly of?: string
  /** `rule`: by the rule itself, from votes already taken (every operative part was rejected). */
  readonly how: 'without-objection' | 'vote' | 'chair' | 'silence' | 'by-ballot' | 'without-a-ballot' | 'rule'
  readonly outcome: DecisionOutcome
  readonly rules: Rules
  /** The parameters of the rulebook it rested on; decisions of earlier versions name none. */
  readonly settled?: readonly Settled[]
  readonly vote: CompactVote | null
  /** Only where it needs saying: objections that were no obstacle, a participant whose consent was not needed, a judgement. */
  readonly consent?: Consent
  /** Whom a decision without a vote binds; left out where it binds nobody. A vote's stands with its count. */
  readonly bound?: 'all'
  /** Reservations, interpretative statements and dissociations registered with it. */
  readonly notes?: readonly Note[]
  /** Whom an election elected, in what ballot and with how many votes. */
  readonly election?: ElectionResult
  /** What follows elsewhere from this outcome, and the last day for it. */
  readonly sequel?: { readonly until: Day; readonly rules: Rules }; readonly owed?: { readonly matter: string; readonly rules: Rules } // what the body owes where it was not adopted
  readonly readings?: readonly Reading[]
}

/** The count of a vote without its outcome, which is the decision's. */
export type CompactVote = Omit<Tally, 'outcome'> & Marks & {
  readonly id: string
  readonly matter: string
  readonly recorded: boolean
  /** By names, of a recorded vote, for the latest `rollsKept`; older ones stand in the journal at `position`. */
  readonly roll: { readonly [seat: SeatId]: Stance } | null
  /** What delegations said afterwards they had meant; the result stays. */
  readonly notes: { readonly [seat: SeatId]: Answer }
  /** How it was taken; older decisions say only whether names were recorded. */
  readonly method?: Method
  /** Who counted the hands. */
  readonly teller?: string
  /** Those who answered with rights and may explain their vote after it. */
  readonly rights?: readonly SeatId[]
}

/** A sentence with its rules, for screens. */
export type Cited = { readonly words: Words; readonly cites: readonly Citation[] }

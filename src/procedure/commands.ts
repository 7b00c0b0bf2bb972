import type { Words } from '#base/words.ts'
import type { Json } from '#base/canonical.ts'
import type { SeatId } from '#base/ids.ts'
import type { Day, Instant } from '#base/instants.ts'
import type { ParticipantsCommand } from '#participants/commands.ts'
import type { PointKind } from '#rulebooks/business.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import type { NoteKind, SilenceAnswer } from './agreement-state.ts'
import type { Change } from './amendments-state.ts'
import type { AccreditationCommand } from './accreditation-state.ts'
import type { ChairingCommand } from './chairing-commands.ts'
import type { DeskCommand } from './desk-commands.ts'
import type { Method } from './methods.ts'
import type { BallotMethod } from './elections-state.ts'
import type { ReportingOffice } from './entries-state.ts'
import type { ProgrammeCommand } from './programme-commands.ts'
import type { SpeakingCommand } from './speaking-commands.ts'
import type { Rank } from './speaking-state.ts'
import type { MentionCommand } from './mentions-commands.ts'
import type { RecordCommand } from './records-state.ts'
import type { SessionCommand } from './sessions-state.ts'
import type { StatementCommand } from './statements-commands.ts'
import type { Grade, Limited, Side, SpeechKind } from './state.ts'

/**
 * Everything one may do in a conference: what `participants` decides of its preparation, and the rest by its noun. Every command but the founding names its body; what it acts on (question, motion,
 * vote, entry, draft) is named by id, so that a command kept offline never counts for the next one.
 * Optional fields may be left out or null.
 */
export type ConferenceCommand = ProcedureCommand | ParticipantsCommand

export type ProcedureCommand =
  | FoundConference | RuleCommand | BodyCommand | MeetingCommand | OpeningCommand | QuestionCommand | FloorCommand | CaucusCommand | MotionCommand | RulingCommand | FormatCommand | PointCommand | DraftCommand | VoteCommand | ElectionCommand | BallotCommand | AgreementCommand
  | AmendmentCommand | SuspensionCommand | SpeakingCommand
  | ChairingCommand | AccreditationCommand
  | DeskCommand
  | ProgrammeCommand
  | StatementCommand
  | MentionCommand
  | RecordCommand
  | SessionCommand

/** Sent once by the house, when somebody opened a conference there. `rulebook` is an id; the event carries the whole book. */
export type FoundConference = {
  readonly type: 'found-conference'
  readonly title: string
  /** True when the actors are played; it can never be taken off. */
  readonly exercise: boolean
  readonly rulebook: string
  /** The edition by its name; the latest when left out. A conference that is no exercise takes one in force today. */
  readonly edition?: string | null
  /** The stream and position this conference was copied from, for instance the preparation that is now exercised. */
  readonly from?: { readonly stream: string; readonly position: number } | null
  /** Copies of what it rests on, for `participants`; the engine does not read them. */
  readonly initiative?: Json
  readonly format?: Json
}

/** The secretariat sets one value of the rulebook this conference copied, before its first meeting. `value` is canonical JSON. */
export type RuleCommand = { readonly type: 'set-rule'; readonly path: string; readonly value: string }

export type BodyCommand =
  /** Secretariat or chair: a committee or contact group beside the plenary. `grade` is that of its papers outside meetings. */
  | { readonly type: 'set-up-body'; /** A kind of body the rulebook knows; left out: none of them. */ readonly kind?: string | null; readonly name: string; readonly members: readonly SeatId[]; readonly grade: Grade }
  /** Secretariat or chair: the provisional agenda, until it is adopted. */
  /** `periodic`: of a periodic meeting, where the rules know them. */
  | { readonly type: 'lay-agenda'; readonly body: string; readonly items: readonly string[]; readonly periodic?: boolean | null }

export type MeetingCommand =
  /** `host`: in a series of meetings, whose turn it is or who offered. */
  | { readonly type: 'open-meeting'; readonly body: string; readonly grade: Grade; readonly host?: SeatId | null; /** A format of the book, which fixes the grade. */ readonly format?: string | null }
  /** Who is in the room now, as counted. Replaces the last count. */
  | { readonly type: 'record-presence'; readonly body: string; readonly present: readonly SeatId[] }
  /** A delegation left while the doors are closed for this vote. */
  | { readonly type: 'note-departure'; readonly body: string; readonly vote: string; readonly seat: SeatId }
  /** The roll when a meeting begins: a delegation answers for itself, or the bureau enters it. `answer` is one of the rulebook's. */
  | { readonly type: 'answer-roll'; readonly body: string; readonly seat: SeatId; readonly answer: string }
  /** Any member: quorum is presumed until somebody says this. */
  | { readonly type: 'raise-quorum'; readonly body: string }
  /** The chair alone, only for want of a quorum; otherwise a suspension is a motion or the chair's proposal. */
  | { readonly type: 'suspend-meeting'; readonly body: string }
  | { readonly type: 'resume-meeting'; readonly body: string }
  | { readonly type: 'close-meeting'; readonly body: string }
  | { readonly type: 'open-item'; readonly body: string; readonly item: string }
  | { readonly type: 'conclude-item'; readonly body: string; readonly item: string }
  /** The chair's own account of the meeting; needs nobody's agreement and ends the meeting. */
  | { readonly type: 'read-summary'; readonly body: string; readonly text: string }
  /** A member, or the Secretariat on a communication: the chair then calls a meeting. */
  | { readonly type: 'ask-for-meeting'; readonly body: string; readonly reason: string }
  /** Another member supports the request of the member named. */
  | { readonly type: 'second-meeting'; readonly body: string; readonly by: SeatId }

export type FormatCommand =
  /** The chair asks the body to invite a State or a person whose standing takes part by invitation. */
  | { readonly type: 'invite'; readonly body: string; readonly seat: SeatId }
  /** The chair asks the body to permit a member whose vote is suspended to vote all the same. */
  | { readonly type: 'permit-vote'; readonly body: string; readonly seat: SeatId }
  /** Secretariat or chair: from the month of this day on the member presides, and the others follow in their order. */
  | { readonly type: 'set-presidency'; readonly body: string; readonly seat: SeatId; readonly from: Day }
  /** The President leaves the chair for the item that is open; it passes to the next in the order. */
  | { readonly type: 'cede-chair'; readonly body: string }
  /** The State that presides is a party to the question: the body is asked that this one preside over the item. */
  | { readonly type: 'name-presiding'; readonly body: string; readonly seat: SeatId }
  | { readonly type: 'take-back-chair'; readonly body: string }

export type OpeningCommand =
  /** A delegation names somebody for the chair, at that step of the opening. */
  | { readonly type: 'nominate'; readonly body: string; readonly candidate: SeatId }
  /** Takes the next step of the opening: at once, or as a question that waits for the gavel. `candidate` only at the election of the chair. */
  | { readonly type: 'take-step'; readonly body: string; readonly step: string; readonly candidate?: SeatId | null }

export type QuestionCommand =
  /** `formal` unless said otherwise; one that is not is recorded, and what it does stands in the rulebook. */
  | { readonly type: 'object'; readonly body: string; readonly question: string; readonly reason?: string | null; readonly formal?: boolean | null }
  /** "I hear no objection. It is so decided." */
  | { readonly type: 'gavel'; readonly body: string; readonly question: string }
  | { readonly type: 'withdraw-question'; readonly body: string; readonly question: string }
  /** The chair is about to adopt a draft without a vote. */
  /** `without`: a participant whose consent is not needed, where the rules know decisions without the consent of the State concerned. */
  /** `directed`: without the consent of either of the two parties listed with the item, where the rules know it. */
  | { readonly type: 'put-draft'; readonly body: string; readonly draft: string; readonly without?: SeatId | null; readonly directed?: true | null }
  | { readonly type: 'put-joint-text'; readonly body: string; readonly title: string; readonly paragraphs: readonly string[] }
  /** A pending motion, put without a vote ("May I take it …"). */
  | { readonly type: 'put-motion'; readonly body: string; readonly motion: string }
  /** The chair proposes what a delegation could move: `motion` is the id of a kind in the rulebook. */
  | ({ readonly type: 'propose'; readonly body: string; readonly motion: string; readonly minutes?: number | null } & MotionTerms)
  /** Closes the list now, or announces that it closes at an hour. */
  | { readonly type: 'propose-list-closing'; readonly body: string; readonly at?: Instant | null }
  | { readonly type: 'propose-time-limit'; readonly body: string; readonly minutes: number; /** Of what, where not of a statement. */ readonly of?: Limited | null }

export type FloorCommand =
  /** A delegation puts itself on the list: a statement, a right of reply, an explanation of vote. */
  | ({ readonly type: 'ask-for-floor'; readonly body: string; readonly kind: SpeechKind; readonly about?: string | null } & OnBehalf)
  /** The chair enters a delegation that asked by its nameplate. */
  | ({ readonly type: 'add-to-list'; readonly body: string; readonly seat: SeatId; readonly about?: string | null; readonly reports?: ReportingOffice | null } & OnBehalf)
  | { readonly type: 'leave-list'; readonly body: string; readonly entry: string }
  /** Gives the floor; a speech that still runs ends with it. */
  | { readonly type: 'give-floor'; readonly body: string; readonly entry: string }
  | { readonly type: 'end-speech'; readonly body: string }
  /** The chair: when the body goes on with the item; where that is the same day, replies wait for it. */
  | { readonly type: 'announce-next-meeting'; readonly body: string; readonly at: Instant }
  | { readonly type: 'call-to-order'; readonly body: string; readonly entry: string }
  | { readonly type: 'reopen-list'; readonly body: string }
  /** The clock: the announced hour has come. */
  | { readonly type: 'close-list-at-hour'; readonly body: string; readonly at: Instant }

/** The group a statement is made for, and as whom its speaker speaks. */
type OnBehalf = { readonly behalf?: string | null; readonly rank?: Rank | null }

/** What a caucus is about, its minutes in all, and the seconds of each speaker in it; a day or hour; to whom a matter is referred; the guest to be heard; how many statements each makes. */
type MotionTerms = { readonly topic?: string | null; readonly total?: number | null; readonly each?: number | null; readonly at?: Instant | null; readonly to?: string | null; readonly seat?: SeatId | null; readonly item?: string | null; readonly times?: number | null }

export type CaucusCommand =
  /** The chair ends a caucus before its time. */
  | { readonly type: 'end-caucus'; readonly body: string }
  /** The clock: the time of the caucus is up. */
  | { readonly type: 'end-caucus-at-hour'; readonly body: string; readonly at: Instant }
  /** Who has the floor gives the rest of the time to the chair, to questions, or to another delegation. */
  | { readonly type: 'yield'; readonly body: string; readonly to: 'chair' | 'questions' | 'delegation'; readonly seat?: SeatId | null }
  /** Who waits on the list or has the floor says beforehand to whom the rest of the time goes when the speech is ended. */
  | { readonly type: 'declare-yield'; readonly body: string; readonly entry: string; readonly to: 'chair' | 'questions' | 'delegation'; readonly seat?: SeatId | null }
  /** The chair sets the time for debate on the draft before the body: open, or time for and then as long against it. */
  | { readonly type: 'set-debate'; readonly body: string; readonly draft: string; readonly form: 'open' | 'closed'; readonly minutes: number }
  /** From the time for to the time against, and from there to the vote, when nobody wishes to speak any more. */
  | { readonly type: 'turn-debate'; readonly body: string; readonly draft: string }
  /** The clock: the time of this part of the debate is up. */
  | { readonly type: 'turn-debate-at-hour'; readonly body: string; readonly at: Instant }

export type MotionCommand =
  /** `motion` is the id of a kind in the rulebook; `minutes` for a limit of time, `draft` for a reconsideration. */
  | ({ readonly type: 'move'; readonly body: string; readonly motion: string; readonly minutes?: number | null; readonly draft?: string | null; readonly amendment?: string | null; readonly parts?: readonly (readonly string[])[] | null } & MotionTerms)
  | { readonly type: 'second'; readonly body: string; readonly motion: string }
  /** Nobody seconded it: the chair lets the motion fall. */
  | { readonly type: 'let-motion-fall'; readonly body: string; readonly motion: string }
  | { readonly type: 'withdraw-motion'; readonly body: string; readonly motion: string }
  /** Asks for one of the places the rules give for and against a motion. */
  | { readonly type: 'speak-on-motion'; readonly body: string; readonly motion: string; readonly side: Side }
  /** Where the rulebook lets the chair decide unless somebody objects: one objection stops the motion. */
  | { readonly type: 'object-to-motion'; readonly body: string; readonly motion: string; readonly reason?: string | null }
  /** Where only a well-founded objection stops it: the chair's finding, with its reason, as a ruling that may be challenged. */
  | { readonly type: 'judge-objection'; readonly body: string; readonly motion: string; readonly founded: boolean; readonly text: string }
  /** Where the rulebook lets the chair decide a motion. */
  | { readonly type: 'decide-motion'; readonly body: string; readonly motion: string; readonly carried: boolean }

export type PointCommand =
  /** `kind` is one the rulebook knows; a point of order when left out. */
  | { readonly type: 'raise-point'; readonly body: string; readonly about: string; readonly kind?: PointKind['id'] | null }
  /** The speaker takes a question or declines it; the chair may say so for the speaker. */
  | { readonly type: 'answer-point'; readonly body: string; readonly point: string; readonly accepted: boolean }
  /** The chair lets who asked last ask once more. */
  | { readonly type: 'allow-follow-up'; readonly body: string; readonly seat: SeatId }
  | { readonly type: 'rule'; readonly body: string; readonly point: string; readonly sustained: boolean; readonly text: string }
  /** `ruling` is the point it was given on. Refused for one that was appealed against. */
  | { readonly type: 'correct-ruling'; readonly body: string; readonly ruling: string; readonly text: string }
  /** `grounds`: where an appeal is made in writing. */
  | { readonly type: 'appeal'; readonly body: string; readonly point: string; readonly grounds?: string | null }
  /** In writing, by whoever presides: whether the ruling is overruled, and why. */
  | { readonly type: 'answer-appeal'; readonly body: string; readonly point: string; readonly overruled: boolean; readonly text: string }
  /** Where an appeal needs a second: another delegation gives it, or the chair lets the appeal fall. */
  | { readonly type: 'second-appeal'; readonly body: string; readonly point: string }
  | { readonly type: 'let-appeal-fall'; readonly body: string; readonly point: string }
  /** Asks for one of the places the rules give on an appeal; for it is for overruling. */
  | { readonly type: 'speak-on-appeal'; readonly body: string; readonly point: string; readonly side: 'for' | 'against' }

export type RulingCommand =
  /** Where the rules leave it to the chair: on which side of the line a draft falls, as a ruling that may be challenged. */
  | { readonly type: 'class-draft'; readonly body: string; readonly draft: string; readonly matter: string; readonly text: string }
  /** Where they leave it to the body: "is the matter procedural?" goes to the vote before the draft. */
  | { readonly type: 'raise-preliminary'; readonly body: string; readonly draft: string }
  /** Secretariat or chair: the parties to the dispute under an item. */
  | { readonly type: 'list-parties'; readonly body: string; readonly item: string; readonly seats: readonly SeatId[] }
  /** The chair rules that a member is, or is not, a party to the dispute under the item that is open. */
  | { readonly type: 'declare-party'; readonly body: string; readonly seat: SeatId; readonly party: boolean; readonly text: string; /** To which kind of question, where some keep a party from the deliberations too. */ readonly matter?: string | null }

export type DraftCommand =
  /** `matter` is a kind of question of the rulebook (ordinary, important); left out where the body has no vote. */
  | { readonly type: 'submit-draft'; readonly body: string; readonly symbol: string; readonly title: string; readonly paragraphs: readonly string[]; readonly matter?: string | null; readonly sponsors: readonly SeatId[] }
  /** A delegation wishes a draft discussed; it does not sponsor it by that. */
  | { readonly type: 'sign-draft'; readonly body: string; readonly draft: string }
  | { readonly type: 'withdraw-draft'; readonly body: string; readonly draft: string }
  | { readonly type: 'take-up-draft'; readonly body: string; readonly draft: string }
  /** Where the rules have every operative paragraph voted on before the whole. */
  | { readonly type: 'divide-draft'; readonly body: string; readonly draft: string }
  /** Anybody entitled to propose takes over what its sponsor withdrew. */
  | { readonly type: 'reintroduce-draft'; readonly body: string; readonly draft: string }
  /** Adds the delegation's name to a draft or an amendment; a signatory only wishes to see it discussed. */
  | { readonly type: 'add-name'; readonly body: string; readonly on: string; readonly as: 'sponsor' | 'signatory' }
  /** Secretariat: what a committee has reported on an additional item, or on a draft that waits for it. */
  | { readonly type: 'record-report'; readonly body: string; readonly on: string; readonly report: string }
  /** Secretariat: the draft is in everybody's hands, in all languages the rule asks for. */
  | { readonly type: 'circulate-draft'; readonly body: string; readonly draft: string }
  /** Secretariat: the draft involves expenditure; the statement of its effect on the budget, once it is there. */
  | { readonly type: 'record-expenditure'; readonly body: string; readonly draft: string; readonly statement?: string | null }

export type VoteCommand =
  /** A member asks that what is before the body be voted on, by names. `on` is a question or a draft; left out: whatever is before the body. */
  | { readonly type: 'request-recorded-vote'; readonly body: string; readonly on?: string | null; /** `secret`: refused by every book so far, with its rule. `roll-call`: the names called one by one, where the book knows it. */ readonly method?: 'recorded' | 'roll-call' | 'secret' | null }
  /** `on` is a draft, a question that met an objection, a motion, or a point of order whose ruling was appealed. */
  | { readonly type: 'open-vote'; readonly body: string; readonly on: string; readonly recorded: boolean; /** Left out: `recorded` says whether by names at once or by numbers only. */ readonly method?: Method | null; readonly asks?: 'overrule' | 'uphold' | null }
  | { readonly type: 'cast-vote'; readonly body: string; readonly vote: string; readonly choice: Answer }
  /** Secretariat or chair: the hands raised for one answer, with the name of who counted them. */
  | { readonly type: 'count-hands'; readonly body: string; readonly vote: string; readonly answer: Answer; readonly number: number; readonly teller: string; /** A second teller's own count; it must agree. */ readonly second?: { readonly teller: string; readonly number: number } | null }
  /** The delegation that is called answers, or the secretariat or the chair enters what it answered; `rights` earns an explanation afterwards. */
  | { readonly type: 'answer-call'; readonly body: string; readonly vote: string; readonly seat: SeatId; readonly answer: CallAnswer; readonly rights?: boolean | null }
  /** Takes back the last answer to a roll-call, before the next one is given; the delegation is then called again. */
  | { readonly type: 'undo-call'; readonly body: string; readonly vote: string }
  /** In an exercise: the open vote replays one recorded elsewhere. The mark stays with the result. */
  | { readonly type: 'mark-replay'; readonly body: string; readonly vote: string; /** Where the record gives one. */ readonly day?: Day | null; readonly source: string }
  | EnterPaperResult
  /** The chair rules that a technical fault has spoilt a vote whose result is not announced; the question is put again. */
  | { readonly type: 'annul-vote'; readonly body: string; readonly vote: string; readonly reason: string }
  /** "Have all votes been recorded correctly? The voting will now be locked." */
  | { readonly type: 'announce-lock'; readonly body: string; readonly vote: string }
  | { readonly type: 'close-vote'; readonly body: string; readonly vote: string }
  /** What a delegation says it meant to vote; the result stays. */
  | { readonly type: 'note-intention'; readonly body: string; readonly vote: string; readonly choice: Answer }

/** Secretariat or chair: a vote taken by hand at an earlier hour, as two tellers counted it. Figures, or every delegation's answer; `source` says what it was written on. */
export type EnterPaperResult = {
  readonly type: 'enter-paper-result'
  readonly body: string
  readonly on: string
  readonly at: Instant
  readonly tellers: readonly string[]
  readonly source: string
  readonly counts?: { readonly [answer in Answer]: number } | null
  readonly roll?: { readonly [seat: SeatId]: Answer | null } | null
  /** The second teller's figures or answers, from a sheet of their own; they must agree with the first. */
  readonly second?: { readonly counts?: { readonly [answer in Answer]: number } | null; readonly roll?: { readonly [seat: SeatId]: Answer | null } | null } | null
}

export type AgreementCommand =
  /** With a question before the gavel, a decision, or a silence procedure that runs: `on` is its id. It stops nothing. */
  | { readonly type: 'register-note'; readonly body: string; readonly on: string; readonly kind: NoteKind; readonly text: string }
  /** The chair proposes it at a meeting, or starts it between meetings, as the rulebook says. `zone` is the clock of the place, by its IANA name. */
  | { readonly type: 'start-silence'; readonly body: string; readonly draft: string; readonly expires: Instant; readonly zone: string }
  | { readonly type: 'answer-silence'; readonly body: string; readonly silence: string; readonly answer: SilenceAnswer; readonly text: string }
  /** The clock: it expired and nobody had broken it. */
  | { readonly type: 'conclude-silence'; readonly body: string; readonly silence: string }
  /** The chair tells the next meeting what was adopted between meetings. */
  | { readonly type: 'announce-silence'; readonly body: string; readonly silence: string }
  /** The chair finds that general agreement on a draft was not reached; where the rules have a cooling-off period it begins now. */
  | { readonly type: 'find-no-agreement'; readonly body: string; readonly draft: string; readonly reason?: string | null }
  /** The chair reports on the efforts made in the cooling-off period. */
  | { readonly type: 'report-on-efforts'; readonly body: string; readonly draft: string; readonly text: string }
  /** Who set a series of meetings going. */
  | { readonly type: 'name-initiators'; readonly body: string; readonly seats: readonly SeatId[] }
  /** Secretariat or chair: a seat that stays empty, with the reason as it was given and who gave it. */
  | { readonly type: 'note-empty-seat'; readonly body: string; readonly seat: SeatId; readonly reason?: string | null; readonly source?: string | null }

/** An answer in a roll-call. `pass` is asked again at the end; `silent` is entered for a delegation that gives no answer. */
export const callAnswers = ['yes', 'no', 'abstain', 'pass', 'silent'] as const
export type CallAnswer = (typeof callAnswers)[number]

export type AmendmentCommand =
  /** `on` is a draft, or an amendment (a sub-amendment). It merely adds to, deletes from or revises part of it. */
  | { readonly type: 'submit-amendment'; readonly body: string; readonly on: string; readonly change: Change; readonly sponsors: readonly SeatId[] }
  | { readonly type: 'withdraw-amendment'; readonly body: string; readonly amendment: string }
  /** A sponsor of what it changes takes it as its own; when all have, it is in without a vote. */
  | { readonly type: 'accept-amendment'; readonly body: string; readonly amendment: string }
  /** The chair: in which order those on one text are put; those not named follow as they stood. */
  | { readonly type: 'rank-amendments'; readonly body: string; readonly on: string; readonly order: readonly string[] }
  /** The chair finds that adopting `by` implies rejecting `amendment`. */
  /** A draft contradicts one that was adopted, and is not put. */
  | { readonly type: 'find-contradiction'; readonly body: string; readonly draft: string; readonly with: string }
  | { readonly type: 'find-implied'; readonly body: string; readonly amendment: string; readonly by: string }
  /** The chair finds that it is no amendment but a proposal of its own. */
  | { readonly type: 'rule-out-amendment'; readonly body: string; readonly amendment: string }
  /** The chair is about to adopt an amendment without a vote. */
  | { readonly type: 'put-amendment'; readonly body: string; readonly amendment: string }
  /** A member asks that the proposal of a participant without a vote be put. `on` is a draft or an amendment. */
  | { readonly type: 'ask-for-vote'; readonly body: string; readonly on: string }

export type SuspensionCommand =
  /** Secretariat: a member loses its vote by a rule of the book. */
  /** What a participant weighs in a test of sufficient consensus; without a seat the whole, where it is more than all of them carry. */
  | { readonly type: 'record-weight'; readonly body: string; readonly test: string; readonly seat?: string | null; readonly weight: number }
  /** On a text some object to: whether consensus is sufficient (by the tests, or as the chair declares), or that the chair judges there is none. */
  | { readonly type: 'declare-consensus'; readonly body: string; readonly question: string; readonly supports: readonly string[]; readonly sufficient?: boolean | null; readonly reason: string }
  /** Which of those seated are members of an organisation that may vote for them. It replaces what was said before. */
  | { readonly type: 'name-bloc'; readonly body: string; readonly seat: string; readonly members: readonly string[] }
  /** By the secretariat: the name of a participant that the conference admits, and the seat it would have. */
  | { readonly type: 'circulate-admission'; readonly body: string; readonly seat: SeatId; readonly names: Words }
  | { readonly type: 'object-to-admission'; readonly body: string; readonly seat: SeatId; readonly reason?: string | null }
  /** By the clock when nobody objected in time, or by the secretariat after that. */
  | { readonly type: 'admit-participant'; readonly body: string; readonly seat: SeatId }
  | { readonly type: 'put-admission'; readonly body: string; readonly seat: SeatId }
  /** By a delegation; by the secretariat as the report on credentials says it. */
  | { readonly type: 'object-to-credentials'; readonly body: string; readonly seat: string; readonly reason?: string | null }
  /** The chair puts it that they be accepted, or rejected. */
  /** In the committee on credentials: its report, and whose credentials it would not accept. */
  | { readonly type: 'propose-credentials-report'; readonly body: string; readonly text: string; readonly rejects: readonly SeatId[] }
  /** In the plenary: that the latest report be accepted, and with it the credentials as it has them. */
  | { readonly type: 'put-credentials-report'; readonly body: string }
  | { readonly type: 'put-credentials'; readonly body: string; readonly seat: string; readonly accept: boolean }
  | { readonly type: 'suspend-vote'; readonly body: string; readonly seat: SeatId; readonly rule: string }
  /** Secretariat: the ground is gone, or the body permits the member to vote. */
  | { readonly type: 'restore-vote'; readonly body: string; readonly seat: SeatId; readonly why: 'settled' | 'permitted' }

export type ElectionCommand =
  /** `kind` is one of the rulebook's. `candidates` are seats that stand, `persons` people by name; without either any eligible member may be voted for. `ineligible`: seats nobody can vote for. */
  | { readonly type: 'call-election'; readonly body: string; readonly kind: string; readonly places: number; readonly candidates?: readonly SeatId[] | null; readonly persons?: readonly string[] | null; readonly ineligible?: readonly SeatId[] | null }
  /** A delegation nominates a seat, or a person by name. */
  | { readonly type: 'name-candidate'; readonly body: string; readonly election: string; readonly candidate?: SeatId | null; readonly person?: string | null }
  | { readonly type: 'withdraw-candidate'; readonly body: string; readonly election: string; readonly candidate: string }
  /** A delegation wants a ballot where it could be dispensed with. */
  | { readonly type: 'ask-for-ballot'; readonly body: string; readonly election: string }
  /** As many candidates as places, and nobody asked for a ballot. */
  | { readonly type: 'declare-elected'; readonly body: string; readonly election: string }
  /** The places cannot be filled, or no ballot has been held yet. */
  | { readonly type: 'end-election'; readonly body: string; readonly election: string }
  | { readonly type: 'draw-lots'; readonly body: string; readonly election: string }

export type BallotCommand =
  | { readonly type: 'open-ballot'; readonly body: string; readonly election: string; readonly method: BallotMethod }
  /** Whom a delegation votes for, by id, as many as there are places or fewer; none is a blank ballot. Secret. */
  | { readonly type: 'cast-ballot'; readonly body: string; readonly ballot: string; readonly names: readonly string[] }
  | { readonly type: 'close-ballot'; readonly body: string; readonly ballot: string }
  | { readonly type: 'annul-ballot'; readonly body: string; readonly ballot: string; readonly reason: string }
  /** A teller's counting sheet, secret until the other teller's is in. */
  | { readonly type: 'enter-sheet'; readonly body: string; readonly ballot: string; readonly teller: string; readonly issued: number; readonly valid: number; readonly blank: number; readonly invalid: number; readonly votes: readonly { readonly candidate: string; readonly votes: number }[] }
  | { readonly type: 'count-ballot'; readonly body: string; readonly ballot: string }

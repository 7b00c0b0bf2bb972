import type { Json } from '#base/canonical.ts'
import type { Circle, Event } from '#base/event.ts'
import type { SeatId } from '#base/ids.ts'
import type { Day, Instant } from '#base/instants.ts'
import type { Concurrence, Majority, Presence, Tie } from '#base/majority.ts'
import type { Citation } from '#base/refusal.ts'
import type { Words } from '#base/words.ts'
import type { PointKind } from '#rulebooks/business.ts'
import type { Answer, Override, Rulebook, Rules } from '#rulebooks/rulebook.ts'
import type { Settled } from '#rulebooks/settled.ts'
import type { RulingOn } from './ruling-state.ts'
import type { NoteKind, SilenceAnswer } from './agreement-state.ts'
import type { Amendment, Change, Part } from './amendments-state.ts'
import type { Caucus, Terms } from './caucus-state.ts'
import type { CallAnswer } from './commands.ts'
import type { AccreditationEvents } from './accreditation-state.ts'
import type { ChairingEvents } from './chairing-events.ts'
import type { DeskEvents } from './desk-events.ts'
import type { Frozen, Incoming, Method } from './methods.ts'
import type { Facts, Reading } from './ruling-state.ts'
import type { BallotCount, Paper, TwoSheets } from '#voting/ballot.ts'
import type { Ballot, Election, Sheet } from './elections-state.ts'
import type { ReportingOffice } from './entries-state.ts'
import type { PlannedSitting } from './programme-state.ts'
import type { SpeakingEvents } from './speaking-events.ts'
import type { Rank } from './speaking-state.ts'
import type { MentionEvents } from './mentions-commands.ts'
import type { RecordEvents } from './records-state.ts'
import type { SessionEvents } from './sessions-state.ts'
import type { StatementEvents } from './statements-events.ts'
import type { Decision, Draft, Floor, Grade, Item, Limited, Proposal, Question, SecondVote, Side, SpeechKind, VoteOn } from './state.ts'

/**
 * Everything that happens in a conference, by type, with its data. All of version 1 but the founding (2). An event of a meeting has the audience of the
 * meeting's grade; one outside a meeting that of the body's.
 */
export type ConferenceEvents = SpeakingEvents & AccreditationEvents & ChairingEvents & StatementEvents & {
  'conference-founded': { readonly title: string; readonly exercise: boolean; readonly from: { readonly stream: string; readonly position: number } | null; readonly rulebook: Rulebook }
  /** A value of the rulebook as this conference sets it, with what it was before and everything that is written with it. */
  'rule-set': { readonly path: string; readonly value: Json; readonly was: Json; readonly sets: readonly Override[] }
  /** For the bureau; read by `participants` alone. */
  'preparation-copied': { readonly initiative: Json; readonly format: Json }
  'body-set-up': { readonly body: string; /** What kind of body the rulebook takes it for; left out where it is none of those it knows. */ readonly kind?: string; readonly name: Words; readonly members: readonly SeatId[] | null; readonly grade: Grade }
  'agenda-laid': { readonly body: string; readonly items: readonly { readonly id: string; readonly title: Words }[]; readonly adopted: boolean; readonly periodic?: true }
  /** The engine itself adds an item where a rule asks for one (a second vote after an equal division), or a motion for it carried; then it is about no second vote. */
  /** `from`: an additional item, which waits until then and for the report of a committee. */
  'item-added': { readonly body: string; readonly item: string; readonly title: Words; readonly secondVote: string | null; readonly from?: Instant }
  'rule-suspended': { readonly body: string; readonly rule: string; readonly purpose: string; readonly until: Instant; readonly rules: Rules }
  /** An additional item may be taken up before its time. */
  'item-freed': { readonly body: string; readonly item: string; readonly rules: Rules }
  /** On an additional item, or on a draft of a kind that waits for it. */
  'committee-reported': { readonly body: string; readonly on: string; readonly report: string; readonly rules: Rules }

  'meeting-opened': { readonly body: string; readonly number: number; readonly grade: Grade; readonly host?: SeatId; readonly format?: string; /** The planned sitting it is. */ readonly sitting?: string }
  /** For the readers the sitting has; `services` is an instant. */
  'sitting-planned': { readonly body: string; readonly sitting: string } & Omit<PlannedSitting, 'id' | 'status' | 'changes' | 'at' | 'meeting'>
  'sitting-changed': { readonly body: string; readonly sitting: string } & Omit<PlannedSitting, 'id' | 'grade' | 'status' | 'changes' | 'at' | 'meeting'>
  'sitting-dropped': { readonly body: string; readonly sitting: string }
  'services-set': { readonly body: string; readonly until: Instant }
  /** What a closed meeting left before the body, for readers who did not follow it: ids and places of what they were shown before, and the item. */
  'business-shown': {
    readonly body: string; readonly item: Pick<Item, 'id' | 'title' | 'debate'> | null; readonly floor: Omit<Floor, 'speaker'>
    /** With title and debate those still to come or open, in events since these are told. */
    readonly items: readonly (Pick<Item, 'id' | 'status'> & Partial<Pick<Item, 'title' | 'debate'>>)[]
    readonly drafts: readonly Pick<Draft, 'id' | 'status' | 'second'>[]; readonly amendments: readonly string[]
  }
  'participant-invited': { readonly body: string; readonly seat: SeatId; readonly rules: Rules }
  /** From the month of a day on a member presides, and the others after it in their order; `held`: the number of the meeting it begins with. */
  'presidency-set': { readonly body: string; readonly seat: SeatId; readonly from: Day; readonly held: number; readonly rules: Rules }
  'chair-ceded': { readonly body: string; readonly item: string; readonly from: SeatId; readonly to: SeatId; readonly rules: Rules }
  'chair-taken-back': { readonly body: string; readonly seat: SeatId; readonly rules: Rules }
  /** They take the place of those named before. */
  'initiators-named': { readonly body: string; readonly seats: readonly SeatId[]; readonly rules: Rules }
  /** The reason as it was given, and who gave it; null where none was. */
  'empty-seat-noted': { readonly body: string; readonly seat: SeatId; readonly reason: string | null; readonly source: string | null; readonly rules: Rules }
  'presence-recorded': { readonly body: string; readonly present: readonly SeatId[]; readonly quorum: { readonly present: number; readonly needed: number; readonly met: boolean } | null }
  /** One delegation's answer to the roll; `present` are all who are in the room by it. */
  'roll-answered': { readonly body: string; readonly seat: SeatId; readonly answer: string; readonly present: readonly SeatId[]; readonly quorum: { readonly present: number; readonly needed: number; readonly met: boolean } | null }
  /** While the doors were closed for a vote. */
  'voter-left': { readonly body: string; readonly vote: string; readonly seat: SeatId; readonly rules: Rules }
  /** From now on the meeting has this grade. */
  'public-excluded': { readonly body: string; readonly number: number; readonly grade: Grade; readonly rules: Rules }
  'quorum-raised': { readonly body: string; readonly seat: SeatId }
  'meeting-suspended': { readonly body: string; readonly number: number; readonly rules: Rules }
  'meeting-resumed': { readonly body: string; readonly number: number }
  'meeting-closed': { readonly body: string; readonly number: number; readonly how: 'closed' | 'adjourned' | 'summary' | 'no-quorum'; readonly rules: Rules }
  /** `by` null: the Secretariat, on a communication. */
  /** `due`: the last day for the meeting. */
  'meeting-seconded': { readonly body: string; readonly asked: SeatId; readonly seat: SeatId; readonly due: Day; readonly rules: Rules }
  'meeting-asked': { readonly body: string; readonly by: SeatId | null; readonly reason: string; readonly rules: Rules }
  /** To all, on a private meeting that has ended. */
  'communique-issued': { readonly body: string; readonly meeting: number; readonly text: string; readonly rules: Rules }
  'item-opened': { readonly body: string; readonly item: string; readonly title: Words; readonly secondVote: string | null; readonly limit: number | null }
  'item-concluded': { readonly body: string; readonly item: string }
  'debate-adjourned': { readonly body: string; readonly item: string; readonly meeting: number }
  /** The body meets again then. */
  /** `item`: the one the body goes on with then, where it was announced for that. */
  'next-meeting-fixed': { readonly body: string; readonly at: Instant; readonly item?: string }
  'matter-referred': { readonly body: string; readonly item: string; readonly meeting: number; readonly to: string; readonly rules: Rules }
  /** `until` null: indefinitely. */
  'discussion-postponed': { readonly body: string; readonly item: string; readonly meeting: number; readonly until: Instant | null; readonly rules: Rules }
  'debate-closed': { readonly body: string; readonly item: string }
  'summary-read': { readonly body: string; readonly text: string; readonly rules: Rules }

  'candidate-nominated': { readonly body: string; readonly candidate: SeatId; readonly by: SeatId }
  'step-taken': { readonly body: string; readonly step: string; readonly candidate: SeatId | null }

  /** `onObjection` is what an objection will do; `matter` the kind of question it then is. */
  'question-put': { readonly body: string; readonly question: string; readonly proposal: Proposal; readonly words: Words; readonly onObjection: 'vote' | 'not-adopted'; readonly matter: string | null; readonly without?: SeatId; readonly directed?: readonly SeatId[]; readonly rules: Rules }
  /** `onObjection` is what the rulebook makes of it: the question falls, a vote must be taken, or it is recorded and is no obstacle. */
  'objection-raised': { readonly body: string; readonly question: string; readonly seat: SeatId; readonly reason: string | null; readonly formal?: false; readonly onObjection: 'vote' | 'not-adopted' | 'recorded'; readonly rules: Rules }
  'question-withdrawn': { readonly body: string; readonly question: string }
  /** The gavel, the fall of a question that met an objection, or the chair's own decision: one decision each. */
  'question-decided': DecisionData & { readonly question: string | null }
  'list-closing-announced': { readonly body: string; readonly at: Instant }
  'list-closed': { readonly body: string; readonly at: Instant }
  'list-reopened': { readonly body: string }
  'time-limited': { readonly body: string; readonly minutes: number; /** Of what, where not of a statement. */ readonly of?: Limited }

  'floor-asked': { readonly body: string; readonly entry: string; readonly seat: SeatId; readonly kind: SpeechKind | Side; readonly motion: string | null; readonly about: string | null; readonly reports?: ReportingOffice; readonly behalf?: string; readonly rank?: Rank; /** In which turn of the format of the meeting it will be heard, from 0. */ readonly turn?: number; readonly rules?: Rules }
  'list-left': { readonly body: string; readonly entry: string }
  'floor-given': { readonly body: string; readonly entry: string; readonly seat: SeatId; readonly kind: SpeechKind | Side; readonly motion: string | null; readonly limit: number | null; readonly reply: number | null; /** Milliseconds, where they are not whole minutes. */ readonly time?: number | null; readonly passed?: number; readonly behalf?: string }
  /** `rest`: milliseconds that were left, null without a limit. */
  'time-yielded': { readonly body: string; readonly entry: string; readonly seat: SeatId; readonly to: 'chair' | 'questions' | 'delegation'; readonly other: SeatId | null; readonly rest: number | null; readonly rules: Rules }
  /** Beforehand, for when the speech is ended. */
  'yield-declared': { readonly body: string; readonly entry: string; readonly seat: SeatId; readonly to: 'chair' | 'questions' | 'delegation'; readonly other: SeatId | null; readonly rules: Rules }
  'speech-ended': { readonly body: string; readonly entry: string }
  'called-to-order': { readonly body: string; readonly seat: SeatId; readonly rules: Rules }

  'motion-moved': { readonly body: string; readonly motion: string; readonly kind: string; readonly seat: SeatId; readonly minutes: number | null; readonly draft: string | null; readonly terms?: Terms | null; readonly rules: Rules; readonly parts?: readonly (readonly string[])[] | null; /** Of which parts are named, where it is no draft. */ readonly amendment?: string }
  'motion-seconded': { readonly body: string; readonly motion: string; readonly seat: SeatId }
  /** One objection stops a motion the chair would decide. */
  'motion-objected': { readonly body: string; readonly motion: string; readonly seat: SeatId; readonly reason: string | null; readonly rules: Rules }
  /** For want of a second, because a caucus began, or because the text is divided otherwise. */
  'motion-fallen': { readonly body: string; readonly motion: string; readonly because?: 'caucus' | 'divided'; readonly rules: Rules }
  /** The chair's ruling on whether an objection to a motion is well founded; open to challenge. */
  'objection-judged': { readonly body: string; readonly point: string; readonly motion: string; readonly seat: SeatId; readonly founded: boolean; readonly text: string; readonly rules: Rules; readonly facts: Facts; readonly settled: readonly Settled[] }
  'motion-withdrawn': { readonly body: string; readonly motion: string }
  'motion-decided': DecisionData & { readonly motion: string }

  'caucus-begun': { readonly body: string; readonly kind: Caucus['kind']; readonly topic: string | null; /** Minutes. */ readonly total: number; /** Seconds a speaker. */ readonly each: number | null; readonly by: SeatId | null; readonly rules: Rules }
  'caucus-extended': { readonly body: string; readonly total: number; readonly rules: Rules }
  'caucus-ended': { readonly body: string; readonly how: 'time' | 'chair' | 'motion' }
  'debate-set': { readonly body: string; readonly draft: string; readonly form: 'open' | 'closed'; readonly minutes: number; readonly rules: Rules }
  'debate-turned': { readonly body: string; readonly draft: string; readonly to: 'against' | 'vote'; readonly how: 'time' | 'chair' | 'motion' }

  'point-raised': { readonly body: string; readonly point: string; readonly seat: SeatId; readonly about: string; readonly kind?: PointKind['id'] }
  'point-answered': { readonly body: string; readonly point: string; readonly seat: SeatId; readonly accepted: boolean }
  'follow-up-allowed': { readonly body: string; readonly seat: SeatId }
  'point-ruled': { readonly body: string; readonly point: string; readonly sustained: boolean; readonly text: string; readonly rules: Rules; readonly facts?: Facts; readonly settled?: readonly Settled[] }
  /** Names the ruling it corrects, by its point; that one stays as it was. */
  'ruling-corrected': { readonly body: string; readonly ruling: string; readonly text: string; readonly rules: Rules }
  /** The chair found that there is no consensus on a text some objected to: a ruling, discretionary, and the question falls. */
  'no-consensus-found': { readonly body: string; readonly point: string; readonly question: Question; readonly supports: readonly SeatId[]; readonly explained: readonly SeatId[]; readonly text: string; readonly rules: Rules; readonly facts: Facts; readonly settled: readonly Settled[] }
  'appeal-seconded': { readonly body: string; readonly point: string; readonly seat: SeatId; readonly rules: Rules }
  /** For want of a second; the ruling stands. */
  'appeal-fallen': { readonly body: string; readonly point: string; readonly rules: Rules }
  'ruling-appealed': { readonly body: string; readonly point: string; readonly seat: SeatId; readonly rules: Rules; readonly grounds?: string }
  /** An appeal made in writing, answered in writing. */
  'appeal-answered': { readonly body: string; readonly point: string; readonly overruled: boolean; readonly text: string; readonly rules: Rules }

  /** A ruling of the chair on which side of the line a draft falls (`point` is open to challenge), or what a vote of the body made of it. */
  'draft-classed': { readonly body: string; readonly draft: string; readonly matter: string; readonly was: string | null; readonly by: 'chair' | 'body'; readonly point: string | null; readonly text: string | null; readonly rules: Rules; readonly facts: Facts; readonly settled: readonly Settled[] }
  /** After a ruling or a vote on which side of the line a draft fell, the votes on it are read by the rule of another matter. The decision named stays as it was announced. */
  'result-read': {
    readonly body: string; readonly decision: string; readonly draft: string; readonly matter: string; readonly was: string; readonly by: Reading['by']; readonly outcome: Reading['outcome']; readonly count: Reading['count']
    readonly bound: 'all' | readonly string[]; readonly rules: Rules; readonly cites: readonly Citation[]; readonly words: Words; readonly sequel?: Decision['sequel']
  }
  'preliminary-raised': { readonly body: string; readonly question: string; readonly proposal: Extract<Proposal, { readonly kind: 'nature' }>; readonly words: Words; readonly seat: SeatId | null; readonly matter: string; readonly rules: Rules }
  'parties-listed': { readonly body: string; readonly item: string; readonly seats: readonly SeatId[]; readonly rules: Rules }
  'party-declared': { readonly body: string; readonly point: string; readonly item: string; readonly seat: SeatId; readonly party: boolean; readonly text: string; /** To which kind of question it is a party, where that was said; whether it takes, or until then took, no part in the deliberations. */ readonly matter?: string; readonly barred?: true; readonly rules: Rules; readonly facts: Facts; readonly settled: readonly Settled[] }
  /** The body has overruled a ruling of the chair's own: what was before is again. */
  'ruling-reversed': { readonly body: string; readonly point: string; readonly on: RulingOn }

  'draft-submitted': { readonly body: string; readonly draft: string; readonly symbol: string; readonly title: string; readonly paragraphs: readonly string[]; readonly matter: string | null; readonly sponsors: readonly SeatId[] }
  /** `copy` repeats the text where the meeting is open to more readers than the submission was, with what became of it since. */
  'draft-taken-up': { readonly body: string; readonly draft: string; readonly copy: Copy | null }
  'draft-signed': { readonly body: string; readonly draft: string; readonly seat: SeatId }
  'draft-tabled': { readonly body: string; readonly draft: string }
  'draft-taken-from-table': { readonly body: string; readonly draft: string }
  'draft-reclassed': { readonly body: string; readonly draft: string; readonly matter: string; readonly rules: Rules }
  /** Voted on as a whole, and not paragraph by paragraph. */
  'draft-kept-whole': { readonly body: string; readonly draft: string; readonly rules: Rules }
  /** It will be voted on again, for or against only. */
  'house-divided': { readonly body: string; readonly draft: string; readonly rules: Rules }
  /** To its sponsors, who may hand it in again. */
  'draft-sent-back': { readonly body: string; readonly draft: string; readonly rules: Rules }
  'draft-withdrawn': { readonly body: string; readonly draft: string }
  'vote-requested': { readonly body: string; readonly on: string; readonly seat: SeatId; readonly rules: Rules; readonly method?: Method }
  /** Carried to reconsider: what was decided is open again. */
  'draft-reopened': { readonly body: string; readonly draft: string }
  /** The body will not vote on it, or found that it has no competence to adopt it. */
  'contradiction-found': Grounds & { readonly body: string; readonly draft: string; readonly with: string; readonly rules: Rules }
  'draft-set-aside': { readonly body: string; readonly draft: string; readonly rules: Rules }
  /** This draft is put before the others. */
  'proposals-ordered': { readonly body: string; readonly first: string; readonly rules: Rules }
  'name-added': { readonly body: string; readonly on: string; readonly seat: SeatId; readonly as: 'sponsor' | 'signatory' }
  'vote-asked': { readonly body: string; readonly on: string; readonly seat: SeatId; readonly rules: Rules }
  /** By the secretariat: the time of the rule on circulation runs from here. */
  'draft-circulated': { readonly body: string; readonly draft: string; readonly rules: Rules }
  'expenditure-recorded': { readonly body: string; readonly draft: string; readonly statement: string | null; readonly rules: Rules }

  'amendment-submitted': { readonly body: string; readonly amendment: string; readonly on: string; readonly draft: string; readonly sponsors: readonly SeatId[]; readonly change: Change; readonly provisions: readonly string[]; readonly rules: Rules }
  /** Repeats an amendment where the meeting is open to more readers than its submission was. */
  'amendment-shown': { readonly body: string; readonly amendment: string; readonly copy: Omit<Amendment, 'position' | 'at' | 'audience'> }
  'amendment-withdrawn': { readonly body: string; readonly amendment: string }
  /** `seat` null: the chair, for a draft that is nobody's. */
  'amendment-accepted': { readonly body: string; readonly amendment: string; readonly seat: SeatId | null; readonly rules: Rules }
  'amendments-ranked': Grounds & { readonly body: string; readonly on: string; readonly order: readonly string[]; readonly rules: Rules }
  'rejection-implied': Grounds & { readonly body: string; readonly amendment: string; readonly by: string; readonly rules: Rules }
  'amendment-ruled-out': Grounds & { readonly body: string; readonly amendment: string; readonly rules: Rules }
  /** Not put, because of the adoption of another. */
  'amendment-fallen': { readonly body: string; readonly amendment: string; readonly because: string; readonly rules: Rules }
  /** The text as it then is. `how`: by the agreement of its sponsors or without objection, or by a vote. */
  'draft-amended': { readonly body: string; readonly draft: string; readonly amendment: string; readonly paragraphs: readonly string[]; readonly provisions: readonly string[]; readonly how: 'agreed' | 'vote' }
  'amendment-amended': { readonly body: string; readonly amendment: string; readonly by: string; readonly change: Change; readonly provisions: readonly string[] }
  'draft-divided': { readonly body: string; readonly draft: string; readonly parts: readonly { readonly id: string; readonly provisions: readonly string[] }[]; readonly rules: Rules }
  'amendment-divided': { readonly body: string; readonly amendment: string; readonly parts: readonly { readonly id: string; readonly provisions: readonly string[] }[]; readonly rules: Rules }
  /** Every part of an amendment has been voted on: the change that is then put as a whole, without what was rejected. */
  'amendment-parts-decided': { readonly body: string; readonly amendment: string; readonly change: Change; readonly provisions: readonly string[]; readonly rules: Rules }
  /** Every part has been voted on: the text that is then put as a whole, without what was rejected. */
  'parts-decided': { readonly body: string; readonly draft: string; readonly paragraphs: readonly string[]; readonly provisions: readonly string[]; readonly rules: Rules }

  /** From now on an organisation may cast the votes of these, its members. An empty list: of nobody any more. */
  'bloc-named': { readonly body: string; readonly seat: SeatId; readonly members: readonly SeatId[]; readonly rules: Rules }
  /** Without a seat: the whole the test is taken of. */
  'weight-recorded': { readonly body: string; readonly test: string; readonly seat: SeatId | null; readonly weight: number; readonly rules: Rules }
  /** `by` is null where the report on credentials says it. The delegation sits on with the same rights. */
  /** For the plenary: what its committee on credentials reported, and whose it would not accept. */
  'credentials-report-made': { readonly body: string; readonly committee: string; readonly text: string; readonly rejects: readonly SeatId[]; readonly rules: Rules }
  'credentials-report-accepted': { readonly body: string; readonly rejects: readonly SeatId[]; readonly rules: Rules }
  'credentials-objected': { readonly body: string; readonly seat: SeatId; readonly by: SeatId | null; readonly reason: string | null; readonly rules: Rules }
  /** Of a delegation whose credentials were objected to; where they are rejected its rights end. */
  'credentials-decided': { readonly body: string; readonly seat: SeatId; readonly accepted: boolean; readonly rules: Rules }
  /** The name of a participant to be admitted, and until when members may object. */
  'admission-circulated': { readonly body: string; readonly seat: SeatId; readonly names: Words; readonly until: Instant; readonly rules: Rules }
  'admission-objected': { readonly body: string; readonly seat: SeatId; readonly by: SeatId; readonly reason: string | null; readonly rules: Rules }
  'participant-admitted': { readonly body: string; readonly seat: SeatId; readonly how: 'unopposed' | 'decided'; readonly rules: Rules }
  'vote-suspended': { readonly body: string; readonly seat: SeatId; readonly rules: Rules }
  'vote-restored': { readonly body: string; readonly seat: SeatId; readonly why: 'settled' | 'permitted'; readonly rules: Rules }

  'vote-opened': Frozen & {
    readonly body: string; readonly vote: string; readonly on: VoteOn; readonly question: Words; readonly matter: string; readonly majority: Majority; readonly concurrence: Concurrence | null
    readonly tie: Tie; readonly quorum: Presence | null; readonly choices: readonly Answer[]; readonly rules: Rules; readonly electorate: readonly SeatId[]; readonly membership: number; readonly recorded: boolean; readonly suspended?: readonly SeatId[]
    /** Whom the decision will bind; left out where it is a recommendation. */
    readonly binds?: 'all' | 'those-in-favour'
  }
  /** For the delegation alone while votes are not shown; `vote-received` then tells the others that it came. */
  'vote-cast': { readonly body: string; readonly vote: string; readonly seat: SeatId; readonly choice: Answer }
  'vote-received': { readonly body: string; readonly vote: string; readonly seat: SeatId }
  /** What was not shown before: by names, or of a vote without names its figures so far. */
  'votes-shown': { readonly body: string; readonly vote: string; readonly cast: { readonly [seat: SeatId]: Answer } | null; readonly counts: { readonly [answer in Answer]: number } }
  'call-undone': { readonly body: string; readonly vote: string; readonly seat: SeatId }
  'replay-marked': NonNullable<Incoming['replays']> & { readonly body: string; readonly vote: string }
  /** Of a vote opened as one taken on paper: its figures, or the answers by name. */
  'paper-result-entered': { readonly body: string; readonly vote: string; readonly counts: { readonly [answer in Answer]: number } | null; readonly cast: { readonly [seat: SeatId]: Answer } | null; /** The sheets of both tellers were entered, and agree. */ readonly agreed?: true }
  /** The hands raised for one answer, as counted; it replaces an earlier count of the same answer. */
  'hands-counted': { readonly body: string; readonly vote: string; readonly answer: Answer; readonly number: number; readonly teller: string; /** Who counted the same beside the teller. */ readonly second?: string }
  /** What a delegation answered when it was called; `silent`: nothing. */
  'call-answered': { readonly body: string; readonly vote: string; readonly seat: SeatId; readonly answer: CallAnswer; readonly rights: boolean }
  /** A vote that a technical fault has spoilt counts for nothing; the question is put again. */
  'vote-annulled': Grounds & { readonly body: string; readonly vote: string; readonly on: VoteOn; readonly reason: string; readonly rules: Rules }
  'lock-announced': { readonly body: string; readonly vote: string }
  /** The result, in a recorded vote with every delegation's stance as it was at the lock. */
  'vote-closed': DecisionData & { readonly vote: string; readonly on: VoteOn; readonly words: Words; readonly cites: readonly Citation[]; readonly second: SecondVote | null }

  'note-registered': { readonly body: string; readonly on: string; readonly seat: SeatId; readonly kind: NoteKind; readonly text: string; readonly rules: Rules }
  /** `copy` repeats the text where more may read of the procedure than of the submission. */
  'silence-started': { readonly body: string; readonly silence: string; readonly draft: string; readonly title: Words; readonly expires: Instant; readonly zone: string; readonly rules: Rules; readonly copy: ConferenceEvents['draft-submitted'] | null }
  'silence-answered': { readonly body: string; readonly silence: string; readonly seat: SeatId; readonly answer: SilenceAnswer; readonly text: string; readonly rules: Rules }
  /** Broken before it expired, or adopted when it did. */
  'silence-concluded': DecisionData & { readonly silence: string }
  'silence-announced': { readonly body: string; readonly silence: string; readonly draft: string; readonly meeting: number; readonly rules: Rules }
  'no-agreement-found': Grounds & { readonly body: string; readonly draft: string; readonly until: Instant; readonly reason: string | null; readonly rules: Rules }
  'efforts-reported': { readonly body: string; readonly draft: string; readonly text: string; readonly rules: Rules }

  /** Everything the counts will rest on. `candidates` null: any eligible member may be voted for. */
  'election-called': { readonly body: string; readonly election: string } & Pick<Election, 'kind' | 'title' | 'places' | 'candidates' | 'persons' | 'membership' | 'rule' | 'rules' | 'step'> & { readonly ineligible: readonly string[] }
  'candidate-named': { readonly body: string; readonly election: string; readonly candidate: string; readonly person: Election['persons'][number] | null; readonly by: SeatId }
  /** `words`: between ballots, what follows without it. */
  'candidate-withdrawn': { readonly body: string; readonly election: string; readonly candidate: string; readonly names: Words; readonly words?: Words }
  'ballot-asked-for': { readonly body: string; readonly election: string; readonly seat: SeatId; readonly rules: Rules }
  'election-withdrawn': { readonly body: string; readonly election: string }
  'ballot-opened': { readonly body: string; readonly election: string; readonly ballot: string } & Omit<Ballot, 'id' | 'voted' | 'status' | 'tellers'>
  /** The roll of an electronic ballot: who has voted. The paper lies in the box. */
  'ballot-cast': { readonly body: string; readonly ballot: string; readonly seat: SeatId }
  'ballot-closed': { readonly body: string; readonly ballot: string }
  /** Its papers were destroyed unread, or their number was not that of the roll. `quorum` where too few took part. */
  'ballot-annulled': { readonly body: string; readonly ballot: string; readonly because: 'chair' | 'papers-differ' | 'no-quorum'; readonly reason: string | null; readonly quorum: { readonly present: number; readonly needed: number } | null; readonly rules: Rules }
  /** For the bureau: one teller's sheet lies in its box. */
  'sheet-entered': { readonly body: string; readonly ballot: string; readonly teller: string; readonly round: number }
  /** For the bureau: both sheets, and whether they agree. */
  'sheets-compared': { readonly body: string; readonly ballot: string; readonly sheets: readonly [Sheet, Sheet]; readonly compared: TwoSheets }
  /** The result as announced; from the papers of the box in an order that tells nothing, or from the tellers' sheets. */
  'ballot-counted': { readonly body: string; readonly election: string; readonly ballot: string; readonly number: number; readonly count: BallotCount; readonly papers: readonly Paper[] | null; readonly sheets: readonly [Sheet, Sheet] | null; readonly words: Words }
  /** All names in the order drawn; the first `places` have what the lot was for. */
  'lots-drawn': { readonly body: string; readonly election: string; readonly among: readonly string[]; readonly drawn: readonly string[]; readonly places: number; readonly for: 'place' | 'restricted-ballot'; readonly words: Words; readonly rules: Rules }
  'election-ended': DecisionData & { readonly election: string; readonly words: Words; readonly cites: readonly Citation[] }

  'intention-noted': { readonly body: string; readonly vote: string; readonly seat: SeatId; readonly choice: Answer }
} & DeskEvents & MentionEvents & RecordEvents & SessionEvents

/** What a finding of the chair rested on; findings of earlier versions do not say. */
export type Grounds = { readonly facts?: Facts; readonly settled?: readonly Settled[] }

/** A draft repeated; `since` is what became of it between its submission and being taken up before more readers. */
export type Copy = ConferenceEvents['draft-submitted'] & { readonly since?: Pick<Draft, 'provisions' | 'signatories' | 'amended' | 'asked' | 'expenditure' | 'reported' | 'circulated'> & { readonly parts: readonly Part[] } }

/** A decision as it stands in the event that took it; position and time are the event's own. */
export type DecisionData = { readonly body: string; readonly decision: Omit<Decision, 'position' | 'at' | 'body'> }

export type ConferenceEventType = keyof ConferenceEvents
export type ConferenceEvent = { readonly [type in ConferenceEventType]: Event<type, ConferenceEvents[type]> }[ConferenceEventType]
/** An event before the clerk gives it its place. */
export type Happening = { readonly [type in ConferenceEventType]: { readonly type: type; readonly v: 1 | 2; readonly audience: readonly Circle[]; readonly data: ConferenceEvents[type] } }[ConferenceEventType]

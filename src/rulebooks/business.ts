import type { Words } from '#base/words.ts'
import type { Rules } from './rulebook.ts'

/** Who decides a procedural proposal. */
export type Decides =
  | { readonly by: 'chair'; /** One objection stops it, or only one the chair finds well founded; otherwise only an appeal does. */ readonly unless?: 'objection' | 'well-founded-objection' }
  | { readonly by: 'no-objection' } // adopted when nobody objects; what an objection does stands in `Adoption`
  | { readonly by: 'vote'; readonly matter: string }
  | { readonly by: 'automatic' } // carried by being moved, and seconded where it must be

/** Who may speak before a procedural decision: nobody, a set number on each side (the mover in addition or not), or whoever asks. */
export type Debate =
  | { readonly kind: 'none' }
  | { readonly kind: 'limited'; readonly for: number; readonly against: number; readonly mover: boolean }
  | { readonly kind: 'open' }

/** A procedural motion. Place in `Rulebook.motions` is its precedence: the first goes before all that follow. */
export type Motion = {
  readonly id: string
  readonly name: Words
  readonly rules: Rules
  readonly needsSecond: boolean
  readonly debate: Debate
  readonly decides: Decides
  /** In order only when no proposal is before the body and none waits that could be taken up. */
  readonly when?: 'end-of-business'
  /** So many hours after it was first moved it may be voted on; before that it carries only if nobody objects. */
  readonly notice?: { readonly hours: number }
  /** For an important question: the kind of question the draft becomes. */
  readonly becomes?: string
  /** What happens when it carries. The engine knows these effects and nothing of which book named them. */
  readonly effect: Effect
}

export type Effect =
  | 'suspend-meeting' | 'adjourn-meeting' | 'adjourn-debate' | 'close-debate' | 'limit-time' | 'close-list' | 'reconsider'
  // To a day or an hour; to somebody who reports; to a day or indefinitely.
  | 'adjourn-meeting-to' | 'refer' | 'postpone'
  // A caucus: moderated (a topic, its whole time and the time of each speaker), unmoderated (its time), the consultation of one standing; more time for it; its end.
  | 'moderated-caucus' | 'unmoderated-caucus' | 'consultation' | 'extend-caucus' | 'close-caucus'
  | 'reopen-list'
  | 'introduce-draft' // before the body, if it has its signatures
  | 'previous-question' // from the time for to the time against, from there or from an open debate to the vote
  | 'roll-call' // the draft is voted on by calling the names
  | 'acclamation' // put for adoption without a vote; one objection brings it back to the vote
  | 'no-abstentions' // the vote just taken is taken again, for or against
  | 'table' | 'take-from-table' // laid aside, and taken up again
  | 'order-of-proposals' | 'no-vote-on-proposal' | 'competence' // put before the others; not voted on; outside what the body can adopt
  | 'vote-on-whole' // not paragraph by paragraph, where the book would have it so
  | 'send-back' // to its sponsors, who may hand it in again
  | 'exclude-public' // the meeting goes on before its participants alone
  | 'new-item' // added to the agenda
  | 'suspend-rule' // a rule does not apply for a purpose and a time
  | 'early-item' // an item that was added is taken up before its time
  | 'guest-speaker' // one who has no place on the list is heard at this meeting
  | 'divide' // parts of a proposal are voted on separately
  | 'important-question' // needs from now on the majority of the matter the motion names

/** Points of order and the like. `order` is the point of order itself; the others exist where the book names them. */
export type PointKind = {
  readonly id: 'order' | 'privilege' | 'inquiry' | 'information'
  readonly name: Words
  /** May interrupt whoever has the floor. */
  readonly interrupts: boolean
  /** A question to the speaker, who may decline it, rather than to the chair. */
  readonly toSpeaker: boolean
  readonly rules: Rules
}

/** Handing in, taking up and taking back a proposal. */
export type Proposals = {
  readonly rules: Rules
  /** `ifAmended`: a proposal that was amended may still be withdrawn; where not, any member keeps it alive. */
  readonly withdrawal: { readonly ifAmended: boolean; readonly rules: Rules }
  /** How long before it is discussed a proposal must be in everybody's hands; `announced`: the chair may allow it the same day and says so. */
  readonly circulation: { readonly kind: 'day-before' | 'hours'; readonly hours: number; readonly enforced: 'announced' | 'always'; readonly rules: Rules } | null
  /** Delegations whose names a draft needs before it is taken up: sponsors and signatories together. */
  readonly signatures: { readonly least: number; readonly rules: Rules } | null
  /** Working papers: each delegation supports so many (its own included), and those with the most supporters, so many of them, become drafts; with as many as the last of those, the others too. */
  readonly support?: { readonly each: number; readonly become: number; readonly rules: Rules } | null
  /** Several on one question are put in the order of submission; how the body may decide otherwise, and whether after each it decides on going on, are motions. */
  readonly order: Rules
  /** By which rules one proposal at a time is before the body; left out where several may be. */
  readonly one?: Rules
  /** By which rules a draft that contradicts one adopted is not put, as the presiding officer finds; left out where none says so. */
  readonly contradicting?: Rules
  /** A proposal of a participant whose standing says `on-request` is put only when a member asks. */
  readonly onRequest: Rules
  /** An item added to an agenda that stands is not taken up within so many days, nor before a committee has reported on it, unless a motion has it taken up at once. */
  readonly additionalItems?: { readonly days: number; readonly rules: Rules } | null
  /**
   * A proposal that involves expenditure is neither recommended nor voted on before a statement of its effect on the budget is in, and
   * not sooner than so many hours after its submission. Left out or null where the book knows no such lock.
   */
  readonly expenditure?: { readonly hours: number; readonly statement: Rules; readonly interval: Rules } | null
}

/** Changes to a proposal and in which order they are put. */
export type Amendments = {
  readonly rules: Rules
  /**
   * `furthest-first`: furthest removed in substance from the proposal; `additions-first`: what adds or deletes goes before what revises, then the furthest. The chair ranks.
   * `by-paragraph`: those on a paragraph together, paragraph after paragraph, then new paragraphs, then the order of the paragraphs.
   */
  readonly order: 'furthest-first' | 'additions-first' | 'submission' | 'by-paragraph'
  /** By which rules an amendment may put paragraphs into another order; left out where none may. */
  readonly reorder?: Rules
  /** Where adopting one necessarily implies rejecting another, the other is not put. */
  readonly impliedRejection: Rules | null
  /** Amendments to amendments, put before what they change. */
  readonly sub: Rules | null
  /** All sponsors agree: in without a vote, perhaps only until a vote has changed the draft. */
  readonly friendly: { readonly afterVotedAmendment: boolean; readonly rules: Rules } | null
  readonly signatures: { readonly least: number; readonly rules: Rules } | null
  /** Only the delegation that has the floor hands one in. */
  readonly withFloor: Rules | null
  /** The kind of question an amendment is; null: the kind of its draft. */
  readonly matter: string | null
  /** What an equal division on an amendment or a part means, where the book gives its proposals a second vote but these none. */
  readonly tie?: Rules
}

/** Voting part by part. */
export type Division = {
  readonly rules: Rules
  /** Divided because one member asks, or by a motion that is voted on when somebody objects. */
  readonly on: 'request' | 'motion'
  /** Whoever made the proposal can forbid it. */
  readonly sponsorBars: boolean
  readonly debate: Debate
  /** The kind of question the motion is when it is voted on. */
  readonly matter: string | null
  /** Parts of an amendment are voted on separately too, in the same way. */
  readonly amendments?: true
  /** Whether preambular paragraphs are voted on separately too. */
  readonly preamble: boolean
  /** Where several ways of dividing are proposed the most radical, into the most parts, is put first; when one carries the others fall. */
  readonly several?: Rules
  /** Every operative paragraph is voted on, without anybody asking, before the whole; unless a motion has the draft voted on as a whole. */
  readonly every?: true
  /** When every operative part is rejected the whole is taken to be rejected. */
  readonly allRejected: Rules
}

export type Reply = { readonly perItem: number; readonly minutes: readonly number[]; /** At any time the chair chooses, or only when the list of speakers is exhausted. */ readonly heard: 'any-time' | 'list-exhausted'; /** The rule by which they wait for the end of the day where two meetings that day are given to the same item. */ readonly endOfDay?: Rules; readonly rules: Rules }

/** To whom a speaker may give the rest of the time. */
export type Yields = { readonly to: readonly ('chair' | 'questions' | 'delegation')[]; /** How often in a row the floor may be passed on. */ readonly consecutive: number; /** It may be declared beforehand, for when the speech is ended. */ readonly declared?: boolean; readonly rules: Rules }

/** Debate in two halves: first those in favour of the draft, then those against; `information`: in which half questions may be put to a speaker. */
export type Sides = { readonly minutes: number; readonly information: 'both' | 'for' | 'neither'; readonly rules: Rules }

/** Caucuses; by which rules other motions that are pending fall when one begins (where there are none they fall with it by its own); and whose consultation the chair may call or a motion ask for: members of one standing among themselves. */
export type Caucuses = { readonly consultation: { readonly standing: string; readonly rules: Rules } | null; readonly others?: Rules; readonly rules: Rules }

/** What a list of speakers may be ordered by: order of request, protocol rank, those who speak for a group first, lots, regions in turn, least time used on the item. */
export const orders = ['request', 'rank', 'groups', 'lots', 'regions', 'least-time'] as const
export type OrderBy = (typeof orders)[number]

/**
 * `given`: the order where nothing else was set. `others`: who may set another for a list: the chair; or whoever presides, naming the decision or
 * arrangement of the body it rests on; nobody.
 */
export type SpeakingOrder = { readonly given: readonly OrderBy[]; readonly others: 'chair' | 'decision' | null; readonly rules: Rules }

export type FloorRules = {
  readonly rules: Rules
  /** `close` and `limit` are null where the rules say nothing of it: the engine then answers that there is no rule. */
  /** `precedence`: the chair or the rapporteur of a committee may be heard first. */
  /** `order`: left out where the rules on the floor have speakers called as they asked and leave no other way. */
  readonly list: { readonly close: Decides | null; readonly precedence?: Rules; readonly order?: SpeakingOrder; readonly rules: Rules }
  /** `times`: by which rules a motion may limit also how many statements each delegation makes on an item; left out where none lets it. */
  readonly time: { readonly defaultMinutes: number | null; readonly limit: Decides | null; readonly times?: Rules; readonly rules: Rules }
  readonly reply: Reply | null
  /** Debate in another form for a set time; null or left out where the book knows none. */
  readonly caucuses?: Caucuses | null
  readonly yields: Yields | null
  readonly sides: Sides | null
  /** The standing of guests, who are heard at a meeting when a motion for it carries; left out where the book knows none. */
  readonly guests?: { readonly standing: string; readonly rules: Rules }
}

/** Who asks for meetings, how far apart they may lie, and how long ahead the provisional agenda goes out. */
export type MeetingRules = {
  /** A member asks, or the Secretariat on a communication, and the chair calls a meeting. */
  readonly onRequest: {
    readonly members: Rules
    /** Null where the Secretariat does not ask. */
    readonly communications: Rules | null
    /** A request counts once another member has seconded it, and the meeting is held within so many days of that. */
    readonly seconded?: { readonly days: number; readonly rules: Rules }
  } | null
  /** Days between the end of one meeting and the next, at most. */
  readonly atMost: { readonly days: number; readonly rules: Rules } | null
  /** Days the provisional agenda is out before the meeting; `urgent`: it may be fewer in urgency, and that is said. */
  readonly notice: { readonly days: number; readonly urgent: boolean; readonly rules: Rules; /** Of a periodic meeting, for which no urgency shortens it; left out where the rules know none. */ readonly periodic?: { readonly days: number; readonly rules: Rules } } | null
  /** Hours the documents are out before a meeting whose hour is known. */
  readonly documents?: { readonly hours: number; readonly rules: Rules }
  /** The records of its meetings; left out where the rules say nothing of them. */
  readonly records?: RecordRules
}

/** When the record of a meeting is at hand, for how long it may be corrected, and what becomes of the corrections. */
export type RecordRules = {
  /** On which working day after the meeting, and by what hour of it where the body sits. */
  readonly ready: { readonly workingDays: number; readonly hour: number; readonly rules: Rules }
  /** Working days after that in which those who took part ask for corrections. */
  readonly corrections: { readonly workingDays: number; readonly rules: Rules }
  /** Of a meeting that was not held before all: days after it in which its record is corrected. */
  readonly closed: { readonly days: number; readonly rules: Rules }
  /** Corrections stand unless the presiding officer finds them weighty enough to be submitted to the body. */
  readonly approval: Rules
  /** A record with no correction left open is the official one. */
  readonly official: Rules
}

/** What has to be done so long before a session opens, of this body or of another. */
export type SessionRules = {
  readonly of: Words
  readonly deadlines: readonly { readonly id: string; readonly name: Words; /** Null where the rule has no such time before a session of that sort. */ readonly regular: Ahead | null; readonly special: Ahead | null; readonly rules: Rules }[]
}

export type Ahead = { readonly days: number } | { readonly months: number }

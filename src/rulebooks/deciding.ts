import type { Day } from '#base/instants.ts'
import type { Majority, Presence, Share, Tie } from '#base/majority.ts'
import type { Words } from '#base/words.ts'
import type { Debate } from './business.ts'
import type { Rules } from './rulebook.ts'

/** A vote's answers. A body that does not let members abstain on some question leaves that answer out there. */
export type Answer = 'yes' | 'no' | 'abstain'

/** A kind of question, its majority, and whose concurrence it needs besides. */
export type Matter = {
  readonly name: Words
  readonly majority: Majority
  /** The vote against of anyone with this standing stops what otherwise reached its number. */
  readonly concurrence?: {
    readonly role: string
    readonly blockedBy: 'against'
    /** By which rules one of them who abstains, takes no part or is absent is no obstacle; left out where the book says nothing of it. */
    readonly unhindered?: { readonly [stance in 'abstain' | 'not-participating' | 'absent']: Rules }
  }
  readonly choices: readonly Answer[]
  /** On which side of the line it falls where the book draws one; who takes part in a vote on procedure stands in `Standing`. */
  readonly nature: 'substantive' | 'procedural'
  /** What is settled to belong here, for the reader and for whoever classes a question. */
  readonly covers: readonly Words[]
  /** What an equal division means here, where it differs from the book's own answer: on an appeal the ruling stands. */
  readonly tie?: { readonly means: Tie; readonly rules: Rules }
  /** Whom a decision binds; by majority perhaps only those that accept it. Recommendations bind nobody. */
  readonly binds: { readonly who: 'all' | 'those-in-favour' | 'nobody'; readonly rules: Rules }
  readonly rules: Rules
  /** The rule by which such a question is decided by consensus alone and never put to the vote; null or left out where it may be. */
  readonly consensusOnly?: Rules | null
  /** Where general agreement is sought first on this kind in its own way: for so many days since its submission before it is voted on, or (null) only until a member asks for a vote. */
  readonly agreement?: { readonly days: number | null; readonly rules: Rules }
  /** The rule that asks the same majority of amendments to such a proposal and of parts of it voted on separately. */
  readonly parts?: Rules
  /** What the body owes where such a question is not adopted: a report, and to whom. */
  readonly otherwise?: { readonly says: Words; readonly rules: Rules }
  /** The rule by which it is discussed and decided in private only. */
  readonly inPrivate?: Rules
  /** The rule by which a committee reports on it before it is put. */
  readonly afterReport?: Rules
}

/** Who says whether a question is procedural or of substance, before the count. */
export type Classification = {
  /**
   * `list`: what the matters say they cover settles it; `chair`: the presiding officer rules, and a vote of kind `overrule` may overrule;
   * `body`: the body itself decides by a vote of kind `matter`.
   */
  readonly decides: { readonly by: 'list' } | { readonly by: 'chair'; readonly overrule: string } | { readonly by: 'body'; readonly matter: string }
  readonly rules: Rules
}

/** What stands in the way of adoption without a vote, and what follows from it. */
export type Adoption = {
  readonly rules: Rules
  readonly name: Words
  readonly objection: 'vote' | 'not-adopted'
  /** A formal objection made in the meeting; any objection, also a written one from outside; or the presiding officer's judgement, which is then said to be discretionary. */
  readonly blockedBy: 'formal-objection' | 'any-objection' | 'presidents-judgement'
  /** What may be recorded with a decision one did not obstruct. */
  readonly notes: { readonly kinds: readonly ('reservation' | 'interpretation' | 'dissociation')[]; readonly rules: Rules } | null
  /** A decision without the consent of the State concerned. */
  readonly minusOne: Rules | null
  /** A decision without the consent of either of two parties to a dispute, listed with the agenda item; null or left out where there is none. */
  readonly minusTwo?: Rules | null
  /**
   * Consensus that is sufficient although some object: by named tests that must all be met, each taken of one for every participant or of
   * weights the secretariat records (seats, votes won, votes in one community), or as the chair declares for a recorded reason. Null or left out where it must be everybody's.
   */
  readonly sufficient?: Sufficiency | null
}

export type Sufficiency =
  | { readonly kind: 'tests'; readonly tests: readonly { readonly id: string; readonly name: Words; readonly share: Share; readonly of: 'participants' | 'weights' }[]; readonly rules: Rules }
  | { readonly kind: 'chair-declares'; readonly rules: Rules }

/** General agreement is sought first; a vote on substance may then have to wait. */
export type Endeavours = {
  readonly rules: Rules
  /** Hours between the chair's finding that agreement was not reached and the vote; `report`: the chair reports before they end. */
  readonly coolingOff: { readonly hours: number; readonly report: boolean; readonly rules: Rules } | null
}

/** Adoption by letting a deadline pass. */
export type Silence = {
  /** `at-meeting`: proposed there, and any objection there stops it; `between-meetings`: started by the presiding officer. */
  readonly starts: 'at-meeting' | 'between-meetings'
  readonly leastHours: number
  readonly brokenBy: readonly ('objection' | 'amendment')[]
  readonly rules: Rules
}

/** Those a question concerns so that they do not vote on it: parties to a dispute, the State whose conduct is in question. */
export type Parties = {
  /** Kinds of question it applies to. */
  readonly matters: readonly string[]
  /** `abstains`: keeps its seat and must abstain; `no-part`: leaves the electorate, and what is asked of all is asked of the others; `votes`: votes as it likes, other rules asking who is a party. */
  readonly effect: 'abstains' | 'no-part' | 'votes'
  /** Of what a share of the membership is taken when they have left the electorate; of the others where nothing is said. */
  readonly shareOf?: 'all-members' | 'the-others'
  /** By which rules a party under one of these matters takes no part in the deliberations either, once the presiding officer has ruled that it is one; left out where no rule says so. */
  readonly deliberation?: { readonly matters: readonly string[]; readonly rules: Rules }
  /** `off`: shown as a warning; `declared`: for those the presiding officer has ruled to be parties; `listed`: for all listed with the agenda item. */
  readonly enforced: 'off' | 'declared' | 'listed'
  readonly rules: Rules
}

export type RollCall = {
  /** Called in alphabetical order, from the beginning or from a name drawn by lot. */
  readonly from: 'first' | 'drawn'
  /** By which alphabet; left out: the English one. */
  readonly order?: 'arabic'
  /** A pass is asked again at the end and must then be answered yes or no. */
  readonly pass: Rules | null
  /** An answer "with rights" earns time to explain it after the vote. */
  readonly withRights: Rules | null
  readonly rules: Rules
}

/** When votes that delegations send from their devices are shown to the others. */
export type Shown = 'as-cast' | 'at-the-lock' | 'at-the-close'

export type Voting = {
  /** How a vote is taken; null where the book does not know the method. */
  readonly methods: { readonly hands: Rules | null; readonly recorded: Rules | null; readonly rollCall: RollCall | null }
  readonly recordedOnRequest: Rules
  readonly conduct: Rules
  readonly explanations: { readonly before: boolean; readonly after: boolean; readonly proposerMay: boolean; /** Null where the rules set no limit. */ readonly minutes: number | null; /** The rule by which a delegation explains its vote on one text in one body, if it can. */ readonly once?: Rules; readonly rules: Rules }
  /** Those who leave the room during a vote come back in before it ends. */
  readonly reentry: boolean
  /** When the others see how each has voted on its device: at once, as on the board of a hall; when the lock is announced; or with the result. Left out: at once. */
  readonly shown?: Shown
  /** A vote that was sent may be changed until the voting is locked, and the last one counts; else the first stands. Left out: it may. */
  readonly mayChange?: boolean
}

/** What is elected, and by which majority. */
export type ElectionKind = {
  readonly id: string
  readonly name: Words
  readonly majority: Majority
  /** Null where that is settled each time. */
  readonly places: number | null
  /** Whom one can vote for: members unless it says persons. */
  readonly of?: 'members' | 'persons'
  /** How it is balloted on, where that is not as in the book's other elections. */
  readonly ballots?: Pick<Elections, 'restriction' | 'tooMany' | 'unbroken' | 'rules'>
  /** The rule by which it is balloted on in a private meeting only. */
  readonly inPrivate?: Rules
  /** Held only while the office of the presiding officer is vacant, for the rest of the term. */
  readonly replaces?: true
  readonly rules: Rules
}

/** Elections: by secret ballot, ballot after ballot until the places are filled. */
export type Elections = {
  readonly kinds: readonly ElectionKind[]
  /** Candidates stand by being nominated, or every eligible member may be written down. */
  readonly nominations: 'none' | 'with-speech' | 'without-speech'
  readonly secret: Rules
  /** Places and candidates are equal in number: the ballot may be dispensed with unless somebody asks for it. */
  readonly dispense: { readonly kinds: readonly string[]; readonly rules: Rules } | null
  /** After the first ballot: restricted to the leaders (`leaders` for one place; `times` the places left for several), `series` ballots of each sort alternating. Null: every ballot is on all. */
  readonly restriction: { readonly leaders: number; readonly times: number; readonly series: number; readonly one: Rules; readonly several: Rules } | null
  /** A tie for the last place: by lot, or by a ballot among those tied and then by lot. */
  readonly tie: { readonly means: 'lot' | 'special-ballot-then-lot'; readonly rules: Rules }
  /** More candidates than places reach the majority: those with most votes are elected, or all are balloted on again. */
  readonly tooMany: 'most-votes' | 'new-ballot'
  /** The rule by which a meeting that has begun to ballot goes on until the places are filled; left out where there is none. */
  readonly unbroken?: Rules
  readonly rules: Rules
}

/** What follows elsewhere from an outcome: a meeting of another body within so many working days. */
export type Sequel = {
  readonly of: 'vetoed'
  /** What was voted on; drafts alone where nothing is said. */
  readonly on?: readonly ('draft' | 'amendment' | 'part')[]
  readonly workingDays: number
  /** Since which day; null where the beginning does not matter. */
  readonly from: Day | null
  readonly says: Words
  readonly rules: Rules
}

/** How many must be there. `presumed`: quorum is taken to be there until somebody raises it or the vote shows it is not. */
export type QuorumRules = {
  readonly open: Presence | null
  readonly decide: Presence | null
  readonly presumed: boolean
  /** Members whose vote is suspended count when present. */
  readonly suspendedCount: boolean
  readonly rules: Rules
}

/** `inWriting`: it is handed in and answered in writing, by the presiding officer, and not put to the vote. */
export type Appeal = { readonly matter: string; readonly inWriting?: boolean; readonly needsSecond: boolean; readonly debate: Debate; readonly rules: Rules }

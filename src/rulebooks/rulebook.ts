import type { Json } from '#base/canonical.ts'
import type { Day } from '#base/instants.ts'
import type { Tie } from '#base/majority.ts'
import type { Words } from '#base/words.ts'
import type { Amendments, Decides, Division, FloorRules, MeetingRules, Motion, PointKind, Proposals, SessionRules } from './business.ts'
import type { Adoption, Appeal, Classification, Elections, Endeavours, Matter, Parties, QuorumRules, Sequel, Silence, Voting } from './deciding.ts'
import type { BodyKind } from './body-kinds.ts'
import type { AdmissionRules, Attendance, CredentialsRules, DelegationRules, MeetingFormat, Presidency, Standing } from './standing.ts'

export type { Debate, Decides, Motion } from './business.ts'
export type { Adoption, Answer, Matter } from './deciding.ts'
export type { Standing } from './standing.ts'

/** How firmly a rule's wording was compared with its official text. The interface shows the mark beside every citation. */
export type Check = 'verified' | 'partly' | 'unverified'

/**
 * Why a rule is told and neither carried out nor a reason for a refusal: what it asks is done or decided outside what is run here (a duty
 * of the Secretariat, a time of the year); or it explains others (history, an article that a rule repeats) and decides nothing by itself.
 */
export type Told = 'elsewhere' | 'background'

/** One rule, paraphrased. `id` is the number a chair would cite ("71"); rules of practice without a number have a word ("practice:no-vote"). */
export type Rule = {
  /** What the rule is about, for the reader's eye; a heading is never authority. */
  readonly heading: Words
  readonly says: Words
  readonly check: Check
  /** Left out where something in the book rests on it and the engine acts by it. */
  readonly told?: Told
  /** Where the wording stands or was compared. */
  readonly source: string
}

/** Ids of rules in this book; every decision, refusal and ruling lists some. */
export type Rules = readonly string[]

/**
 * One value of a rulebook that a conference sets for itself. `path` names the field, parts divided by dots; a part names an entry of a
 * list by its `id`: "motions.close-debate.debate".
 */
export type Override = { readonly path: string; readonly value: Json }

/** A value set otherwise than in the edition, with the value the edition has. */
export type Changed = Override & { readonly was: Json }

/**
 * A choice the text leaves open. Each option says what it sets; the engine reads the fields set and knows no parameter by name, and
 * whoever is given a ruling that rests on such a field is told which parameter settled it.
 */
export type Parameter = {
  readonly name: Words
  readonly value: string | number | boolean
  readonly options: readonly { readonly value: string | number | boolean; readonly says: Words; readonly sets: readonly Override[] }[]
  readonly rules: Rules
}

export type Rulebook = {
  readonly id: string
  readonly edition: string
  /** Days on which this edition was in force; null where it is still, or where the beginning does not matter. */
  readonly inForce: { readonly from: Day | null; readonly until: Day | null }
  /** What this conference sets otherwise than the edition does; empty in the editions themselves. */
  readonly overrides: readonly Changed[]
  readonly title: Words
  /** How the body and its chair are called when the chair speaks: "the Assembly", "the President". */
  readonly body: Words
  readonly chair: Words
  readonly source: string
  readonly rules: { readonly [id: string]: Rule }
  readonly glossary: { readonly [term: string]: { readonly says: Words; readonly rules: Rules } }
  readonly parameters: { readonly [name: string]: Parameter }
  /** On what the book has no rule at all, so that the engine answers that there is none and borrows it from nowhere. The rule listed says so; the id of an entry on an act ends with the act: `silent:close-debate`. */
  readonly silentOn: Rules
  /** How many members the body has, and how many of each standing; null where that is not fixed. `group`: the group of the register, with dated membership, whose members they are. */
  readonly composition: { readonly members: number; readonly of: { readonly [role: string]: number }; readonly group?: string; readonly rules: Rules } | null
  /** Kinds of participant by their id; `member` is in every book. */
  readonly participation: { readonly member: Standing } & { readonly [role: string]: Standing }
  /** Kinds of body the rules know beside the plenary; left out where they know none. */
  readonly bodies?: readonly BodyKind[]
  /** Who is listed in a delegation; left out where the rules name no number. */
  readonly delegations?: DelegationRules
  /** Decisions on credentials; left out where the rules seen have none. */
  readonly credentials?: CredentialsRules
  /** Participants admitted after their names were circulated; left out where the rules know none. */
  readonly admission?: AdmissionRules
  readonly attendance: Attendance | null
  readonly presidency: Presidency
  readonly formats: readonly MeetingFormat[]
  /** When the body meets; null or left out where the rules seen do not say. */
  readonly meetings?: MeetingRules | null
  /** What is due before a session opens; left out where the rules name no such time. */
  readonly sessions?: SessionRules
  /** Meetings of one platform are numbered through, and their host changes in this order. */
  readonly series: { readonly order: 'english-alphabetical' | 'seating' | 'by-offer'; readonly rules: Rules } | null
  readonly quorum: QuorumRules
  /** Kinds of question; a vote always names one. Empty where the body has no vote. */
  readonly matters: { readonly [matter: string]: Matter }
  /** The matter every question falls under that is none of the others; null where each must be classed by name. */
  readonly rest: string | null
  readonly classification: Classification | null
  readonly parties: Parties | null
  readonly tie: { readonly means: Tie; readonly rules: Rules }
  readonly motions: readonly Motion[]
  /** By which rule a motion that needs a second waits for one, beside the rules of that motion; left out where no rule of its own says so. */
  readonly seconds?: Rules
  /** Ids of motions in the order in which pending ones are put, where a conference may choose it; left out: the order of `motions`. */
  readonly precedence?: readonly string[]
  readonly pointOfOrder: { readonly rules: Rules; readonly kinds: readonly PointKind[]; readonly appeal: Appeal | null }
  readonly proposals: Proposals
  readonly amendments: Amendments | null
  readonly division: Division | null
  readonly adoption: Adoption
  readonly endeavours: Endeavours | null
  readonly silence: Silence | null
  /** Null where the body has no vote at all; `noVote` then says by which rule. */
  readonly voting: Voting | null
  readonly noVote: Rules
  /** Members may lose their vote (arrears, suspension); null where the book knows no such thing. */
  readonly suspension: Rules | null
  /** How the body permits such a member to vote all the same; left out or null: another body decides that, and the secretariat enters it. */
  readonly permission?: Decides | null
  readonly elections: Elections | null
  readonly sequel: Sequel | null
  readonly floor: FloorRules
  /** The steps the chair's script leads through before substance, in order. */
  readonly opening: readonly { readonly id: 'opening' | 'election-of-chair' | 'rules' | 'agenda' | 'credentials'; readonly name: Words; readonly decides: Decides | { readonly by: 'nobody' }; /** The kind of election that follows where somebody objects to the candidate for the chair. */ readonly election?: string; /** Taken again at every meeting. */ readonly each?: 'meeting'; readonly rules: Rules }[]
  /** A chair's summary needs nobody's agreement; a joint text needs everybody's. */
  readonly endings: readonly { readonly id: 'chairs-summary' | 'joint-text' | 'none'; readonly agreement: 'nobody' | 'no-objection'; readonly rules: Rules }[]
}

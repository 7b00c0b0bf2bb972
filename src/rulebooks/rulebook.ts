import type { Day } from '#base/instants.ts'
import type { Concurrence, Majority, Share, Tie } from '#base/majority.ts'
import type { Words } from '#base/words.ts'

/** How firmly a rule's wording was compared with its official text. The interface shows the mark beside every citation. */
export type Check = 'verified' | 'partly' | 'unverified'

/** One rule, paraphrased. `id` is the number a chair would cite ("71"); rules of practice without a number have a word ("practice:no-vote"). */
export type Rule = {
  /** What the rule is about, for the reader's eye; a heading is never authority. */
  readonly heading: Words
  readonly says: Words
  readonly check: Check
  /** Where the wording stands or was compared. */
  readonly source: string
}

/** Ids of rules in this book; every decision, refusal and ruling lists some. */
export type Rules = readonly string[]

/** Who decides a procedural proposal. */
export type Decides =
  | { readonly by: 'chair' } // the chair, subject to appeal
  | { readonly by: 'no-objection' } // adopted when nobody objects; what an objection does stands in `Adoption`
  | { readonly by: 'vote'; readonly matter: string }

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
  /** What happens when it carries. The engine knows these effects and nothing of which book named them. */
  readonly effect: 'suspend-meeting' | 'adjourn-meeting' | 'adjourn-debate' | 'close-debate' | 'limit-time' | 'close-list' | 'reconsider'
}

/** How a text or a procedural proposal is adopted without a vote, and what one objection does. */
export type Adoption = {
  readonly rules: Rules
  readonly objection: 'vote' | 'not-adopted'
  readonly name: Words
}

/** A vote's answers. A body that does not let members abstain on some question leaves that answer out there. */
export type Answer = 'yes' | 'no' | 'abstain'

/** A kind of question, its majority, and whose concurrence it needs besides. */
export type Matter = {
  readonly name: Words
  readonly majority: Majority
  readonly concurrence?: Concurrence
  readonly choices: readonly Answer[]
  /** What an equal division means here, where it differs from the book's own answer: on an appeal the ruling stands. */
  readonly tie?: { readonly means: Tie; readonly rules: Rules }
  readonly rules: Rules
}

/**
 * What one kind of participant may do: each right a switch of its own, because they do not come in levels. `object` is to
 * stand in the way of adoption without a vote: by an objection, or by asking for a vote where the body has votes.
 */
export type Standing = {
  readonly name: Words
  readonly speak: boolean
  readonly propose: boolean
  readonly pointOfOrder: boolean
  readonly reply: boolean
  readonly vote: boolean
  readonly object: boolean
  readonly countsForQuorum: boolean
  readonly rules: Rules
}

export type Rulebook = {
  readonly id: string
  readonly edition: string
  /** Days on which this edition was in force; null where it is still, or where the beginning does not matter. */
  readonly inForce: { readonly from: Day | null; readonly until: Day | null }
  readonly title: Words
  /** How the body and its chair are called when the chair speaks: "the Assembly", "the President". */
  readonly body: Words
  readonly chair: Words
  readonly source: string
  readonly rules: { readonly [id: string]: Rule }
  readonly glossary: { readonly [term: string]: { readonly says: Words; readonly rules: Rules } }
  /** Settings the text leaves open, each with the value used and where the choice comes from. */
  readonly parameters: { readonly [name: string]: { readonly value: string | number | boolean; readonly rules: Rules } }
  /** `presumed`: quorum is taken to be there until somebody raises it or the vote shows it is not. */
  readonly quorum: { readonly open: Share | null; readonly decide: Share | null; readonly presumed: boolean; readonly rules: Rules }
  /** Kinds of question; a vote always names one. Empty where the body has no vote. */
  readonly matters: { readonly [matter: string]: Matter }
  /** The matter every question falls under that is none of the others; null where each must be classed by name. */
  readonly rest: string | null
  readonly tie: { readonly means: Tie; readonly rules: Rules }
  readonly motions: readonly Motion[]
  readonly pointOfOrder: { readonly rules: Rules; readonly appeal: { readonly matter: string; readonly rules: Rules } | null }
  /** Handing in a proposal, and taking it back. */
  readonly proposals: { readonly rules: Rules; readonly withdrawal: Rules }
  readonly adoption: Adoption
  /** Null where the body has no vote at all; `noVote` then says by which rule. */
  readonly voting: {
    readonly recordedOnRequest: Rules
    readonly conduct: Rules
    readonly explanations: { readonly before: boolean; readonly after: boolean; readonly proposerMay: boolean; readonly minutes: number; readonly rules: Rules }
  } | null
  readonly noVote: Rules
  readonly floor: {
    readonly rules: Rules
    /** `close` and `limit` are null where the rules say nothing of it: the engine then answers that there is no rule. */
    readonly list: { readonly close: Decides | null; readonly rules: Rules }
    readonly time: { readonly defaultMinutes: number | null; readonly limit: Decides | null; readonly rules: Rules }
    /** `heard`: at any time the chair chooses, or only when the list of speakers is exhausted. */
    readonly reply: { readonly perItem: number; readonly minutes: readonly number[]; readonly heard: 'any-time' | 'list-exhausted'; readonly rules: Rules } | null
  }
  /** The steps the chair's script leads through before substance, in order. */
  readonly opening: readonly { readonly id: 'opening' | 'election-of-chair' | 'rules' | 'agenda' | 'credentials'; readonly name: Words; readonly decides: Decides | { readonly by: 'nobody' }; readonly rules: Rules }[]
  /** A chair's summary needs nobody's agreement; a joint text needs everybody's. */
  readonly endings: readonly { readonly id: 'chairs-summary' | 'joint-text' | 'none'; readonly agreement: 'nobody' | 'no-objection'; readonly rules: Rules }[]
  /** Kinds of participant by their id; `member` is in every book. */
  readonly participation: { readonly member: Standing } & { readonly [role: string]: Standing }
}

import type { Hash } from '#base/hash.ts'
import type { ActorId, SeatId, StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Stance } from '#base/majority.ts'
import type { Citation } from '#base/refusal.ts'
import type { Words } from '#base/words.ts'
import type { Rule } from '#rulebooks/rulebook.ts'
import type { NoteKind } from '#procedure/agreement-state.ts'
import type { DecisionOutcome as Result, ElectionResult } from '#procedure/elections-state.ts'
import type { Decision } from '#procedure/state.ts'
import type { Method } from '#procedure/methods.ts'
import type { Tally } from '#voting/tally.ts'

/**
 * What a conference came to, as a reader of its journal may see it: who took part, what was said and decided in the order of
 * the journal, every vote with its arithmetic and rules, the texts. A function of the journal alone; no hour of printing in it.
 */
export type Outcome = {
  readonly stream: StreamId
  readonly title: string
  /** Stands on every page and in every file where true, and cannot be left out. */
  readonly exercise: boolean
  readonly rulebook: { readonly id: string; readonly edition: string; readonly title: Words }
  /** First and last event the reader saw. */
  readonly began: Instant
  readonly latest: Instant
  /** The whole journal's length and the last value of its chain: what this was made from can be checked against it. */
  readonly head: { readonly count: number; readonly chain: Hash }
  readonly participants: readonly Participant[]
  readonly minutes: readonly Sitting[]
  readonly decisions: readonly Taken[]
  readonly rulings: readonly Ruled[]
  readonly texts: readonly Text[]
  /** Every rule cited above, as the conference's own copy of the rulebook words it, with its check mark. */
  readonly rules: readonly (Rule & { readonly rule: string; readonly name: Words })[]
}

export type Participant = {
  readonly seat: SeatId
  readonly names: Words
  /** The actor it is seated for; left out where it is one named here. */
  readonly actor?: ActorId
  /** Its standing in the rulebook's words: member, observer. */
  readonly role: Words
  readonly credentials: Words | null
  /** Bodies that elected their chair from this seat. */
  readonly chairs: readonly Words[]
}

/** What happened in one meeting of one body, or outside its meetings (`meeting` null). */
export type Sitting = {
  readonly body: Words
  readonly meeting: number | null
  readonly entries: readonly Entry[]
}

/** One line of the record; `decision` names the decision taken at this point. */
export type Entry = {
  readonly position: number
  readonly at: Instant
  readonly words: Words
  readonly cites: readonly Citation[]
  readonly decision: string | null
}

/** One decision, with how it was reached. */
export type Taken = {
  readonly id: string
  readonly position: number
  readonly at: Instant
  readonly body: Words
  readonly meeting: number | null
  readonly title: Words
  readonly how: 'without-objection' | 'vote' | 'chair' | 'silence' | 'by-ballot' | 'without-a-ballot' | 'rule'
  readonly outcome: Result
  /** What was decided: a decision of kind `silence` lets a silence procedure begin and adopts no text. */
  readonly on: Decision['on']['kind']
  /** The arithmetic of a vote, or how it was agreed, as a sentence. */
  readonly words: Words
  readonly cites: readonly Citation[]
  readonly vote: Counted | null
  /** Whom an election elected, in order; only where it is one. */
  readonly election?: ElectionResult
  /** Whom it binds; null where it is a recommendation or was not adopted. */
  readonly bound: 'all' | readonly Words[] | null
  /** What follows elsewhere, the settings of this conference it rested on, and how the result was read after the vote. */
  readonly after: readonly Words[]
  /** Reservations, interpretative statements and dissociations registered with it, in their words. */
  readonly notes: readonly { readonly kind: NoteKind; readonly names: Words; readonly text: string }[]
}

/** A ruling or finding of the chair: outcome, facts, what settled it and what came of it as sentences; a corrected one with both wordings. */
export type Ruled = {
  readonly position: number
  readonly at: Instant
  readonly body: Words
  readonly meeting: number | null
  readonly words: Words
  readonly cites: readonly Citation[]
  readonly corrected: { readonly position: number; readonly text: string } | null
}

/** A vote's count; by name where it was recorded. `intentions` are what delegations said afterwards they had meant: the result stays. */
export type Counted = { /** How it was taken, and who counted the hands. */ readonly method: Method; readonly teller: string | null; /** That it was entered from paper, or replays another vote. */ readonly marks: readonly Words[] } & Pick<Tally, 'for' | 'against' | 'abstained' | 'notParticipating' | 'absent' | 'suspended' | 'base' | 'needed'> & {
  readonly roll: readonly { readonly seat: SeatId; readonly names: Words; readonly stance: Stance }[] | null
  readonly intentions: readonly { readonly seat: SeatId; readonly names: Words; readonly stance: Stance }[]
}

/** A text that was adopted; the chair's summary or a communiqué, which nobody adopts. */
export type Text = {
  readonly kind: 'draft' | 'joint-text' | 'summary' | 'communique' | 'statement'
  readonly symbol: string | null
  readonly title: Words
  readonly paragraphs: readonly string[]
  readonly decision: string | null
  readonly position: number
}

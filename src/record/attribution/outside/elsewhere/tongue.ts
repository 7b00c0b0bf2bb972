import type { InstrumentKind, Tie } from '../../../found.ts'
import type { Worded } from '../../calls/elsewhere/tongue.ts'

/**
 * What the reader of arrangements, undertakings, instruments and relations must know of a language other than English, beside what the reader of calls knows of it:
 * regular expression sources, tried without regard to case (names of instruments with regard to it) on a sentence whose quotation marks are blanks. Word lists end at word edges by themselves.
 */
export type OutsideTongue = {
  /** Pieces of words of which one stands in every sentence that is worth a look. */
  readonly hint: string
  /** Nouns for what is agreed, in every form: agreement, truce, pact. */
  readonly deal: string
  /** Those of them that are a truce, which is told without naming its parties. */
  readonly truce: string
  /** Finite verbs and participles that with such a noun say that it was made: signed, reached. */
  readonly made: string
  /** Those that with such a noun say that it is in force, or holds. */
  readonly force: string
  /** Verbs that say by themselves that two agreed: "einigten sich". */
  readonly agreed: string
  /** Doing what is done in return or under an agreement: released, handed over. */
  readonly done: string
  /** "In exchange for", "under an agreement". */
  readonly exchange: string
  /** "Under the agreement", by which somebody will do something. */
  readonly under: string
  /** Verbs and nouns of exchanging, and who or what is exchanged. */
  readonly swapped: string
  readonly swaps: string
  /** Denying; and words right before a noun that say there is none. */
  readonly denies: string
  readonly none: string
  /** Words before an agreement or a tie by which it is asked for, hoped for, threatened, possible or over. */
  readonly unreal: string
  /** Both sides, as words that name nobody. */
  readonly sides: string
  /** Prepositions of the parties to something; and of those one is tied to. */
  readonly between: string
  readonly with: string
  /** Verbs of promising, whatever follows. */
  readonly pledged: string
  /** A promise around what is promised, which is one of its groups `what`: "sagte … zu". */
  readonly apart: string | null
  /** Prepositions of a place whose people act without being named: "в Феннмарке обещали". */
  readonly placed: string
  /** Words at the beginning of what is promised that are no part of it. */
  readonly lead: string
  /** First person and future: what will be done begins with the group `what`. */
  readonly we: string
  /** Third person and future, behind its subject; in Arabic before it. */
  readonly future: string
  /** Subjects by which a speaker's own side is meant: "he", "his country". */
  readonly own: string
  /** Whether a clause may leave out its subject: what is said from its verb on is then the speaker's own. */
  readonly subjectless: boolean
  readonly if: string
  /** Names of instruments. */
  readonly named: readonly Worded<InstrumentKind>[]
  /** What stands between an instrument and whoever drafted it, behind it or before it; WHO is the drafter. */
  readonly drafted: string
  /** Verbs by which an instrument is said to hold something. */
  readonly contains: string
  /** Nouns for ties; verbs, participles and adjectives that with them say how they stand. */
  readonly bonds: string
  readonly ties: readonly Worded<Tie>[]
  /** Verbs that say it without such a noun, between two sides: "断交". */
  readonly alone: readonly Worded<Tie>[]
  /** Recognising: what stands between the verb and whoever is recognised may be `recognisedBy`. */
  readonly recognises: string
  readonly recognised: string
  readonly recognisedAs: string
  /** Taking somebody for something; and what for. */
  readonly designates: string
  readonly classes: string
  readonly not: string
}

import type { ActorId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import type { Span } from './span.ts'

/**
 * What a program finds in a document: candidates, which count for nothing until a person confirms them. The shapes are those of
 * one line of `parley extract --json`; a confirmed entry of the dossier keeps the same shape as its value.
 */
export type Found = {
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly initiatives: readonly Initiative[]
  readonly positions: readonly Position[]
  readonly arrangements: readonly Arrangement[]
  readonly undertakings: readonly Undertaking[]
  readonly instruments: readonly Instrument[]
  readonly relations: readonly Relation[]
}

/**
 * How firmly the program holds a candidate, for a person to read: stated in the sentence itself, inferred from the sentence
 * before, or guessed. The review queue runs from guessed to stated.
 */
export const confidences = ['stated', 'inferred', 'guessed'] as const
export type Confidence = (typeof confidences)[number]

/**
 * Where a date that is not the publication's own comes from: printed in the passage; from a weekday; from the publication
 * ("at the time of publication", "today"); from the date named last ("on the same day"); from the other documents of the
 * story; unknown.
 */
export const dateBases = ['printed', 'weekday', 'publication', 'same-day', 'story', 'unknown'] as const
export type DateBasis = (typeof dateBases)[number]

/**
 * Somebody a passage names. `name` is as printed ("the Hamas-run health ministry"; for a pronoun the name it was resolved
 * to); `actor` the register's id of that actor, or of the one whose voice it is (the state of a foreign minister, the
 * organisation of its head), null where the register has none; `span` the words that name them here, null if unnamed here.
 */
export type Named = { readonly name: string; readonly actor: ActorId | null; readonly span: Span | null }

/** direct: a quotation of whole clauses; mixed: reported speech with words in quotation marks; indirect: no quotation marks. */
export const statementKinds = ['direct', 'mixed', 'indirect'] as const
export type StatementKind = (typeof statementKinds)[number]

/** When and where something was said, as far as the document tells. A date without basis does not exist: unknown has date null. */
export type Occasion = {
  readonly what: string | null
  readonly place: string | null
  readonly date: Day | null
  readonly basis: DateBasis
}

/** What somebody said. Several content spans where the reporting words stand in between. */
export type Statement = {
  readonly content: readonly Span[]
  readonly kind: StatementKind
  readonly speaker: Named | null
  readonly addressee: Named | null
  /** Whom the speaker speaks for, where the text says so ("reiterated the Russian position"). */
  readonly onBehalfOf: Named | null
  readonly occasion: Occasion | null
  /** The reporting words ("said", "According to"); null for a quotation that stands alone. */
  readonly cue: Span | null
  readonly confidence: Confidence
}

/** A number with what it counts, who gave it, as of when. Figures of different sources or dates stand side by side. */
export type Figure = {
  readonly span: Span
  readonly value: number
  /** As printed: "around", "more than", "over"; null for the bare number. */
  readonly modifier: string | null
  /** What is counted, in the source's words: "people killed in Gaza". */
  readonly what: string
  /** The series the figure belongs to: a class of what is counted ("killed", "injured", "hostages taken", "hostages released") … */
  readonly measure: string | null
  /** … and among whom or where, as the register's id if it has one, else as printed. */
  readonly where: string | null
  readonly source: Named | null
  readonly asOf: Day | null
  readonly basis: DateBasis
  readonly confidence: Confidence
}

/** The register's id of an actor or group if it is known there, else the words that name it, as printed. Never empty. */
export type Party = ActorId

/** One value of a slot of an initiative: with the passage it stands in and who says it. Several values stand side by side. */
export type Slot<Value> = Value & {
  readonly span: Span
  /** Who says so: the speaker of the statement, or null where the document says it in its own voice. */
  readonly speaker: Named | null
}

/** How a host stands: offers its place, accepted an offer, was proposed by another, is fixed. */
export const hostStates = ['offered', 'accepted', 'proposed', 'fixed'] as const
export type HostState = (typeof hostStates)[number]

/** In what form a participant is asked for: for itself (a state or entity), as an organisation, or as countries of a group. */
export const participantForms = ['state', 'organisation', 'countries-of'] as const
export type ParticipantForm = (typeof participantForms)[number]

/** A call for presence: how strongly the source wants a participant, in the words the field uses, strongest first. */
export const calls = ['mandatory', 'all of', 'difficult without', 'important', 'should', 'would', 'probably'] as const
export type Call = (typeof calls)[number]

/** A participant as one passage asks for it. `name` as printed; `via` the group through which it is named ("p5"), null if by itself. */
export type CalledFor = {
  readonly actor: Party
  readonly name: string
  readonly as: ParticipantForm
  readonly via: Party | null
  readonly call: Call | null
  /** The words that make the call ("mandatory participation of"); null where the passage lists without a call. */
  readonly callSpan: Span | null
}

/** A public call for a meeting. Every slot is a list: empty where nothing is said, several values where passages differ. */
export type Initiative = {
  /** `printedIn`: only the headline says so, while the text names somebody else. */
  readonly proposedBy: readonly Slot<{ readonly actor: Party; readonly name: string; readonly printedIn?: 'headline' | null }>[]
  readonly backedBy: readonly Slot<{ readonly actor: Party; readonly name: string }>[]
  readonly addressedTo: readonly Slot<{ readonly actor: Party; readonly name: string }>[]
  /** Who would convene, in what role as printed ("a leading role", "the key role"), and what they answered; null: no answer reported. */
  readonly convener: readonly Slot<{ readonly actor: Party; readonly name: string; readonly role: string | null; readonly answer: string | null }>[]
  readonly host: readonly Slot<{ readonly actor: Party; readonly name: string; readonly state: HostState }>[]
  readonly place: readonly Slot<{ readonly name: string }>[]
  readonly level: readonly Slot<{ readonly name: string }>[]
  /** When: as printed, and as an interval of days where it can be computed (both ends inclusive). */
  readonly window: readonly Slot<{ readonly name: string; readonly from: Day | null; readonly to: Day | null }>[]
  readonly subject: readonly Slot<{ readonly name: string }>[]
  readonly participants: readonly Slot<CalledFor>[]
  /** Parties to the conflict that the document names as such and the initiative does not name as participants; span: where they are named. */
  readonly notNamed: readonly Slot<{ readonly actor: Party; readonly name: string }>[]
  readonly confidence: Confidence
}

/**
 * Silence is a value of its own and never a view: reported as giving no opinion; spoke on the same occasion without mentioning it; no reply reported.
 * `contested` is not found by a program: it is what two confirmed values make.
 */
export const positionValues = ['supports', 'opposes', 'undecided', 'conditional', 'no-opinion', 'spoke-without-mentioning', 'not-reported'] as const
export type PositionValue = (typeof positionValues)[number]

/** An actor's dated stance. A collective ("most other participating nations") is one actor, in its printed words, never spread over states. */
export type Position = {
  readonly actor: Party
  readonly name: string
  readonly collective: boolean
  /** On what: in the source's words ("Russia's idea", "two-state solution"). */
  readonly on: string
  /** Which initiative of the same document it is about, by its place in `initiatives`; null if about something else. */
  readonly initiative: number | null
  readonly value: PositionValue
  readonly span: Span
  readonly speaker: Named | null
  readonly date: Day | null
  readonly basis: DateBasis
  readonly confidence: Confidence
}

/** Words that name a time, and the days they mean where it can be computed (both ends inclusive). */
export type Window = { readonly name: string; readonly from: Day | null; readonly to: Day | null }

/** How an arrangement stands, as the source has it: said to be agreed; in force; done; somebody says that there is none. */
export const arrangementStates = ['announced', 'in-force', 'carried-out', 'denied'] as const
export type ArrangementState = (typeof arrangementStates)[number]

/** Something said to be agreed or done outside the conference: a release, a crossing, aid restored. */
export type Arrangement = {
  readonly span: Span
  /** As printed: "a deal to start supplies of humanitarian aid", "in a deal outside of agreements with Israel". */
  readonly what: string
  readonly between: readonly Named[]
  /** Whose words it is known by; null where the document says it in its own voice. */
  readonly announcedBy: Named | null
  readonly state: ArrangementState
  readonly date: Day | null
  readonly basis: DateBasis
  readonly confidence: Confidence
}

/** What an actor says it will do, or somebody says it will: for whom, by when. Not an act. */
export type Undertaking = {
  readonly span: Span
  /** As printed, from its verb on: "restore aid to Palestinians". */
  readonly what: string
  readonly by: Named
  readonly towards: Named | null
  readonly due: Window | null
  readonly speaker: Named | null
  readonly date: Day | null
  readonly basis: DateBasis
  readonly confidence: Confidence
}

/** `call`: what an organ asked for, where no resolution or decision is named. */
export const instrumentKinds = ['resolution', 'decision', 'call', 'plan', 'agreement'] as const
export type InstrumentKind = (typeof instrumentKinds)[number]

/** A resolution, plan or agreement that is referred to. What somebody says it contains is a statement about it and stands beside its name. */
export type Instrument = {
  readonly span: Span
  readonly name: string
  readonly kind: InstrumentKind
  /** The organ or body whose instrument it is, where named. */
  readonly of: Named | null
  readonly drafter: Named | null
  readonly dated: Window | null
  readonly says: readonly { readonly span: Span; readonly speaker: Named | null }[]
  readonly confidence: Confidence
}

/** Kinds of relation, as sources print them: ties kept; ties suspended; ties resumed; ties that have cooled; contacts at work; recognition and its refusal; a designation and its absence. */
export const ties = ['relations', 'suspended', 'resumed', 'cooled', 'working', 'recognition', 'no-recognition', 'designation', 'no-designation'] as const
export type Tie = (typeof ties)[number]

/** Ties between two actors, or what one takes the other for: always somebody's statement (`speaker` null: the document's), never the platform's. */
export type Relation = {
  readonly span: Span
  readonly of: Named
  readonly to: Named
  readonly tie: Tie
  /** As printed: "working relations", "does not recognize as a terrorist organization". */
  readonly name: string
  readonly when: Window | null
  readonly speaker: Named | null
  readonly confidence: Confidence
}

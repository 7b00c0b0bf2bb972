import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import type { TestResult } from '#voting/sufficient.ts'

/** What may be recorded with a decision one did not obstruct. */
export const noteKinds = ['reservation', 'interpretation', 'dissociation'] as const
export type NoteKind = (typeof noteKinds)[number]

/** Decisions of a body that notes may still be registered with, and notes whose words are kept; older words stand in the journal at `position`. */
export const notableDecisions = 20
export const noteTextsKept = 30

/** A reservation, an interpretative statement or a dissociation: it goes with the decision and stops nothing. */
export type Note = { readonly seat: SeatId; readonly kind: NoteKind; readonly text: string | null; readonly position: number }

/** An objection that is recorded and is no obstacle: not formal, or one that the rules let the presiding officer go past. */
export type RecordedObjection = { readonly by: SeatId; readonly reason: string | null; readonly formal: boolean }

/** How a decision without a vote came about where that needs saying: who objected and was no obstacle, without whose consent, and by whose judgement. */
export type Consent = {
  readonly objectors: readonly SeatId[]
  readonly without: readonly SeatId[]
  /** The presiding officer judged that there was consensus: discretionary. */
  readonly judged: boolean
  /** Whether consensus was sufficient although some objected: by which tests, whose support, for what reason. */
  readonly sufficient?: { readonly tests: readonly (TestResult & { readonly name: Words })[]; readonly supports: readonly SeatId[]; readonly reason: string }
}

/** What a delegation sends while a silence procedure runs. An agreement ends nothing: whoever agreed may still object. */
export const silenceAnswers = ['objection', 'amendment', 'agreement'] as const
export type SilenceAnswer = (typeof silenceAnswers)[number]

/** Silence procedures of a body that are kept after their end, so that what comes late is told so. */
export const silencesKept = 20

/** Adoption by letting a deadline pass. It expires at an instant; `zone` names the clock of the place, in which the hour is said. */
export type SilenceProcedure = {
  readonly id: string
  readonly draft: string
  readonly title: Words
  readonly began: Instant
  readonly expires: Instant
  readonly zone: string
  readonly status: 'running' | 'broken' | 'adopted'
  /** Those who wrote that they agree. */
  readonly agreed: readonly SeatId[]
  readonly notes: readonly Note[]
  readonly decision: string | null
  /** Number of the meeting at which the outcome was announced. */
  readonly announcedAt: number | null
}

/** The presiding officer found that general agreement was not reached; until when a vote waits, and whether the report was made. */
export type Finding = { readonly at: Instant; readonly until: Instant; readonly report: string | null; readonly reason: string | null }

/** A seat that stays empty: the reason as it was given, and by whom; nothing is supposed. */
export type EmptySeat = { readonly seat: SeatId; readonly reason: string | null; readonly source: string | null; readonly meeting: number; readonly position: number }

/** Who set a series of meetings going, in the order in which the secretariat named them. */
export type Initiators = readonly SeatId[]

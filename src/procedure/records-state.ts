import type { SeatId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'
import type { Rules } from '#rulebooks/rulebook.ts'

/** The record of a meeting that has ended: when it is at hand, until when corrections may be asked for, and those asked for. */
export type MeetingRecord = {
  readonly meeting: number
  /** Not held before all. */
  readonly closed: boolean
  /** The day and the hour by which it is at hand; of a meeting that was not held before all the rules may name none. */
  readonly ready: { readonly day: Day; readonly hour: number } | null
  /** The last day for corrections. */
  readonly until: Day
  readonly rules: Rules
  readonly corrections: readonly Correction[]
}

/** A correction of the record, never of a result. It stands unless it was submitted to the body, and then as the body found. */
export type Correction = { readonly id: string; readonly by: SeatId; readonly text: string; readonly is: 'standing' | 'submitted' | 'accepted' | 'not-accepted' }

export const settlements = ['submitted', 'accepted', 'not-accepted'] as const

/** A body keeps the records of its latest meetings open; the others stand in the journal. */
export const recordsKept = 4
export const mostCorrections = 40

export type RecordCommand =
  /** By a delegation, within the time the rules give. */
  | { readonly type: 'correct-record'; readonly body: string; readonly meeting: number; readonly text: string }
  /** By whoever presides: weighty enough for the body; or what the body found of one that was submitted to it. */
  | { readonly type: 'settle-correction'; readonly body: string; readonly correction: string; readonly as: (typeof settlements)[number] }

export type RecordEvents = {
  'correction-asked': { readonly body: string; readonly meeting: number; readonly correction: string; readonly seat: SeatId; readonly text: string; readonly rules: Rules }
  'correction-settled': { readonly body: string; readonly correction: string; readonly as: (typeof settlements)[number]; readonly rules: Rules }
}

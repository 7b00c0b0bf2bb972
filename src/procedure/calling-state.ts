import type { SeatId } from '#base/ids.ts'
import type { Day, Instant } from '#base/instants.ts'
import type { Rules } from '#rulebooks/rulebook.ts'

/** What calls for the next meeting of a body, or is owed from the last. */
export type Calling = {
  /** Who asked for a meeting since the last one was opened, in the order of asking; null for the Secretariat. */
  readonly asked: readonly { readonly by: SeatId | null; readonly rules: Rules; /** Where a request needs it: who seconded it, and the last day for the meeting since then. */ readonly seconded?: { readonly by: SeatId; readonly due: Day } }[]
  /** When the latest meeting ended; null before the first ended. */
  readonly met: Instant | null
  /** When the provisional agenda was last laid. */
  readonly laid: Instant | null
  /** It is that of a periodic meeting. */
  readonly periodic?: true
  /** The private meeting on which no communiqué has been issued yet. */
  readonly communique: { readonly meeting: number; readonly rules: Rules } | null
}

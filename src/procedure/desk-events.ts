import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { PressAnswer, PressQuestion, PressSpeaker, Seating } from './desk-state.ts'

/** What happens at the secretariat's desk. */
export type DeskEvents = {
  'check-in-opened': { readonly body: string; readonly meeting: number }
  /** For the bureau and the screens in the hall. */
  'check-in-code-drawn': { readonly body: string; readonly meeting: number; readonly code: string }
  'check-in-closed': { readonly body: string; readonly meeting: number }
  /** `present`: all who are in the room by it, where somebody has counted; null where nobody has. */
  'checked-in': { readonly body: string; readonly seat: SeatId; readonly present: readonly SeatId[] | null; readonly quorum: { readonly present: number; readonly needed: number; readonly met: boolean } | null }
  /** A wrong code; for the seat and the bureau. What was entered is not recorded. */
  'check-in-missed': { readonly body: string; readonly seat: SeatId }
  'seating-drawn': { readonly body: string } & Omit<Seating, 'at'>
  /** For the body and the bureau, until its hour. */
  'communique-deposited': { readonly body: string; readonly communique: string; readonly meeting: number; readonly text: string; readonly release: Instant; readonly rules: Rules }
  'communique-held': { readonly body: string; readonly communique: string; readonly until: Instant | null; readonly rules: Rules }
  'press-opened': { readonly body: string; readonly press: string; readonly number: number; readonly title: string; readonly place: string | null; readonly meeting: number; readonly speakers: readonly PressSpeaker[] }
  'press-question-recorded': { readonly body: string; readonly press: string } & Omit<PressQuestion, 'at'>
  /** With the name and office of whoever speaks, so that it can be read alone. */
  'press-answer-recorded': { readonly body: string; readonly press: string } & Pick<PressSpeaker, 'name' | 'office'> & Omit<PressAnswer, 'at' | 'position' | 'filed'>
  /** Everything the document in the dossier says, so that it can be made of this event alone. */
  'press-answer-filed': { readonly body: string; readonly press: string; readonly dossier: string; readonly title: string; readonly occasion: string; readonly exercise: boolean; readonly spoken: Instant; readonly speaker: PressSpeaker & { readonly seatName: Words | null }; readonly question: Omit<PressQuestion, 'at'> | null; readonly answer: Pick<PressAnswer, 'id' | 'text' | 'language' | 'recording' | 'position'> }
  'press-ended': { readonly body: string; readonly press: string }
  'shift-line-added': { readonly body: string; readonly line: string; readonly text: string }
  'shift-line-settled': { readonly body: string; readonly line: string }
  'shift-taken-over': { readonly body: string; readonly who: string }
}

import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { ConsultationKind, Gone, PresidingOffice } from './chairing-state.ts'

export type ChairingCommand =
  /** Whoever presides passes the chair to the other office: the chair to a vice-chair, a vice-chair back to the chair. */
  | { readonly type: 'hand-over-chair'; readonly body: string; readonly to: PresidingOffice }
  /** A vice-chair takes the chair because the chair is gone. */
  | { readonly type: 'take-the-chair'; readonly body: string; readonly why: Gone }
  /** The chair presides again, at once. */
  | { readonly type: 'resume-chair'; readonly body: string }
  /** Whoever presides says that people consult, who leads that, where, and by when it is reported; `suspend` also proposes to suspend the meeting for it. */
  | {
      readonly type: 'arrange-consultations'; readonly body: string; readonly kind: ConsultationKind; readonly about?: string | null
      readonly facilitator?: SeatId | null; readonly name?: string | null; readonly room?: string | null; readonly at?: Instant | null; readonly suspend: boolean
    }
  /** What the facilitator reports enters the record. By the facilitating delegation, or by the bureau as it was said. */
  | { readonly type: 'report-back'; readonly body: string; readonly consultations: string; readonly text: string }

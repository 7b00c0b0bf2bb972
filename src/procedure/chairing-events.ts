import type { SeatId } from '#base/ids.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import type { Consultation, Gone } from './chairing-state.ts'

/** Who leads a body, and consultations beside its meeting. */
export type ChairingEvents = {
  /** From now on a vice-chair presides. `gone` null: handed over by the chair; `rules` empty: the book has none on it, and the bureau arranged it so. */
  'vice-chair-presides': { readonly body: string; readonly gone: Gone | null; readonly rules: Rules }
  'chair-presides': { readonly body: string; readonly rules: Rules }
  'consultations-arranged': { readonly body: string } & { readonly consultations: string } & Omit<Consultation, 'id' | 'since'>
  'consultations-reported': { readonly body: string; readonly consultations: string; readonly kind: Consultation['kind']; /** The delegation that reports; null: a person by name, or the bureau. */ readonly seat: SeatId | null; readonly name: string | null; readonly text: string }
}

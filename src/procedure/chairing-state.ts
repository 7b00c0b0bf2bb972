import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Rules } from '#rulebooks/rulebook.ts'

/** The offices that can preside over a body. One presides at any moment, and what the other sends is refused. */
export type PresidingOffice = 'chair' | 'vice-chair'

/** Why the vice-chair took the chair without its having been handed over. `left-office`: for good, until another has been elected for the rest of the term. */
export const goneReasons = ['absent', 'line-lost', 'unable', 'left-office'] as const
export type Gone = (typeof goneReasons)[number]

/** A vice-chair presides. `gone` null: the chair handed over. */
export type Acting = {
  readonly gone: Gone | null
  readonly since: Instant
  readonly rules: Rules
  /** Whether it was said: until the business goes on the script begins with it. */
  readonly told: boolean
}

/** Ways of consulting outside the formal meeting. */
export const consultationKinds = ['informal-consultations', 'friends-of-the-chair', 'contact-group', 'informal-informals', 'proximity-talks'] as const
export type ConsultationKind = (typeof consultationKinds)[number]

/** Consultations that were arranged and have not been reported on. */
export type Consultation = {
  readonly id: string
  readonly kind: ConsultationKind
  /** What is consulted on, in the chair's words. */
  readonly about: string | null
  /** A delegation, a person by name, or both: the person of that delegation. */
  readonly facilitator: SeatId | null
  readonly name: string | null
  readonly room: string | null
  /** When it is to be reported back. */
  readonly at: Instant | null
  readonly since: Instant
}

/** Who leads a body at the moment, and where people consult meanwhile. */
export type Chairing = {
  /** Null while the chair presides. */
  readonly acting: Acting | null
  readonly consultations: readonly Consultation[]
  /** How many there have been, so that ids are short. */
  readonly arranged: number
}

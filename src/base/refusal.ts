import type { Words } from './words.ts'
import type { RefusalCode } from './codes.ts'

/** A rule that is cited: always with rulebook and edition, because numbers change between editions. */
export type Citation = { readonly rulebook: string; readonly edition: string; readonly rule: string }

/** The rules, or the state of things, say no. It is a value, answered to the person, and not recorded unless a rule says so. */
export type Refusal = {
  readonly refused: RefusalCode
  /** The rules it rests on; empty only where no rulebook stands above the act (for instance the register of actors). */
  readonly cites: readonly Citation[]
  /** The reason as a sentence. */
  readonly words: Words
  /** What would make it possible, as a sentence, where anything would. */
  readonly possible?: Words
}

export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome
}

import type { Instant } from '#base/instants.ts'

/** A rule that does not apply for a stated purpose, until then. */
export type SuspendedRule = { readonly rule: string; readonly purpose: string; readonly until: Instant }

/** When the suspension of a rule for a purpose was first moved. */
export type Notice = { readonly rule: string; readonly purpose: string; readonly at: Instant }

import type { Day } from '#base/instants.ts'
import type { Rules } from '#rulebooks/rulebook.ts'

export const sessionKinds = ['regular', 'special'] as const
export type SessionKind = (typeof sessionKinds)[number]

/** A session before whose opening something is due, with the last day for each. */
export type Session = { readonly opens: Day; readonly kind: SessionKind; readonly deadlines: readonly { readonly id: string; readonly until: Day; readonly rules: Rules }[] }

/** Another announcement takes the place of the first. */
export type SessionCommand = { readonly type: 'announce-session'; readonly body: string; readonly opens: Day; readonly session: SessionKind }

export type SessionEvents = { 'session-announced': { readonly body: string; readonly session: Session } }

import type { Instant } from '#base/instants.ts'
import type { Language } from '#base/words.ts'
import type { SittingKind } from './programme-state.ts'
import type { Grade } from './state.ts'

/** What the secretariat says of a sitting. `minutes` is its length; `services`, in minutes from its beginning, how long services stay. */
type Planned = {
  readonly kind: SittingKind
  readonly title: string
  readonly start: Instant
  readonly minutes: number
  readonly services?: number | null
  readonly room: string
  readonly zone: string
  readonly languages: readonly Language[]
}

export type ProgrammeCommand =
  /** Secretariat: a sitting of this body, ahead. `grade`: who is shown that it is planned. */
  | ({ readonly type: 'plan-sitting'; readonly body: string; readonly grade: Grade } & Planned)
  /** Secretariat: it is then as said here; only to whom it is shown stays. */
  | ({ readonly type: 'change-sitting'; readonly body: string; readonly sitting: string } & Planned)
  | { readonly type: 'drop-sitting'; readonly body: string; readonly sitting: string }
  /** Bureau: until when services stay today. */
  | { readonly type: 'set-services'; readonly body: string; readonly until: Instant }

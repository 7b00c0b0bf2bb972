import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Words } from '#base/words.ts'

/** A participant whose name was circulated before it is admitted. `until`: the end of the time for objections; `by`: who objected. */
export type Admission = {
  readonly names: Words
  readonly until: Instant
  readonly is: 'circulated' | 'objected' | 'admitted' | 'refused'
  readonly by?: SeatId
}

/** By the seat that it would have. */
export type Admissions = { readonly [seat: SeatId]: Admission }

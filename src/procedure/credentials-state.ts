import type { SeatId } from '#base/ids.ts'

/** What a committee on credentials told the plenary, until the plenary has accepted it; a later report takes its place. */
export type CredentialsReport = {
  /** The committee. */
  readonly body: string
  readonly text: string
  /** Delegations whose credentials it would not have accepted; those of the others it found in order. */
  readonly rejects: readonly SeatId[]
  readonly position: number
  /** The plenary has refused it; the same is not put again. */
  readonly refused?: true
  /** Made while the plenary still had the one before it to decide on; what it decides then is not on this one. */
  readonly meanwhile?: true
}

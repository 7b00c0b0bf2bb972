import type { SeatId } from '#base/ids.ts'
import type { Words } from '#base/words.ts'
import type { DaisCallKind, Delivered, Deposit, Reading, Rendering } from './statements-state.ts'

export type StatementEvents = {
  /** For the delegation, the bureau and the interpreters; so are the next two. */
  'statement-deposited': { readonly body: string; readonly statement: string } & Omit<Deposit, 'id' | 'at'>
  'statement-replaced': { readonly body: string; readonly statement: string; readonly reading: Reading; readonly texts: readonly Rendering[] }
  'statement-withdrawn': { readonly body: string; readonly statement: string; readonly seat: SeatId }
  /** For the readers of the meeting, with everything they may now see; `dossier` is the one it goes into: in a public meeting the one the conference came from, else its own. Null only in what was written before conferences had their own. */
  'statement-delivered': { readonly body: string; readonly statement: string } & Omit<Delivered, 'id'> & { readonly who: Words; readonly conference: string; readonly bodyName: Words; readonly exercise: boolean; readonly dossier: string | null }
  /** For the bureau: from now on a dossier of this conference's own keeps what no other dossier may have. It is begun by the clerk. */
  'dossier-kept': { readonly dossier: string; readonly title: string }
  /** For the bureau and the interpreters. */
  'dais-called': { readonly body: string; readonly id: string; readonly call: DaisCallKind }
  'call-noted': { readonly body: string; readonly id: string }
}

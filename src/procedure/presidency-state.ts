import type { SeatId } from '#base/ids.ts'
import type { Day } from '#base/instants.ts'

/** Where a rotation begins: a member, the day from whose month it presided, and the number of the meeting it then presided over. */
export type Turn = { readonly seat: SeatId; readonly from: Day; readonly held: number }

/** The chair as it was left for one item: by whom, and to whom it passed. */
export type Ceded = { readonly item: string; readonly from: SeatId; readonly to: SeatId }

import type { SeatId } from '#base/ids.ts'

/** Record-keeping of a debate: which delegation spoke to which proposal. */
export type MentionCommand =
  | { readonly type: 'follow-proposal'; readonly body: string; readonly title: string; readonly source?: string | null }
  | { readonly type: 'drop-proposal'; readonly body: string; readonly proposal: string }
  /** Once more with other words replaces them. */
  | { readonly type: 'record-mention'; readonly body: string; readonly proposal: string; readonly seat: SeatId; readonly words?: string | null }
  | { readonly type: 'strike-mention'; readonly body: string; readonly proposal: string; readonly seat: SeatId }

export type MentionEvents = {
  'proposal-followed': { readonly body: string; readonly proposal: string; readonly title: string; readonly source: string | null; readonly item: string | null; readonly spoke: readonly SeatId[] }
  'proposal-dropped': { readonly body: string; readonly proposal: string; readonly title: string }
  'mention-recorded': { readonly body: string; readonly proposal: string; readonly title: string; readonly seat: SeatId; readonly words: string | null }
  'mention-struck': { readonly body: string; readonly proposal: string; readonly title: string; readonly seat: SeatId }
}

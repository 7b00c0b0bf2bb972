import type { SeatId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Language } from '#base/words.ts'
import type { alphabets, SeatingShape, SeatingWay } from './desk-state.ts'

/** What is done at the secretariat's desk, and the one thing a delegation does there: entering itself. */
export type DeskCommand =
  | { readonly type: 'open-check-in'; readonly body: string }
  | { readonly type: 'close-check-in'; readonly body: string }
  /** A delegation with the code that hangs in the hall. `answer`: to the roll, where the book has one. */
  | { readonly type: 'check-in'; readonly body: string; readonly code: string; readonly answer?: string | null }
  | { readonly type: 'draw-seating'; readonly body: string; readonly way: SeatingWay; readonly alphabet: (typeof alphabets)[number]; readonly shape: SeatingShape }
  /** What is told to all after a private meeting; with a release, at that hour. */
  | { readonly type: 'issue-communique'; readonly body: string; readonly text: string; readonly release?: Instant | null }
  /** It waits for another hour, or until somebody releases it. */
  | { readonly type: 'hold-communique'; readonly body: string; readonly communique: string; readonly until?: Instant | null }
  /** Now: by the secretariat at any time, by the clock at the hour. */
  | { readonly type: 'release-communique'; readonly body: string; readonly communique: string }
  | { readonly type: 'open-press'; readonly body: string; readonly title: string; readonly place?: string | null; readonly speakers: readonly { readonly name: string; readonly office?: string | null; readonly seat?: SeatId | null }[] }
  | { readonly type: 'record-question'; readonly body: string; readonly press: string; readonly outlet: string; readonly text: string; readonly language: Language }
  /** `recording`: where the words can be heard or read again; asked for outside an exercise. */
  | { readonly type: 'record-answer'; readonly body: string; readonly press: string; readonly question?: string | null; readonly speaker: string; readonly text: string; readonly language: Language; readonly recording?: string | null }
  /** Its words go into the dossier the conference came from, as a document. */
  | { readonly type: 'file-answer'; readonly body: string; readonly press: string; readonly answer: string }
  | { readonly type: 'end-press'; readonly body: string; readonly press: string }
  | { readonly type: 'add-shift-line'; readonly body: string; readonly text: string }
  | { readonly type: 'settle-shift-line'; readonly body: string; readonly line: string }
  /** `who`: how the next shift signs. */
  | { readonly type: 'take-over-shift'; readonly body: string; readonly who: string }

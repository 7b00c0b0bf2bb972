import type { Language } from '#base/words.ts'
import type { DaisCallKind, Reading, Rendering } from './statements-state.ts'

/** `language` and `text` are the authentic ones; of `also` the first in each other language counts. */
type Words = { readonly language: Language; readonly text: string; readonly also?: readonly Rendering[] | null; readonly reading: Reading }

export type StatementCommand =
  /** `on`: an own place on a list, or an item of the agenda before one has asked for the floor. Embargoed until the delegation speaks. */
  | { readonly type: 'deposit-statement'; readonly body: string; readonly on: string } & Words
  | { readonly type: 'replace-statement'; readonly body: string; readonly statement: string } & Words
  | { readonly type: 'withdraw-statement'; readonly body: string; readonly statement: string }
  /** Interpreters and record-keepers. */
  | { readonly type: 'call-dais'; readonly body: string; readonly call: DaisCallKind }
  /** The bureau has seen to it. */
  | { readonly type: 'note-call'; readonly body: string; readonly call: string }

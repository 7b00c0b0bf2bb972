import type { Instant } from '#base/instants.ts'
import type { ConferenceEvent, ConferenceEvents } from '#procedure/events.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { appliedIn } from '#rulebooks/body-kinds.ts'
import { own } from '#base/own.ts'
import { type Message, silence, type SilenceRule } from '#voting/silence.ts'
import type { Difference } from './recount.ts'

type OfType<Type extends ConferenceEvent['type']> = Extract<ConferenceEvent, { readonly type: Type }>
type Begun = { readonly position: number; readonly at: Instant; readonly expires: Instant; readonly rule: SilenceRule | null; readonly messages: Message[] }

/** Silence procedures of a journal heard again: what was sent before the hour, and whether any of it broke the silence. */
export type SilenceRecount = {
  /** `state` is the conference just before: a silence runs under the rules it was begun under. */
  readonly read: (position: number, event: OfType<'silence-started' | 'silence-answered'>, state: ConferenceState) => void
  /** Where a silence began; the beginning of the journal where that was not shown. */
  readonly began: (event: OfType<'silence-concluded'>) => number
  /** What differs in how it ended. */
  readonly ended: (position: number, event: OfType<'silence-concluded'>) => readonly Difference[]
}

const keyOf = ({ body, silence: id }: Pick<ConferenceEvents['silence-concluded'], 'body' | 'silence'>): string => `${body} ${id}`

export function recountSilences(): SilenceRecount {
  const held = new Map<string, Begun>()
  return {
    read: (position, { type, data, at }, { founding, bodies }) => {
      if (type === 'silence-started') held.set(keyOf(data), { position, at, expires: data.expires, rule: founding === null ? null : appliedIn(founding.rulebook, own(bodies, data.body)?.kind ?? null).silence, messages: [] })
      else held.get(keyOf(data))?.messages.push({ by: data.seat, at, kind: data.answer })
    },
    began: ({ data }) => held.get(keyOf(data))?.position ?? 0,
    ended: (position, { data, at }) => {
      const { id, outcome: recorded } = data.decision
      const one = held.get(keyOf(data))
      if (one === undefined || one.rule === null) return [{ position, decision: id, of: 'silence', recorded: data.silence, recounted: one === undefined ? 'was never begun' : 'is not in the rulebook' }]
      const { outcome } = silence({ rule: one.rule, openedAt: one.at, expiresAt: one.expires, entitled: one.messages.map(({ by }) => by) }, one.messages, at)
      const recounted = outcome === 'broken' ? 'not-adopted' : outcome
      return recounted === recorded ? [] : [{ position, decision: id, of: 'outcome', recorded, recounted }]
    },
  }
}

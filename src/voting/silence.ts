import { hour, type Instant } from '#base/instants.ts'

/** A silence procedure as a rulebook gives it: how long it must last at least, and which messages break it. */
export type SilenceRule = {
  /** `at-meeting`: proposed at a meeting, where any objection stops it from starting (OSCE); `between-meetings`: started by the presiding officer (GA decision 74/544). */
  readonly starts: 'at-meeting' | 'between-meetings'
  readonly leastHours: number
  readonly brokenBy: readonly ('objection' | 'amendment')[]
}

/** A procedure under way: it expires at an instant, shown with the clock of the place by whoever shows it. */
export type Silence = { readonly rule: SilenceRule; readonly openedAt: Instant; readonly expiresAt: Instant; readonly entitled: readonly string[] }

/** What a member sent in writing, and when it was received. Statements and reservations are attached to the decision and break nothing. */
export type Message = { readonly by: string; readonly at: Instant; readonly kind: 'objection' | 'amendment' | 'agreement' | 'reservation' | 'statement' }

/** Whether it can start: not when it is shorter than it must last (`earliest` is the first instant it may expire), nor over an objection at the meeting. */
export type SilenceStart =
  | { readonly kind: 'may-start' }
  | { readonly kind: 'too-short'; readonly earliest: Instant }
  | { readonly kind: 'objected'; readonly objectors: readonly string[] }

export function silenceStart({ rule, openedAt, expiresAt, entitled }: Silence, objectors: readonly string[] = []): SilenceStart {
  const earliest = openedAt + rule.leastHours * hour
  if (expiresAt < earliest || expiresAt <= openedAt) return { kind: 'too-short', earliest: Math.max(earliest, openedAt + 1) }
  const heard = rule.starts === 'at-meeting' ? [...new Set(objectors)].filter((member) => entitled.includes(member)) : []
  return heard.length === 0 ? { kind: 'may-start' } : { kind: 'objected', objectors: heard }
}

/**
 * Where a silence procedure stands. `broken` as soon as one message breaks it; `running` until the expiry even if everybody has agreed,
 * because whoever agreed may still object; `adopted` only at the expiry or after it.
 */
export type SilenceResult = {
  readonly outcome: 'running' | 'broken' | 'adopted'
  readonly breaks: readonly Message[]
  /** Would have broken it, and came at the expiry or after it: refused, and too late whoever noticed when. */
  readonly late: readonly Message[]
  /** By somebody without a say, or before it was open. */
  readonly unheard: readonly Message[]
  /** Statements and reservations, attached when the decision is issued, in the order received. */
  readonly attached: readonly Message[]
}

/** The result at an instant, from all messages received. Their order does not matter, their instants do. */
export function silence({ rule, openedAt, expiresAt, entitled }: Silence, messages: readonly Message[], now: Instant): SilenceResult {
  const order = messages.filter(({ at }) => at <= now).toSorted((one, other) => one.at - other.at)
  const known = order.filter(({ by, at }) => entitled.includes(by) && at >= openedAt)
  const breaking = known.filter(({ kind }) => rule.brokenBy.some((one) => one === kind))
  const breaks = breaking.filter(({ at }) => at < expiresAt)
  return {
    outcome: breaks.length > 0 ? 'broken' : now >= expiresAt ? 'adopted' : 'running',
    breaks,
    late: breaking.filter(({ at }) => at >= expiresAt),
    unheard: order.filter((message) => !known.includes(message)),
    attached: known.filter(({ kind }) => kind === 'statement' || kind === 'reservation'),
  }
}

import { type Instant, minute } from '#base/instants.ts'
import { betweenSpeakers, reckoned } from '#procedure/pace.ts'
import type { Body } from '#procedure/state.ts'
import { timeOf } from '#procedure/yields.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'

/**
 * The limit, in whole minutes a statement, with which everybody who waits is heard by an instant: what the running speech, replies and the
 * changes of speakers take is set aside first. Nought where not even one minute each fits; null where nobody waits to make a statement.
 */
export function limitThatFits(body: Pick<Body, 'floor' | 'caucus'>, now: Instant, end: Instant, book: Pick<Rulebook, 'floor' | 'voting'> | null): number | null {
  const { entries, speaker } = body.floor
  const statements = entries.filter(({ kind }) => kind === 'statement').length
  if (statements === 0) return null
  const running = speaker === null ? 0 : Math.max(0, (timeOf(speaker) ?? 0) - ((speaker.held ?? now) - speaker.since))
  const others = entries.filter(({ kind }) => kind !== 'statement').reduce((sum, entry) => sum + reckoned(body, book, entry).limit, 0)
  return Math.max(0, Math.floor((end - now - running - others - betweenSpeakers * entries.length) / statements / minute))
}

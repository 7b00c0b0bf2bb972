import { type Instant, minute } from '#base/instants.ts'

/** A time that runs: since when, the limit in minutes or, where it is not whole minutes, in milliseconds, and since when it is held up. */
export type Running = { readonly since: Instant; readonly held?: Instant | undefined; readonly limit: number | null; readonly time?: number | null }

/** The whole time in milliseconds; null where nothing limits it. */
export function wholeOf({ limit, time = null }: Running): number | null {
  return time ?? (limit === null ? null : limit * minute)
}

/** What is left of it in milliseconds, negative beyond the limit; null where nothing limits it. Time held up does not run. */
export function leftOf(running: Running, now: Instant): number | null {
  const whole = wholeOf(running)
  return whole === null ? null : whole - Math.max(0, (running.held ?? now) - running.since)
}

/** What is said aloud of a clock: so many seconds are left, the time is over, it has been exceeded by whole minutes. */
export type Caption = { readonly is: 'left'; readonly seconds: number } | { readonly is: 'over' } | { readonly is: 'beyond'; readonly minutes: number }

/** When something is said, in seconds left; a mark that is not inside the time is left out. */
const marks = [60, 30, 10] as const
const second = 1_000

/**
 * What a screen reader is told when the time left went from `before` to `left` (milliseconds): at a minute, at thirty and at ten seconds, at the end, and
 * once a minute after it; never each second. Where several were passed at once (a device slept), only the last. Null: nothing.
 */
export function captionBetween(whole: number, before: number, left: number): Caption | null {
  if (left >= before) return null
  const beyond = Math.floor(-left / minute)
  if (left < 0 && beyond >= 1 && beyond > Math.floor(-before / minute)) return { is: 'beyond', minutes: beyond }
  if (left <= 0) return before > 0 ? { is: 'over' } : null
  const passed = marks.filter((mark) => mark * second < whole && before > mark * second && left <= mark * second).at(-1)
  return passed === undefined ? null : { is: 'left', seconds: passed }
}

import type { Instant } from '#base/instants.ts'

/** At most so many of something for one key within a time. Counts lie in memory: a restart forgives. */
export type Limit = {
  /** Whether one more is within the limit. */
  readonly open: (key: string, now: Instant) => boolean
  readonly count: (key: string, now: Instant) => void
}

/** More keys than this and the oldest are forgotten, so that a flood of keys cannot fill the memory. */
export const keysKept = 10_000

export function limit(most: number, within: number): Limit {
  const counted = new Map<string, readonly Instant[]>()
  const recent = (key: string, now: Instant): readonly Instant[] => (counted.get(key) ?? []).filter((at) => at > now - within)
  return {
    open: (key, now) => recent(key, now).length < most,
    count: (key, now) => {
      const all = [...recent(key, now), now].slice(-most)
      counted.delete(key)
      counted.set(key, all)
      if (counted.size > keysKept) for (const oldest of counted.keys()) { counted.delete(oldest); break }
    },
  }
}

type Watch = (tell: () => void) => () => void

/** A watch that tells of the first change at once and of those that follow together, once every `gap` milliseconds: who draws anew each time is not stopped by much that moves. */
export function everySoOften(gap: number, watch: Watch): Watch {
  return (tell) => {
    let told = -Infinity
    let later: ReturnType<typeof setTimeout> | undefined
    const now = (): void => {
      told = performance.now()
      later = undefined
      tell()
    }
    const stop = watch(() => {
      const wait = told + gap - performance.now()
      if (wait <= 0) now()
      else later ??= setTimeout(now, wait)
    })
    return () => {
      clearTimeout(later)
      stop()
    }
  }
}

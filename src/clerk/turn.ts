type Later = (run: () => void) => unknown

/**
 * Resolves when everything that has already arrived has been looked at: all sockets that can be read, in a server. So those
 * who act in the same moment are decided and written together.
 */
export function turn(): Promise<void> {
  const { setImmediate: immediately } = globalThis as { readonly setImmediate?: Later }
  return new Promise((resolve) => (immediately ?? ((run) => setTimeout(run, 0)))(resolve))
}

/** Rings after so many milliseconds; answers with the way to silence it. */
export function alarm(ms: number, ring: () => void): () => void {
  const timer = setTimeout(ring, ms)
  return () => clearTimeout(timer)
}

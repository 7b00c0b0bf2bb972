/**
 * Draws a lot: a whole number from 0 to `below` - 1, each as likely as the other. `below` is whole and at least 1. The server draws from
 * the system's cryptographic source, so that nobody can foresee a lot; what was drawn is written into the event and never drawn again.
 */
export type Draw = (below: number) => number

const words = 2 ** 32

/** Lots for rehearsals and tests: the same seed draws the same lots. Foreseeable, so never for a ballot that counts. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0
  // splitmix32, by the constants of its author
  const word = (): number => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
  return (below) => {
    if (!Number.isSafeInteger(below) || below < 1 || below > words) throw new RangeError(`a lot is drawn from 1 to ${words}, not from ${below}`)
    // The last, incomplete round of numbers is drawn again: it would favour the low ones.
    for (;;) {
      const drawn = word()
      if (drawn < words - (words % below)) return drawn % below
    }
  }
}

/** The same things in an order drawn by lot (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], draw: Draw): readonly Item[] {
  const rest = [...items]
  return items.flatMap(() => rest.splice(draw(rest.length), 1))
}

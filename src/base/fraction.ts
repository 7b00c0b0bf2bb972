/** A fraction of whole numbers. Rules are decided by cross-multiplication; no rule ever sees a decimal. */
export type Fraction = { readonly num: number; readonly den: number }

/** Whether part/whole is above the fraction (`strict`) or at least it. Nothing is ever above or at least a share of an empty whole by itself. */
export function reaches(part: number, whole: number, { num, den }: Fraction, strict: boolean): boolean {
  return strict ? part * den > num * whole : part * den >= num * whole
}

/** The smallest part of the whole that reaches the fraction: 18 for two thirds of 26, 14 for more than half of 26. */
export function needed(whole: number, { num, den }: Fraction, strict: boolean): number {
  const exact = num * whole
  const floor = (exact - (exact % den)) / den
  return strict || exact % den !== 0 ? floor + 1 : floor
}

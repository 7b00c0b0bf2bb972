import { needed } from '#base/fraction.ts'
import type { Share } from '#base/majority.ts'
import { own } from '#base/own.ts'

/**
 * One test of sufficient consensus: those in support must carry so much of the weight. `weights` by participant are seats, votes won, or
 * one each; who is not named weighs nothing here (a party of another community). `total` is the whole where it is more than the
 * participants carry: all valid votes of a poll, also those for parties that are not at the table.
 */
export type SufficientTest = { readonly id: string; readonly share: Share; readonly weights: { readonly [participant: string]: number }; readonly total?: number }

/**
 * When consensus is sufficient: by named tests that must all be met (Northern Ireland talks, rules of 29 July 1996, para. 34), or because
 * the chair declares it for a recorded reason (South Africa 1993: a standing rule with no number).
 */
export type SufficientRule = { readonly kind: 'tests'; readonly tests: readonly SufficientTest[] } | { readonly kind: 'chair-declares' }

/** What the chair declared, and why; the reason is recorded with the decision. */
export type Declaration = { readonly sufficient: boolean; readonly reason: string }

/** One test as it came out: the weight in support, of how much, and how much is needed. */
export type TestResult = { readonly id: string; readonly support: number; readonly whole: number; readonly needed: number; readonly met: boolean }

/** `awaits-declaration` also where the chair gave no reason: a declaration without one does not count. */
export type SufficientResult = {
  readonly outcome: 'sufficient' | 'insufficient' | 'awaits-declaration'
  readonly tests: readonly TestResult[]
  readonly discretionary: boolean
  readonly reason: string | null
}

/** Whether those in support make sufficient consensus. Each participant counts once, whole numbers only; no test at all is never met. */
export function sufficientConsensus(rule: SufficientRule, support: readonly string[], declared: Declaration | null = null): SufficientResult {
  switch (rule.kind) {
    case 'tests': {
      const tests = rule.tests.map((test) => resultOf(test, new Set(support)))
      return { outcome: tests.length > 0 && tests.every(({ met }) => met) ? 'sufficient' : 'insufficient', tests, discretionary: false, reason: null }
    }
    case 'chair-declares': {
      const reason = declared?.reason.trim() ?? ''
      if (declared === null || reason === '') return { outcome: 'awaits-declaration', tests: [], discretionary: true, reason: null }
      return { outcome: declared.sufficient ? 'sufficient' : 'insufficient', tests: [], discretionary: true, reason }
    }
  }
}

function resultOf({ id, share, weights, total }: SufficientTest, support: ReadonlySet<string>): TestResult {
  const whole = total ?? Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const carried = [...support].reduce((sum, participant) => sum + (own(weights, participant) ?? 0), 0)
  const must = Math.max(1, needed(whole, share, share.strict))
  return { id, support: carried, whole, needed: must, met: carried >= must }
}

import { fill, type InSix, type Words } from '#base/words.ts'
import { type Names, named } from './arithmetic.ts'
import type { ConsensusResult } from './consensus.ts'
import type { SilenceResult, SilenceStart } from './silence.ts'
import type { SufficientResult } from './sufficient.ts'
import * as words from './words/consensus.ts'
import { sentences } from './words/forms.ts'

/** How a decision by consensus came out: who objected, whose objection did not count and why, what is attached; and where it was discretionary, that it was. */
export function consensusWords(result: ConsensusResult, names: Names = {}): Words {
  const { outcome, objectors, discretionary, without, unavailing, notes } = result
  const about = (text: InSix, ids: readonly string[]): readonly Words[] => (ids.length === 0 ? [] : [fill(text, { names: named([...new Set(ids)], names) })])
  const decided = discretionary || outcome === 'awaits-judgement'
    ? [words.judged[outcome], ...about(words.objectionsRecorded, objectors)]
    : outcome === 'objected' ? about(words.objected, objectors) : [unavailing.length === 0 ? words.agreed : words.agreedAll]
  return sentences([
    ...decided, ...about(words.without, without),
    ...(['not-entitled', 'consent-not-needed', 'after-gavel', 'not-formal', 'not-in-meeting', 'not-present'] as const)
      .flatMap((because) => about(words.unavailing[because], unavailing.filter((one) => one.because === because).map(({ by }) => by))),
    ...(['interpretation', 'reservation', 'dissociation'] as const).flatMap((kind) => about(words.notes[kind], notes.filter((one) => one.kind === kind).map(({ by }) => by))),
  ])
}

/** Sufficient consensus test by test, or the chair's declaration with its reason. `tests` names the tests. */
export function sufficientWords({ outcome, tests, reason }: SufficientResult, names: Names = {}): Words {
  if (outcome === 'awaits-declaration') return words.sufficient['awaits-declaration']
  const each = tests.map(({ id, met, ...numbers }) => fill(words.sufficient[met ? 'met' : 'not-met'], { ...numbers, test: named([id], names) }))
  return sentences([...each, words.sufficient[outcome], ...(reason === null ? [] : [fill(words.sufficient.declared, { reason })])])
}

/** Where a silence procedure stands. The instant of expiry is shown beside it, with the clock of the place, by whoever shows it. */
export function silenceWords({ outcome, breaks, late }: SilenceResult, names: Names = {}): Words {
  const by = (some: readonly { readonly by: string }[]): InSix => named([...new Set(some.map((one) => one.by))], names)
  return sentences([fill(words.silence[outcome], { names: by(breaks) }), ...(late.length === 0 ? [] : [fill(words.silence.late, { names: by(late) })])])
}

/** Whether a silence procedure may start, and why not. */
export function silenceStartWords(start: SilenceStart, names: Names = {}): Words {
  return start.kind === 'objected' ? fill(words.silence.objected, { names: named(start.objectors, names) }) : words.silence[start.kind]
}

import type { SeatId } from '#base/ids.ts'
import { fill, joined, listed, type Words } from '#base/words.ts'
import type { Consent } from './agreement-state.ts'
import type { Decision } from './state.ts'
import { lines } from './words/script.ts'

/** The word for how a decision ended. A decision that lets a silence procedure begin adopts no draft, and is not said to. */
export function outcomeSaid(on: Decision['on']['kind'], outcome: Decision['outcome']): Decision['outcome'] | 'silence-begun' {
  return on === 'silence' && outcome === 'adopted' ? 'silence-begun' : outcome
}

type Names = (seat: SeatId) => Words

/** How a decision without a vote came about where somebody objected or was not asked; null where nothing of that needs saying. */
export function consentTold({ consent, outcome }: Pick<Decision, 'consent' | 'outcome'>, chair: Words, names: Names): Words | null {
  if (consent?.sufficient !== undefined) return sufficiencyTold(consent.sufficient, consent, outcome === 'adopted', chair, names)
  if (consent === undefined || outcome !== 'adopted') return null
  const { objectors, without, judged } = consent
  const over = objectors.length === 0 ? null : fill(lines[judged ? 'agreed-judged' : 'agreed-over'], { chair, who: all(objectors, names) })
  const one = without.length === 0 ? null : fill(lines['agreed-without'], { who: all(without, names) })
  return over === null ? one : one === null ? over : joined(one, over)
}

/** Whether consensus was sufficient, with the arithmetic of each test, who objected, and the reason the chair gave. */
function sufficiencyTold({ tests, reason }: NonNullable<Consent['sufficient']>, { objectors, judged }: Consent, sufficient: boolean, chair: Words, names: Names): Words {
  const found = fill(lines[judged ? (sufficient ? 'declared-sufficient' : 'declared-insufficient') : sufficient ? 'sufficient' : 'insufficient'], { chair })
  const counted = tests.map(({ name, support, whole, needed }) => fill(lines['test-told'], { test: name, support, whole, needed }))
  return [found, ...counted, fill(lines['objected-and-reason'], { who: all(objectors, names), reason })].reduce(joined)
}

/** The sentence on how a decision was reached, followed by whom it binds and what was registered with it. */
export function agreementTold(decision: Pick<Decision, 'outcome' | 'bound' | 'vote' | 'notes'>, reached: Words, names: Names): Words {
  const { notes = [], outcome } = decision
  const bound = outcome === 'adopted' ? decision.vote?.bound ?? decision.bound ?? [] : []
  const told = [
    reached,
    ...(bound === 'all' ? [lines['binds-all']] : bound.length === 0 ? [] : [fill(lines['binds-those'], { who: all(bound, names) })]),
    ...(notes.length === 0 ? [] : [fill(lines['notes-registered'], { notes: listed(notes.map(({ kind, seat }) => fill(lines[kind], { who: names(seat) })), 'commas') })]),
  ]
  return told.reduce(joined)
}

function all(seats: readonly SeatId[], names: Names): Words {
  return listed(seats.map(names), 'commas')
}

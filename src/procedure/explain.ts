import { citeAll } from '#rulebooks/citing.ts'
import { fill, joined } from '#base/words.ts'
import { arithmetic } from '#voting/arithmetic.ts'
import { agreementTold, consentTold } from './agreement.ts'
import { endWords } from './election-ends.ts'
import { begin } from './refusing.ts'
import { readingsTold } from './rereading.ts'
import { settledTold } from './rulings.ts'
import { nameOf } from './scene.ts'
import { sequelTold } from './sequels.ts'
import type { Cited, ConferenceState, Decision } from './state.ts'
import { lines } from './words/script.ts'

/**
 * How a decision was reached: its arithmetic as a sentence, and the rules. Null for a decision that is no longer among those kept;
 * the event that took it then says it.
 */
export function explain(state: ConferenceState, decision: string): Cited | null {
  const found = state.decisions.find(({ id }) => id === decision)
  return found === undefined || state.founding === null ? null : { words: begin(wordsOf(state, found)), cites: citeAll(state.founding.rulebook, [...new Set([...found.rules, ...(found.sequel?.rules ?? []), ...(found.owed?.rules ?? []), ...(found.readings ?? []).flatMap(({ rules, sequel }) => [...rules, ...(sequel?.rules ?? [])])])]) }
}

function wordsOf(state: ConferenceState, decision: Decision): Cited['words'] {
  const told = agreementTold(decision, reachedBy(state, decision), (seat) => nameOf(state, seat))
  const { founding } = state
  if (founding === null) return told
  const sequel = sequelTold(founding.rulebook, decision)
  return [told, ...(sequel === null ? [] : [sequel]), ...settledTold(founding.rulebook, decision.settled ?? []), ...readingsTold(state, decision)].reduce(joined)
}

function reachedBy(state: ConferenceState, decision: Decision): Cited['words'] {
  const { how, outcome, vote } = decision
  if (decision.election !== undefined) return endWords(decision.election)
  if (vote !== null && outcome !== 'elected' && outcome !== 'places-vacant') return arithmetic({ outcome, ...vote }, Object.fromEntries(state.preparation.seats.map(({ id, names }) => [id, names])))
  const chair = state.founding?.rulebook.chair ?? { en: 'the chair' }
  switch (how) {
    case 'rule': return lines['by-the-rule']
    case 'chair': return fill(lines[outcome === 'adopted' ? 'by-the-chair' : 'not-by-the-chair'], { chair })
    case 'silence': return lines[outcome === 'adopted' ? 'silence-adopted' : 'silence-broken']
    case 'without-objection': case 'vote': case 'by-ballot': case 'without-a-ballot': return consentTold(decision, chair, (seat) => nameOf(state, seat)) ?? lines[outcome === 'adopted' ? 'without-objection' : 'objection-stopped']
  }
}

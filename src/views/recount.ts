import type { Event } from '#base/event.ts'
import type { Stance } from '#base/majority.ts'
import { own } from '#base/own.ts'
import { recountElections } from './recount-elections.ts'
import { rejectedByRule } from './recount-parts.ts'
import { recountSilences } from './recount-silences.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import { conference } from '#procedure/decider.ts'
import type { ConferenceEvent, ConferenceEvents } from '#procedure/events.ts'
import { readUnder } from '#procedure/rereading.ts'
import { testsNow } from '#procedure/sufficiency.ts'
import { sufficientConsensus } from '#voting/sufficient.ts'
import { type Countable, questionOf, resultOf, suspendedHere } from '#procedure/counting.ts'
import type { ConferenceState } from '#procedure/state.ts'
import { isText } from '#procedure/contested.ts'
import { consensus, type Objection } from '#voting/consensus.ts'
import { type Tally, tally } from '#voting/tally.ts'

/** What a journal says of a decision and what today's arithmetic makes of the votes in it. `position` is that of the decision. */
export type Difference = { readonly position: number; readonly decision: string; readonly of: string; readonly recorded: string; readonly recounted: string }

/**
 * The recount of a journal. `recounted` decisions rest on what the file shows; `fromRoll` of them on the names in the result,
 * because the votes as sent were withheld from this reader; `withheld` could not be recounted at all. It changes nothing.
 */
export type Recount = { readonly decisions: number; readonly recounted: number; readonly fromRoll: number; readonly withheld: number; readonly differences: readonly Difference[] }

type Line = { readonly position: number; readonly event: Event | null }
type Opened = { readonly position: number; readonly data: ConferenceEvents['vote-opened']; readonly cast: Map<string, Answer>; readonly hands: Map<string, number> }
type Put = { readonly position: number; readonly data: ConferenceEvents['question-put']; readonly objections: Objection[] }

/** Counts every decision of a journal again from the votes and objections as sent. Lines must be in order; withheld ones are null. */
export function recount(lines: readonly Line[]): Recount {
  let state = conference.initial
  const votes = new Map<string, Opened>()
  const questions = new Map<string, Put>()
  const rolls = new Map<string, CountedAgain>()
  const differences: Difference[] = []
  const elections = recountElections()
  const silences = recountSilences()
  const withheldUpTo = countWithheld(lines)
  const hidden = (from: number, to: number): boolean => (withheldUpTo.get(to) ?? 0) > (withheldUpTo.get(from) ?? 0)
  const tallies = { decisions: 0, recounted: 0, fromRoll: 0, withheld: 0 }
  for (const { position, event } of lines) {
    if (event === null) continue
    const happened = recorded(event)
    switch (happened.type) {
      case 'vote-opened': votes.set(happened.data.vote, { position, data: happened.data, cast: new Map(), hands: new Map() }); break
      case 'vote-cast': votes.get(happened.data.vote)?.cast.set(happened.data.seat, happened.data.choice); break
      case 'hands-counted': votes.get(happened.data.vote)?.hands.set(happened.data.answer, happened.data.number); break
      case 'paper-result-entered': {
        const opened = votes.get(happened.data.vote)
        for (const [seat, answer] of Object.entries(happened.data.cast ?? {})) opened?.cast.set(seat, answer)
        for (const [answer, number] of Object.entries(happened.data.counts ?? {})) opened?.hands.set(answer, number)
        break
      }
      case 'call-undone': votes.get(happened.data.vote)?.cast.delete(happened.data.seat); break
      case 'call-answered': {
        const { vote, seat, answer } = happened.data
        if (answer === 'yes' || answer === 'no' || answer === 'abstain') votes.get(vote)?.cast.set(seat, answer)
        break
      }
      case 'question-put': questions.set(happened.data.question, { position, data: happened.data, objections: [] }); break
      case 'objection-raised': questions.get(happened.data.question)?.objections.push({ by: happened.data.seat, formal: happened.data.formal !== false, inMeeting: true, beforeGavel: true }); break
      case 'vote-closed': {
        tallies.decisions++
        const opened = votes.get(happened.data.vote)
        const unseen = hidden(opened?.position ?? 0, position)
        const { roll } = happened.data.decision.vote ?? { roll: null }
        // A body that was set up out of this reader's sight may meet in public.
        const unknown = own(state.bodies, happened.data.body) === undefined && hidden(0, position)
        if (unknown || (unseen && (opened === undefined || roll === null))) {
          tallies.withheld++
          break
        }
        tallies.recounted++
        if (unseen) tallies.fromRoll++
        const again = opened === undefined ? null : countedAgain(happened.data.decision, opened, unseen, state)
        if (again !== null) rolls.set(happened.data.decision.id, again)
        differences.push(...differing(position, happened.data.decision, opened, again))
        break
      }
      case 'question-decided': {
        tallies.decisions++
        const { question, decision } = happened.data
        const put = question === null ? undefined : questions.get(question)
        if (decision.how === 'rule') {
          const emptied = rejectedByRule(happened.data, state)
          if (emptied === null) tallies.withheld++
          else tallies.recounted++
          if (emptied === false) differences.push({ position, decision: decision.id, of: 'outcome', recorded: decision.outcome, recounted: 'some of it was approved' })
          break
        }
        if (decision.how === 'chair' || (question !== null && hidden(put?.position ?? 0, position))) {
          if (decision.how !== 'chair') tallies.withheld++
          else tallies.recounted++
          break
        }
        tallies.recounted++
        const heard = put === undefined ? 'adopted' : decision.consent?.sufficient === undefined ? agreement(put, decision.outcome === 'adopted', state) : sufficiency(decision, own(state.bodies, happened.data.body), state)
        if (heard !== decision.outcome) differences.push({ position, decision: decision.id, of: 'outcome', recorded: decision.outcome, recounted: heard })
        break
      }
      case 'result-read': { // it belongs to its decision, which was told among the others
        const counted = rolls.get(happened.data.decision)
        if (counted !== undefined) differences.push(...readAgain(position, happened.data, counted, state))
        break
      }
      case 'silence-started': case 'silence-answered': silences.read(position, happened, state); break
      case 'silence-concluded': {
        tallies.decisions++
        if (hidden(silences.began(happened), position)) {
          tallies.withheld++
          break
        }
        tallies.recounted++
        differences.push(...silences.ended(position, happened))
        break
      }
      case 'election-called': case 'candidate-named': case 'candidate-withdrawn': case 'ballot-opened': case 'ballot-counted': case 'lots-drawn': case 'ballot-cast':
        differences.push(...elections.read(position, happened))
        break
      case 'election-ended': {
        tallies.decisions++
        const again = hidden(elections.began(happened.data.election), position) ? null : elections.ended(position, happened)
        if (again === null) tallies.withheld++
        else tallies.recounted++
        differences.push(...again ?? [])
        break
      }
      case 'motion-decided': // the chair's own decision: there is nothing to count
        tallies.decisions++
        tallies.recounted++
        break
      default: break
    }
    state = conference.evolve(state, event)
  }
  return { ...tallies, differences }
}

/** Whether the objections stood in the way, as the rulebook understands them. A presiding officer's judgement is taken as it was given: there is nothing to count. */
function agreement({ data: { proposal, without, directed = [] }, objections }: Put, judged: boolean, { founding }: ConferenceState): 'adopted' | 'not-adopted' {
  const entitled = objections.map(({ by }) => by)
  const book = founding?.rulebook.adoption.blockedBy ?? 'formal-objection'
  const blockedBy = book === 'presidents-judgement' && !isText(proposal) ? 'any-objection' : book
  const again = consensus({ blockedBy, entitled, present: entitled, objections, without: without == null ? directed : [without, ...directed], judgement: judged ? 'consensus' : 'no-consensus' })
  return again.outcome === 'agreed' ? 'adopted' : 'not-adopted'
}

/** The tests of sufficient consensus once more; what the chair declared is taken as it was given. */
function sufficiency({ consent, outcome }: ConferenceEvents['question-decided']['decision'], body: ConferenceState['bodies'][string] | undefined, state: ConferenceState): string {
  const book = state.founding?.rulebook
  const rule = book === undefined || body === undefined ? null : testsNow({ state, book, body })
  if (rule?.kind !== 'tests') return outcome
  return sufficientConsensus(rule, consent?.sufficient?.supports ?? []).outcome === 'sufficient' ? 'adopted' : 'not-adopted'
}

/** A door: what the decider wrote under a type has that type's data. Other types fall through the switch. */
function recorded(event: Event): ConferenceEvent {
  return event as ConferenceEvent
}

type CountedAgain = { readonly again: Tally; readonly votes: { readonly [seat: string]: Stance }; readonly fromRoll: boolean; readonly electorate: readonly string[] }

/** A vote counted again, from what was sent or else from the names in the result; null where it names nothing that is there. `state` is the conference just before. */
function countedAgain({ vote: announced }: ConferenceEvents['vote-closed']['decision'], { data: question, cast, hands }: Opened, fromRoll: boolean, state: ConferenceState): CountedAgain | null {
  const body = own(state.bodies, question.body)
  const book = state.founding?.rulebook
  if (announced === null || body === undefined || book === undefined) return null
  const vote: Countable = { ...question, cast: Object.fromEntries(cast), hands: { counts: Object.fromEntries(hands), teller: '' } }
  const { counted, stances } = resultOf({ state, book, body }, vote)
  const votes: { readonly [seat: string]: Stance } = fromRoll ? announced.roll ?? {} : stances
  const again = fromRoll ? tally({ ...questionOf({ state, book, body }, vote), votes: { ...votes, ...suspendedHere({ body }, vote) } }) : counted
  return { again, votes, fromRoll, electorate: question.electorate }
}

const fields = ['for', 'against', 'abstained', 'notParticipating', 'absent', 'suspended', 'membership', 'present', 'base', 'needed', 'quorum'] as const

type Counts = Pick<Tally, (typeof fields)[number] | 'vetoedBy'>

const telling = (position: number, decision: string) => (of: string, one: unknown, other: unknown): readonly Difference[] =>
  JSON.stringify(one) === JSON.stringify(other) ? [] : [{ position, decision, of, recorded: String(one), recounted: String(other) }]

/** Field by field against the result that was announced. */
function differing(position: number, { vote: announced, id, outcome }: ConferenceEvents['vote-closed']['decision'], opened: Opened | undefined, counted: CountedAgain | null): readonly Difference[] {
  if (opened === undefined || announced === null) return [{ position, decision: id, of: 'vote', recorded: announced?.id ?? 'none', recounted: 'was never opened' }]
  if (counted === null) return [{ position, decision: id, of: 'vote', recorded: announced.id, recounted: 'is before no body' }]
  const { roll } = announced
  const told = telling(position, id)
  return [...countsDiffering(told, { outcome, ...announced }, counted.again), ...(roll === null ? [] : counted.electorate.flatMap((seat) => told(`vote of ${seat}`, own(roll, seat), counted.votes[seat])))]
}

/** The same votes read under another matter, once more, against the reading that stands in the journal. */
function readAgain(position: number, { decision, matter, outcome, count, bound }: ConferenceEvents['result-read'], { again, votes }: CountedAgain, state: ConferenceState): readonly Difference[] {
  const kind = own(state.founding?.rulebook.matters ?? {}, matter)
  if (kind === undefined) return [{ position, decision, of: 'matter', recorded: matter, recounted: 'is not in the rulebook' }]
  const read = readUnder({ state }, again, votes, kind)
  const told = telling(position, decision)
  return [...countsDiffering(told, { outcome, ...count }, { outcome: read.outcome, ...read.count }), ...told('bound', bound, read.bound)]
}

function countsDiffering(told: ReturnType<typeof telling>, one: Counts & { readonly outcome: string }, other: Counts & { readonly outcome: string }): readonly Difference[] {
  return [...told('outcome', one.outcome, other.outcome), ...fields.flatMap((field) => told(field, one[field], other[field])), ...told('vetoedBy', one.vetoedBy, other.vetoedBy)]
}

/** How many lines up to and including a position were withheld. */
function countWithheld(lines: readonly Line[]): ReadonlyMap<number, number> {
  let withheld = 0
  return new Map(lines.map(({ position, event }) => [position, event === null ? ++withheld : withheld]))
}

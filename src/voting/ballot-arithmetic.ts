import type { Majority } from '#base/majority.ts'
import { fill, listed, type Words } from '#base/words.ts'
import { type Names, named, shareOf } from './arithmetic.ts'
import { type BallotCount, type SheetProblem, type TwoSheets, votesNeeded } from './ballot.ts'
import type { Elected, Next } from './election.ts'
import { ranked } from './ranking.ts'
import * as words from './words/election.ts'
import { inSentence, sentences } from './words/forms.ts'

/** One name as it is shown. */
const nameOf = (id: string, names: Names): Words => (Object.hasOwn(names, id) ? (names[id] ?? { en: id }) : { en: id })

/** A ballot as it is read out: "Ballots issued: 60; valid: 59; … Required majority: 40 (two thirds of the valid ballots). Votes obtained: …" */
export function ballotArithmetic(count: BallotCount, { majority, membership }: { readonly majority: Majority; readonly membership: number }, names: Names = {}): Words {
  const { issued, valid, blank, invalid } = count
  const votes = ranked(count).map(([id, number]) => fill(words.votesOf, { name: nameOf(id, names), votes: number }))
  return fill(words.ballotCounted, {
    issued, valid, blank, invalid, needed: votesNeeded(majority, valid, membership), share: inSentence(shareNeeded(majority)), votes: votes.length === 0 ? words.nobodyNamed : listed(votes, 'commas'),
  })
}

/** Those elected, each with the votes and with what settled a tie; empty where nobody was. */
export function electedWords(elected: readonly Elected[], names: Names = {}): Words | null {
  if (elected.length === 0) return null
  const each = elected.map(({ name, votes, how }) => fill(words.electedBy[how], { name: nameOf(name, names), votes }))
  return fill(elected.length === 1 ? words.electedOne : words.elected, { names: listed(each, 'commas') })
}

/** What comes next in an election, and why: "No candidate obtained the required majority. Ballot 2 is restricted to: …" */
export function nextWords(next: Next, left: number, names: Names = {}): Words {
  switch (next.kind) {
    case 'done': return words.nexts.done
    case 'no-candidates': return fill(words.nexts['no-candidates'], { places: left })
    case 'out-of-turn': return fill(words.missteps[next.problem], { at: next.at + 1 })
    case 'lot': return sentences([words.reasons[next.why], fill(words.nexts.lot, { names: named(next.among, names), places: next.places })])
    case 'ballot': {
      const ballot = fill(words.nexts[next.sort], { number: next.number, names: named(next.among ?? [], names), places: next.places })
      return next.why === 'first' ? ballot : sentences([words.reasons[next.why], ballot])
    }
  }
}

/** Two tellers' sheets in words: that they agree, where they differ, or what is impossible in them. */
export function sheetsWords(sheets: TwoSheets, names: Names = {}): Words {
  switch (sheets.kind) {
    case 'agreed': return words.sheetsAgree
    case 'differ': return fill(words.sheetsDiffer, {
      differences: listed(sheets.differences.map(({ of, one, other }) => fill(words.sheetDifference, { what: typeof of === 'string' ? words.sheetLines[of] : nameOf(of.candidate, names), one, other })), 'semicolons'),
    })
    case 'impossible': return sentences(sheets.problems.map((problem) => problemWords(problem, names)))
  }
}

function problemWords(problem: SheetProblem, names: Names): Words {
  const { problem: what, ...facts } = problem
  return fill(words.sheetProblems[what], 'candidate' in facts ? { ...facts, candidate: nameOf(facts.candidate, names) } : facts)
}

function shareNeeded(majority: Majority): Words {
  return majority.kind === 'count' ? words.votesNeededToElect : shareOf(majority, majority.of === 'membership' || majority.of === 'participants' ? words.electors.members : words.electors.ballots)
}

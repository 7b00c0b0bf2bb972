import type { Json } from '#base/canonical.ts'
import { choice, integer, list, record, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { type BallotCount, compareSheets } from '#voting/ballot.ts'
import { act } from './act.ts'
import { ballotIn, notOpen, onBallot, rulesOf } from './ballots.ts'
import { onBody } from './bodies.ts'
import type { CommandOf } from './act.ts'
import { hasElections } from './electing.ts'
import { type Ballot, type Sheet, sheetBox, type Tellers } from './elections-state.ts'
import type { Happening } from './events.ts'
import { inMeeting } from './precedence.ts'
import { refuse } from './refusing.ts'
import { bureau } from './rights.ts'
import type { Scene } from './scene.ts'

const longestName = 200
/** Ballot papers, and votes for one candidate, that a sheet can show. */
const mostPapers = 10_000
const mostNames = 300

/**
 * One teller's sheet. The first goes into a box where nobody sees it; with the second the two are compared, to the last figure. Where they
 * differ either is entered again, by the teller whose it was.
 */
const enterSheet = act('enter-sheet', {
  fields: {
    ballot: text(1, 64), teller: text(1, longestName), issued: integer(0, mostPapers), valid: integer(0, mostPapers), blank: integer(0, mostPapers), invalid: integer(0, mostPapers),
    votes: list(record({ candidate: text(1, 64), votes: integer(0, mostPapers) }), 0, mostNames),
  },
  hindrance: (scene) => bureau(scene) ?? hasElections(scene) ?? inMeeting(scene) ?? counting(scene),
  shapes: (scene) => {
    const ballot = ballotIn(scene)
    if (ballot === null) return []
    const { tellers } = ballot
    const number = integer(0, mostPapers)
    return [{
      ballot: choice(ballot.id), teller: tellers.are === 'both' ? choice(...tellers.sheets.map(({ teller }) => teller)) : text(1, longestName),
      issued: number, valid: number, blank: number, invalid: number, votes: list(record({ candidate: choice(...ballot.names), votes: number }), 0, mostNames),
    }]
  },
  why: (scene, command) => {
    const ballot = ballotIn(scene)
    if (ballot === null || ballot.id !== command.ballot) return notOpen(scene, command.ballot)
    const { tellers } = ballot
    if (tellers.are === 'both' && !tellers.sheets.some(({ teller }) => teller === command.teller)) {
      return refuse(scene, 'another-teller', rulesOf(scene), { one: tellers.sheets[0].teller, other: tellers.sheets[1].teller })
    }
    return refuse(scene, 'not-on-the-ballot', rulesOf(scene))
  },
  happens: (scene, command, { papers }) => {
    const ballot = ballotIn(scene)
    if (ballot === null) return []
    const { tellers } = ballot
    const sheet = sheetOf(command)
    if (tellers.are === 'both') {
      const [one, other] = tellers.sheets
      return [compared(scene, ballot, one.teller === sheet.teller ? [sheet, other] : [one, sheet])]
    }
    const box = sheetBox(ballot.id, tellers.round)
    if (tellers.are === 'none') return { events: [entered(scene, ballot, sheet.teller, tellers.round)], papers: [{ box, paper: sheet.count as Json }] }
    // The same teller again, before the other: the sheet is replaced. So it is where the first one has got lost.
    const [first] = papers(box)
    if (isSame(tellers.teller, sheet.teller) || first === undefined) {
      return { events: [entered(scene, ballot, sheet.teller, tellers.round + 1)], papers: [{ box: sheetBox(ballot.id, tellers.round + 1), paper: sheet.count as Json }], empties: [box] }
    }
    return { events: [compared(scene, ballot, [{ teller: tellers.teller, count: countIn(first) }, sheet])], empties: [box] }
  },
})

function counting(scene: Scene): Refusal | null {
  const ballot = ballotIn(scene)
  if (ballot === null) return refuse(scene, 'no-open-ballot', rulesOf(scene))
  if (ballot.method === 'electronic') return refuse(scene, 'counted-from-the-box', rulesOf(scene))
  if (ballot.status === 'open') return refuse(scene, 'close-ballot-first', rulesOf(scene))
  return agreed(ballot) === null ? null : refuse(scene, 'sheets-agree', rulesOf(scene))
}

/** The count on which both tellers agree; null until they do. */
export function agreed({ tellers }: Pick<Ballot, 'tellers'>): BallotCount | null {
  return tellers.are === 'both' && tellers.compared.kind === 'agreed' ? tellers.compared.count : null
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** A name entered twice on a sheet has the figure entered last. */
function sheetOf({ teller, issued, valid, blank, invalid, votes }: CommandOf<'enter-sheet'>): Sheet {
  return { teller, count: { issued, valid, blank, invalid, votes: Object.fromEntries(votes.map((one) => [one.candidate, one.votes])) } }
}

/** A door: what lies in a sheet's box was put there by this file. */
function countIn(paper: Json): BallotCount {
  return paper as BallotCount
}

const bureauOnly = ['bureau'] as const

function entered({ body }: Scene, { id }: Ballot, teller: string, round: number): Happening {
  return { type: 'sheet-entered', v: 1, audience: bureauOnly, data: { body: body.id, ballot: id, teller, round } }
}

function compared({ body }: Scene, ballot: Ballot, sheets: readonly [Sheet, Sheet]): Happening {
  return { type: 'sheets-compared', v: 1, audience: bureauOnly, data: { body: body.id, ballot: ballot.id, sheets, compared: compareSheets(ballot, sheets[0].count, sheets[1].count, ballot.electorate.length) } }
}

export const tellerActs = { 'enter-sheet': enterSheet }

export const tellerEvolves = {
  'sheet-entered': onBody<'sheet-entered'>((body, { data: { ballot, teller, round } }) => onBallot(body, ballot, (one) => ({ ...one, tellers: { are: 'one', round, teller } }))),
  'sheets-compared': onBody<'sheets-compared'>((body, { data: { ballot, sheets, compared: result } }) =>
    onBallot(body, ballot, (one) => ({ ...one, tellers: { are: 'both', round: one.tellers.round, sheets, compared: result } satisfies Tellers }))),
}


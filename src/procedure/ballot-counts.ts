import type { Json } from '#base/canonical.ts'
import { shuffled } from '#base/draw.ts'
import { choice, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { own } from '#base/own.ts'
import { joined, type Words } from '#base/words.ts'
import { type BallotCount, countPapers, type Paper } from '#voting/ballot.ts'
import { ballotArithmetic, electedWords, nextWords } from '#voting/ballot-arithmetic.ts'
import type { Turn } from '#voting/election.ts'
import { act, type Outcome } from './act.ts'
import { ballotIn, boxesOf, notOpen, rulesOf } from './ballots.ts'
import { onBody } from './bodies.ts'
import { endOf } from './election-ends.ts'
import { electing, hasElections, namesIn } from './electing.ts'
import { type Ballot, ballotBox, type Election, standingOf } from './elections-state.ts'
import { inMeeting, noPoint, nothingPending } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { entitled, happens, type Scene } from './scene.ts'
import type { Body } from './state.ts'
import { agreed } from './tellers.ts'

/** Counts the box, or takes the count of the two tellers, and announces it: who is elected, and what comes next and why. */
const countBallot = act('count-ballot', {
  fields: { ballot: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? hasElections(scene) ?? inMeeting(scene) ?? noPoint(scene),
  shapes: (scene) => {
    const ballot = ballotIn(scene)
    return [{ ballot: choice(...(ballot === null || uncountable(scene, ballot) !== null ? [] : [ballot.id])) }]
  },
  why: (scene, command) => {
    const ballot = ballotIn(scene)
    return (ballot?.id === command.ballot ? uncountable(scene, ballot) : null) ?? notOpen(scene, command.ballot)
  },
  happens: (scene, _command, { papers }) => {
    const { election } = scene.body
    const ballot = ballotIn(scene)
    if (election === null || ballot === null) return []
    if (ballot.method === 'paper') {
      const count = agreed(ballot)
      const { tellers } = ballot
      return count === null || tellers.are !== 'both' ? [] : announced(scene, election, ballot, count, { papers: null, sheets: tellers.sheets })
    }
    const box = papers(ballotBox(ballot.id)).map(paperIn)
    const empties = boxesOf(ballot)
    if (box.length !== ballot.voted.length) return { events: [annulled(scene, ballot, 'papers-differ', null)], empties }
    return { events: announced(scene, election, ballot, countPapers(ballot, box, ballot.voted.length), { papers: box, sheets: null }), empties }
  },
})

function uncountable(scene: Scene, ballot: Ballot): Refusal | null {
  if (ballot.status === 'open') return refuse(scene, 'close-ballot-first', rulesOf(scene))
  return ballot.method === 'electronic' || agreed(ballot) !== null ? null : refuse(scene, 'sheets-first', rulesOf(scene))
}

/** A door: what lies in the box of a ballot is names, put there by the command that casts it. */
function paperIn(paper: Json): Paper {
  return Array.isArray(paper) ? paper.map(String) : []
}

type Counted = { readonly papers: readonly Paper[] | null; readonly sheets: readonly [{ readonly teller: string; readonly count: BallotCount }, { readonly teller: string; readonly count: BallotCount }] | null }

/** The count with its arithmetic; the election goes on or ends. Too few papers where nobody counted more in the room: no decision was taken. */
function announced(scene: Scene, election: Election, ballot: Ballot, count: BallotCount, from: Counted) {
  const present = presentAt(scene, count.valid + count.blank + count.invalid)
  if (ballot.quorum !== null && present < ballot.quorum) return [annulled(scene, ballot, 'no-quorum', { present, needed: ballot.quorum })]
  const { after, words } = turned(scene, election, { kind: 'ballot', count }, ballotArithmetic(count, { majority: election.rule.majority, membership: election.membership }, namesIn(scene.state, election)))
  return [
    happens(scene, 'ballot-counted', { body: scene.body.id, election: election.id, ballot: ballot.id, number: ballot.number, count, ...from, words }),
    ...(standingOf(after).next.kind === 'done' ? endOf(scene, after, 'by-ballot') : []),
  ]
}

/** As many as handed in a paper, or were counted in the room; where nobody has counted, members without their vote are taken to be there, if they count. */
function presentAt({ state, book, body }: Scene, handedIn: number): number {
  const counting = entitled({ state, book, body }, 'countsForQuorum')
  const { presence } = body
  if (presence !== null) return Math.max(handedIn, counting.filter((seat) => presence.includes(seat)).length)
  return handedIn + (book.quorum.suspendedCount ? counting.filter((seat) => own(state.suspended, seat) !== undefined).length : 0)
}

function annulled(scene: Scene, { id }: Ballot, because: 'papers-differ' | 'no-quorum', quorum: { readonly present: number; readonly needed: number } | null) {
  return happens(scene, 'ballot-annulled', { body: scene.body.id, ballot: id, because, reason: null, quorum, rules: because === 'no-quorum' ? scene.book.quorum.rules : rulesOf(scene) })
}

/** The election after a ballot or a lot, with what is said of it: the sum, those newly elected, what comes next. */
function turned(scene: Scene, election: Election, turn: Turn, sum: Words | null): { readonly after: Election; readonly words: Words } {
  const before = standingOf(election)
  const after: Election = { ...election, history: [...election.history, turn], ballot: null }
  const now = standingOf(after)
  const names = namesIn(scene.state, election)
  const fresh = now.elected.slice(before.elected.length)
  const told = [sum, electedWords(fresh, names), nextWords(now.next, now.left, names)].filter((words) => words !== null)
  return { after, words: told.reduce(joined) }
}

/** Lots, where ballots left candidates equal. All names are drawn, so that the whole order stands in the record. */
const drawLots = act('draw-lots', {
  fields: { election: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? hasElections(scene) ?? inMeeting(scene) ?? electing(scene) ?? nothingPending(scene) ?? tied(scene),
  shapes: ({ body: { election } }) => (election === null ? [] : [{ election: choice(election.id) }]),
  why: (scene) => refuse(scene, 'election-over', rulesOf(scene)),
  happens: (scene, _command, { draw }): Outcome => {
    const { election } = scene.body
    const lot = election === null ? null : standingOf(election).next
    if (election === null || lot?.kind !== 'lot') return []
    const drawn = shuffled(lot.among, draw)
    const { after, words } = turned(scene, election, { kind: 'lot', drawn }, null)
    return [
      happens(scene, 'lots-drawn', { body: scene.body.id, election: election.id, among: lot.among, drawn, places: lot.places, for: lot.for, words, rules: scene.book.elections?.tie.rules ?? [] }),
      ...(standingOf(after).next.kind === 'done' ? endOf(scene, after, 'by-ballot') : []),
    ]
  },
})

function tied(scene: Scene): Refusal | null {
  const { election } = scene.body
  return election !== null && standingOf(election).next.kind === 'lot' ? null : refuse(scene, 'nothing-to-draw', scene.book.elections?.tie.rules ?? [])
}

export const ballotCountActs = { 'count-ballot': countBallot, 'draw-lots': drawLots }

function turnedTo(body: Body, id: string, turn: Turn, said: Words): Body {
  const { election } = body
  return election === null || election.id !== id ? body : { ...body, election: { ...election, history: [...election.history, turn], ballot: null, said } }
}

export const ballotCountEvolves = {
  'ballot-counted': onBody<'ballot-counted'>((body, { data: { election, count, words } }) => turnedTo(body, election, { kind: 'ballot', count }, words)),
  'lots-drawn': onBody<'lots-drawn'>((body, { data: { election, drawn, words } }) => turnedTo(body, election, { kind: 'lot', drawn }, words)),
}

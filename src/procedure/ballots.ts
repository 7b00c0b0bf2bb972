import type { Json } from '#base/canonical.ts'
import { choice, list, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { own } from '#base/own.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { comingIn, electedInPrivate, electing, hasElections, namesOn, votersOf } from './electing.ts'
import { type Ballot, ballotBox, ballotMethods, sheetBox } from './elections-state.ts'
import { debateDone, inMeeting, noPoint, nothingPending, quorate, quorumNeeded } from './precedence.ts'
import { refuse } from './refusing.ts'
import { presiding } from './rights.ts'
import { happens, nameOf, next, type Scene } from './scene.ts'
import { silent } from './speeches.ts'
import type { Body } from './state.ts'

const longestReason = 500
const mostNames = 300

/** Opens the next ballot: what kind it is and who is on the paper follows from those before; the electorate is those entitled now. */
const openBallot = act('open-ballot', {
  fields: { election: text(1, 64), method: choice(...ballotMethods) },
  hindrance: (scene) => presiding(scene) ?? hasElections(scene) ?? inMeeting(scene) ?? electing(scene) ?? nothingPending(scene) ?? nominated(scene) ?? inItsMeeting(scene) ?? due(scene) ?? somebodyVotes(scene) ?? quorate(scene),
  shapes: ({ body: { election } }) => (election === null ? [] : [{ election: choice(election.id), method: choice(...ballotMethods) }]),
  why: (scene) => refuse(scene, 'election-over', scene.book.elections?.rules ?? []),
  happens: (scene, { method }) => {
    const { election } = scene.body
    const coming = election === null ? null : comingIn(scene, election)
    if (election === null || coming?.kind !== 'ballot') return []
    const { kind: _kind, ...paper } = coming
    return [...silent(scene), happens(scene, 'ballot-opened', {
      body: scene.body.id, election: election.id, ballot: next(scene, 'ballot'), ...paper, method, electorate: votersOf(scene), names: namesOn(scene, election, coming), quorum: quorumNeeded(scene),
    })]
  },
})

function somebodyVotes(scene: Scene): Refusal | null {
  return votersOf(scene).length > 0 ? null : refuse(scene, 'no-seats', scene.book.participation.member.rules)
}

/** Nominating speeches come before the ballot. */
function nominated(scene: Scene): Refusal | null {
  return scene.book.elections?.nominations === 'with-speech' ? debateDone(scene) : null
}

function inItsMeeting(scene: Scene): Refusal | null {
  return scene.body.election === null ? null : electedInPrivate(scene, scene.body.election.kind)
}

function due(scene: Scene): Refusal | null {
  const { election } = scene.body
  if (election === null) return null
  const coming = comingIn(scene, election)
  if (coming.kind === 'ballot') return null
  if (coming.kind === 'lot') return refuse(scene, 'lots-first', scene.book.elections?.tie.rules ?? election.rules)
  return refuse(scene, election.history.length === 0 ? 'nobody-stands' : 'nobody-left', election.rules)
}

/** The open or uncounted ballot. */
export function ballotIn({ body }: Pick<Scene, 'body'>): Ballot | null {
  return body.election?.ballot ?? null
}

/** One delegation, one paper, by any of its people. Whom it names goes into the box; that it has voted is known. */
const castBallot = act('cast-ballot', {
  fields: { ballot: text(1, 64), names: list(text(1, 64), 0, mostNames) },
  hindrance: (scene) => (scene.seat === null ? refuse(scene, 'delegations-only', scene.book.participation.member.rules) : null) ?? hasElections(scene) ?? inMeeting(scene),
  shapes: (scene) => {
    const ballot = ballotIn(scene)
    return ballot === null || notCast(scene, ballot) !== null ? [] : [{ ballot: choice(ballot.id), names: list(choice(...ballot.names), 0, ballot.places) }]
  },
  why: (scene, command) => {
    const ballot = ballotIn(scene)
    if (ballot === null || ballot.id !== command.ballot) return notOpen(scene, command.ballot)
    // Which names are wrong is the voter's secret, so nothing of them is said.
    return notCast(scene, ballot) ?? refuse(scene, 'paper-does-not-fit', rulesOf(scene), { places: ballot.places })
  },
  happens: (scene, { ballot, names }) => (scene.seat === null ? [] : {
    events: [happens(scene, 'ballot-cast', { body: scene.body.id, ballot, seat: scene.seat.id })],
    papers: [{ box: ballotBox(ballot), paper: [...new Set(names)].toSorted() as Json }],
  }),
})

function notCast(scene: Scene, { method, status, electorate, voted }: Ballot): Refusal | null {
  const { seat, standing } = scene
  if (seat === null) return null
  const rules = rulesOf(scene)
  const barred = own(scene.state.suspended, seat.id)
  if (!electorate.includes(seat.id) && barred !== undefined) return refuse(scene, 'vote-suspended', barred, { who: nameOf(scene.state, seat.id) })
  if (!electorate.includes(seat.id)) return standing?.vote === false ? refuse(scene, 'no-right-to-vote', standing.rules, { role: standing.name }) : refuse(scene, 'not-in-electorate', rules)
  if (method === 'paper') return refuse(scene, 'by-paper', rules)
  if (status === 'closed') return refuse(scene, 'ballot-is-closed', rules)
  return voted.includes(seat.id) ? refuse(scene, 'ballot-cast', rules, { who: nameOf(scene.state, seat.id) }) : null
}

export function rulesOf({ book, body }: Scene): readonly string[] {
  return body.election?.rules ?? book.elections?.rules ?? []
}

/** A ballot is kept offline by its number, so that a late one never counts for the next. */
export function notOpen(scene: Scene, ballot: string): Refusal {
  const number = /^ballot-(\d+)$/.exec(ballot)?.[1]
  return refuse(scene, number !== undefined && Number(number) >= 1 && Number(number) <= scene.state.counts.ballot ? 'ballot-is-closed' : 'no-open-ballot', rulesOf(scene))
}

const closeBallot = act('close-ballot', {
  fields: { ballot: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? hasElections(scene) ?? inMeeting(scene) ?? noPoint(scene),
  shapes: (scene) => {
    const ballot = ballotIn(scene)
    return [{ ballot: choice(...(ballot?.status === 'open' ? [ballot.id] : [])) }]
  },
  why: (scene, command) => notOpen(scene, command.ballot),
  happens: (scene, { ballot }) => [happens(scene, 'ballot-closed', { body: scene.body.id, ballot })],
})

/** Something went wrong with a ballot: it is not counted, its papers are destroyed unread, and it is taken again under a new number. */
const annulBallot = act('annul-ballot', {
  fields: { ballot: text(1, 64), reason: text(1, longestReason) },
  hindrance: (scene) => presiding(scene) ?? hasElections(scene) ?? inMeeting(scene) ?? noPoint(scene),
  shapes: (scene) => [{ ballot: choice(...[ballotIn(scene)].flatMap((ballot) => (ballot === null ? [] : [ballot.id]))), reason: text(1, longestReason) }],
  why: (scene, command) => notOpen(scene, command.ballot),
  happens: (scene, { reason }) => {
    const ballot = ballotIn(scene)
    return ballot === null ? [] : { events: [happens(scene, 'ballot-annulled', { body: scene.body.id, ballot: ballot.id, because: 'chair', reason, quorum: null, rules: rulesOf(scene) })], empties: boxesOf(ballot) }
  },
})

/** Boxes in which something of this ballot lies. */
export function boxesOf({ id, method, tellers }: Ballot): readonly string[] {
  return [...(method === 'electronic' ? [ballotBox(id)] : []), ...(tellers.are === 'one' ? [sheetBox(id, tellers.round)] : [])]
}

export const ballotActs = { 'open-ballot': openBallot, 'cast-ballot': castBallot, 'close-ballot': closeBallot, 'annul-ballot': annulBallot }

/** Changes the ballot that is under way; one that is not, or not any more, stays as it was. */
export function onBallot(body: Body, id: string, change: (ballot: Ballot) => Ballot | null): Body {
  const { election } = body
  return election === null || election.ballot?.id !== id ? body : { ...body, election: { ...election, ballot: change(election.ballot) } }
}

export const ballotEvolves = {
  'ballot-opened': onBody<'ballot-opened'>((body, { data: { body: _body, election, ballot: id, ...frozen } }) => (body.election?.id === election ? {
    ...body, election: { ...body.election, said: null, ballot: { id, ...frozen, voted: [], status: 'open', tellers: { are: 'none', round: 1 } } },
  } : body)),
  'ballot-cast': onBody<'ballot-cast'>((body, { data: { ballot, seat } }) => onBallot(body, ballot, (one) => ({ ...one, voted: [...one.voted, seat] }))),
  'ballot-closed': onBody<'ballot-closed'>((body, { data: { ballot } }) => onBallot(body, ballot, (one) => ({ ...one, status: 'closed' }))),
  'ballot-annulled': onBody<'ballot-annulled'>((body, { data: { ballot, quorum } }) => {
    const without = onBallot(body, ballot, () => null)
    return quorum === null ? without : { ...without, quorum: { is: 'lacking', ...quorum } }
  }),
}

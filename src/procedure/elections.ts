import { choice, type Fields, integer, list, optional, text } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import { unopposed } from '#voting/election.ts'
import { act } from './act.ts'
import { onBody } from './bodies.ts'
import { endOf } from './election-ends.ts'
import { candidateName, comingIn, electedInPrivate, electedOnVacancy, electing, electionKind, hasElections, mayBeElected, noElectionOpen } from './electing.ts'
import { mayStandDown, stoodDown, withoutCandidate } from './standing-down.ts'
import { type Election, standingOf } from './elections-state.ts'
import type { Happening } from './events.ts'
import { currentItem, inMeeting, nothingPending } from './precedence.ts'
import { refuse } from './refusing.ts'
import { bureau, presiding, seated } from './rights.ts'
import { entitled, happens, next, type Scene } from './scene.ts'
import { silent } from './speeches.ts'

const mostPlaces = 100
const mostCandidates = 300
const longestName = 200
/** Ids in a list of candidates or seats. */
const ids = list(text(1, 64), 0, mostCandidates)

/** The chair calls an election: of what kind, for how many places, and who stands, where the body does not vote for any eligible member. */
const callElection = act('call-election', {
  fields: { kind: text(1, 64), places: integer(1, mostPlaces), candidates: optional(ids), persons: optional(list(text(1, longestName), 0, mostCandidates)), ineligible: optional(ids) },
  hindrance: (scene) => presiding(scene) ?? hasElections(scene) ?? inMeeting(scene) ?? openingOver(scene) ?? nothingPending(scene) ?? noElectionOpen(scene) ?? somebodyVotes(scene),
  shapes: (scene) => (scene.book.elections?.kinds ?? []).filter(({ id }) => electedInPrivate(scene, id) === null && electedOnVacancy(scene, id) === null).flatMap(({ id, places, of = 'members' }): readonly Fields[] => {
    const able = entitled(scene, 'candidate')
    const what: Fields = { kind: choice(id), places: places === null ? integer(1, mostPlaces) : choice(places) }
    // Where the body has nominations nobody need be named yet.
    if (of === 'persons') return [{ ...what, persons: scene.book.elections?.nominations === 'none' ? list(text(1, longestName), 1, mostCandidates) : optional(list(text(1, longestName), 0, mostCandidates)) }]
    // Somebody remains who can be voted for, whoever is not eligible; and whoever is named as a candidate is.
    return [{ ...what, candidates: optional(list(choice(...able), 0, mostCandidates)), ineligible: optional(list(choice(...able), 0, Math.max(0, able.length - 1))) }]
  }),
  why: (scene, { kind, places }) => {
    const found = electionKind(scene, kind)
    if (found === undefined) return refuse(scene, 'no-such-election', scene.book.elections?.rules ?? [])
    const not = electedInPrivate(scene, kind) ?? electedOnVacancy(scene, kind)
    if (not !== null) return not
    if (found.places !== null && found.places !== places) return refuse(scene, 'places-are-fixed', found.rules, { places: found.places })
    return refuse(scene, found.of === 'persons' ? 'persons-stand' : 'not-eligible', scene.book.elections?.rules ?? [])
  },
  happens: (scene, { kind, places, candidates, persons, ineligible }) => {
    const standing = [...new Set(persons ?? [])].map((name, n) => ({ id: `person-${n + 1}`, name }))
    const named = standing.length > 0 ? standing.map(({ id }) => id) : candidates == null || candidates.length === 0 ? null : [...new Set(candidates)]
    const barred = [...new Set(ineligible ?? [])].filter((seat) => named?.includes(seat) !== true)
    const nominated = named ?? (scene.book.elections?.nominations === 'none' ? null : [])
    return called(scene, { kind, places, candidates: nominated, persons: standing, ineligible: barred, step: null })
  },
})

/** The event of an election that begins, with everything its counts will rest on. */
export function called(scene: Scene, { kind, places, candidates, persons, ineligible, step }: Pick<Election, 'kind' | 'places' | 'candidates' | 'persons' | 'ineligible' | 'step'>): readonly Happening[] {
  const { elections } = scene.book
  const found = electionKind(scene, kind)
  if (elections === null || found === undefined) return []
  const { restriction, tooMany, rules } = found.ballots ?? elections
  const { tie } = elections
  return [happens(scene, 'election-called', {
    body: scene.body.id, election: next(scene, 'election'), kind, title: found.name, places, candidates, persons, ineligible: ineligible ?? [], step,
    membership: new Set([...entitled(scene, 'vote'), ...entitled(scene, 'countsForQuorum')]).size,
    rule: { majority: found.majority, restriction, tie: { means: tie.means }, tooMany }, rules: [...new Set([...found.rules, ...rules, ...elections.secret])],
  })]
}

function openingOver(scene: Scene): Refusal | null {
  const step = scene.book.opening[scene.body.opened]
  return step === undefined || step.id === 'election-of-chair' ? null : refuse(scene, 'opening-first', step.rules, { step: step.name })
}

function somebodyVotes(scene: Scene): Refusal | null {
  return entitled(scene, 'vote').length > 0 && entitled(scene, 'candidate').length > 0 ? null : refuse(scene, 'no-seats', scene.book.participation.member.rules)
}

/** A delegation nominates, where the body has nominations; perhaps with one speech for each candidate. */
const nameCandidate = act('name-candidate', {
  fields: { election: text(1, 64), candidate: optional(text(1, 64)), person: optional(text(1, longestName)) },
  hindrance: (scene) => seated(scene, 'propose') ?? hasElections(scene) ?? inMeeting(scene) ?? electing(scene) ?? withNominations(scene) ?? beforeBallots(scene),
  shapes: (scene) => {
    const { election } = scene.body
    if (election === null || (election.candidates ?? []).length >= mostCandidates) return []
    const of: Fields = { election: choice(election.id) }
    return electionKind(scene, election.kind)?.of === 'persons' ? [{ ...of, person: text(1, longestName) }] : [{ ...of, candidate: choice(...mayBeElected(scene, election).filter((seat) => election.candidates?.includes(seat) !== true)) }]
  },
  why: (scene, command) => (command.election !== scene.body.election?.id ? notThis(scene) : refuse(scene, 'not-eligible', scene.body.election.rules)),
  happens: (scene, { election, candidate, person }) => {
    const { seat, body } = scene
    if (seat === null || body.election === null) return []
    const standing = person == null ? null : { id: `person-${body.election.persons.length + 1}`, name: person }
    const who = standing?.id ?? candidate ?? ''
    const about = standing?.name ?? candidateName(scene.state, body.election, who).en
    // A list of speakers is that of an item.
    const speech = scene.book.elections?.nominations === 'with-speech' && currentItem(scene) !== null
    return [
      happens(scene, 'candidate-named', { body: body.id, election, candidate: who, person: standing, by: seat.id }),
      ...(speech ? [happens(scene, 'floor-asked', { body: body.id, entry: next(scene, 'entry'), seat: seat.id, kind: 'statement', motion: null, about })] : []),
    ]
  },
})

function withNominations(scene: Scene): Refusal | null {
  const { elections } = scene.book
  return elections?.nominations === 'none' && scene.body.election?.step == null ? refuse(scene, 'no-nominations', elections.secret) : null
}

/** Who stands is settled when the first ballot opens: what follows is told by the counts alone. */
function beforeBallots(scene: Scene): Refusal | null {
  const { election } = scene.body
  return election !== null && (election.history.length > 0 || election.ballot !== null) ? refuse(scene, 'ballots-begun', election.rules) : null
}

function notThis(scene: Scene): Refusal {
  return refuse(scene, 'election-over', scene.book.elections?.rules ?? [])
}

/** A candidate stands down before the first ballot or between two: its own delegation says so, or the bureau for it. It is on none of the ballots that follow. */
const withdrawCandidate = act('withdraw-candidate', {
  fields: { election: text(1, 64), candidate: text(1, 64) },
  hindrance: (scene) => (scene.seat === null ? bureau(scene) : null) ?? hasElections(scene) ?? inMeeting(scene) ?? electing(scene) ?? betweenBallots(scene),
  shapes: (scene) => {
    const { election } = scene.body
    const all = election === null ? [] : mayStandDown(scene, election)
    return election === null ? [] : [{ election: choice(election.id), candidate: choice(...(scene.seat === null ? all : all.filter((one) => one === scene.seat?.id))) }]
  },
  why: (scene, command) => (command.election !== scene.body.election?.id ? notThis(scene) : refuse(scene, 'not-your-candidate', scene.body.election.rules)),
  happens: (scene, { candidate }) => (scene.body.election === null ? [] : stoodDown(scene, scene.body.election, candidate)),
})

/** Papers that have been cast are counted as they are. */
function betweenBallots(scene: Scene): Refusal | null {
  const { election } = scene.body
  return election?.ballot == null ? null : refuse(scene, 'ballot-under-way', election.rules, { what: election.title })
}

/** As many candidates as places, and a body that then dispenses with the ballot unless a delegation asks for one. */
export function mayDispense({ book }: Scene, election: Election): boolean {
  return !election.ended && election.asked === null && election.history.length === 0 && election.ballot === null && unopposed(election)
    && book.elections?.dispense?.kinds.includes(election.kind) === true
}

function dispensing(scene: Scene): Refusal | null {
  const { election } = scene.body
  if (election === null || mayDispense(scene, election)) return null
  const dispense = scene.book.elections?.dispense ?? null
  if (dispense === null || !dispense.kinds.includes(election.kind)) return refuse(scene, 'ballot-required', scene.book.elections?.secret ?? [])
  if (election.asked !== null) return refuse(scene, 'ballot-asked-for', dispense.rules, { who: candidateName(scene.state, election, election.asked) })
  return beforeBallots(scene) ?? refuse(scene, 'not-as-many-candidates', dispense.rules, { candidates: election.candidates?.length ?? 0, places: election.places })
}

const askForBallot = act('ask-for-ballot', {
  fields: { election: text(1, 64) },
  hindrance: (scene) => seated(scene, 'vote') ?? hasElections(scene) ?? inMeeting(scene) ?? electing(scene) ?? dispensing(scene),
  shapes: ({ body: { election } }) => (election === null ? [] : [{ election: choice(election.id) }]),
  why: (scene) => notThis(scene),
  happens: (scene, { election }) => (scene.seat === null ? [] : [happens(scene, 'ballot-asked-for', { body: scene.body.id, election, seat: scene.seat.id, rules: scene.book.elections?.dispense?.rules ?? [] })]),
})

/** Nobody asked for a ballot: those who stand are elected without one. */
const declareElected = act('declare-elected', {
  fields: { election: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? hasElections(scene) ?? inMeeting(scene) ?? nothingPending(scene) ?? electing(scene) ?? dispensing(scene),
  shapes: ({ body: { election } }) => (election === null ? [] : [{ election: choice(election.id) }]),
  why: (scene) => notThis(scene),
  happens: (scene) => {
    const { election } = scene.body
    return election === null ? [] : [...silent(scene), ...endOf(scene, election, 'without-a-ballot')]
  },
})

/** Ends an election whose places cannot be filled, or takes one back that no ballot has been held in. */
const endElection = act('end-election', {
  fields: { election: text(1, 64) },
  hindrance: (scene) => presiding(scene) ?? hasElections(scene) ?? inMeeting(scene) ?? nothingPending(scene) ?? electing(scene) ?? undecided(scene),
  shapes: ({ body: { election } }) => (election === null ? [] : [{ election: choice(election.id) }]),
  why: (scene) => notThis(scene),
  happens: (scene) => {
    const { election } = scene.body
    if (election === null) return []
    return election.history.length === 0 ? [happens(scene, 'election-withdrawn', { body: scene.body.id, election: election.id })] : endOf(scene, election, 'by-ballot')
  },
})

function undecided(scene: Scene): Refusal | null {
  const { election } = scene.body
  return election === null || election.history.length === 0 || comingIn(scene, election).kind === 'no-candidates' ? null : refuse(scene, 'places-left', election.rules, { places: standingOf(election).left })
}

export const electionActs = {
  'call-election': callElection, 'name-candidate': nameCandidate, 'withdraw-candidate': withdrawCandidate, 'ask-for-ballot': askForBallot, 'declare-elected': declareElected, 'end-election': endElection,
}

/** An objection to the candidate for the chair, where the book then has a ballot: all who were nominated stand. */
export function balloted(scene: Scene, stepId: string): readonly Happening[] {
  const step = scene.book.opening.find(({ id }) => id === stepId)
  const kind = step?.election === undefined ? undefined : electionKind(scene, step.election)
  if (kind === undefined) return []
  const asked = scene.seat === null ? [] : [happens(scene, 'ballot-asked-for', { body: scene.body.id, election: next(scene, 'election'), seat: scene.seat.id, rules: scene.book.elections?.secret ?? [] })]
  return [...called(scene, { kind: kind.id, places: kind.places ?? 1, candidates: scene.body.nominations, persons: [], ineligible: [], step: stepId }), ...asked]
}

const onElection = (change: (election: Election, data: { readonly candidate: string; readonly person: Election['persons'][number] | null }) => Election) =>
  onBody<'candidate-named'>((body, { data }) => (body.election?.id === data.election ? { ...body, election: change(body.election, data) } : body))

export const electionEvolves = {
  'election-called': onBody<'election-called'>((body, { data: { body: _body, election: id, ...frozen } }) => ({ ...body, election: { id, ...frozen, asked: null, history: [], ballot: null, said: null, ended: false } })),
  'candidate-named': onElection((election, { candidate, person }) => ({
    ...election, candidates: [...new Set([...(election.candidates ?? []), candidate])],
    persons: person === null ? election.persons : [...election.persons, person],
  })),
  'candidate-withdrawn': onBody<'candidate-withdrawn'>((body, { data: { election, candidate, words } }) =>
    (body.election?.id === election ? { ...body, election: { ...withoutCandidate(body.election, candidate), said: words ?? body.election.said } } : body)),
  'ballot-asked-for': onBody<'ballot-asked-for'>((body, { data: { election, seat } }) => (body.election?.id === election ? { ...body, election: { ...body.election, asked: seat } } : body)),
  'election-withdrawn': onBody<'election-withdrawn'>((body, { data: { election } }) => (body.election?.id === election ? { ...body, election: null } : body)),
}


import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Words } from '#base/words.ts'
import type { Elections } from '#rulebooks/deciding.ts'
import type { Names } from '#voting/arithmetic.ts'
import type { Next, NextBallot } from '#voting/election.ts'
import { takesPart } from './attendance.ts'
import { type Election, standingOf } from './elections-state.ts'
import { refuse } from './refusing.ts'
import { entitled, nameOf, type Scene } from './scene.ts'
import type { ConferenceState } from './state.ts'

/** Why there is nothing to be done about an election here. */
export function hasElections(scene: Scene): Refusal | null {
  const { book } = scene
  return book.elections === null ? refuse(scene, 'no-elections', book.noVote.length > 0 ? book.noVote : book.floor.rules) : null
}

/** An election is under way. */
export function electing(scene: Scene): Refusal | null {
  const { election } = scene.body
  return election === null || election.ended ? refuse(scene, 'no-election-open', scene.book.elections?.rules ?? []) : null
}

export function noElectionOpen(scene: Scene): Refusal | null {
  const { election } = scene.body
  return election === null || election.ended ? null : refuse(scene, 'election-open', election.rules, { what: election.title })
}

/** Where the rules do not let a meeting end between the ballots of an election. */
export function electionUnbroken(scene: Scene): Refusal | null {
  const { election } = scene.body
  const unbroken = election === null ? undefined : ballotsOf(scene, election.kind)?.unbroken
  return unbroken === undefined || election === null || election.ended || election.history.length === 0 ? null : refuse(scene, 'election-unbroken', unbroken, { what: election.title })
}

export function electionKind({ book }: Pick<Scene, 'book'>, kind: string): Elections['kinds'][number] | undefined {
  return book.elections?.kinds.find(({ id }) => id === kind)
}

/** How an election of this kind is balloted on: as it says itself, or as the book has it for all. */
export function ballotsOf(scene: Pick<Scene, 'book'>, kind: string): Pick<Elections, 'restriction' | 'tooMany' | 'unbroken' | 'rules'> | null {
  return electionKind(scene, kind)?.ballots ?? scene.book.elections
}

/** Why an election of this kind is not balloted on here: some are in private only. */
export function electedInPrivate(scene: Scene, kind: string): Refusal | null {
  const found = electionKind(scene, kind)
  return found?.inPrivate === undefined || scene.body.meeting?.grade === 'closed' ? null : refuse(scene, 'private-only', found.inPrivate, { what: found.name })
}

/** Why there is no election now for the rest of a term: the office is not vacant. */
export function electedOnVacancy(scene: Scene, kind: string): Refusal | null {
  const found = electionKind(scene, kind)
  return found?.replaces !== true || scene.body.chairing?.acting?.gone === 'left-office' ? null : refuse(scene, 'office-not-vacant', found.rules)
}

/** Everybody who may be voted for in an election now: those who stand, or every eligible member; nobody twice elected. */
export function mayBeElected(scene: Scene, election: Election): readonly string[] {
  const gone = election.history.flatMap((turn) => (turn.kind === 'withdrawn' ? [turn.name] : []))
  const out = new Set([...election.ineligible, ...gone, ...standingOf(election).elected.map(({ name }) => name)])
  return entitled(scene, 'candidate').filter((seat) => !out.has(seat))
}

/** What comes next in an election; where nobody is left to be written down, no ballot. */
export function comingIn(scene: Scene, election: Election): Next {
  const { next } = standingOf(election)
  return next.kind === 'ballot' && namesOn(scene, election, next).length === 0 ? { kind: 'no-candidates' } : next
}

/** Everybody who may be written on the paper of a ballot. */
export function namesOn(scene: Scene, election: Election, { among, except }: NextBallot): readonly string[] {
  return among ?? mayBeElected(scene, election).filter((name) => !except.includes(name))
}

/** Those entitled to vote, without those whose vote is suspended and those who have not answered where the roll binds. */
export function votersOf(scene: Scene): readonly string[] {
  return entitled(scene, 'vote').filter((seat) => takesPart(scene, seat) && own(scene.state.suspended, seat) === undefined)
}

export function candidateName(state: ConferenceState, { persons }: Pick<Election, 'persons'>, id: string): Words {
  const person = persons.find((one) => one.id === id)
  return person === undefined ? nameOf(state, id) : { en: person.name, ar: person.name }
}

/** The names of everybody an election may speak of, by id. */
export function namesIn(state: ConferenceState, { persons }: Pick<Election, 'persons'>): Names {
  return Object.fromEntries([...state.preparation.seats.map(({ id, names }) => [id, names] as const), ...persons.map(({ id, name }) => [id, { en: name, ar: name }] as const)])
}

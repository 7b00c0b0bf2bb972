import { listed } from '#base/words.ts'
import { citeAll } from '#rulebooks/citing.ts'
import type { Rules } from '#rulebooks/rulebook.ts'
import { electedWords } from '#voting/ballot-arithmetic.ts'
import type { Elected } from '#voting/election.ts'
import { type Evolve, onBody } from './bodies.ts'
import { kept } from './decisions.ts'
import { ballotsOf, candidateName, electionKind, namesIn } from './electing.ts'
import { type Election, type ElectionResult, standingOf } from './elections-state.ts'
import type { Happening } from './events.ts'
import { happens, next, type Scene } from './scene.ts'
import type { Decision } from './state.ts'
import { titled } from './titles.ts'
import { unfilled } from './words/elections.ts'

/**
 * How an election ends: everybody elected in order, as one decision. `election` is as it stands after its last ballot or lot; without a
 * ballot all who stand are elected. Where it decides a step of the opening, that step is taken.
 */
export function endOf(scene: Scene, election: Election, how: 'by-ballot' | 'without-a-ballot'): readonly Happening[] {
  const { book, body } = scene
  const so = standingOf(election)
  const elected: readonly Elected[] = how === 'by-ballot' ? so.elected : (election.candidates ?? []).map((name): Elected => ({ name, votes: 0, needed: 0, ballot: 0, how: 'majority' }))
  const vacant = election.places - elected.length
  const rules = how === 'by-ballot' ? rulesOf(scene, election, elected) : book.elections?.dispense?.rules ?? election.rules
  const named = elected.map((one) => ({ ...one, names: candidateName(scene.state, election, one.name) }))
  const result: ElectionResult = { id: election.id, kind: election.kind, places: election.places, ballots: so.ballots, elected: named }
  const decision: Omit<Decision, 'position' | 'at' | 'body'> = {
    id: next(scene, 'decision'), meeting: body.held, title: titled(election.title, named.length === 0 ? null : listed(named.map(({ names }) => names), 'commas')),
    on: { kind: 'election', id: election.id }, how, outcome: vacant > 0 ? 'places-vacant' : 'elected', rules, vote: null, election: result,
  }
  const [first] = elected
  const found = electionKind(scene, election.kind)
  return [
    happens(scene, 'election-ended', { body: body.id, election: election.id, decision, words: endWords(result, namesIn(scene.state, election)), cites: citeAll(book, rules) }),
    ...(election.step === null || first === undefined ? [] : [happens(scene, 'step-taken', { body: body.id, step: election.step, candidate: first.name })]),
    ...(found?.replaces !== true || first === undefined ? [] : [happens(scene, 'chair-presides', { body: body.id, rules: found.rules })]),
  ]
}

/** Who was elected and how, and the places that stay vacant. */
export function endWords({ elected, places, ballots }: Pick<ElectionResult, 'elected' | 'places' | 'ballots'>, names: Parameters<typeof electedWords>[1] = {}): ReturnType<typeof unfilled> {
  const all = { ...names, ...Object.fromEntries(elected.map((one) => [one.name, one.names])) }
  return unfilled(elected.length === 0 ? null : ballots === 0 ? null : electedWords(elected, all), elected.map((one) => one.names), places - elected.length)
}

function rulesOf({ book }: Scene, election: Election, elected: readonly Elected[]): Rules {
  const { elections } = book
  const restricted = ballotsOf({ book }, election.kind)?.restriction ?? null
  const several = restricted === null || standingOf(election).ballots < 2 ? [] : election.places === 1 ? restricted.one : restricted.several
  const tie = elected.some(({ how }) => how !== 'majority') ? elections?.tie.rules ?? [] : []
  return [...new Set([...election.rules, ...several, ...tie])]
}

const electionEnded: Evolve<'election-ended'> = (state, event) => kept(onBody<'election-ended'>((body, { data: { election, decision } }) => ({
  ...body, latest: decision.id, election: body.election?.id === election ? { ...body.election, ended: true, ballot: null } : body.election,
}))(state, event), event)

export const electionEndEvolves = { 'election-ended': electionEnded }

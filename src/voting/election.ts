import type { Majority } from '#base/majority.ts'
import { type BallotCount, type BallotPaper, mayBeNamed, votesFor, votesNeeded } from './ballot.ts'
import { type Cut, cut, ranked } from './ranking.ts'

/**
 * How the places are filled, as a rulebook gives it (GA rules 92–94). The majority is taken of the valid ballots, or of the membership.
 * `restriction`: after a ballot without result the next are restricted, for one place to so many `leaders`, for several to at most
 * `times` the places left; after `series` of them without result as many are unrestricted, and so on; null: every ballot is on all.
 * `tie`: for the last place, or the last name of a restricted ballot. `tooMany`: more reach the majority than there are places.
 */
export type ElectionRule = {
  readonly majority: Majority
  readonly restriction: { readonly leaders: number; readonly times: number; readonly series: number } | null
  readonly tie: { readonly means: 'lot' | 'special-ballot-then-lot' }
  readonly tooMany: 'most-votes' | 'new-ballot'
}

/** One election. `candidates` null: any eligible person or member may be voted for, but for those `ineligible`. */
export type Election = {
  readonly places: number
  readonly candidates: readonly string[] | null
  readonly ineligible?: readonly string[]
  /** Members of the body: the base where an absolute majority of all of them is needed. */
  readonly membership: number
  readonly rule: ElectionRule
}

/** What has happened in an election, in order: a ballot counted, lots drawn by the chair (names in the order drawn), or somebody who stands no longer and is on none of the ballots that follow. */
export type Turn = { readonly kind: 'ballot'; readonly count: BallotCount } | { readonly kind: 'lot'; readonly drawn: readonly string[] } | { readonly kind: 'withdrawn'; readonly name: string }

/** Somebody elected: with how many votes of how many needed, in which ballot, and what settled a tie, if there was one. */
export type Elected = { readonly name: string; readonly votes: number; readonly needed: number; readonly ballot: number; readonly how: 'majority' | 'special-ballot' | 'lot' }

/** Why the next step is what it is; the rulebook says by which rule. */
export type Reason =
  | 'first' // no ballot has been taken
  | 'no-majority' // nobody reached the majority
  | 'places-left' // some were elected and places remain
  | 'restricted-in-vain' // the series of restricted ballots had no result
  | 'unrestricted-in-vain' // nor had the series of unrestricted ones
  | 'too-many' // more reached the majority than there are places
  | 'no-valid-ballots' // the ballot held no vote at all and is taken again
  | 'tied-for-place' // equal votes for the last place
  | 'tied-for-restricted' // equal votes for the last name of a restricted ballot
  | 'equally-divided' // two candidates for the last place, as many votes each, where a simple majority decides
  | 'special-ballot-tied' // the special ballot left them equal

/** A ballot to be taken. `number` counts all ballots of the election; `inSeries` of `series` (null: without end) those of one sort. */
export type NextBallot = BallotPaper & {
  readonly kind: 'ballot'
  readonly number: number
  readonly sort: 'unrestricted' | 'restricted' | 'special'
  readonly inSeries: number
  readonly series: number | null
  readonly except: readonly string[]
  readonly why: Reason
}

/** Lots to be drawn: so many of these names, for a place or for the last names of a restricted ballot. */
export type NextLot = { readonly kind: 'lot'; readonly among: readonly string[]; readonly places: number; readonly for: 'place' | 'restricted-ballot'; readonly why: Reason }

/** What does not fit in the history, and where (counted from nought): nothing after it was read. */
export type Misstep = { readonly kind: 'out-of-turn'; readonly at: number; readonly expected: 'ballot' | 'lot' | 'nothing'; readonly problem: 'wrong-kind' | 'not-on-the-ballot' | 'wrong-names-drawn' }

export type Next = NextBallot | NextLot | { readonly kind: 'done' } | { readonly kind: 'no-candidates' } | Misstep

/** Where an election stands: who is elected, how many places are left, and what comes next. */
export type ElectionSoFar = { readonly elected: readonly Elected[]; readonly left: number; readonly ballots: number; readonly next: Next }

/** What a tie is about: places (with the votes of those tied), or the last names of a restricted ballot beside those `kept`. */
type Pending = { readonly for: 'place'; readonly votes: number; readonly needed: number; readonly ballot: number } | { readonly for: 'restricted-ballot'; readonly kept: readonly string[]; readonly why: Reason }
type State = ElectionSoFar & { readonly pending: Pending | null; /** Who stands no longer. */ readonly gone: readonly string[] }

/** Where an election stands after these ballots and lots. */
export function nextBallot(election: Election, history: readonly Turn[]): ElectionSoFar {
  const start: State = { elected: [], left: election.places, ballots: 0, next: { kind: 'done' }, pending: null, gone: [] }
  let state = election.places > 0 ? unrestricted(election, start, 'first', 1, 1) : start
  for (const [at, turn] of history.entries()) {
    const wrong = misstep(state.next, turn, at)
    if (wrong !== null) return shown({ ...state, next: wrong })
    state = after(election, state, turn)
  }
  return shown(state)
}

function shown({ elected, left, ballots, next }: State): ElectionSoFar {
  return { elected, left, ballots, next }
}

/** Whether the ballot may be dispensed with: as many candidates as places (decision 34/401, para. 16). Somebody may ask for it all the same. */
export function unopposed({ places, candidates }: Election): boolean {
  return candidates !== null && candidates.length === places
}

function misstep(next: Next, turn: Turn, at: number): Misstep | null {
  if (turn.kind === 'withdrawn') return null
  const expected = next.kind === 'ballot' || next.kind === 'lot' ? next.kind : 'nothing'
  if (next.kind === 'ballot' && turn.kind === 'ballot') {
    return Object.keys(turn.count.votes).every((name) => votesFor(turn.count, name) === 0 || mayBeNamed(next, name)) ? null : { kind: 'out-of-turn', at, expected, problem: 'not-on-the-ballot' }
  }
  if (next.kind === 'lot' && turn.kind === 'lot') {
    const fits = turn.drawn.length >= next.places && new Set(turn.drawn).size === turn.drawn.length && turn.drawn.every((name) => next.among.includes(name))
    return fits ? null : { kind: 'out-of-turn', at, expected, problem: 'wrong-names-drawn' }
  }
  return { kind: 'out-of-turn', at, expected, problem: 'wrong-kind' }
}

function after(election: Election, state: State, turn: Turn): State {
  const { next } = state
  switch (turn.kind) {
    case 'withdrawn': return withdrawn(election, state, turn.name)
    case 'lot': return next.kind === 'lot' ? resolved(election, state, turn.drawn.slice(0, next.places), 'lot') : state
    case 'ballot': {
      if (next.kind !== 'ballot') return state
      const taken = { ...state, ballots: next.number }
      return next.sort === 'special' ? afterSpecial(election, taken, next, turn.count) : afterBallot(election, taken, next, turn.count)
    }
  }
}

/** Somebody stands no longer: the next ballot, or the tie, is among the others. Whoever is elected stays elected. */
function withdrawn(election: Election, before: State, name: string): State {
  const { next, pending } = before
  if (before.elected.some((one) => one.name === name)) return before
  const state: State = { ...before, gone: [...before.gone, name], pending: pending?.for === 'restricted-ballot' ? { ...pending, kept: pending.kept.filter((one) => one !== name) } : pending }
  if (next.kind === 'lot' || (next.kind === 'ballot' && next.sort === 'special')) {
    const among = (next.among ?? []).filter((one) => one !== name)
    return among.length > next.places ? { ...state, next: { ...next, among } } : settledAmong(election, state, among)
  }
  if (next.kind !== 'ballot') return state
  if (next.among === null) return { ...state, next: { ...next, except: [...next.except, name] } }
  const among = next.among.filter((one) => one !== name)
  if (among.length > 0) return { ...state, next: { ...next, among } }
  return next.sort === 'restricted' ? unrestricted(election, state, next.why, 1, election.rule.restriction?.series ?? null) : { ...state, next: { kind: 'no-candidates' } }
}

/** Nobody is left to be equal with: those with the majority have the places, others are balloted on. */
function settledAmong(election: Election, state: State, among: readonly string[]): State {
  const { pending } = state
  if (pending?.for === 'place' && pending.votes < pending.needed) return onNames(election, state, among, 'no-majority')
  return resolved(election, state, among, 'majority')
}

function afterBallot(election: Election, state: State, ballot: NextBallot, count: BallotCount): State {
  const { rule } = election
  if (count.valid === 0) return { ...state, next: { ...ballot, number: state.ballots + 1, why: 'no-valid-ballots' } }
  const needed = votesNeeded(rule.majority, count.valid, election.membership)
  const order = ranked(count)
  const reached = order.filter(([, votes]) => votes >= needed)
  if (reached.length > state.left && rule.tooMany === 'new-ballot') return unrestricted(election, state, 'too-many', 1, 1)
  const won = cut(reached, state.left)
  const elected = [...state.elected, ...won.sure.map((name): Elected => ({ name, votes: votesFor(count, name), needed, ballot: ballot.number, how: 'majority' }))]
  const now = { ...state, elected, left: state.left - won.sure.length }
  if (won.tied.length > 0) {
    return tied(now, won, { for: 'place', votes: votesFor(count, won.tied[0] ?? ''), needed, ballot: ballot.number }, rule.tie.means === 'lot' ? 'lot' : 'special', 'tied-for-place')
  }
  if (now.left === 0) return { ...now, next: { kind: 'done' } }
  if (won.sure.length > 0) return restricted(election, now, order, 'places-left')
  if (ballot.sort === 'restricted' && divided(rule.majority, now.left, ballot, count)) {
    // In an election to one place the chair decides by lot after the second ballot (rule 93); a remaining place of several has its special ballot first.
    const between: Cut = { sure: [], tied: ballot.among ?? [], places: 1 }
    const pending: Pending = { for: 'place', votes: votesFor(count, ballot.among?.[0] ?? ''), needed, ballot: ballot.number }
    return tied(now, between, pending, election.places === 1 || rule.tie.means === 'lot' ? 'lot' : 'special', 'equally-divided')
  }
  if (ballot.series === null || ballot.inSeries < ballot.series) {
    return { ...now, next: { ...ballot, number: now.ballots + 1, inSeries: ballot.inSeries + 1, why: 'no-majority' } }
  }
  if (ballot.sort === 'restricted') return unrestricted(election, now, 'restricted-in-vain', 1, rule.restriction?.series ?? null)
  return restricted(election, now, order, ballot.series === 1 ? 'no-majority' : 'unrestricted-in-vain')
}

/** Two names, one place, as many votes each, where a simple majority of the valid ballots decides. */
function divided(majority: Majority, left: number, { among }: NextBallot, count: BallotCount): boolean {
  const simple = majority.kind === 'fraction' && majority.of === 'presentAndVoting' && majority.strict && majority.num * 2 === majority.den
  const [one = '', other = ''] = among ?? []
  return simple && left === 1 && among?.length === 2 && votesFor(count, one) === votesFor(count, other)
}

function unrestricted(election: Election, state: State, why: Reason, inSeries: number, series: number | null): State {
  const except = [...(election.ineligible ?? []), ...state.gone, ...state.elected.map(({ name }) => name)]
  const among = election.candidates?.filter((name) => !except.includes(name)) ?? null
  if (among?.length === 0) return { ...state, next: { kind: 'no-candidates' } }
  return {
    ...state, pending: null,
    next: { kind: 'ballot', number: state.ballots + 1, sort: 'unrestricted', inSeries, series: election.rule.restriction === null ? null : series, places: state.left, among, except, why },
  }
}

/** The next ballot on those with most votes in the last one; where nobody else had any vote, on all who are left. */
function restricted(election: Election, state: State, order: readonly (readonly [string, number])[], why: Reason): State {
  const { restriction, tie } = election.rule
  const others = order.filter(([name]) => !state.elected.some((one) => one.name === name))
  if (restriction === null || others.length === 0) return unrestricted(election, state, why, 1, 1)
  const leading = cut(others, election.places === 1 ? restriction.leaders : restriction.times * state.left)
  if (leading.tied.length === 0) return onNames(election, state, leading.sure, why)
  return tied(state, leading, { for: 'restricted-ballot', kept: leading.sure, why }, tie.means === 'lot' ? 'lot' : 'special', 'tied-for-restricted')
}

function onNames(election: Election, state: State, among: readonly string[], why: Reason): State {
  return {
    ...state, pending: null,
    next: { kind: 'ballot', number: state.ballots + 1, sort: 'restricted', inSeries: 1, series: election.rule.restriction?.series ?? null, places: state.left, among, except: [], why },
  }
}

function tied(state: State, { tied: among, places }: Cut, pending: Pending, by: 'lot' | 'special', why: Reason): State {
  return {
    ...state, pending,
    next: by === 'lot' ? { kind: 'lot', among, places, for: pending.for, why } : { kind: 'ballot', number: state.ballots + 1, sort: 'special', inSeries: 1, series: 1, places, among, except: [], why },
  }
}

/** A special ballot needs no majority: those with most votes of the tied go first, and the lot settles what it leaves equal. */
function afterSpecial(election: Election, state: State, { among, places }: NextBallot, count: BallotCount): State {
  const names = among ?? []
  const order = names.map((name) => [name, votesFor(count, name)] as const).toSorted(([, one], [, other]) => other - one)
  const first = cut(order, places)
  const now = first.sure.length === 0 ? state : resolved(election, state, first.sure, 'special-ballot')
  if (first.tied.length === 0) return now
  const { pending } = state
  if (pending === null) return now
  const still: Pending = pending.for === 'place' ? pending : { ...pending, kept: [...pending.kept, ...first.sure] }
  return tied({ ...state, elected: now.elected, left: now.left }, first, still, 'lot', 'special-ballot-tied')
}

/** Those a special ballot or the lot has chosen get what the tie was about. */
function resolved(election: Election, state: State, chosen: readonly string[], how: Elected['how']): State {
  const { pending } = state
  if (pending === null) return state
  if (pending.for === 'restricted-ballot') return onNames(election, state, [...pending.kept, ...chosen], pending.why)
  const { votes, needed, ballot } = pending
  const elected = [...state.elected, ...chosen.map((name): Elected => ({ name, votes, needed, ballot, how }))]
  const left = state.left - chosen.length
  return { ...state, elected, left, next: { kind: 'done' }, pending: left === 0 ? null : pending }
}

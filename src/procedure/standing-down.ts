import { fill, type InSix, joined } from '#base/words.ts'
import { nextWords } from '#voting/ballot-arithmetic.ts'
import { candidateName, comingIn, mayBeElected, namesIn } from './electing.ts'
import { endOf } from './election-ends.ts'
import { type Election, standingOf } from './elections-state.ts'
import type { Happening } from './events.ts'
import { happens, type Scene } from './scene.ts'

/** Those who can stand down: all who stand; once a ballot was counted, whoever may still be elected, also where nobody has to stand. */
export function mayStandDown(scene: Scene, election: Election): readonly string[] {
  const { history, candidates } = election
  if (history.length === 0) return candidates ?? []
  const gone = history.flatMap((turn) => (turn.kind === 'withdrawn' ? [turn.name] : []))
  const elected = standingOf(election).elected.map(({ name }) => name)
  return (candidates ?? mayBeElected(scene, election)).filter((one) => !gone.includes(one) && !elected.includes(one))
}

/** The candidate is off the list; between ballots it is said what comes next without it, and a tie it was part of may be settled by that. */
export function stoodDown(scene: Scene, election: Election, candidate: string): readonly Happening[] {
  const names = candidateName(scene.state, election, candidate)
  const withdrawn = (words: ReturnType<typeof joined> | null): Happening => happens(scene, 'candidate-withdrawn', { body: scene.body.id, election: election.id, candidate, names, ...(words === null ? {} : { words }) })
  if (election.history.length === 0) return [withdrawn(null)]
  const after = withoutCandidate(election, candidate)
  const { next, left } = standingOf(after)
  const told = joined(fill(standsDown, { who: names }), nextWords(comingIn(scene, after), left, namesIn(scene.state, after)))
  return [withdrawn(told), ...(next.kind === 'done' ? endOf(scene, after, 'by-ballot') : [])]
}

/** Before the first ballot it never stood; after it, that is part of what happened in the election. */
export function withoutCandidate(election: Election, candidate: string): Election {
  return election.history.length === 0
    ? { ...election, candidates: (election.candidates ?? []).filter((one) => one !== candidate) }
    : { ...election, history: [...election.history, { kind: 'withdrawn', name: candidate }] }
}

const standsDown: InSix = {
  en: '{who} no longer stands.', ar: 'انسحب من الترشح: {who}.', es: '{who} retira su candidatura.', fr: '{who} retire sa candidature.', ru: 'Кандидатура снята: {who}.', zh: '{who}退选。',
}

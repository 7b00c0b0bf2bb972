import { actorOf } from '#actors/register.ts'
import { languages, type Words } from '#base/words.ts'
import type { Counted, Outcome, Taken } from './outcome.ts'

/** One vote of a conference as a paper of its own: what was decided and how, the answers by name where they were recorded, and every rule cited. */
export type RecordedVote = Pick<Outcome, 'stream' | 'title' | 'exercise' | 'rulebook' | 'head' | 'rules'> & { readonly taken: Taken & { readonly vote: Counted } }

/** The vote of a decision as the reader of this outcome may see it; null where there is none, or where nothing was voted on. */
export function recordedVote({ stream, title, exercise, rulebook, head, rules, decisions, participants }: Outcome, decision: string): RecordedVote | null {
  const taken = decisions.find(({ id }) => id === decision)
  if (taken?.vote == null) return null
  const { vote } = taken
  const names = new Map(participants.map((participant) => [participant.seat, inSix(participant.names, participant.actor ?? null)]))
  const named = (roll: Counted['intentions']): Counted['intentions'] => roll.map((line) => ({ ...line, names: names.get(line.seat) ?? line.names }))
  const cited = new Set(taken.cites.map(({ rule }) => rule))
  return {
    stream, title, exercise, rulebook, head, rules: rules.filter(({ rule }) => cited.has(rule)),
    taken: { ...taken, vote: { ...vote, roll: vote.roll === null ? null : inOrder(named(vote.roll)), intentions: named(vote.intentions) } },
  }
}

/** The names the conference has given, and in the languages it has none those of the register. */
function inSix(names: Words, actor: string | null): Words {
  const known = actor === null ? null : actorOf(actor)
  return known === null ? names : { ...Object.fromEntries(languages.map((language) => [language, names[language] ?? known.names[language]])), en: names.en }
}

function inOrder(roll: Counted['intentions']): Counted['intentions'] {
  return roll.toSorted((one, other) => (one.names.en < other.names.en ? -1 : one.names.en > other.names.en ? 1 : 0))
}

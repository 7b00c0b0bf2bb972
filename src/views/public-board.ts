import type { StreamId } from '#base/ids.ts'
import type { Instant } from '#base/instants.ts'
import type { Words } from '#base/words.ts'
import { outcomeSaid } from '#procedure/agreement.ts'
import { sentBy } from '#procedure/bloc-votes.ts'
import { explain } from '#procedure/explain.ts'
import { type Method, methodOf } from '#procedure/methods.ts'
import type { SittingKind } from '#procedure/programme-state.ts'
import { nameOf, plenary } from '#procedure/scene.ts'
import { cameIn, isHidden } from '#procedure/showing.ts'
import type { Body, ConferenceState, Decision, Question, Vote } from '#procedure/state.ts'
import { underRules } from '#rulebooks/citing.ts'
import { provisionsOf } from '#text/provisions.ts'
import { plannedIn, zoneAround } from './programme.ts'
import { onWall, textBefore } from './wall.ts'

/** Decisions of a body that the page shows, the latest first; all stand in the outcome. */
export const decisionsShown = 5

/** What a conference decides, by whom and since when, as the public may see it. A function of what the public circle has folded, and of the hour only for what is planned next. */
export type PublicBoard = {
  readonly stream: StreamId
  readonly title: string
  readonly exercise: boolean
  readonly rulebook: { readonly title: Words; readonly edition: string }
  /** On whose clock its hours are said. */
  readonly zone: string
  readonly bodies: readonly PublicBody[]
}

export type PublicBody = {
  readonly id: string
  readonly name: Words
  /** Null where none is open of which the public knows. `closed`: it goes on before other readers. */
  readonly meeting: { readonly number: number; readonly status: 'open' | 'suspended' | 'closed'; readonly since: Instant } | null
  readonly item: Words | null
  /** What it has to decide now, the most urgent first; empty where nothing is put. */
  readonly deciding: readonly Deciding[]
  readonly floor: { readonly who: Words; readonly behalf: string | null; readonly since: Instant } | null
  readonly text: { readonly symbol: string | null; readonly title: string; readonly by: readonly Words[]; readonly provisions: readonly { readonly number: number | null; readonly words: string }[] } | null
  readonly decided: readonly Decided[]
  readonly next: { readonly kind: SittingKind; readonly title: string; readonly start: Instant; readonly end: Instant; readonly room: string } | null
}

/** `entitled`: how many decide; null where that is not counted by heads. `by`: whose proposal it is. `so`: what has come of a vote, as far as it is shown while it is open. */
export type Deciding = {
  readonly kind: 'vote' | 'ballot' | 'question' | 'silence'
  readonly what: Words
  readonly by: readonly Words[]
  readonly entitled: number | null
  readonly since: Instant | null
  readonly until: Instant | null
  readonly method: Method | null
  readonly objection: Words | null
  readonly so: { readonly received: number; readonly counts: { readonly yes: number; readonly no: number; readonly abstain: number } | null } | null
  readonly rules: Words
}

export type Decided = { readonly at: Instant; readonly what: Words; readonly outcome: ReturnType<typeof outcomeSaid>; readonly words: Words; readonly rules: Words; readonly counts: { readonly yes: number; readonly no: number; readonly abstain: number } | null }

/** The board from the fold of the public circle; null where nothing of the conference is public. */
export function publicBoard(state: ConferenceState, stream: StreamId, now: Instant): PublicBoard | null {
  const { founding } = state
  if (founding === null) return null
  const planned = plannedIn(state)
  return {
    stream, title: founding.title, exercise: founding.exercise,
    rulebook: { title: founding.rulebook.title, edition: founding.rulebook.edition },
    zone: zoneAround(planned, now),
    bodies: Object.values(state.bodies).map(onWall).map((body): PublicBody => {
      const { meeting } = body
      const closed = meeting !== null && meeting.grade !== 'public'
      const sitting = planned.find((one) => one.body === body.id && one.sitting.status === 'planned' && one.sitting.meeting === null && one.sitting.end > now)?.sitting
      const item = body.agenda.find(({ id }) => id === body.item)
      const { speaker } = body.floor
      return {
        id: body.id, name: body.id === plenary ? founding.rulebook.body : body.name,
        meeting: meeting === null ? null : { number: meeting.number, status: closed ? 'closed' : meeting.status, since: meeting.since },
        item: item === undefined ? null : item.title,
        // What was before it when the public had to leave may be decided by now.
        deciding: closed ? [] : [...body.votes.toReversed().map((vote) => voteOn(state, body, vote)), ...ballotIn(state, body), ...(body.question === null || body.votes.length > 0 ? [] : [questionOf(state, body, body.question)]), ...silencesIn(state, body)],
        floor: closed || speaker === null ? null : { who: nameOf(state, speaker.seat), behalf: speaker.behalf ?? null, since: speaker.since },
        text: closed ? null : textOf(state, body),
        decided: state.decisions.filter((one) => one.body === body.id).slice(-decisionsShown).toReversed().map((one) => decidedAs(state, one)),
        next: sitting === undefined ? null : { kind: sitting.kind, title: sitting.title, start: sitting.start, end: sitting.end, room: sitting.place.room },
      }
    }).filter((body) => body.id === plenary || body.meeting !== null || body.deciding.length > 0 || body.decided.length > 0 || body.next !== null),
  }
}

function rulesIn({ founding }: ConferenceState, rules: readonly string[]): Words {
  return founding === null ? { en: '' } : underRules(founding.rulebook, rules)
}

/** Whose proposal is before the body: the sponsors of the draft or amendment, the mover of the motion. */
function proposers(state: ConferenceState, body: Body, id: string | undefined): readonly Words[] {
  if (id === undefined) return []
  const draft = [...body.drafts, ...body.amendments].find((one) => one.id === id || one.parts?.some((part) => part.id === id) === true)
  const motion = body.motions.find((one) => one.id === id)
  return (draft?.sponsors ?? (motion === undefined ? [] : [motion.by])).map((seat) => nameOf(state, seat))
}

function voteOn(state: ConferenceState, body: Body, vote: Vote): Deciding {
  const told = typeof vote.revealed === 'object' ? vote.revealed : null
  const sent = vote.electorate.map((seat) => sentBy(vote, seat))
  const count = (answer: 'yes' | 'no' | 'abstain'): number => vote.hands?.counts[answer] ?? told?.[answer] ?? sent.filter((one) => one === answer).length
  const counts = isHidden(vote) && told === null ? null : { yes: count('yes'), no: count('no'), abstain: count('abstain') }
  return {
    kind: 'vote', what: vote.question, by: proposers(state, body, vote.on.kind === 'question' && body.question !== null ? aboutOf(body.question) : vote.on.id), entitled: vote.electorate.length, since: vote.since, until: null, method: methodOf(vote),
    objection: null, so: { received: counts === null ? cameIn(vote) : counts.yes + counts.no + counts.abstain, counts }, rules: rulesIn(state, vote.rules),
  }
}

function aboutOf({ proposal }: Question): string | undefined {
  return proposal.kind === 'draft' ? proposal.draft : proposal.kind === 'amendment' ? proposal.amendment : proposal.kind === 'motion' ? proposal.motion : undefined
}

function ballotIn(state: ConferenceState, { election }: Body): readonly Deciding[] {
  if (election === null || election.ballot === null) return []
  const { ballot } = election
  return [{ kind: 'ballot', what: election.title, by: [], entitled: ballot.electorate.length, since: null, until: null, method: null, objection: null, so: ballot.method === 'electronic' ? { received: ballot.voted.length, counts: null } : null, rules: rulesIn(state, election.rules) }]
}

function questionOf(state: ConferenceState, body: Body, question: Question): Deciding {
  return {
    kind: 'question', what: question.words, by: proposers(state, body, aboutOf(question)), entitled: null, since: question.since, until: null, method: null,
    objection: question.objection === null ? null : nameOf(state, question.objection.by), so: null, rules: rulesIn(state, question.rules),
  }
}

function silencesIn(state: ConferenceState, body: Body): readonly Deciding[] {
  return body.silences.filter(({ status }) => status === 'running').map(({ draft, title, began, expires }) => ({
    kind: 'silence', what: title, by: proposers(state, body, draft), entitled: null, since: began, until: expires, method: null, objection: null, so: null, rules: { en: '' },
  }))
}

function textOf(state: ConferenceState, body: Body): PublicBody['text'] {
  const found = textBefore(body)
  return found === null ? null : { symbol: found.symbol, title: found.title, by: found.sponsors.map((seat) => nameOf(state, seat)), provisions: provisionsOf(found.paragraphs).map(({ number, words }) => ({ number, words })) }
}

function decidedAs(state: ConferenceState, decision: Decision): Decided {
  const { vote } = decision
  return {
    at: decision.at, what: decision.title, outcome: outcomeSaid(decision.on.kind, decision.outcome), words: explain(state, decision.id)?.words ?? decision.title, rules: rulesIn(state, decision.rules),
    counts: vote === null ? null : { yes: vote.for, no: vote.against, abstain: vote.abstained },
  }
}

import type { Stance } from '#base/majority.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import { type Question, type Tally, tally } from '#voting/tally.ts'
import { presentWithBlocs, sentBy } from './bloc-votes.ts'
import { handsTallied } from './hands.ts'
import { concerned, methodOf } from './methods.ts'
import { entitled, type Scene } from './scene.ts'
import type { Vote } from './state.ts'

/** What a count rests on: everything that was frozen, and what came in. */
export type Countable = Omit<Vote, 'id' | 'question' | 'matter' | 'choices' | 'rules' | 'locking' | 'since'>
type Room = Pick<Scene, 'state' | 'book' | 'body'>

/** The result of a vote, and how each member stands in it; of a show of hands only the numbers are known. */
export function resultOf(room: Room, vote: Countable): { readonly counted: Tally; readonly stances: { readonly [seat: string]: Stance } } {
  const { body } = room
  const stances = stancesOf(room, vote)
  const question = questionOf(room, vote)
  const quiet = room.book.quorum.suspendedCount ? Object.values(suspendedHere(room, vote)).filter((stance) => stance !== 'absent').length : 0
  if (methodOf(vote) === 'hands') return { counted: handsTallied({ ...question, presentWithoutVote: (question.presentWithoutVote ?? 0) + quiet }, meant(vote, vote.hands?.counts ?? {}), body.presence ?? []), stances }
  return { counted: tally({ ...question, votes: { ...suspendedHere(room, vote), ...stances } }), stances: { ...stances, ...Object.fromEntries((vote.suspended ?? []).map((seat): [string, Stance] => [seat, 'suspended'])) } }
}

/** Who has no vote and is in the room. A vote cannot show the absence of those who have none; only a count does. */
export function suspendedHere({ body }: Pick<Room, 'body'>, vote: Countable): { readonly [seat: string]: Stance } {
  return Object.fromEntries((vote.suspended ?? []).map((seat): [string, Stance] => [seat, body.presence === null || body.presence.includes(seat) ? 'not-participating' : 'absent']))
}

/** The question as the count is asked it. */
export function questionOf({ state, book, body }: Room, vote: Countable): Question {
  const suspended = vote.suspended ?? []
  return {
    electorate: [...vote.electorate, ...suspended], membership: vote.membership, majority: vote.majority, tie: vote.tie, quorumToDecide: vote.quorum,
    ...(vote.binds === undefined ? {} : { binds: vote.binds }),
    ...(suspended.length === 0 ? {} : { suspension: { members: suspended, countForQuorum: book.quorum.suspendedCount } }),
    ...(vote.concurrence === null ? {} : { concurrence: vote.concurrence }), ...concerned(vote),
    presentWithoutVote: entitled({ state, book, body }, 'countsForQuorum').filter((seat) => !vote.electorate.includes(seat) && !suspended.includes(seat) && body.presence?.includes(seat) === true).length,
  }
}

/** An appeal is counted by what is meant: in favour of overruling, whichever way the chair put it. Whoever sent no vote took no part if the last count saw them in the room, and is absent otherwise. */
function stancesOf({ state, body }: Room, vote: Countable): { readonly [seat: string]: Stance } {
  const there = presentWithBlocs(state, body.presence ?? [])
  return Object.fromEntries(vote.electorate.map((seat) => {
    const sent = sentBy(vote, seat)
    return [seat, sent !== undefined ? said(vote, sent) : there.includes(seat) ? 'not-participating' : 'absent']
  }))
}

function said({ on }: Countable, answer: Answer): Answer {
  return on.kind !== 'appeal' || on.asks !== 'uphold' || answer === 'abstain' ? answer : answer === 'yes' ? 'no' : 'yes'
}

function meant(vote: Countable, { yes, no, abstain }: { readonly [answer in Answer]?: number }): { readonly [answer in Answer]: number } {
  const raised = { yes: yes ?? 0, no: no ?? 0 }
  return { yes: raised[said(vote, 'yes') === 'yes' ? 'yes' : 'no'], no: raised[said(vote, 'no') === 'no' ? 'no' : 'yes'], abstain: abstain ?? 0 }
}

import { own } from '#base/own.ts'
import type { SeatId } from '#base/ids.ts'
import { votedInstead } from '#procedure/bloc-votes.ts'
import type { Ballot, Election } from '#procedure/elections-state.ts'
import type { Body, Entry, Question, Speaker, Vote } from '#procedure/state.ts'
import type { Answer } from '#rulebooks/rulebook.ts'
import { placeOfSeat } from './times.ts'

/** What a delegation's screen puts first: the one thing that needs it now. */
export type Need =
  /** `instead`: who has voted already so that this delegation does not, an organisation for its members or a member for itself; `of`: those an organisation votes for. */
  | { readonly is: 'vote'; readonly vote: Vote; readonly cast: Answer | null; readonly instead: SeatId | null; readonly of: readonly SeatId[] }
  | { readonly is: 'ballot'; readonly election: Election; readonly ballot: Ballot; readonly cast: boolean }
  | { readonly is: 'question'; readonly question: Question }
  | { readonly is: 'speaking'; readonly speaker: Speaker }
  | { readonly is: 'ruling' }
  | { readonly is: 'waiting'; readonly entry: Entry; readonly place: number }
  | { readonly is: 'nothing' }

export function needOf(body: Body, seat: SeatId): Need {
  const vote = body.votes.at(-1)
  const of = vote === undefined ? undefined : own(vote.blocs ?? {}, seat)
  if (vote !== undefined && (of !== undefined || vote.electorate.includes(seat))) return { is: 'vote', vote, cast: own(vote.cast, seat) ?? null, instead: votedInstead(vote, seat), of: of ?? [] }
  const { election } = body
  if (election !== null && election.ballot !== null && election.ballot.electorate.includes(seat)) return { is: 'ballot', election, ballot: election.ballot, cast: election.ballot.voted.includes(seat) }
  if (body.floor.speaker?.seat === seat) return { is: 'speaking', speaker: body.floor.speaker }
  if (body.question !== null) return { is: 'question', question: body.question }
  if (body.point?.status === 'ruled') return { is: 'ruling' }
  const place = placeOfSeat(body, seat)
  return place === null ? { is: 'nothing' } : { is: 'waiting', entry: place.entry, place: place.place }
}

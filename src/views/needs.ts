import type { SeatId } from '#base/ids.ts'
import { hour, type Instant } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { SilenceProcedure } from '#procedure/agreement-state.ts'
import type { Admission } from '#procedure/admissions-state.ts'
import { votedInstead } from '#procedure/bloc-votes.ts'
import { checkInOf } from '#procedure/check-ins.ts'
import { mostTries } from '#procedure/desk-state.ts'
import type { Consultation } from '#procedure/chairing-state.ts'
import type { Ballot, Election } from '#procedure/elections-state.ts'
import { offersOf } from '#procedure/places.ts'
import { plenary } from '#procedure/scene.ts'
import { sameList } from '#procedure/speaking-order.ts'
import type { Body, ConferenceState, Entry, Question, Speaker, Vote } from '#procedure/state.ts'
import { appliedIn } from '#rulebooks/body-kinds.ts'
import type { Answer, Rulebook } from '#rulebooks/rulebook.ts'

/** The rulebook as it applies in the body; null reckons places in the order of request. */
export type Book = Pick<Rulebook, 'floor'> | null
const asAsked: Pick<Rulebook['floor'], 'list'> = { list: { close: null, rules: [] } }

/** Something on the floor of a body that concerns a delegation at this moment. */
export type Pressing =
  /** `instead`: who has voted already so that this delegation does not, an organisation for its members or a member for itself; `of`: those an organisation votes for. */
  | { readonly is: 'vote'; readonly vote: Vote; readonly cast: Answer | null; readonly instead: SeatId | null; readonly of: readonly SeatId[] }
  | { readonly is: 'ballot'; readonly election: Election; readonly ballot: Ballot; readonly cast: boolean }
  | { readonly is: 'question'; readonly question: Question }
  | { readonly is: 'speaking'; readonly speaker: Speaker }
  | { readonly is: 'ruling' }
  | { readonly is: 'waiting'; readonly entry: Entry; readonly place: number }

/** Something that waits for a delegation's answer or act, now or by an hour. */
export type Wanted = Pressing
  /** A delegation on the same list offers to exchange its place with ours. */
  | { readonly is: 'offer'; readonly by: SeatId; readonly behalf: Entry }
  | { readonly is: 'silence'; readonly silence: SilenceProcedure }
  /** The list of speakers closes at an announced hour, and we are not on it. */
  | { readonly is: 'closing' }
  /** `leads`: it falls to us to report back. */
  | { readonly is: 'consultations'; readonly consultation: Consultation; readonly leads: boolean }
  | { readonly is: 'invited'; readonly meeting: number }
  /** The desk takes in who has come, by the code on the wall. */
  | { readonly is: 'check-in'; readonly meeting: number }
  /** A name was circulated, and may be objected to until an hour. */
  | { readonly is: 'admission'; readonly admission: Admission }

export type DayNeed = { readonly body: string; /** When it will be too late; null where no hour is set. */ readonly until: Instant | null; readonly want: Wanted }

/** Waiting speakers are called for when at most this many turns are before theirs, their own included. */
export const soon = 3
/** Consultations due within this time are told of; without an hour they are told of while they go on. */
const near = 24 * hour
const urgency = ['speaking', 'vote', 'ballot', 'question', 'ruling', 'waiting', 'offer'] as const satisfies readonly Wanted['is'][]

/** The bodies in which a delegation sits, in the order of their founding. */
export function bodiesOf({ bodies }: Pick<ConferenceState, 'bodies'>, seat: SeatId): readonly Body[] {
  return Object.values(bodies).filter(({ members }) => members === null || members.includes(seat))
}

/** A seat's place among those who wait for the same list, from 1, in the order in which they will be called; null where it does not wait. */
export function placeOfSeat({ floor }: Body, seat: SeatId, book: Book = null): { readonly entry: Entry; readonly place: number; readonly before: readonly Entry[] } | null {
  const entry = floor.entries.find((each) => each.seat === seat)
  if (entry === undefined) return null
  const list = sameList(floor, book?.floor ?? asAsked, entry)
  const before = list.slice(0, list.indexOf(entry))
  return { entry, place: before.length + 1, before }
}

/** Everything on the floor of a body that concerns a delegation, the most pressing first; what it has already answered is among it. */
export function pressingIn(body: Body, seat: SeatId, book: Book = null): readonly Pressing[] {
  const vote = body.votes.at(-1)
  const of = vote === undefined ? undefined : own(vote.blocs ?? {}, seat)
  const { election, question } = body
  const ballot = election?.ballot ?? null
  const place = placeOfSeat(body, seat, book)
  return [
    ...(vote !== undefined && (of !== undefined || vote.electorate.includes(seat)) ? [{ is: 'vote', vote, cast: own(vote.cast, seat) ?? null, instead: votedInstead(vote, seat), of: of ?? [] } as const] : []),
    ...(election !== null && ballot !== null && ballot.electorate.includes(seat) ? [{ is: 'ballot', election, ballot, cast: ballot.voted.includes(seat) } as const] : []),
    ...(body.floor.speaker?.seat === seat ? [{ is: 'speaking', speaker: body.floor.speaker } as const] : []),
    ...(question === null ? [] : [{ is: 'question', question } as const]),
    ...(body.point?.status === 'ruled' ? [{ is: 'ruling' } as const] : []),
    ...(place === null ? [] : [{ is: 'waiting', entry: place.entry, place: place.place } as const]),
  ]
}

/** What has no answer of ours yet and can still have one. */
function isWanted(need: Pressing, { meeting }: Body): boolean {
  switch (need.is) {
    case 'vote': return need.cast === null && need.instead === null
    case 'ballot': return need.ballot.status === 'open' && !need.cast
    case 'question': return need.question.objection === null
    case 'waiting': return need.place <= soon && meeting?.status === 'open'
    case 'speaking': case 'ruling': return true
  }
}

/** What a body wants of a delegation beside its floor: an exchange of places, a deadline, consultations, an invitation. */
function wantedBeside(body: Body, seat: SeatId, now: Instant): readonly DayNeed[] {
  const at = (want: Wanted, until: Instant | null = null): DayNeed => ({ body: body.id, until, want })
  const { floor, silences, chairing, meeting } = body
  const checkIn = checkInOf(body)
  const entryOf = (id: string): Entry | undefined => floor.entries.find((entry) => entry.id === id)
  return [
    ...offersOf(body).flatMap(({ entry, to }) => {
      const [theirs, ours] = [entryOf(entry), entryOf(to)]
      return theirs !== undefined && ours?.seat === seat ? [at({ is: 'offer', by: theirs.seat, behalf: ours })] : []
    }),
    ...silences.filter(({ status, expires, agreed }) => status === 'running' && now < expires && !agreed.includes(seat)).map((silence) => at({ is: 'silence', silence }, silence.expires)),
    ...(meeting !== null && floor.list === 'open' && floor.closesAt !== null && now < floor.closesAt && floor.entries.every((entry) => entry.seat !== seat) && floor.speaker?.seat !== seat ? [at({ is: 'closing' }, floor.closesAt)] : []),
    ...(chairing?.consultations ?? []).filter((one) => one.at === null || one.at <= now + near).map((consultation) => at({ is: 'consultations', consultation, leads: consultation.facilitator === seat }, consultation.at)),
    ...(meeting?.invited?.includes(seat) === true ? [at({ is: 'invited', meeting: meeting.number })] : []),
    ...(checkIn === null || checkIn.arrived.includes(seat) || (own(checkIn.missed, seat) ?? 0) >= mostTries ? [] : [at({ is: 'check-in', meeting: checkIn.meeting })]),
  ]
}

/** Names circulated for admission that this delegation can still object to; they are the plenary's matter. */
function admissionsOpen(admissions: ConferenceState['admissions'], seat: SeatId, now: Instant): readonly DayNeed[] {
  return Object.entries(admissions ?? {}).flatMap(([circulated, admission]): readonly DayNeed[] =>
    (circulated === seat || admission.is !== 'circulated' || now >= admission.until ? [] : [{ body: plenary, until: admission.until, want: { is: 'admission', admission } }]))
}

function rankOf({ is }: Wanted): number {
  const found = urgency.findIndex((one) => one === is)
  return found < 0 ? urgency.length : found
}

/** The more urgent first: what the floor waits for, then what an hour ends, the earliest first. */
export function byUrgency(one: Omit<DayNeed, 'body'>, other: Omit<DayNeed, 'body'>): number {
  return rankOf(one.want) - rankOf(other.want) || (one.until ?? Infinity) - (other.until ?? Infinity) || 0
}

/** What needs a delegation now, in all the bodies it sits in, the most urgent first. What it has answered is not among it. */
export function needsOf({ founding, bodies, admissions }: Pick<ConferenceState, 'founding' | 'bodies' | 'admissions'>, seat: SeatId, now: Instant): readonly DayNeed[] {
  const ours = bodiesOf({ bodies }, seat)
  return [...(ours.some(({ id }) => id === plenary) ? admissionsOpen(admissions, seat, now) : []), ...ours.flatMap((body): readonly DayNeed[] => [
    ...pressingIn(body, seat, founding === null ? null : appliedIn(founding.rulebook, body.kind ?? null)).filter((need) => isWanted(need, body)).map((want) => ({ body: body.id, until: null, want })),
    ...wantedBeside(body, seat, now),
  ])].toSorted(byUrgency)
}

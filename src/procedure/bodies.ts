import type { Event } from '#base/event.ts'
import { own } from '#base/own.ts'
import type { ConferenceEvents, ConferenceEventType } from './events.ts'
import type { Body, ConferenceState, Floor, Vote } from './state.ts'

export type EventOf<Type extends ConferenceEventType> = Event<Type, ConferenceEvents[Type]>
/** Events that happen before a body. */
type BodyEventType = Exclude<ConferenceEventType, 'conference-founded' | 'preparation-copied' | 'dossier-kept' | 'rule-set' | 'delegate-accredited' | 'officer-accredited'>
export type Evolve<Type extends ConferenceEventType> = (state: ConferenceState, event: EventOf<Type>) => ConferenceState

/** Changes the body an event names. A reader who was not shown that body keeps the state as it is. */
export function onBody<Type extends BodyEventType>(change: (body: Body, event: EventOf<Type>, state: ConferenceState) => Body): Evolve<Type> {
  return (state, event) => {
    const { body: id }: { readonly body: string } = event.data
    const body = own(state.bodies, id)
    return body === undefined ? state : { ...state, bodies: { ...state.bodies, [id]: change(body, event, state) } }
  }
}

export const emptyFloor: Floor = { list: 'open', closesAt: null, entries: [], speaker: null, limit: null, used: {}, replies: {} }

/** A body before its first meeting. Only the plenary goes through the opening of the rulebook. */
export function newBody({ body, name, kind, members, grade }: ConferenceEvents['body-set-up'], opened: number): Body {
  return {
    id: body, name, ...(kind === undefined ? {} : { kind }), members, grade, chair: null, opened, nominations: [], agenda: [], item: null, meeting: null, held: 0, presence: null, roll: {},
    quorum: { is: 'presumed' }, floor: emptyFloor, drafts: [], amendments: [], action: null, caucus: null, sides: null, question: null, motions: [], point: null, rulings: [], votes: [], election: null, latest: null, nextMeeting: null, summary: null, host: null, emptySeats: [], silences: [],
  }
}

/** Opens or ends the explanations of vote on a draft. Who asked to explain a vote on another has nothing left to explain. */
export function explaining(body: Body, action: Body['action']): Body {
  const same = action !== null && body.action?.draft === action.draft
  const entries = same ? body.floor.entries : body.floor.entries.filter(({ kind }) => kind !== 'explanation')
  return { ...body, action, floor: { ...body.floor, entries } }
}

/** Changes one open vote of a body. */
export function onVote(body: Body, id: string, change: (vote: Vote) => Vote): Body {
  return { ...body, votes: body.votes.map((vote) => (vote.id === id ? change(vote) : vote)) }
}

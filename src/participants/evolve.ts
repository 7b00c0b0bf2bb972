import type { Json } from '#base/canonical.ts'
import type { Event } from '#base/event.ts'
import type { Instant } from '#base/instants.ts'
import { own } from '#base/own.ts'
import type { Entry } from './attendance.ts'
import type { ParticipantsData, ParticipantsEventType } from './events.ts'
import { isFormat } from './format-shape.ts'
import type { Preparation } from './state.ts'

type Evolve<Type extends ParticipantsEventType> = (state: Preparation, data: ParticipantsData[Type], position: number, at: Instant) => Preparation

const entry = <Value>(value: Value, position: number): Entry<Value> => ({ ...value, position, struck: null })

/** The entry at a position is struck by the correction at another. */
function struck<Value>(entries: readonly Entry<Value>[], corrects: number, by: number): readonly Entry<Value>[] {
  return entries.some(({ position }) => position === corrects) ? entries.map((one) => (one.position === corrects ? { ...one, struck: by } : one)) : entries
}

const evolves: { readonly [type in ParticipantsEventType]: Evolve<type> } = {
  'actor-named': (state, cast) => ({ ...state, cast: [...state.cast, cast] }),
  'mandate-written': (state, mandate, position) => ({ ...state, mandate: { ...mandate, position } }),
  'convener-asked': (state, { convener, letter }, position) => ({ ...state, convener: [...state.convener, entry({ convener, step: 'asked', letter }, position)] }),
  'convener-answered': (state, { convener, answer, letter }, position) => ({ ...state, convener: [...state.convener, entry({ convener, step: answer, letter }, position)] }),
  'conflict-party-named': (state, party, position) => ({ ...state, parties: [...state.parties, entry(party, position)] }),
  'clause-added': (state, clause) => ({ ...state, clauses: [...state.clauses, clause] }),
  'clause-changed': (state, clause) => ({ ...state, clauses: state.clauses.map((one) => (one.id === clause.id ? clause : one)) }),
  'clause-removed': (state, { clause }) => ({ ...state, clauses: state.clauses.filter(({ id }) => id !== clause) }),
  'fact-named': (state, { id, words }) => ({ ...state, facts: [...state.facts, { id, words, settled: [] }] }),
  'fact-settled': (state, { fact, holds, letter }, position) => ({ ...state, facts: state.facts.map((one) => (one.id === fact ? { ...one, settled: [...one.settled, entry({ holds, letter }, position)] } : one)) }),
  'host-recorded': (state, host, position) => ({ ...state, hosts: [...state.hosts, entry(host, position)] }),
  'invitation-recorded': (state, invitation, position) => ({ ...state, invitations: [...state.invitations, entry(invitation, position)] }),
  'reply-recorded': (state, reply, position) => ({ ...state, replies: [...state.replies, entry(reply, position)] }),
  'entry-corrected': (state, { corrects }, position) => ({
    ...state,
    convener: struck(state.convener, corrects, position),
    parties: struck(state.parties, corrects, position),
    facts: state.facts.map((fact) => ({ ...fact, settled: struck(fact.settled, corrects, position) })),
    hosts: struck(state.hosts, corrects, position),
    invitations: struck(state.invitations, corrects, position),
    replies: struck(state.replies, corrects, position),
  }),
  'format-published': (state, published, position) => ({ ...state, published: { ...published, position } }),
  'delegation-seated': (state, seat, position) => ({ ...state, seats: [...state.seats, { ...seat, position }] }),
  'delegation-renamed': (state, { id, names }) => ({ ...state, seats: state.seats.map((seat) => (seat.id === id ? { ...seat, names } : seat)) }),
  'delegate-listed': (state, { seat, person, role }) => ({ ...state, delegations: { ...state.delegations, [seat]: [...(own(state.delegations, seat) ?? []).filter((one) => one.person !== person), { person, role }] } }),
  'delegate-unlisted': (state, { seat, person }) => ({ ...state, delegations: { ...state.delegations, [seat]: (own(state.delegations, seat) ?? []).filter((one) => one.person !== person) } }),
  'credentials-recorded': (state, { seat, ...credentials }, _, at) => ({ ...state, credentials: { ...state.credentials, [seat]: { ...credentials, finding: null, at } } }),
  'notes-set': (state, { delegations, observers }, position) => ({ ...state, notes: { delegations, observers, position } }),
  'names-used': (state, names) => ({ ...state, names }),
  'credentials-reported': (state, { seat, finding }) => {
    const credentials = own(state.credentials, seat)
    return credentials === undefined ? state : { ...state, credentials: { ...state.credentials, [seat]: { ...credentials, finding } } }
  },
}

/** Folds one event in. Of the founding it keeps what the preparation rests on: whether actors are played, the roles of the rulebook, what was copied. */
export function evolve(state: Preparation, event: Event): Preparation {
  if (event.type === 'conference-founded') {
    const { exercise, rulebook } = event.data as { readonly exercise: boolean; readonly rulebook: { readonly participation: { readonly [role: string]: unknown } } }
    return { ...state, founded: { exercise, roles: Object.keys(rulebook.participation) } }
  }
  if (event.type === 'preparation-copied') return copied(state, event.data as { readonly initiative: Json; readonly format: Json }, event.position)
  if (!Object.hasOwn(evolves, event.type)) return state
  const type = event.type as ParticipantsEventType
  return (evolves[type] as Evolve<ParticipantsEventType>)(state, event.data as ParticipantsData[ParticipantsEventType], event.position, event.at)
}

/** What a conference begins with when it was opened from an initiative or from another conference's format. What is no format is left out. */
function copied(state: Preparation, { initiative, format }: { readonly initiative: Json; readonly format: Json }, position: number): Preparation {
  if (!isFormat(format)) return { ...state, initiative }
  const { subject, convener, basis, cast, parties, clauses, hosts } = format
  return {
    ...state,
    initiative,
    mandate: convener === null ? null : { convener, subject, basis, position },
    cast,
    parties: parties.map((party) => entry(party, position)),
    clauses,
    hosts: hosts.map((host) => entry(host, position)),
  }
}

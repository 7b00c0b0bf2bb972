import { nameLists } from '#actors/policy.ts'
import type { By } from '#base/event.ts'
import { choice, type Field, type Fields, type Form, fresh, list, optional, record, text } from '#base/form.ts'
import { own } from '#base/own.ts'
import { hostSteps } from './attendance.ts'
import { clauseForms } from './clause-forms.ts'
import type { ParticipantsCommand } from './commands.ts'
import { condition, credentialForms, found, id, issued, kinds, letter, most, names, nothing, participantsCommands, passage, roles, yesOrNo } from './fields.ts'
import { anybody, convenerStep, correctable, hostsAt, inFormat, invited, mandatable, replyOf } from './known.ts'
import { waysIn } from './notes.ts'
import type { Preparation } from './state.ts'

type Type = ParticipantsCommand['type']
type Forms = (state: Preparation) => readonly Fields[]

/** The letter an act of another actor rests on: required, except where the actors are played. */
const received = (state: Preparation): Field => (state.founded?.exercise === true ? optional(letter) : letter)
/** A choice field only where there is something to choose; else the form does not exist. */
const among = (of: readonly (string | number)[], fields: (field: Field) => Fields): readonly Fields[] => (of.length === 0 ? [] : [fields(choice(...of))])
const room = (entries: readonly unknown[], limit: number, forms: () => readonly Fields[]): readonly Fields[] => (entries.length >= limit ? [] : forms())
const seatIds = (state: Preparation): readonly string[] => state.seats.map((seat) => seat.id)

const formsOf: { readonly [type in Type]: Forms } = {
  'name-actor': (state) => room(state.cast, most.cast, () => [{ actor: fresh(anybody(state)), names, kind: kinds }]),
  'write-mandate': (state) => [{ convener: choice(...anybody(state)), subject: text(1, most.subject), basis: list(passage, 0, most.passages) }],
  'ask-convener': (state) => room(state.convener, most.entries, () => (state.mandate === null ? [] : [{ letter }])),
  'record-convener-answer': (state) => room(state.convener, most.entries, () => (convenerStep(state) === null ? [] : [{ answer: choice('accepted', 'declined'), letter: received(state) }])),
  'name-conflict-party': (state) => {
    const named = state.parties.filter(({ struck }) => struck === null).map(({ actor }) => actor)
    const passages = list(passage, state.founded?.exercise === true ? 0 : 1, most.passages)
    return room(state.parties, most.actors, () => among(anybody(state).filter((actor) => !named.includes(actor)), (actor) => ({ actor, named: yesOrNo, passages })))
  },
  'add-clause': (state) => room(state.clauses, most.clauses, () => clauseForms(state)),
  'change-clause': (state) => among(state.clauses.map((clause) => clause.id), (clause) => ({ clause })).flatMap(({ clause }) => clauseForms(state).map((fields) => ({ clause: clause ?? nothing, ...fields }))),
  'remove-clause': (state) => among(state.clauses.map((clause) => clause.id), (clause) => ({ clause })),
  'name-fact': (state) => room(state.facts, most.facts, () => [{ words: text(1, most.words) }]),
  'settle-fact': (state) => among(state.facts.map((fact) => fact.id), (fact) => ({ fact, holds: yesOrNo, letter: received(state) })),
  'record-host': (state) => room(state.hosts, most.entries, () => {
    const rest = { place: optional(text(1, most.name)), letter: received(state) }
    const [offered, proposed, accepted, fixed] = hostSteps
    const anyone = choice(...anybody(state))
    return [
      { host: anyone, step: choice(offered), by: nothing, ...rest },
      { host: anyone, step: choice(proposed), by: anyone, ...rest },
      ...among(hostsAt(state, offered, proposed), (host) => ({ host, step: choice(accepted), by: nothing, ...rest })),
      ...(hostsAt(state, fixed).length > 0 ? [] : among(hostsAt(state, offered, accepted), (host) => ({ host, step: choice(fixed), by: nothing, ...rest }))),
    ]
  }),
  'record-invitation': (state) => room(state.invitations, most.entries, () => {
    const sent = invited(state)
    const form = (kind: string, of: readonly string[]): readonly Fields[] => among(of, (one) => ({ kind: choice(kind), participants: list(one, 1, Math.min(of.length, most.invited)), letter }))
    return [...form('invitation', inFormat(state).filter((one) => !sent.includes(one))), ...form('reminder', sent)]
  }),
  'record-reply': (state) => room(state.replies, most.entries, () => replyForms(state)),
  'correct-entry': (state) => among(correctable(state), (entry) => ({ entry, reason: text(1, most.reason) })),
  'publish-format': (state) => (state.mandate === null && state.clauses.length === 0 ? [] : [{ answers: yesOrNo }]),
  'seat-delegation': (state) => room(state.seats, most.seats, () => {
    const seated = state.seats.map(({ actor }) => actor)
    return [{ seat: fresh(seatIds(state)), names, role: choice(...(state.founded?.roles ?? [])), actor: optional(choice(...anybody(state).filter((actor) => !seated.includes(actor)))) }]
  }),
  'rename-delegation': (state) => among(seatIds(state), (seat) => ({ seat, names })),
  'list-delegate': (state) => {
    const lists = seatIds(state).map((seat) => ({ seat, people: own(state.delegations, seat) ?? [] })).filter(({ people }) => people.length < most.delegates)
    const headed = (has: boolean): readonly string[] => lists.filter(({ people }) => people.some(({ role }) => role === 'head') === has).map(({ seat }) => seat)
    return [...among(headed(false), (seat) => ({ seat, person: id, role: roles })), ...among(headed(true), (seat) => ({ seat, person: id, role: choice('representative', 'alternate', 'adviser') }))]
  },
  'unlist-delegate': (state) => seatIds(state).flatMap((seat) => among((own(state.delegations, seat) ?? []).map(({ person }) => person), (person) => ({ seat: choice(seat), person }))),
  'record-credentials': (state) => among(seatIds(state), (seat) => ({ seat, issuedBy: issued, form: credentialForms, letter: received(state) })),
  'use-names': (state) => [{ list: choice(...nameLists), otherwise: list(record({ actor: choice(...anybody(state)), name: names, source: text(1, most.reason) }), 0, most.named) }],
  'set-notes': (state) => [{ delegations: choice(...waysIn(state)), observers: choice(...waysIn(state)) }],
  'report-on-credentials': (state) => among(seatIds(state).filter((seat) => own(state.credentials, seat) !== undefined), (seat) => ({ seat, finding: found })),
}

function replyForms(state: Preparation): readonly Fields[] {
  const participants = inFormat(state)
  if (participants.length === 0) return []
  const one = choice(...participants)
  const rest = { letter: received(state) }
  const terms = condition(choice(...anybody(state), ...state.facts.map((fact) => fact.id)))
  const comes = (participant: Field, through: Field): readonly Fields[] => [
    { participant, answer: choice('accepts'), through, reason: nothing, condition: nothing, ...rest },
    { participant, answer: choice('on-condition'), through, reason: nothing, condition: terms, ...rest },
  ]
  const coming = participants.filter((participant) => ['accepts', 'on-condition'].includes(replyOf(state, participant)?.answer.kind ?? ''))
  const reason = optional(text(1, most.reason))
  return [
    ...comes(one, nothing),
    ...mandatable(state).flatMap(({ organisation, members }) => comes(choice(organisation), choice(...members))),
    { participant: one, answer: choice('regrets'), through: nothing, reason, condition: nothing, ...rest },
    ...among(coming, (participant) => ({ participant, answer: choice('withdraws'), through: nothing, reason, condition: nothing, ...rest })),
  ]
}

/** The forms of one command that the secretariat may fill now. */
export function forms(state: Preparation, type: Type): readonly Form[] {
  return state.founded === null ? [] : formsOf[type](state).map((fields) => ({ type, fields }))
}

/** What somebody may do in the preparation now: the secretariat alone does anything in it. */
export function may(state: Preparation, by: By): readonly Form[] {
  if (by.capacity !== 'secretariat') return []
  return (Object.keys(participantsCommands) as Type[]).flatMap((type) => forms(state, type))
}

import { membersOn } from '#actors/membership.ts'
import { groupOf } from '#actors/register.ts'
import type { Decider } from '#base/decider.ts'
import type { Circle } from '#base/event.ts'
import { fits } from '#base/form.ts'
import type { Answer } from './attendance.ts'
import type { Letter } from './basis.ts'
import type { GivenLetter, ParticipantsCommand } from './commands.ts'
import type { NewParticipantsEvent, ParticipantsData, ParticipantsEventType } from './events.ts'
import { evolve } from './evolve.ts'
import { participantsCommands } from './fields.ts'
import type { Clause } from './format.ts'
import { formatOf } from './format-shape.ts'
import { convenerStep, inFormat, replyOf } from './known.ts'
import { forms, may } from './may.ts'
import { renamedBy } from './naming.ts'
import { whyNot } from './refusals.ts'
import { empty, type Preparation } from './state.ts'

/**
 * The preparation of a conference. Its state stands at `preparation` in the conference's own; `procedure` hands these commands on.
 * Everything here is for the bureau until it is published; seats are public, delegations' lists are for participants.
 */
export const participants: Decider<Preparation, ParticipantsCommand> = {
  initial: empty,
  commands: participantsCommands,
  decide: (state, command, { by }) => (by.capacity === 'secretariat' && forms(state, command.type).some((form) => fits(form, command)) ? happen(state, command) : whyNot(state, command, by)),
  evolve,
  may: (state, by) => may(state, by),
  due: () => [],
}

function event<Type extends ParticipantsEventType>(type: Type, data: ParticipantsData[Type], ...audience: readonly Circle[]): readonly NewParticipantsEvent[] {
  return [{ type, v: 1, audience: audience.length === 0 ? ['bureau'] : audience, data } as NewParticipantsEvent]
}

const kept = (letter: GivenLetter): Letter => ({ ...letter, text: letter.text ?? null, passage: letter.passage ?? null })
const keptOrNone = (letter: GivenLetter | null | undefined): Letter | null => (letter == null ? null : kept(letter))
const once = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)]

/** What a command that fits a form makes happen. */
function happen(state: Preparation, command: ParticipantsCommand): readonly NewParticipantsEvent[] {
  switch (command.type) {
    case 'name-actor': return event('actor-named', { id: command.actor, names: command.names, kind: command.kind, registered: false })
    case 'write-mandate': return event('mandate-written', { convener: command.convener, subject: command.subject, basis: command.basis })
    case 'ask-convener': return event('convener-asked', { convener: state.mandate?.convener ?? '', letter: kept(command.letter) })
    case 'record-convener-answer': return event('convener-answered', { convener: state.mandate?.convener ?? '', answer: command.answer, letter: keptOrNone(command.letter) })
    case 'name-conflict-party': return event('conflict-party-named', { actor: command.actor, named: command.named, passages: command.passages })
    case 'add-clause': return event('clause-added', clauseOf(command, nextClause(state)))
    case 'change-clause': return event('clause-changed', clauseOf(command, command.clause))
    case 'remove-clause': return event('clause-removed', { clause: command.clause })
    case 'name-fact': return event('fact-named', { id: `fact-${state.facts.length + 1}`, words: command.words })
    case 'settle-fact': return event('fact-settled', { fact: command.fact, holds: command.holds, letter: keptOrNone(command.letter) })
    case 'record-host': return event('host-recorded', { host: command.host, step: command.step, by: command.by ?? null, place: command.place ?? null, letter: keptOrNone(command.letter) })
    case 'record-invitation': return event('invitation-recorded', { kind: command.kind, participants: once(command.participants), letter: kept(command.letter) })
    case 'record-reply': return event('reply-recorded', { participant: command.participant, answer: answerOf(command), letter: keptOrNone(command.letter) })
    case 'correct-entry': return event('entry-corrected', { corrects: command.entry, reason: command.reason })
    case 'publish-format': return event('format-published', published(state, command.answers), 'public')
    case 'seat-delegation': return event('delegation-seated', { id: command.seat, names: command.names, role: command.role, actor: command.actor ?? null }, 'public')
    case 'rename-delegation': return event('delegation-renamed', { id: command.seat, names: command.names }, 'public')
    case 'list-delegate': return event('delegate-listed', { seat: command.seat, person: command.person, role: command.role }, 'participants', 'bureau')
    case 'unlist-delegate': return event('delegate-unlisted', { seat: command.seat, person: command.person }, 'participants', 'bureau')
    case 'record-credentials': return event('credentials-recorded', { seat: command.seat, issuedBy: command.issuedBy, form: command.form, letter: keptOrNone(command.letter) })
    case 'set-notes': return event('notes-set', { delegations: command.delegations, observers: command.observers }, 'participants', 'bureau')
    case 'use-names': return [...event('names-used', { list: command.list, otherwise: command.otherwise }, 'public'), ...renamedBy(state, { list: command.list, otherwise: command.otherwise }).flatMap((seat) => event('delegation-renamed', seat, 'public'))]
    case 'report-on-credentials': return event('credentials-reported', { seat: command.seat, finding: command.finding })
  }
}

/** The first clause id not in use that no standing clause has; ids of removed clauses may come again, since nothing refers to them. */
function nextClause({ clauses }: Preparation): string {
  const used = clauses.map(({ id }) => Number(/^clause-(\d+)$/.exec(id)?.[1] ?? 0))
  return `clause-${Math.max(0, ...used) + 1}`
}

function clauseOf(command: Extract<ParticipantsCommand, { readonly type: 'add-clause' | 'change-clause' }>, id: string): Clause {
  const { title, role, mandatory, route, shared, calls, on } = command
  const group = command.group == null ? null : groupOf(command.group)
  return {
    id, title, role, mandatory, route, shared, calls: calls.map(({ strength, passage }) => ({ strength: strength ?? null, passage })),
    of: group === null || on == null ? once(command.actors ?? []) : membersOn(group, on),
    group: group === null || on == null ? null : { id: group.id, on },
    atLeast: command.atLeast ?? null,
  }
}

function answerOf(command: Extract<ParticipantsCommand, { readonly type: 'record-reply' }>): Answer {
  switch (command.answer) {
    case 'accepts': return { kind: 'accepts', through: command.through ?? null }
    case 'regrets': return { kind: 'regrets', reason: command.reason ?? null }
    case 'on-condition': return { kind: 'on-condition', condition: command.condition ?? [], through: command.through ?? null }
    case 'withdraws': return { kind: 'withdraws', reason: command.reason ?? null }
  }
}

function published(state: Preparation, withAnswers: boolean): ParticipantsData['format-published'] {
  const { subject, convener, cast, parties, clauses } = formatOf(state)
  const answers = inFormat(state).flatMap((participant) => {
    const reply = replyOf(state, participant)
    return reply === null ? [] : [[participant, reply.answer.kind] as const]
  })
  return {
    subject: subject === '' ? null : subject,
    convener: convener === null ? null : { actor: convener, step: convenerStep(state)?.step ?? null },
    cast,
    parties: parties.map(({ actor, named }) => ({ actor, named })),
    clauses: clauses.map(({ id, title, of, group, atLeast, role, mandatory, route, shared }) => ({ id, title, of, group, atLeast, role, mandatory, route, shared })),
    answers: withAnswers ? Object.fromEntries(answers) : null,
  }
}

import { nameLists } from '#actors/policy.ts'
import { choice, day, type Field, type Fields, hashed, integer, list, optional, record, text } from '#base/form.ts'
import { hostSteps } from './attendance.ts'
import { callStrengths, letterKinds } from './basis.ts'
import { type ParticipantsCommand } from './commands.ts'
import { routes } from './format.ts'
import { noteWays } from './notes.ts'
import { delegationRoles, findings, issuers } from './seat.ts'

/** Bounds. Lengths count UTF-16 units. */
export const most = {
  id: 64, name: 200, title: 300, subject: 500, words: 300, reason: 1_000, quotation: 2_000, reference: 200, letter: 10_000,
  passages: 12, calls: 20, clauses: 40, actors: 60, cast: 300, facts: 40, alternatives: 6, literals: 8, entries: 2_000, seats: 400, delegates: 60, invited: 300, named: 40,
} as const

export const id = text(1, most.id)
export const yesOrNo = choice(true, false)
/** A field that is left out or null. */
export const nothing: Field = optional(choice())
export const names = record({ en: text(1, most.name), ar: optional(text(1, most.name)), zh: optional(text(1, most.name)), fr: optional(text(1, most.name)), ru: optional(text(1, most.name)), es: optional(text(1, most.name)) })
export const kinds = choice('state', 'organisation', 'entity', 'office')

const offset = integer(0, 1_000_000_000)
export const passage = record({ dossier: id, document: id, hash: hashed, start: offset, end: offset, quotation: text(1, most.quotation) })
export const letter = record({
  kind: choice(...letterKinds), by: text(1, most.name), date: day('1900-01-01', '2199-12-31'), reference: text(1, most.reference),
  text: optional(text(1, most.letter)), passage: optional(passage),
})
export const call = record({ strength: optional(choice(...callStrengths)), passage })
export const issued = choice(...issuers)
export const credentialForms = choice('original', 'copy', 'communication')
export const found = choice(...findings)
export const roles = choice(...delegationRoles)

/** A condition over the ids given: one of the lists holds in full. */
export const condition = (about: Field): Field => list(list(record({ about, holds: yesOrNo }), 1, most.literals), 1, most.alternatives)

const clause: Fields = {
  title: text(1, most.title), actors: optional(list(id, 1, most.actors)), group: optional(id), on: optional(day()), atLeast: optional(integer(1, most.actors)),
  role: id, mandatory: yesOrNo, route: choice(...routes), shared: yesOrNo, calls: list(call, 0, most.calls),
}

/** The shape of every command of this room whatever the state. */
export const participantsCommands: { readonly [type in ParticipantsCommand['type']]: Fields } = {
  'name-actor': { actor: id, names, kind: kinds },
  'write-mandate': { convener: id, subject: text(1, most.subject), basis: list(passage, 0, most.passages) },
  'ask-convener': { letter },
  'record-convener-answer': { answer: choice('accepted', 'declined'), letter: optional(letter) },
  'name-conflict-party': { actor: id, named: yesOrNo, passages: list(passage, 0, most.passages) },
  'add-clause': clause,
  'change-clause': { clause: id, ...clause },
  'remove-clause': { clause: id },
  'name-fact': { words: text(1, most.words) },
  'settle-fact': { fact: id, holds: yesOrNo, letter: optional(letter) },
  'record-host': { host: id, step: choice(...hostSteps), by: optional(id), place: optional(text(1, most.name)), letter: optional(letter) },
  'record-invitation': { kind: choice('invitation', 'reminder'), participants: list(id, 1, most.invited), letter },
  'record-reply': {
    participant: id, answer: choice('accepts', 'regrets', 'on-condition', 'withdraws'), through: optional(id), reason: optional(text(1, most.reason)),
    condition: optional(condition(id)), letter: optional(letter),
  },
  'correct-entry': { entry: integer(1, Number.MAX_SAFE_INTEGER), reason: text(1, most.reason) },
  'publish-format': { answers: yesOrNo },
  'seat-delegation': { seat: id, names, role: id, actor: optional(id) },
  'rename-delegation': { seat: id, names },
  'list-delegate': { seat: id, person: id, role: roles },
  'unlist-delegate': { seat: id, person: id },
  'record-credentials': { seat: id, issuedBy: issued, form: credentialForms, letter: optional(letter) },
  'use-names': { list: choice(...nameLists), otherwise: list(record({ actor: id, name: names, source: text(1, most.reason) }), 0, most.named) },
  'set-notes': { delegations: choice(...noteWays), observers: choice(...noteWays) },
  'report-on-credentials': { seat: id, finding: found },
}

import { day, type Field, fills, integer, list, optional, record, text, choice } from '#base/form.ts'
import { hostSteps } from './attendance.ts'
import { call, id, kinds, letter, most, names, passage, yesOrNo } from './fields.ts'
import { type Cast, type Format, routes } from './format.ts'
import { inFormat, nameIn } from './known.ts'
import { actorOf } from '#actors/register.ts'
import type { Preparation } from './state.ts'

const shape: Field = record({
  subject: text(0, most.subject), convener: optional(id), basis: list(passage, 0, most.passages),
  cast: list(record({ id, names, kind: kinds, registered: yesOrNo }), 0, most.cast),
  parties: list(record({ actor: id, named: yesOrNo, passages: list(passage, 0, most.passages) }), 0, most.actors),
  clauses: list(record({
    id, title: text(1, most.title), of: list(id, 1, most.actors), group: optional(record({ id, on: day() })), atLeast: optional(integer(1, most.actors)),
    role: id, mandatory: yesOrNo, route: choice(...routes), shared: yesOrNo, calls: list(call, 0, most.calls),
  }), 0, most.clauses),
  hosts: list(record({ host: id, step: choice(...hostSteps), by: optional(id), place: optional(text(1, most.name)), letter: optional(letter) }), 0, most.actors),
})

/** Whether a value copied from elsewhere is a format: the right shape, ids unique, every participant known. */
export function isFormat(value: unknown): value is Format {
  if (!fills(shape, value)) return false
  const format = value as Format
  const cast = format.cast.map((one) => one.id)
  const named = [...(format.convener === null ? [] : [format.convener]), ...format.parties.map(({ actor }) => actor), ...format.clauses.flatMap(({ of }) => of), ...format.hosts.flatMap(({ host, by }) => (by === null ? [host] : [host, by]))]
  return new Set(cast).size === cast.length && new Set(format.clauses.map((clause) => clause.id)).size === format.clauses.length
    && named.every((actor) => cast.includes(actor) || actorOf(actor) !== null)
}

/** The composition as another conference may copy it: without any letter, answer or seat, and with the name of everybody in it. */
export function formatOf(state: Preparation): Format {
  const parties = state.parties.filter(({ struck }) => struck === null).map(({ actor, named, passages }) => ({ actor, named, passages }))
  const convener = state.mandate?.convener ?? null
  const named = new Set([...(convener === null ? [] : [convener]), ...parties.map(({ actor }) => actor), ...inFormat(state), ...state.cast.map(({ id: one }) => one)])
  const cast = [...named].map((one): Cast => state.cast.find((known) => known.id === one) ?? { id: one, names: nameIn(state, one), kind: actorOf(one)?.kind ?? 'entity', registered: actorOf(one) !== null })
  return { subject: state.mandate?.subject ?? '', convener, basis: state.mandate?.basis ?? [], cast, parties, clauses: state.clauses, hosts: [] }
}

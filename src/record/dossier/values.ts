import { amount, choice, day, type Field, fills, integer, list, optional, record, text } from '#base/form.ts'
import type { EntryKind, Kinded, Value } from '../entry.ts'
import { arrangementStates, calls, confidences, dateBases, hostStates, instrumentKinds, participantForms, positionValues, statementKinds, ties } from '../found.ts'

// The shapes of `found.ts` as fields, so that a value that comes in is what it says it is.
const longestText = 50_000_000
const largest = 1_000_000_000_000
const most = 60
const name = text(1, 400)
const actor = text(1, 200)
const at = integer(0, longestText)
const span = list(at, 2, 2)
const named = record({ name, actor: optional(actor), span: optional(span) })
const confidence = choice(...confidences)
const basis = choice(...dateBases)
const slot = (fields: { readonly [name: string]: Field }): Field => list(record({ ...fields, span, speaker: optional(named) }), 0, most)
const party = slot({ actor, name })
const words = text(1, 2_000)
const window = record({ name, from: optional(day()), to: optional(day()) })

/** The field that a value of each kind fills. */
export const valueFields: { readonly [kind in EntryKind]: Field } = {
  statement: record({
    content: list(span, 1, 20), kind: choice(...statementKinds), speaker: optional(named), addressee: optional(named), onBehalfOf: optional(named),
    occasion: optional(record({ what: optional(name), place: optional(name), date: optional(day()), basis })), cue: optional(span), confidence,
  }),
  figure: record({
    span, value: amount(-largest, largest), modifier: optional(name), what: name, measure: optional(name), where: optional(name), source: optional(named), asOf: optional(day()), basis, confidence,
  }),
  initiative: record({
    proposedBy: slot({ actor, name, printedIn: optional(choice('headline')) }), backedBy: party, addressedTo: party, convener: slot({ actor, name, role: optional(name), answer: optional(name) }), host: slot({ actor, name, state: choice(...hostStates) }),
    place: slot({ name }), level: slot({ name }), window: slot({ name, from: optional(day()), to: optional(day()) }), subject: slot({ name: text(1, 2_000) }),
    participants: slot({ actor, name, as: choice(...participantForms), via: optional(actor), call: optional(choice(...calls)), callSpan: optional(span) }), notNamed: party, confidence,
  }),
  position: record({
    actor, name, collective: choice(true, false), on: words, initiative: optional(integer(0, 1_000)), value: choice(...positionValues), span, speaker: optional(named), date: optional(day()), basis, confidence,
  }),
  arrangement: record({ span, what: words, between: list(named, 0, most), announcedBy: optional(named), state: choice(...arrangementStates), date: optional(day()), basis, confidence }),
  undertaking: record({ span, what: words, by: named, towards: optional(named), due: optional(window), speaker: optional(named), date: optional(day()), basis, confidence }),
  instrument: record({
    span, name, kind: choice(...instrumentKinds), of: optional(named), drafter: optional(named), dated: optional(window), says: list(record({ span, speaker: optional(named) }), 0, most), confidence,
  }),
  relation: record({ span, of: named, to: named, tie: choice(...ties), name, when: optional(window), speaker: optional(named), confidence }),
}

/** A value with its kind where the two agree, every field that may be left out written as null; otherwise null. */
export function kinded(kind: EntryKind, value: Value): Kinded | null {
  const one = { kind, value: complete(valueFields[kind], value) }
  return isKinded(one) ? one : null
}

const isKinded = (one: { readonly kind: EntryKind; readonly value: unknown }): one is Kinded => fills(valueFields[one.kind], one.value)

function complete(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'optional': return value === undefined || value === null ? null : complete(field.of, value)
    case 'list': return Array.isArray(value) ? value.map((item) => complete(field.of, item)) : value
    case 'record': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      const given: { readonly [name: string]: unknown } = { ...value }
      // Beyond what the shape knows nothing is dropped: the check that follows refuses it.
      return { ...given, ...Object.fromEntries(Object.entries(field.fields).map(([of, part]) => [of, complete(part, Object.hasOwn(given, of) ? given[of] : undefined)])) }
    }
    default: return value
  }
}

import { choice, type Field, type Form, optional } from '#base/form.ts'
import type { ActorId } from '#base/ids.ts'
import { dayOf, type Instant } from '#base/instants.ts'
import type { Refusal } from '#base/refusal.ts'
import { outsidersOn } from '#participants/belonging.ts'
import { nameIn } from '#participants/known.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { refuseIn } from './refusing.ts'
import type { ConferenceState } from './state.ts'

/** The standings of which there is a fixed number, and how many. */
function places({ composition }: Rulebook): { readonly [role: string]: number } {
  if (composition === null) return {}
  return Object.keys(composition.of).length === 0 ? { member: composition.members } : composition.of
}

/** The standings of which no more seats are given, because the body has as many members of that standing as its rules say. */
function full(book: Rulebook, { preparation: { seats } }: ConferenceState): readonly string[] {
  return Object.entries(places(book)).filter(([role, most]) => seats.filter((seat) => seat.role === role).length >= most).map(([role]) => role)
}

/** Actors that are no members on that day of the organisation whose rules these are. An exercise may seat whom it likes. */
function outside({ founding }: ConferenceState, now: Instant): readonly ActorId[] {
  const group = founding?.rulebook.composition?.group
  return founding === null || founding.exercise || group === undefined ? [] : outsidersOn(group, dayOf(now))
}

/** Why no further seat of this standing is given, or none to this actor; null where one is. */
export function beyondComposition(state: ConferenceState, { role, actor }: { readonly role: string; readonly actor?: ActorId | null | undefined }, now: Instant): Refusal | null {
  const book = state.founding?.rulebook
  if (book === undefined) return null
  const rules = () => book.composition?.rules ?? []
  if (full(book, state).includes(role)) {
    return refuseIn(state, 'composition-full', rules, { role: book.participation[role]?.name ?? { en: role }, number: places(book)[role] ?? 0 })
  }
  return actor != null && role in places(book) && outside(state, now).includes(actor) ? refuseIn(state, 'not-of-the-organisation', rules, { who: nameIn(state.preparation, actor), day: dayOf(now) }) : null
}

/** The forms for giving a seat: without the standings of which there are as many as there may be, and a member's to members only. */
export function withinComposition(state: ConferenceState, form: Form, now: Instant): readonly Form[] {
  const book = state.founding?.rulebook
  const { role, actor } = form.fields
  if (form.type !== 'seat-delegation' || book === undefined || role?.kind !== 'choice') return [form]
  const gone = full(book, state)
  const left = role.of.filter((one) => !gone.includes(String(one)))
  const not = outside(state, now)
  if (not.length === 0 || actor?.kind !== 'optional' || actor.of.kind !== 'choice') return gone.length === 0 ? [form] : offered(form, left, actor)
  const members = actor.of.of.filter((one) => !not.includes(String(one)))
  return [...offered(form, left.filter((one) => String(one) in places(book)), optional(choice(...members))), ...offered(form, left.filter((one) => !(String(one) in places(book))), actor)]
}

function offered(form: Form, roles: readonly (string | number | boolean)[], actor: Field | undefined): readonly Form[] {
  return roles.length === 0 ? [] : [{ ...form, fields: { ...form.fields, role: choice(...roles), ...(actor === undefined ? {} : { actor }) } }]
}

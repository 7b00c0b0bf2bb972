import { choice, type Field, type Form } from '#base/form.ts'
import type { Refusal } from '#base/refusal.ts'
import type { Rulebook } from '#rulebooks/rulebook.ts'
import { refuseIn } from './refusing.ts'
import type { ConferenceState } from './state.ts'

/** The standings of which no more seats are given, because the body has as many members of that standing as its rules say. */
function full({ composition }: Rulebook, { preparation: { seats } }: ConferenceState): readonly string[] {
  if (composition === null) return []
  const places = Object.keys(composition.of).length === 0 ? { member: composition.members } : composition.of
  return Object.entries(places).filter(([role, most]) => seats.filter((seat) => seat.role === role).length >= most).map(([role]) => role)
}

/** Why no further seat of this standing is given; null where one is. */
export function beyondComposition(state: ConferenceState, role: string): Refusal | null {
  const book = state.founding?.rulebook
  if (book === undefined || !full(book, state).includes(role)) return null
  const most = book.composition?.of[role] ?? book.composition?.members ?? 0
  return refuseIn(state, 'composition-full', () => book.composition?.rules ?? [], { role: book.participation[role]?.name ?? { en: role }, number: most })
}

/** A form of the preparation without the standings of which there are as many as there may be; null where it offers none other. */
export function withinComposition(state: ConferenceState, form: Form): Form | null {
  const book = state.founding?.rulebook
  if (form.type !== 'seat-delegation' || book === undefined) return form
  const gone = full(book, state)
  const role = form.fields['role']
  if (gone.length === 0 || role?.kind !== 'choice') return form
  const left: Field = choice(...role.of.filter((one) => !gone.includes(String(one))))
  return left.kind === 'choice' && left.of.length === 0 ? null : { ...form, fields: { ...form.fields, role: left } }
}

import type { By } from '#base/event.ts'
import { choice, copied, hashed, optional, record, text, type Field, type Form } from '#base/form.ts'
import { handlings } from '#base/handling.ts'
import { chosenNames, id, longestCopy, longestTitle, position } from './commands.ts'
import { dayOf, type Instant } from '#base/instants.ts'
import { type Books, isInForce } from '#rulebooks/editions.ts'
import { isSecretariat, mayRecord } from './entitled.ts'
import { officeForms } from './offices.ts'
import { registerForms } from './register.ts'
import type { HouseState } from './state.ts'

const nothing: Field = optional(choice())

/** What somebody may do in the house now. */
export function may(books: Books, state: HouseState, by: By, now: Instant): readonly Form[] {
  if (!state.founded) return by.capacity === 'secretariat' ? [{ type: 'found-house', fields: { person: id } }] : []
  return [
    ...(mayRecord(state, by) ? [{ type: 'open-dossier', fields: { title: text(1, longestTitle), handling: choice(...handlings) } }, ...registerForms(state)] : []),
    ...(by.capacity === 'clock' ? [{ type: 'keep-dossier', fields: { conference: id, id, title: text(1, longestTitle) } }, { type: 'title-dossier', fields: { dossier: id, title: text(1, longestTitle) } }] : []),
    ...(isSecretariat(state, by) ? [...conferenceForms(books, state, now), { type: 'choose-names', fields: chosenNames }] : []),
    ...officeForms(state, by),
  ]
}

/** A new conference begins from nothing, from the format of a real one (and may then be an exercise), or from an exercise (and is then one). */
function conferenceForms(books: Books, state: HouseState, now: Instant): readonly Form[] {
  const opened = Object.values(state.streams)
  const dossiers = opened.filter(({ kind }) => kind === 'dossier').map(({ stream }) => stream)
  const exercises = opened.flatMap((one) => one.kind === 'conference' && one.exercise ? [one.stream] : [])
  const real = opened.flatMap((one) => one.kind === 'conference' && !one.exercise ? [one.stream] : [])
  const today = dayOf(now)
  const editions = (id: string, exercise: boolean): readonly string[] => (books[id] ?? []).filter((book) => exercise || isInForce(book, today)).map(({ edition }) => edition)
  /** An exercise may sit under any edition, a real conference under one that is in force. */
  const form = (exercise: boolean, from: Field): readonly Form[] => Object.keys(books).filter((id) => editions(id, exercise).length > 0).map((id) => ({
    type: 'open-conference',
    fields: {
      title: text(1, longestTitle),
      rulebook: choice(id),
      edition: optional(choice(...editions(id, exercise))),
      exercise: choice(exercise),
      from,
      initiative: dossiers.length === 0 ? nothing : optional(record({ dossier: choice(...dossiers), position, hash: hashed, value: copied(longestCopy) })),
      format: optional(copied(longestCopy)),
    },
  }))
  return [
    ...form(true, nothing), ...form(false, nothing),
    ...(real.length === 0 ? [] : [true, false].flatMap((exercise) => form(exercise, record({ stream: choice(...real), position })))),
    ...(exercises.length === 0 ? [] : form(true, record({ stream: choice(...exercises), position }))),
  ]
}

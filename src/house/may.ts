import type { By } from '#base/event.ts'
import { choice, copied, fresh, hashed, optional, record, text, type Field, type Form } from '#base/form.ts'
import { handlings } from '#base/handling.ts'
import { id, longestCopy, longestSource, longestTitle, names, position } from './commands.ts'
import { isSecretariat, mayRecord } from './entitled.ts'
import { officeForms } from './offices.ts'
import { actorKinds, type HouseState } from './state.ts'

const nothing: Field = optional(choice())

/** What somebody may do in the house now. */
export function may(rulebooks: readonly string[], state: HouseState, by: By): readonly Form[] {
  if (!state.founded) return by.capacity === 'secretariat' ? [{ type: 'found-house', fields: { person: id } }] : []
  return [
    ...(mayRecord(state, by) ? [{ type: 'open-dossier', fields: { title: text(1, longestTitle), handling: choice(...handlings) } }, ...actorForms(state)] : []),
    ...(isSecretariat(state, by) ? conferenceForms(rulebooks, state) : []),
    ...officeForms(state, by),
  ]
}

function actorForms(state: HouseState): readonly Form[] {
  const registered = Object.keys(state.actors)
  const register: Form = { type: 'register-actor', fields: { actor: fresh(registered), kind: choice(...actorKinds), name: names, source: text(1, longestSource) } }
  return registered.length === 0 ? [register] : [register, { type: 'correct-actor', fields: { actor: choice(...registered), name: names, source: text(1, longestSource) } }]
}

/** A new conference begins from nothing, from the format of a real one (and may then be an exercise), or from an exercise (and is then one). */
function conferenceForms(rulebooks: readonly string[], state: HouseState): readonly Form[] {
  const opened = Object.values(state.streams)
  const dossiers = opened.filter(({ kind }) => kind === 'dossier').map(({ stream }) => stream)
  const exercises = opened.flatMap((one) => one.kind === 'conference' && one.exercise ? [one.stream] : [])
  const real = opened.flatMap((one) => one.kind === 'conference' && !one.exercise ? [one.stream] : [])
  const form = (exercise: Field, from: Field): Form => ({
    type: 'open-conference',
    fields: {
      title: text(1, longestTitle),
      rulebook: choice(...rulebooks),
      exercise,
      from,
      initiative: dossiers.length === 0 ? nothing : optional(record({ dossier: choice(...dossiers), position, hash: hashed, value: copied(longestCopy) })),
      format: optional(copied(longestCopy)),
    },
  })
  return [
    form(choice(true, false), nothing),
    ...(real.length === 0 ? [] : [form(choice(true, false), record({ stream: choice(...real), position }))]),
    ...(exercises.length === 0 ? [] : [form(choice(true), record({ stream: choice(...exercises), position }))]),
  ]
}

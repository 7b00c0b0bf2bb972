import { canonical, type Json } from '#base/canonical.ts'
import { choice, type Fields, type Form, fits, text } from '#base/form.ts'
import { overridesAfter, writes, written } from '#rulebooks/overriding.ts'
import { type Setting, settingsOf } from '#rulebooks/settings.ts'
import type { Act } from './act.ts'
import type { Evolve } from './bodies.ts'
import { refuseIn } from './refusing.ts'
import type { ConferenceState } from './state.ts'

/** Canonical JSON of the longest value a setting has, in UTF-16 units. */
const longestValue = 500

const fields: Fields = { path: text(1, 120), value: text(1, longestValue) }

/**
 * The secretariat sets a value of the rulebook this conference copied, before its first meeting: from then on the rules are the body's.
 * The value is given as JSON, so that numbers, shares and whole debates are set by one command.
 */
const setRule: Act = {
  fields,
  forms: (state, by) => (by.capacity === 'secretariat' ? formsOf(state) : []),
  decide: (state, command, { by }) => {
    if (command.type !== 'set-rule') throw new TypeError(command.type)
    if (state.founding === null) return refuseIn(state, 'no-conference', () => [])
    if (by.capacity !== 'secretariat') return refuseIn(state, 'secretariat-only', (book) => book.floor.rules)
    const { rulebook } = state.founding
    if (hasMet(state)) return refuseIn(state, 'rules-apply', (book) => book.opening.find(({ id }) => id === 'rules')?.rules ?? book.floor.rules)
    if (silenceRuns(state)) return refuseIn(state, 'silence-runs', ({ silence, adoption }) => silence?.rules ?? adoption.rules)
    const setting = settingsOf(rulebook).find(({ path }) => path === command.path)
    if (setting === undefined) return refuseIn(state, 'no-such-setting', (book) => book.floor.rules, { path: command.path })
    if (!formsOf(state).some((form) => fits(form, command))) return refuseIn(state, canonical(setting.value) === command.value ? 'already-set' : 'not-a-value', () => setting.rules, { path: command.path })
    const value = setting.choices.find((one) => canonical(one) === command.value) ?? null
    return [{ type: 'rule-set', v: 1, audience: ['public'], data: { path: setting.path, value, was: setting.value, sets: writes(rulebook, { path: setting.path, value }) ?? [] } }]
  },
}

/** From the first meeting of any body on, the rules apply and only the body changes them. */
function hasMet({ bodies }: ConferenceState): boolean {
  return Object.values(bodies).some(({ held }) => held > 0)
}

/** A silence procedure goes by the rules it was begun under: whoever kept silent relied on being able to break it. */
function silenceRuns({ bodies }: ConferenceState): boolean {
  return Object.values(bodies).some(({ silences }) => silences.some(({ status }) => status === 'running'))
}

/** One form for all settings that have the same values, without the value they have now. */
function formsOf(state: ConferenceState): readonly Form[] {
  if (state.founding === null || hasMet(state) || silenceRuns(state)) return []
  const kinds = new Map<string, { readonly paths: string[]; readonly values: readonly string[] }>()
  for (const setting of settingsOf(state.founding.rulebook)) {
    const values = others(setting)
    const key = values.join()
    const known = kinds.get(key)
    if (known === undefined) kinds.set(key, { paths: [setting.path], values })
    else known.paths.push(setting.path)
  }
  return [...kinds.values()].filter(({ values }) => values.length > 0).map(({ paths, values }) => ({ type: 'set-rule', fields: { path: choice(...paths), value: choice(...values) } }))
}

function others({ value, choices }: Setting): readonly string[] {
  const now = canonical(value)
  return choices.map((one: Json) => canonical(one)).filter((one) => one !== now)
}

export const ruleActs = { 'set-rule': setRule }

const ruleSet: Evolve<'rule-set'> = (state, { data: { path, value, was, sets } }) => {
  const { founding } = state
  if (founding === null) return state
  const { rulebook } = founding
  return { ...state, founding: { ...founding, rulebook: { ...written(rulebook, sets), overrides: overridesAfter(rulebook, { path, value, was }) } } }
}

export const ruleEvolves = { 'rule-set': ruleSet }

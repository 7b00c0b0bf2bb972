import type { Due } from '#base/decider.ts'
import { choice, type Field, type Fields, type Form, fresh } from '#base/form.ts'
import type { SeatId } from '#base/ids.ts'
import { own } from '#base/own.ts'
import type { Refusal } from '#base/refusal.ts'
import { fill, listed, type Words } from '#base/words.ts'
import type { AdmissionRules } from '#rulebooks/standing.ts'
import type { Admission, Admissions } from './admissions-state.ts'
import type { ConferenceCommand } from './commands.ts'
import type { DecisionData, Happening } from './events.ts'
import { refuseIn } from './refusing.ts'
import { happens, plenary, type Scene } from './scene.ts'
import type { ConferenceState } from './state.ts'
import { lines } from './words/script.ts'

export function admissionsOf({ admissions }: Pick<ConferenceState, 'admissions'>): Admissions {
  return admissions ?? {}
}

/** The name under which it was circulated. */
export function admittedName(state: Pick<ConferenceState, 'admissions'>, seat: SeatId): Words {
  return own(admissionsOf(state), seat)?.names ?? { en: seat }
}

export function rulesOf({ book }: Pick<Scene, 'book'>): AdmissionRules {
  return book.admission ?? { role: '', days: 0, matter: '', rules: [] }
}

export function those(scene: Pick<Scene, 'state'>, which: (one: Admission) => boolean): readonly SeatId[] {
  return Object.entries(admissionsOf(scene.state)).filter(([, one]) => which(one)).map(([seat]) => seat)
}

export function admitted(scene: Scene, seat: SeatId, how: 'unopposed' | 'decided'): Happening {
  return happens(scene, 'participant-admitted', { body: scene.body.id, seat, how, rules: rulesOf(scene).rules })
}

/** The admissions that nobody objected to, at the end of their time. */
export function admissionsDue(state: ConferenceState): readonly Due<ConferenceCommand>[] {
  return those({ state }, ({ is }) => is === 'circulated').map((seat) => {
    const at = own(admissionsOf(state), seat)?.until ?? 0
    return { id: `admission-${seat}-${at}`, at, command: { type: 'admit-participant', body: plenary, seat } }
  })
}

/** Objections that wait for the plenary. */
export function admissionsTold(scene: Scene): readonly Words[] {
  const waiting = scene.body.id === plenary && scene.body.meeting !== null ? those(scene, ({ is }) => is === 'objected') : []
  return waiting.length === 0 ? [] : [fill(lines['admission-waits'], { who: listed(waiting.map((seat) => admittedName(scene.state, seat)), 'commas') })]
}

/** Why a seat is not given to whoever was circulated: it is not admitted yet, or not in this standing. */
export function notAdmitted(state: ConferenceState, seat: SeatId, role: string): Refusal | null {
  const found = own(admissionsOf(state), seat)
  const rule = state.founding?.rulebook.admission
  if (found === undefined || rule === undefined || (found.is === 'admitted' && role === rule.role)) return null
  return refuseIn(state, found.is === 'admitted' ? 'admitted-otherwise' : 'not-admitted', () => rule.rules, { who: found.names, role: state.founding?.rulebook.participation[rule.role]?.name ?? { en: rule.role } })
}

/** The form for giving a seat: what was circulated is seated only when admitted, in the standing it was admitted in. */
export function withAdmissions(state: ConferenceState, form: Form): readonly Form[] {
  const rule = state.founding?.rulebook.admission
  const { seat, role } = form.fields
  if (form.type !== 'seat-delegation' || rule === undefined || seat?.kind !== 'fresh') return [form]
  const all = Object.keys(admissionsOf(state))
  if (all.length === 0) return [form]
  const ready = those({ state }, ({ is }) => is === 'admitted').filter((id) => !seat.not.includes(id))
  const others: Fields = { ...form.fields, seat: fresh([...new Set([...seat.not, ...all])]) }
  const offered = role?.kind === 'choice' && role.of.includes(rule.role)
  const only = (of: readonly string[]): Field => choice(...of)
  return [{ ...form, fields: others }, ...(ready.length === 0 || !offered ? [] : [{ ...form, fields: { ...form.fields, seat: only(ready), role: only([rule.role]) } }])]
}

export function changed(state: ConferenceState, seat: SeatId, is: Partial<Admission>): Pick<ConferenceState, 'admissions'> {
  const before = own(admissionsOf(state), seat)
  return before === undefined ? {} : { admissions: { ...admissionsOf(state), [seat]: { ...before, ...is } } }
}

/** What the plenary did not agree to is refused; where it took no decision for want of a quorum it may be put again. */
export function admissionDecided(state: ConferenceState, { on, outcome }: DecisionData['decision']): Pick<ConferenceState, 'admissions'> {
  return on.kind !== 'admission' || on.id === null || outcome === 'adopted' || outcome === 'no-quorum' ? {} : changed(state, on.id, { is: 'refused' })
}
